"""Names that a disk does not take, and those that the program makes itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import WorkshopFile
from facilitator.app.folders import free_workshop_path
from facilitator.commands.store import StorageError
from facilitator.day import ManualClock
from tests.unit.db.builders import START, a_workshop


def test_a_name_that_leaves_no_room_for_the_lock_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / f"{'n' * 240}.workshop"
    with pytest.raises(StorageError, match="is too long for the disk") as caught:
        WorkshopFile.create(path, a_workshop(), clock=ManualClock(START))
    assert caught.value.code == "name_too_long"
    assert list(tmp_path.iterdir()) == []


def test_a_long_title_in_any_script_gives_a_name_that_copies_have_room_for(tmp_path: Path) -> None:
    path = free_workshop_path(tmp_path, "生物安全议定书" * 20)
    file = WorkshopFile.create(path, a_workshop(), clock=ManualClock(START))
    file.back_up()
    file.close()
    assert path.name.startswith("生物安全议定书")

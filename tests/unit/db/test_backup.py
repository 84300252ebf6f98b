from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from db import WorkshopFile, backup
from facilitator.commands.store import StorageError
from facilitator.day import ManualClock
from tests.unit.db.builders import START, an_action
from tests.unit.db.conftest import Opener


def test_copy_holds_what_was_committed(file: WorkshopFile, path: Path, open_file: Opener) -> None:
    file.append(an_action(1))
    assert file.back_up() == START
    (copy,) = backup.backups_of(path)
    assert copy.name == "day 0001 2017-11-06 013000Z.workshop"
    assert open_file(copy).load_log() == (an_action(1),)


def test_ten_newest_copies_stay_even_if_the_clock_goes_back(path: Path) -> None:
    clock = ManualClock(START)
    file = WorkshopFile.open(path, clock=clock)
    for _ in range(13):
        file.back_up()
        clock.jump(timedelta(days=-1))
    file.close()
    numbers = [int(copy.name.split()[1]) for copy in backup.backups_of(path)]
    assert numbers == [13, 12, 11, 10, 9, 8, 7, 6, 5, 4]


def test_other_files_in_the_folder_are_left_alone(file: WorkshopFile, path: Path) -> None:
    folder = backup.backup_folder(path)
    folder.mkdir()
    (folder / "read me.txt").write_text("mine")
    for _ in range(11):
        file.back_up()
    assert (folder / "read me.txt").exists()
    assert len(list(folder.iterdir())) == 11


def test_copy_that_cannot_be_made_leaves_no_half_file(file: WorkshopFile, path: Path) -> None:
    backup.backup_folder(path).write_text("a file where the folder should be")
    with pytest.raises(StorageError) as caught:
        file.back_up()
    assert caught.value.code == "no_backup"
    assert "what you did is saved in day.workshop itself" in str(caught.value)
    file.append(an_action(1))
    assert file.load_log() == (an_action(1),)


def test_copy_is_checked_before_it_gets_its_name(file: WorkshopFile, path: Path) -> None:
    file._db.pragma("shrink_memory")  # forget the sound pages
    data = path.read_bytes()
    path.write_bytes(data[:4096] + bytes(range(256)) * 16 + data[8192:])
    with pytest.raises(StorageError, match="damaged"):
        file.back_up()
    assert list(backup.backup_folder(path).iterdir()) == []


def test_half_copy_left_by_a_kill_is_swept_away(file: WorkshopFile, path: Path) -> None:
    folder = backup.backup_folder(path)
    folder.mkdir()
    (folder / ".day 0001 2017-11-06 010000Z.workshop.part").write_bytes(b"half")
    file.back_up()
    assert [found.name for found in folder.iterdir()] == ["day 0001 2017-11-06 013000Z.workshop"]

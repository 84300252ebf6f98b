"""Workshop files for the verbs that read one."""

from __future__ import annotations

from pathlib import Path

import pytest

from db import WorkshopFile
from facilitator.day import Action, ActionKind, ManualClock
from tests.unit.db.builders import START, a_reading, a_workshop

ROWS = (
    Action(1, a_reading(0), ActionKind.START, "open"),
    Action(2, a_reading(300.25), ActionKind.NOTE, "open", {"text": "«Ünï» 日本\nsecond line"}),
    Action(3, a_reading(600), ActionKind.EDIT, "talks", {"title": "Talks"}),
    Action(4, a_reading(1800), ActionKind.START, "P01"),
)


@pytest.fixture
def running(tmp_path: Path) -> WorkshopFile:
    """A workshop file that is open in a running program, with four rows."""
    file = WorkshopFile.create(tmp_path / "day.workshop", a_workshop(), clock=ManualClock(START))
    for row in ROWS:
        file.append(row)
    return file


@pytest.fixture
def path(running: WorkshopFile) -> Path:
    """The same file, closed."""
    running.close()
    return running.path

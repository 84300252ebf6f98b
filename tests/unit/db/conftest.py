"""A workshop file built once and copied for each test, and files that are closed after it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from db import WorkshopFile
from facilitator.day import ManualClock
from tests.unit.db.builders import START, a_workshop, an_action

Opener = Callable[[Path], WorkshopFile]


@pytest.fixture(scope="session")
def _seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("seed") / "seed.workshop"
    WorkshopFile.create(path, a_workshop(), clock=ManualClock(START)).close()
    return path


@pytest.fixture
def path(_seed: Path, tmp_path: Path) -> Path:
    """A workshop file with an empty log."""
    return Path(shutil.copyfile(_seed, tmp_path / "day.workshop"))


@pytest.fixture
def open_file() -> Iterator[Opener]:
    """Opens files on a clock that stands, and closes them after the test."""
    with ExitStack() as stack:

        def open_it(path: Path, *, read_only: bool = False) -> WorkshopFile:
            file = WorkshopFile.open(path, read_only=read_only, clock=ManualClock(START))
            stack.callback(file.close)
            return file

        yield open_it


@pytest.fixture
def file(path: Path, open_file: Opener) -> WorkshopFile:
    """An open workshop file with an empty log."""
    return open_file(path)


@pytest.fixture
def written(path: Path) -> Path:
    """A closed workshop file with five rows in its log."""
    file = WorkshopFile.open(path, clock=ManualClock(START))
    for seq in range(1, 6):
        file.append(an_action(seq))
    file.close()
    return path

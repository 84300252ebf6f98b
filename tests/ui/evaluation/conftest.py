"""A book of evaluations on documents in memory."""

from __future__ import annotations

from collections import deque
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from facilitator.commands.store import MemoryDocuments
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.worker import DirectWorker, Done, Failed, Job, Worker


class LateWorker(DirectWorker):
    """A worker whose jobs are done when a test says so, as the file's thread is late."""

    def __init__(self) -> None:
        self._waiting: deque[tuple[Job, Done, Failed]] = deque()

    def submit(self, job: Job, done: Done, failed: Failed) -> None:
        """Put it behind the others."""
        self._waiting.append((job, done, failed))

    def catch_up(self) -> None:
        """Do all that waits."""
        while self._waiting:
            super().submit(*self._waiting.popleft())


@pytest.fixture
def store() -> MemoryDocuments:
    return MemoryDocuments()


def make_book(store: MemoryDocuments, worker: Worker, tmp_path: Path) -> EvaluationBook:
    numbers = count(1)
    return EvaluationBook(
        store,
        worker,
        new_name=lambda: f"n{next(numbers)}",
        settings=QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat),
    )


@pytest.fixture
def book(qapp: object, store: MemoryDocuments, tmp_path: Path) -> EvaluationBook:
    """The book; the form for the workshop is looked at."""
    return make_book(store, DirectWorker(), tmp_path)


@pytest.fixture
def late(qapp: object) -> LateWorker:
    return LateWorker()


@pytest.fixture
def late_book(late: LateWorker, store: MemoryDocuments, tmp_path: Path) -> EvaluationBook:
    """The same on a file that takes its time."""
    return make_book(store, late, tmp_path)

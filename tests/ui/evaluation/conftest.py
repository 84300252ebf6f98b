"""A book of evaluations on documents in memory."""

from __future__ import annotations

from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from facilitator.commands.store import MemoryDocuments
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.worker import DirectWorker


@pytest.fixture
def store() -> MemoryDocuments:
    return MemoryDocuments()


@pytest.fixture
def book(qapp: object, store: MemoryDocuments, tmp_path: Path) -> EvaluationBook:
    """The book; the form for the workshop is looked at."""
    numbers = count(1)
    return EvaluationBook(
        store,
        DirectWorker(),
        new_name=lambda: f"n{next(numbers)}",
        settings=QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat),
    )

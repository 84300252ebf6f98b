"""Reading a document off the interface's thread and having it reviewed before it is used."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from facilitator.agenda import Agenda, AgendaError, read_agenda
from facilitator.commands.store import SourceDocument
from facilitator.sentences import of_system, say
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker

REVIEW = "facilitator.ui.console.review"
"""Loaded beside the reading; the interface's thread would stand still for it."""
PASTED = "pasted.txt"
"""The name a text without a file goes by."""


class Intake(QObject):
    """Reads documents; an answer that comes after Cancel is thrown away."""

    started = Signal(str)  # name of the file
    read = Signal(object, object)  # Agenda, SourceDocument
    refused = Signal(str)  # one sentence

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._wanted = 0

    def start(self, path: Path) -> None:
        """Begin to read a document."""
        self._start(path.name, lambda: _read(path))

    def start_text(self, text: str) -> None:
        """Begin to read a text from the clipboard."""
        data = text.encode("utf-8", errors="replace")
        self._start(self.tr("Pasted text"), lambda: _read_text(data))

    def cancel(self) -> None:
        """Forget the document that is being read."""
        self._wanted += 1

    def _start(self, name: str, job: Callable[[], tuple[Agenda, SourceDocument]]) -> None:
        self._wanted += 1
        number = self._wanted
        self.started.emit(name)

        def done(result: tuple[Agenda, SourceDocument]) -> None:
            if number == self._wanted:
                self.read.emit(*result)

        def failed(error: Exception) -> None:
            if number != self._wanted:
                return
            if not isinstance(error, AgendaError):
                raise error
            self.refused.emit(spoken(error))

        self._worker.submit(job, done, failed)


def _read(path: Path) -> tuple[Agenda, SourceDocument]:
    """The document and what was read from it. Raises AgendaError for every kind of trouble."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise AgendaError(
            say(
                "{name} cannot be opened ({reason}); check that it is still there.",
                name=path.name,
                reason=of_system(error),
            )
        ) from error
    importlib.import_module(REVIEW)
    return read_agenda(data, path.name), SourceDocument(path.name, data)


def _read_text(data: bytes) -> tuple[Agenda, SourceDocument]:
    """A pasted text and what was read from it. Raises AgendaError."""
    importlib.import_module(REVIEW)
    return read_agenda(data, PASTED), SourceDocument(PASTED, data)

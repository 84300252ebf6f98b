"""Work that follows every change: only the newest waits while one is being done."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.ui.worker import Job, Worker


class Latest(QObject):
    """Does a job in a worker; while it is busy, only the last one asked for is kept."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, worker: Worker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self._is_busy = False
        self._waiting: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be done."""
        return self._is_busy or self._waiting is not None

    def ask(self, job: Job) -> None:
        """Do this next; what was waiting is forgotten."""
        if self._is_busy:
            self._waiting = job
            return
        self._is_busy = True
        self._worker.submit(job, self._take, self._fail)

    def flush(self) -> None:
        """Give what waits to the worker at once: the window closes."""
        job, self._waiting = self._waiting, None
        if job is not None:
            self._worker.submit(job, _nothing, _nothing)

    def _take(self, result: Any) -> None:
        self._go_on()
        self.done.emit(result)

    def _fail(self, error: Exception) -> None:
        self._go_on()
        self.failed.emit(error)

    def _go_on(self) -> None:
        self._is_busy = False
        job, self._waiting = self._waiting, None
        if job is not None:
            self.ask(job)


def _nothing(_result: object) -> None:
    """The window is gone."""

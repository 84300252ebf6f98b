"""Work off the interface's thread: one caller for the workshop file, results back in order."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt, Signal

Job = Callable[[], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


class Worker(Protocol):
    """Runs jobs one after the other; calls back in the interface's thread."""

    def submit(self, job: Job, done: Done, failed: Failed) -> None:
        """Run `job`; then `done(result)` or `failed(error)`."""
        ...

    def stop(self) -> None:
        """Finish what was submitted, then end."""
        ...


class ThreadWorker(QObject):
    """A worker with a thread of its own."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: queue.SimpleQueue[tuple[Job, Done, Failed] | None] = queue.SimpleQueue()
        self._finished.connect(self._call_back, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="workshop-file", daemon=True)
        self._thread.start()

    def submit(self, job: Job, done: Done, failed: Failed) -> None:
        """Run `job` in the thread; then `done(result)` or `failed(error)` in the interface's."""
        self._jobs.put((job, done, failed))

    def stop(self) -> None:
        """Finish what was submitted, then end the thread."""
        self._jobs.put(None)
        self._thread.join(timeout=10)

    def _work(self) -> None:
        while (entry := self._jobs.get()) is not None:
            job, done, failed = entry
            try:
                result = job()
            except Exception as error:
                self._finished.emit((failed, error))
            else:
                self._finished.emit((done, result))

    def _call_back(self, outcome: tuple[Callable[[Any], None], Any]) -> None:
        call, value = outcome
        call(value)


class DirectWorker:
    """A worker that does each job at once, in the caller's thread: for screenshots and tests."""

    def submit(self, job: Job, done: Done, failed: Failed) -> None:
        """Run `job` now."""
        try:
            result = job()
        except Exception as error:
            failed(error)
        else:
            done(result)

    def stop(self) -> None:
        """Nothing is left to finish."""

"""Finding anything: what the workshop file holds is read while the window is already open."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from facilitator.app.running import Running
    from facilitator.commands.anything import Named
    from facilitator.ui.console.window import ConsoleWindow
    from facilitator.ui.worker import Worker


class Anything(QObject):
    """Reads people, findings and materials when somebody searches."""

    def __init__(
        self, window: ConsoleWindow, running: Callable[[], Running], worker: Worker
    ) -> None:
        super().__init__(window)
        self._window = window
        self._running = running
        self._worker = worker
        window.anything_requested.connect(self._read)

    def _read(self) -> None:
        session = self._running().session
        if session is None:
            return
        file = session.file

        def job() -> tuple[Named, ...]:
            from facilitator.commands.anything import named_documents  # noqa: PLC0415

            return named_documents(file)

        self._worker.submit(job, self._show, self._refuse)

    def _show(self, found: tuple[Named, ...]) -> None:
        from facilitator.ui.presenters.anything_found import document_places  # noqa: PLC0415

        self._window.show_places(document_places(found))

    def _refuse(self, error: Exception) -> None:
        """Trouble with the file is told where it matters; here, less is found."""
        from facilitator.commands.store import StorageError  # noqa: PLC0415

        if not isinstance(error, StorageError):
            raise error

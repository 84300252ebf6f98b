"""What the page about the program says of the versions and of the open file."""

from __future__ import annotations

import platform
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, qVersion

from facilitator.version import VERSION

if TYPE_CHECKING:
    from facilitator.app.running import Running
    from facilitator.app.session import Session
    from facilitator.ui.console.window import ConsoleWindow
    from facilitator.ui.presenters.guide_facts import FileFacts
    from facilitator.ui.worker import Worker


LETTERS_OF_STAMP = len("2017-11-06 013000Z")


class About(QObject):
    """Looks it up while the page is already there; a check of the file may take a moment."""

    def __init__(
        self, window: ConsoleWindow, running: Callable[[], Running], worker: Worker
    ) -> None:
        super().__init__(window)
        self._window = window
        self._running = running
        self._worker = worker
        window.about_facts_requested.connect(self._look)

    def _look(self) -> None:
        session = self._running().session
        self._show(None)
        if session is not None:
            self._worker.submit(lambda: facts_of(session), self._show, self._refuse)

    def _show(self, facts: FileFacts | None) -> None:
        self._window.show_about_facts(versions(), facts)

    def _refuse(self, error: Exception) -> None:
        """The file cannot be looked at: its own trouble is told by whoever works with it."""
        from facilitator.commands.store import StorageError  # noqa: PLC0415

        if not isinstance(error, StorageError | OSError):
            raise error


def versions() -> tuple[tuple[str, str], ...]:
    """Name and version; ours has no name."""
    import sqlite3  # noqa: PLC0415 (no part of start-up)

    return (
        ("", VERSION),
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("SQLite", sqlite3.sqlite_version),
    )


def facts_of(session: Session) -> FileFacts:
    """How the file is; it is read whole, so in the worker. Raises StorageError, OSError."""
    from db.backup import backups_of  # noqa: PLC0415 (in the worker, as everywhere)
    from db.integrity import check  # noqa: PLC0415
    from facilitator.ui.presenters.guide_facts import FileFacts  # noqa: PLC0415

    path, plan = session.path, session.workshop.plan
    backups = backups_of(path.resolve())
    last = None
    if backups:  # the name says when; the time of the file may be that of a copy
        stamp = backups[0].stem[-LETTERS_OF_STAMP:].replace("Z", "+0000")
        last = plan.venue_time(datetime.strptime(stamp, "%Y-%m-%d %H%M%S%z") + session.shift)
    report = check(path)
    return FileFacts(
        path=str(path),
        size=path.stat().st_size,
        rows=report.rows,
        backups=len(backups),
        last_backup=last,
        problems=report.problems,
    )

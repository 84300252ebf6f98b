"""Ways on when the workshop file is in trouble: another place, a copy, the newest backup."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from facilitator.app.folders import SUFFIX, free_workshop_path
from facilitator.commands.store import StorageError
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.widgets.message_bar import MessageAction
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.app.session import Session

ELSEWHERE = "rescue_elsewhere"
COPY = "rescue_copy"
BACKUP = "rescue_backup"
_LOST = frozenset({"replaced", "disk_full", "read_only", "failed", "not_found"})
_DAMAGED = frozenset({"damaged", "not_a_workshop"})
_IN_USE = frozenset({"locked", "newer", "read_only"})


class Rescue(QObject):
    """Tells of trouble with a way on, and goes it when a button is pressed."""

    rescued = Signal(str)  # path of the workshop to open

    def __init__(self, window: ConsoleWindow, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._worker = worker
        self._session: Session | None = None
        self._path: Path | None = None
        window.message_action_triggered.connect(self._answer)

    def tell_running(self, code: str, sentence: str, session: Session | None) -> None:
        """Trouble with the open workshop: everything acknowledged can be saved elsewhere."""
        self._session = session
        actions = []
        if session is not None and code in _LOST:
            label = self.tr("Save the workshop elsewhere…")
            actions.append(MessageAction(ELSEWHERE, label, is_primary=True))
        self._window.show_message("error", sentence, actions)

    def tell_opening(self, code: str, sentence: str, path: Path | None) -> None:
        """A workshop that cannot be opened: a copy to look at, or its newest backup."""
        self._path = path
        actions = []
        if path is not None and code in _IN_USE:
            actions.append(MessageAction(COPY, self.tr("Open a copy to look at"), is_primary=True))
        if path is not None and code in _DAMAGED and newest_backup(path) is not None:
            label = self.tr("Open the newest backup")
            actions.append(MessageAction(BACKUP, label, is_primary=True))
        self._window.show_message("error", sentence, actions)

    def _answer(self, key: str, action_id: str) -> None:
        if action_id not in (ELSEWHERE, COPY, BACKUP):
            return
        self._window.withdraw_message(key)
        if action_id == ELSEWHERE:
            self._save_elsewhere()
        elif self._path is not None:
            path, make = self._path, copy_to_look_at if action_id == COPY else copy_of_backup
            self._go(lambda: make(path))

    def _save_elsewhere(self) -> None:
        session = self._session
        if session is None:
            return
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save the workshop elsewhere"),
            str(session.path.with_name(f"{session.path.stem} (saved){SUFFIX}")),
            self.tr("Workshops ({patterns})").format(patterns=f"*{SUFFIX}"),
        )
        if target:
            self._go(lambda: _saved(session, Path(target)))

    def _go(self, job: Callable[[], Path]) -> None:
        self._worker.submit(job, self._finish, self._refuse)

    def _finish(self, path: Path) -> None:
        self.rescued.emit(str(path))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, StorageError | OSError):
            raise error
        self._window.show_message("error", str(error))


def newest_backup(path: Path) -> Path | None:
    """The newest backup of a workshop that is there, or None."""
    from db.backup import backups_of  # noqa: PLC0415 (the database is loaded in trouble only)

    return max(backups_of(path), key=_age, default=None)


def copy_to_look_at(path: Path) -> Path:
    """A copy beside a file that another console has open, or that must not be touched."""
    from db import WorkshopFile  # noqa: PLC0415

    file = WorkshopFile.open(path, read_only=True)
    try:
        target = free_workshop_path(path.parent, f"{path.stem} copy")
        file.save_copy(target)
    finally:
        file.close()
    return target


def copy_of_backup(path: Path) -> Path:
    """The newest backup under a name of its own; the damaged file stays as it is."""
    backup = newest_backup(path)
    if backup is None:
        raise StorageError("not_found", f"There is no backup of {path.name}.")
    target = free_workshop_path(path.parent, f"{path.stem} from backup")
    shutil.copy2(backup, target)
    return target


def _saved(session: Session, target: Path) -> Path:
    session.file.save_copy(target)
    return target


def _age(path: Path) -> float:
    return path.stat().st_mtime

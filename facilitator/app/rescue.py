"""Ways on when the workshop file is in trouble: another place, a copy, the newest backup."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from facilitator.app.folders import SUFFIX, free_workshop_path
from facilitator.commands.store import StorageError
from facilitator.sentences import say
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.widgets.message_bar import MessageAction
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.app.session import Session

ELSEWHERE = "rescue_elsewhere"
COPY = "rescue_copy"
BACKUP = "rescue_backup"
_LOST = frozenset({"replaced", "disk_full", "read_only", "failed", "not_found"})
_DAMAGED = frozenset({"damaged", "not_a_workshop"})
_IN_USE = frozenset({"locked", "read_only"})


@dataclass(frozen=True, slots=True)
class Backup:
    """The newest sound backup: when its last row was, and how many rows more the file has.

    `until` is a venue time, None without a row; `missing` is None where nobody can tell.
    """

    path: Path
    until: datetime | None
    missing: int | None


class Rescue(QObject):
    """Tells of trouble with a way on, and goes it when a button is pressed."""

    rescued = Signal(str)  # path of the workshop to open

    def __init__(
        self, window: ConsoleWindow, worker: Worker, parent: QObject, *, spare: Path
    ) -> None:
        super().__init__(parent)
        self._spare = spare
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
        if path is None or code not in _DAMAGED:
            self._window.show_message("error", sentence, actions)
            return

        def tell(backup: Backup | None) -> None:
            self._tell_damaged(sentence, backup)

        self._worker.submit(lambda: newest_backup(path), tell, self._refuse)

    def _tell_damaged(self, sentence: str, backup: Backup | None) -> None:
        """What is wrong, and what the newest backup would lose."""
        if backup is None:
            self._window.show_message("error", sentence)
            return
        label = self.tr("Open the newest backup")
        action = MessageAction(BACKUP, label, is_primary=True)
        self._window.show_message("error", f"{sentence} {self._loss(backup)}", [action])

    def _loss(self, backup: Backup) -> str:
        """What is in the newest backup, and what is not."""
        if backup.until is None:
            return self.tr("Its newest backup has the plan, and nothing that was done.")
        # Loaded only now: the words of the day are no part of drawing the first window.
        from facilitator.ui.presenters.words import clock_time_text  # noqa: PLC0415

        time = clock_time_text(backup.until)
        if backup.missing is None:
            words = self.tr("Its newest backup goes as far as {time}; what came after it is lost.")
            return words.format(time=time)
        if not backup.missing:
            words = self.tr("Its newest backup goes as far as {time}; nothing is missing in it.")
            return words.format(time=time)
        words = self.tr(
            "Its newest backup goes as far as {time}; actions that are missing in it: {count}."
        )
        return words.format(time=time, count=QLocale().toString(backup.missing))

    def _answer(self, key: str, action_id: str) -> None:
        if action_id not in (ELSEWHERE, COPY, BACKUP):
            return
        self._window.withdraw_message(key)
        if action_id == ELSEWHERE:
            self._save_elsewhere()
        elif self._path is not None:
            path, make = self._path, copy_to_look_at if action_id == COPY else copy_of_backup
            self._go(lambda: make(path, self._spare))

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
        self._window.show_message("error", spoken(error))


def newest_backup(path: Path) -> Backup | None:
    """The newest backup of a workshop that is sound, or None."""
    from db.backup import backups_of  # noqa: PLC0415 (the database is loaded in trouble only)
    from db.integrity import check, read_log  # noqa: PLC0415

    for backup in backups_of(path):
        try:
            if not check(backup).is_sound:
                continue
            plan, rows = read_log(backup)
        except StorageError:
            continue
        until = plan.venue_time(rows[-1].at.utc) if rows else None
        there = _rows_of(path)
        missing = None if there is None else max(0, there - len(rows))
        return Backup(backup, until, missing)
    return None


def copy_to_look_at(path: Path, spare: Path) -> Path:
    """A copy beside a file that another console has open, or that must not be touched.

    Where nothing can be written beside it, the copy goes to the folder `spare`.
    """
    from db import WorkshopFile  # noqa: PLC0415

    file = WorkshopFile.open(path, read_only=True)
    try:
        target = free_workshop_path(_writable(path.parent, spare), f"{path.stem} copy")
        file.save_copy(target)
    finally:
        file.close()
    return target


def copy_of_backup(path: Path, spare: Path) -> Path:
    """The newest backup under a name of its own; the damaged file stays as it is."""
    backup = newest_backup(path)
    if backup is None:
        raise StorageError("not_found", say("There is no sound backup of {name}.", name=path.name))
    target = free_workshop_path(_writable(path.parent, spare), f"{path.stem} from backup")
    shutil.copyfile(backup.path, target)
    return target


def _writable(folder: Path, spare: Path) -> Path:
    """The folder, or the spare one where it takes no file."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError:
        spare.mkdir(parents=True, exist_ok=True)
        return spare


def _rows_of(path: Path) -> int | None:
    """How many rows a damaged file has, or None if it does not tell."""
    from db.integrity import check  # noqa: PLC0415

    try:
        return check(path).rows or None
    except StorageError:
        return None


def _saved(session: Session, target: Path) -> Path:
    session.file.save_copy(target)
    return target

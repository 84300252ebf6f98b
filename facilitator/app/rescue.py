"""Ways on when the workshop file is in trouble: another place, a copy, a backup, what is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog

from facilitator.app.folders import SUFFIX, as_workshop
from facilitator.app.rescue_files import (
    Backup,
    Remains,
    WaysOn,
    copy_of_backup,
    copy_to_look_at,
    look_at_remains,
    new_of_remains,
    save_elsewhere,
    ways_on,
)
from facilitator.commands.store import StorageError
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.widgets.message_bar import MessageAction
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.app.session import Session

ELSEWHERE = "rescue_elsewhere"
COPY = "rescue_copy"
BACKUP = "rescue_backup"
REMAINS = "rescue_remains"
LOOK = "rescue_look"
_KEY = "rescue"
_LOST = frozenset({"replaced", "disk_full", "read_only", "failed", "not_found", "no_backup"})
_DAMAGED = frozenset({"damaged", "not_a_workshop", "newer"})
_UNWRITABLE = frozenset({"read_only", "disk_full"})

Offer = tuple[str, str, list[MessageAction], str]
"""Severity, text, buttons and key of a message."""


class Rescue(QObject):
    """Tells of trouble with a way on, and goes it when a button is pressed."""

    rescued = Signal(str)  # path of the workshop to open
    looked = Signal(object)  # Session that can only be looked at

    def __init__(
        self, window: ConsoleWindow, worker: Worker, parent: QObject, *, spare: Path
    ) -> None:
        super().__init__(parent)
        self._spare = spare
        self._window = window
        self._worker = worker
        self._session: Session | None = None
        self._path: Path | None = None
        self._told: str | None = None
        self._offered: Offer | None = None  # what is told now, with its buttons
        self._pressed: Offer | None = None
        self._made: Path | None = None
        window.message_action_triggered.connect(self._answer)

    def tell_running(self, code: str, sentence: str, session: Session | None) -> None:
        """Trouble with the open workshop: everything acknowledged can be saved elsewhere."""
        self._session = session
        actions: list[MessageAction] = []
        if session is not None and session.is_look:
            self._path = session.path
            actions.append(self._new_action())
        elif session is not None and code in _LOST:
            label = self.tr("Save the workshop elsewhere…")
            actions.append(MessageAction(ELSEWHERE, label, is_primary=True))
        if code != "no_backup":
            self._told = sentence  # the key of the message
        self._offer("error", sentence, actions, sentence)

    def forget_failure(self) -> None:
        """Something was written again: that it could not be is no news any more."""
        if self._told is not None:
            self._window.withdraw_message(self._told)
            self._told = None

    def tell_opening(self, error: StorageError, path: Path | None) -> None:
        """A workshop that cannot be opened: a copy of it, a backup, or what is left of it."""
        self._path = path
        if path is not None and error.code in _DAMAGED:
            self._look_for_ways(error, path)
            return
        actions = []
        if path is not None and error.code == "locked":
            actions.append(MessageAction(COPY, self.tr("Open a copy to look at"), is_primary=True))
        elif path is not None and error.code in _UNWRITABLE:
            actions.append(MessageAction(COPY, self.tr("Open a copy of it"), is_primary=True))
        self._offer("error", spoken(error), actions, _KEY)

    def _look_for_ways(self, error: StorageError, path: Path) -> None:
        def tell(ways: WaysOn) -> None:
            self._tell_damaged(spoken(error.fact), ways, is_newer=error.code == "newer")

        self._worker.submit(lambda: ways_on(path), tell, self._refuse)

    def tell_made(self, path: Path) -> None:
        """Say where the file lies that was made to go on with, when it is open."""
        made, self._made = self._made, None
        if made is None or made != path:
            return
        words = self.tr("You are working in {name} in {folder} now.")
        if self._path is not None:
            words = self.tr(
                "You are working in {name} in {folder} now; {original} was left as it is."
            )
        original = self._path.name if self._path is not None else ""
        text = words.format(name=path.name, folder=path.parent, original=original)
        self._window.show_message("notice", text, (), _KEY)

    def tell_looking(self, session: Session) -> None:
        """Say that nothing can be changed in what is seen, for as long as it is."""
        words = self.tr(
            "This is what can be read of {name}, only to look at: changed rows are shown as they "
            "are now. To go on working, save what is as it was written."
        )
        text = words.format(name=session.path.name)
        self._path = session.path
        self._offer("warning", text, [self._new_action()], _KEY)

    def withdraw(self) -> None:
        """A workshop is open again: what was told of another one is of no use any more."""
        self._window.withdraw_message(_KEY)
        self.forget_failure()

    def _tell_damaged(self, sentence: str, ways: WaysOn, *, is_newer: bool) -> None:
        """What is wrong, what the newest backup would lose, and what can still be read."""
        backup, remains = ways.backup, ways.remains
        parts = [sentence]
        actions: list[MessageAction] = []
        is_backup_best = backup is not None and (remains is None or backup.rows >= remains.sound)
        if backup is not None:
            parts.append(self._loss(backup))
            label = self.tr("Open the newest backup")
            actions.append(MessageAction(BACKUP, label, is_primary=is_backup_best))
        if remains is not None:
            if not is_backup_best:
                parts.append(self._left(remains))
            actions.append(self._new_action(is_primary=not is_backup_best))
            actions.append(MessageAction(LOOK, self.tr("Look at what can be read")))
        elif backup is None and not is_newer:
            parts.append(self.tr("There is no sound backup of it, and nothing can be read."))
        self._offer("error", " ".join(parts), actions, _KEY)

    def _new_action(self, *, is_primary: bool = True) -> MessageAction:
        """A new workshop of what can be read."""
        label = self.tr("Save what can be read as a new workshop")
        return MessageAction(REMAINS, label, is_primary=is_primary)

    def _loss(self, backup: Backup) -> str:
        """What is in the newest backup, and what is not."""
        if backup.until is None:
            return self.tr("Its newest backup has the plan, and nothing that was done.")
        time = _clock_time(backup.until)
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

    def _left(self, remains: Remains) -> str:
        """How far it can be read."""
        if remains.until is None and remains.rows:
            words = self.tr("Its plan can be read, but not one of the {rows} rows of its log.")
        elif remains.until is None:
            words = self.tr("Its plan can be read; its log is empty.")
        elif remains.sound == remains.rows:
            words = self.tr("All {rows} rows of its log can be read, the last of {time}.")
        else:
            words = self.tr("Its log can be read up to row {sound} of {rows}, of {time}.")
        time = _moment(remains.until) if remains.until is not None else ""
        number = QLocale().toString
        text = words.format(sound=number(remains.sound), rows=number(remains.rows), time=time)
        if remains.is_whole:
            return text
        lost = self.tr("Some of its papers or pictures are lost.")
        return f"{text} {lost}"

    def _answer(self, key: str, action_id: str) -> None:
        makers = {COPY: copy_to_look_at, BACKUP: copy_of_backup, REMAINS: new_of_remains}
        if action_id not in (ELSEWHERE, LOOK, *makers):
            return
        path = self._path
        if action_id == ELSEWHERE:
            self._save_elsewhere(key)
            return
        self._take(key)
        if path is not None and action_id == LOOK:
            self._worker.submit(lambda: look_at_remains(path), self.looked.emit, self._refuse)
        elif path is not None:
            make = makers[action_id]
            self._go(lambda: make(path, self._spare))

    def _save_elsewhere(self, key: str) -> None:
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
            self._take(key)
            self._path = None  # nothing can be said of the one before: it may be gone
            self._go(lambda: save_elsewhere(session, as_workshop(target)))

    def _go(self, job: Callable[[], Path]) -> None:
        self._worker.submit(job, self._finish, self._refuse)

    def _finish(self, path: Path) -> None:
        self._made = path.resolve()
        self.rescued.emit(str(path))

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, StorageError | OSError):
            raise error
        self._window.show_message("error", spoken(error))
        if self._pressed is not None:
            self._offer(*self._pressed)

    def _offer(self, severity: str, text: str, actions: list[MessageAction], key: str) -> None:
        """Tell it with its ways on, and keep it for the case that the one chosen leads nowhere."""
        self._offered = (severity, text, actions, key)
        self._window.show_message(severity, text, actions, key)

    def _take(self, key: str) -> None:
        """A way on is gone: what offered it is not seen meanwhile."""
        self._pressed = self._offered
        self._window.withdraw_message(key)


def _clock_time(moment: datetime) -> str:
    """A venue time with its seconds."""
    # Loaded only now: the words of the day are no part of drawing the first window.
    from facilitator.ui.presenters.words import clock_time_text  # noqa: PLC0415

    return clock_time_text(moment)


def _moment(moment: datetime) -> str:
    """A venue time with its day: a workshop has several."""
    from facilitator.ui.presenters.words import day_text  # noqa: PLC0415

    return f"{day_text(moment.date())}, {_clock_time(moment)}"

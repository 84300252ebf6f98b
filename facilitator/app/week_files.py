"""Files that the tabs of the week give out: written off the thread, never over another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from facilitator.app.subjects import Desk
from facilitator.commands.placing import ExportError, file_stem, write_beside
from facilitator.commands.store import StorageError
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.widgets.message_bar import MessageAction

OPEN, SHOW_FOLDER = "open_export", "show_export_folder"
FOLDER_KEY = "export/folder"


class WeekFiles(QObject):
    """Writes what `make` gives; a child of the tab that uses it."""

    written = Signal(object)  # Path

    def __init__(self, desk: Desk, parent: QObject, key: str) -> None:
        super().__init__(parent)
        self._desk = desk
        self._key = key
        self._last: Path | None = None
        desk.window.message_action_triggered.connect(self._answer)

    def save(self, name: str, suffix: str, make: Callable[[], bytes], kind: str) -> None:
        """Ask where a file goes; `make` runs in the helper's thread."""
        target = self.ask(name, suffix, kind)
        if target is not None:
            job = partial(_write, make, target)
            self._desk.helper.submit(job, while_there(self.tell), while_there(self.refuse))

    def ask(self, name: str, suffix: str, kind: str) -> Path | None:
        """Where a file goes, or None."""
        start = self.folder() / f"{file_stem(f'{self._desk.session.path.stem} {name}')}{suffix}"
        path, _ = QFileDialog.getSaveFileName(
            self._desk.window,
            name,
            str(start),
            f"{kind} (*{suffix})",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if not path:
            return None
        target = Path(path)
        self._desk.settings.setValue(FOLDER_KEY, str(target.parent))
        is_named = target.suffix.casefold() == suffix
        return target if is_named else target.with_name(target.name + suffix)

    def folder(self) -> Path:
        """The folder of the last export, else that of the workshop."""
        last = Path(str(self._desk.settings.value(FOLDER_KEY, "")))
        return last if last.is_absolute() and last.is_dir() else self._desk.session.path.parent

    def tell(self, written: Path, more: str = "") -> None:
        """Say where a file is."""
        self._last = written
        sentence = self.tr("{file} is in {folder}.")
        sentence = sentence.format(file=written.name, folder=written.parent.name or written.parent)
        actions = (
            MessageAction(OPEN, self.tr("Open"), is_primary=True),
            MessageAction(SHOW_FOLDER, self.tr("Show in folder")),
        )
        self._desk.tell("info", f"{sentence} {more}".strip(), actions, self._key)
        self.written.emit(written)

    def refuse(self, error: Exception) -> None:
        """Known trouble is told in its sentence."""
        if not is_known(error):
            self._desk.tell("error", self.tr("It could not be written."), (), self._key)
            raise error
        self._desk.tell("error", spoken(error), (), self._key)

    def _answer(self, key: str, action_id: str) -> None:
        if key == self._key and self._last is not None:
            what = self._last if action_id == OPEN else self._last.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(what)))


def _write(make: Callable[[], bytes], target: Path) -> Path:
    return write_beside(make(), target)


def put(desk: Desk, job: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Have the workshop file do something; its trouble is told in its sentence."""

    def refuse(error: Exception) -> None:
        if not is_known(error):
            raise error
        desk.tell("error", spoken(error))

    desk.worker.submit(job, while_there(done), refuse)


def is_known(error: Exception) -> bool:
    """True for trouble that is told in its own sentence; anything else is a bug."""
    from facilitator.reports import ReportError  # noqa: PLC0415 (a tab is drawn without it)

    return isinstance(error, ExportError | ReportError | StorageError)


def while_there(call: Callable[[Any], None]) -> Callable[[Any], None]:
    """The call, but not into a tab that was closed before its answer came."""
    owner = getattr(call, "__self__", None)

    def answer(result: Any) -> None:
        if not isinstance(owner, QObject) or shiboken6.isValid(owner):
            call(result)

    return answer


def is_real(desk: Desk) -> bool:
    """False in a rehearsal, which is said: nothing of it is given out."""
    if not desk.model.mode.is_rehearsal:
        return True
    words = QCoreApplication.translate(
        "WeekFiles", "This is a rehearsal; end it first, then nothing invented is written down."
    )
    desk.tell("warning", words)
    return False

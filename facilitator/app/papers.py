"""Papers that come and go: tables saved, documents printed, files attached and opened."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtWidgets import QFileDialog

from facilitator.sentences import of_system
from facilitator.ui.presenters.sentences import spoken

if TYPE_CHECKING:
    from facilitator.app.running import Running
    from facilitator.ui.console.window import ConsoleWindow


class Papers(QObject):
    """Does it for the open workshop; what fails is told in the bar under the header."""

    def __init__(self, window: ConsoleWindow, running: Callable[[], Running], folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._running = running
        self._folder = folder
        window.fairness_requested.connect(self.save_fairness)
        window.table_requested.connect(self.save_table)
        window.print_requested.connect(self.print)
        window.attach_requested.connect(self.attach)
        window.open_file_requested.connect(self.open_file)

    def save_fairness(self, text: str) -> None:
        """Save the sheet of equal treatment, a CSV."""
        self.save(text, self.tr("equal treatment.csv"))

    def save_table(self, text: str) -> None:
        """Save planned and actual times, a CSV."""
        self.save(text, self.tr("plan and actual.csv"))

    def save(self, text: str, name: str) -> None:
        """Ask where a CSV table goes and write it."""
        path, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the table"), str(self._folder / name), "CSV (*.csv)"
        )
        if not path:
            return
        try:
            # The byte order mark lets a spreadsheet read the accents.
            Path(path).write_bytes(text.encode("utf-8-sig"))
        except OSError as error:
            sentence = self.tr("{file} could not be written ({reason}); choose another folder.")
            self._warn(sentence.format(file=Path(path).name, reason=spoken(of_system(error))))

    def print(self, document: QTextDocument) -> None:
        """Ask for a printer, then print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 (rarely wanted)

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._window)
        if dialog.exec():
            document.print_(printer)

    def attach(self, item_id: str | None, path: str) -> None:
        """Keep a copy of a file with an item."""
        self._running().attach(item_id, Path(path))

    def open_file(self, relative: str) -> None:
        """Open a kept file with the program that the system has for it."""
        session = self._running().session
        if session is None:
            return
        path = session.path.parent / relative
        if not path.is_file():
            self._warn(self.tr("{file} is not there any more.").format(file=path.name))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))

    def _warn(self, sentence: str) -> None:
        self._window.show_message("warning", sentence)

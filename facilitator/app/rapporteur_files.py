"""Other files of findings, opened from a rapporteur's window that runs alone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from facilitator.commands.findings_handover import SUFFIX, Handover
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.ui.rapporteur.window import RapporteurWindow

Make = Callable[[Path, Handover], "RapporteurWindow"]


class RapporteurFiles(QObject):
    """One window for each file; the program ends with the last one."""

    def __init__(
        self, make: Make, read: Callable[[Path], Handover], helper: Worker, folder: Path
    ) -> None:
        super().__init__()
        self._make = make
        self._read = read
        self._helper = helper
        self._folder = folder
        self._windows: dict[Path, RapporteurWindow] = {}
        self.last = folder

    def show(self, path: Path, handover: Handover) -> RapporteurWindow:
        """Show the window of a file."""
        self.last = path
        window = self._windows.get(path)
        if window is None:
            window = self._windows[path] = self._make(path, handover)
            menu = window.header.menu
            menu.addSeparator()
            for text, slot in (
                (self.tr("Open findings…"), self._ask_open),
                (self.tr("New findings…"), self._ask_new),
            ):
                menu.addAction(text).triggered.connect(partial(slot, window))
        window.show()
        return window

    def open(self, path: Path, window: RapporteurWindow) -> None:
        """Read a file and show it; what is wrong with it is said in `window`."""
        known = self._windows.get(path)
        if known is not None and known.isVisible():
            known.raise_()
            known.activateWindow()
            return
        self._windows.pop(path, None)

        def done(handover: Handover) -> None:
            self.show(path, handover)

        self._helper.submit(partial(self._read, path), done, window.refuse)

    def _ask_open(self, window: RapporteurWindow, _is_checked: bool = False) -> None:
        path, _ = QFileDialog.getOpenFileName(
            window, self.tr("Open findings"), str(self.last.parent), self._filter()
        )
        if path:
            self.open(Path(path), window)

    def _ask_new(self, window: RapporteurWindow, _is_checked: bool = False) -> None:
        path, _ = QFileDialog.getSaveFileName(
            window, self.tr("New findings"), str(self._folder), self._filter()
        )
        if path:
            target = Path(path).with_suffix(SUFFIX)
            # A name that is taken is opened: its findings are not written over.
            self.open(target, window)

    def _filter(self) -> str:
        return self.tr("Findings ({patterns})").format(patterns=f"*{SUFFIX}")

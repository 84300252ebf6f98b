"""The tab of decisions and follow-ups."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from facilitator.app.subjects import Desk
from facilitator.app.week_files import WeekFiles
from facilitator.ui.console.decisions.page import DecisionsPage


def make_decisions(desk: Desk, parent: QWidget) -> QWidget:
    """The table on the open workshop."""
    page = DecisionsPage(desk.model, parent)
    page.table_requested.connect(_Saver(desk, page).save)
    return page


class _Saver(QObject):
    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._files = WeekFiles(desk, self, "decisions")

    def save(self, text: str) -> None:
        """Ask where the table goes; the byte order mark lets a spreadsheet read the accents."""
        name = QCoreApplication.translate("Decisions", "decisions and follow-ups")
        data = text.encode("utf-8-sig")
        self._files.save(name, ".csv", lambda: data, "CSV")

"""The run log as a table."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont

from facilitator.ui.models.rows import RowsModel
from facilitator.ui.presenters.record import RecordRow


class RecordColumn(IntEnum):
    """Columns of the record."""

    NUMBER = 0
    DAY = 1
    TIME = 2
    WORDS = 3
    DETAIL = 4
    ITEM = 5
    WHO = 6


class RecordModel(RowsModel[RecordRow]):
    """The rows of the log, oldest first; a row that was undone is struck out and says so."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (
            self.tr("No."),
            self.tr("Day"),
            self.tr("Time"),
            self.tr("What happened"),
            self.tr("Note or reason"),
            self.tr("Item"),
            self.tr("Who"),
        )

    def key(self, row: RecordRow) -> object:
        """The number of the row."""
        return row.seq

    def cell(self, row: RecordRow, column: int, role: int) -> Any:
        """Text, and the form of what was undone."""
        cells = (row.seq, row.day, row.time, row.words, row.detail, row.item, row.who)
        if role == Qt.ItemDataRole.DisplayRole:
            return cells[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.tr("{text} (undone)").format(text=row.words) if row.is_undone else row.words
        if role == Qt.ItemDataRole.AccessibleTextRole and row.is_undone:
            return self.tr("{text} (undone)").format(text=cells[column])
        if role == Qt.ItemDataRole.FontRole and row.is_undone:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return None

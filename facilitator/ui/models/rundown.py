"""The rundown of one day as a table: times, state and title of each row."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from facilitator.ui.models.rows import RowsModel
from facilitator.ui.presenters.rundown import RundownRow


class Column(IntEnum):
    """Columns of the rundown."""

    PLANNED = 0
    EXPECTED = 1
    STATE = 2
    TITLE = 3


class RundownModel(RowsModel[RundownRow]):
    """The rows of the shown day."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (self.tr("Planned"), self.tr("Expected"), "", self.tr("Item"))

    def heading_alignment(self, column: int) -> Qt.AlignmentFlag:
        """Above the times to the right, as they are."""
        is_time = column in (Column.PLANNED, Column.EXPECTED)
        return Qt.AlignmentFlag.AlignRight if is_time else Qt.AlignmentFlag.AlignLeft

    def key(self, row: RundownRow) -> object:
        """The entry."""
        return row.entry_id

    def cell(self, row: RundownRow, column: int, role: int) -> Any:
        """Text, spoken text and tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.planned, row.expected, row.glyph, row.heading)[column]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        return None

    def find(self, entry_id: str) -> int:
        """Where that entry stands, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.entry_id == entry_id), -1)

    def running(self) -> int:
        """Where the innermost running row stands, or -1."""
        found = [at for at, row in enumerate(self.rows) if row.is_running]
        return found[-1] if found else -1

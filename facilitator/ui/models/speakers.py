"""The tables of speakers: the list on the desk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt

from facilitator.ui.models.rows import RowsModel
from facilitator.ui.presenters.timekeeper_list import DeskRow


class DeskModel(RowsModel[DeskRow]):
    """The speakers of the queue on the desk."""

    def headings(self) -> tuple[str, ...]:
        """One column, painted by its delegate."""
        return (self.tr("Speaker"),)

    def key(self, row: DeskRow) -> object:
        """The speaker."""
        return row.speaker_id

    def cell(self, row: DeskRow, column: int, role: int) -> Any:
        """Name, spoken text and tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        return None

    def find(self, speaker_id: str) -> int:
        """Where that speaker stands, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.speaker_id == speaker_id), -1)

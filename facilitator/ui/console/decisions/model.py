"""The table of what was written down."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from facilitator.ui.models.rows import ROW_ROLE, RowsModel
from facilitator.ui.presenters.decisions_table import DecisionLine, decision_headings

SORT_ROLE = Qt.ItemDataRole.UserRole + 2


class DecisionsModel(RowsModel[DecisionLine]):
    """Every note of the log."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return decision_headings()

    def key(self, row: DecisionLine) -> object:
        """The number of the row that kept it."""
        return row.decision.seq

    def cell(self, row: DecisionLine, column: int, role: int) -> Any:
        """Texts, and what orders them."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column]
        return row.sort[column] if role == SORT_ROLE else None


class DecisionsFilter(QSortFilterProxyModel):
    """Those of one kind that hold the words searched for."""

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._category = ""
        self._words: list[str] = []
        self.setSortRole(SORT_ROLE)

    def set_category(self, category: str) -> None:
        """Show one kind only; nothing stands for all."""
        self._category = category
        self.invalidate()

    def set_words(self, text: str) -> None:
        """Show what holds every word."""
        self._words = text.casefold().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """True for a row that is wanted."""
        line: DecisionLine = self.sourceModel().index(row, 0, parent).data(ROW_ROLE)
        if self._category and line.decision.category != self._category:
            return False
        text = " ".join(line.cells).casefold()
        return all(word in text for word in self._words)

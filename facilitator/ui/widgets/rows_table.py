"""A table of whole rows: one is chosen, a click on a heading sorts, nothing is typed in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

ROW_LINES = 1.9
"""Height of a row of one line, in lines."""
LEAST_LETTERS = 30
"""What the stretched column keeps where room is short; the others give way then."""


class RowsTable(QTableView):
    """Its columns have their widths where there is room, and a part of them where there is not."""

    def __init__(self, widths: Sequence[int], stretched: int, parent: QWidget) -> None:
        super().__init__(parent)
        letter = parent.fontMetrics().averageCharWidth()
        self._widths = {
            column: letter * letters
            for column, letters in enumerate(widths)
            if letters and column != stretched
        }
        self._least = letter * LEAST_LETTERS
        self._share = 1.0

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns; what somebody has drawn wider stays, unless room is short."""
        super().resizeEvent(event)
        wanted = sum(self._widths.values())
        room = max(0, self.viewport().width() - self._least)
        share = min(1.0, room / wanted) if wanted else 1.0
        if share != self._share:
            self._share = share
            for column, width in self._widths.items():
                self.setColumnWidth(column, round(width * share))


def rows_table(
    model: QAbstractItemModel, widths: Sequence[int], parent: QWidget, *, stretched: int = 1
) -> QTableView:
    """The table of a sorted model; widths in average letters, 0 for as it comes."""
    table = RowsTable(widths, stretched, parent)
    table.setModel(model)
    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setStyleSheet("QTableView::item { padding: 4px 5px; }")
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    metrics = parent.fontMetrics()
    table.verticalHeader().setDefaultSectionSize(round(metrics.height() * ROW_LINES))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    for column, letters in enumerate(widths):
        if letters:
            table.setColumnWidth(column, metrics.averageCharWidth() * letters)
    header.setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
    return table

"""A table of whole rows: one is chosen, a click on a heading sorts, nothing is typed in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

ROW_LINES = 1.9
"""Height of a row of one line, in lines."""


def rows_table(
    model: QAbstractItemModel, widths: Sequence[int], parent: QWidget, *, stretched: int = 1
) -> QTableView:
    """The table of a sorted model; widths in average letters, 0 for as it comes."""
    table = QTableView(parent)
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

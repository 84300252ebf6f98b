"""The sheet of equal treatment over all queues: shown, copied, exported, printed."""

from __future__ import annotations

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.fairness import FairnessRow, fairness_csv, fairness_rows
from facilitator.day import DayState
from facilitator.ui.models.speakers import FairnessModel
from facilitator.ui.presenters.csv_words import csv_words
from facilitator.ui.presenters.speakers import fairness_cells, fairness_html, fairness_view
from facilitator.ui.theme import tokens_for

WIDTHS = (30, 8, 12, 12, 14, 34, 11, 11, 9)
"""Widths of the columns, in average letters."""


class FairnessPane(QWidget):
    """What each country was granted and used."""

    export_requested = Signal(str)  # the sheet as CSV
    print_requested = Signal(object)  # QTextDocument

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fairness_pane")
        self._rows: tuple[FairnessRow, ...] | None = None
        self._title = ""
        self._model = FairnessModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._model)
        self._table = self._make_table()
        self._empty = QLabel(self.tr("As soon as there is a queue, its speakers are here."), self)
        self._empty.setObjectName("fairness_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, tokens.space_s, 0, 0)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addStretch(1)
        for name, text, tip, take in (
            ("fairness_copy", self.tr("Copy"), self.tr("Copy as a table"), self.copy),
            ("fairness_export", self.tr("Export as CSV…"), self.tr("For a sheet"), self._export),
            ("fairness_print", self.tr("Print…"), self.tr("Print the sheet"), self._print),
        ):
            button = QPushButton(text, self)
            button.setObjectName(name)
            button.setToolTip(tip)
            button.clicked.connect(take)
            row.addWidget(button)
        box.addLayout(row)
        box.addWidget(self._table, 1)
        box.addWidget(self._empty, 1)

    def show_state(self, state: DayState) -> None:
        """Show the sheet; only rows that changed are touched."""
        self._title = state.plan.title
        rows = fairness_rows(state.queues)
        if rows == self._rows:
            return
        self._rows = rows
        self._model.set_rows(fairness_view(rows))
        self._table.setVisible(bool(rows))
        self._empty.setVisible(not rows)

    def copy(self) -> None:
        """Put the sheet on the clipboard as a table."""
        lines = ["\t".join(self._model.headings())]
        lines += ["\t".join(fairness_cells(row)) for row in self._model.rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def document(self) -> QTextDocument:
        """The sheet as a document."""
        document = QTextDocument(self)
        title = self.tr("Time of each speaker")
        if self._title:
            title = f"{self._title} – {title}"
        document.setHtml(fairness_html(title, self._model.headings(), self._model.rows))
        return document

    def _export(self) -> None:
        self.export_requested.emit(fairness_csv(self._rows or (), csv_words()))

    def _print(self) -> None:
        self.print_requested.emit(self.document())

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("fairness_table")
        table.setAccessibleName(self.tr("Time of each speaker"))
        table.setModel(self._proxy)
        table.setSortingEnabled(True)
        table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setStyleSheet("QTableView::item { padding-left: 5px; padding-right: 5px; }")
        table.verticalHeader().hide()
        metrics = self.fontMetrics()
        table.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.8))
        table.horizontalHeader().setHighlightSections(False)
        for column, letters in enumerate(WIDTHS):
            table.setColumnWidth(column, letters * metrics.averageCharWidth())
        name = QHeaderView.ResizeMode.Stretch  # the figures stay together at its right
        table.horizontalHeader().setSectionResizeMode(0, name)
        return table

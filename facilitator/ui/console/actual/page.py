"""Plan and actual: the chart of a day, and its table to sort, copy and save."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QSortFilterProxyModel, Qt, Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.actual import actual_csv, actual_rows
from facilitator.ui.console.actual.chart import ActualChart
from facilitator.ui.day_model import DayModel
from facilitator.ui.models.rows import RowsModel, table_text
from facilitator.ui.presenters.actual import ActualLine, actual_lines
from facilitator.ui.presenters.csv_words import csv_words
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.rundown import day_tabs
from facilitator.ui.theme import tokens_for

SORT_ROLE = Qt.ItemDataRole.UserRole + 2
WIDTHS = (38, 17, 17, 16, 12, 16, 16)
"""Widths of the columns in average letters; the notes take the rest."""


class ActualColumn(IntEnum):
    """Columns of the table."""

    ITEM = 0
    PLANNED = 1
    ACTUAL = 2


class ActualModel(RowsModel[ActualLine]):
    """The items of a day."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (
            self.tr("Item"),
            self.tr("Planned"),
            self.tr("Actual"),
            self.tr("Used"),
            self.tr("Paused"),
            self.tr("Added"),
            self.tr("Difference"),
            self.tr("Notes"),
        )

    def key(self, row: ActualLine) -> object:
        """The item."""
        return row.item_id

    def cell(self, row: ActualLine, column: int, role: int) -> Any:
        """Texts, and what orders them."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[column]
        if role == SORT_ROLE:
            return row.sort[column]
        return row.cells[column] if role == Qt.ItemDataRole.ToolTipRole else None


class ActualPage(QWidget):
    """What was actually done on each day; it shows, and changes nothing."""

    table_requested = Signal(str)  # all days as CSV

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actual_page")
        self._model: DayModel | None = None
        self._look: Look | None = None
        self._table_model = ActualModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._table_model)
        self._proxy.setSortRole(SORT_ROLE)
        self._days = QTabBar(self)
        self._days.setObjectName("actual_days")
        self._days.setAccessibleName(self.tr("Days"))
        self._days.setDrawBase(False)
        self._days.setExpanding(False)
        self._days.currentChanged.connect(self._turn)
        self._chart = ActualChart(self)
        self._copy = self._button("actual_copy", self.tr("Copy as a table"))
        self._copy.setToolTip(self.tr("Copy the items of this day, for a spreadsheet"))
        self._copy.clicked.connect(self.copy_table)
        self._save = self._button("actual_save", self.tr("Save as CSV…"))
        self._save.setToolTip(self.tr("Save all days as a table (CSV)"))
        self._save.clicked.connect(self._want_table)
        self._table = self._make_table()
        self._arrange()

    def show_model(self, model: DayModel) -> None:
        """Show this workshop from now on."""
        self._model = model
        self._look = None
        self._days.blockSignals(True)
        while self._days.count():
            self._days.removeTab(0)
        for at, day in enumerate(day_tabs(model.state)):
            self._days.addTab(day.text)
            self._days.setTabToolTip(at, day.full)
            if day.is_today:
                self._days.setCurrentIndex(at)
        self._days.blockSignals(False)
        model.state_changed.connect(self._show_state)
        self._turn(0)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the page when somebody looks."""
        super().showEvent(event)
        self._turn(0)

    def copy_table(self) -> None:
        """Put the day in sight on the clipboard as a table."""
        QGuiApplication.clipboard().setText(table_text(self._proxy, self._table_model.headings()))

    def _turn(self, _at: int) -> None:
        """Another day, or the page came into sight."""
        self._look = None
        if self._model is not None:
            self._show_state(self._model.state)

    def _show_state(self, _state: object) -> None:
        """Take up what was done, if the page is in sight and something can differ."""
        model = self._model
        if model is None or not self.isVisible():
            return
        look = look_of(model.state, model.record)
        if not is_new_minute_text(self._look, look):
            return
        self._look = look
        state = model.state
        days = [day.date for day in state.plan.days]
        at = self._days.currentIndex()
        if not 0 <= at < len(days):
            return
        rows = [row for row in actual_rows(model.record, state) if row.day == days[at]]
        lines = actual_lines(rows, state.plan, state.now)
        self._table_model.set_rows(lines)
        self._chart.show_lines(lines)

    def _want_table(self) -> None:
        """All days as a table."""
        if self._model is not None:
            rows = actual_rows(self._model.record, self._model.state)
            table = actual_csv(rows, self._model.state.plan, csv_words())
            self.table_requested.emit(table)

    def _button(self, name: str, text: str) -> QPushButton:
        """A button of the page."""
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _make_table(self) -> QTableView:
        """The table below the chart."""
        table = QTableView(self)
        table.setObjectName("actual_table")
        table.setAccessibleName(self.tr("Planned and actual times of the day"))
        table.setModel(self._proxy)
        table.setSortingEnabled(True)
        table.sortByColumn(ActualColumn.PLANNED, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setStyleSheet("QTableView::item { padding-left: 5px; }")
        table.verticalHeader().hide()
        metrics = self.fontMetrics()
        table.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.8))
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setHighlightSections(False)
        for column, letters in enumerate(WIDTHS):
            table.setColumnWidth(column, metrics.averageCharWidth() * letters)
        return table

    def _arrange(self) -> None:
        """Days and buttons, chart, table, from above."""
        tokens = tokens_for(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addWidget(self._days)
        row.addStretch(1)
        row.addWidget(self._copy)
        row.addWidget(self._save)
        scroll = QScrollArea(self)
        scroll.setObjectName("actual_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self._chart)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(self._table)
        split.setSizes([340, 260])
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addLayout(row)
        box.addWidget(split, 1)

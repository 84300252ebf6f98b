"""The run log as a table: what was done, when, to which item, by whom."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QLocale, QSettings, QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.day_model import DayModel
from facilitator.ui.models.record import RecordColumn, RecordModel
from facilitator.ui.models.rows import table_text
from facilitator.ui.presenters.record import record_rows
from facilitator.ui.theme import tokens_for

COLUMNS_KEY = "console/record_columns"
WIDTHS = {
    RecordColumn.NUMBER: 6,
    RecordColumn.DAY: 9,
    RecordColumn.TIME: 14,
    RecordColumn.WORDS: 42,
    RecordColumn.DETAIL: 28,
    RecordColumn.ITEM: 36,
}
"""Widths of the columns, in average letters."""


class RecordPage(QWidget):
    """Shows every row of the log; it can be searched and copied, never changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("record_page")
        self._model: DayModel | None = None
        self._record = RecordModel(self)
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(self._record)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._make_widgets()
        self._arrange()

    def show_model(self, model: DayModel) -> None:
        """Show the log of this day model from now on."""
        self._model = model
        model.acted.connect(self._show_rows)
        self._record.set_rows(())
        self._show_rows(None)

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the table when somebody looks."""
        super().showEvent(event)
        self._show_rows(None)

    def save(self, settings: QSettings) -> None:
        """Remember the columns."""
        settings.setValue(COLUMNS_KEY, self._table.horizontalHeader().saveState())

    def restore(self, settings: QSettings) -> None:
        """Take up the columns of last time."""
        state = settings.value(COLUMNS_KEY)
        if isinstance(state, QByteArray):
            self._table.horizontalHeader().restoreState(state)

    def copy_table(self) -> None:
        """Put the rows in sight on the clipboard as a table."""
        QGuiApplication.clipboard().setText(table_text(self._proxy, self._record.headings()))

    def _make_widgets(self) -> None:
        """The line to search in, the table, the button to copy."""
        self._search = QLineEdit(self)
        self._search.setObjectName("record_search")
        self._search.setPlaceholderText(self.tr("Search the record"))
        self._search.setAccessibleName(self.tr("Search the record"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._copy = QPushButton(self.tr("Copy as a table"), self)
        self._copy.setObjectName("record_copy")
        self._copy.setToolTip(self.tr("Copy the rows in sight, for a spreadsheet"))
        self._copy.clicked.connect(self.copy_table)
        self._count = QLabel(self)
        self._count.setObjectName("record_count")
        self._count.setProperty("role", "muted")
        self._table = QTableView(self)
        self._table.setObjectName("record_table")
        self._table.setAccessibleName(self.tr("The record of the workshop"))
        self._table.setModel(self._proxy)
        self._table.setSortingEnabled(True)
        self._table.sortByColumn(RecordColumn.NUMBER, Qt.SortOrder.DescendingOrder)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setShowGrid(False)
        self._table.setStyleSheet("QTableView::item { padding-left: 5px; }")
        self._table.setTabKeyNavigation(False)
        self._table.setWordWrap(False)
        self._table.verticalHeader().hide()
        self._size_columns()
        self._empty = QLabel(self)
        self._empty.setObjectName("record_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _size_columns(self) -> None:
        """Sensible widths; the last column takes the rest."""
        metrics = self.fontMetrics()
        self._table.verticalHeader().setDefaultSectionSize(round(metrics.height() * 1.8))
        for column, letters in WIDTHS.items():
            self._table.setColumnWidth(column, metrics.averageCharWidth() * letters)
        header = self._table.horizontalHeader()
        header.setStretchLastSection(True)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)

    def _arrange(self) -> None:
        """Search above the table."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.addWidget(self._search, 2)
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._copy)
        box.addLayout(row)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        box.addWidget(self._stack, 1)

    def _narrow(self, text: str) -> None:
        self._proxy.setFilterFixedString(text)
        self._show_count()

    def _show_rows(self, _changes: object) -> None:
        """Take up the rows of the log, if the page is in sight."""
        if self._model is None or not self.isVisible():
            return
        self._record.set_rows(record_rows(self._model.record))
        self._show_count()

    def _show_count(self) -> None:
        """How many rows are in sight; where there is none, why."""
        shown, count = self._proxy.rowCount(), self._record.rowCount()
        number = QLocale().toString
        words = self.tr("Rows: {count}").format(count=number(count))
        if shown < count:
            words = self.tr("{shown} of {count}").format(shown=number(shown), count=number(count))
        self._count.setText(words)
        nothing = self.tr(
            "Nothing has been done yet. Whatever is pressed while the days are run is written "
            "here, with its time; nothing of it can be changed."
        )
        self._empty.setText(self.tr("No row holds these words.") if count else nothing)
        self._stack.setCurrentIndex(0 if shown else 1)
        self._copy.setEnabled(shown > 0)

"""The reports of the workshop in a table, and the card that exports them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.findings.export_card import ExportCard
from facilitator.ui.models.rows import ROW_ROLE, RowsModel
from facilitator.ui.presenters.findings_list import FindingsLine, findings_headings
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.natural_sort import NaturalSort
from facilitator.ui.widgets.rows_table import rows_table

WIDTHS = (22, 24, 18, 9, 20, 18)


class FindingsModel(RowsModel[FindingsLine]):
    """The list of reports."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return findings_headings()

    def key(self, row: FindingsLine) -> object:
        """The id of the report."""
        return row.findings_id

    def cell(self, row: FindingsLine, column: int, role: int) -> Any:
        """Texts; the question as tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[column]
        return row.tip or row.cells[column] if role == Qt.ItemDataRole.ToolTipRole else None


class FindingsPage(QWidget):
    """Shows the list; announces what is to be made, opened, removed, read and exported."""

    refresh_requested = Signal()
    new_requested = Signal(object)  # what the menu's entry stands for
    open_requested = Signal(str)
    remove_requested = Signal(object)  # the ids of reports
    import_requested = Signal()
    released = Signal()

    def __init__(self, folder: Path, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findings_page")
        self._wanted = ""
        self._rows = FindingsModel(self)
        self._proxy = NaturalSort(self)
        self._proxy.setSourceModel(self._rows)
        self.card = ExportCard(folder, kind, self)
        self._menu = QMenu(self)
        self._menu.setObjectName("findings_new_menu")
        self._menu.triggered.connect(self._want_new)
        self._table = self._make_table()
        self._new = self._button("findings_new", self.tr("New report"))
        self._new.setMenu(self._menu)
        self._open = self._button("findings_open", self.tr("Open"))
        self._open.clicked.connect(self._want_open)
        self._remove = self._button("findings_remove", self.tr("Remove"))
        self._remove.clicked.connect(self._want_remove)
        self._import = self._button("findings_import", self.tr("Import…"))
        self._import.setToolTip(self.tr("Read files that rapporteurs have handed over"))
        self._import.clicked.connect(self.import_requested)
        self._arrange()
        self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was written while nobody looked."""
        super().showEvent(event)
        self.refresh_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Back from the rapporteur's window: something may have been written there."""
        super().changeEvent(event)
        is_back = event.type() is QEvent.Type.ActivationChange and self.isActiveWindow()
        if is_back and self.isVisible():
            self.refresh_requested.emit()

    def release(self) -> None:
        """The workshop closes."""
        self.released.emit()

    def show_lines(self, lines: Sequence[FindingsLine]) -> None:
        """Show these reports; the marked one stays marked."""
        wanted = {self._wanted} if self._wanted else set(self.marked())
        self._wanted = ""
        self._rows.set_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        found = [r for r in range(self._proxy.rowCount()) if self._at(r) in wanted]
        if set(self.marked()) != wanted or not found:
            self._mark(found or range(min(self._proxy.rowCount(), 1)))
        self._show_current()

    def _mark(self, rows: Sequence[int]) -> None:
        self._table.clearSelection()
        keep = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in rows:
            index = self._proxy.index(row, 0)
            self._table.selectionModel().select(index, keep)
        if rows:
            self._table.selectionModel().setCurrentIndex(self._proxy.index(rows[0], 0), keep)

    def select(self, findings_id: str) -> None:
        """Mark a report, as soon as it has been read."""
        self._wanted = findings_id
        if any(line.findings_id == findings_id for line in self._rows.rows):
            self.show_lines(self._rows.rows)

    def show_choices(self, choices: Sequence[tuple[str, object]]) -> None:
        """What a report can be begun for; a text without an object is a heading."""
        self._menu.clear()
        for text, what in choices:
            if what is None:
                self._menu.addSection(text)
            else:
                self._menu.addAction(text.replace("&", "&&")).setData(what)

    def current(self) -> str:
        """The id of the one marked report, or of the first of several, or nothing."""
        return next(iter(self.marked()), "")

    def marked(self) -> tuple[str, ...]:
        """The ids of the marked reports in the order of the list."""
        rows = sorted(index.row() for index in self._table.selectionModel().selectedRows())
        return tuple(self._at(row) for row in rows)

    def _at(self, row: int) -> str:
        line: FindingsLine = self._proxy.index(row, 0).data(ROW_ROLE)
        return line.findings_id

    def _make_table(self) -> QTableView:
        table = rows_table(self._proxy, WIDTHS, self)
        table.setObjectName("findings_table")
        table.setAccessibleName(self.tr("Reports"))
        table.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        table.doubleClicked.connect(self._want_open)
        table.selectionModel().selectionChanged.connect(self._show_current)
        return table

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        return button

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        empty = QLabel(
            self.tr(
                "No reports yet. Begin one for a group or an item with New report, or import the "
                "files that rapporteurs bring on a stick; then export the decks at the right."
            ),
            self,
        )
        empty.setObjectName("findings_empty")
        empty.setProperty("role", "muted")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(empty)
        row = QHBoxLayout()
        for button in (self._new, self._import):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self._open, self._remove):
            row.addWidget(button)
        left = QVBoxLayout()
        left.setSpacing(tokens.space_s)
        left.addLayout(row)
        left.addWidget(self._stack, 1)
        box = QHBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addLayout(left, 3)
        box.addWidget(self.card, 1)

    def _show_current(self, *_: object) -> None:
        marked = self.marked()
        self._open.setEnabled(len(marked) == 1)
        self._remove.setEnabled(bool(marked))
        self.card.show_marked(marked)

    def _want_new(self, action: Any) -> None:
        self.new_requested.emit(action.data())

    def _want_open(self, *_: object) -> None:
        if len(self.marked()) == 1:
            self.open_requested.emit(self.current())

    def _want_remove(self) -> None:
        self.remove_requested.emit(self.marked())

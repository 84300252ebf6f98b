"""The reports of the workshop in a table, and the card that exports them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
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
    remove_requested = Signal(str)
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
        current = self._wanted or self.current()
        self._wanted = ""
        self._rows.set_rows(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        found = [r for r in range(self._proxy.rowCount()) if self._at(r) == current]
        if self._proxy.rowCount():
            self._table.selectRow(found[0] if found else 0)
        self._show_current()

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
        """The id of the marked report, or nothing."""
        at = self._table.currentIndex()
        return self._at(at.row()) if at.isValid() else ""

    def _at(self, row: int) -> str:
        line: FindingsLine = self._proxy.index(row, 0).data(ROW_ROLE)
        return line.findings_id

    def _make_table(self) -> QTableView:
        table = rows_table(self._proxy, WIDTHS, self)
        table.setObjectName("findings_table")
        table.setAccessibleName(self.tr("Reports"))
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
        for button in (self._open, self._remove):
            button.setEnabled(bool(self.current()))

    def _want_new(self, action: Any) -> None:
        self.new_requested.emit(action.data())

    def _want_open(self, *_: object) -> None:
        if self.current():
            self.open_requested.emit(self.current())

    def _want_remove(self) -> None:
        self.remove_requested.emit(self.current())

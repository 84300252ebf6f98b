"""A table of findings: columns with names, rows, and what a spreadsheet has on the clipboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.rapporteur_paste import cells_of_text

START_COLUMNS, START_ROWS = 3, 3
MOST_COLUMNS, MOST_ROWS = 50, 500


class TableEdit(QWidget):
    """The first row holds the names of the columns."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = QLineEdit()
        self._caption.setObjectName("rapporteur_caption")
        self._caption.setPlaceholderText(self.tr("What the table shows: the title of its slide"))
        self._caption.setAccessibleName(self.tr("Title of the table"))
        self.grid = _Grid()
        self.grid.setObjectName("rapporteur_grid")
        self.grid.setAccessibleName(self.tr("Table"))
        self._arrange()
        self._caption.textEdited.connect(self.changed)
        self.grid.itemChanged.connect(self._tell)
        self.grid.pasted.connect(self.changed)

    def show_section(self, section: Mapping[str, Any]) -> None:
        """Show the table of a section."""
        columns = [_text(cell) for cell in section.get("columns") or ()]
        rows = [[_text(cell) for cell in row] for row in section.get("rows") or ()]
        self._caption.setText(str(section.get("caption") or ""))
        if not columns and not rows:
            columns, rows = [""] * START_COLUMNS, [[""] * START_COLUMNS] * START_ROWS
        self.grid.show_cells([columns, *rows])

    def fields(self) -> dict[str, Any]:
        """The fields of the section; empty rows and columns at the end are left out."""
        cells = self.grid.cells()
        while len(cells) > 1 and not any(cells[-1]):
            cells.pop()
        width = max((n + 1 for row in cells for n, cell in enumerate(row) if cell), default=0)
        kept = [row[:width] for row in cells]
        head = kept[0] if kept else []
        return {"caption": self._caption.text().strip(), "columns": head, "rows": kept[1:]}

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        for name, text, icon, slot in (
            ("row", self.tr("Row"), "add", self._add_row),
            ("column", self.tr("Column"), "add", self._add_column),
            ("no_row", self.tr("Remove row"), "trash", self._remove_row),
            ("no_column", self.tr("Remove column"), "trash", self._remove_column),
        ):
            button = QPushButton(text)
            button.setObjectName(f"rapporteur_{name}")
            button.setProperty("role", "quiet")
            set_icon(button, icon)
            button.clicked.connect(slot)
            buttons.addWidget(button)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._caption)
        box.addWidget(self.grid, 1)
        box.addLayout(buttons)

    def _add_row(self) -> None:
        if self.grid.rowCount() < MOST_ROWS:
            self.grid.insertRow(max(self.grid.currentRow(), self.grid.rowCount() - 1) + 1)
            self.changed.emit()

    def _add_column(self) -> None:
        if self.grid.columnCount() < MOST_COLUMNS:
            self.grid.insertColumn(self.grid.columnCount())
            self.grid.fit()
            self.changed.emit()

    def _remove_row(self) -> None:
        if self.grid.currentRow() > 0:
            self.grid.removeRow(self.grid.currentRow())
            self.changed.emit()

    def _remove_column(self) -> None:
        if self.grid.columnCount() > 1 and self.grid.currentColumn() >= 0:
            self.grid.removeColumn(self.grid.currentColumn())
            self.changed.emit()

    def _tell(self, _item: QTableWidgetItem) -> None:
        self.changed.emit()


class _Grid(QTableWidget):
    """Cells; Ctrl+V puts in what a spreadsheet has copied and grows as needed."""

    pasted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(True)

    def show_cells(self, rows: list[list[str]]) -> None:
        """Show other cells."""
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            self.setColumnCount(max(len(row) for row in rows) or 1)
            for y, row in enumerate(rows):
                for x, text in enumerate(row):
                    self.setItem(y, x, QTableWidgetItem(text))
            self.fit()
        self.setCurrentCell(0, 0)

    def fit(self) -> None:
        """All columns of one width; the names of the columns in bold."""
        for x in range(self.columnCount()):
            self.horizontalHeader().setSectionResizeMode(
                x, self.horizontalHeader().ResizeMode.Stretch
            )
            item = self.item(0, x)
            if item is None:
                item = QTableWidgetItem()
                self.setItem(0, x, item)
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        self.resizeRowsToContents()

    def cells(self) -> list[list[str]]:
        """The text of every cell."""
        return [
            [self._cell(y, x) for x in range(self.columnCount())] for y in range(self.rowCount())
        ]

    def paste(self, text: str) -> None:
        """Put cells in from the chosen one on."""
        rows = cells_of_text(text)
        top, left = max(self.currentRow(), 0), max(self.currentColumn(), 0)
        wide = max((len(row) for row in rows), default=0)
        with QSignalBlocker(self):
            self.setRowCount(min(max(self.rowCount(), top + len(rows)), MOST_ROWS))
            self.setColumnCount(min(max(self.columnCount(), left + wide), MOST_COLUMNS))
            for y, row in enumerate(rows, top):
                for x, cell in enumerate(row, left):
                    self.setItem(y, x, QTableWidgetItem(cell))
            self.fit()
        self.pasted.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste and empty cells; all else is a table's own."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Delete):
            for item in self.selectedItems():
                item.setText("")
        else:
            super().keyPressEvent(event)

    def _cell(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""


def _text(cell: object) -> str:
    if isinstance(cell, dict):
        cell = cell.get("text")
    return "" if cell is None else str(cell)

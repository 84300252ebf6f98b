"""The cells of a table that is being written: Tab, Enter, paste and undo."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from facilitator.ui.presenters.rapporteur_paste import cells_of_text

MOST_COLUMNS, MOST_ROWS = 50, 500
MOST_STEPS = 100
Cells = list[list[str]]


class TableGrid(QTableWidget):
    """Grows as it is written in; the first row is bold."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._now: Cells = []
        self._past: list[Cells] = []
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setWordWrap(True)
        self.itemChanged.connect(self._take_cell)

    def show_cells(self, rows: Cells) -> None:
        """Show other cells; there is nothing to undo then."""
        self._past = []
        self._show(rows)
        self.setCurrentCell(0, 0)

    def cells(self) -> Cells:
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
        self._take()

    def paste_whole(self, text: str) -> None:
        """Put cells in from the first one on, and go there."""
        self.setCurrentCell(0, 0)
        self.paste(text)
        self.setFocus()

    def add_row(self) -> None:
        """One more row at the end."""
        if self.rowCount() < MOST_ROWS:
            self.insertRow(self.rowCount())
            self._take()

    def add_column(self) -> None:
        """One more column at the end."""
        if self.columnCount() < MOST_COLUMNS:
            self.insertColumn(self.columnCount())
            self._take()

    def remove_row(self) -> None:
        """The chosen row, unless it is the first."""
        if self.currentRow() > 0:
            self.removeRow(self.currentRow())
            self._take()

    def remove_column(self) -> None:
        """The chosen column, unless it is the only one."""
        if self.columnCount() > 1 and self.currentColumn() >= 0:
            self.removeColumn(self.currentColumn())
            self._take()

    def undo(self) -> None:
        """As it was one step before."""
        if self._past:
            row, column = self.currentRow(), self.currentColumn()
            self._show(self._past.pop())
            self.setCurrentCell(min(row, self.rowCount() - 1), min(column, self.columnCount() - 1))
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste, empty cells, undo; all else is a table's own."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste(QGuiApplication.clipboard().text())
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Delete):
            with QSignalBlocker(self):
                for item in self.selectedItems():
                    item.setText("")
            self._take()
        else:
            super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Enter goes to the cell below, Tab behind the last one into a new row."""
        hints = QAbstractItemDelegate.EndEditHint
        is_last_row = self.currentRow() == self.rowCount() - 1
        is_last = is_last_row and self.currentColumn() == self.columnCount() - 1
        is_down = hint == hints.SubmitModelCache
        if (is_down and is_last_row) or (hint == hints.EditNextItem and is_last):
            self.add_row()
        super().closeEditor(editor, hint)
        if is_down:
            self.setCurrentCell(
                min(self.currentRow() + 1, self.rowCount() - 1), self.currentColumn()
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths make other heights."""
        super().resizeEvent(event)
        self.resizeRowsToContents()

    # -- parts -------------------------------------------------------------------------------

    def _show(self, rows: Cells) -> None:
        with QSignalBlocker(self):
            self.setRowCount(len(rows))
            self.setColumnCount(max(len(row) for row in rows) or 1)
            for y, row in enumerate(rows):
                for x, text in enumerate(row):
                    self.setItem(y, x, QTableWidgetItem(text))
        self._now = self.cells()
        self._fit()

    def _take_cell(self, _item: QTableWidgetItem) -> None:
        self._take()

    def _take(self) -> None:
        """Something was written: remember what was before, and tell."""
        cells = self.cells()
        if cells == self._now:
            return
        self._past = [*self._past[-MOST_STEPS:], self._now]
        self._now = cells
        self._fit()
        self.edited.emit()

    def _fit(self) -> None:
        """All columns of one width; the names of the columns in bold."""
        with QSignalBlocker(self):
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

    def _cell(self, row: int, column: int) -> str:
        item = self.item(row, column)
        return item.text().strip() if item is not None else ""

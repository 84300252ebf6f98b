"""A table of findings: columns with names, rows, and what a spreadsheet has on the clipboard."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.icons import set_icon
from facilitator.ui.rapporteur.table_grid import TableGrid

START_COLUMNS, START_ROWS = 3, 3


class TableEdit(QWidget):
    """The first row holds the names of the columns."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = _Caption()
        self._caption.setObjectName("rapporteur_caption")
        self._caption.setPlaceholderText(self.tr("What the table shows: the title of its slide"))
        self._caption.setAccessibleName(self.tr("Title of the table"))
        self.grid = TableGrid()
        self.grid.setObjectName("rapporteur_grid")
        self.grid.setAccessibleName(self.tr("Table"))
        self._arrange()
        self._caption.textEdited.connect(self.changed)
        self._caption.cells_pasted.connect(self.grid.paste_whole)
        self.grid.edited.connect(self.changed)

    @property
    def first(self) -> QWidget:
        """Where writing begins."""
        return self._caption

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
        self.grid.add_row()

    def _add_column(self) -> None:
        self.grid.add_column()

    def _remove_row(self) -> None:
        self.grid.remove_row()

    def _remove_column(self) -> None:
        self.grid.remove_column()


class _Caption(QLineEdit):
    """The title of a table; what a spreadsheet has copied belongs into the cells below."""

    cells_pasted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Cells on the clipboard go into the table."""
        text = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and "\t" in text:
            self.cells_pasted.emit(text)
        else:
            super().keyPressEvent(event)


def _text(cell: object) -> str:
    if isinstance(cell, dict):
        cell = cell.get("text")
    return "" if cell is None else str(cell)

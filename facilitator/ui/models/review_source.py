"""The lines of the document as a list model."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from facilitator.ui.presenters.review import LineView

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = Qt.ItemDataRole.UserRole + 1
"""The whole LineView."""


class SourceModel(QAbstractListModel):
    """Shows line views."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LineView, ...] = ()

    def show_lines(self, lines: tuple[LineView, ...]) -> None:
        """Show other lines, or the same with other marks."""
        if [line.index for line in lines] != [line.index for line in self._lines]:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
            return
        old, self._lines = self._lines, lines
        for number, (before, after) in enumerate(zip(old, lines, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(number), self.index(number))

    def view(self, index: Index) -> LineView | None:
        """The line behind an index."""
        return self._lines[index.row()] if index.isValid() else None

    def number_of_line(self, line: int | None) -> int | None:
        """Where a line of the document stands in the list."""
        return next((n for n, view in enumerate(self._lines) if view.index == line), None)

    def rows_of(self, key: int | None) -> frozenset[int]:
        """Where the lines stand that a slot was read from."""
        if key is None:
            return frozenset()
        return frozenset(n for n, view in enumerate(self._lines) if view.row == key)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.view(index)
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{line.mark_word}: {line.text}" if line.mark_word else line.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.mark_word or None
        return None

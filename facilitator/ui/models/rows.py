"""A table of frozen rows: it announces only the rows that changed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
"""Role under which a cell gives its whole row."""

Index = QModelIndex | QPersistentModelIndex
Row = TypeVar("Row")
NOWHERE = QModelIndex()


class RowsModel(QAbstractTableModel, Generic[Row]):
    """Rows of one kind; a subclass says what a row is called by and what its cells hold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        raise NotImplementedError

    def heading_alignment(self, _column: int) -> Qt.AlignmentFlag:
        """Where the name of a column stands."""
        return Qt.AlignmentFlag.AlignLeft

    def key(self, row: Row) -> object:
        """What tells a row from every other."""
        raise NotImplementedError

    def cell(self, row: Row, column: int, role: int) -> Any:
        """What a cell gives for a role."""
        raise NotImplementedError

    @property
    def rows(self) -> tuple[Row, ...]:
        """All rows in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of the present ones."""
        new, old = tuple(rows), self._rows
        if new == old:
            return
        keys, old_keys = [self.key(row) for row in new], [self.key(row) for row in old]
        if keys == old_keys:
            self._rows = new
            self._announce([at for at, row in enumerate(new) if row != old[at]])
        elif keys[: len(old_keys)] == old_keys and old_keys:
            self._append(new)
        else:
            self.beginResetModel()
            self._rows = new
            self.endResetModel()

    def row_at(self, row: int) -> Row | None:
        """The row at that place, or None."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(self.headings())

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Names of the columns."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.headings()[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.heading_alignment(section) | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell shows and says."""
        row = self.row_at(index.row())
        if row is None:
            return None
        return row if role == ROW_ROLE else self.cell(row, index.column(), role)

    def _announce(self, changed: list[int]) -> None:
        """Tell the views which rows changed; those that follow each other in one word."""
        last = self.columnCount() - 1
        for _, run in groupby(enumerate(changed), key=lambda pair: pair[1] - pair[0]):
            rows = [at for _, at in run]
            self.dataChanged.emit(self.index(rows[0], 0), self.index(rows[-1], last))

    def _append(self, new: tuple[Row, ...]) -> None:
        """Rows were added at the end, as a log grows."""
        old = self._rows
        self.beginInsertRows(NOWHERE, len(old), len(new) - 1)
        self._rows = (*old, *new[len(old) :])
        self.endInsertRows()
        self._rows = new
        self._announce([at for at, row in enumerate(old) if row != new[at]])


def table_text(shown: QAbstractItemModel, headings: Sequence[str]) -> str:
    """The rows in sight as a table that a spreadsheet takes: tab between cells, a line for each."""
    columns = range(shown.columnCount())
    lines = ["\t".join(headings)]
    lines += [
        "\t".join(str(shown.index(row, column).data()) for column in columns)
        for row in range(shown.rowCount())
    ]
    return "\n".join(lines)

"""The rundown under review as a table model: headings of days, then their slots."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from facilitator.ui.presenters.review import RowView
from facilitator.ui.theme import current_tokens

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class Column(IntEnum):
    """The columns of the table, in order."""

    START = 0
    END = 1
    KIND = 2
    NUMBER = 3
    TITLE = 4
    LEAD = 5
    FIXED = 6
    MARK = 7


SPOKEN = tuple(column for column in Column if column is not Column.MARK)
"""The columns that go to the clipboard."""
READ_ONLY = frozenset({Column.FIXED, Column.MARK})
VALUE_ROLE = Role.UserRole + 1
"""What an editor starts from: the kind itself rather than its word."""


class ReviewTableModel(QAbstractTableModel):
    """Shows row views; an edit is only a wish until the page shows its result."""

    edit_requested = Signal(int, int, object)  # key of the row, column, what was entered

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[RowView, ...] = ()

    def show_rows(self, rows: tuple[RowView, ...]) -> bool:
        """Show other rows; returns True if the rows themselves changed, not only their texts."""
        if [row.key for row in rows] != [row.key for row in self._rows]:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return True
        old, self._rows = self._rows, rows
        for number, (before, after) in enumerate(zip(old, rows, strict=True)):
            if before != after:
                last = len(Column) - 1
                self.dataChanged.emit(self.index(number, 0), self.index(number, last))
        return False

    def view(self, index: Index) -> RowView | None:
        """The row view behind an index."""
        return self._rows[index.row()] if index.isValid() else None

    def number_of(self, key: int | None) -> int | None:
        """In which row of the table a key stands."""
        return next((n for n, row in enumerate(self._rows) if row.key == key), None)

    def as_text(self) -> str:
        """The whole table as tab-separated text, headings first."""
        heads = [self._header(column) for column in SPOKEN]
        lines = [heads]
        for row in self._rows:
            cells = [self._accessible(row, column) for column in SPOKEN]
            lines.append([row.title] if row.is_day else cells)
        return "\n".join("\t".join(cells) for cells in lines)

    def day_rows(self) -> tuple[int, ...]:
        """The rows of the table that are headings of days."""
        return tuple(n for n, row in enumerate(self._rows) if row.is_day)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        row = self.view(index)
        if row is None:
            return None
        column = Column(index.column())
        if role == Role.EditRole and column is Column.TITLE:
            return row.bare_title
        if role == Role.EditRole and column is Column.END:
            return row.bare_end
        if role in (Role.DisplayRole, Role.EditRole):
            return _text(row, column)
        if role == VALUE_ROLE:
            return _value(row, column)
        if role == Role.CheckStateRole and column is Column.FIXED and not row.is_day:
            return Qt.CheckState.Checked if row.is_hard else Qt.CheckState.Unchecked
        if role == Role.ToolTipRole:
            return (row.mark_tip if column is Column.MARK else _text(row, column)) or None
        if role == Role.AccessibleTextRole:
            return self._accessible(row, column)
        return _look(row, column, role)

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        row = self.view(index)
        if row is None or role not in (Role.EditRole, Role.CheckStateRole):
            return False
        if role == Role.CheckStateRole:
            value = Qt.CheckState(value) is Qt.CheckState.Checked
        elif value == self.data(index, VALUE_ROLE) or value == self.data(index, Role.EditRole):
            return False
        self.edit_requested.emit(row.key, index.column(), value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.view(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if row.is_day:
            is_date = index.column() == Column.START
            return flags | Qt.ItemFlag.ItemIsEditable if is_date else flags
        if index.column() == Column.FIXED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags if index.column() in READ_ONLY else flags | Qt.ItemFlag.ItemIsEditable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role == Role.ToolTipRole and section == Column.FIXED:
            return self.tr("A fixed point stands: the day is packed around it")
        return self._header(Column(section)) if role == Role.DisplayRole else None

    def _header(self, column: Column) -> str:
        return {
            Column.START: self.tr("Start"),
            Column.END: self.tr("End"),
            Column.KIND: self.tr("Kind"),
            Column.NUMBER: self.tr("Item"),
            Column.TITLE: self.tr("Title"),
            Column.LEAD: self.tr("Lead"),
            Column.FIXED: self.tr("Fixed"),
            Column.MARK: self.tr("Check"),
        }[column]

    def _accessible(self, row: RowView, column: Column) -> str:
        """The cell in words."""
        if column is not Column.FIXED:
            return _text(row, column)
        return self.tr("fixed point") if row.is_hard else self.tr("not fixed")


def _value(row: RowView, column: Column) -> Any:
    """What an editor starts from."""
    if row.is_day:
        return row.date
    return row.kind if column is Column.KIND else _text(row, column)


def _text(row: RowView, column: Column) -> str:
    if row.is_day:
        return row.title if column is Column.START else ""
    return {
        Column.START: row.start,
        Column.END: row.end,
        Column.KIND: row.kind_text,
        Column.NUMBER: row.number,
        Column.TITLE: row.title,
        Column.LEAD: row.lead,
        Column.FIXED: "",
        Column.MARK: row.mark,
    }[column]


def _look(row: RowView, column: Column, role: int) -> Any:
    """Weight and colour of a cell."""
    if role == Role.FontRole and (row.is_day or column in (Column.START, Column.TITLE)):
        font = QFont()
        font.setBold(row.is_day)
        return font if row.is_day else None
    if role == Role.ForegroundRole:
        return QColor(current_tokens().colour(_colour(row, column)))
    if role == Role.BackgroundRole and row.is_day:
        return QColor(current_tokens().surface_alt)
    return None


def _colour(row: RowView, column: Column) -> str:
    if column is Column.MARK:
        return row.mark_role
    is_quiet = row.kind.is_pause or column in (Column.KIND, Column.LEAD, Column.END)
    return "text_muted" if is_quiet and not row.is_day else "text"

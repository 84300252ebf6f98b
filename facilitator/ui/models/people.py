"""The table of participants: ticks for the half-days, texts that are typed in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from facilitator.ui.models.rows import NOWHERE, Index, RowsModel
from facilitator.ui.presenters.people_table import COLUMNS, PersonRow, field_title, part_title


class PeopleModel(RowsModel[PersonRow]):
    """Everybody who is looked for. It changes nothing: what is typed or ticked is told."""

    here_ticked = Signal(str, str, bool)  # person id, half-day
    text_typed = Signal(str, str, str)  # person id, field or attribute, text

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._halves: tuple[str, ...] = ()
        self._others: tuple[str, ...] = ()
        self._headings: tuple[str, ...] = ()

    @property
    def halves(self) -> tuple[str, ...]:
        """The half-days that can be ticked."""
        return self._halves

    def show(
        self, rows: Sequence[PersonRow], halves: tuple[str, ...], others: tuple[str, ...]
    ) -> None:
        """Show these rows with these columns."""
        if (halves, others) != (self._halves, self._others):
            self.beginResetModel()
            self._halves, self._others, self._headings = halves, others, ()
            self._rows = ()
            self.endResetModel()
        self.set_rows(rows)

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        if len(self._headings) != self.columnCount():
            fields = (*COLUMNS, *self._others)
            self._headings = (*map(part_title, self._halves), *map(field_title, fields))
        return self._headings

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Number of columns; asked too often to name them all each time."""
        return 0 if parent.isValid() else len(self._halves) + len(COLUMNS) + len(self._others)

    def column_of(self, name: str) -> int:
        """Where a field stands."""
        return len(self._halves) + COLUMNS.index(name)

    def key(self, row: PersonRow) -> object:
        """The person."""
        return row.person_id

    def find(self, person_id: str) -> int:
        """Where a person stands, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.person_id == person_id), -1)

    def cell(self, row: PersonRow, column: int, role: int) -> Any:
        """Text, tick and spoken text."""
        at = column - len(self._halves)
        if at < 0:
            return self._tick(row, column, role)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.cells[at]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if at == 0 else row.cells[at]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, at)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Half-days are ticked, all else is typed."""
        flags = super().flags(index)
        if index.column() < len(self._halves):
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed or ticked; the row changes with the list."""
        row = self.row_at(index.row())
        if row is None:
            return False
        at = index.column() - len(self._halves)
        if role == Qt.ItemDataRole.CheckStateRole and at < 0:
            is_on = Qt.CheckState(value) == Qt.CheckState.Checked
            self.here_ticked.emit(row.person_id, self._halves[index.column()], is_on)
            return True
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or at < 0 or text == row.cells[at]:
            return False
        self.text_typed.emit(row.person_id, (*COLUMNS, *self._others)[at], text)
        return True

    def _tick(self, row: PersonRow, column: int, role: int) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if row.here[column] else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("here") if row.here[column] else self.tr("not here")
        return None

    def _tip(self, row: PersonRow, at: int) -> str | None:
        is_country = at == COLUMNS.index("country")
        if is_country and row.typed_country and row.typed_country != row.cells[at]:
            return self.tr("In the list: {typed}").format(typed=row.typed_country)
        return row.cells[at] or None

"""The tables of speakers: the list on the desk, a queue to be edited, the fairness sheet."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from facilitator.ui.models.rows import Index, RowsModel
from facilitator.ui.presenters.speakers import LETTERS, FairnessView, SpeakerRow, fairness_cells
from facilitator.ui.presenters.timekeeper_list import DeskRow


class DeskModel(RowsModel[DeskRow]):
    """The speakers of the queue on the desk."""

    def headings(self) -> tuple[str, ...]:
        """One column, painted by its delegate."""
        return (self.tr("Speaker"),)

    def key(self, row: DeskRow) -> object:
        """The speaker."""
        return row.speaker_id

    def cell(self, row: DeskRow, column: int, role: int) -> Any:
        """Name, spoken text and tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        return None

    def find(self, speaker_id: str) -> int:
        """Where that speaker stands, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.speaker_id == speaker_id), -1)


class SpeakerColumn(IntEnum):
    """Columns of the table of speakers; the points of focus come behind the last."""

    PLACE = 0
    NAME = 1
    PERSON = 2
    DECK = 3
    READY = 4
    STATUS = 5
    SLOT = 6
    EXPECTED = 7
    ANNOUNCED = 8
    ALLOTTED = 9
    USED = 10
    ADDED = 11
    TITLE = 12
    LANGUAGE = 13


FIRST_POINT = len(SpeakerColumn)
FIELDS = {
    SpeakerColumn.NAME: "name",
    SpeakerColumn.PERSON: "person",
    SpeakerColumn.TITLE: "title",
    SpeakerColumn.LANGUAGE: "language",
    SpeakerColumn.DECK: "deck",
}
"""Columns in which text is typed, and the field that each fills."""
RIGHT = frozenset(
    {
        SpeakerColumn.PLACE,
        SpeakerColumn.EXPECTED,
        SpeakerColumn.ANNOUNCED,
        SpeakerColumn.ALLOTTED,
        SpeakerColumn.USED,
    }
)
MIME = "application/x-facilitator-speaker"


class SpeakersModel(RowsModel[SpeakerRow]):
    """The speakers of one queue. It changes nothing: what is typed or dropped is told."""

    text_typed = Signal(str, str, str)  # speaker id, field, text
    ready_ticked = Signal(str, bool)  # speaker id
    point_ticked = Signal(str, int, bool)  # speaker id, number of the point
    move_requested = Signal(str, int)  # speaker id, place among those who wait

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._points = 0

    def set_points(self, count: int) -> None:
        """So many points of focus, each a column."""
        if count != self._points:
            self.beginResetModel()
            self._points = count
            self.endResetModel()

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        own = (
            "",
            self.tr("Country or speaker"),
            self.tr("Person"),
            self.tr("Deck"),
            self.tr("Ready"),
            self.tr("Status"),
            self.tr("Slot"),
            self.tr("Expected"),
            self.tr("Announced"),
            self.tr("Allotted"),
            self.tr("Used"),
            self.tr("Added"),
            self.tr("Title"),
            self.tr("Language"),
        )
        return (*own, *(f"({LETTERS[at]})" for at in range(self._points)))

    def heading_alignment(self, column: int) -> Qt.AlignmentFlag:
        """Above the figures to the right, as they are."""
        return Qt.AlignmentFlag.AlignRight if column in RIGHT else Qt.AlignmentFlag.AlignLeft

    def key(self, row: SpeakerRow) -> object:
        """The speaker."""
        return row.speaker_id

    def find(self, speaker_id: str) -> int:
        """Where that speaker stands, or -1."""
        return next((at for at, row in enumerate(self.rows) if row.speaker_id == speaker_id), -1)

    def cell(self, row: SpeakerRow, column: int, role: int) -> Any:
        """Text, tick, alignment, colour and spoken text."""
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return _edit_text(row, column)
        if role == Qt.ItemDataRole.CheckStateRole:
            return _tick(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = self.heading_alignment(column)
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken if column == SpeakerColumn.NAME else _text(row, column)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is typed in can be edited, ticks can be ticked, who waits can be dragged."""
        flags = super().flags(index)
        row = self.row_at(index.row())
        if row is None:
            return flags | Qt.ItemFlag.ItemIsDropEnabled
        if index.column() in FIELDS:
            flags |= Qt.ItemFlag.ItemIsEditable
        if index.column() == SpeakerColumn.READY or index.column() >= FIRST_POINT:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsDragEnabled if row.can_move else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tell what was typed or ticked; the row changes once it is in the log."""
        row = self.row_at(index.row())
        if row is None:
            return False
        if role == Qt.ItemDataRole.CheckStateRole:
            is_on = Qt.CheckState(value) == Qt.CheckState.Checked
            if index.column() == SpeakerColumn.READY:
                self.ready_ticked.emit(row.speaker_id, is_on)
            else:
                self.point_ticked.emit(row.speaker_id, index.column() - FIRST_POINT, is_on)
            return True
        field = FIELDS.get(SpeakerColumn(index.column())) if index.column() in FIELDS else None
        text = str(value).strip()
        if role != Qt.ItemDataRole.EditRole or field is None or text == getattr(row, field):
            return False
        self.text_typed.emit(row.speaker_id, field, text)
        return True

    def supportedDropActions(self) -> Qt.DropAction:
        """Speakers are moved within the queue."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A speaker of this program."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The first of the dragged rows."""
        data = QMimeData()
        row = self.row_at(indexes[0].row()) if indexes else None
        if row is not None:
            data.setData(MIME, row.speaker_id.encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index
    ) -> bool:
        """Tell where a speaker was dropped; nothing is removed here, so the answer is no."""
        speaker_id = bytes(data.data(MIME).data()).decode()
        at = row if row >= 0 else (parent.row() if parent.isValid() else len(self.rows))
        if self.find(speaker_id) >= 0:
            self.move_requested.emit(speaker_id, self.place_at(speaker_id, at))
        return False

    def place_at(self, speaker_id: str, at: int) -> int:
        """The place among those who wait that a row of the table means for a speaker."""
        above = self.rows[:at]
        return sum(row.can_move and row.speaker_id != speaker_id for row in above)

    def _tip(self, row: SpeakerRow, column: int) -> str | None:
        if column in (SpeakerColumn.EXPECTED, SpeakerColumn.ANNOUNCED) and row.moved:
            return row.moved
        if column == SpeakerColumn.NAME and row.is_doubtful:
            return self.tr("Not sure which country this is; answer above the table.")
        text = _text(row, column)
        return text or None


class FairnessModel(RowsModel[FairnessView]):
    """The sheet of equal treatment."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return (
            self.tr("Country or speaker"),
            self.tr("Talks"),
            self.tr("Allotted"),
            self.tr("Used"),
            self.tr("Over"),
            self.tr("Added"),
            self.tr("Deferred"),
            self.tr("No-shows"),
            self.tr("Passed"),
        )

    def heading_alignment(self, column: int) -> Qt.AlignmentFlag:
        """Figures to the right."""
        is_text = column in (0, 4, 5)
        return Qt.AlignmentFlag.AlignLeft if is_text else Qt.AlignmentFlag.AlignRight

    def key(self, row: FairnessView) -> object:
        """The country."""
        return row.name

    def cell(self, row: FairnessView, column: int, role: int) -> Any:
        """Text and alignment."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return fairness_cells(row)[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self.heading_alignment(column) | Qt.AlignmentFlag.AlignVCenter
        return None


def _text(row: SpeakerRow, column: int) -> str:
    """What a cell shows."""
    if column >= FIRST_POINT or column == SpeakerColumn.READY:
        return ""
    used = f"{row.used}, {row.over}" if row.over else row.used
    announced = f"◆ {row.announced}" if row.has_moved else row.announced
    name = f"{row.name} ?" if row.is_doubtful else row.name
    return (
        row.place,
        name,
        row.person,
        row.deck,
        "",
        row.status,
        row.slot,
        row.expected,
        announced,
        row.allotted,
        used,
        row.added,
        row.title,
        row.language,
    )[column]


def _edit_text(row: SpeakerRow, column: int) -> str:
    """What an editor begins with."""
    field = FIELDS.get(SpeakerColumn(column)) if column in FIELDS else None
    return str(getattr(row, field)) if field is not None else _text(row, column)


def _tick(row: SpeakerRow, column: int) -> Qt.CheckState | None:
    """Whether a cell is ticked; None where there is nothing to tick."""
    if column == SpeakerColumn.READY:
        return Qt.CheckState.Checked if row.is_deck_ready else Qt.CheckState.Unchecked
    at = column - FIRST_POINT
    if 0 <= at < len(row.points):
        return Qt.CheckState.Checked if row.points[at] else Qt.CheckState.Unchecked
    return None

"""The groups as cards side by side; people are dragged from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.draw_view import LOCK, Card, Seat
from facilitator.ui.theme import tokens_for

MIME = "application/x-facilitator-seat"
COLUMNS = 3
ROW_AIR = 6
EDIT_PX = 14


class SeatList(QListWidget):
    """The people of one group."""

    dropped = Signal(str, int)  # person id, group from 1
    menu_wanted = Signal(str, int, QPoint)  # person id, group, where

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setObjectName(f"group_{number}")
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._want_menu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_seats(self, seats: tuple[Seat, ...]) -> None:
        """Show these people."""
        self.clear()
        for seat in seats:
            marks = " ".join(mark for mark in (seat.mark, LOCK if seat.is_locked else "") if mark)
            words = f"{seat.name} · {seat.detail}" if seat.detail else seat.name
            item = QListWidgetItem(f"{marks} {words}".strip(), self)
            item.setData(Qt.ItemDataRole.UserRole, seat.person_id)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, seat.spoken)
            item.setToolTip(seat.spoken)
        row = self.sizeHintForRow(0) if seats else self.fontMetrics().height() + ROW_AIR
        self.setFixedHeight(row * (self.count() + 1))  # one empty row to drop on

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The id of the person that is dragged."""
        data = QMimeData()
        if items:
            data.setData(MIME, str(items[0].data(Qt.ItemDataRole.UserRole)).encode())
        return data

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """People are welcome."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """People are welcome everywhere in the group."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Somebody was drawn here; the list is filled anew by who is told."""
        data = event.mimeData().data(MIME)
        if event.source() is not self and not data.isEmpty():
            event.acceptProposedAction()
            self.dropped.emit(bytes(data.data()).decode(), self._number)

    def _want_menu(self, at: QPoint) -> None:
        item = self.itemAt(at)
        if item is not None:
            who = str(item.data(Qt.ItemDataRole.UserRole))
            self.menu_wanted.emit(who, self._number, self.viewport().mapToGlobal(at))


class Cards(QScrollArea):
    """All groups of a round."""

    moved = Signal(str, int)  # person id, group from 1
    left = Signal(str)
    unlocked = Signal(str)
    chair_given = Signal(str, int)  # person id, group from 1
    report_given = Signal(str, int)
    bound = Signal(str, str, str)  # together or apart, person id, the other's
    unbound = Signal(str)
    edit_wanted = Signal(int)  # group from 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draw_cards")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._cards: tuple[Card, ...] = ()
        self._lists: list[SeatList] = []
        self._counts: list[QLabel] = []
        self._lacks: list[QLabel] = []
        self._menu: QMenu | None = None

    def show_cards(self, cards: tuple[Card, ...]) -> None:
        """Show these groups; only what changed is built anew."""
        if cards == self._cards:
            return
        before = self._cards
        same = [_frame(card) for card in cards] == [_frame(card) for card in before]
        self._cards = cards
        if not same:
            self._build(cards)
        for at, card in enumerate(cards):
            if not same or card != before[at]:
                self._lists[at].show_seats(card.seats)
                self._counts[at].setText(card.count)
                self._lacks[at].setText(card.lacks)
                self._lacks[at].setVisible(bool(card.lacks))

    def _build(self, cards: tuple[Card, ...]) -> None:
        """The frames of the groups."""
        tokens = tokens_for(self)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, tokens.space_s, 0)
        grid.setSpacing(tokens.space_m)
        self._lists, self._counts, self._lacks = [], [], []
        for at, card in enumerate(cards):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(self._card(card), at // COLUMNS, at % COLUMNS, top)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(-(-len(cards) // COLUMNS), 1)
        self.setWidget(body)

    def _card(self, card: Card) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "card")
        tokens = tokens_for(self)
        box = QVBoxLayout(frame)
        box.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, tokens.space_s)
        head = QHBoxLayout()
        head.setSpacing(tokens.space_xs)
        title, count = QLabel(card.title, frame), QLabel(card.count, frame)
        title.setProperty("role", "title")
        title.setWordWrap(True)
        count.setProperty("role", "muted")
        head.addWidget(title, 1)
        head.addWidget(count)
        edit = QToolButton(frame)
        edit.setObjectName(f"group_edit_{card.number}")
        edit.setProperty("role", "quiet")
        edit.setProperty("icon_px", EDIT_PX)
        edit.setToolTip(self.tr("Name, room and task of this group"))
        edit.setAccessibleName(edit.toolTip())
        set_icon(edit, "edit")
        edit.clicked.connect(partial(self.edit_wanted.emit, card.number))
        head.addWidget(edit)
        box.addLayout(head)
        place = " · ".join(part for part in (card.room, card.task) if part)
        if place:
            words = QLabel(place, frame)
            words.setProperty("role", "muted")
            words.setWordWrap(True)
            box.addWidget(words)
        seats = SeatList(card.number, frame)
        seats.setAccessibleName(card.title)
        seats.dropped.connect(self.moved)
        seats.menu_wanted.connect(self._show_menu)
        box.addWidget(seats)
        lacks = QLabel(frame)
        lacks.setObjectName(f"group_lacks_{card.number}")
        lacks.setProperty("role", "muted")
        lacks.setWordWrap(True)
        lacks.setToolTip(self.tr("Give the role in the menu of a person"))
        box.addWidget(lacks)
        self._lists.append(seats)
        self._counts.append(count)
        self._lacks.append(lacks)
        return frame

    def _show_menu(self, who: str, number: int, at: QPoint) -> None:
        """What can be done with somebody; also the way without a mouse."""
        self._menu = menu = self.menu_for(who, number)
        menu.popup(at)

    def menu_for(self, who: str, number: int) -> QMenu:
        """The menu of a person."""
        menu = QMenu(self)
        menu.setObjectName("seat_menu")
        to = menu.addMenu(self.tr("Move to"))
        for card in self._cards:
            if card.number != number:
                to.addAction(card.title, partial(self.moved.emit, who, card.number))
        menu.addAction(self.tr("Chairs this group"), partial(self.chair_given.emit, who, number))
        menu.addAction(
            self.tr("Reports for this group"), partial(self.report_given.emit, who, number)
        )
        together = menu.addMenu(self.tr("Keep together with"))
        apart = menu.addMenu(self.tr("Keep apart from"))
        for others, kind in ((together, "together"), (apart, "apart")):
            others.setObjectName(f"keep_{kind}")
            self._add_others(others, kind, who)
        menu.addAction(self.tr("Drop together and apart"), partial(self.unbound.emit, who))
        seat = next((s for c in self._cards for s in c.seats if s.person_id == who), None)
        if seat is not None and seat.is_locked:
            menu.addAction(
                self.tr("May be drawn to another group"), partial(self.unlocked.emit, who)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Is not here"), partial(self.left.emit, who))
        return menu

    def _add_others(self, menu: QMenu, kind: str, who: str) -> None:
        """Everybody else, group by group."""
        for card in self._cards:
            others = menu.addMenu(card.title)
            for seat in card.seats:
                if seat.person_id != who:
                    name = " · ".join(part for part in (seat.name, seat.detail) if part)
                    others.addAction(name, partial(self.bound.emit, kind, who, seat.person_id))


def _frame(card: Card) -> tuple[int, str, str, str]:
    """What stands around the people of a group."""
    return card.number, card.title, card.room, card.task

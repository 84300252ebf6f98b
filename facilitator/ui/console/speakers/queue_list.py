"""The queues of the workshop, and the button that makes one more."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.queues import Offer
from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.speakers import QueueEntry, make_words, offer_words
from facilitator.ui.theme import tokens_for

DEBATE = "debate:new"
MOST_TITLE = 72
"""Letters of a title in the list; the tooltip has all of it."""


class QueueList(QFrame):
    """Shows the queues; tells which one is wanted, or that a new one is."""

    queue_chosen = Signal(str)
    queue_requested = Signal(object)  # Offer
    debate_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_list_card")
        self._entries: tuple[QueueEntry, ...] | None = None
        self._offers: tuple[Offer, ...] | None = None
        self._list = QListWidget(self)
        self._list.setObjectName("queue_list")
        self._list.setAccessibleName(self.tr("Queues of speakers"))
        self._list.setWordWrap(True)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setStyleSheet("QListWidget::item { padding: 8px; }")
        self._list.currentItemChanged.connect(self._tell)
        self._make = QToolButton(self)
        self._make.setObjectName("make_queue")
        self._make.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._make.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self._make.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_icon(self._make, "add")
        self._make.clicked.connect(self._make_first)
        self._menu = QMenu(self._make)
        self._menu.setObjectName("make_queue_menu")
        self._menu.triggered.connect(self._make_chosen)
        self._make.setMenu(self._menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_s)
        box.addWidget(self._list, 1)
        box.addWidget(self._make)

    @property
    def last_control(self) -> QWidget:
        """From where Tab goes on to what stands beside the list."""
        return self._make

    def show_entries(self, entries: tuple[QueueEntry, ...], chosen: str | None) -> None:
        """Show the queues, one of them marked."""
        if entries != self._entries:
            self._entries = entries
            blocker = QSignalBlocker(self._list)
            self._list.clear()
            for entry in entries:
                item = QListWidgetItem(f"{_short(entry.title)}\n{entry.detail}", self._list)
                item.setData(Qt.ItemDataRole.UserRole, entry.queue_id)
                item.setToolTip(entry.title)
            blocker.unblock()
        for at, entry in enumerate(entries):
            if entry.queue_id == chosen and self._list.currentRow() != at:
                blocker = QSignalBlocker(self._list)
                self._list.setCurrentRow(at)
                blocker.unblock()

    def show_offers(self, offers: tuple[Offer, ...]) -> None:
        """Show the items that have no queue yet, and the list of a debate."""
        if offers == self._offers:
            return
        self._offers = offers
        text = make_words(offers[0] if offers else None)
        self._make.setText(text)
        self._make.setAccessibleName(text)
        self._make.setToolTip(text)
        self._menu.clear()
        was_likely = True
        for at, offer in enumerate(offers):
            if was_likely and not offer.is_likely and at:
                self._menu.addSeparator()
            was_likely = offer.is_likely
            action = self._menu.addAction(offer_words(offer))
            action.setData(offer.queue_id)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("List of speakers, by request")).setData(DEBATE)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.queue_chosen.emit(str(item.data(Qt.ItemDataRole.UserRole)))

    def _make_first(self) -> None:
        if self._offers:
            self.queue_requested.emit(self._offers[0])
        else:
            self.debate_requested.emit()

    def _make_chosen(self, action: QAction) -> None:
        if action.data() == DEBATE:
            self.debate_requested.emit()
        for offer in self._offers or ():
            if offer.queue_id == action.data():
                self.queue_requested.emit(offer)
                return


def _short(title: str) -> str:
    """A title of three lines at most, so that what stands below it is seen."""
    return title if len(title) <= MOST_TITLE else f"{title[: MOST_TITLE - 1].rstrip()}…"

"""The desk itself: the clock and its buttons at the left, the speakers at the right."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from facilitator.ui.presenters.timekeeper import FloorView
from facilitator.ui.presenters.timekeeper_fit import Squeeze
from facilitator.ui.presenters.timekeeper_list import DeskList
from facilitator.ui.theme import tokens_for
from facilitator.ui.timekeeper.buttons import DeskButton
from facilitator.ui.timekeeper.fit_row import FitRow
from facilitator.ui.timekeeper.floor_pane import FloorPane
from facilitator.ui.timekeeper.keys import DeskActions
from facilitator.ui.timekeeper.next_panel import NextPanel
from facilitator.ui.timekeeper.pads import Pads
from facilitator.ui.timekeeper.speaker_list import SpeakerList
from facilitator.ui.timekeeper.top_line import TopLine

SIDE_SHARE = 0.29
SIDE_LEAST = 330
MENU = (
    ("start_row", "recall", "recall_end", "swap"),
    ("no_show", "withdrawn", "pass"),
    ("defer", "defer_slot"),
)
"""The menu of a speaker in the list, with lines between the groups."""


class Desk(QWidget):
    """Everything the timekeeper works with."""

    chosen = Signal(object)  # tuple of speaker ids

    def __init__(self, actions: DeskActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("desk")
        self._actions = actions
        self.top = TopLine(actions, self)
        self.floor = FloorPane(self)
        self.fit = FitRow(self)
        self.pads = Pads(actions, self)
        self.next = NextPanel(self)
        self.speakers = SpeakerList(self)
        self._side = QWidget(self)
        self._arrange()
        self.speakers.chosen.connect(self.chosen)
        self.speakers.menu_requested.connect(self._show_menu)
        self.speakers.start_requested.connect(actions.action("start_row").trigger)

    def show_floor(self, view: FloorView, mode: str = "") -> None:
        """Show who speaks and the clock."""
        self.floor.show_view(view)
        self.top.show_view(view, mode)

    def show_speakers(self, view: DeskList) -> None:
        """Show the queue."""
        self.next.show_rows(view.upcoming)
        self.speakers.show_list(view)
        has_queue = view.queue_id is not None
        if self.speakers.isHidden() is has_queue:
            self.speakers.setVisible(has_queue)
            self._tools.setVisible(has_queue)

    def show_squeeze(self, view: Squeeze | None) -> None:
        """Show what does not fit."""
        self.fit.show_squeeze(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the speakers beside the clock in proportion."""
        super().resizeEvent(event)
        self._side.setFixedWidth(max(SIDE_LEAST, round(self.width() * SIDE_SHARE)))

    def _arrange(self) -> None:
        """The line above, then two columns."""
        tokens = tokens_for(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.top)
        columns = QHBoxLayout()
        columns.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        columns.setSpacing(tokens.space_m)
        outer.addLayout(columns, 1)
        left = QVBoxLayout()
        left.setSpacing(tokens.space_s)
        left.addWidget(self.floor, 1)
        left.addWidget(self.fit)
        left.addWidget(self.pads)
        columns.addLayout(left, 1)
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(tokens.space_s)
        right.addWidget(self.next)
        right.addWidget(self.speakers, 1)
        right.addWidget(self._make_tools())
        right.addStretch()  # what comes next stays above where there is no list
        columns.addWidget(self._side)

    def _make_tools(self) -> QWidget:
        """What can be done to the chosen speaker, below the list."""
        self._tools = QWidget(self)
        row = QHBoxLayout(self._tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens_for(self).space_s)
        names = {"recall": self.tr("Recall"), "swap": self.tr("Swap")}
        for wish_id, text in names.items():
            row.addWidget(DeskButton(self._actions.action(wish_id), self._tools, text=text))
        return self._tools

    def _show_menu(self, at: QPoint) -> None:
        """What can be done to the speaker under the pointer, who is chosen by now."""
        menu = QMenu(self)
        menu.setObjectName("speaker_menu")
        for number, group in enumerate(MENU):
            if number:
                menu.addSeparator()
            for wish_id in group:
                menu.addAction(self._actions.action(wish_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

"""The tools that reshape a day: split, join, move, copy; quiet until a slot is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from facilitator.ui.console.review.keys import Deed
from facilitator.ui.icons import set_icon
from facilitator.ui.theme import tokens_for


class ShapeTools(QWidget):
    """Five buttons for the selected slot, each with its key."""

    split_requested = Signal()
    join_requested = Signal()
    move_requested = Signal(int)  # -1 up, 1 down
    copy_day_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_shaping")
        self._up = tool_button("review_up", "move-up", self.tr("Move this slot up (Alt+↑)"))
        self._down = tool_button("review_down", "move-down", self.tr("Move this slot down (Alt+↓)"))
        self._split = tool_button("review_split", "split", self.tr("Split this slot (Ctrl+T)"))
        self._join = tool_button("review_join", "join", self.tr("Join with the next slot (Ctrl+J)"))
        self._copy = tool_button("review_copy_day", "copy", self.tr("Copy this day (Ctrl+Shift+D)"))
        self._up.clicked.connect(self._wish_up)
        self._down.clicked.connect(self._wish_down)
        self._split.clicked.connect(self.split_requested)
        self._join.clicked.connect(self.join_requested)
        self._copy.clicked.connect(self.copy_day_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens_for(self).space_s // 2)
        for button in (self._up, self._down, self._split, self._join, self._copy):
            row.addWidget(button)
        self.show_state(is_slot=False, has_row=False)

    def keys(self) -> dict[str, Deed]:
        """The keys of the tools and what they press."""
        return {
            "Alt+Up": self._up.click,
            "Alt+Down": self._down.click,
            "Ctrl+T": self._split.click,
            "Ctrl+J": self._join.click,
            "Ctrl+Shift+D": self._copy.click,
        }

    def show_state(self, *, is_slot: bool, has_row: bool) -> None:
        """Say what can be used: most needs a slot, copying a day any of its rows."""
        for button in (self._up, self._down, self._split, self._join):
            button.setEnabled(is_slot)
        self._copy.setEnabled(has_row)

    def _wish_up(self) -> None:
        self.move_requested.emit(-1)

    def _wish_down(self) -> None:
        self.move_requested.emit(1)


def tool_button(name: str, icon: str, tip: str) -> QToolButton:
    """A quiet button with an icon; its name is its tooltip without the key."""
    button = QToolButton()
    button.setObjectName(name)
    button.setProperty("role", "quiet")
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tip)
    button.setAccessibleName(tip.partition(" (")[0])
    set_icon(button, icon)
    return button

"""A card above the day: what a closed day leaves, until the next one begins."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.ui.console.buttons import ActionButton
from facilitator.ui.presenters.closing import DayEndView
from facilitator.ui.theme import tokens_for


class DayEndCard(QFrame):
    """Says what was heard and what is carried over; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day_end")
        self.setProperty("role", "card")
        self._shown: DayEndView | None = None
        tokens = tokens_for(self)
        self._title, self._words = QLabel(self), QLabel(self)
        self._title.setObjectName("day_end_title")
        self._title.setProperty("role", "title")
        self._words.setObjectName("day_end_words")
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        box.setSpacing(tokens.space_xs)
        self._head = QHBoxLayout()
        self._head.addWidget(self._title, 1)
        box.addLayout(self._head)
        box.addWidget(self._words)
        for label in (self._title, self._words):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hide()

    def add_action(self, action: QAction) -> None:
        """A button beside the title: the card is as low as its words."""
        button = ActionButton(action, self)
        button.setObjectName("day_end_sheet")
        self._head.addWidget(button)

    def show_view(self, view: DayEndView | None) -> None:
        """Show what is to be said; nothing is touched if it is shown already."""
        if view == self._shown:
            return
        self._shown = view
        self.setVisible(view is not None)
        if view is not None:
            self._title.setText(view.title)
            self._words.setText("\n".join(view.lines))

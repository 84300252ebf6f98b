"""The line above the desk: which item, how late, when the slot ends, the time; and the switches."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from facilitator.ui.presenters.timekeeper import FloorView
from facilitator.ui.theme import tokens_for
from facilitator.ui.timekeeper.keys import DeskActions
from facilitator.ui.widgets import FitLabel

SWITCHES = ("speaker_view", "cards", "sound", "full_screen", "console")


class TopLine(QFrame):
    """Shows what concerns the whole slot."""

    def __init__(self, actions: DeskActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_line")
        self.setProperty("role", "header")
        self._context = FitLabel("", self)
        self._context.setObjectName("desk_context")
        self._context.set_bold(True)
        line = self.fontMetrics().height()
        self._context.set_sizes(round(line * 0.85), round(line * 0.68), max_lines=2)
        self._over = self._label("desk_over_under")
        self._end = self._label("desk_slot_end", role="muted")
        self._clock = self._label("desk_clock")
        tokens = tokens_for(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.space_m, tokens.space_xs, tokens.space_s, tokens.space_xs)
        row.setSpacing(tokens.space_m)
        row.addWidget(self._context, 1)
        for label in (self._over, self._end, self._clock):
            row.addWidget(label)
        switches = QHBoxLayout()
        switches.setSpacing(2)
        for wish_id in SWITCHES:
            switches.addWidget(self._switch(actions, wish_id))
        row.addLayout(switches)

    def show_view(self, view: FloorView, mode: str = "") -> None:
        """Show the slot, and whether this is a rehearsal."""
        self._context.set_text(f"{mode} · {view.context}" if mode else view.context)
        over = view.over_under
        shape = "◆ " if view.over_role == "amber" else ""
        _set(self._over, f"{shape}{over}" if over else "")
        _set(self._end, view.slot_end)
        _set(self._clock, view.clock)

    def _label(self, name: str, *, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label

    def _switch(self, actions: DeskActions, wish_id: str) -> QToolButton:
        """A quiet button for one of the ways to look at the desk."""
        names = {
            "speaker_view": self.tr("Speaker's view"),
            "cards": self.tr("Cards"),
            "sound": self.tr("Sound"),
            "full_screen": self.tr("Full screen"),
            "console": self.tr("Console"),
        }
        action = actions.action(wish_id)
        action.setIconText(names[wish_id])
        button = QToolButton(self)
        button.setObjectName(f"switch_{wish_id}")
        button.setProperty("role", "quiet")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        return button


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)

"""Who speaks and how much time is left: the largest part of the desk."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from facilitator.ui.presenters.timekeeper import FloorView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown, FitLabel, PhaseBadge, PhaseBar

NAME_SHARE = 13
PERSON_SHARE = 30
WORD_SHARE = 30
"""Sizes of the texts: the height of the window divided by these."""


class FloorPane(QFrame):
    """Shows a FloorView; touches only the parts that differ from the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("floor_pane")
        self.setAccessibleName(self.tr("Who has the floor"))
        self._view: FloorView | None = None
        self._name = FitLabel("", self)
        self._name.setObjectName("floor_name")
        self._name.set_bold(True)
        self._person = FitLabel("", self)
        self._person.setObjectName("floor_person")
        self._digits = Countdown(self)
        self._digits.setObjectName("floor_countdown")
        self._digits.setAccessibleName(self.tr("Remaining time"))
        self._badge = PhaseBadge(self)
        self._badge.setObjectName("floor_phase")
        self._caption = self._label("floor_caption")
        self._granted = self._label("floor_granted")
        self._talk = self._label("floor_talk", role="muted")
        self._bar = PhaseBar(self)
        self._bar.setObjectName("floor_bar")
        self._bar.setAccessibleName(self.tr("Share of the time that is left"))
        self._arrange()

    def show_view(self, view: FloorView) -> None:
        """Show who speaks and the clock."""
        if view == self._view:
            return
        self._view = view
        digits = view.digits
        self._name.set_text(view.name)
        self._person.set_text(view.person, "text_muted")
        self._digits.set_value(digits.text, digits.role)
        self._badge.set_value(digits.shape, digits.word, digits.phase_role)
        self._bar.set_value(digits.fraction, digits.phase_role)
        _set(self._caption, digits.caption)
        _set(self._granted, view.granted)
        _set(self._talk, view.talk)
        if self.accessibleDescription() != view.spoken:
            self.setAccessibleDescription(view.spoken)

    def scale(self, height: int) -> None:
        """Follow the height of the window."""
        least = self.fontMetrics().height()
        self._name.set_sizes(max(height // NAME_SHARE, 2 * least), least)
        self._person.set_sizes(max(height // PERSON_SHARE, least), least)
        px = max(height // WORD_SHARE, least)
        self._badge.set_font_px(round(px * 0.8))
        for label in (self._caption, self._granted, self._talk):
            font = label.font()
            if font.pixelSize() != round(px * 0.75):
                font.setPixelSize(max(round(px * 0.75), round(least * 0.8)))
                label.setFont(font)
        self._bar.setFixedHeight(max(10, height // 60))
        self._digits.setMinimumHeight(round(height * 0.33))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale with the window."""
        super().resizeEvent(event)
        self.scale(self.window().height())

    def _label(self, name: str, *, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        if role:
            label.setProperty("role", role)
        return label

    def _arrange(self) -> None:
        """Name, person, digits, phase, bar, from above."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_xs)
        box.addWidget(self._name)
        person = QHBoxLayout()
        person.setSpacing(tokens.space_m)
        person.addWidget(self._person, 1)
        person.addWidget(self._talk)
        box.addLayout(person)
        box.addWidget(self._digits, 1)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_m)
        row.addWidget(self._badge)
        row.addWidget(self._granted)
        row.addStretch(1)
        row.addWidget(self._caption)
        box.addLayout(row)
        box.addWidget(self._bar)


def _set(label: QLabel, text: str) -> None:
    """Show a text that differs; an empty one takes no room."""
    if label.text() != text:
        label.setText(text)
    if label.isHidden() is bool(text):
        label.setVisible(bool(text))

"""The middle of the day page: what is running, its digits, and the buttons that act on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator.day import DayState
from facilitator.ui.console.day.control_row import ControlRow
from facilitator.ui.console.day.facts_row import FactsRow
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.presenters.console import FitView, RunView, fit_view, run_view
from facilitator.ui.presenters.digits import DigitsView, digits_view
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown, FitLabel, PhaseBadge, PhaseBar

LOW_LINES = 27
"""A pane of fewer lines of text than these is low."""


class RunningPane(QFrame):
    """Shows the state of the running item."""

    push_requested = Signal(str, float)  # item_id of the fixed point, seconds

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("running_pane")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Running now"))
        self._fit: FitView | None = None
        self._digits_shown: DigitsView | None = None
        self._run_shown: RunView | None = None
        self._make_widgets()
        self.controls = ControlRow(actions, self)
        self._arrange()

    def show_state(self, state: DayState) -> None:
        """Show the state; only what changed is touched."""
        self._show_run(run_view(state))
        self._show_digits(digits_view(state))
        self._show_fit(fit_view(state))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window gets a smaller title, so that the digits stay large."""
        super().resizeEvent(event)
        role = "title" if self.height() < LOW_LINES * self.fontMetrics().height() else "heading"
        if self._heading.property("role") != role:
            self._heading.setProperty("role", role)
            self._heading.style().unpolish(self._heading)
            self._heading.style().polish(self._heading)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_floor()

    def _make_widgets(self) -> None:
        """All parts above the buttons."""
        self._heading = QLabel(self)
        self._heading.setObjectName("running_title")
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._under = FitLabel("", self)
        self._under.setObjectName("running_floor")
        self._digits = Countdown(self)
        self._digits.setObjectName("running_countdown")
        self._digits.setAccessibleName(self.tr("Remaining time"))
        self._caption = QLabel(self)
        self._caption.setObjectName("running_of")
        self._caption.setProperty("role", "muted")
        self._badge = PhaseBadge(self)
        self._badge.setObjectName("running_phase")
        self._bar = PhaseBar(self)
        self._bar.setObjectName("running_bar")
        self._bar.setAccessibleName(self.tr("Share of the time that is left"))
        self._over = QLabel(self)
        self._over.setObjectName("running_over_under")
        self._facts = FactsRow(self)
        self._fit_text = QLabel(self)
        self._fit_text.setObjectName("fit_text")
        self._fit_text.setWordWrap(True)
        self._fit_button = QPushButton(self)
        self._fit_button.setObjectName("fit_push")
        self._fit_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._fit_button.clicked.connect(self._ask_push)
        self._fit_text.hide()
        self._fit_button.hide()

    def _arrange(self) -> None:
        """Title, digits, bar, figures, buttons, from above."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_xs + 2)
        box.addWidget(self._heading)
        box.addWidget(self._under)
        box.addWidget(self._digits, 1)
        box.addLayout(self._phase_row())
        box.addWidget(self._bar)
        box.addWidget(self._facts)
        box.addLayout(self._fit_row())
        box.addWidget(self.controls)
        self._size_floor()

    def _phase_row(self) -> QHBoxLayout:
        """Phase, over/under, and of what the digits are."""
        row = QHBoxLayout()
        row.addWidget(self._badge)
        row.addWidget(self._over)
        row.addStretch(1)
        row.addWidget(self._caption)
        return row

    def _fit_row(self) -> QHBoxLayout:
        """The line that says what does not fit."""
        row = QHBoxLayout()
        row.addWidget(self._fit_text, 1)
        row.addWidget(self._fit_button)
        return row

    def _size_floor(self) -> None:
        """Who has the floor, a little larger than the text of the window."""
        line = QFontMetrics(self.font()).height()
        self._under.set_sizes(round(line * 0.95), round(line * 0.75))

    def _show_run(self, view: RunView) -> None:
        """Title, floor, figures, over/under."""
        if view == self._run_shown:
            return
        self._run_shown = view
        if self._heading.text() != view.heading:
            self._heading.setText(view.heading)
        self._under.set_text(view.under, "text_muted")
        self._facts.set_facts(view.facts)
        if self._over.text() != view.over_under:
            self._over.setText(view.over_under)

    def _show_digits(self, view: DigitsView) -> None:
        """Digits, bar, phase."""
        if view == self._digits_shown:
            return
        self._digits_shown = view
        self._digits.set_value(view.text, view.role)
        self._bar.set_value(view.fraction, view.phase_role)
        if view.word != self._badge.word:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, view.word))
        self._badge.set_value(view.shape, view.word, view.phase_role)
        if self._caption.text() != view.caption:
            self._caption.setText(view.caption)

    def _show_fit(self, view: FitView | None) -> None:
        """What does not fit, and the choice to make room."""
        if view == self._fit:
            return
        self._fit = view
        for widget in (self._fit_text, self._fit_button):
            widget.setVisible(view is not None)
        if view is not None:
            self._fit_text.setText(view.text)
            self._fit_button.setText(view.push_text.replace("&", "&&"))
            self._fit_button.setToolTip(view.push_text)

    def _ask_push(self) -> None:
        """Wish to move the fixed point; it is asked once more what follows."""
        if self._fit is not None:
            self.push_requested.emit(self._fit.item_id, self._fit.by.total_seconds())

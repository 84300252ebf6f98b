"""The sheet for catching up: two to four plans, what each changes, one click to apply.

It stops no clock: the digits run on in it, and the plans are worked out anew as time passes.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.catch_up.parts import CatchUpParts
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.catch_up import CatchUpView, PlanCard, catch_up_view
from facilitator.ui.presenters.console import run_view
from facilitator.ui.presenters.digits import digits_view
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.words import time_text

FIRST_SIZE = QSize(1080, 680)
MARGIN = 80
"""So much of the window stays in sight around the sheet."""


class CatchUpDialog(QDialog):
    """Offers the plans; the one applied becomes one row of the log."""

    week_wanted = Signal()

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("catch_up")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Catch up"))
        self._model = model
        self._view = CatchUpView(trouble="", cards=())
        self._look: Look | None = None
        self._is_asking = False
        self._parts = CatchUpParts(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._parts)
        self._group = QButtonGroup(self)
        for at, card in enumerate(self._parts.cards):
            self._group.addButton(card, at)
            # A button's own key clicks it a moment later: Enter would find the plan before.
            QShortcut(QKeySequence(str(at + 1)), self).activated.connect(self._choose_by_key)
        self._group.idClicked.connect(self._choose)
        self._parts.apply.clicked.connect(self._want)
        self._parts.leave.clicked.connect(self._step_back)
        self._parts.week.clicked.connect(self._want_week)
        model.state_changed.connect(self._show_state)
        self._show_state(model.state)
        if parent is not None:
            room = parent.window().size() - QSize(MARGIN, MARGIN)
            self.resize(FIRST_SIZE.boundedTo(room))

    def _show_state(self, state: DayState) -> None:
        """Time passed or something was done: the digits, and the plans if they can differ."""
        if state is not self._model.state:
            return
        look = look_of(state, self._model.record)
        if look == self._look:
            return
        is_due = is_new_minute_text(self._look, look)
        self._look = look
        self._parts.show_running(run_view(state), digits_view(state))
        if is_due:
            self._renew(state)

    def _renew(self, state: DayState) -> bool:
        """Work the plans out anew; says so, and returns True, if they are other ones."""
        view = catch_up_view(state, self._model.plans())
        before, self._view = self._view, view
        is_other = _payloads(before) != _payloads(view)
        if is_other and before.cards:
            words = self.tr("The day has moved on: the plans were worked out anew at {time}.")
            now = time_text(state.plan.venue_time(state.now))
            self._parts.say(words.format(time=now))
        if is_other:
            self._ask(None)
        self._show_view(before)
        return is_other

    def _show_view(self, before: CatchUpView) -> None:
        """Show the plans; the chosen one stays chosen while it is still offered."""
        chosen = self._chosen(before)
        keys = [card.key for card in self._view.cards]
        at = keys.index(chosen.key) if chosen is not None and chosen.key in keys else 0
        self._parts.show_view(self._view)
        if self._view.cards:
            self._parts.cards[at].setChecked(True)
        self._parts.show_choice(self._chosen(self._view))

    def _chosen(self, view: CatchUpView) -> PlanCard | None:
        """The chosen one of some plans, or None."""
        at = self._group.checkedId()
        return view.cards[at] if 0 <= at < len(view.cards) else None

    def _choose(self, _at: int) -> None:
        """Another plan was chosen."""
        self._ask(None)
        self._parts.show_choice(self._chosen(self._view))

    def _choose_by_key(self) -> None:
        """A number was pressed."""
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            card = self._parts.cards[int(shortcut.key().toString()) - 1]
            if not card.isHidden():
                card.setFocus()
                card.click()

    def _want(self) -> None:
        """Apply the chosen plan, unless it is out of date or needs a yes first."""
        card = self._chosen(self._view)
        self._renew(self._model.state)
        if card is None or card.payload not in _payloads(self._view):
            return
        if card.needs_yes and not self._is_asking:
            self._ask(card)
            return
        self._model.act(ActionKind.REPLAN, None, card.payload)
        self.accept()

    def _want_week(self) -> None:
        """Not today alone: the whole week."""
        self.reject()
        self.week_wanted.emit()

    def _ask(self, card: PlanCard | None) -> None:
        """Ask for the yes that a plan needs; None takes the question back."""
        self._is_asking = card is not None
        self._parts.show_question(card.question if card is not None else "")

    def _step_back(self) -> None:
        """No to the question; without one, leave everything as it is."""
        if self._is_asking:
            self._ask(None)
        else:
            self.reject()


def _payloads(view: CatchUpView) -> list[object]:
    """What the plans of a view would write."""
    return [card.payload for card in view.cards]

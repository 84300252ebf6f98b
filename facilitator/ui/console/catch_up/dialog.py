"""The sheet for catching up: two to four plans, what each changes, one click to apply.

It stops no clock: the digits run on in it, and the plans are worked out anew as time passes.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QWidget

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.catch_up.parts import CatchUpParts
from facilitator.ui.console.catch_up.plan_dialog import PlanDialog
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.catch_up import CatchUpView, PlanCard, catch_up_view
from facilitator.ui.presenters.console import run_view
from facilitator.ui.presenters.digits import digits_view
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.words import time_text

FIRST_SIZE = QSize(1080, 680)


class CatchUpDialog(PlanDialog):
    """Offers the plans; the one applied becomes one row of the log."""

    week_wanted = Signal()

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CatchUpDialog", "Catch up")
        super().__init__("catch_up", title, parent)
        self._model = model
        self._view = CatchUpView(trouble="", cards=())
        self._look: Look | None = None
        self._parts = CatchUpParts(self)
        self.hold(self._parts, "")
        self._parts.week.clicked.connect(self._want_week)
        model.state_changed.connect(self._show_state)
        self._show_state(model.state)
        self.fit(FIRST_SIZE)

    def show_choice(self) -> None:
        """Show what the chosen plan changes."""
        self._parts.show_choice(self._chosen(self._view))

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
            self.ask("")
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
        self.show_choice()

    def _chosen(self, view: CatchUpView) -> PlanCard | None:
        """The chosen one of some plans, or None."""
        at = self.group.checkedId()
        return view.cards[at] if 0 <= at < len(view.cards) else None

    def want(self) -> None:
        """Apply the chosen plan, unless it is out of date or needs a yes first."""
        card = self._chosen(self._view)
        self._renew(self._model.state)
        if card is None or card.payload not in _payloads(self._view):
            return
        if card.needs_yes and not self.is_asking:
            self.ask(card.question)
            return
        self._model.act(ActionKind.REPLAN, None, card.payload)
        self.accept()

    def _want_week(self) -> None:
        """Not today alone: the whole week."""
        self.reject()
        self.week_wanted.emit()


def _payloads(view: CatchUpView) -> list[object]:
    """What the plans of a view would write."""
    return [card.payload for card in view.cards]

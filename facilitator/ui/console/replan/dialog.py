"""The sheet for planning the rest of the week anew: a wish, its plans, one click to apply."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QWidget

from facilitator.day import ActionKind
from facilitator.day.replan_wish import WeekAnswer, WeekWish
from facilitator.ui.console.catch_up.plan_dialog import PlanDialog
from facilitator.ui.console.replan.parts import ReplanParts
from facilitator.ui.console.replan.wish_form import WeekWishForm
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.replan import ReplanCard, ReplanView, replan_view, topic_choices

FIRST_SIZE = QSize(1180, 660)


class ReplanDialog(PlanDialog):
    """Offers the plans that grant a wish; the one applied becomes one row of the log."""

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReplanDialog", "Plan the week anew")
        super().__init__("replan", title, parent)
        self._model = model
        self._wish: WeekWish | None = None
        self._view = ReplanView((), "")
        form = WeekWishForm(model.state, topic_choices(model.state, model.topics()), self)
        self._form, self._parts = form, ReplanParts(form, self)
        self.hold(self._parts, "Alt+")
        form.changed.connect(self._renew)
        model.acted.connect(self._renew)
        self._renew()
        self.fit(FIRST_SIZE)

    def show_choice(self) -> None:
        """Show what the chosen plan changes."""
        self._parts.show_choice(self._chosen())

    def _renew(self, _changes: object = None) -> None:
        """Another wish, or another day: have the plans worked out beside the screen."""
        self.ask("")
        self._wish = self._form.wish()
        if self._wish is None:
            self._show(WeekAnswer(()))
            return
        self._model.plan_week(self._wish, self._take)

    def _take(self, wish: WeekWish, answer: WeekAnswer) -> None:
        """The plans are there; those of an older wish are let go."""
        if wish is self._wish:
            self._show(answer)

    def _show(self, answer: WeekAnswer) -> None:
        """Show the plans, the first one chosen."""
        self._view = replan_view(self._model.state, answer)
        self._parts.show_view(self._view)
        if self._view.cards:
            self._parts.cards[0].setChecked(True)
        self.show_choice()

    def _chosen(self) -> ReplanCard | None:
        """The chosen plan, or None."""
        at = self.group.checkedId()
        return self._view.cards[at] if 0 <= at < len(self._view.cards) else None

    def want(self) -> None:
        """Apply the chosen plan, unless it needs a yes first."""
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.card.needs_yes and not self.is_asking:
            self.ask(chosen.card.question)
            return
        self._wish = None
        self._model.acted.disconnect(self._renew)
        self._model.act(ActionKind.REPLAN, None, chosen.card.payload)
        self.accept()

    def done(self, result: int) -> None:
        """Whatever still comes is not for a closed sheet."""
        self._wish = None
        super().done(result)

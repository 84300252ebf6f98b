"""What the sheet for planning the week anew is made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.ui.console.catch_up.card import PlanList
from facilitator.ui.console.catch_up.plan_sheet import PlanSheetParts
from facilitator.ui.console.replan.preview import ReplanPreview
from facilitator.ui.presenters.replan import ReplanCard, ReplanView


class ReplanParts(PlanSheetParts):
    """The widgets of the sheet and where they stand; it decides nothing."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("ReplanParts", "Plan the week anew")
        keys = QCoreApplication.translate(
            "ReplanParts", "Alt+1–4 choose · Enter applies · Esc closes"
        )
        super().__init__("replan", title, keys, parent)
        self._words, self._left = self.make_words("words"), self.make_words("left")
        self._preview = ReplanPreview(self)
        self._plans = PlanList(self.cards, "replan_plans", self, words=self._words)
        preview = self.with_verdict(self._preview, self._left)
        self.arrange([self.heading, form], self._plans, preview)
        self.add_buttons()

    def show_view(self, view: ReplanView) -> None:
        """The plans; where there is none, say why."""
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(view.cards))
            if at < len(view.cards):
                card.show_card(view.cards[at].card)
        self._words.setText(view.words)
        self._words.setVisible(bool(view.words))
        self.apply.setEnabled(bool(view.cards))

    def show_choice(self, chosen: ReplanCard | None) -> None:
        """What the chosen plan changes, and what has no place then."""
        self._plans.show_chosen()
        self._preview.show_days(chosen.days if chosen is not None else ())
        left = chosen.no_place if chosen is not None else ""
        self._left.setText(left)
        self._left.setVisible(bool(left))
        self._badge.setVisible(chosen is not None)
        word = self.tr("Not everything fits") if left else self.tr("Everything fits")
        self.say_whether(word, is_good=not left)

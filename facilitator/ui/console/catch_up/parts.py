"""What the sheet for catching up is made of."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from facilitator.ui.console.catch_up.card import PlanList
from facilitator.ui.console.catch_up.plan_sheet import PlanSheetParts
from facilitator.ui.console.catch_up.preview import PreviewTable
from facilitator.ui.presenters.catch_up import CatchUpView, PlanCard
from facilitator.ui.presenters.console import RunView
from facilitator.ui.presenters.digits import DigitsView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.countdown import Countdown
from facilitator.ui.widgets.fit_label import FitLabel
from facilitator.ui.widgets.phase_badge import PhaseBadge


class CatchUpParts(PlanSheetParts):
    """The widgets of the sheet and where they stand; it decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        title = QCoreApplication.translate("CatchUpParts", "Catch up")
        keys = QCoreApplication.translate("CatchUpParts", "1–4 choose · Enter applies · Esc closes")
        super().__init__("catch_up", title, keys, parent)
        self._trouble, self._heard = self.make_words("trouble"), self.make_words("heard")
        self._notice = PhaseBadge(self)
        self._notice.setObjectName("catch_up_notice")
        self._notice.hide()
        self._badge.hide()
        self._make_running()
        self._preview = PreviewTable(self)
        self.week = self.make_button("week")
        self.week.setText(self.tr("The whole week…"))
        self.week.setToolTip(self.tr("Close this and plan the rest of the week anew (Ctrl+R)"))
        self._plans = PlanList(self.cards, "catch_up_plans", self)
        preview = self.with_verdict(self._preview, self._heard)
        notice = QHBoxLayout()
        notice.addWidget(self._notice)
        notice.addStretch(1)
        self.arrange([self._top(), notice], self._plans, preview)
        self.add_buttons(self.week)

    def show_running(self, run: RunView, digits: DigitsView) -> None:
        """What runs, and its digits."""
        self._digits.set_value(digits.text, digits.role)
        self._running.set_text(run.under or run.heading, "text_muted")

    def show_view(self, view: CatchUpView) -> None:
        """The plans; where there is none left, say so."""
        for at, card in enumerate(self.cards):
            card.setVisible(at < len(view.cards))
            if at < len(view.cards):
                card.show_card(view.cards[at])
        words = view.trouble or self.tr("The day stands: there is nothing to catch up.")
        if self._trouble.text() != words:
            self._trouble.setText(words)
        self.apply.setEnabled(bool(view.cards))

    def show_choice(self, card: PlanCard | None) -> None:
        """What the chosen plan changes, and who is heard."""
        self._plans.show_chosen()
        self._preview.show_rows(card.rows if card is not None else ())
        heard = card.heard if card is not None else ""
        is_all = card is not None and card.is_everybody_heard
        self._heard.setVisible(bool(heard))
        self._heard.setText(heard)
        self._badge.setVisible(is_all or bool(heard))
        word = self.tr("Everybody is heard") if is_all else self.tr("Not everybody is heard")
        self.say_whether(word, is_good=is_all)

    def say(self, notice: str) -> None:
        """Say what happened meanwhile."""
        self._notice.set_value("◆", notice, "amber")
        self._notice.setVisible(bool(notice))

    def _make_running(self) -> None:
        """The digits, which run on."""
        self._digits = Countdown(self)
        self._digits.setObjectName("catch_up_countdown")
        self._digits.setAccessibleName(self.tr("Remaining time"))
        metrics = self.fontMetrics()
        self._digits.setMinimumSize(metrics.averageCharWidth() * 22, metrics.height() * 2)
        self._running = FitLabel("", self)
        self._running.set_sizes(round(metrics.height() * 0.95), round(metrics.height() * 0.7))
        self._running.setObjectName("catch_up_running")

    def _top(self) -> QHBoxLayout:
        """What is wrong at the left, what runs at the right."""
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.heading)
        left.addWidget(self._trouble)
        left.addStretch(1)
        right.setSpacing(0)
        right.addWidget(self._digits)
        right.addWidget(self._running)
        row.setSpacing(tokens_for(self).space_l)
        row.addLayout(left, 3)
        row.addLayout(right, 1)
        return row

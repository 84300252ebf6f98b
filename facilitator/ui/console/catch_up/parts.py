"""What the sheet for catching up is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.console.catch_up.card import PlanButton, PlanList
from facilitator.ui.console.catch_up.preview import PreviewTable
from facilitator.ui.presenters.catch_up import CatchUpView, PlanCard
from facilitator.ui.presenters.console import RunView
from facilitator.ui.presenters.digits import DigitsView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.countdown import Countdown
from facilitator.ui.widgets.fit_label import FitLabel
from facilitator.ui.widgets.phase_badge import PhaseBadge
from facilitator.ui.widgets.yes_frame import yes_frame

MOST_PLANS = 4


class CatchUpParts(QWidget):
    """The widgets of the sheet and where they stand; it decides nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_words()
        self._make_running()
        self.cards = tuple(PlanButton(number, self) for number in range(1, MOST_PLANS + 1))
        self._preview = PreviewTable(self)
        self._make_buttons()
        self._arrange()

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
        self._heard_badge.setVisible(is_all or bool(heard))
        word = self.tr("Everybody is heard") if is_all else self.tr("Not everybody is heard")
        self._heard_badge.set_value("✓" if is_all else "■", word, "green" if is_all else "red")
        self._heard.setText(heard)

    def show_question(self, question: str) -> None:
        """Ask for a yes; an empty text takes the question back."""
        self._question.setText(question)
        self._question_frame.setVisible(bool(question))
        self.apply.setText(self.tr("Yes, do it") if question else self.tr("Apply"))
        self.leave.setText(self.tr("No, go back") if question else self.tr("Leave it"))
        tip = (
            self.tr("Yes, apply this plan (Enter)")
            if question
            else self.tr("Apply this plan (Enter)")
        )
        self.apply.setToolTip(tip)

    def say(self, notice: str) -> None:
        """Say what happened meanwhile."""
        self._notice.set_value("◆", notice, "amber")
        self._notice.setVisible(bool(notice))

    def _make_words(self) -> None:
        """Heading, trouble, notice, who is heard, question."""
        self._heading = QLabel(self.tr("Catch up"), self)
        self._heading.setProperty("role", "heading")
        self._trouble, self._heard, self._question = (QLabel(self) for _ in range(3))
        for label, name in (
            (self._trouble, "catch_up_trouble"),
            (self._heard, "catch_up_heard"),
            (self._question, "catch_up_question"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._notice = PhaseBadge(self)
        self._notice.setObjectName("catch_up_notice")
        self._notice.hide()
        self._heard_badge = PhaseBadge(self)
        self._heard_badge.hide()

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

    def _make_buttons(self) -> None:
        """Apply and leave."""
        self._keys = QLabel(self.tr("1–4 choose · Enter applies · Esc closes"), self)
        self._keys.setProperty("role", "small")
        self.apply = QPushButton(self)
        self.apply.setObjectName("catch_up_apply")
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.week = QPushButton(self.tr("The whole week…"), self)
        self.week.setObjectName("catch_up_week")
        self.week.setAutoDefault(False)
        self.week.setToolTip(self.tr("Close this and plan the rest of the week anew (Ctrl+R)"))
        self.leave = QPushButton(self)
        self.leave.setObjectName("catch_up_leave")
        self.leave.setAutoDefault(False)
        self.leave.setToolTip(self.tr("Close and change nothing (Esc)"))

    def _arrange(self) -> None:
        """Trouble and digits, plans and preview, question and buttons, from above."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addLayout(self._top())
        box.addWidget(self._notice, 0, Qt.AlignmentFlag.AlignLeft)
        box.addLayout(self._middle(), 1)
        self._question_frame = self._ask_frame()
        box.addWidget(self._question_frame)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addWidget(self._keys)
        row.addStretch(1)
        row.addWidget(self.week)
        row.addWidget(self.leave)
        row.addWidget(self.apply)
        box.addLayout(row)
        self.show_question("")

    def _top(self) -> QHBoxLayout:
        """What is wrong at the left, what runs at the right."""
        left, right, row = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self._heading)
        left.addWidget(self._trouble)
        left.addStretch(1)
        right.setSpacing(0)
        right.addWidget(self._digits)
        right.addWidget(self._running)
        row.setSpacing(tokens_for(self).space_l)
        row.addLayout(left, 3)
        row.addLayout(right, 1)
        return row

    def _middle(self) -> QHBoxLayout:
        """The plans at the left, what the chosen one changes at the right."""
        tokens = tokens_for(self)
        right, row = QVBoxLayout(), QHBoxLayout()
        self._plans = PlanList(self.cards, "catch_up_plans", self)
        right.setSpacing(tokens.space_s)
        right.addWidget(self._preview, 1)
        heard = QHBoxLayout()
        heard.addWidget(self._heard_badge)
        heard.addWidget(self._heard, 1)
        right.addLayout(heard)
        row.setSpacing(tokens.space_l)
        row.addWidget(self._plans, 1)
        row.addLayout(right, 1)
        return row

    def _ask_frame(self) -> QFrame:
        """The question on a ground of its own."""
        frame = yes_frame(self._question, self.tr("Your yes is needed"), self)
        frame.setObjectName("catch_up_ask")
        return frame

"""What the sheet for planning the week anew is made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.console.catch_up.card import PlanButton, PlanList
from facilitator.ui.console.replan.preview import ReplanPreview
from facilitator.ui.presenters.replan import ReplanCard, ReplanView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.phase_badge import PhaseBadge
from facilitator.ui.widgets.yes_frame import yes_frame

MOST_PLANS = 4


class ReplanParts(QWidget):
    """The widgets of the sheet and where they stand; it decides nothing."""

    def __init__(self, form: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self.cards = tuple(PlanButton(number, self) for number in range(1, MOST_PLANS + 1))
        self._preview = ReplanPreview(self)
        self._make_words()
        self._make_buttons()
        self._arrange()

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
        self._badge.set_value("■" if left else "✓", word, "red" if left else "green")

    def show_question(self, question: str) -> None:
        """Ask for a yes; an empty text takes the question back."""
        self._question.setText(question)
        self._question_frame.setVisible(bool(question))
        self.apply.setText(self.tr("Yes, do it") if question else self.tr("Apply"))
        self.leave.setText(self.tr("No, go back") if question else self.tr("Leave it"))

    def _make_words(self) -> None:
        """Heading, answer, what is left, question."""
        self._heading = QLabel(self.tr("Plan the week anew"), self)
        self._heading.setProperty("role", "heading")
        self._words, self._left, self._question = (QLabel(self) for _ in range(3))
        for label, name in (
            (self._words, "replan_words"),
            (self._left, "replan_left"),
            (self._question, "replan_question"),
        ):
            label.setObjectName(name)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._badge = PhaseBadge(self)
        self._badge.setObjectName("replan_fits")

    def _make_buttons(self) -> None:
        """Apply and leave."""
        self._keys = QLabel(self.tr("Alt+1–4 choose · Enter applies · Esc closes"), self)
        self._keys.setProperty("role", "small")
        self.apply = QPushButton(self)
        self.apply.setObjectName("replan_apply")
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.apply.setToolTip(self.tr("Apply this plan as one row of the log (Enter)"))
        self.leave = QPushButton(self)
        self.leave.setObjectName("replan_leave")
        self.leave.setAutoDefault(False)
        self.leave.setToolTip(self.tr("Close and change nothing (Esc)"))

    def _arrange(self) -> None:
        """The wish, plans and preview, question and buttons, from above."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addWidget(self._heading)
        box.addWidget(self._form)
        box.addLayout(self._middle(), 1)
        self._question_frame = self._ask_frame()
        box.addWidget(self._question_frame)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addWidget(self._keys)
        row.addStretch(1)
        row.addWidget(self.leave)
        row.addWidget(self.apply)
        box.addLayout(row)
        self.show_question("")

    def _middle(self) -> QHBoxLayout:
        """The plans at the left, what the chosen one changes at the right."""
        tokens = tokens_for(self)
        right, row = QVBoxLayout(), QHBoxLayout()
        self._plans = PlanList(self.cards, "replan_plans", self, words=self._words)
        right.setSpacing(tokens.space_s)
        right.addWidget(self._preview, 1)
        fits = QHBoxLayout()
        fits.addWidget(self._badge)
        fits.addWidget(self._left, 1)
        fits.addStretch()
        right.addLayout(fits)
        row.setSpacing(tokens.space_l)
        row.addWidget(self._plans, 5)
        row.addLayout(right, 6)
        return row

    def _ask_frame(self) -> QFrame:
        """The question on a ground of its own."""
        frame = yes_frame(self._question, self.tr("Your yes is needed"), self)
        frame.setObjectName("replan_ask")
        return frame

"""What the two sheets with plans have in common: cards, a question, the buttons below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.console.catch_up.card import PlanButton, PlanList
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.phase_badge import PhaseBadge
from facilitator.ui.widgets.yes_frame import yes_frame

MOST_PLANS = 4


class PlanSheetParts(QWidget):
    """Plans at the left, what the chosen one changes at the right; it decides nothing.

    `name` begins the names of its widgets; `keys` tells which key does what.
    """

    def __init__(self, name: str, title: str, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.cards = tuple(PlanButton(number, self) for number in range(1, MOST_PLANS + 1))
        self.heading = QLabel(title, self)
        self.heading.setProperty("role", "heading")
        self._question = self.make_words("question")
        self._question_frame = yes_frame(self._question, self.tr("Your yes is needed"), self)
        self._question_frame.setObjectName(f"{name}_ask")
        self._keys = QLabel(keys, self)
        self._keys.setProperty("role", "small")
        self.apply = self.make_button("apply")
        self.apply.setProperty("role", "primary")
        self.apply.setDefault(True)
        self.leave = self.make_button("leave")
        self.leave.setToolTip(self.tr("Close and change nothing (Esc)"))
        self._badge = PhaseBadge(self)
        self._badge.setObjectName(f"{name}_badge")
        self.show_question("")

    def make_words(self, name: str) -> QLabel:
        """A text that wraps."""
        label = QLabel(self)
        label.setObjectName(f"{self._name}_{name}")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def make_button(self, name: str) -> QPushButton:
        """A button that Enter does not press by chance."""
        button = QPushButton(self)
        button.setObjectName(f"{self._name}_{name}")
        button.setAutoDefault(False)
        return button

    def show_question(self, question: str) -> None:
        """Ask for a yes; an empty text takes the question back."""
        self._question.setText(question)
        self._question_frame.setVisible(bool(question))
        self.apply.setText(self.tr("Yes, do it") if question else self.tr("Apply"))
        self.leave.setText(self.tr("No, go back") if question else self.tr("Leave it"))
        self.apply.setToolTip(
            self.tr("Yes, apply this plan as one row of the log (Enter)")
            if question
            else self.tr("Apply this plan as one row of the log (Enter)")
        )

    def say_whether(self, word: str, *, is_good: bool) -> None:
        """Whether the chosen plan leaves somebody or something without a place."""
        self._badge.set_value("✓" if is_good else "■", word, "green" if is_good else "red")

    def arrange(self, top: list[QWidget | QLayout], plans: PlanList, preview: QWidget) -> None:
        """Words, plans and preview, question and buttons, from above."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        for part in top:
            if isinstance(part, QLayout):
                box.addLayout(part)
            else:
                box.addWidget(part)
        middle = QHBoxLayout()
        middle.setSpacing(tokens.space_l)
        middle.addWidget(plans, 1)
        middle.addWidget(preview, 1)
        box.addLayout(middle, 1)
        box.addWidget(self._question_frame)

    def with_verdict(self, preview: QWidget, words: QLabel) -> QWidget:
        """What the chosen plan changes, and below it whether all have a place."""
        space = tokens_for(self).space_s
        holder = QWidget(self)
        box, row = QVBoxLayout(holder), QHBoxLayout()
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space)
        box.addWidget(preview, 1)
        row.addWidget(self._badge)
        row.addWidget(words, 1)
        row.addStretch()
        box.addLayout(row)
        return holder

    def add_buttons(self, *more: QPushButton) -> None:
        """The keys at the left, leave and apply at the right, others before them."""
        box = self.layout()
        assert isinstance(box, QVBoxLayout)
        row = QHBoxLayout()
        row.setSpacing(tokens_for(self).space_s)
        row.addWidget(self._keys)
        row.addStretch(1)
        for button in (*more, self.leave, self.apply):
            row.addWidget(button)
        box.addLayout(row)

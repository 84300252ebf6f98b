"""One day of the week as a card that leads to the day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.week_cards import WeekCard
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.phase_badge import PhaseBadge

LEAST_LETTERS = 24
"""A card is as wide at least, and wider where its words are."""


class DayCard(QFrame):
    """Shows a day; the button at its foot goes there."""

    chosen = Signal(object)  # date

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._day: date | None = None
        self._shown: WeekCard | None = None
        self._title = QLabel(self)
        self._title.setProperty("role", "title")
        self._badge, self._over = PhaseBadge(self), PhaseBadge(self)
        self._grid = QGridLayout()
        self._grid.setColumnStretch(1, 1)
        self._notes = QLabel(self)
        self._notes.setWordWrap(True)
        self._notes.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._notes.setTextFormat(Qt.TextFormat.PlainText)
        self._go = QPushButton(self.tr("Open this day"), self)
        self._go.clicked.connect(self._choose)
        self._arrange()

    def show_card(self, card: WeekCard) -> None:
        """Show a day; nothing happens if it is shown already."""
        if card == self._shown:
            return
        self._shown, self._day = card, card.day
        self.setObjectName(f"week_{card.day.isoformat()}")
        self._go.setObjectName(f"week_go_{card.day.isoformat()}")
        self._go.setToolTip(card.full)
        self._go.setAccessibleName(card.spoken)
        self._title.setText(self.tr("{day} · today").format(day=card.title))
        if not card.is_today:
            self._title.setText(card.title)
        self._badge.set_value(card.shape, card.word, card.role)
        self._over.set_value("◆", card.over_under, card.over_role)
        self._over.setVisible(bool(card.over_under))
        self._fill(card)
        self._notes.setText("\n\n".join(card.notes))

    def _fill(self, card: WeekCard) -> None:
        for row, (label, value) in enumerate(card.lines):
            for column, text in enumerate((label, value)):
                self._cell(row, column).setText(text)

    def _cell(self, row: int, column: int) -> QLabel:
        """A label of the table, made when it is wanted first."""
        item = self._grid.itemAtPosition(row, column)
        label = item.widget() if item is not None else None
        if isinstance(label, QLabel):
            return label
        made = QLabel(self)
        if column == 0:
            made.setProperty("role", "muted")
        else:
            made.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._grid.addWidget(made, row, column)
        return made

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addStrut(self.fontMetrics().averageCharWidth() * LEAST_LETTERS)
        box.addWidget(self._title)
        for badge in (self._badge, self._over):  # side by side, both are too wide for a card
            box.addWidget(badge)
        box.addLayout(self._grid)
        box.addWidget(self._notes, 1)
        box.addWidget(self._go)

    def _choose(self) -> None:
        if self._day is not None:
            self.chosen.emit(self._day)

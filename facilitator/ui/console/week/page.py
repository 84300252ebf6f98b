"""The week at a glance: its days side by side, and what is made of it at the end."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facilitator.commands.week_days import week_days
from facilitator.ui.console.week.card import DayCard
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.week_cards import week_cards
from facilitator.ui.theme import tokens_for


class WeekPage(QWidget):
    """Shows the days; announces which one is wanted and what is to be made."""

    day_requested = Signal(object)  # date
    overview_requested = Signal()
    template_requested = Signal()
    archive_requested = Signal()
    forget_requested = Signal()

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("week_page")
        self._model = model
        self._look: Look | None = None
        self._cards: list[DayCard] = []
        self._arrange()
        model.state_changed.connect(self._show_state)
        self._show_days()

    def showEvent(self, event: QShowEvent) -> None:
        """Take up what happened while nobody looked."""
        super().showEvent(event)
        self._show_days()

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        holder = QWidget(self)
        self._row = QHBoxLayout(holder)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens.space_s)
        scroll = QScrollArea(self)
        scroll.setObjectName("week_days")
        scroll.setAccessibleName(self.tr("Days of the workshop"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(holder)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addWidget(scroll, 1)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        for button in self._buttons():
            row.addWidget(button)
        row.addStretch(1)
        box.addLayout(row)

    def _buttons(self) -> tuple[QPushButton, ...]:
        overview = self._button(
            "week_overview",
            self.tr("Overview for the closing…"),
            self.tr("What was heard, found and decided, as slides and as a Word document"),
        )
        overview.setProperty("role", "primary")
        overview.clicked.connect(self.overview_requested)
        template = self._button(
            "week_template",
            self.tr("Save as a template…"),
            self.tr("A new workshop with the same agenda on other dates, without people"),
        )
        template.clicked.connect(self.template_requested)
        archive = self._button(
            "week_archive",
            self.tr("Archive as one file…"),
            self.tr("The workshop, its files and its papers in one checked file (ZIP)"),
        )
        archive.clicked.connect(self.archive_requested)
        forget = self._button(
            "week_forget",
            self.tr("Delete personal data…"),
            self.tr("Take people and what is known of them out of the workshop and its backups"),
        )
        forget.clicked.connect(self.forget_requested)
        return overview, template, archive, forget

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button

    def _show_state(self, _state: object) -> None:
        """Something was done, or time has passed, and somebody looks."""
        if not self.isVisible():
            return
        look = look_of(self._model.state, self._model.record)
        if is_new_minute_text(self._look, look):
            self._look = look
            self._show_days()

    def _show_days(self) -> None:
        cards = week_cards(week_days(self._model.state, self._model.record.closed))
        while len(self._cards) < len(cards):
            card = DayCard(self)
            card.chosen.connect(self.day_requested)
            self._cards.append(card)
            self._row.addWidget(card, 1)
        for widget, shown in zip(self._cards, cards, strict=False):
            widget.show_card(shown)

"""The next three speakers: when, how many before them, whether their decks are there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import icon
from facilitator.ui.presenters.timekeeper_list import NEXT_SHOWN, DeckWords, NextSpeaker
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel

ICON_PX = 14


class NextLine(QWidget):
    """One speaker: time and name, below them the order and the deck."""

    def __init__(self, at: int, parent: QWidget | None = None) -> None:
        self._deck_shown: DeckWords | None = None  # events of change come before all is made
        super().__init__(parent)
        self.setObjectName(f"next_{at}")
        self._view: NextSpeaker | None = None
        self._time = self._label(f"next_time_{at}", "title")
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name = FitLabel("", self)
        self._name.setObjectName(f"next_name_{at}")
        self._name.set_bold(True)
        line = self.fontMetrics().height()
        self._name.set_sizes(round(line * 1.05), round(line * 0.8))
        self._ahead = self._label(f"next_ahead_{at}", "small")
        self._deck_icon = QLabel(self)
        self._deck = self._label(f"next_deck_{at}", "small")
        self._again = self._label(f"next_again_{at}", "small")
        self._again.setWordWrap(True)
        self._arrange()

    def show_view(self, view: NextSpeaker | None) -> None:
        """Show a speaker, or nothing."""
        if self.isHidden() is (view is not None):
            self.setVisible(view is not None)
        if view == self._view or view is None:
            self._view = view
            return
        self._view = view
        _set(self._time, view.time)
        self._name.set_text(view.name)
        _set(self._ahead, view.ahead)
        _set(self._deck, view.deck.text)
        _set(self._again, f"◆ {view.tell_again}" if view.tell_again else "")
        if self._again.isHidden() is bool(view.tell_again):
            self._again.setVisible(bool(view.tell_again))
        if view.deck != self._deck_shown:
            self._show_deck(view.deck)
        self.setAccessibleName(
            ", ".join(
                part
                for part in (view.name, view.time, view.ahead, view.deck.text, view.tell_again)
                if part
            )
        )

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon anew in another look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._deck_shown is not None:
            self._show_deck(self._deck_shown)

    def _show_deck(self, deck: DeckWords) -> None:
        """The icon of the deck, if decks matter here."""
        self._deck_shown = deck
        if deck.icon:
            drawn = icon(deck.icon, ICON_PX, role=deck.role)
            self._deck_icon.setPixmap(drawn.pixmap(ICON_PX, ICON_PX))
        else:
            self._deck_icon.clear()

    def _label(self, name: str, role: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("role", role)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _arrange(self) -> None:
        """Two columns: the time, and the rest."""
        tokens = tokens_for(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(tokens.space_m)
        grid.setVerticalSpacing(2)
        self._time.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00 PM"))
        grid.addWidget(self._time, 0, 0)
        grid.addWidget(self._name, 0, 1)
        under = QHBoxLayout()
        under.setSpacing(tokens.space_xs)
        under.addWidget(self._deck_icon)
        under.addWidget(self._deck)
        under.addStretch(1)
        under.addWidget(self._ahead)
        grid.addLayout(under, 1, 1)
        grid.addWidget(self._again, 2, 1)
        grid.setColumnStretch(1, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


class NextPanel(QFrame):
    """Shows up to three lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("next_panel")
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Next speakers"))
        self._rows: tuple[NextSpeaker, ...] | None = None
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        heading = QLabel(self.tr("Next"), self)
        heading.setProperty("role", "muted")
        box.addWidget(heading)
        self._lines = [NextLine(at, self) for at in range(NEXT_SHOWN)]
        for line in self._lines:
            box.addWidget(line)
        self._empty = QLabel(self.tr("Nothing more today."), self)
        self._empty.setObjectName("next_empty")
        box.addWidget(self._empty)
        box.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)

    def show_rows(self, rows: tuple[NextSpeaker, ...]) -> None:
        """Show the next speakers."""
        if rows == self._rows:
            return
        self._rows = rows
        self._empty.setVisible(not rows)
        for at, line in enumerate(self._lines):
            line.show_view(rows[at] if at < len(rows) else None)


def _set(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)

"""Plans as cards that can be chosen: what each does, its price below; and the list of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.catch_up import PlanCard
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.phase_badge import PhaseBadge


class PlanList(QScrollArea):
    """Cards one below the other, words above them; scrolls where they need more room."""

    def __init__(
        self,
        cards: Sequence[PlanButton],
        name: str,
        parent: QWidget,
        *,
        words: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._cards = cards
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_s)
        for widget in ((words,) if words is not None else ()) + tuple(cards):
            box.addWidget(widget)
        box.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(holder)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Scroll to the chosen card."""
        for card in self._cards:
            if card.isChecked():
                self.ensureWidgetVisible(card, 0, 0)


class PlanButton(QPushButton):
    """A card with its number for a key; as high as its sentence needs."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"plan_{number}")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._number = str(number)
        self._shown: PlanCard | None = None
        self._key = QLabel(self._number)
        self._key.setProperty("role", "title")
        self._text, self._price = QLabel(), QLabel()
        self._price.setProperty("role", "muted")
        self._yes = PhaseBadge()
        self._yes.setObjectName(f"plan_{number}_yes")
        for label in (self._key, self._text, self._price):
            label.setTextFormat(Qt.TextFormat.PlainText)
        for widget in (self._key, self._text, self._price, self._yes):
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._arrange()

    def show_card(self, card: PlanCard) -> None:
        """Show a plan; nothing is touched if it is shown already."""
        if card == self._shown:
            return
        self._shown = card
        self._text.setText(card.text)
        self._price.setText(card.price)
        self._price.setVisible(bool(card.price))
        self._yes.setVisible(card.needs_yes)
        self._yes.set_value("◆", self.tr("needs your yes"), "amber")
        self.setToolTip(self.tr("{text} ({key})").format(text=card.text, key=self._number))
        self.setAccessibleName(card.text)
        words = [card.price, self.tr("needs your yes") if card.needs_yes else ""]
        self.setAccessibleDescription(". ".join(word for word in words if word))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)

    def _arrange(self) -> None:
        """The number at the left, the words beside it, the yes below them."""
        space = tokens_for(self).space_m
        font = QFont(self._text.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._text.setFont(font)
        words = QVBoxLayout()
        words.setSpacing(space // 4)
        for label in (self._text, self._price):
            label.setWordWrap(True)
            words.addWidget(label)
        words.addWidget(self._yes, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(space, space * 3 // 4, space, space * 3 // 4)
        row.setSpacing(space)
        row.addWidget(self._key, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)

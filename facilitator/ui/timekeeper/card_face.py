"""A printed card held up on the screen: a full-colour face with large letters."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from facilitator.ui.presenters.timekeeper import CardView
from facilitator.ui.theme import LIGHT

FACES = {"amber": ("#ffd24a", "#1a1400"), "red": (LIGHT.red, "#ffffff")}
"""Ground and letters of a card: like paper, the same in every look."""
REFERENCE_PX = 100
TEXT_WIDTH = 0.86
TEXT_HEIGHT = 0.55


class CardFace(QWidget):
    """Shows a card; a click puts it away."""

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card_face")
        self._card: CardView | None = None

    @property
    def card(self) -> CardView | None:
        """What is held up."""
        return self._card

    def show_card(self, card: CardView | None) -> None:
        """Hold up a card."""
        if card == self._card:
            return
        self._card = card
        self.setAccessibleName("" if card is None else f"{card.text}. {card.under}")
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Put the card away."""
        self.put_away.emit()
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the letters and whose card it is."""
        if self._card is None:
            return
        ground, letters = (QColor(colour) for colour in FACES[self._card.role])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), ground)
        painter.setPen(letters)
        box = QRectF(self.rect())
        font = QFont(self.font())
        font.setWeight(QFont.Weight.Black)
        font.setPixelSize(self._text_px(font))
        painter.setFont(font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self._card.text)
        font.setWeight(QFont.Weight.DemiBold)
        font.setPixelSize(max(14, self.height() // 22))
        painter.setFont(font)
        under = box.adjusted(0, 0, 0, -self.height() / 14)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
        painter.drawText(under, int(flags), self._card.under)
        painter.end()

    def _text_px(self, font: QFont) -> int:
        """The largest size at which the text fits."""
        assert self._card is not None
        probe = QFont(font)
        probe.setPixelSize(REFERENCE_PX)
        metrics = QFontMetricsF(probe)
        width = max(1.0, metrics.horizontalAdvance(self._card.text))
        by_width = self.width() * TEXT_WIDTH / width
        by_height = self.height() * TEXT_HEIGHT / metrics.ascent()
        return max(20, int(REFERENCE_PX * min(by_width, by_height)))

"""A phase as shape and word on a quiet ground of its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.shapes import paint_shape

END_AIR = 0.55
"""Room behind the word, in heights of a line."""


class PhaseBadge(QWidget):
    """Shows "● Running"; its size follows its font and its word."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shape, self._word, self._role = "", "", "grey"
        self._least_chars: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word

    @property
    def shape(self) -> str:
        """The shape shown."""
        return self._shape

    @property
    def role(self) -> str:
        """The colour role."""
        return self._role

    def set_value(self, shape: str, word: str, role: str) -> None:
        """Show a shape and a word in a colour; does nothing if they are shown already."""
        if (shape, word, role) == (self._shape, self._word, self._role):
            return
        is_resized = word != self._word
        self._shape, self._word, self._role = shape, word, role
        self.setAccessibleName(word)
        if is_resized:
            self.updateGeometry()
            self._tell_cut()
        self.update()

    def let_shrink(self, least_chars: int) -> None:
        """Where room is short the word is cut to about so many letters; the tooltip has it all."""
        self._least_chars = least_chars
        self.updateGeometry()

    def set_font_px(self, px: int) -> None:
        """Change the size of the word; the badge grows with it."""
        font = self.font()
        if font.pixelSize() != px:
            font.setPixelSize(px)
            self.setFont(font)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for shape, word and air around them."""
        if not self._word:
            return QSize(0, round(self._metrics().height() * 1.5))
        return self._size_for(self._metrics().horizontalAdvance(self._word))

    def minimumSizeHint(self) -> QSize:
        """The word is never cut, unless the badge may shrink."""
        whole = self.sizeHint()
        if self._least_chars is None or not self._word:
            return whole
        least = self._metrics().averageCharWidth() * self._least_chars
        return self._size_for(least).boundedTo(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A word that is cut is told whole by the tooltip."""
        super().resizeEvent(event)
        self._tell_cut()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, shape and word."""
        if not self._word:
            return
        tokens = tokens_for(self)
        colour = QColor(tokens.colour(self._role))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.soft(self._role)))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        unit = self._metrics().height()
        mark = QRectF(0, 0, unit * 0.62, unit * 0.62)
        mark.moveCenter(box.center())
        mark.moveLeft(unit * 0.6)
        paint_shape(painter, self._shape, mark, colour)
        painter.setPen(colour)
        painter.setFont(self._bold())
        rest = box.adjusted(mark.right() + unit * 0.35, 0, 0, 0)
        word = self._word
        if self._is_cut():
            room = rest.width() - unit * END_AIR
            word = self._metrics().elidedText(word, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rest, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, word)
        painter.end()

    def _size_for(self, word_px: float) -> QSize:
        """The size of a badge around a word of that width."""
        height = self._metrics().height()
        width = word_px + height * (0.6 + 0.62 + 0.35 + END_AIR)
        return QSize(round(width) + 1, round(height * 1.5))

    def _is_cut(self) -> bool:
        """True if the badge is narrower than its word."""
        return self._least_chars is not None and self.width() < self.sizeHint().width()

    def _tell_cut(self) -> None:
        """The whole word in the tooltip while it is cut."""
        if self._least_chars is not None:
            self.setToolTip(self._word if self._is_cut() else "")

    def _bold(self) -> QFont:
        """The widget's font, heavier."""
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _metrics(self) -> QFontMetricsF:
        """Measures of the word's font."""
        return QFontMetricsF(self._bold())

"""The running number: digits in equal cells, as large as the place allows, that never jump."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.theme import tokens_for

REFERENCE_PX = 200
SHORTEST = "00:00"
DIGITS_SHARE = 0.92
"""Part of the height that the digits may fill."""


class Countdown(QWidget):
    """Shows a text of digits and colons, such as "7:42" or "+0:03"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._role = "text"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    @property
    def role(self) -> str:
        """The colour role of the digits."""
        return self._role

    def set_value(self, text: str, role: str) -> None:
        """Show a text in the colour of a role; does nothing if both are shown already."""
        if (text, role) == (self._text, self._role):
            return
        self._text, self._role = text, role
        self.setAccessibleDescription(text)
        self.update()

    def digits_box(self) -> QRectF:
        """Where the digits are painted, in the widget's coordinates."""
        cells, metrics = self._cells(self._font_px())
        height = metrics.tightBoundingRect("0").height()
        box = QRectF(0, 0, sum(cells), height)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def sizeHint(self) -> QSize:
        """Room for digits that can be read from two metres."""
        return QSize(260, 96)

    def minimumSizeHint(self) -> QSize:
        """The least that is still large."""
        return QSize(130, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint each character in the middle of its cell."""
        px = self._font_px()
        cells, _ = self._cells(px)
        box = self.digits_box()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(self._digits_font(px))
        painter.setPen(QColor(tokens_for(self).colour(self._role)))
        left = box.left()
        metrics = QFontMetricsF(painter.font())
        for sign, width in zip(self._text, cells, strict=True):
            offset = (width - metrics.horizontalAdvance(sign)) / 2
            painter.drawText(QPointF(left + offset, box.bottom()), sign)
            left += width
        painter.end()

    def _font_px(self) -> int:
        """The size at which the text, or the shortest usual one, fills the place."""
        cells, metrics = self._cells(REFERENCE_PX)
        usual = len(SHORTEST) - 1
        widest = max(sum(cells), metrics.horizontalAdvance("0") * usual + _colon(metrics))
        digit_height = metrics.tightBoundingRect("0").height()
        scale = min(self.width() / widest, self.height() * DIGITS_SHARE / digit_height)
        return max(8, int(REFERENCE_PX * scale))

    def _cells(self, px: int) -> tuple[list[float], QFontMetricsF]:
        """Width of the cell of each character: all digits have the same."""
        metrics = QFontMetricsF(self._digits_font(px))
        digit = max(metrics.horizontalAdvance(sign) for sign in "0123456789")
        return [_cell(sign, digit, metrics) for sign in self._text], metrics

    def _digits_font(self, px: int) -> QFont:
        """The widget's font with figures of one width."""
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def _cell(sign: str, digit: float, metrics: QFontMetricsF) -> float:
    """Width of the cell of one character."""
    if sign.isdigit():
        return digit
    return _colon(metrics) if sign == ":" else metrics.horizontalAdvance(sign)


def _colon(metrics: QFontMetricsF) -> float:
    """Width of the cell of a colon, with a little air."""
    return metrics.horizontalAdvance(":") * 1.15

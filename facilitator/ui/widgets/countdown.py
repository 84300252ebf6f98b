"""The running number: digits in equal cells, as large as the place allows, that never jump."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.theme import tokens_for

REFERENCE_PX = 200
SHORTEST = "00:00"
DIGITS_SHARE = 0.92
"""Part of the height that the digits may fill."""


@dataclass(frozen=True, slots=True)
class _Layout:
    """Where the characters of a text stand: the same for all texts of one form."""

    font: QFont
    lefts: tuple[float, ...]
    widths: tuple[float, ...]
    box: QRectF

    def cell(self, index: int, height: int) -> QRect:
        """The part of a widget that a character covers."""
        left, width = self.lefts[index], self.widths[index]
        return QRectF(left - 1, 0, width + 2, height).toAlignedRect()


class Countdown(QWidget):
    """Shows a text of digits and colons, such as "7:42" or "+0:03".

    Most seconds change one digit: only its cell is painted again.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._role = "text"
        self._cache: tuple[tuple[object, ...], _Layout] | None = None
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
        is_same_form = role == self._role and _form(text) == _form(self._text)
        previous, self._text, self._role = self._text, text, role
        self.setAccessibleDescription(text)
        if not is_same_form:
            self.update()
            return
        layout = self._layout_of_text()
        for index, (old, new) in enumerate(zip(previous, text, strict=True)):
            if old != new:
                self.update(layout.cell(index, self.height()))

    def digits_box(self) -> QRectF:
        """Where the digits are painted, in the widget's coordinates."""
        return QRectF(self._layout_of_text().box)

    def sizeHint(self) -> QSize:
        """Room for digits that can be read from two metres."""
        return QSize(260, 96)

    def minimumSizeHint(self) -> QSize:
        """The least that is still large."""
        return QSize(130, 48)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each character in the middle of its cell."""
        layout = self._layout_of_text()
        painter = QPainter(self)
        painter.setFont(layout.font)
        painter.setPen(QColor(tokens_for(self).colour(self._role)))
        metrics = QFontMetricsF(layout.font)
        for index, sign in enumerate(self._text):
            if layout.cell(index, self.height()).intersects(event.rect()):
                offset = (layout.widths[index] - metrics.horizontalAdvance(sign)) / 2
                painter.drawText(QPointF(layout.lefts[index] + offset, layout.box.bottom()), sign)
        painter.end()

    def _layout_of_text(self) -> _Layout:
        """The layout for the text's form, the widget's size and its font."""
        key = (_form(self._text), self.size(), self.font())
        if self._cache is None or self._cache[0] != key:
            self._cache = (key, self._make_layout())
        return self._cache[1]

    def _make_layout(self) -> _Layout:
        """The largest size at which the text, or the shortest usual one, fills the place."""
        metrics = QFontMetricsF(self._sized(REFERENCE_PX))
        widest = max(sum(_cells(self._text, metrics)), sum(_cells(SHORTEST, metrics)))
        digit_height = metrics.tightBoundingRect("0").height()
        scale = min(self.width() / widest, self.height() * DIGITS_SHARE / digit_height)
        font = self._sized(max(8, int(REFERENCE_PX * scale)))
        metrics = QFontMetricsF(font)
        widths = _cells(self._text, metrics)
        box = QRectF(0, 0, sum(widths), metrics.tightBoundingRect("0").height())
        box.moveCenter(QRectF(self.rect()).center())
        lefts = tuple(box.left() + left for left in accumulate(widths, initial=0.0))
        return _Layout(font, lefts, widths, box)

    def _sized(self, px: int) -> QFont:
        """The widget's font with figures of one width."""
        font = QFont(self.font())
        font.setPixelSize(px)
        font.setWeight(QFont.Weight.DemiBold)
        font.setFeature(QFont.Tag("tnum"), 1)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def _form(text: str) -> str:
    """The text with all digits alike."""
    return "".join("0" if sign.isdigit() else sign for sign in text)


def _cells(text: str, metrics: QFontMetricsF) -> tuple[float, ...]:
    """Width of the cell of each character: all digits have the same."""
    digit = max(metrics.horizontalAdvance(sign) for sign in "0123456789")
    return tuple(_cell(sign, digit, metrics) for sign in text)


def _cell(sign: str, digit: float, metrics: QFontMetricsF) -> float:
    """Width of the cell of one character."""
    if sign.isdigit():
        return digit
    return _colon(metrics) if sign == ":" else metrics.horizontalAdvance(sign)


def _colon(metrics: QFontMetricsF) -> float:
    """Width of the cell of a colon, with a little air."""
    return metrics.horizontalAdvance(":") * 1.15

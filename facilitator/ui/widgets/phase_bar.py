"""The bar that empties with the time, and shows overtime as a hatch that fills it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from facilitator.ui.theme import Tokens, tokens_for


class PhaseBar(QWidget):
    """Shows the share of the time that is left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fraction = 0.0
        self._role = "grey"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def fraction(self) -> float:
        """The share that is left; below zero in overtime."""
        return self._fraction

    @property
    def role(self) -> str:
        """The colour role of the bar."""
        return self._role

    def set_value(self, fraction: float, role: str) -> None:
        """Show the share left, 0 to 1; a negative share is overtime and fills the bar, hatched."""
        fraction = max(-1.0, min(1.0, fraction))
        if (fraction, role) == (self._fraction, self._role):
            return
        is_visible_change = role != self._role or self._filled(fraction) != self._filled(
            self._fraction
        )
        self._fraction, self._role = fraction, role
        if is_visible_change:
            self.update()

    def sizeHint(self) -> QSize:
        """A slim bar."""
        return QSize(200, 10)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the groove and what is left."""
        tokens = tokens_for(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QPainterPath()
        box = QRectF(self.rect())
        groove.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setClipPath(groove)
        painter.fillRect(box, QColor(tokens.surface_alt))
        if self._fraction < 0:
            self._paint_overtime(painter, box, tokens)
        else:
            left = QRectF(box.left(), box.top(), self._filled(self._fraction), box.height())
            painter.fillRect(left, QColor(tokens.colour(self._role)))
        painter.end()

    def _paint_overtime(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        """Slanted stripes over the whole bar: told without colour."""
        colour = QColor(tokens.colour(self._role))
        painter.fillRect(box, QColor(tokens.soft(self._role)))
        step = max(8.0, box.height() * 0.9)
        pen = QPen(QBrush(colour), step * 0.5)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        slant = box.height() + step
        x = box.left() - slant
        while x < box.right() + slant:
            painter.drawLine(
                int(x), int(box.bottom() + step / 2), int(x + slant), int(box.top() - step / 2)
            )
            x += step

    def _filled(self, fraction: float) -> int:
        """Pixels that are filled; −1 in overtime."""
        return -1 if fraction < 0 else round(self.width() * fraction)

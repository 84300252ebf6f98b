"""A layout drawn small, from the boxes of its placeholders."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from facilitator.reports import Sketch
from facilitator.ui.theme import tokens_for

TITLES = ("title", "ctrTitle")
SMALL = ("dt", "ftr", "sldNum")
LINES = 4


class LayoutThumbnail(QWidget):
    """Titles as a full bar, text as lines, pictures as a crossed box."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sketch: Sketch | None = None
        self._size = (960.0, 540.0)
        self.setMinimumSize(self.sizeHint())

    def show_sketch(self, sketch: Sketch, size: tuple[float, float]) -> None:
        """Draw this layout of a template whose slides have this size in points."""
        if (sketch, size) != (self._sketch, self._size):
            self._sketch, self._size = sketch, size
            self.setAccessibleName(sketch.name)
            self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to tell two layouts apart."""
        letter = self.fontMetrics().averageCharWidth()
        return QSize(letter * 26, letter * 16)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The slide's sheet with its placeholders."""
        if self._sketch is None:
            return
        tokens = tokens_for(self)
        width, height = self._size
        scale = min((self.width() - 2) / width, (self.height() - 2) / height)
        left = (self.width() - width * scale) / 2
        top = (self.height() - height * scale) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.border_strong), 1))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRect(QRectF(left, top, width * scale, height * scale))
        for kind, box in self._sketch.places:
            if kind not in SMALL:
                place = QRectF(
                    *(left + box.left * scale, top + box.top * scale),
                    *(box.width * scale, box.height * scale),
                )
                self._draw(painter, kind, place)

    def _draw(self, painter: QPainter, kind: str, place: QRectF) -> None:
        tokens = tokens_for(self)
        if kind in TITLES:
            painter.setPen(QPen(QColor(tokens.accent), 1))
            painter.setBrush(QColor(tokens.accent_soft))
            painter.drawRect(place)
            return
        painter.setPen(QPen(QColor(tokens.text_muted), 1))
        painter.setBrush(QColor(tokens.surface_alt))
        painter.drawRect(place)
        if kind == "pic":
            painter.drawLine(place.topLeft(), place.bottomRight())
            painter.drawLine(place.topRight(), place.bottomLeft())
            return
        for number in range(1, LINES + 1):
            height = place.top() + place.height() * number / (LINES + 1)
            inset = place.width() * 0.08
            painter.drawLine(
                *(round(place.left() + inset), round(height)),
                *(round(place.right() - inset), round(height)),
            )

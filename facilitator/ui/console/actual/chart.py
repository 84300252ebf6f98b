"""The chart of a day: for each item its planned bar above and its actual bar below."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from facilitator.ui.presenters.actual import ActualLine
from facilitator.ui.theme import tokens_for

LABEL_SHARE, WORDS_SHARE = 0.28, 0.13
"""Parts of the width for the names and for the words of difference."""


class ActualChart(QWidget):
    """Paints planned over actual, one band an item."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actual_chart")
        self.setAccessibleName(self.tr("Planned and actual times of the day"))
        self._lines: tuple[ActualLine, ...] = ()

    def show_lines(self, lines: tuple[ActualLine, ...]) -> None:
        """Show these items; nothing is painted if they are shown already."""
        if lines == self._lines:
            return
        self._lines = lines
        words = (f"{line.label}: {line.difference}" for line in lines)
        self.setAccessibleDescription(". ".join(words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """A band for each item, below a line that tells the two bars apart."""
        return QSize(600, round(self._band() * (len(self._lines) + 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell about the item under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = int(event.pos().y() / self._band()) - 1
            tip = self._lines[at].tip if 0 <= at < len(self._lines) else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key and every band."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        if self._lines:
            self._paint_key(painter)
            for at, line in enumerate(self._lines):
                self._paint_line(painter, line, self._band() * (at + 1))
        painter.end()

    def _paint_key(self, painter: QPainter) -> None:
        """Which bar is which, in words."""
        tokens = tokens_for(self)
        painter.setPen(QColor(tokens.text_muted))
        text = self.tr("upper bar: planned · lower bar: actual")
        box = QRectF(self._left(), 0, self.width() - self._left(), self._band())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_line(self, painter: QPainter, line: ActualLine, top: float) -> None:
        """Name, two bars, words."""
        tokens = tokens_for(self)
        band = self._band()
        name = QRectF(0, top, self._left() - 12, band)
        painter.setPen(QColor(tokens.text))
        metrics = QFontMetricsF(painter.font())
        cut = metrics.elidedText(line.label, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.setPen(QColor(tokens.colour(line.role)))
        words = QRectF(self._right() + 12, top, self.width() - self._right() - 12, band)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, line.difference)
        painter.setPen(QColor(tokens.border_strong))
        painter.setBrush(QColor(tokens.grey_soft))
        painter.drawRoundedRect(self._bar(line.planned, top + band * 0.14, band * 0.3), 2, 2)
        if line.actual is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.accent))
            painter.drawRoundedRect(self._bar(line.actual, top + band * 0.5, band * 0.3), 2, 2)
        painter.setPen(QColor(tokens.border))
        painter.drawLine(QPointF(0, top), QPointF(self.width(), top))

    def _bar(self, span: tuple[datetime, datetime], top: float, height: float) -> QRectF:
        """Where a bar lies."""
        left, right = self._x(span[0]), self._x(span[1])
        return QRectF(left, top, max(2.0, right - left), height)

    def _x(self, instant: datetime) -> float:
        """Where an instant lies."""
        spans = [line.planned for line in self._lines]
        spans += [line.actual for line in self._lines if line.actual is not None]
        first, last = min(start for start, _ in spans), max(end for _, end in spans)
        share = (instant - first) / (last - first)
        return self._left() + share * (self._right() - self._left())

    def _left(self) -> float:
        """Where the bars begin."""
        return self.width() * LABEL_SHARE

    def _right(self) -> float:
        """Where the bars end."""
        return self.width() * (1 - WORDS_SHARE)

    def _band(self) -> float:
        """Height of one item."""
        return QFontMetricsF(self._small()).height() * 1.7

    def _small(self) -> QFont:
        """The font of names and words."""
        font = QFont(self.font())
        font.setPointSizeF(tokens_for(self).font_small)
        return font

"""The shapes that stand for phases, painted so that they look alike in every font."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF


def paint_shape(painter: QPainter, shape: str, box: QRectF, colour: QColor) -> None:
    """Paint ● ◆ ■ ‖ ○ ✓ or ▶ into a square box; an unknown sign is painted as ●."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if shape in _STROKES:
        pen = QPen(colour, box.width() * 0.16)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    _PAINTERS.get(shape, _circle)(painter, box)
    painter.restore()


def _circle(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(_inset(box, 0.08))


def _diamond(painter: QPainter, box: QRectF) -> None:
    middle = box.center()
    corners = [
        QPointF(middle.x(), box.top()),
        QPointF(box.right(), middle.y()),
        QPointF(middle.x(), box.bottom()),
        QPointF(box.left(), middle.y()),
    ]
    painter.drawPolygon(QPolygonF(corners))


def _square(painter: QPainter, box: QRectF) -> None:
    painter.drawRect(_inset(box, 0.1))


def _bars(painter: QPainter, box: QRectF) -> None:
    width = box.width() * 0.24
    for left in (box.left() + box.width() * 0.18, box.right() - box.width() * 0.18 - width):
        painter.drawRect(QRectF(left, box.top() + box.height() * 0.1, width, box.height() * 0.8))


def _ring(painter: QPainter, box: QRectF) -> None:
    painter.drawEllipse(_inset(box, 0.16))


def _tick(painter: QPainter, box: QRectF) -> None:
    at = [(0.12, 0.55), (0.4, 0.82), (0.88, 0.22)]
    points = [QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in at]
    painter.drawPolyline(QPolygonF(points))


def _triangle(painter: QPainter, box: QRectF) -> None:
    inner = _inset(box, 0.1)
    corners = [
        inner.topLeft(),
        QPointF(inner.right(), inner.center().y()),
        inner.bottomLeft(),
    ]
    painter.drawPolygon(QPolygonF(corners))


def _inset(box: QRectF, share: float) -> QRectF:
    """The box made smaller by a share of its width on each side."""
    by = box.width() * share
    return box.adjusted(by, by, -by, -by)


_STROKES = frozenset("○✓")

_PAINTERS = {
    "●": _circle,
    "◆": _diamond,
    "■": _square,
    "‖": _bars,
    "○": _ring,
    "✓": _tick,
    "▶": _triangle,
}

"""The timeline of a day: planned above, actual and expected below, *now* across both."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from facilitator.day import Progress
from facilitator.ui.presenters.strip import StripBar, StripView
from facilitator.ui.theme import Tokens, tokens_for

GAP = 1.5
READABLE_CHARACTERS = 9


class DayStrip(QWidget):
    """Shows a StripView; arrow keys walk over its items, Enter and a click choose one."""

    item_activated = Signal(str)  # item_id

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: StripView | None = None
        self._picked: str | None = None
        self.setObjectName("day_strip")
        self.setProperty("chooses_by_enter", True)
        self.setAccessibleName(self.tr("The day as a timeline"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def view(self) -> StripView | None:
        """What is shown."""
        return self._view

    @property
    def picked(self) -> str | None:
        """The item that the keyboard has reached."""
        return self._picked

    def set_view(self, view: StripView | None) -> None:
        """Show a day; does nothing if it is shown already."""
        if view == self._view:
            return
        self._view = view
        self._describe()
        self.update()

    def item_at(self, position: QPointF) -> str | None:
        """The item under a point, or None."""
        return next((bar.item_id for bar in self._bars() if self._is_at(bar, position)), None)

    def sizeHint(self) -> QSize:
        """Hours and two rows of bars."""
        return QSize(480, round(self._line() * 4.6))

    def minimumSizeHint(self) -> QSize:
        """As high as its hint, and narrow if need be."""
        return QSize(200, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell about the item under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            bar = self._bar(self.item_at(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), bar.tip if bar else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the item under the mouse."""
        item_id = self.item_at(event.position())
        if item_id is not None and event.button() is Qt.MouseButton.LeftButton:
            self._pick(item_id)
            self.item_activated.emit(item_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, choose with Enter."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._walk(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._picked is not None:
            self.item_activated.emit(self._picked)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint hours, bars and *now*."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens = tokens_for(self)
        painter.setFont(self._small_font())
        if self._view is not None:
            self._paint_hours(painter, tokens, self._view)
            for bar in sorted(self._view.bars, key=_is_running):  # what runs over lies on top
                self._paint_bar(painter, tokens, bar)
            self._paint_now(painter, tokens, self._view)
        painter.end()

    def _paint_hours(self, painter: QPainter, tokens: Tokens, view: StripView) -> None:
        """Full hours as faint lines with their time, where there is room."""
        metrics = QFontMetricsF(painter.font())
        free_from = 0.0
        for instant, text in view.hours:
            x = self._x(instant)
            painter.setPen(QColor(tokens.border))
            painter.drawLine(QPointF(x, self._line()), QPointF(x, self.height()))
            width = metrics.horizontalAdvance(text)
            left = min(max(0.0, x - width / 2), self.width() - width)
            if left >= free_from:
                painter.setPen(QColor(tokens.text_muted))
                painter.drawText(QPointF(left, metrics.ascent()), text)
                free_from = left + width + 10

    def _paint_bar(self, painter: QPainter, tokens: Tokens, bar: StripBar) -> None:
        """The planned bar of an item and, below it, what became of it."""
        planned = self._box(bar.planned_start, bar.planned_end, row=0)
        ground = QColor(tokens.surface_alt if bar.kind.is_pause else tokens.grey_soft)
        painter.setPen(QPen(QColor(tokens.border), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(planned, 3, 3)
        shift = 0.0
        if bar.is_fixed:
            shift = self._paint_flag(painter, tokens, planned)
        place = planned.adjusted(shift, 0, 0, 0)
        _paint_text(painter, QColor(tokens.text), place, (bar.label, bar.number), is_cut=True)
        if bar.shown_start is not None and bar.shown_end is not None:
            self._paint_shown(
                painter, tokens, bar, self._box(bar.shown_start, bar.shown_end, row=1)
            )
        if bar.item_id == self._picked and self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(planned.adjusted(-1, -1, 1, 1), 4, 4)

    def _paint_shown(self, painter: QPainter, tokens: Tokens, bar: StripBar, box: QRectF) -> None:
        """Done is filled quietly, running strongly, to come outlined: strongly where it moved."""
        outline = tokens.border if bar.moved_start is None else tokens.border_strong
        edge, ground, text = {
            Progress.DONE: (tokens.accent_soft, tokens.accent_soft, tokens.text),
            Progress.RUNNING: (tokens.accent, tokens.accent, tokens.accent_text),
        }.get(bar.progress, (outline, tokens.surface, tokens.text))
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, 3, 3)
        is_running = bar.progress is Progress.RUNNING
        labels = (bar.label, bar.number) if is_running else (bar.moved_label,)
        _paint_text(painter, QColor(text), box, labels, is_cut=is_running)

    def _paint_flag(self, painter: QPainter, tokens: Tokens, box: QRectF) -> float:
        """A small flag at the start of a fixed point; returns the width it takes."""
        size = box.height() * 0.5
        left, top = box.left() + 4, box.top() + box.height() * 0.2
        if box.width() < size + 6:
            left = box.center().x() - size / 2
        painter.setPen(QPen(QColor(tokens.text), 1.25))
        painter.drawLine(QPointF(left, top), QPointF(left, box.bottom() - box.height() * 0.15))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.text))
        corners = [
            QPointF(left, top),
            QPointF(left + size * 0.8, top + size * 0.3),
            QPointF(left, top + size * 0.6),
        ]
        painter.drawPolygon(QPolygonF(corners))
        return size

    def _paint_now(self, painter: QPainter, tokens: Tokens, view: StripView) -> None:
        """The line of the present."""
        if view.now is None:
            return
        x = self._x(view.now)
        painter.setPen(QPen(QColor(tokens.now_line), 2))
        painter.drawLine(QPointF(x, self._line() * 1.05), QPointF(x, self.height()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.now_line))
        painter.drawEllipse(QPointF(x, self._line() * 1.05), 3.5, 3.5)

    def _box(self, start: datetime, end: datetime, *, row: int) -> QRectF:
        """Where a bar of a row lies."""
        top = self._line() * 1.25
        height = (self.height() - top) / 2
        left, right = self._x(start) + GAP / 2, self._x(end) - GAP / 2
        return QRectF(left, top + row * height + 1, max(2.0, right - left), height - 3)

    def _x(self, instant: datetime) -> float:
        """Where an instant lies."""
        view = self._view
        if view is None or view.end <= view.start:
            return 0.0
        return (instant - view.start) / (view.end - view.start) * (self.width() - 4) + 2

    def _is_at(self, bar: StripBar, position: QPointF) -> bool:
        """True if a point is on one of the bars of an item."""
        if self._box(bar.planned_start, bar.planned_end, row=0).contains(position):
            return True
        if bar.shown_start is None or bar.shown_end is None:
            return False
        return self._box(bar.shown_start, bar.shown_end, row=1).contains(position)

    def _walk(self, step: int) -> None:
        """Go to the item before or after the picked one."""
        ids = [bar.item_id for bar in self._bars()]
        if not ids:
            return
        if self._picked in ids:
            index = max(0, min(len(ids) - 1, ids.index(self._picked) + step))
        else:
            index = 0 if step > 0 else len(ids) - 1
        self._pick(ids[index])

    def _pick(self, item_id: str) -> None:
        """Mark an item and say what it is."""
        self._picked = item_id
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Tell a screen reader about the picked item, else about the day."""
        bar = self._bar(self._picked)
        text = bar.tip if bar is not None else (self._view.description if self._view else "")
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    def _bars(self) -> tuple[StripBar, ...]:
        """The bars shown."""
        return self._view.bars if self._view is not None else ()

    def _bar(self, item_id: str | None) -> StripBar | None:
        """The bar of an item, or None."""
        return next((bar for bar in self._bars() if bar.item_id == item_id), None)

    def _line(self) -> float:
        """Height of a line of the small font."""
        return QFontMetricsF(self._small_font()).height()

    def _small_font(self) -> QFont:
        """The font of hours and labels."""
        font = QFont(self.font())
        font.setPointSizeF(tokens_for(self).font_small)
        return font


def _is_running(bar: StripBar) -> bool:
    """True for the item in progress."""
    return bar.progress is Progress.RUNNING


def _paint_text(
    painter: QPainter, colour: QColor, box: QRectF, labels: tuple[str, ...], *, is_cut: bool
) -> None:
    """The first label that fits; cut with an ellipsis only where enough of it can be read."""
    metrics = QFontMetricsF(painter.font())
    inner = box.adjusted(5, 0, -4, 0)
    label = labels[0]
    if metrics.horizontalAdvance(label) > inner.width():
        is_roomy = is_cut and inner.width() > metrics.horizontalAdvance("x") * READABLE_CHARACTERS
        if is_roomy:
            label = metrics.elidedText(label, Qt.TextElideMode.ElideRight, inner.width())
        else:
            fitting = (t for t in labels if metrics.horizontalAdvance(t) <= inner.width())
            label = next(fitting, "")
    painter.setPen(colour)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, label)

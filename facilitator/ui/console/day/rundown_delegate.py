"""How a row of the rundown is drawn: running marked, past muted, what differs bold."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from facilitator.ui.models.rows import ROW_ROLE
from facilitator.ui.models.rundown import Column
from facilitator.ui.presenters.rundown import RundownRow
from facilitator.ui.theme import Tokens, tokens_for

PAD = 7
INDENT = 18
BAR = 3
Index = QModelIndex | QPersistentModelIndex


class RundownDelegate(QStyledItemDelegate):
    """Draws the cells of the rundown."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, RundownRow):
            return
        tokens = tokens_for(self._view)
        painter.save()
        self._background(painter, option, index, row=row, tokens=tokens)
        if index.column() == Column.TITLE:
            self._title(painter, option.rect, row, tokens)
        else:
            self._cell(painter, option.rect, index, row=row, tokens=tokens)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line for what fits in one, else two."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, RundownRow):
            return QSize(0, 2 * PAD)
        font = QFont(self._view.font())
        font.setBold(row.is_running)
        metrics = QFontMetrics(font)
        width = self._view.columnWidth(Column.TITLE) - 2 * PAD
        lines = 1 if row.is_step else len(_title_lines(metrics, row, width)) + bool(row.detail)
        pad = PAD // 2 if row.is_step else PAD
        return QSize(120, lines * metrics.height() + 2 * pad)

    def _background(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        *,
        row: RundownRow,
        tokens: Tokens,
    ) -> None:
        """The running row is tinted and has a bar at its left; the selected one is tinted too."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if row.is_running:
            painter.fillRect(option.rect, QColor(tokens.accent_soft))
        elif selected:
            painter.fillRect(option.rect, QColor(tokens.surface_alt))
        if row.is_running and index.column() == 0:
            bar = QRect(option.rect.left(), option.rect.top(), BAR, option.rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        if selected:
            painter.setPen(QColor(tokens.focus if self._view.hasFocus() else tokens.border))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())

    def _cell(
        self, painter: QPainter, rect: QRect, index: Index, *, row: RundownRow, tokens: Tokens
    ) -> None:
        """A time or the shape of the state."""
        column = Column(index.column())
        font = QFont(self._view.font())
        colour = tokens.text_muted
        if column is Column.EXPECTED and not row.is_past:
            font.setBold(row.is_moved or row.is_running)
            colour = tokens.text if row.is_moved or row.is_running else tokens.text_muted
        elif column is Column.STATE:
            colour = (
                tokens.accent
                if row.is_running or (row.is_fixed and not row.is_past)
                else tokens.text_muted
            )
        elif not row.is_past:
            colour = tokens.text
        painter.setFont(font)
        painter.setPen(QColor(colour))
        align = Qt.AlignmentFlag.AlignRight
        if column is Column.STATE:
            align = Qt.AlignmentFlag.AlignHCenter
        text = str(index.data() or "")
        painter.drawText(_inner(rect, row), int(align | Qt.AlignmentFlag.AlignTop), text)

    def _title(self, painter: QPainter, rect: QRect, row: RundownRow, tokens: Tokens) -> None:
        """The title in one or two lines; who leads it in the second."""
        inner = _inner(rect, row)
        if row.is_step:
            inner.setLeft(inner.left() + INDENT)
        font = QFont(self._view.font())
        font.setBold(row.is_running)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text_muted if row.is_past else tokens.text))
        if row.is_step:
            text = f"{row.title} · {row.detail}" if row.detail else row.title
            lines = [_elided(metrics, text, inner.width())]
        else:
            lines = _title_lines(metrics, row, inner.width())
        for at, line in enumerate(lines):
            painter.drawText(
                inner.left(), inner.top() + at * metrics.height() + metrics.ascent(), line
            )
        if row.detail and not row.is_step:
            self._detail(painter, inner, row, tokens)

    def _detail(self, painter: QPainter, inner: QRect, row: RundownRow, tokens: Tokens) -> None:
        """Who leads the item, small and muted."""
        font = QFont(self._view.font())
        font.setPointSizeF(tokens.font_small)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(tokens.text_muted))
        top = inner.top() + QFontMetrics(self._view.font()).height()
        text = _elided(metrics, row.detail, inner.width())
        painter.drawText(inner.left(), top + metrics.ascent(), text)


def _inner(rect: QRect, row: RundownRow) -> QRect:
    """The cell without its padding."""
    pad = PAD // 2 if row.is_step else PAD
    return rect.adjusted(PAD, pad, -PAD, -pad)


def _elided(metrics: QFontMetrics, text: str, width: int) -> str:
    """The text, its end cut if it is too long."""
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)


def _title_lines(metrics: QFontMetrics, row: RundownRow, width: int) -> list[str]:
    """The title of an item: more lines for the running one, one where its lead follows."""
    if row.detail:
        return _lines(metrics, row.heading, width, most=1)
    return _lines(metrics, row.heading, width, most=3 if row.is_running else 2)


def _lines(metrics: QFontMetrics, text: str, width: int, *, most: int) -> list[str]:
    """The text in at most so many lines, broken between words, the last one cut."""
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return [_elided(metrics, text, width)]
    words = text.split(" ")
    count = 1
    while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width:
        count += 1
    first, rest = " ".join(words[:count]), " ".join(words[count:])
    below = _lines(metrics, rest, width, most=most - 1) if rest else []
    return [_elided(metrics, first, width), *below]

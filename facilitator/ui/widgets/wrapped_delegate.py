"""Entries of a list whose words wrap and are never cut: Qt's own way measures one way and draws
another where a line is broken at a hyphen.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

PAD_X, PAD_Y = 4, 2
WRAP = int(Qt.TextFlag.TextWordWrap)
Index = QModelIndex | QPersistentModelIndex


class WrappedDelegate(QStyledItemDelegate):
    """Draws the words of an entry as they were measured, in as many lines as they need."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The ground by the style, the words by hand."""
        self.initStyleOption(option, index)
        text, option.text = option.text, ""
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        painter.save()
        painter.setFont(option.font)
        painter.setPen(option.palette.color(role))
        painter.drawText(option.rect.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y), WRAP, text)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the words are at the width of the list."""
        self.initStyleOption(option, index)
        width = self._view.viewport().width() - 2 * self._view.spacing()
        room = QRect(0, 0, max(1, width - 2 * PAD_X), 0)
        height = option.fontMetrics.boundingRect(room, WRAP, option.text).height()
        return QSize(width, height + 2 * PAD_Y)

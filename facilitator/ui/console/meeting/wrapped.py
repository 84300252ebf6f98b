"""Rows of a list as high as their words need: Qt measures them wider than it paints them."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

AIR = 5


class WrappedRows(QStyledItemDelegate):
    """Measures each row in the width it has, with some air above and below."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All lines of the words, broken as they are when they are painted."""
        self.initStyleOption(option, index)
        width = self._view.viewport().width()
        side = self._view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        layout = QTextLayout(option.text, option.font)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width - 2 * side)
            height += line.height()
        layout.endLayout()
        return QSize(width, ceil(height) + 2 * AIR)

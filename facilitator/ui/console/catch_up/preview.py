"""What a plan changes, entry by entry: old and new start, old and new length."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from facilitator.ui.presenters.catch_up import PreviewRow

LETTERS = (None, 14, 15, 15)
"""Widths of the columns in average letters; the title takes the rest."""


class PreviewTable(QTreeWidget):
    """A table to look at: nothing in it can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("catch_up_preview")
        self.setAccessibleName(self.tr("What would change"))
        self.setHeaderLabels(
            [self.tr("Item"), self.tr("As it stands"), self.tr("With the plan"), self.tr("Lasts")]
        )
        self.setRootIsDecorated(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setStyleSheet("QTreeView::item { padding: 4px 5px; }")
        self._shown: tuple[PreviewRow, ...] = ()
        self._size_columns()

    def show_rows(self, rows: tuple[PreviewRow, ...]) -> None:
        """Show these rows; nothing is touched if they are shown already."""
        if rows == self._shown:
            return
        self._shown = rows
        self.clear()
        for row in rows:
            self.addTopLevelItem(self._line(row))

    def _line(self, row: PreviewRow) -> QTreeWidgetItem:
        """One entry; parts of an item stand a little to the right."""
        title = f"    {row.title}" if row.is_part else row.title
        line = QTreeWidgetItem([title, row.old, row.new, row.lasts])
        line.setToolTip(0, row.title)
        line.setFlags(Qt.ItemFlag.ItemIsEnabled)
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        for column, is_changed in ((2, row.is_moved), (3, True)):
            if is_changed:
                line.setFont(column, strong)
        return line

    def _size_columns(self) -> None:
        """The title takes what is left."""
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        metrics = self.fontMetrics()
        for column, letters in enumerate(LETTERS):
            if letters is None:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
                header.resizeSection(column, metrics.averageCharWidth() * letters)

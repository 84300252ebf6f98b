"""What a plan for the week changes, day by day: old and new time of each row."""

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

from facilitator.ui.presenters.replan import ReplanDay

LETTERS = 20
"""Width of a time in average letters; the title takes the rest."""


class ReplanPreview(QTreeWidget):
    """A table to look at: nothing in it can be chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("replan_preview")
        self.setAccessibleName(self.tr("What would change, day by day"))
        self.setHeaderLabels([self.tr("Item"), self.tr("As it stands"), self.tr("With the plan")])
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(self.fontMetrics().averageCharWidth() * 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet("QTreeView::item { padding: 4px 5px; }")
        self._shown: tuple[ReplanDay, ...] = ()
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, self.fontMetrics().averageCharWidth() * LETTERS)

    def show_days(self, days: tuple[ReplanDay, ...]) -> None:
        """Show these days; nothing is touched if they are shown already."""
        if days == self._shown:
            return
        self._shown = days
        self.clear()
        strong = QFont(self.font())
        strong.setWeight(QFont.Weight.DemiBold)
        for day in days:
            head = QTreeWidgetItem([day.title])
            head.setFont(0, strong)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.addTopLevelItem(head)
            head.setFirstColumnSpanned(True)
            for row in day.rows:
                line = QTreeWidgetItem([row.title, row.old, row.new])
                line.setToolTip(0, row.title)
                line.setFlags(Qt.ItemFlag.ItemIsEnabled)
                line.setFont(2, strong)
                head.addChild(line)
            head.setExpanded(True)

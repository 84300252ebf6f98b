"""Last step of an import: everything that would change, before anything does."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people_import import ImportPlan
from facilitator.ui.presenters.people_import import (
    ChangeRow,
    change_rows,
    group_title,
    namesakes_text,
)
from facilitator.ui.theme import tokens_for

NUMBER_ROLE = Qt.ItemDataRole.UserRole
WHO_LETTERS = 34
FOLDED = "unchanged"


class ChangesStep(QWidget):
    """Changed with old and new values, new, missing, unchanged; nothing is written here."""

    same_changed = Signal()
    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._same: set[int] = set()
        self._namesakes: set[int] = set()
        self._note = QLabel(self)
        self._note.setObjectName("import_namesakes")
        self._note.setWordWrap(True)
        self._all_same = QPushButton(self.tr("They are the same people"), self)
        self._all_same.setObjectName("import_all_same")
        self._all_same.setToolTip(self.tr("Tick every row of a name that is on the list already"))
        self._all_same.clicked.connect(self._take_all)
        self._tree = self._made_tree()
        self._remove = QCheckBox(self.tr("Remove those who are missing in the file"), self)
        self._remove.setObjectName("import_remove_missing")
        self._remove.setToolTip(self.tr("Otherwise they stay on the list"))
        self._remove.toggled.connect(self.changed)
        row = QHBoxLayout()
        row.setSpacing(tokens_for(self).space_m)
        row.addWidget(self._note, 1)
        row.addWidget(self._all_same)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_m)
        box.addLayout(row)
        box.addWidget(self._tree, 1)
        box.addWidget(self._remove)

    @property
    def same(self) -> frozenset[int]:
        """Rows said to be the person of the same name."""
        return frozenset(self._same)

    @property
    def removes_missing(self) -> bool:
        """True if those missing in the file are to go."""
        return self._remove.isChecked() and not self._remove.isHidden()

    def show_plan(self, plan: ImportPlan) -> None:
        """Show what would change."""
        rows = change_rows(plan)
        self._namesakes = {row.number for row in rows if row.number}
        self._note.setText(namesakes_text(len(self._namesakes)))
        self._note.setVisible(bool(self._namesakes))
        self._all_same.setVisible(bool(self._namesakes))
        self._remove.setVisible(bool(plan.missing))
        self._tree.blockSignals(True)
        self._tree.clear()
        for group, members in groupby(rows, key=lambda row: row.group):
            self._add_group(group, list(members))
        self._tree.blockSignals(False)
        self.changed.emit()

    def _made_tree(self) -> QTreeWidget:
        tree = QTreeWidget(self)
        tree.setObjectName("import_changes")
        tree.setAccessibleName(self.tr("What would change"))
        tree.setHeaderLabels([self.tr("Who"), self.tr("What")])
        tree.setColumnWidth(0, WHO_LETTERS * tree.fontMetrics().averageCharWidth())
        tree.setUniformRowHeights(True)
        tree.setStyleSheet("QTreeView::item { padding-top: 4px; padding-bottom: 4px; }")
        tree.itemChanged.connect(self._take_tick)
        return tree

    def _add_group(self, group: str, rows: list[ChangeRow]) -> None:
        top = QTreeWidgetItem(self._tree, [group_title(group, len(rows))])
        font = QFont(self._tree.font())
        font.setBold(True)
        top.setFont(0, font)
        top.setFirstColumnSpanned(True)
        for row in rows:
            item = QTreeWidgetItem(top, [row.who, row.what])
            item.setToolTip(1, row.what)
            if row.number:
                item.setData(0, NUMBER_ROLE, row.number)
                item.setCheckState(0, Qt.CheckState.Unchecked)
                item.setToolTip(0, self.tr("Tick if this is the person on the list"))
        top.setExpanded(group != FOLDED)

    def _take_tick(self, item: QTreeWidgetItem, column: int) -> None:
        number = item.data(0, NUMBER_ROLE)
        if column == 0 and number and item.checkState(0) == Qt.CheckState.Checked:
            self._same.add(int(number))
            self.same_changed.emit()

    def _take_all(self) -> None:
        self._same |= self._namesakes
        self.same_changed.emit()

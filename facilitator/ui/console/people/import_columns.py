"""First step of an import: what each column of the file is taken as, beside its first rows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people import ListTable
from facilitator.commands.people_import import KEEP, LEAVE_OUT, Mapped
from facilitator.ui.presenters.people_import import (
    EXAMPLES,
    column_views,
    meaning_title,
    meanings,
)
from facilitator.ui.theme import tokens_for

HEADING_LETTERS, MEANING_LETTERS = 22, 30


class ColumnsStep(QWidget):
    """A line for each column; a field is taken from one column only."""

    changed = Signal()

    def __init__(
        self, table: ListTable, mapped: Mapped, *, is_remembered: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._boxes: list[QComboBox] = []
        words = self.tr("What is in each column? The first rows of the file stand beside it.")
        if is_remembered:
            words = self.tr("These columns are taken as the last time, when they were the same.")
        self._words = QLabel(words, self)
        self._words.setObjectName("import_words")
        self._words.setWordWrap(True)
        self._grid = self._made_grid(table, mapped)
        self._note = QLabel(self)
        self._note.setObjectName("import_columns_note")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_m)
        box.addWidget(self._words)
        box.addWidget(self._grid, 1)
        box.addWidget(self._note)
        self._judge()

    @property
    def mapped(self) -> Mapped:
        """What each column is taken as."""
        return tuple(str(box.currentData()) for box in self._boxes)

    @property
    def is_usable(self) -> bool:
        """True if there is a column with names."""
        return bool({"name", "first name", "last name"} & set(self.mapped))

    def _made_grid(self, table: ListTable, mapped: Mapped) -> QTableWidget:
        views = column_views(table)
        grid = QTableWidget(len(views), 2 + min(EXAMPLES, len(table.rows)), self)
        grid.setObjectName("import_columns")
        grid.setAccessibleName(self.tr("Columns of the file"))
        rows = [self.tr("Row {number}").format(number=at + 1) for at in range(EXAMPLES)]
        headings = [self.tr("Column in the file"), self.tr("Taken as"), *rows]
        grid.setHorizontalHeaderLabels(headings[: grid.columnCount()])
        grid.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        grid.verticalHeader().hide()
        grid.setShowGrid(False)
        grid.setStyleSheet("QTableView::item { padding-left: 9px; padding-right: 5px; }")
        grid.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        grid.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for at, (view, meaning) in enumerate(zip(views, mapped, strict=True)):
            for column, text in enumerate((view.heading, "", *view.first)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                grid.setItem(at, column, item)
            grid.setCellWidget(at, 1, self._made_box(at, view.heading, meaning))
        self._size(grid)
        return grid

    def _size(self, grid: QTableWidget) -> None:
        unit = grid.fontMetrics().averageCharWidth()
        high = self._boxes[0].sizeHint().height() if self._boxes else 0
        grid.verticalHeader().setDefaultSectionSize(high + tokens_for(self).space_xs)
        grid.setColumnWidth(0, HEADING_LETTERS * unit)
        grid.setColumnWidth(1, MEANING_LETTERS * unit)
        for column in range(2, grid.columnCount()):
            grid.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    def _made_box(self, at: int, heading: str, meaning: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName(f"import_column_{at}")
        box.setAccessibleName(self.tr("Column {heading} is taken as").format(heading=heading))
        box.setToolTip(box.accessibleName())
        for one in meanings():
            box.addItem(meaning_title(one), one)
        box.setCurrentIndex(box.findData(meaning))
        box.currentIndexChanged.connect(self._take_choice)
        self._boxes.append(box)
        return box

    def _take_choice(self, _index: int) -> None:
        """A field that was another column's is no longer."""
        chosen = self.sender()
        if isinstance(chosen, QComboBox):
            meaning = chosen.currentData()
            for box in self._boxes:
                if meaning not in (KEEP, LEAVE_OUT) and box is not chosen:
                    self._give_up(box, str(meaning))
        self._judge()

    def _give_up(self, box: QComboBox, meaning: str) -> None:
        if box.currentData() == meaning:
            box.blockSignals(True)
            box.setCurrentIndex(box.findData(KEEP))
            box.blockSignals(False)

    def _judge(self) -> None:
        tokens = tokens_for(self)
        role = "text_muted" if self.is_usable else "amber"
        self._note.setStyleSheet(f"color: {tokens.colour(role)};")
        known = self.mapped
        if not self.is_usable:
            text = self.tr("◆ No column is taken as the name; choose which one it is.")
        elif "id" in known or "e-mail" in known:
            text = self.tr("People are known again by their id or e-mail address.")
        else:
            text = self.tr(
                "Without an id or an e-mail address nobody can be known again for sure when the"
                " list is taken in once more."
            )
        self._note.setText(text)
        self.changed.emit()

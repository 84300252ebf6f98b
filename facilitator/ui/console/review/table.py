"""The table view of the slots: no grid, rows as high as their titles need."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.ui.models.review import Column

WRAPPED = (Column.TITLE, Column.LEAD)


class SlotTable(QTableView):
    """Selects whole rows, edits on a double click, F2 or typing."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = QAbstractItemView.ScrollHint.EnsureVisible
        self._unfit: set[int] | None = None  # None: all rows
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)
        self._fitting.timeout.connect(self._fit_rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView { border: 0; border-radius: 0; }")
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )

    @property
    def is_editing(self) -> bool:
        """True while the editor of a cell is open."""
        return self.state() is QAbstractItemView.State.EditingState

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may need other columns."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the editor of a cell, as F2 does; Ctrl+Enter and Alt+↑ ↓ are the page's."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        index = self.currentIndex()
        is_move = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if (is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier) or (
            is_move and event.modifiers() & Qt.KeyboardModifier.AltModifier
        ):
            event.ignore()
            return
        if is_enter and not self.is_editing and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
            return
        super().keyPressEvent(event)

    def sizeHintForRow(self, row: int) -> int:
        """Only titles and leads wrap; asking every cell would be slow with 500 slots."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.features |= QStyleOptionViewItem.ViewItemFeature.WrapText
        model = self.model()
        height = 0
        for column in WRAPPED:
            option.rect = QRect(0, 0, self.columnWidth(column), max(1, self.rowHeight(row)))
            index = model.index(row, column)
            height = max(height, self.itemDelegate().sizeHint(option, index).height())
        return height

    def fit_rows(self) -> None:
        """Make the rows as high as their titles need, once the columns have their widths."""
        self._unfit = None
        self._fitting.start()

    def fit_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        """Make only the rows that have changed as high as they need."""
        if self._unfit is not None:
            self._unfit.update(range(first.row(), last.row() + 1))
        self._fitting.start()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.horizontalHeader().sectionResized.connect(self.fit_rows)
        if model is not None:
            model.dataChanged.connect(self.fit_changed)
            model.modelReset.connect(self.fit_rows)

    def _fit_rows(self) -> None:
        if self._unfit is None:
            self.resizeRowsToContents()
        else:
            for row in self._unfit:
                self.resizeRowToContents(row)
        self._unfit = set()
        self.updateGeometries()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), self._hint)
        self._hint = QAbstractItemView.ScrollHint.EnsureVisible

    def scroll_to(self, index: QModelIndex) -> None:
        """Bring a cell into view, now and when the rows have their heights."""
        self._hint = QAbstractItemView.ScrollHint.PositionAtCenter
        self.scrollTo(index, self._hint)

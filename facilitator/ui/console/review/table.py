"""The table view of the slots: no grid, rows as high as their titles need."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget


class SlotTable(QTableView):
    """Selects whole rows, edits on a double click, F2 or typing."""

    resized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = QAbstractItemView.ScrollHint.EnsureVisible
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

    def fit_rows(self) -> None:
        """Make the rows as high as their titles need, once the columns have their widths."""
        self._fitting.start()

    def setModel(self, model: QAbstractItemModel | None) -> None:
        super().setModel(model)
        self.horizontalHeader().sectionResized.connect(self.fit_rows)

    def _fit_rows(self) -> None:
        self.resizeRowsToContents()
        self.updateGeometries()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex(), self._hint)
        self._hint = QAbstractItemView.ScrollHint.EnsureVisible

    def scroll_to(self, index: QModelIndex) -> None:
        """Bring a cell into view, now and when the rows have their heights."""
        self._hint = QAbstractItemView.ScrollHint.PositionAtCenter
        self.scrollTo(index, self._hint)

"""Editors of the table: a choice for the kind, a plain line for all else."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.kinds import ItemKind
from facilitator.ui.models.review import VALUE_ROLE, Column
from facilitator.ui.presenters.words import kind_word

Index = QModelIndex | QPersistentModelIndex


PADDING = 8
MOST_LINES = 2


class CellDelegate(QStyledItemDelegate):
    """Cells with air around them; the editor is a plain line that fills the cell."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.rect = option.rect.adjusted(PADDING - 3, 0, 0, 0)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The band of the row goes to the edge, the text does not."""
        band = index.data(Qt.ItemDataRole.BackgroundRole)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        elif band is not None:
            painter.fillRect(option.rect, band)
        super().paint(painter, option, index)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of a lead at most; a title has all it needs."""
        hint = super().sizeHint(option, index)
        height = hint.height()
        if index.column() == Column.LEAD:
            height = min(height, MOST_LINES * option.fontMetrics.lineSpacing())
        return QSize(hint.width() + PADDING, height + PADDING)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        edit = QLineEdit(parent)
        edit.setObjectName("cell_edit")
        edit.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 4px; }")
        edit.setAccessibleName(str(index.model().headerData(index.column(), _HORIZONTAL)))
        return edit


class KindDelegate(CellDelegate):
    """Chooses among the kinds."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setObjectName("kind_edit")
        combo.setAccessibleName(self.tr("Kind of the slot"))
        for kind in ItemKind:
            combo.addItem(kind_word(kind), kind.value)
        combo.activated.connect(self._commit)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        editor.setCurrentIndex(editor.findData(ItemKind(index.data(VALUE_ROLE)).value))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, ItemKind(editor.currentData()))

    def _commit(self) -> None:
        """A choice counts at once, without leaving the cell first."""
        editor = self.sender()
        if isinstance(editor, QComboBox):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor)


_HORIZONTAL = Qt.Orientation.Horizontal

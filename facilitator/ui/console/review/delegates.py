"""Editors of the table: a choice for the kind, a plain line for all else."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from facilitator.kinds import ItemKind
from facilitator.ui.console.review.dates import date_in, made_date_edit, show_date
from facilitator.ui.models.review import VALUE_ROLE, Column
from facilitator.ui.presenters.words import kind_word
from facilitator.ui.theme import current_tokens

Index = QModelIndex | QPersistentModelIndex


PADDING = 8
MOST_LINES = 2
BOX = 15
TICK = ((3.5, 7.5), (6.5, 10.5), (11.5, 4.5))


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
        _frame_current(painter, option)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines of a lead at most; a title has all it needs."""
        hint = super().sizeHint(option, index)
        height = hint.height()
        if index.column() == Column.LEAD:
            height = min(height, MOST_LINES * option.fontMetrics.lineSpacing())
        return QSize(hint.width() + PADDING, height + PADDING)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.flags() & Qt.ItemFlag.ItemIsEditable and _is_day(index):
            date_edit = made_date_edit("date_edit", self.tr("Date of this day"), parent)
            date_edit.setDisplayFormat("ddd d MMMM yyyy")
            return date_edit
        edit = QLineEdit(parent)
        edit.setObjectName("cell_edit")
        edit.setStyleSheet("QLineEdit { border-radius: 0; padding: 0 4px; }")
        edit.setAccessibleName(str(index.model().headerData(index.column(), _HORIZONTAL)))
        return edit

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Ctrl+Enter belongs to the page, which takes over what is being typed first."""
        return not _is_ctrl_enter(event) and super().eventFilter(editor, event)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QDateEdit):
            show_date(editor, index.data(VALUE_ROLE))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QDateEdit):
            when = date_in(editor)
            if when is not None:
                model.setData(index, when)
        else:
            super().setModelData(editor, model, index)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """A date keeps its own width in the long row of a day."""
        super().updateEditorGeometry(editor, option, index)
        if isinstance(editor, QDateEdit):
            editor.setGeometry(
                QRect(
                    option.rect.topLeft(),
                    QSize(max(editor.sizeHint().width(), 180), option.rect.height()),
                )
            )


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


class FixedDelegate(CellDelegate):
    """A tick for a fixed point, drawn so that it is seen in every look."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(option.rect, option.palette.highlight())
        if state is None:
            return
        is_on = Qt.CheckState(state) is Qt.CheckState.Checked
        tokens = current_tokens()
        edge = QColor(tokens.accent if is_on else tokens.border_strong)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(QColor(tokens.accent if is_on else tokens.surface))
        box = QRectF(_box(option.rect))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if is_on:
            painter.setPen(QPen(QColor(tokens.accent_text), 2))
            painter.drawPolyline([box.topLeft() + QPointF(*point) for point in TICK])
        painter.restore()
        _frame_current(painter, option)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click anywhere in the cell, or Space on it, turns the tick."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not _is_wish(event):
            return False
        is_on = Qt.CheckState(state) is Qt.CheckState.Checked
        wanted = Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked
        return model.setData(index, wanted.value, Qt.ItemDataRole.CheckStateRole)


def _is_ctrl_enter(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _is_day(index: Index) -> bool:
    """True for the heading of a day: it has no tick and its value is a date or none."""
    value = index.data(VALUE_ROLE)
    return value is None or isinstance(value, date)


def _box(cell: QRect) -> QRect:
    """Where the tick stands in its cell."""
    return QRect(cell.left() + PADDING, cell.center().y() - BOX // 2, BOX, BOX)


def _frame_current(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A frame around the cell the keys act on."""
    if not option.state & QStyle.StateFlag.State_HasFocus:
        return
    painter.save()
    painter.setPen(QPen(QColor(current_tokens().focus), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
    painter.restore()


def _is_wish(event: QEvent) -> bool:
    """True for a click of the left button, and for Space."""
    if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease:
        return event.button() == Qt.MouseButton.LeftButton
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space


_HORIZONTAL = Qt.Orientation.Horizontal

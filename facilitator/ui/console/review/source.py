"""The left side: the document's lines, marked where they became something."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.review.keys import Deed
from facilitator.ui.console.review.shaping import tool_button
from facilitator.ui.models.review_source import LINE_ROLE, SourceModel
from facilitator.ui.presenters.review import LineView
from facilitator.ui.theme import tokens_for

Index = QModelIndex | QPersistentModelIndex
WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
MARGIN_EM = 2
STRONG_ROLES = frozenset({"day", "item", "section"})


class LineDelegate(QStyledItemDelegate):
    """Paints a line: the mark in the margin, the wrapped text, a band where it is linked."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.linked: frozenset[int] = frozenset()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: LineView = index.data(LINE_ROLE)
        width = self._view.viewport().width()
        text = QRect(0, 0, max(80, width - self._margin(option) - self._space()), 10_000)
        option.font = self._font(option.font, line)
        used = _metrics(option.font, self._view).boundingRect(text, WRAP, line.text)
        gap = self._space() // 2 if line.role != "day" else self._space()
        return QSize(width, used.height() + 2 * gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line: LineView = index.data(LINE_ROLE)
        tokens = tokens_for(self._view)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_current or index.row() in self.linked:
            painter.fillRect(option.rect, QColor(tokens.selection))
        elif line.mark_role == "amber":
            painter.fillRect(option.rect, QColor(tokens.amber_soft))
        painter.setFont(self._font(option.font, line))
        margin = self._margin(option)
        body = option.rect.adjusted(margin, 0, -self._space(), 0)
        painter.setPen(QColor(tokens.colour(_colour(line))))
        painter.drawText(body, WRAP | Qt.AlignmentFlag.AlignVCenter, line.text)
        painter.setFont(option.font)
        painter.setPen(QColor(tokens.colour(line.mark_role)))
        edge = QRect(option.rect.left(), option.rect.top(), margin, option.rect.height())
        painter.drawText(edge, Qt.AlignmentFlag.AlignCenter, line.mark)
        painter.restore()

    def _font(self, base: QFont, line: LineView) -> QFont:
        font = QFont(base)
        font.setBold(line.role in STRONG_ROLES)
        return font

    def _margin(self, option: QStyleOptionViewItem) -> int:
        return MARGIN_EM * _metrics(option.font, self._view).height()

    def _space(self) -> int:
        return tokens_for(self._view).space_s


class LineList(QListView):
    """A list whose rows wrap anew when its width changes."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.scheduleDelayedItemsLayout()


class SourcePanel(QFrame):
    """The document; choosing a line tells which slot it became."""

    line_selected = Signal(int)  # index of the line in the document
    use_requested = Signal(int)  # index of a line that is to become a slot

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_source")
        self.setProperty("role", "card")
        self._is_linking = False
        self._model = SourceModel(self)
        self._heading = QLabel()
        self._heading.setObjectName("source_heading")
        self._heading.setProperty("role", "title")
        self._legend = QLabel(self.tr("● in the rundown   ◆ to decide   ✓ decided   – not used"))
        self._legend.setObjectName("source_legend")
        self._legend.setProperty("role", "small")
        self._legend.setWordWrap(True)
        self._list = self._made_list()
        layout = QVBoxLayout(self)
        space = tokens_for(self).space_s
        layout.setContentsMargins(1, space + 4, 1, 1)
        layout.setSpacing(space // 2)
        for label in (self._heading, self._legend):
            label.setContentsMargins(space + 4, 0, space, 0)
            layout.addWidget(label)
        layout.addSpacing(space // 2)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._made_left_over())

    def keys(self) -> dict[str, Deed]:
        """The keys of the document and what they press."""
        return {"F7": self._next.click, "Ctrl+L": self._use.click}

    def show_lines(self, lines: tuple[LineView, ...], heading: str, unused: str = "") -> None:
        """Show the lines of a document under its name, and how many were not used."""
        self._heading.setText(heading)
        self._model.show_lines(lines)
        self._count.setText(unused)
        for widget in (self._count, self._next):
            widget.setVisible(bool(unused))
        self._show_use()

    def show_row(self, key: int | None, line: int | None) -> None:
        """Bring the lines of a slot into view and mark them."""
        self._delegate.linked = self._model.rows_of(key)
        number = self._model.number_of_line(line)
        self._is_linking = True
        if number is None:
            self._list.clearSelection()
            self._list.setCurrentIndex(QModelIndex())
        else:
            self._list.setCurrentIndex(self._model.index(number))
            self._list.scrollTo(self._model.index(number), _CENTER)
        self._is_linking = False
        self._list.viewport().update()

    def go_to_next_unused(self) -> None:
        """Select the next line that was not used, from the top again after the last."""
        lines = [self._model.view(self._model.index(n)) for n in range(self._model.rowCount())]
        unused = [n for n, line in enumerate(lines) if line is not None and line.is_unused]
        if unused:
            at = self._list.currentIndex().row()
            number = next((n for n in unused if n > at), unused[0])
            self._list.setCurrentIndex(self._model.index(number))
            self._list.scrollTo(self._model.index(number), _CENTER)

    def scroll_to_first_slot(self) -> None:
        """Begin where the timetable begins, not at the preamble."""
        lines = (self._model.view(self._model.index(n)) for n in range(self._model.rowCount()))
        first = next((n for n, line in enumerate(lines) if line and line.role == "slot"), 0)
        top = self._model.index(max(0, first - 2))
        self._list.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._list.scheduleDelayedItemsLayout()

    def _made_list(self) -> LineList:
        view = LineList()
        view.setObjectName("source_lines")
        view.setAccessibleName(self.tr("Text of the document"))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setStyleSheet("QListView { border: 0; border-radius: 0; }")
        view.setModel(self._model)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(False)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setToolTip(self.tr("Choose a line to find its slot (arrow keys)"))
        self._delegate = LineDelegate(view)
        view.setItemDelegate(self._delegate)
        view.selectionModel().currentChanged.connect(self._tell_line)
        return view

    def _made_left_over(self) -> QWidget:
        """Below the lines: what was not used, and the way to use it."""
        self._count = QLabel()
        self._count.setObjectName("source_unused")
        self._next = tool_button(
            "source_next_unused", "move-down", self.tr("Next line that was not used (F7)")
        )
        self._use = tool_button(
            "source_use", "add", self.tr("Make a slot of the selected line (Ctrl+L)")
        )
        self._use.setText(self.tr("Make it a slot"))
        self._next.setText(self.tr("Next"))
        self._next.clicked.connect(self.go_to_next_unused)
        self._use.clicked.connect(self._wish_use)
        bar = QWidget()
        row = QHBoxLayout(bar)
        space = tokens_for(self).space_s
        row.setContentsMargins(space + 4, 0, space, space)
        row.addWidget(self._count)
        row.addWidget(self._next)
        row.addStretch(1)
        row.addWidget(self._use)
        return bar

    def _show_use(self) -> None:
        line = self._model.view(self._list.currentIndex())
        self._use.setEnabled(line is not None and line.can_use)

    def _wish_use(self) -> None:
        line = self._model.view(self._list.currentIndex())
        if line is not None:
            self.use_requested.emit(line.index)

    def _tell_line(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = self._model.view(current)
        self._show_use()
        if line is not None and not self._is_linking:
            self._delegate.linked = self._model.rows_of(line.row)
            self._list.viewport().update()
            self.line_selected.emit(line.index)


_CENTER = QAbstractItemView.ScrollHint.PositionAtCenter


def _metrics(font: QFont, view: QWidget) -> QFontMetrics:
    """Measures of a font on the screen of a view."""
    return QFontMetrics(font, view)


def _colour(line: LineView) -> str:
    return "text" if line.role and line.role != "header" else "text_muted"

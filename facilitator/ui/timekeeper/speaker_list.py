"""The whole queue on the desk: who was heard and for how long, who waits; chosen by a click."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.models.rows import ROW_ROLE
from facilitator.ui.models.speakers import DeskModel
from facilitator.ui.presenters.timekeeper_list import DeskList, DeskRow
from facilitator.ui.theme import Tokens, tokens_for
from facilitator.ui.widgets.shapes import paint_shape

PAD = 8
BAR = 3
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
RIGHT = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight | Qt.TextFlag.TextSingleLine
)
Index = QModelIndex | QPersistentModelIndex


class DeskDelegate(QStyledItemDelegate):
    """Paints a row: shape, name and words; below a line of how much of the time was used."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """One line with air around it."""
        return QSize(120, round(self._view.fontMetrics().height() * 1.75))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, DeskRow):
            return
        tokens = tokens_for(self._view)
        box = QRectF(option.rect)
        painter.save()
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(box, QColor(tokens.selection))
        elif row.is_on_floor:
            painter.fillRect(box, QColor(tokens.accent_soft))
        self._paint_row(painter, box, row, tokens)
        painter.restore()

    def _paint_row(self, painter: QPainter, box: QRectF, row: DeskRow, tokens: Tokens) -> None:
        """Shape, time, name and words, from the left."""
        unit = self._view.fontMetrics().height()
        mark = QRectF(0, 0, unit * 0.55, unit * 0.55)
        mark.moveCenter(box.center())
        mark.moveLeft(box.left() + PAD)
        paint_shape(painter, row.shape, mark, QColor(tokens.colour(row.role)))
        rest = box.adjusted(mark.right() - box.left() + PAD, 0, -PAD, 0)
        rest.setLeft(rest.left() + self._paint_time(painter, rest, row, tokens) + PAD)
        rest.setRight(rest.right() - self._paint_words(painter, rest, row, tokens) - PAD)
        self._paint_name(painter, rest, row, tokens)
        if row.fraction is not None:
            _paint_used(painter, box, row, tokens)

    def _paint_time(self, painter: QPainter, box: QRectF, row: DeskRow, tokens: Tokens) -> float:
        """When; returns the width it takes."""
        font = self._small(tokens)
        metrics = QFontMetricsF(font)
        width = max(metrics.horizontalAdvance("00:00 "), metrics.horizontalAdvance(row.time))
        painter.setFont(font)
        painter.setPen(QColor(tokens.text_muted))
        painter.drawText(QRectF(box.left(), box.top(), width, box.height()), LEFT, row.time)
        return width

    def _paint_words(self, painter: QPainter, box: QRectF, row: DeskRow, tokens: Tokens) -> float:
        """Used time, deck or mark, at the right; returns the width it takes."""
        font = self._small(tokens)
        words = f"◆ {row.mark}" if row.mark else row.words
        painter.setFont(font)
        painter.setPen(QColor(tokens.colour("amber" if row.mark else row.words_role)))
        painter.drawText(box, RIGHT, words)
        return QFontMetricsF(font).horizontalAdvance(words)

    def _paint_name(self, painter: QPainter, box: QRectF, row: DeskRow, tokens: Tokens) -> None:
        """Who, cut if there is no room."""
        font = QFont(self._view.font())
        font.setWeight(QFont.Weight.DemiBold if row.is_on_floor else QFont.Weight.Normal)
        is_lively = row.can_wait or row.is_on_floor
        painter.setFont(font)
        painter.setPen(QColor(tokens.text if is_lively else tokens.text_muted))
        cut = Qt.TextElideMode.ElideRight
        painter.drawText(box, LEFT, QFontMetricsF(font).elidedText(row.name, cut, box.width()))

    def _small(self, tokens: Tokens) -> QFont:
        font = QFont(self._view.font())
        font.setPointSizeF(tokens.font_small)
        return font


def _paint_used(painter: QPainter, box: QRectF, row: DeskRow, tokens: Tokens) -> None:
    """How much of the time was used, as a thin line; over it, the rest in red."""
    assert row.fraction is not None
    width = box.width() - 2 * PAD
    line = QRectF(box.left() + PAD, box.bottom() - BAR, width, BAR - 1)
    painter.fillRect(line, QColor(tokens.border))
    share = min(1.0, row.fraction)
    role = "red" if row.fraction > 1.0 else ("green" if row.is_on_floor else "border_strong")
    line.setWidth(width * share)
    painter.fillRect(line, QColor(getattr(tokens, role)))


def _on_floor(view: DeskList | None) -> str | None:
    """Who has the floor in a list."""
    rows = () if view is None else view.rows
    return next((row.speaker_id for row in rows if row.is_on_floor), None)


class SpeakerList(QFrame):
    """The list with its heading; tells which speakers are chosen."""

    chosen = Signal(object)  # tuple of speaker ids, in the order they were chosen
    menu_requested = Signal(QPoint)  # global position
    start_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speaker_list_card")
        self.setProperty("role", "card")
        self._shown: DeskList | None = None
        self._order: tuple[str, ...] = ()
        self._is_filling = False
        self._model = DeskModel(self)
        self._heading = QLabel(self)
        self._heading.setObjectName("speaker_list_heading")
        self._heading.setProperty("role", "muted")
        self._late = QLabel(self)
        self._late.setObjectName("speaker_list_late")
        self._late.setProperty("role", "small")
        self._late.setWordWrap(True)
        self._late.setTextFormat(Qt.TextFormat.PlainText)
        self._view = self._make_view()
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(1, tokens.space_s, 1, tokens.space_s)
        box.setSpacing(tokens.space_xs)
        for label in (self._heading, self._late):
            label.setContentsMargins(tokens.space_m, 0, tokens.space_m, 0)
        box.addWidget(self._heading)
        box.addWidget(self._view, 1)
        box.addWidget(self._late)
        self._view.selectionModel().selectionChanged.connect(self._tell)

    @property
    def view(self) -> QListView:
        """The list, for the focus."""
        return self._view

    def show_list(self, view: DeskList) -> None:
        """Show the queue; the choice stays with its speakers."""
        if view == self._shown:
            return
        before, self._shown = self._shown, view
        if self._heading.text() != view.heading:
            self._heading.setText(view.heading)
        if self._late.text() != view.not_today:
            self._late.setText(view.not_today)
        self._late.setVisible(bool(view.not_today))
        self._is_filling = True
        self._model.set_rows(view.rows)
        self._select(self._order)
        self._is_filling = False
        self._tell()
        if _on_floor(view) != _on_floor(before):
            self._scroll_to_floor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In another height who speaks is in the middle again."""
        super().resizeEvent(event)
        if event.size().height() != event.oldSize().height():
            self._scroll_to_floor()

    def _scroll_to_floor(self) -> None:
        """Bring who has the floor into the middle."""
        on_floor = _on_floor(self._shown)
        if on_floor is not None:
            at = self._model.index(self._model.find(on_floor), 0)
            self._view.scrollTo(at, QAbstractItemView.ScrollHint.PositionAtCenter)

    def clear_choice(self) -> None:
        """Nobody is chosen any more."""
        self._view.clearSelection()

    def _make_view(self) -> QListView:
        view = QListView(self)
        view.setObjectName("speaker_list")
        view.setAccessibleName(self.tr("Speakers of this item"))
        view.setModel(self._model)
        view.setItemDelegate(DeskDelegate(view))
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setStyleSheet("QListView { border: 0; }")
        view.setUniformItemSizes(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._want_menu)
        view.doubleClicked.connect(self._want_start)
        return view

    def _select(self, speakers: tuple[str, ...]) -> None:
        """Choose speakers again after the rows changed."""
        wanted = QItemSelection()
        for speaker in speakers:
            at = self._model.find(speaker)
            if at >= 0:
                index = self._model.index(at, 0)
                wanted.select(index, index)
        if wanted != self._view.selectionModel().selection():
            flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self._view.selectionModel().select(wanted, flag)

    def _tell(self) -> None:
        """Say who is chosen, those chosen earlier first."""
        if self._is_filling:
            return
        rows = (index.data(ROW_ROLE) for index in self._view.selectionModel().selectedIndexes())
        now = {row.speaker_id for row in rows if isinstance(row, DeskRow)}
        kept = tuple(speaker for speaker in self._order if speaker in now)
        order = (*kept, *sorted(now - set(kept)))
        if order != self._order:
            self._order = order
            self.chosen.emit(order)

    def _want_menu(self, at: QPoint) -> None:
        self.menu_requested.emit(self._view.viewport().mapToGlobal(at))

    def _want_start(self) -> None:
        self.start_requested.emit()

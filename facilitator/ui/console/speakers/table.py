"""The table of speakers: edited in place, dragged into order, chosen to be acted on."""

from __future__ import annotations

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from facilitator.commands.queues import CountryBook
from facilitator.ui.console.speakers.country_edit import CountryDelegate
from facilitator.ui.console.speakers.keys import SpeakerActions
from facilitator.ui.models.rows import ROW_ROLE
from facilitator.ui.models.speakers import FIRST_POINT, SpeakerColumn, SpeakersModel
from facilitator.ui.presenters.speakers import SpeakerRow
from facilitator.ui.theme import Tokens, tokens_for
from facilitator.ui.widgets.shapes import paint_shape

WIDTHS = {
    SpeakerColumn.PLACE: 4,
    SpeakerColumn.NAME: 27,
    SpeakerColumn.PERSON: 12,
    SpeakerColumn.DECK: 10,
    SpeakerColumn.READY: 5,
    SpeakerColumn.STATUS: 13,
    SpeakerColumn.SLOT: 13,
    SpeakerColumn.EXPECTED: 8,
    SpeakerColumn.ANNOUNCED: 9,
    SpeakerColumn.ALLOTTED: 8,
    SpeakerColumn.USED: 22,
    SpeakerColumn.ADDED: 22,
    SpeakerColumn.TITLE: 26,
    SpeakerColumn.LANGUAGE: 11,
}
"""Least widths of the columns, in average letters; a heading is never cut."""
POINT_LETTERS = 5
COLUMNS_KEY = "speakers/columns"
MENU = (
    ("start_row", "recall", "recall_end", "swap"),
    ("up", "down"),
    ("defer", "defer_slot"),
    ("no_show", "withdrawn", "pass"),
    ("edit", "remove", "copy"),
)
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Gives a cell the colour of what it says; the word says it too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour and weight of a cell."""
        super().initStyleOption(option, index)
        row = index.data(ROW_ROLE)
        if isinstance(row, SpeakerRow):
            dress(option, row, index.column(), self.parent())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell; a tick as a box that can be seen in every look."""
        super().paint(painter, option, index)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        view = self.parent()
        if state is None or not isinstance(view, QTableView):
            return
        detail = QStyleOptionViewItem(option)
        self.initStyleOption(detail, index)
        part = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        box = QRectF(view.style().subElementRect(part, detail, view))
        is_on = Qt.CheckState(state) == Qt.CheckState.Checked
        paint_box(painter, box, tokens_for(view), is_on=is_on)


class NameDelegate(CountryDelegate):
    """The same for the cell of the country."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour and weight of the name."""
        super().initStyleOption(option, index)
        row = index.data(ROW_ROLE)
        if isinstance(row, SpeakerRow):
            dress(option, row, index.column(), self.parent())


def paint_box(painter: QPainter, box: QRectF, tokens: Tokens, *, is_on: bool) -> None:
    """A box with or without a tick, over the one that the style has drawn."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(tokens.accent if is_on else tokens.border_strong))
    painter.setBrush(QColor(tokens.accent if is_on else tokens.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if is_on:
        inset = box.width() * 0.2
        tick = box.adjusted(inset, inset, -inset, -inset)
        paint_shape(painter, "✓", tick, QColor(tokens.accent_text))
    painter.restore()


def dress(option: QStyleOptionViewItem, row: SpeakerRow, column: int, view: object) -> None:
    """The look of a cell: who is gone is muted, who speaks is bold, what has moved is amber."""
    if not isinstance(view, QWidget):
        return
    tokens = tokens_for(view)
    role = "text" if row.can_move or row.is_on_floor else "text_muted"
    if column in (SpeakerColumn.STATUS, SpeakerColumn.SLOT, SpeakerColumn.PLACE):
        role = "green" if row.is_on_floor else "text_muted"
    if (column == SpeakerColumn.ANNOUNCED and row.has_moved) or (
        column == SpeakerColumn.NAME and row.is_doubtful
    ):
        role = "amber"
    if column == SpeakerColumn.USED and row.over:
        role = "red"
    if column == SpeakerColumn.STATUS and row.can_move and not row.expected:
        role = "amber"
    colour = QColor(tokens.colour(role))
    option.palette.setColor(QPalette.ColorRole.Text, colour)
    if row.is_on_floor and column in (SpeakerColumn.NAME, SpeakerColumn.STATUS):
        option.font.setWeight(QFont.Weight.DemiBold)


class SpeakerTable(QTableView):
    """Shows the model; tells who is chosen."""

    chosen = Signal(object)  # tuple of speaker ids

    def __init__(
        self,
        model: SpeakersModel,
        actions: SpeakerActions,
        book: CountryBook | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self._actions = actions
        self._chosen: tuple[str, ...] = ()
        self.setObjectName("speakers_table")
        self.setAccessibleName(self.tr("Speakers of the queue"))
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setItemDelegateForColumn(SpeakerColumn.NAME, NameDelegate(book, self))
        self._set_behaviour()
        self.size_columns()
        self.selectionModel().selectionChanged.connect(self._tell)
        model.modelReset.connect(self._choose_again)

    def event(self, event: QEvent) -> bool:
        """Keys of the page are not taken by the window while the table has the focus."""
        is_asked = event.type() is QEvent.Type.ShortcutOverride
        if is_asked and isinstance(event, QKeyEvent) and self._actions.for_key(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of the page acts on the chosen speakers."""
        action = self._actions.for_key(event)
        if action is None:
            super().keyPressEvent(event)
        elif action.isEnabled() and not event.isAutoRepeat():
            action.trigger()

    def size_columns(self) -> None:
        """Sensible widths; the last column takes the rest."""
        unit = self.fontMetrics().averageCharWidth()
        header = self.horizontalHeader()
        for column, letters in WIDTHS.items():
            self.setColumnWidth(column, max(unit * letters, header.sectionSizeHint(column)))
        for at in range(FIRST_POINT, self._rows.columnCount()):
            self.setColumnWidth(at, unit * POINT_LETTERS)

    def save_columns(self, settings: QSettings) -> None:
        """Remember the widths."""
        settings.setValue(COLUMNS_KEY, self.horizontalHeader().saveState())

    def restore_columns(self, settings: QSettings) -> None:
        """Take up the widths of last time, if there are as many columns."""
        state = settings.value(COLUMNS_KEY)
        if isinstance(state, QByteArray):
            self.horizontalHeader().restoreState(state)

    def clear_choice(self) -> None:
        """Nobody is chosen any more."""
        self.clearSelection()

    def choose(self, speaker_id: str) -> None:
        """Choose one speaker and bring the row into view."""
        at = self._rows.find(speaker_id)
        if at >= 0:
            index = self._rows.index(at, SpeakerColumn.NAME)
            flag = QItemSelectionModel.SelectionFlag
            # `selectRow` would heed the keys that happen to be held down.
            self.selectionModel().setCurrentIndex(index, flag.NoUpdate)
            self.selectionModel().select(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def edit_chosen(self) -> None:
        """Type in the chosen row."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if not index.flags() & Qt.ItemFlag.ItemIsEditable:
            index = self._rows.index(index.row(), SpeakerColumn.NAME)
            self.setCurrentIndex(index)
        self.edit(index)

    def table_text(self) -> str:
        """The whole table, for the clipboard."""
        columns = range(self._rows.columnCount())
        lines = ["\t".join(self._rows.headings())]
        for row in range(self._rows.rowCount()):
            cells = (self._rows.index(row, column) for column in columns)
            lines.append("\t".join(_cell_text(index) for index in cells))
        return "\n".join(lines)

    def _set_behaviour(self) -> None:
        """Whole rows, edited by double click, dragged within the table."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setStyleSheet("QTableView::item { padding-left: 5px; padding-right: 5px; }")
        upright = self.verticalHeader()
        upright.hide()
        upright.setDefaultSectionSize(round(self.fontMetrics().height() * 1.8))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setMinimumSectionSize(self.fontMetrics().averageCharWidth() * 4)

    def _tell(self) -> None:
        """Say who is chosen, those chosen earlier first."""
        rows = [self._rows.row_at(i.row()) for i in self.selectionModel().selectedRows()]
        now = [row.speaker_id for row in rows if row is not None]
        kept = [speaker for speaker in self._chosen if speaker in now]
        order = (*kept, *(speaker for speaker in now if speaker not in kept))
        if order != self._chosen:
            self._chosen = order
            self.chosen.emit(order)

    def _choose_again(self) -> None:
        """The rows were put in another order: the choice stays with its speakers."""
        wanted = QItemSelection()
        for speaker in self._chosen:
            at = self._rows.find(speaker)
            if at >= 0:
                last = self._rows.columnCount() - 1
                wanted.select(self._rows.index(at, 0), self._rows.index(at, last))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(wanted, flags)
        if wanted.isEmpty() and self._chosen:
            self._chosen = ()
            self.chosen.emit(())

    def _show_menu(self, at: QPoint) -> None:
        """What can be done to the chosen speakers."""
        menu = QMenu(self)
        menu.setObjectName("speakers_menu")
        for number, group in enumerate(MENU):
            if number:
                menu.addSeparator()
            for wish_id in group:
                menu.addAction(self._actions.action(wish_id))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))


def _cell_text(index: QModelIndex) -> str:
    """A cell as text; a tick is a word."""
    state = index.data(Qt.ItemDataRole.CheckStateRole)
    if state is not None:
        return "✓" if Qt.CheckState(state) == Qt.CheckState.Checked else ""
    return str(index.data() or "").replace("\t", " ")

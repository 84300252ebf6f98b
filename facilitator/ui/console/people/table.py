"""The table of participants: ticked and typed in place."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QColor, QKeyEvent, QKeySequence, QPainter, QPalette
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
from facilitator.ui.console.speakers.table import paint_box
from facilitator.ui.models.people import PeopleModel
from facilitator.ui.presenters.people_table import COLUMNS
from facilitator.ui.theme import tokens_for

LETTERS = {"name": 24, "country": 32, "organization": 26, "role": 15, "gender": 8}
USUAL_LETTERS = 16
ALWAYS = 3
"""Name, country and organization."""
TICK_LETTERS = 11
Index = QModelIndex | QPersistentModelIndex


class TickDelegate(QStyledItemDelegate):
    """A large tick in the middle of its cell: one click anywhere in the cell turns it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the ground and the box."""
        view = self.parent()
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        if state is None or not isinstance(view, QTableView):
            super().paint(painter, option, index)
            return
        tokens = tokens_for(view)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.color(QPalette.ColorRole.Highlight))
        side = option.rect.height() * 0.55
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(option.rect).center())
        paint_box(painter, box, tokens, is_on=Qt.CheckState(state) == Qt.CheckState.Checked)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(tokens.focus))
            painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -1.5, -1.5))

    def editorEvent(self, event: QEvent, model: object, _option: object, index: Index) -> bool:
        """One click, or the space bar, turns the tick."""
        is_click = event.type() is QEvent.Type.MouseButtonRelease
        is_key = (
            event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
        )
        if not (is_click or is_key) or not isinstance(model, PeopleModel):
            return False
        was_on = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        now = Qt.CheckState.Unchecked if was_on else Qt.CheckState.Checked
        return model.setData(index, now, Qt.ItemDataRole.CheckStateRole)


class PeopleTable(QTableView):
    """Shows the model; the actions of the page are in its menu."""

    chosen = Signal()
    copy_requested = Signal()

    def __init__(self, model: PeopleModel, actions: list[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = model
        self._actions = actions
        self.setObjectName("people_table")
        self.setAccessibleName(self.tr("Participants"))
        self.setModel(model)
        self._set_behaviour()
        self._ticks = TickDelegate(self)
        self._plain = QStyledItemDelegate(self)
        model.modelReset.connect(self._dress_columns)
        self.selectionModel().selectionChanged.connect(self._tell)
        self._shown: tuple[str, ...] = ()
        self._country: CountryDelegate | None = None
        self.countries: CountryBook | None = None

    def use_countries(self, book: CountryBook | None) -> None:
        """Suggest countries of this table while one is typed."""
        self.countries = book
        self._country = CountryDelegate(book, self)
        self._shown = ()
        self._dress_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy whole rows, not a cell, and leave Delete to the page."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit()
        else:
            super().keyPressEvent(event)

    def chosen_ids(self) -> list[str]:
        """The people in the chosen rows, from the top down."""
        at = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self._rows.row_at(row) for row in at)
        return [row.person_id for row in rows if row is not None]

    def choose(self, person_id: str) -> None:
        """Choose one person and bring the row into view."""
        at = self._rows.find(person_id)
        if at >= 0:
            index = self._rows.index(at, self._rows.column_of("name"))
            flag = QItemSelectionModel.SelectionFlag
            self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
            self.scrollTo(index)

    def hide_blank(self) -> None:
        """Columns in which nobody has anything take no room; three always stand."""
        ticks = len(self._rows.halves)
        filled = {at for row in self._rows.rows for at, cell in enumerate(row.cells) if cell}
        for column in range(ticks, self._rows.columnCount()):
            at = column - ticks
            is_wanted = at in filled or at < ALWAYS or not self._rows.rows
            self.setColumnHidden(column, not is_wanted)

    def _dress_columns(self) -> None:
        """Ticks and countries have editors of their own; widths last as long as the columns."""
        headings = self._rows.headings()
        if headings == self._shown:
            return
        self._shown = headings
        unit = self.fontMetrics().averageCharWidth()
        ticks = len(self._rows.halves)
        for column in range(len(headings)):
            name = COLUMNS[column - ticks] if 0 <= column - ticks < len(COLUMNS) else ""
            self.setItemDelegateForColumn(column, self._plain)
            letters = LETTERS.get(name, USUAL_LETTERS)
            if column < ticks:
                self.setItemDelegateForColumn(column, self._ticks)
                letters = TICK_LETTERS
            hint = self.horizontalHeader().sectionSizeHint(column)
            self.setColumnWidth(column, max(unit * letters, hint))
        if self._country is not None:
            self.setItemDelegateForColumn(self._rows.column_of("country"), self._country)

    def _set_behaviour(self) -> None:
        """Whole rows, typed in after a double click or F2."""
        triggers = QAbstractItemView.EditTrigger
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
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

    def _tell(self) -> None:
        self.chosen.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setObjectName("people_menu")
        for action in self._actions:
            menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(at))

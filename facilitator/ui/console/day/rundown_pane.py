"""The left of the day page: the rundown of the shown day."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QSettings,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from facilitator.kinds import Priority
from facilitator.ui.console.day.rundown_delegate import PAD, RundownDelegate
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.models.rundown import Column, RundownModel
from facilitator.ui.presenters.rundown import RundownRow, table_text
from facilitator.ui.presenters.words import priority_word, time_text
from facilitator.ui.theme import tokens_for

ROW_WISHES = ("start_row", "edit", "skip_row", "move", "annotation")
SPEAKER_WISHES = ("no_show", "defer")
LIST_WISHES = ("insert", "remove", "copy")
HEADING_EXTRA = 10
"""What a heading needs beside its text and the padding of the cells."""
WIDEST_NAME = 1.5
"""A column of times is at most so much wider than a time, however long its name is."""
HEADER_KEY = "console/rundown_columns"
_LONG_TIME = datetime(2017, 11, 6, 22, 58, tzinfo=UTC)


class RundownPane(QTableView):
    """Shows the rows of a day; one of them is selected."""

    row_selected = Signal(str)  # item_id, empty if nothing is selected
    priority_wanted = Signal(Priority)

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rundown")
        self.setAccessibleName(self.tr("Rundown of the day"))
        self._actions = actions
        self._rundown = RundownModel(self)
        self.setModel(self._rundown)
        self.setItemDelegate(RundownDelegate(self))
        self._fitted_width = 0
        self._set_up_view()
        self._set_up_columns()
        self.doubleClicked.connect(self._edit)
        self.selectionModel().selectionChanged.connect(self._announce)
        self.customContextMenuRequested.connect(self._show_menu)
        self._rundown.modelReset.connect(self.resizeRowsToContents)
        self.horizontalHeader().geometriesChanged.connect(self._fit_rows)

    def show_rows(self, rows: tuple[RundownRow, ...]) -> None:
        """Show a day; the selected entry stays selected."""
        if rows == self._rundown.rows:
            return
        chosen = self.selected_row()
        heights = {row.entry_id: row.is_running for row in self._rundown.rows}
        self._rundown.set_rows(rows)
        if heights != {row.entry_id: row.is_running for row in rows}:
            self.resizeRowsToContents()
        if chosen is not None and self.selected_row() != chosen:
            self.select(chosen.entry_id)

    def selected_row(self) -> RundownRow | None:
        """The selected row, or None."""
        chosen = self.selectionModel().selectedRows()
        return self._rundown.row_at(chosen[0].row()) if chosen else None

    def select(self, entry_id: str) -> None:
        """Select an entry, if it is shown."""
        at = self._rundown.find(entry_id)
        if at < 0:
            return
        flags = QItemSelectionModel.SelectionFlag
        index = self._rundown.index(at, Column.TITLE)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def clear_choice(self) -> None:
        """Select nothing, so that the details follow the running item."""
        self.selectionModel().clear()
        self.row_selected.emit("")

    def show_running(self) -> None:
        """Scroll to the running row."""
        at = self._rundown.running()
        if at >= 0:
            self.scrollTo(self._rundown.index(at, 0))

    def copy_table(self) -> None:
        """Put the shown day on the clipboard as a table."""
        QGuiApplication.clipboard().setText(table_text(self._rundown.rows))

    def save_columns(self, settings: QSettings) -> None:
        """Remember the widths of the columns."""
        settings.setValue(HEADER_KEY, self.horizontalHeader().saveState())

    def restore_columns(self, settings: QSettings) -> None:
        """Take up the widths of last time."""
        state = settings.value(HEADER_KEY)
        if isinstance(state, QByteArray):
            self.horizontalHeader().restoreState(state)
        for column, least in self._least.items():
            if self.columnWidth(column) < least:
                self.setColumnWidth(column, least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles may need two lines at another width."""
        super().resizeEvent(event)
        self._fit_rows()

    def showEvent(self, event: QShowEvent) -> None:
        """Only now the columns have the width at which they are seen."""
        super().showEvent(event)
        self._fit_rows()

    def _set_up_view(self) -> None:
        """A calm list: whole rows, no grid, no editing in place."""
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()

    def _set_up_columns(self) -> None:
        """Times as wide as the longest time of the language, the title takes the rest."""
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        metrics = self.fontMetrics()
        font = QFont(self.font())
        font.setBold(True)
        times = QFontMetrics(font).horizontalAdvance(time_text(_LONG_TIME))
        font.setPointSizeF(tokens_for(self).font_small)
        names = QFontMetrics(font)
        self._least: dict[Column, int] = {}
        for column in (Column.PLANNED, Column.EXPECTED):
            name = names.horizontalAdvance(self._rundown.headings()[column])
            self._least[column] = times + 2 * PAD + 2
            wide = max(times, min(name, round(times * WIDEST_NAME)))
            self.setColumnWidth(column, wide + 2 * PAD + HEADING_EXTRA)
        self.setColumnWidth(Column.STATE, metrics.height() + 2)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.sectionResized.connect(self._fit_rows)

    def _fit_rows(self, *_changed: int) -> None:
        """Titles may need two lines at another width."""
        width = self.columnWidth(Column.TITLE)
        if width != self._fitted_width:
            self._fitted_width = width
            self.resizeRowsToContents()

    def _announce(self, _chosen: QItemSelection, _before: QItemSelection) -> None:
        """Tell which item is selected."""
        row = self.selected_row()
        self.row_selected.emit("" if row is None else row.item_id)

    def _edit(self, _index: QModelIndex) -> None:
        """A double click edits."""
        self._actions.action("edit").trigger()

    def _show_menu(self, position: QPoint) -> None:
        """What can be done with the row under the mouse."""
        index = self.indexAt(position)
        if index.isValid():
            self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setObjectName("rundown_menu")
        for group in (ROW_WISHES, SPEAKER_WISHES, LIST_WISHES):
            menu.addActions([self._actions.action(wish_id) for wish_id in group])
            menu.addSeparator()
        menu.insertMenu(self._actions.action("annotation"), self._priorities(menu))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.viewport().mapToGlobal(position))

    def _priorities(self, menu: QMenu) -> QMenu:
        """How much the time of the chosen item counts, to be set with one click."""
        row = self.selected_row()
        choices = QMenu(self.tr("&Priority"), menu)
        choices.setObjectName("priority_menu")
        choices.setEnabled(row is not None and not row.is_step)
        group = QActionGroup(choices)
        for priority in reversed(Priority):
            action = QAction(priority_word(priority), group)
            action.setObjectName(f"priority_{priority.value}")
            action.setCheckable(True)
            action.setChecked(row is not None and row.priority is priority)
            action.setData(priority.value)
            choices.addAction(action)
        group.triggered.connect(self._want_priority)
        return choices

    def _want_priority(self, action: QAction) -> None:
        """Another priority was chosen."""
        self.priority_wanted.emit(Priority(action.data()))

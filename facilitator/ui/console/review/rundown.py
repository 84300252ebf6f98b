"""The right side: the rundown that was read, editable, day by day."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontInfo, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from facilitator.kinds import ItemKind
from facilitator.ui.console.review.delegates import CellDelegate, FixedDelegate, KindDelegate
from facilitator.ui.console.review.keys import Deed
from facilitator.ui.console.review.shaping import ShapeTools, tool_button
from facilitator.ui.console.review.steps import StepsPanel
from facilitator.ui.console.review.table import SlotTable
from facilitator.ui.models.review import Column, ReviewTableModel
from facilitator.ui.presenters.review import RowView, StepView
from facilitator.ui.presenters.review_words import mark_texts, wall_text
from facilitator.ui.presenters.words import kind_word
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel

SAMPLES = {
    Column.NUMBER: "12",
    Column.LEAD: "Ministry of Natural",
    Column.FIXED: "",
}
"""Usual texts of the columns; those of kind and mark are counted, the title takes the rest."""


LONG_TIME = time(22, 30)
NARROW_EM = 36
"""Below so many line heights the table is narrow, and the lead has less room."""
NARROW_LEAD = "Ministry"


class RundownPanel(QFrame):
    """The table of slots with its buttons, the sentence about a refused edit, and steps."""

    edit_requested = Signal(int, int, object)  # key, column, what was entered
    row_selected = Signal(object)  # key of the row, or None
    add_requested = Signal(object)  # after which key, or None
    remove_requested = Signal(int)  # key of a slot or a day
    add_day_requested = Signal()
    split_requested = Signal(int)  # key of a slot
    join_requested = Signal(int)  # key of a slot
    move_requested = Signal(int, int)  # key of a slot, -1 up or 1 down
    copy_day_requested = Signal(int)  # key of a slot or a day
    undo_requested = Signal()
    redo_requested = Signal()
    step_requested = Signal(int, int, bool)  # key, number of the step, wanted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_rundown")
        self.setProperty("role", "card")
        self._is_linking = False
        self._error_role = "red"
        self._model = ReviewTableModel(self)
        self._model.edit_requested.connect(self.edit_requested)
        self._heading = QLabel(self.tr("Rundown"))
        self._heading.setProperty("role", "title")
        self._summary = FitLabel()
        self._summary.setObjectName("review_summary")
        px = QFontInfo(self.font()).pixelSize()
        self._summary.set_sizes(px, round(px * 0.8), max_lines=2)
        self.table = self._made_table()
        self._error = self._made_note("review_error")
        self._hint = self._made_note("review_hint")
        self._hint.setProperty("role", "muted")
        self._hint.setText(self.tr("Add the first slot with “+ Slot” or the Ins key."))
        self._shaping = ShapeTools()
        self._steps = StepsPanel()
        self._steps.step_toggled.connect(self._wish_step)
        self._lay_out()

    def keys(self) -> dict[str, Deed]:
        """The keys of the rundown and what they press."""
        return {
            "Ctrl+Z": self._undo.click,
            "Ctrl+Shift+Z": self._redo.click,
            "Ctrl+Y": self._redo.click,
            "Ins": self._press_add,
            "Del": self._press_remove,
            "Ctrl+D": self._add_day.click,
            "Ctrl+C": self._copy,
            **self._shaping.keys(),
        }

    def finish_edit(self) -> None:
        """Take over what is being typed, as if Enter had been pressed."""
        if self.table.is_editing:
            self.table.setFocus()

    def show_rows(self, rows: tuple[RowView, ...], summary: str) -> None:
        """Show the rows; the selected one stays selected, or what stands where it was."""
        key, place = self.selected_key(), self.table.currentIndex().row()
        self._summary.set_text(summary, "text_muted")
        self._hint.setVisible(all(row.is_day for row in rows))
        if self._model.show_rows(rows):
            self._span_days()
            if key is not None and self._model.number_of(key) is None and rows:
                key = rows[min(place, len(rows) - 1)].key
            self.select(key)
        self._show_shaping()

    def show_history(self, *, can_undo: bool, can_redo: bool) -> None:
        """Say whether there is something to undo or to do again."""
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)

    def show_error(self, sentence: str, *, role: str = "red") -> None:
        """Say beside the table why an edit was not taken, or what an answer changed."""
        self._error.setText(sentence)
        self._error.setVisible(bool(sentence))
        self._error_role = role
        self._colour_error()

    def show_steps(self, steps: tuple[StepView, ...]) -> None:
        """Show the steps suggested for the selected slot."""
        self._steps.show_steps(steps)

    def selected_key(self) -> int | None:
        """The key of the selected row, if any."""
        view = self._model.view(self.table.currentIndex())
        return view.key if view else None

    def select(self, key: int | None) -> None:
        """Select a row and bring it into view, telling nobody."""
        number = self._model.number_of(key)
        if key == self.selected_key():
            return
        self._is_linking = True
        if number is None:
            self.table.setCurrentIndex(QModelIndex())
            self._is_linking = False
            return
        column = max(0, self.table.currentIndex().column())
        self.table.setCurrentIndex(self._model.index(number, column))
        self.table.scroll_to(self._model.index(number, 0))
        self._is_linking = False

    def edit(self, key: int, column: Column) -> None:
        """Open the editor of a cell."""
        number = self._model.number_of(key)
        if number is not None:
            index = self._model.index(number, column)
            self.table.setCurrentIndex(index)
            self.table.setFocus()
            self.table.edit(index)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._size_columns()
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_error"):
            self._colour_error()

    def _colour_error(self) -> None:
        self._error.setStyleSheet(f"color: {tokens_for(self).colour(self._error_role)};")

    def _lay_out(self) -> None:
        space = tokens_for(self).space_s
        bar = QHBoxLayout()
        bar.setContentsMargins(space + 4, 0, space, 0)
        bar.setSpacing(space // 2)
        bar.addWidget(self._heading)
        bar.addSpacing(space)
        bar.addWidget(self._summary, 1)
        for tool in self._made_buttons():
            bar.addWidget(tool)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, space, 1, 1)
        layout.setSpacing(space // 2)
        layout.addLayout(bar)
        layout.addWidget(self._error)
        layout.addWidget(self._hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._steps)

    def _made_table(self) -> SlotTable:
        table = SlotTable()
        table.setObjectName("review_table")
        table.setAccessibleName(self.tr("Rundown as it was read"))
        table.setModel(self._model)
        table.setItemDelegate(CellDelegate(table))
        table.setItemDelegateForColumn(Column.KIND, KindDelegate(table))
        table.setItemDelegateForColumn(Column.FIXED, FixedDelegate(table))
        header = table.horizontalHeader()
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(24)
        table.selectionModel().currentChanged.connect(self._tell_row)
        table.resized.connect(self._size_columns)
        return table

    def _made_note(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        space = tokens_for(self).space_s
        label.setContentsMargins(space + 4, 0, space, 0)
        label.hide()
        return label

    def _made_buttons(self) -> tuple[QWidget, ...]:
        self._undo = tool_button("review_undo", "undo", self.tr("Undo the last edit (Ctrl+Z)"))
        self._redo = tool_button("review_redo", "redo", self.tr("Do it again (Ctrl+Shift+Z)"))
        add = tool_button("review_add", "add", self.tr("Add a slot after this one (Ins)"))
        add.setText(self.tr("Slot"))
        day = tool_button("review_add_day", "add", self.tr("Add a day (Ctrl+D)"))
        day.setText(self.tr("Day"))
        remove = tool_button("review_remove", "trash", self.tr("Remove this slot or day (Del)"))
        self._add, self._add_day, self._remove = add, day, remove
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        add.clicked.connect(self._wish_add)
        day.clicked.connect(self.add_day_requested)
        remove.clicked.connect(self._wish_remove)
        self._shaping.split_requested.connect(self._wish_split)
        self._shaping.join_requested.connect(self._wish_join)
        self._shaping.move_requested.connect(self._wish_move)
        self._shaping.copy_day_requested.connect(self._wish_copy_day)
        return self._undo, self._redo, self._shaping, add, day, remove

    def _size_columns(self) -> None:
        """Make the columns as wide as their usual texts in the font that is on."""
        metrics = QFontMetrics(self.table.font())
        space = tokens_for(self).space_m
        texts = {column: [sample] for column, sample in SAMPLES.items()}
        texts[Column.START] = [wall_text(LONG_TIME)]
        texts[Column.END] = [wall_text(LONG_TIME, is_next_day=True)]
        if self.table.width() < NARROW_EM * metrics.height():
            texts[Column.LEAD] = [NARROW_LEAD]
        texts[Column.KIND] = [kind_word(kind) for kind in ItemKind]
        texts[Column.MARK] = [*mark_texts()]
        for column, samples in texts.items():
            heading = str(self._model.headerData(column, Qt.Orientation.Horizontal))
            width = max(metrics.horizontalAdvance(text) for text in (*samples, heading))
            self.table.setColumnWidth(column, width + space)

    def _span_days(self) -> None:
        self.table.clearSpans()
        for number in self._model.day_rows():
            self.table.setSpan(number, 0, 1, len(Column))
        self._size_columns()

    def _tell_row(self, current: QModelIndex, previous: QModelIndex) -> None:
        if current.row() != previous.row():
            self._show_shaping()
        if current.row() != previous.row() and not self._is_linking:
            self.row_selected.emit(self.selected_key())

    def _press_add(self) -> None:
        self.finish_edit()
        self._add.click()

    def _press_remove(self) -> None:
        """Del removes a slot only where the table has the focus."""
        if self.table.hasFocus():
            self._remove.click()

    def _copy(self) -> None:
        """Put the whole rundown on the clipboard as a table."""
        QGuiApplication.clipboard().setText(self._model.as_text())

    def _wish_add(self) -> None:
        self.add_requested.emit(self.selected_key())

    def _wish_remove(self) -> None:
        key = self.selected_key()
        if key is not None:
            self.remove_requested.emit(key)

    def _wish_split(self) -> None:
        self._with_key(self.split_requested.emit)

    def _wish_join(self) -> None:
        self._with_key(self.join_requested.emit)

    def _wish_move(self, by: int) -> None:
        key = self.selected_key()
        if key is not None:
            self.move_requested.emit(key, by)

    def _wish_copy_day(self) -> None:
        self._with_key(self.copy_day_requested.emit)

    def _with_key(self, tell: Callable[[int], object]) -> None:
        """Tell the key of the selected row, once what is typed is taken over."""
        self.finish_edit()
        key = self.selected_key()
        if key is not None:
            tell(key)

    def _show_shaping(self) -> None:
        """Say what can be done with the selected row."""
        view = self._model.view(self.table.currentIndex())
        self._shaping.show_state(
            is_slot=view is not None and not view.is_day, has_row=view is not None
        )
        self._remove.setEnabled(view is not None)

    def _wish_step(self, number: int, is_on: bool) -> None:
        key = self.selected_key()
        if key is not None:
            self.step_requested.emit(key, number, is_on)

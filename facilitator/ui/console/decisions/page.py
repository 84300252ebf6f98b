"""Decisions and follow-ups of the whole week: to sort, search, correct, copy and save."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.decisions import CATEGORIES, Decision, decisions_csv, decisions_of
from facilitator.day import ActionKind
from facilitator.ui.console.decisions.edit_dialog import EditDecisionDialog
from facilitator.ui.console.decisions.model import DecisionsFilter, DecisionsModel
from facilitator.ui.day_model import DayModel
from facilitator.ui.models.rows import ROW_ROLE, table_text
from facilitator.ui.presenters.csv_words import csv_words
from facilitator.ui.presenters.decisions_table import decision_lines, item_choices, kinds_word
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.rows_table import rows_table

WIDTHS = (18, 0, 24, 16, 34, 14)
"""Widths of the columns in average letters; the text takes the rest."""


class DecisionsPage(QWidget):
    """Shows the notes of the log; a correction is a row of the log like any other."""

    table_requested = Signal(str)  # CSV

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("decisions_page")
        self._model = model
        self._rows = DecisionsModel(self)
        self._proxy = DecisionsFilter(self)
        self._proxy.setSourceModel(self._rows)
        self._make_widgets()
        self._arrange()
        self._notes: object = None
        model.state_changed.connect(self._show_rows)
        self._show_rows(None)

    def select(self, seq: int | str) -> None:
        """Mark a note, so that it is in sight."""
        self._search.clear()
        self._kind.setCurrentIndex(0)
        for row in range(self._proxy.rowCount()):
            if self._line(self._proxy.index(row, 0)).seq == int(seq):
                self._table.selectRow(row)
                return

    def copy_table(self) -> None:
        """Put the rows in sight on the clipboard as a table."""
        QGuiApplication.clipboard().setText(table_text(self._proxy, self._rows.headings()))

    def _make_widgets(self) -> None:
        self._search = QLineEdit(self)
        self._search.setObjectName("decisions_search")
        self._search.setPlaceholderText(self.tr("Search what was noted"))
        self._search.setAccessibleName(self.tr("Search what was noted"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._narrow)
        self._kind = QComboBox(self)
        self._kind.setObjectName("decisions_kind")
        self._kind.setAccessibleName(self.tr("Kind shown"))
        self._kind.setToolTip(self.tr("Kind shown"))
        for category in ("", *CATEGORIES):
            self._kind.addItem(kinds_word(category), category)
        self._kind.currentIndexChanged.connect(self._narrow)
        self._count = QLabel(self)
        self._count.setObjectName("decisions_count")
        self._count.setProperty("role", "muted")
        self._edit = self._button("decisions_edit", self.tr("Correct…"), self.edit)
        self._edit.setToolTip(self.tr("Correct the selected row or take it away (F2)"))
        copy = self._button("decisions_copy", self.tr("Copy as a table"), self.copy_table)
        copy.setToolTip(self.tr("Copy the rows in sight, for a spreadsheet"))
        save = self._button("decisions_save", self.tr("Save as CSV…"), self._want_table)
        save.setToolTip(self.tr("Save the rows in sight as a table (CSV)"))
        self._buttons = (self._edit, copy, save)
        self._add = self._button("decisions_add", self.tr("Add…"), self.add)
        self._add.setToolTip(self.tr("Note a decision or follow-up afterwards"))
        key = QShortcut(QKeySequence("F2"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self.edit)
        self._table = self._make_table()
        self._empty = QLabel(self)
        self._empty.setObjectName("decisions_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _make_table(self) -> QTableView:
        table = rows_table(self._proxy, WIDTHS, self)
        table.setObjectName("decisions_table")
        table.setAccessibleName(self.tr("Decisions and follow-ups"))
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.doubleClicked.connect(self.edit)
        table.selectionModel().selectionChanged.connect(self._show_buttons)
        return table

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.addWidget(self._search, 2)
        row.addWidget(self._kind)
        row.addWidget(self._count)
        row.addStretch(1)
        for button in (*self._buttons, self._add):
            row.addWidget(button)
        box.addLayout(row)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        box.addWidget(self._stack, 1)

    def _show_rows(self, _state: object) -> None:
        """Take up the notes of the log, if they differ from those shown."""
        notes = self._model.state.notes
        if notes == self._notes:
            return
        self._notes = notes
        self._rows.set_rows(decision_lines(decisions_of(self._model.state)))
        self._show_count()

    def _narrow(self, _what: object) -> None:
        self._proxy.set_words(self._search.text())
        self._proxy.set_category(str(self._kind.currentData()))
        self._show_count()

    def _show_count(self) -> None:
        shown, all_rows = self._proxy.rowCount(), self._rows.rowCount()
        self._count.setText(self.tr("{shown} of {count}").format(shown=shown, count=all_rows))
        nothing = self.tr(
            "Nothing has been noted yet. On the page of the day, press T and choose decision, "
            "action or parking lot; it is kept with the item that runs. What was forgotten is "
            "added here."
        )
        nowhere = self.tr("Nothing of this kind holds these words.")
        self._empty.setText(nowhere if all_rows else nothing)
        self._stack.setCurrentIndex(0 if shown else 1)
        self._show_buttons()

    def _show_buttons(self, *_: object) -> None:
        self._edit.setEnabled(self._table.currentIndex().isValid())
        for button in self._buttons[1:]:
            button.setEnabled(self._proxy.rowCount() > 0)

    def add(self) -> None:
        """Open the sheet for something new, of the kind that is shown and the item that runs."""
        state = self._model.state
        running = state.running_row
        dialog = EditDecisionDialog(
            None,
            self,
            category=str(self._kind.currentData()) or CATEGORIES[0],
            items=item_choices(state),
            item_id=running.item.item_id if running is not None else "",
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.noted.connect(self._note)
        dialog.open()

    def _note(self, item_id: str, payload: dict[str, object]) -> None:
        self._model.act(ActionKind.NOTE, item_id or None, payload)

    def edit(self) -> None:
        """Open the sheet for the selected row."""
        at = self._table.currentIndex()
        if not at.isValid():
            return
        dialog = EditDecisionDialog(self._line(at), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.corrected.connect(self._correct)
        dialog.open()

    def _correct(self, decision: Decision, payload: dict[str, object]) -> None:
        self._model.act(ActionKind.NOTE, decision.item_id, payload)

    def _want_table(self) -> None:
        """The rows in sight, as CSV."""
        lines = (self._line(self._proxy.index(r, 0)) for r in range(self._proxy.rowCount()))
        self.table_requested.emit(decisions_csv(lines, csv_words()))

    def _line(self, at: QModelIndex) -> Decision:
        decision: Decision = at.data(ROW_ROLE).decision
        return decision

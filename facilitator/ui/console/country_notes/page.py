"""Countries by points in a table; below it the notes on the one who speaks, typed and kept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from textwrap import shorten
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.country_notes import CountryNote
from facilitator.ui.models.rows import RowsModel
from facilitator.ui.presenters.country_notes import (
    NotedItem,
    NotedLine,
    covered_text,
    lettered,
    noted_lines,
)
from facilitator.ui.theme import tokens_for

SAVE_AFTER_MS = 300
MOST_POINTS = 8
LONGEST_HEADING = 30


class NotesModel(RowsModel[NotedLine]):
    """Countries by points."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._points: tuple[str, ...] = ()
        self._muted = QColor(tokens_for(parent).text_muted)

    def take_points(self, points: tuple[str, ...]) -> None:
        """The columns after the country."""
        self.beginResetModel()
        self._rows, self._points = (), points
        self.endResetModel()

    def headings(self) -> tuple[str, ...]:
        """The country, then the points."""
        short = (shorten(point, LONGEST_HEADING, placeholder=" …") for point in self._points)
        return (self.tr("Country"), *short)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The point in its whole length as tooltip."""
        is_point = orientation is Qt.Orientation.Horizontal and 0 < section <= len(self._points)
        if is_point and role == Qt.ItemDataRole.ToolTipRole:
            return self._points[section - 1]
        return super().headerData(section, orientation, role)

    def key(self, row: NotedLine) -> object:
        """The country."""
        return row.country

    def cell(self, row: NotedLine, column: int, role: int) -> Any:
        """Texts; what is not covered stands muted, and says so."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column]
        is_open = column and not row.covered[column - 1]
        return self._muted if role == Qt.ItemDataRole.ForegroundRole and is_open else None


class CountryNotesPage(QWidget):
    """Shows and takes notes; announces each that was changed."""

    refresh_requested = Signal()
    note_changed = Signal(object)  # CountryNote
    export_requested = Signal(str)  # number of the item
    keep_requested = Signal(str)  # number of the item

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("country_notes_page")
        self._items: tuple[NotedItem, ...] = ()
        self._notes: dict[str, CountryNote] = {}
        self._country = ""
        self._edits: list[QPlainTextEdit] = []
        self._model = NotesModel(self)
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(SAVE_AFTER_MS)
        self._saving.timeout.connect(self.save_now)
        self._make_widgets()
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """The speakers may have changed while nobody looked."""
        super().showEvent(event)
        self.refresh_requested.emit()

    def release(self) -> None:
        """Keep what was typed last."""
        self.save_now()

    def show_items(
        self, items: Sequence[NotedItem], notes: Mapping[str, CountryNote], speaking: str
    ) -> None:
        """Show these items and notes; who speaks is marked, unless one types."""
        self.save_now()
        self._notes = dict(notes)
        wanted = self._item.currentData()
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._item.blockSignals(True)
            self._item.clear()
            for one in items:
                self._item.addItem(f"{one.number} · {one.title}", one.number)
            self._item.setCurrentIndex(max(0, self._item.findData(wanted)))
            self._item.blockSignals(False)
            self._show_points()
        self._stack.setCurrentIndex(0 if self.item is not None else 1)
        self._show_lines()
        typing = any(edit.hasFocus() for edit in self._edits)
        if not (typing and self._country):
            self.pick(speaking or self._country)

    @property
    def item(self) -> NotedItem | None:
        """The item that is shown."""
        return next((i for i in self._items if i.number == self._item.currentData()), None)

    def pick(self, country: str) -> None:
        """Turn to a country, else to the first."""
        rows = [row.country for row in self._model.rows]
        if rows:
            self._table.selectRow(rows.index(country) if country in rows else 0)

    def save_now(self) -> None:
        """Announce what was typed since the last time."""
        self._saving.stop()
        item = self.item
        if item is None or not self._country:
            return
        name = f"{item.number}/{self._country}"
        before = self._notes.get(name) or CountryNote(item.number, self._country)
        note = before
        for at, edit in enumerate(self._edits):
            note = note.with_text(at, edit.toPlainText())
        if note != before:
            self._notes[name] = note
            self.note_changed.emit(note)
            self._show_lines()

    def _make_widgets(self) -> None:
        self._item = QComboBox(self)
        self._item.setObjectName("country_notes_item")
        self._item.setAccessibleName(self.tr("Agenda item"))
        self._item.currentIndexChanged.connect(self._turn_item)
        self._covered = QLabel(self)
        self._covered.setObjectName("country_notes_covered")
        self._covered.setProperty("role", "muted")
        self._keep = QPushButton(self.tr("Keep as reports"), self)
        self._keep.setObjectName("country_notes_keep")
        self._keep.setToolTip(self.tr("One report for each country, among the reports"))
        self._keep.clicked.connect(self._want_keep)
        self._export = QPushButton(self.tr("Export deck and document"), self)
        self._export.setObjectName("country_notes_export")
        self._export.clicked.connect(self._want_export)
        self._name = QLabel(self)
        self._name.setObjectName("country_notes_country")
        self._name.setProperty("role", "title")
        self._table = QTableView(self)
        self._table.setObjectName("country_notes_table")
        self._table.setAccessibleName(self.tr("Countries by points"))
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setStyleSheet("QTableView::item { padding: 4px 5px; }")
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(round(self.fontMetrics().height() * 1.9))
        self._table.horizontalHeader().setHighlightSections(False)
        self._table.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._table.selectionModel().currentRowChanged.connect(self._turn_country)

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        whole = QWidget(self)
        box = QVBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.addWidget(self._item, 1)
        for part in (self._covered, self._keep, self._export):
            row.addWidget(part)
        box.addLayout(row)
        box.addWidget(self._table, 3)
        box.addWidget(self._name)
        self._fields = QGridLayout()
        self._fields.setSpacing(tokens.space_s)
        box.addLayout(self._fields, 2)
        empty = QLabel(
            self.tr(
                "No item of this workshop has points and a list of speakers. Once the annotated "
                "agenda names points to speak about and the item has its list, the notes on each "
                "country stand here."
            ),
            self,
        )
        empty.setObjectName("country_notes_empty")
        empty.setProperty("role", "muted")
        empty.setWordWrap(True)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(whole)
        self._stack.addWidget(empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        outer.addWidget(self._stack)

    def _turn_item(self, *_: object) -> None:
        self._country = ""
        self._show_points()
        self._show_lines()
        self.pick("")

    def _show_points(self) -> None:
        """Columns and fields for the points of the item."""
        self._country = ""
        while self._fields.count():
            taken = self._fields.takeAt(0)
            widget = taken.widget() if taken is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._edits = []
        points = lettered(self.item.points)[:MOST_POINTS] if self.item else ()
        self._model.take_points(points)
        for at, point in enumerate(points):
            label = QLabel(point, self)
            label.setWordWrap(True)
            label.setMaximumHeight(round(self.fontMetrics().lineSpacing() * 3.2))
            label.setAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            label.setToolTip(point)
            edit = QPlainTextEdit(self)
            edit.setObjectName(f"country_note_{at}")
            edit.setAccessibleName(point)
            edit.setTabChangesFocus(True)
            edit.setPlaceholderText(self.tr("not covered"))
            edit.textChanged.connect(self._saving.start)
            self._fields.addWidget(label, 0, at)
            self._fields.addWidget(edit, 1, at)
            self._fields.setColumnStretch(at, 1)
            self._edits.append(edit)
        header = self._table.horizontalHeader()
        for at in range(1, len(points) + 1):
            header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self._table.setColumnWidth(0, self.fontMetrics().averageCharWidth() * 24)

    def _show_lines(self) -> None:
        item = self.item
        if item is None:
            return
        found = {n.country: n for n in self._notes.values() if n.item == item.number}
        lines = noted_lines(item, found)
        self._model.set_rows(lines)
        self._covered.setText(covered_text(lines))

    def _turn_country(self, current: Any, _before: object) -> None:
        self.save_now()
        row = self._model.row_at(current.row())
        item = self.item
        if row is None or item is None:
            return
        self._country = row.country
        self._name.setText(row.country)
        note = self._notes.get(f"{item.number}/{row.country}")
        for at, edit in enumerate(self._edits):
            edit.blockSignals(True)
            edit.setPlainText(note.said.get(at, "") if note else "")
            edit.blockSignals(False)

    def _want_export(self) -> None:
        self.save_now()
        if self.item is not None:
            self.export_requested.emit(self.item.number)

    def _want_keep(self) -> None:
        self.save_now()
        if self.item is not None:
            self.keep_requested.emit(self.item.number)

"""Materials of the workshop: opened with a click, shown to the room as text and QR code."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.materials import Material, new_material_id, qr_rows
from facilitator.ui.console.materials.edit_dialog import MaterialDialog
from facilitator.ui.models.rows import ROW_ROLE, RowsModel
from facilitator.ui.presenters.materials_table import (
    MaterialLine,
    material_headings,
    material_lines,
)
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.materials_code import QrCode
from facilitator.ui.widgets.natural_sort import NaturalSort
from facilitator.ui.widgets.rows_table import rows_table
from facilitator.ui.widgets.week_steps import Step, StepButtons

WIDTHS = (8, 42, 46, 26)


class MaterialsModel(RowsModel[MaterialLine]):
    """The list of materials."""

    def headings(self) -> tuple[str, ...]:
        """The names of the columns."""
        return material_headings()

    def key(self, row: MaterialLine) -> object:
        """The name of the material."""
        return row.material.material_id

    def cell(self, row: MaterialLine, column: int, role: int) -> Any:
        """Texts; the whole place as tooltip."""
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[column]
        return row.material.place if role == Qt.ItemDataRole.ToolTipRole else None


class MaterialsPage(QWidget):
    """Shows the list; announces what is to be kept, opened and shown to the room."""

    kept = Signal(object)  # Material
    removed = Signal(object)  # Material
    open_requested = Signal(object)  # Material
    room_requested = Signal(object)  # Material, or None to give the room its clock back
    refresh_requested = Signal()

    def __init__(self, items: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("materials_page")
        self._items = items
        self._wanted = ""
        self._rows = MaterialsModel(self)
        self._proxy = NaturalSort(self)
        self._proxy.setSourceModel(self._rows)
        self._proxy.setFilterKeyColumn(-1)
        self._proxy.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._make_widgets()
        self._arrange()
        self._show_current()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was attached while nobody looked."""
        super().showEvent(event)
        self.refresh_requested.emit()

    def show_materials(self, materials: Sequence[Material], missing: frozenset[str]) -> None:
        """Show these; the selected one stays selected."""
        current = self.current()
        self._rows.set_rows(material_lines(materials, missing))
        self._stack.setCurrentIndex(0 if materials else 1)
        self.select(self._wanted or (current.material_id if current is not None else ""))
        self._show_current()

    def select(self, material_id: str) -> None:
        """Mark a material, else the first one; one that is not read yet is marked then."""
        known = {line.material.material_id for line in self._rows.rows}
        self._wanted = "" if material_id in known else material_id
        found = [r for r in range(self._proxy.rowCount()) if self._at(r).material_id == material_id]
        if self._proxy.rowCount():
            self._table.selectRow(found[0] if found else 0)

    def current(self) -> Material | None:
        """The marked material."""
        at = self._table.currentIndex()
        return self._at(at.row()) if at.isValid() else None

    def show_in_room(self, is_shown: bool) -> None:
        """Say whether the room sees a material now."""
        self._withdraw.setVisible(is_shown)

    def _make_widgets(self) -> None:
        self._search = QLineEdit(self)
        self._search.setObjectName("materials_search")
        self._search.setPlaceholderText(self.tr("Search the materials"))
        self._search.setAccessibleName(self.tr("Search the materials"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._proxy.setFilterFixedString)
        self._steps = StepButtons(self)
        self._steps.wanted.connect(self._step)
        self._add = self._button("materials_add", self.tr("Add…"), self.add)
        self._edit = self._button("materials_edit", self.tr("Change…"), self.edit)
        self._remove = self._button("materials_remove", self.tr("Remove"), self._want_remove)
        self._open = self._button("materials_open", self.tr("Open"), self._want_open)
        self._room = self._button("materials_room", self.tr("Show to the room"), self._want_room)
        self._withdraw = self._button(
            "materials_withdraw", self.tr("Give the room its clock back"), self._want_clock
        )
        self._withdraw.hide()
        self._code = QrCode(self)
        self._code.setObjectName("materials_code")
        self._address = QLabel(self)
        self._address.setObjectName("materials_address")
        self._address.setWordWrap(True)
        self._address.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._table = self._make_table()
        self._empty = QLabel(
            self.tr(
                "No materials yet. Add the e-learning module, the toolkit or any address or file; "
                "one click opens it here, another shows it to the room with a QR code."
            ),
            self,
        )
        self._empty.setObjectName("materials_empty")
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
        table.setObjectName("materials_table")
        table.setAccessibleName(self.tr("Materials"))
        table.doubleClicked.connect(self._want_open)
        table.selectionModel().selectionChanged.connect(self._show_current)
        return table

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.addWidget(self._search, 2)
        row.addStretch(1)
        row.addWidget(self._steps)
        for button in (self._edit, self._remove, self._add):
            row.addWidget(button)
        box.addLayout(row)
        body = QHBoxLayout()
        body.setSpacing(tokens.space_s)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        body.addWidget(self._stack, 3)
        body.addWidget(self._side(), 1)
        box.addLayout(body, 1)

    def _side(self) -> QFrame:
        """The marked one: its code, and what can be done with it."""
        tokens = tokens_for(self)
        card = QFrame(self)
        card.setProperty("role", "card")
        card.setMinimumWidth(self.fontMetrics().averageCharWidth() * 34)
        box = QVBoxLayout(card)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.addWidget(self._code, 1)
        box.addWidget(self._address)
        box.addWidget(self._open)
        box.addWidget(self._room)
        box.addWidget(self._withdraw)
        return card

    def _at(self, row: int) -> Material:
        line: MaterialLine = self._proxy.index(row, 0).data(ROW_ROLE)
        return line.material

    def _show_current(self, *_: object) -> None:
        one = self.current()
        for button in (self._edit, self._remove):
            button.setEnabled(one is not None and not one.is_attached)
        self._open.setEnabled(one is not None)
        self._room.setEnabled(one is not None)
        address = one.address if one is not None else ""
        self._code.show_rows(qr_rows(address))
        self._code.setAccessibleName(self.tr("QR code of {address}").format(address=address))
        no_code = self.tr("A file on this laptop has no QR code; the room is shown its title.")
        self._address.setText(address or (no_code if one is not None else ""))

    def add(self) -> None:
        """A material more."""
        known = (line.material.material_id for line in self._rows.rows)
        self._ask(new_material_id(known), None)

    def edit(self) -> None:
        """Change the marked one."""
        one = self.current()
        if one is not None and not one.is_attached:
            self._ask(one.material_id, one)

    def _ask(self, material_id: str, before: Material | None) -> None:
        dialog = MaterialDialog(material_id, self._items, before, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._take)
        dialog.open()

    def _take(self) -> None:
        dialog = self.sender()
        if isinstance(dialog, MaterialDialog):
            after, before = dialog.material, dialog.before
            names = (self.tr("add {title}"), self.tr("change {title}"))
            name = names[before is not None].format(title=after.title)
            self._steps.take(Step(name, before, after))
            self._step(before, after)

    def _want_remove(self) -> None:
        if (one := self.current()) is not None:
            name = self.tr("remove {title}").format(title=one.title)
            self._steps.take(Step(name, one, None))
            self._step(one, None)

    def _step(self, there: Material | None, wanted: Material | None) -> None:
        """Keep what is wanted, or remove what is there; a step forth or back."""
        if wanted is not None:
            self._wanted = wanted.material_id
            self.kept.emit(wanted)
        elif there is not None:
            self.removed.emit(there)

    def _want_open(self) -> None:
        if (one := self.current()) is not None:
            self.open_requested.emit(one)

    def _want_room(self) -> None:
        if (one := self.current()) is not None:
            self.room_requested.emit(one)

    def _want_clock(self) -> None:
        self.room_requested.emit(None)

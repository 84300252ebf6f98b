"""A table that is written: Tab and Enter make room, cells are pasted, every step can be undone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from facilitator.ui.rapporteur.table_edit import TableEdit
from facilitator.ui.rapporteur.table_grid import TableGrid
from tests.ui.console.looking import find

SHEET = "Country\tLaw\nBhutan\tyes\nFiji\tin draft\n"


@pytest.fixture
def table(qtbot: QtBot) -> TableEdit:
    """A table of two columns and one row, shown."""
    made = TableEdit()
    qtbot.addWidget(made)
    made.resize(360, 400)
    made.show_section({"columns": ["Country", "Law"], "rows": [["Bhutan", "yes"]]})
    made.show()
    return made


def _written(qtbot: QtBot, grid: TableGrid, text: str) -> QLineEdit:
    """Write in the chosen cell; the line that is written in."""
    qtbot.keyClick(grid, text[0])
    lines: list[QLineEdit] = grid.findChildren(QLineEdit)
    line = next(line for line in lines if line.isVisible() and line.text() == text[0])
    qtbot.keyClicks(line, text[1:])
    return line


def test_cells_pasted_into_the_title_go_into_the_table(qtbot: QtBot, table: TableEdit) -> None:
    table.show_section({})
    QGuiApplication.clipboard().setText(SHEET)
    title = find(table, QLineEdit, "rapporteur_caption")
    qtbot.keyClick(title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert title.text() == ""
    assert table.fields()["columns"] == ["Country", "Law"]
    assert table.fields()["rows"] == [["Bhutan", "yes"], ["Fiji", "in draft"]]
    QGuiApplication.clipboard().setText("Laws")
    qtbot.keyClick(title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert table.fields()["caption"] == "Laws"


def test_enter_goes_down_and_tab_behind_the_last_cell_makes_a_row(
    qtbot: QtBot, table: TableEdit
) -> None:
    grid = table.grid
    grid.setCurrentCell(0, 1)
    qtbot.keyClick(_written(qtbot, grid, "Act"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: grid.currentRow() == 1, timeout=500)
    assert grid.currentColumn() == 1
    qtbot.keyClick(_written(qtbot, grid, "no"), Qt.Key.Key_Tab)
    assert (grid.rowCount(), grid.currentRow(), grid.currentColumn()) == (3, 2, 0)
    assert grid.cells()[:2] == [["Country", "Act"], ["Bhutan", "no"]]


def test_every_step_can_be_undone(qtbot: QtBot, table: TableEdit) -> None:
    grid = table.grid
    grid.setCurrentCell(1, 0)
    grid.remove_row()
    grid.remove_column()
    with qtbot.waitSignal(table.changed, timeout=500):
        qtbot.keyClick(grid, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    grid.undo()
    assert grid.cells() == [["Country", "Law"], ["Bhutan", "yes"]]


def test_a_row_is_as_high_as_its_text(table: TableEdit) -> None:
    before = table.grid.rowHeight(1)
    item = table.grid.item(1, 1)
    assert item is not None
    item.setText("in draft since many years, and nobody knows when it will come at all " * 2)
    assert table.grid.rowHeight(1) > 2 * before

"""The review page reshapes a day: split, join, move, copy, use a line that was left over."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QListView, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from facilitator.agenda import read_agenda
from facilitator.ui.console.review import ReviewPage
from facilitator.ui.models.review import Column
from tests.ui.intake.test_review_page import cell, click, find, row_of

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = b"""Workshop, Kuala Lumpur
Monday 9 March 2026
9:00 - 9:30 Opening
9:30 - 10:30 Overview
Coffee break
10:45 - 12:30 Presentations
"""


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_agenda(read_agenda(TEXT, "agenda.txt"), "agenda.txt")
    with qtbot.waitExposed(made, timeout=1000):
        made.show()
    return made


def select(page: ReviewPage, title: str, nth: int = 0) -> QTableView:
    table = find(page, QTableView, "review_table")
    table.setCurrentIndex(table.model().index(row_of(page, title, nth), Column.TITLE))
    table.setFocus()
    return table


def times(page: ReviewPage, title: str, nth: int = 0) -> str:
    return f"{cell(page, title, Column.START, nth)}–{cell(page, title, Column.END, nth)}"


def titles(page: ReviewPage) -> list[str]:
    model = find(page, QTableView, "review_table").model()
    found = [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]
    return [title for title in found if title]


def test_a_slot_moves_by_key_and_by_mouse(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.keyClick(select(page, "Opening"), Qt.Key.Key_Down, ALT)
    assert titles(page)[:2] == ["Overview", "Opening"]
    assert times(page, "Overview") == "09:00–10:00"
    assert times(page, "Opening") == "10:00–10:30"
    click(qtbot, page, "review_up")
    assert titles(page)[:2] == ["Opening", "Overview"]
    assert times(page, "Overview") == "09:30–10:30"


def test_what_cannot_move_says_so_and_stays(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.keyClick(select(page, "Opening"), Qt.Key.Key_Up, ALT)
    assert "no slot before" in find(page, QLabel, "review_error").text()
    assert titles(page)[0] == "Opening"


def test_a_slot_is_split_joined_and_all_of_it_undone(qtbot: QtBot, page: ReviewPage) -> None:
    before = titles(page)
    qtbot.keyClick(select(page, "Presentations"), Qt.Key.Key_T, CTRL)
    assert times(page, "Presentations", 0) == "10:45–11:35"
    assert times(page, "Presentations", 1) == "11:35–12:30"
    select(page, "Presentations", 0)
    click(qtbot, page, "review_join")
    assert times(page, "Presentations") == "10:45–12:30"
    assert titles(page) == before
    click(qtbot, page, "review_undo")
    click(qtbot, page, "review_undo")
    assert titles(page) == before
    assert not find(page, QToolButton, "review_undo").isEnabled()


def test_something_stays_selected_when_the_selected_slot_goes(
    qtbot: QtBot, page: ReviewPage
) -> None:
    table = select(page, "Overview")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert table.currentIndex().siblingAtColumn(Column.TITLE).data() == "Presentations"
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert table.currentIndex().siblingAtColumn(Column.TITLE).data() == "Opening"


def test_a_day_is_copied_and_the_copy_deleted(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.keyClick(select(page, "Opening"), Qt.Key.Key_D, CTRL | SHIFT)
    assert titles(page).count("Opening") == 2
    model = find(page, QTableView, "review_table").model()
    days = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert any("10 March" in str(day) for day in days)
    table = find(page, QTableView, "review_table")
    assert "10 March" in str(table.model().index(table.currentIndex().row(), 0).data())
    click(qtbot, page, "review_remove")
    assert titles(page).count("Opening") == 1


def test_a_line_that_was_not_used_is_counted_found_and_used(qtbot: QtBot, page: ReviewPage) -> None:
    count = find(page, QLabel, "source_unused")
    assert count.isVisible()
    assert count.text() == "– 1 line was not used"
    click(qtbot, page, "source_next_unused")
    assert find(page, QListView, "source_lines").currentIndex().data() == "Coffee break"
    click(qtbot, page, "source_use")
    assert titles(page)[2] == "Coffee break"
    assert times(page, "Coffee break") == "10:30–10:45"
    assert not count.isVisible()
    assert "decision" not in find(page, QLabel, "review_status").text()
    click(qtbot, page, "review_undo")
    assert count.isVisible()
    assert "Coffee break" not in titles(page)


def test_the_doubt_about_such_a_line_offers_it_too(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.keyClick(find(page, QTableView, "review_table"), Qt.Key.Key_F8)
    choice = find(page, QPushButton, "doubt_choice_1")
    assert choice.text() == "Make it a slot"
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert titles(page)[2] == "Coffee break"


def test_a_used_line_is_no_longer_offered(qtbot: QtBot, page: ReviewPage) -> None:
    lines = find(page, QListView, "source_lines")
    lines.setCurrentIndex(lines.model().index(2, 0))
    assert lines.currentIndex().data().startswith("9:00")
    assert not find(page, QToolButton, "source_use").isEnabled()
    qtbot.keyClick(lines, Qt.Key.Key_F7)
    qtbot.keyClick(lines, Qt.Key.Key_L, CTRL)
    assert "Coffee break" in titles(page)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("review_up", "Alt+↑"), ("review_down", "Alt+↓"), ("review_split", "Ctrl+T"),
        ("review_join", "Ctrl+J"), ("review_copy_day", "Ctrl+Shift+D"), ("source_use", "Ctrl+L"),
        ("source_next_unused", "F7"),
    ],
)  # fmt: skip
def test_each_tool_tells_its_key(page: ReviewPage, name: str, key: str) -> None:
    button = find(page, QToolButton, name)
    assert key in button.toolTip()
    assert button.accessibleName()
    assert key not in button.accessibleName()

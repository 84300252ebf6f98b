"""The record of the meeting in its window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.resources import sample_countries
from facilitator.ui.console.meeting.page import MeetingPage
from facilitator.ui.console.meeting.wrapped import WrappedRows
from tests.ui.console.looking import find
from tests.ui.workshops import Bench, a_bench

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_paragraph_gets_other_words_and_they_stay(qtbot: QtBot) -> None:
    bench = a_bench()
    page = MeetingPage(bench.model)
    qtbot.addWidget(page)
    page.show()
    bench.move_to(9, 30)
    bench.act(ActionKind.START, "open")
    rows = find(page, QListWidget, "meeting_list")
    assert rows.item(1).text().startswith("1. The workshop was opened at 9.30")
    find(page, QPlainTextEdit, "paragraph_text").setPlainText("The Minister opened it.")
    with qtbot.waitSignal(page.edits_changed, timeout=500):
        find(page, QPushButton, "paragraph_keep").click()
    bench.move_to(10, 0)
    bench.act(ActionKind.NEXT)
    assert "The Minister opened it. ✎" in rows.item(1).text()
    with qtbot.waitSignal(page.export_requested, timeout=500) as wish:
        find(page, QPushButton, "meeting_export").click()
    assert wish.args is not None
    assert wish.args[0][0].paragraphs[0].text == "The Minister opened it."


def a_page(qtbot: QtBot) -> tuple[Bench, MeetingPage]:
    """The record after the opening, looked at, with what is kept in mind."""
    bench = a_bench()
    bench.move_to(9, 30)
    bench.act(ActionKind.START, "open")
    page = MeetingPage(bench.model)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return bench, page


def words(page: MeetingPage) -> QPlainTextEdit:
    return find(page, QPlainTextEdit, "paragraph_text")


def type_over(qtbot: QtBot, page: MeetingPage, text: str) -> None:
    words(page).selectAll()
    qtbot.keyClicks(words(page), text)


def test_words_being_typed_stay_when_the_day_goes_on(qtbot: QtBot) -> None:
    bench, page = a_page(qtbot)
    type_over(qtbot, page, "The Minister")
    bench.move_to(10, 0)
    bench.act(ActionKind.NEXT)
    qtbot.keyClicks(words(page), " opened it.")
    assert words(page).toPlainText() == "The Minister opened it."


def test_words_that_were_typed_are_kept_when_another_paragraph_is_chosen(qtbot: QtBot) -> None:
    _bench, page = a_page(qtbot)
    rows = find(page, QListWidget, "meeting_list")
    type_over(qtbot, page, "The Minister opened it.")
    rows.setCurrentRow(2)
    assert rows.currentRow() == 2
    assert rows.item(1).text().startswith("1. The Minister opened it.")
    assert words(page).toPlainText().startswith("The item was taken up")


def test_each_change_of_the_record_can_be_taken_back_and_again(qtbot: QtBot) -> None:
    _bench, page = a_page(qtbot)
    fact = words(page).toPlainText()
    type_over(qtbot, page, "The Minister opened it.")
    find(page, QPushButton, "paragraph_keep").click()
    find(page, QPushButton, "paragraph_drop").click()
    seen = []
    page.edits_changed.connect(lambda edits: seen.append([one.text for one in edits.values()]))
    find(page, QPushButton, "page_undo").click()
    assert words(page).toPlainText() == "The Minister opened it."
    rows = find(page, QListWidget, "meeting_list")
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_Z, CTRL)
    assert words(page).toPlainText() == fact
    assert not find(page, QPushButton, "page_undo").isEnabled()
    find(page, QPushButton, "page_redo").click()
    assert seen == [["The Minister opened it."], [], ["The Minister opened it."]]


@pytest.mark.parametrize("width", [420, 470, 520, 570])
def test_a_long_paragraph_is_as_high_as_its_words(qtbot: QtBot, width: int) -> None:
    rows = QListWidget()
    qtbot.addWidget(rows)
    rows.setWordWrap(True)
    rows.setTextElideMode(Qt.TextElideMode.ElideNone)
    rows.setItemDelegate(WrappedRows(rows))
    rows.addItem(", ".join(sample_countries()))
    rows.resize(width, 300)
    row = rows.visualItemRect(rows.item(0))
    lines = round((row.height() - 10) / rows.fontMetrics().lineSpacing())
    words = rows.fontMetrics().horizontalAdvance(rows.item(0).text())
    assert lines * row.width() > words
    assert row.width() == rows.viewport().width()

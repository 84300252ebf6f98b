"""The record of the meeting in its window."""

from __future__ import annotations

from PySide6.QtWidgets import QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.meeting.page import MeetingPage
from tests.ui.console.looking import find
from tests.ui.workshops import a_bench


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

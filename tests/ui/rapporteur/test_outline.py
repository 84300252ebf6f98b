"""Writing an outline: levels, moves, joins, and what is pasted from elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from facilitator.ui.presenters.rapporteur_paste import points_of_html, points_of_text
from facilitator.ui.rapporteur.outline_edit import OutlineEdit

WORD = """<html><head><style>p{margin:0}</style></head><body>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1.<span>&nbsp;&nbsp;</span></span><![endif]>Law is split</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span
style='mso-list:Ignore'>a.</span>Two ministries</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span
style='mso-list:Ignore'>2.</span>No budget</p></body></html>"""


@pytest.fixture
def edit(qtbot: QtBot) -> OutlineEdit:
    """An empty outline, shown."""
    made = OutlineEdit()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_items([])
    made.show()
    return made


def _levels(edit: OutlineEdit) -> list[tuple[int, str]]:
    return [(row.level, row.text) for row in edit.rows()]


def _write(qtbot: QtBot, edit: OutlineEdit) -> None:
    """Law / (under it) Two ministries / Budget."""
    qtbot.keyClicks(edit, "Law")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Tab)
    qtbot.keyClicks(edit, "Two ministries")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.keyClick(edit, Qt.Key.Key_Backtab)
    qtbot.keyClicks(edit, "Budget")


def test_tab_puts_a_point_under_the_one_before(qtbot: QtBot, edit: OutlineEdit) -> None:
    _write(qtbot, edit)
    law, budget = edit.items()
    assert (law["text"], law["children"][0]["text"]) == ("Law", "Two ministries")
    assert (budget["text"], "children" in budget) == ("Budget", False)
    assert len({law["id"], law["children"][0]["id"], budget["id"]}) == 3


def test_a_point_goes_no_deeper_than_one_under_the_one_before(
    qtbot: QtBot, edit: OutlineEdit
) -> None:
    _write(qtbot, edit)
    for _ in range(4):
        qtbot.keyClick(edit, Qt.Key.Key_Tab)
    assert _levels(edit)[-1] == (2, "Budget")


def test_alt_up_moves_a_point_and_undo_brings_it_back(qtbot: QtBot, edit: OutlineEdit) -> None:
    _write(qtbot, edit)
    before = edit.items()
    qtbot.keyClick(edit, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert _levels(edit) == [(0, "Budget"), (0, "Law"), (1, "Two ministries")]
    edit.undo()
    assert edit.items() == before


def test_a_point_moves_down_with_what_stands_under_it(qtbot: QtBot, edit: OutlineEdit) -> None:
    _write(qtbot, edit)
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert _levels(edit) == [(0, "Budget"), (0, "Law"), (1, "Two ministries")]


def test_backspace_joins_with_the_point_before(qtbot: QtBot, edit: OutlineEdit) -> None:
    _write(qtbot, edit)
    first = edit.items()[0]["id"]
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    edit.moveCursor(QTextCursor.MoveOperation.NextBlock)
    qtbot.keyClick(edit, Qt.Key.Key_Backspace)
    assert _levels(edit) == [(0, "LawTwo ministries"), (0, "Budget")]
    assert edit.items()[0]["id"] == first


def test_a_list_from_word_keeps_its_levels_and_loses_its_numbers(
    qtbot: QtBot, edit: OutlineEdit
) -> None:
    pasted = QMimeData()
    pasted.setHtml(WORD)
    edit.insertFromMimeData(pasted)
    assert _levels(edit) == [(0, "Law is split"), (1, "Two ministries"), (0, "No budget")]
    edit.undo()
    assert edit.items() == []


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("a\n\tb\n\t\tc\nd", [0, 1, 2, 0]),
        ("• one\n   – two\n• three", [0, 1, 0]),
        ("1. one\n  a) two\n2. three", [0, 1, 0]),
    ],
)
def test_a_plain_text_tells_levels_by_tabs_spaces_and_bullets(text: str, levels: list[int]) -> None:
    points = points_of_text(text)
    assert [point.level for point in points] == levels
    assert not any(point.text[0] in "•–12" for point in points)


def test_nested_lists_of_a_mail_keep_their_levels() -> None:
    html = "<ul><li>One<ul><li><p>Two</p></li></ul></li><li>Three</li></ul><p>Four</p>"
    points = [(point.level, point.text) for point in points_of_html(html)]
    assert points == [(0, "One"), (1, "Two"), (0, "Three"), (0, "Four")]


def test_a_quote_says_who_said_it(qtbot: QtBot) -> None:
    edit = OutlineEdit(is_quotes=True)
    qtbot.addWidget(edit)
    edit.show_items([{"id": "q", "text": "We need a law", "by": "Participant 01", "x": 1}])
    assert _levels(edit) == [(0, "We need a law — Participant 01")]
    item = {"id": "q", "text": "We need a law", "by": "Participant 01", "x": 1}
    assert edit.items() == [item]


def test_arabic_is_written_from_right_to_left(edit: OutlineEdit) -> None:
    edit.set_language("ar")
    edit.insertPlainText("2017")
    block = edit.document().begin()
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_a_point_is_dragged_by_its_dot(qtbot: QtBot, edit: OutlineEdit) -> None:
    _write(qtbot, edit)
    dot = edit._dot(edit.document().findBlockByNumber(2)).toPoint()
    top = edit._dot(edit.document().begin()).toPoint()
    qtbot.mousePress(edit.viewport(), Qt.MouseButton.LeftButton, pos=dot)
    qtbot.mouseMove(edit.viewport(), pos=top)
    qtbot.mouseRelease(edit.viewport(), Qt.MouseButton.LeftButton, pos=top)
    assert _levels(edit) == [(0, "Budget"), (0, "Law"), (1, "Two ministries")]


@pytest.mark.parametrize(
    ("written", "said", "by"),
    [
        ("We need a law — Participant 01", "We need a law", "Participant 01"),
        ("We need a law - Participant 01", "We need a law", "Participant 01"),
        ("We need a law -- Participant 01", "We need a law", "Participant 01"),
        ("Budgets - if any - are small", "Budgets - if any - are small", ""),
        ("A mid-term review", "A mid-term review", ""),
        (
            "Nobody asks us - Planning does it alone.",
            "Nobody asks us - Planning does it alone.",
            "",
        ),
    ],
)
def test_who_said_it_stands_behind_any_dash(qtbot: QtBot, written: str, said: str, by: str) -> None:
    quotes = OutlineEdit(is_quotes=True)
    qtbot.addWidget(quotes)
    quotes.show_items([])
    quotes.insertPlainText(written)
    (item,) = quotes.items()
    assert (item["text"], item["by"]) == (said, by)

"""Typing in printed sheets by keyboard, and counting them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from facilitator.commands.store import MemoryDocuments
from facilitator.ui.console.evaluation.answers_tab import AnswersTab
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.console.evaluation.entry import SheetEntry


@pytest.fixture
def tab(qtbot: QtBot, book: EvaluationBook) -> AnswersTab:
    tab = AnswersTab(book, "en")
    qtbot.addWidget(tab)
    tab.resize(1300, 640)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


def kept(book: EvaluationBook) -> list[dict[str, object]]:
    return [dict(answer.values) for answer in book.evaluations.answers]


def entry(tab: AnswersTab) -> SheetEntry:
    return tab.findChild(SheetEntry, "sheet_entry")


def type_keys(qtbot: QtBot, tab: AnswersTab, keys: str) -> None:
    """Each key where the focus is: on the sheet, or in the line of words."""
    for key in keys:
        sheet = entry(tab).sheet
        assert sheet is not None
        line = tab.findChild(QLineEdit, f"entry_words_{sheet.at + 1}")
        if key == "\n":
            qtbot.keyClick(line or entry(tab), Qt.Key.Key_Return)
        else:
            qtbot.keyClicks(line or entry(tab), key)


def text(tab: AnswersTab, name: str) -> str:
    return tab.findChild(QLabel, name).text()


def test_a_whole_sheet_takes_one_key_for_each_answer(
    qtbot: QtBot, tab: AnswersTab, book: EvaluationBook
) -> None:
    type_keys(qtbot, tab, "54321n0552" + "Cases\n" + "\n" + "More\n")
    assert kept(book) == [
        {
            **{"objectives": 5, "relevant": 4, "materials": 3, "supplementary": 2, "time": 1},
            **{"groups": 0, "facilitation": 0, "organization": 5, "apply": 5},
            **{"overall": ("good",), "most": "Cases", "follow_up": "More"},
        }
    ]
    assert text(tab, "sheet_last") == "✓ 1 sheet kept"
    assert entry(tab).sheet.values == {}
    assert entry(tab).sheet.at == 0


def test_enter_keeps_a_sheet_with_blanks_and_counts_it(
    qtbot: QtBot, tab: AnswersTab, book: EvaluationBook
) -> None:
    type_keys(qtbot, tab, "5\n")
    type_keys(qtbot, tab, "4 3\n")
    assert {frozenset(values.items()) for values in kept(book)} == {
        frozenset({("objectives", 5)}),
        frozenset({("objectives", 4), ("materials", 3)}),
    }
    assert text(tab, "sheet_count") == "2 sheets"


def test_a_blank_sheet_is_not_counted(qtbot: QtBot, tab: AnswersTab, book: EvaluationBook) -> None:
    type_keys(qtbot, tab, "\n")
    assert kept(book) == []
    assert "blank" in text(tab, "sheet_last")


def test_keys_that_are_no_answer_change_nothing(qtbot: QtBot, tab: AnswersTab) -> None:
    type_keys(qtbot, tab, "79x")
    assert entry(tab).sheet.at == 0
    assert entry(tab).sheet.values == {}


def test_a_slip_is_put_right(qtbot: QtBot, tab: AnswersTab, book: EvaluationBook) -> None:
    type_keys(qtbot, tab, "52")
    qtbot.keyClick(entry(tab), Qt.Key.Key_Up)
    type_keys(qtbot, tab, "3")
    qtbot.keyClick(entry(tab), Qt.Key.Key_Up)
    qtbot.keyClick(entry(tab), Qt.Key.Key_Up)
    qtbot.keyClick(entry(tab), Qt.Key.Key_Delete)
    type_keys(qtbot, tab, "\n")
    assert kept(book) == [{"relevant": 3}]


def test_the_last_sheet_is_taken_back_and_no_other(
    qtbot: QtBot, tab: AnswersTab, book: EvaluationBook
) -> None:
    undo = tab.findChild(QPushButton, "undo_sheet")
    assert not undo.isEnabled()
    type_keys(qtbot, tab, "1\n")
    type_keys(qtbot, tab, "2\n")
    undo.click()
    assert kept(book) == [{"objectives": 1}]
    undo.click()
    assert not undo.isEnabled()


def test_sheets_are_typed_by_mouse_too(tab: AnswersTab, book: EvaluationBook) -> None:
    for name in ("entry_2_4", "entry_10_1", "entry_10_3", "keep_sheet"):
        tab.findChild(QPushButton, name).click()
    assert kept(book) == [{"relevant": 4, "overall": ("fair",)}]


def test_the_number_of_people_is_typed_or_that_of_the_list(
    tab: AnswersTab, book: EvaluationBook, store: MemoryDocuments
) -> None:
    people = tab.findChild(QSpinBox, "people_count")
    assert people.text() == "not known"
    store.change_documents({"person": {"p1": "{}", "p2": "{}"}})
    book.reload()
    assert people.value() == 2
    people.setValue(30)
    assert book.form is not None
    assert book.form.expected == 30


def test_another_form_has_sheets_of_its_own(
    qtbot: QtBot, tab: AnswersTab, book: EvaluationBook
) -> None:
    type_keys(qtbot, tab, "1\n")
    picker = tab.findChild(QComboBox, "form_picker")
    picker.setCurrentIndex(0)
    picker.activated.emit(0)
    assert text(tab, "sheet_count") == "0 sheets"
    type_keys(qtbot, tab, "44444413\n")
    assert {"will_use": ("module", "strategy")}.items() <= kept(book)[-1].items() or {
        "will_use": ("module", "strategy")
    }.items() <= kept(book)[0].items()


def test_all_answers_are_removed_after_one_question(
    qtbot: QtBot, tab: AnswersTab, book: EvaluationBook
) -> None:
    type_keys(qtbot, tab, "1\n")
    tab.findChild(QPushButton, "forget_answers").click()
    box = tab.findChild(QMessageBox, "forget_question")
    assert kept(book) != []
    box.findChild(QPushButton, "forget_yes").click()
    assert kept(book) == []
    assert not tab.findChild(QPushButton, "undo_sheet").isEnabled()

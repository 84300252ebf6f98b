"""Editing forms: each change is kept at once and can be taken back."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextBrowser,
)
from pytestqt.qtbot import QtBot

from facilitator.commands.store import MemoryDocuments, StorageError
from facilitator.evaluation import Answer, Form, Kind, ready_forms
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.console.evaluation.forms_tab import FormsTab
from facilitator.ui.presenters.evaluation_paper import sheet_html
from tests.ui.evaluation.conftest import LateWorker, make_book


def shown(qtbot: QtBot, book: EvaluationBook) -> FormsTab:
    tab = FormsTab(book, "en", workshop="Workshop on biosafety")
    qtbot.addWidget(tab)
    tab.show()
    qtbot.waitExposed(tab)
    return tab


@pytest.fixture
def tab(qtbot: QtBot, book: EvaluationBook) -> FormsTab:
    return shown(qtbot, book)


def press(tab: FormsTab, name: str) -> None:
    tab.findChild(QPushButton, name).click()


def write(tab: FormsTab, name: str, text: str) -> None:
    line = tab.findChild(QLineEdit, name)
    line.setText(text)
    line.editingFinished.emit()


def choose(tab: FormsTab, name: str, data: str) -> None:
    box = tab.findChild(QComboBox, name)
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def form(book: EvaluationBook) -> Form:
    assert book.form is not None
    return book.form


def test_the_form_and_its_printed_sheet_are_seen(tab: FormsTab) -> None:
    assert tab.findChild(QListWidget, "statement_list").count() == 13
    sheet = tab.findChild(QTextBrowser, "form_preview").toPlainText()
    assert "strongly agree" in sheet
    assert "☐" in sheet
    assert tab.findChild(QLabel, "form_note").text() == "✓ Ready in English, Français"


def test_a_statement_is_added_written_moved_and_removed(
    tab: FormsTab, book: EvaluationBook
) -> None:
    press(tab, "statement_add")
    assert "statement 2 has no text" in tab.findChild(QLabel, "form_note").text()
    write(tab, "statement_text", "The rooms were good.")
    press(tab, "statement_up")
    assert form(book).statements[0].text == {"en": "The rooms were good."}
    press(tab, "statement_remove")
    assert form(book).statements == ready_forms()[1].statements


def test_a_choice_gets_options_and_forgets_the_old_answers(
    tab: FormsTab, book: EvaluationBook
) -> None:
    before = form(book).statements[0].statement_id
    choose(tab, "statement_kind", "several")
    options = tab.findChild(QPlainTextEdit, "statement_options")
    options.setPlainText("Yes\nNo\n")
    options.edited.emit()
    statement = form(book).statements[0]
    assert statement.kind is Kind.SEVERAL
    assert statement.statement_id != before
    assert [one.text["en"] for one in statement.options] == ["Yes", "No"]
    options.setPlainText("Perhaps\nYes\nNever")
    options.edited.emit()
    names = {one.text["en"]: one.option_id for one in form(book).statements[0].options}
    assert names["Yes"] == "o1"
    assert names["Perhaps"] not in ("o1", "o2")


def test_another_language_is_written_beside_the_others(tab: FormsTab, book: EvaluationBook) -> None:
    choose(tab, "form_language", "es")
    write(tab, "form_title", "Evaluación del taller")
    assert form(book).title["es"] == "Evaluación del taller"
    assert form(book).title["en"] == "Evaluation of the workshop"
    assert "Español" in tab.findChild(QLabel, "form_note").text()
    assert "muy" not in tab.findChild(QTextBrowser, "form_preview").toPlainText()
    assert "de acuerdo" in tab.findChild(QTextBrowser, "form_preview").toPlainText()


def test_changes_are_taken_back_one_by_one(tab: FormsTab, book: EvaluationBook) -> None:
    write(tab, "form_title", "One")
    write(tab, "form_item", "15")
    press(tab, "form_undo")
    assert (form(book).title["en"], form(book).item) == ("One", "14")
    press(tab, "form_undo")
    assert form(book) == ready_forms()[1]
    assert not tab.findChild(QPushButton, "form_undo").isEnabled()


def test_a_form_is_begun_copied_and_removed(tab: FormsTab, book: EvaluationBook) -> None:
    press(tab, "form_copy")
    assert form(book).title["en"] == "Evaluation of the workshop (2)"
    press(tab, "form_remove")
    press(tab, "form_new")
    assert "there is no statement yet" in tab.findChild(QLabel, "form_note").text()
    assert len(book.evaluations.forms) == 3


def test_a_form_with_answers_is_not_removed(
    qtbot: QtBot, tab: FormsTab, book: EvaluationBook
) -> None:
    book.keep(form(book), [Answer("workshop", {"time": 4})])
    with qtbot.waitSignal(book.trouble, timeout=500) as told:
        press(tab, "form_remove")
    assert "remove the answers first" in told.args[0]


def test_a_printed_sheet_lets_no_text_become_markup() -> None:
    numbers = count(1)
    tools = ready_forms()[0]
    nasty = Form("x", {"en": f"<b>{next(numbers)}</b>"}, tools.statements)
    assert "&lt;b&gt;1&lt;/b&gt;" in sheet_html(nasty, "en")
    assert "dir='rtl'" in sheet_html(nasty, "ar")


@pytest.fixture
def late_tab(qtbot: QtBot, late_book: EvaluationBook, late: LateWorker) -> FormsTab:
    tab = shown(qtbot, late_book)
    tab.activateWindow()
    late.catch_up()
    return tab


def test_a_new_form_can_be_typed_while_the_file_is_late(
    late_tab: FormsTab, late_book: EvaluationBook, late: LateWorker, qtbot: QtBot
) -> None:
    press(late_tab, "form_new")
    qtbot.keyClicks(late_tab.findChild(QLineEdit, "form_title"), "Thursday check")
    late.catch_up()
    qtbot.keyClick(late_tab.findChild(QLineEdit, "form_title"), Qt.Key.Key_Return)
    for text in ("The pace was right.", "The rooms were right."):
        press(late_tab, "statement_add")
        line = late_tab.findChild(QLineEdit, "statement_text")
        assert line.hasFocus()
        qtbot.keyClicks(line, text[:9])
        late.catch_up()
        qtbot.keyClicks(line, text[9:])
        qtbot.keyClick(line, Qt.Key.Key_Return)
    late.catch_up()
    assert form(late_book).title["en"] == "Thursday check"
    texts = [one.text["en"] for one in form(late_book).statements]
    assert texts == ["The pace was right.", "The rooms were right."]


class FullDocuments(MemoryDocuments):
    """A file without room for more."""

    def change_documents(self, changed: Mapping[str, Mapping[str, str | None]]) -> None:
        raise StorageError("disk_full", "The disk is full; make room.")


def test_a_change_the_file_refuses_is_not_seen_any_longer(
    qtbot: QtBot, late: LateWorker, tmp_path: Path
) -> None:
    book = make_book(FullDocuments(), late, tmp_path)
    tab = shown(qtbot, book)
    late.catch_up()
    write(tab, "form_title", "Another")
    assert form(book).title["en"] == "Another"
    late.catch_up()
    assert form(book).title["en"] == "Evaluation of the workshop"
    assert tab.findChild(QLineEdit, "form_title").text() == "Evaluation of the workshop"


def test_what_is_edited_stays_in_its_place_for_every_kind(tab: FormsTab) -> None:
    kind = tab.findChild(QComboBox, "statement_kind")
    places = set()
    for data in ("scale", "one", "text"):
        choose(tab, "statement_kind", data)
        tab.layout().activate()
        places.add(kind.mapTo(tab, kind.rect().topLeft()))
    assert len(places) == 1


def test_an_introduction_stands_before_the_first_statement(
    tab: FormsTab, book: EvaluationBook
) -> None:
    write(tab, "form_intro", "Two minutes are enough.")
    assert form(book).intro == {"en": "Two minutes are enough."}
    assert "Two minutes are enough." in tab.findChild(QTextBrowser, "form_preview").toPlainText()


def test_a_new_form_goes_with_undo(tab: FormsTab, book: EvaluationBook) -> None:
    before = [one.form_id for one in book.evaluations.forms]
    press(tab, "form_new")
    write(tab, "form_title", "Thursday")
    press(tab, "form_undo")
    press(tab, "form_undo")
    assert [one.form_id for one in book.evaluations.forms] == before
    assert not tab.findChild(QPushButton, "form_undo").isEnabled()

"""Notes by country typed and kept; a template's layouts given other roles."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QComboBox, QLabel, QPlainTextEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from facilitator.app.deck_template import give_role, view_of
from facilitator.commands.country_notes import (
    CountryNote,
    load_notes,
    notes_as_findings,
    save_note,
)
from facilitator.commands.store import MemoryDocuments
from facilitator.reports import Report
from facilitator.ui.console.country_notes.page import CountryNotesPage
from facilitator.ui.console.deck_template.page import DeckTemplatePage
from facilitator.ui.presenters.country_notes import NotedItem
from tests.ui.console.looking import find

ITEM = NotedItem("3", "Mainstreaming", ("steps taken", "challenges"), ("Bhutan", "Fiji"))


def _page(qtbot: QtBot, store: MemoryDocuments, speaking: str = "") -> CountryNotesPage:
    page = CountryNotesPage()
    qtbot.addWidget(page)
    page.note_changed.connect(lambda note: save_note(store, note))
    page.show()
    page.show_items((ITEM,), {note.name: note for note in load_notes(store)}, speaking)
    return page


def test_table_says_in_words_what_is_not_covered(qtbot: QtBot) -> None:
    store = MemoryDocuments()
    page = _page(qtbot, store)
    table = find(page, QTableView, "country_notes_table").model()
    assert table.index(0, 1).data() == "not covered"
    find(page, QPlainTextEdit, "country_note_0").setPlainText("A committee\nA law")
    page.save_now()
    assert table.index(0, 1).data() == "A committee · A law"
    assert find(page, QLabel, "country_notes_covered").text() == "1 of 4 points covered"


def test_what_is_typed_is_kept_when_turning_to_the_next_country(qtbot: QtBot) -> None:
    store = MemoryDocuments()
    page = _page(qtbot, store, speaking="Bhutan")
    find(page, QPlainTextEdit, "country_note_1").setPlainText("No budget")
    page.pick("Fiji")
    assert load_notes(store) == (CountryNote("3", "Bhutan", {1: "No budget"}),)
    assert find(page, QPlainTextEdit, "country_note_1").toPlainText() == ""
    page.pick("Bhutan")
    find(page, QPlainTextEdit, "country_note_1").setPlainText("  ")
    page.release()
    assert load_notes(store) == ()


def test_one_who_types_is_not_taken_to_the_next_speaker(qtbot: QtBot) -> None:
    page = _page(qtbot, MemoryDocuments(), speaking="Bhutan")
    edit = find(page, QPlainTextEdit, "country_note_0")
    page.activateWindow()
    edit.setFocus()
    edit.setPlainText("half a sen")
    page.show_items((ITEM,), {}, "Bhutan")
    assert edit.toPlainText() == "half a sen"


def test_notes_become_findings_with_every_point() -> None:
    notes = {"Fiji": CountryNote("3", "Fiji", {0: "One\n- Two"})}
    documents = notes_as_findings(("Bhutan", "Fiji"), notes, ("(a) x", "(b) y"), item="3")
    sections = documents[1].findings(Report()).sections
    assert [point.text for point in sections[0].points] == ["One", "Two"]
    assert [section.title for section in sections] == ["(a) x", "(b) y"]
    assert all(section.is_empty for section in documents[0].findings(Report()).sections)


def test_another_layout_for_a_role_is_remembered(qtbot: QtBot) -> None:
    store = MemoryDocuments()
    page = DeckTemplatePage()
    qtbot.addWidget(page)
    page.role_chosen.connect(lambda role, number: give_role(store, role, number))
    page.show_view(view_of(store))
    assert not find(page, QPushButton, "template_plain").isEnabled()
    find(page, QComboBox, "template_section").activated.emit(2)
    assert json.loads(store.documents("deck_template")["own"])["layouts"] == {"section": 2}
    page.show_view(view_of(store))
    assert find(page, QLabel, "template_section_how").text() == "chosen by hand"
    assert find(page, QPushButton, "template_plain").isEnabled()

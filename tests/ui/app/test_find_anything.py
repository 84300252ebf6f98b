"""Ctrl+K finds speakers, people, notes, materials and tabs, and goes there."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QPushButton, QTabWidget, QTreeWidget
from pytestqt.qtbot import QtBot

from facilitator.app.console import Console
from facilitator.app.session import create_session
from facilitator.commands.materials import Material, save_material
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock
from facilitator.ui.console.decisions.page import DecisionsPage
from facilitator.ui.console.materials.page import MaterialsPage
from facilitator.ui.console.people.table import PeopleTable
from facilitator.ui.console.speakers.page import SpeakersPage
from tests.ui.console.looking import find
from tests.ui.consoles import a_console
from tests.ui.workshops import a_plan, venue


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    clock = ManualClock(venue(9, 0))
    made = a_console(tmp_path, clock)
    qtbot.addWidget(made.window)
    made.open(None)
    session = create_session(tmp_path / "week.workshop", Workshop(plan=a_plan()), clock)
    made.running.take(session)
    person = json.dumps({"schema": "person/1", "person_id": "p01", "name": "Éva Example"})
    session.file.change_documents({"person": {"p01": person}})
    for number in (1, 2):
        save_material(session.file, Material(f"m{number}", f"Toolkit {number}", "x.org/t"))
    model = made.running.model
    assert model is not None
    model.act(ActionKind.NOTE, "open", {"category": "decision", "text": "To meet again"})
    yield made
    made.window.close()


def found(console: Console, text: str) -> QTreeWidget:
    action = console.window.findChild(QAction, "action_palette")
    assert action is not None
    action.trigger()
    find(console.window, QLineEdit, "palette_text").setText(text)
    return find(console.window, QTreeWidget, "palette_list")


def go(console: Console) -> None:
    find(console.window, QLineEdit, "palette_text").returnPressed.emit()


def test_a_note_is_found_and_marked(console: Console) -> None:
    found(console, "meet again")
    go(console)
    page = find(console.window, DecisionsPage, "decisions_page")
    assert page.isVisible()


def test_a_country_leads_to_its_queue(console: Console) -> None:
    rows = found(console, "cambodia")
    assert rows.topLevelItemCount() == 1
    go(console)
    assert find(console.window, SpeakersPage, "speakers_page").isVisible()


def test_a_material_is_marked_in_its_list(console: Console) -> None:
    found(console, "toolkit 2")
    go(console)
    current = find(console.window, MaterialsPage, "materials_page").current()
    assert current is not None
    assert current.title == "Toolkit 2"


def test_a_person_is_found_without_the_accent(console: Console) -> None:
    rows = found(console, "eva example")
    assert [rows.topLevelItem(0).text(0)] == ["Éva Example"]
    go(console)
    table = find(console.window, PeopleTable, "people_table")
    assert table.isVisible()
    assert table.chosen_ids() == ["p01"]


def test_a_tab_is_found_by_its_name(console: Console) -> None:
    found(console, "record of the meeting")
    go(console)
    tabs = find(console.window, QTabWidget, "record_tabs")
    assert tabs.tabText(tabs.currentIndex()) == "Record of the meeting"


def test_the_record_opens_on_the_week(console: Console) -> None:
    console.window.show_page("record")
    tabs = find(console.window, QTabWidget, "record_tabs")
    assert tabs.tabText(tabs.currentIndex()) == "Week"


def test_what_has_its_button_on_a_tab_is_found_there(console: Console) -> None:
    found(console, "archive")
    go(console)
    assert find(console.window, QPushButton, "week_archive").isVisible()

"""Badges, the signing sheet and the table of attendance."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QComboBox, QPushButton, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.commands.people_list import country_names, half_days
from facilitator.commands.people_store import Participant, save_people
from facilitator.commands.store import MemoryDocuments
from facilitator.countries import load_countries
from facilitator.resources import countries_text
from facilitator.ui.console.people import PeopleActs
from facilitator.ui.console.people.papers import PapersDialog
from facilitator.ui.presenters.people_papers import Badge, badges_of, signing_sheet
from facilitator.ui.worker import DirectWorker
from tests.ui.workshops import a_plan

PEOPLE = (
    Participant(
        person_id="p01",
        name="Participant 01",
        country="Viet Nam",
        organization="Ministry",
        gender="F",
        e_mail="participant01@example.org",
        attendance=frozenset({"2017-11-06 am"}),
    ),
    Participant(person_id="p02", name="Participant 02", organization="Green Network", gender="M"),
    Participant(person_id="p03", name="Participant 03", country="Bhutan", gender="F"),
    Participant(person_id="p04", name="Participant 04", country="Bhutan", gender="F"),
)


def test_sheets_for_the_room_hold_names_and_places_only() -> None:
    names = country_names(load_countries(countries_text()))
    badges = badges_of(PEOPLE, names, "ru")
    assert badges[2:] == (
        Badge("Participant 01", "Вьетнам", "Ministry"),
        Badge("Participant 02", "Green Network", ""),
    )
    sheet = signing_sheet(PEOPLE, names, half_days(a_plan()), language="en", title="Workshop")
    assert [row.place for row in sheet.rows] == ["Bhutan", "", "Viet Nam", "Green Network"]
    assert sheet.halves == ("Mon 6 a.m.", "Mon 6 p.m.", "Tue 7 a.m.")


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> Iterator[PapersDialog]:
    store = MemoryDocuments()
    save_people(store, PEOPLE)
    root = QWidget()
    qtbot.addWidget(root)
    acts = PeopleActs(store, DirectWorker(), lambda: load_countries(countries_text()), root)
    acts.load()
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)
    made = PapersDialog(
        acts, a_plan(), ("p01",), helper=DirectWorker(), settings=settings, parent=root
    )
    made.open()
    yield made
    root.close()


def choose(dialog: PapersDialog, number: int) -> None:
    radio = dialog.findChild(QRadioButton, f"people_paper_{number}")
    assert radio is not None
    radio.setChecked(True)


@pytest.mark.parametrize("number", [0, 1])
def test_badges_and_signing_sheet_become_a_pdf(
    dialog: PapersDialog, qtbot: QtBot, tmp_path: Path, number: int
) -> None:
    choose(dialog, number)
    box = dialog.findChild(QComboBox, "people_language")
    assert box is not None
    box.setCurrentIndex(5)
    with qtbot.waitSignal(dialog.written) as written:
        dialog.save_to(tmp_path / "paper.pdf")
    assert "paper.pdf is in" in written.args[0]
    data = (tmp_path / "paper.pdf").read_bytes()
    assert data.startswith(b"%PDF")
    assert data.count(b"/Type /Page\n") == 1


def test_the_table_of_attendance_counts_women_and_men(dialog: PapersDialog, tmp_path: Path) -> None:
    choose(dialog, 2)
    button = dialog.findChild(QPushButton, "people_paper_save")
    assert button is not None
    assert button.text() == "Save as CSV…"
    dialog.save_to(tmp_path / "attendance.csv")
    lines = (tmp_path / "attendance.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Name,Country,Organization,Gender,Mon 6 a.m.,Mon 6 p.m.,Tue 7 a.m."
    assert lines[-2:] == ["Women,,,3,1,0,0", "Men,,,1,0,0,0"]


def test_a_folder_that_cannot_be_written_is_told(dialog: PapersDialog, tmp_path: Path) -> None:
    dialog.save_to(tmp_path / "nowhere" / "badges.pdf")
    note = dialog.findChild(QWidget, "people_papers_note")
    assert note is not None
    assert note.isVisible()

"""A workshop is put away from its window: template, archive, personal data deleted."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from db import WorkshopFile
from facilitator.app.archive import WorkshopEnd
from facilitator.app.console import Console
from facilitator.app.session import create_session
from facilitator.commands.archive_file import check_archive
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock
from tests.ui.console.looking import find
from tests.ui.consoles import a_console
from tests.ui.workshops import a_plan, venue

PARTLY = Qt.CheckState.PartiallyChecked
NAME = "Participant 01 Example"


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Iterator[Console]:
    clock = ManualClock(venue(9, 0))
    made = a_console(tmp_path, clock)
    qtbot.addWidget(made.window)
    made.open(None)
    session = create_session(tmp_path / "week.workshop", Workshop(plan=a_plan()), clock)
    made.running.take(session)
    person = json.dumps({"schema": "person/1", "person_id": "p01", "name": NAME})
    session.file.change_documents({"person": {"p01": person}})
    yield made
    made.window.close()


def the_end(console: Console) -> WorkshopEnd:
    return WorkshopEnd(console.desk(), console)


def test_a_template_opens_on_its_new_dates_with_nobody_in_it(
    console: Console, tmp_path: Path
) -> None:
    the_end(console).ask_template()
    dialog = find(console.window, QDialog, "template_dialog")
    find(dialog, QDateEdit, "template_day").setDate(QDate(2018, 3, 5))
    find(dialog, QPushButton, "template_make").click()
    with_file = WorkshopFile.open(tmp_path / "week template.workshop")
    try:
        plan = with_file.workshop.plan
        assert plan.days[0].date == date(2018, 3, 5)
        assert plan.queues[0].speakers == ()
        assert with_file.documents("person") == {}
        assert with_file.load_log() == ()
    finally:
        with_file.close()


def test_the_archive_holds_a_workshop_that_opens(console: Console, tmp_path: Path) -> None:
    model = console.running.model
    assert model is not None
    model.act(ActionKind.NOTE, "open", {"category": "decision", "text": "To meet again"})
    the_end(console).archive(tmp_path / "all.zip")
    assert check_archive(tmp_path / "all.zip") == ()
    with zipfile.ZipFile(tmp_path / "all.zip") as packed:
        packed.extract("week.workshop", tmp_path / "out")
        assert packed.read("papers/record of the meeting.docx")[:2] == b"PK"
        assert b"To meet again" in packed.read("papers/decisions and follow-ups.csv")
    copy = WorkshopFile.open(tmp_path / "out" / "week.workshop", read_only=True)
    try:
        assert len(copy.load_log()) == 1
    finally:
        copy.close()


def test_personal_data_goes_after_one_question_and_a_report_says_so(
    console: Console, tmp_path: Path
) -> None:
    path = tmp_path / "week.workshop"
    console.running.back_up()
    the_end(console).ask_forget()
    dialog = find(console.window, QDialog, "forget_dialog")
    report = find(dialog, QPlainTextEdit, "forget_list")
    assert "people, with all that is known of them: 1" in report.toPlainText()
    find(dialog, QPushButton, "forget_delete").click()
    assert "none of the other names" in report.toPlainText()
    held = [path, *(tmp_path / "week.workshop backups").glob("*"), *tmp_path.glob("*.txt")]
    assert len(held) == 3
    assert all(NAME.encode() not in file.read_bytes() for file in held)
    dialog.close()


def test_attached_files_go_only_if_they_are_ticked(console: Console, tmp_path: Path) -> None:
    folder = tmp_path / "week files"
    folder.mkdir()
    for name in ("list of people.docx", "map.png"):
        (folder / name).write_bytes(b"content")
    the_end(console).ask_forget()
    dialog = find(console.window, QDialog, "forget_dialog")
    rows = find(dialog, QListWidget, "forget_attached")
    assert [rows.item(n).text().split(" (")[0] for n in (0, 1)] == [
        "File list of people.docx",
        "File map.png",
    ]
    rows.item(0).setCheckState(Qt.CheckState.Checked)
    assert find(dialog, QCheckBox, "forget_all_attached").checkState() is PARTLY
    find(dialog, QPushButton, "forget_delete").click()
    report = find(dialog, QPlainTextEdit, "forget_list").toPlainText()
    assert "attached files, overwritten: 1" in report
    assert "that stay: 1" in report
    assert [file.name for file in folder.iterdir()] == ["map.png"]
    dialog.close()


def test_words_typed_into_the_record_of_a_rehearsal_are_not_kept(console: Console) -> None:
    console.running.rehearse(True)
    model = console.running.model
    assert model is not None
    model.act(ActionKind.START, "open")
    page = console.window.show_tab("meeting")
    assert page is not None
    find(page, QPlainTextEdit, "paragraph_text").setPlainText("Nobody came.")
    find(page, QPushButton, "paragraph_keep").click()
    session = console.running.session
    assert session is not None
    assert session.file.documents("meeting_record") == {}
    assert "rehearsal" in find(console.window, QLabel, "message_text").text()


def test_nothing_of_a_rehearsal_is_archived(console: Console) -> None:
    console.running.rehearse(True)
    the_end(console).ask_archive()
    bar = find(console.window, QLabel, "message_text")
    assert "rehearsal" in bar.text()

"""Giving the organization of work back from the console: the sheet, the files, the template."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QMenu,
    QPushButton,
    QRadioButton,
    QTableView,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from facilitator.agenda import read_agenda
from facilitator.app.console import Console
from facilitator.day import ActionKind, ManualClock
from facilitator.ui.console.exporting import ExportSheet
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.widgets.message_bar import MessageBar
from facilitator.ui.worker import Done, Failed, Job
from tests.ui.consoles import a_console

MONDAY = datetime(2017, 11, 6, 1, 30, tzinfo=UTC)
LEFT = Qt.MouseButton.LeftButton


class LaterWorker:
    """A worker that does its jobs when it is told to."""

    def __init__(self) -> None:
        self.jobs: list[tuple[Job, Done, Failed]] = []
        self.waits = False

    def submit(self, job: Job, done: Done, failed: Failed) -> None:
        self.jobs.append((job, done, failed))
        if not self.waits:
            self.work()

    def work(self) -> None:
        jobs, self.jobs = self.jobs, []
        for job, done, failed in jobs:
            try:
                result = job()
            except Exception as error:
                failed(error)
            else:
                done(result)

    def stop(self) -> None:
        self.work()


@pytest.fixture
def reader() -> LaterWorker:
    return LaterWorker()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(MONDAY)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "exports"
    made.mkdir()
    return made


@pytest.fixture
def console(
    qtbot: QtBot, tmp_path: Path, folder: Path, clock: ManualClock, reader: LaterWorker
) -> Iterator[Console]:
    """A console on the sample workshop, whose exports go to a folder."""
    made = a_console(
        tmp_path / "home", clock, reader=reader, settings={"export/folder": str(folder)}
    )
    qtbot.addWidget(made.window)
    made.open(None)
    made.first_run.sample_requested.emit()
    find(made.documents.review, QPushButton, "keep_all").click()
    find(made.documents.review, QPushButton, "review_accept").click()
    yield made
    made.window.close()


def find(widget: Any, kind: type[Any], name: str) -> Any:
    found = widget.findChild(kind, name)
    assert found is not None, name
    return found


def sheet_of(console: Console) -> ExportSheet:
    """The sheet, opened by the entry of the menu."""
    find(console.window, QAction, "action_export").trigger()
    sheet = console.exports.sheet
    assert sheet is not None
    return sheet


def export(qtbot: QtBot, sheet: ExportSheet, form: str) -> None:
    find(sheet, QRadioButton, f"export_{form}").click()
    qtbot.mouseClick(find(sheet, QPushButton, "export_button"), LEFT)


def said(console: Console) -> str:
    message = find(console.window, MessageBar, "message_bar").current
    return message.text if message else ""


@pytest.mark.parametrize(
    ("form", "begin"),
    [
        ("docx", b"PK"),
        ("pdf", b"%PDF"),
        ("xlsx", b"PK"),
        ("csv", b"\xef\xbb\xbfdate"),
        ("ics", b"BEGIN:VCALENDAR"),
        ("md", b"# "),
    ],
)
def test_each_form_is_one_file_in_the_folder(
    qtbot: QtBot, console: Console, folder: Path, form: str, begin: bytes
) -> None:
    export(qtbot, sheet_of(console), form)
    (written,) = folder.iterdir()
    assert written.suffix == f".{form}"
    assert written.read_bytes().startswith(begin)
    assert console.exports.sheet is None
    messages = find(console.window, MessageBar, "message_bar").messages
    (told,) = (message for message in messages if message.key == "exported")
    assert written.name in told.text
    assert [action.label for action in told.actions] == ["Open", "Show in folder"]


def test_nothing_is_overwritten(qtbot: QtBot, console: Console, folder: Path) -> None:
    for _ in range(3):
        export(qtbot, sheet_of(console), "csv")
    names = sorted(path.stem[-4:] for path in folder.iterdir())
    assert len(names) == 3
    assert {" (2)", " (3)"} <= set(names)


def test_the_word_document_reads_back_as_the_same_days(
    qtbot: QtBot, console: Console, folder: Path
) -> None:
    export(qtbot, sheet_of(console), "docx")
    (written,) = folder.iterdir()
    agenda = read_agenda(written.read_bytes(), written.name)
    plan = console.running.model.state.plan
    assert [[slot.title for slot in day.slots] for day in agenda.days] == [
        [item.title for item in day.items] for day in plan.days
    ]


def test_the_changes_made_are_in_the_document_if_wanted(
    qtbot: QtBot, console: Console, folder: Path, clock: ManualClock
) -> None:
    model = console.running.model
    assert model is not None
    model.act(ActionKind.NEXT)
    clock.advance(timedelta(minutes=45))
    model.act(ActionKind.FINISH)
    sheet = sheet_of(console)
    find(sheet, QRadioButton, "export_changed").click()
    export(qtbot, sheet, "md")
    sheet = sheet_of(console)
    export(qtbot, sheet, "md")
    planned, changed = sorted(
        (path.read_text() for path in folder.iterdir()), key=lambda text: "As it stands" in text
    )
    assert "As it stands on Monday, 6 November 2017" in changed
    assert "Moved from" in changed or "Ends at" in changed
    assert "As it stands" not in planned


def test_the_changes_of_a_rehearsal_are_not_given_out(console: Console) -> None:
    console.running.rehearse(True)
    sheet = sheet_of(console)
    assert not find(sheet, QRadioButton, "export_changed").isEnabled()
    assert any("rehearsal" in label.text() for label in sheet.findChildren(QLabel))
    sheet.reject()


def test_the_last_place_and_form_are_remembered(
    qtbot: QtBot, console: Console, folder: Path, tmp_path: Path
) -> None:
    other = tmp_path / "elsewhere"
    other.mkdir()
    sheet = sheet_of(console)
    sheet.take_folder(other)
    export(qtbot, sheet, "ics")
    again = sheet_of(console)
    assert find(again, QRadioButton, "export_ics").isChecked()
    assert find(again, QLabel, "export_folder").toolTip() == str(other)
    assert not list(folder.iterdir())
    again.reject()


def test_cancel_leaves_no_file_behind(
    qtbot: QtBot, console: Console, folder: Path, reader: LaterWorker
) -> None:
    sheet = sheet_of(console)
    reader.waits = True
    export(qtbot, sheet, "docx")
    assert not find(sheet, QPushButton, "export_button").isEnabled()
    qtbot.mouseClick(find(sheet, QPushButton, "export_cancel"), LEFT)
    assert find(sheet, QPushButton, "export_button").isEnabled()
    assert sheet.isVisible()
    reader.work()
    assert not list(folder.iterdir())
    assert "is in" not in said(console)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert console.exports.sheet is None


def test_a_place_that_cannot_be_written_to_is_told_in_the_sheet(
    qtbot: QtBot, console: Console, tmp_path: Path
) -> None:
    sheet = sheet_of(console)
    sheet.take_folder(tmp_path / "gone")
    export(qtbot, sheet, "csv")
    note = find(sheet, QLabel, "export_note")
    assert "cannot be written" in note.text()
    assert note.isVisible()
    find(sheet, QRadioButton, "export_md").click()
    assert not note.isVisible()
    sheet.reject()


def test_a_printed_page_is_shown_before_it_is_printed(
    qtbot: QtBot, console: Console, folder: Path
) -> None:
    sheet = sheet_of(console)
    find(sheet, QRadioButton, "export_paper").click()
    assert not sheet.findChild(QLabel, "export_folder").isVisible()
    assert find(sheet, QPushButton, "export_button").text() == "Preview…"
    qtbot.mouseClick(find(sheet, QPushButton, "export_button"), LEFT)
    dialog = find(console.window, QDialog, "print_preview")
    assert dialog.isVisible()
    assert not list(folder.iterdir())
    dialog.close()


def test_without_a_workshop_there_is_nothing_to_give_back(qtbot: QtBot) -> None:
    window = ConsoleWindow(QSettings())
    qtbot.addWidget(window)
    assert not find(window, QAction, "action_export").isEnabled()


@pytest.mark.parametrize("suffix", ["csv", "xlsx"])
def test_a_table_to_fill_in_reads_back(console: Console, folder: Path, suffix: str) -> None:
    target = folder / f"table.{suffix}"
    console.exports.save_template(target)
    console.exports.save_template(target)
    assert sorted(path.name for path in folder.iterdir()) == [
        f"table (2).{suffix}", f"table.{suffix}",
    ]  # fmt: skip
    agenda = read_agenda(target.read_bytes(), target.name)
    assert [slot.title for slot in agenda.days[0].slots][:2] == [
        "Opening of the workshop", "Overview and objectives",
    ]  # fmt: skip


def test_every_control_of_the_sheet_has_a_name(console: Console) -> None:
    sheet = sheet_of(console)
    for control in (*sheet.findChildren(QRadioButton), *sheet.findChildren(QPushButton)):
        assert control.objectName()
        assert control.text() or control.accessibleName()
    sheet.reject()


def test_the_answer_is_shown_before_what_waits(qtbot: QtBot, console: Console) -> None:
    console.window.show_message("error", "The disk is nearly full.")
    export(qtbot, sheet_of(console), "csv")
    assert "organization of work.csv is in exports" in said(console)


def test_the_menu_is_not_mirrored_with_its_button(console: Console) -> None:
    menu = find(console.window, QMenu, "menu_workshop")
    button = find(console.window, QToolButton, "workshop_menu")
    assert button.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert menu.layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_pasted_text_is_reviewed_like_a_document(qtbot: QtBot, console: Console) -> None:
    QGuiApplication.clipboard().setText("Monday 9 March 2026\n9'30 - 10'45 Opening\n")
    find(console.window, QAction, "menu_paste").trigger()
    sheet = find(console.window, QDialog, "paste_sheet")
    qtbot.mouseClick(find(sheet, QPushButton, "paste_read"), LEFT)
    assert find(console.documents.review, QLabel, "source_heading").text() == "pasted.txt"
    table = find(console.documents.review, QTableView, "review_table")
    assert table.model().index(1, 0).data() == "09:30"

"""What is left of a damaged workshop: looked at, or gone on with in a new one."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from db import WorkshopFile
from db.backup import backup_folder
from facilitator.app.console import Console
from facilitator.commands.day import DayCommands
from facilitator.commands.store import Workshop
from facilitator.day import Action, ActionKind, ManualClock, new_record
from facilitator.day.scenario import scenario_from_json
from facilitator.ui.widgets.message_bar import MessageBar
from tests.ui.consoles import a_console
from tests.unit.day.builders import scenario

MONDAY = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A workshop of one morning with a backup."""
    path = tmp_path / "day.workshop"
    plan = scenario_from_json(scenario([])).plan
    file = WorkshopFile.create(path, Workshop(plan=plan), clock=ManualClock(MONDAY))
    file.back_up()
    file.close()
    return path


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path) -> Console:
    console = a_console(tmp_path / "home", ManualClock(MONDAY))
    qtbot.addWidget(console.window)
    return console


def ways(console: Console) -> list[QPushButton]:
    """The buttons of the message in sight."""
    bar = console.window.findChild(MessageBar)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was pressed before
    buttons = [button for button in bar.findChildren(QPushButton) if button.isVisible()]
    return [button for button in buttons if button.objectName().startswith("message_rescue")]


def press(console: Console, action_id: str) -> None:
    button = next(b for b in ways(console) if b.objectName() == f"message_{action_id}")
    button.click()


def a_log(path: Path, *, notes: int) -> None:
    """An item that was started and notes, none of them in a backup."""
    clock = ManualClock(MONDAY)
    file = WorkshopFile.open(path, clock=clock)
    commands = DayCommands(new_record(file.workshop.plan), file)
    commands.act(ActionKind.START, clock.read(), item_id="open")
    for number in range(1, notes + 1):
        clock.advance(timedelta(minutes=1))
        payload = {"category": "note", "text": f"note {number}"}
        commands.act(ActionKind.NOTE, clock.read(), payload=payload)
    file.close()


def damage(path: Path) -> bytes:
    """Change a letter of the third note, which is row 4 of the log."""
    data = path.read_bytes().replace(b"note 3", b"nose 3")
    path.write_bytes(data)
    return data


def message(console: Console) -> str:
    return console.window.findChild(QLabel, "message_text").text()


def test_a_damaged_log_without_a_backup_goes_on_in_a_new_workshop(
    console: Console, path: Path
) -> None:
    shutil.rmtree(backup_folder(path))
    a_log(path, notes=5)
    broken = damage(path)
    console.open(path)
    assert message(console).endswith("Its log can be read up to row 3 of 6, of Mon 6, 09:02:00.")
    press(console, "rescue_remains")
    session = console.running.session
    assert session is not None
    assert session.path.name == "day recovered.workshop"
    told = [each.text for each in console.window.findChild(MessageBar).messages]
    assert (
        f"You are working in day recovered.workshop in {path.parent} now; "
        "day.workshop was left as it is."
    ) in told
    # A restart after two minutes is a row of its own, as after any crash.
    assert [row.seq for row in session.commands.record.rows] == [1, 2, 3, 4]
    assert session.commands.record.rows[-1].kind is ActionKind.INTERRUPTED
    assert path.read_bytes() == broken
    console.window.close()


def test_what_can_be_read_is_looked_at_and_cannot_be_changed(console: Console, path: Path) -> None:
    a_log(path, notes=5)
    broken = damage(path)
    names = {found.name for found in path.parent.iterdir()}
    console.open(path)
    press(console, "rescue_look")
    model = console.running.model
    assert model is not None
    assert [note.text for note in model.record.notes][2:4] == ["nose 3", "note 4"]
    assert "only to look at" in message(console)
    badge = console.window.findChild(QWidget, "header_mode")
    assert badge.isVisible()
    assert "Only to look at" in badge.accessibleName()
    console.running.tick()
    model.act(ActionKind.PAUSE)
    console.running.back_up()
    assert len(model.record.rows) == 6
    assert message(console) == "day.workshop is open only to look at; nothing was changed."
    press(console, "rescue_remains")
    assert console.running.model is not model
    assert path.read_bytes() == broken
    new = {found.name for found in path.parent.iterdir()} - names - {"home"}
    assert new == {"day recovered.workshop", "day recovered.workshop backups"} | {
        f"day recovered.workshop{suffix}" for suffix in (".lock", "-wal", "-shm")
    }
    console.window.close()


def test_a_file_that_is_gone_can_be_saved_elsewhere_by_a_button_in_sight(
    console: Console, path: Path
) -> None:
    console.open(path)
    path.unlink()
    console.running.model.act(ActionKind.START, "open")
    assert [button.text() for button in ways(console)] == ["Save the workshop elsewhere…"]
    console.window.close()


def test_a_way_that_leads_nowhere_leaves_the_others(
    console: Console, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    console.open(path)
    console.running.model.act(ActionKind.START, "open")
    path.unlink()
    console.running.model.act(ActionKind.PAUSE)
    taken = path.with_name("taken.workshop")
    taken.write_text("something of somebody else")
    for chosen in ("", str(taken.with_suffix(""))):  # cancelled; a name that there is
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, to=chosen: (to, ""))
        press(console, "rescue_elsewhere")
    bar = console.window.findChild(MessageBar)
    assert bar.current.text.startswith("There is already a file taken.workshop")
    assert any("was deleted" in each.text and each.actions for each in bar.messages)
    assert taken.read_text() == "something of somebody else"
    console.window.close()


def test_trouble_is_forgotten_when_the_disk_takes_the_next_row(
    console: Console, path: Path
) -> None:
    console.open(path)
    model, database = console.running.model, console.running.session.file._db
    model.act(ActionKind.START, "open")
    pages = database.pragma("page_count")
    database.pragma("max_page_count", pages)
    model.act(ActionKind.NOTE, None, {"category": "note", "text": "x" * 50_000})
    assert message(console).startswith("The disk with ")
    database.pragma("max_page_count", pages + 1000)
    model.act(ActionKind.PAUSE)
    assert [button.text() for button in ways(console)] == []
    console.window.close()


def test_without_a_backup_the_message_says_that_nothing_is_lost(
    console: Console, path: Path
) -> None:
    shutil.rmtree(backup_folder(path))
    backup_folder(path).write_text("a file where the folder should be")
    console.open(path)
    assert "what you did is saved in day.workshop itself" in message(console)
    model = console.running.model
    model.act(ActionKind.START, "open")
    assert [button.text() for button in ways(console)] == ["Save the workshop elsewhere…"]
    console.window.close()


def test_where_nothing_is_left_the_message_says_so(console: Console, path: Path) -> None:
    shutil.rmtree(backup_folder(path))
    path.write_bytes(bytes(len(path.read_bytes())))
    console.open(path)
    assert message(console).endswith("There is no sound backup of it, and nothing can be read.")
    assert ways(console) == []
    console.window.close()


def test_a_log_that_cannot_have_happened_is_damage_and_not_a_crash(
    console: Console, path: Path
) -> None:
    file = WorkshopFile.open(path, clock=ManualClock(MONDAY))
    reading = ManualClock(MONDAY).read()
    file.append(Action(1, reading, ActionKind.NOTE, None, {"category": "note", "text": "one"}))
    file.append(Action(2, reading, ActionKind.RESUME))
    file.close()
    console.open(path)
    assert "What its log says cannot have happened" in message(console)
    press(console, "rescue_remains")
    assert len(console.running.model.record.rows) == 1
    console.window.close()


def test_a_file_of_a_newer_version_goes_on_from_a_backup_made_before(
    console: Console, path: Path
) -> None:
    data = bytearray(path.read_bytes())
    data[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(data)
    console.open(path)
    assert "newer version" in message(console)
    press(console, "rescue_backup")
    assert console.running.session.path.name == "day from backup.workshop"
    assert path.read_bytes() == data
    console.window.close()

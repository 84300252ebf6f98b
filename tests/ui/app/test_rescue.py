"""The workshop file in trouble: a sentence, a way on, and nothing acknowledged is lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from db import WorkshopFile
from facilitator.app.console import Console
from facilitator.commands.day import DayCommands
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock, new_record
from facilitator.day.scenario import scenario_from_json
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
    clock = ManualClock(MONDAY)
    console = a_console(tmp_path / "home", clock)
    qtbot.addWidget(console.window)
    return console


def press(console: Console, action_id: str) -> None:
    button = console.window.findChild(QPushButton, f"message_{action_id}")
    assert button is not None, action_id
    button.click()


def test_a_file_replaced_while_open_is_saved_elsewhere_with_every_row(
    console: Console, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    console.open(path)
    model = console.running.model
    assert model is not None
    model.act(ActionKind.START, "open")
    path.unlink()
    model.act(ActionKind.PAUSE)
    target = tmp_path / "saved.workshop"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(console, "rescue_elsewhere")
    again = console.running.model
    assert again is not None
    assert again is not model
    assert again.record.rows[0].kind is ActionKind.START
    assert console.running.session is not None
    assert console.running.session.path == target
    console.window.close()


def test_a_damaged_file_stays_as_it_is_and_its_newest_backup_is_opened(
    console: Console, path: Path
) -> None:
    broken = b"\0" * 100 + path.read_bytes()[100:]
    path.write_bytes(broken)
    console.open(path)
    assert console.running.model is None
    words = console.window.findChild(QLabel, "message_text").text()
    assert words.endswith("Its newest backup has the plan, and nothing that was done.")
    press(console, "rescue_backup")
    assert console.running.model is not None
    assert path.read_bytes() == broken
    console.window.close()


def test_a_workshop_that_another_console_has_open_can_be_looked_at_as_a_copy(
    console: Console, path: Path
) -> None:
    other = WorkshopFile.open(path)
    console.open(path)
    assert console.running.model is None
    press(console, "rescue_copy")
    assert console.running.session is not None
    assert console.running.session.path.name == "day copy.workshop"
    console.window.close()
    other.close()


def test_a_changed_row_is_told_with_what_the_newest_backup_would_lose(
    console: Console, path: Path
) -> None:
    clock = ManualClock(MONDAY)
    file = WorkshopFile.open(path, clock=clock)
    commands = DayCommands(new_record(file.workshop.plan), file)
    commands.act(ActionKind.START, clock.read(), item_id="open")
    file.back_up()
    for text in ("one", "two"):
        commands.act(ActionKind.NOTE, clock.read(), payload={"text": f"note {text}"})
    file.close()
    data = path.read_bytes()
    path.write_bytes(data.replace(b"note one", b"note 0ne"))
    console.open(path)
    words = console.window.findChild(QLabel, "message_text").text()
    assert "goes as far as 09:00:00; actions that are missing in it: 2." in words
    console.window.close()


def test_a_french_console_says_refusals_and_troubles_in_french(
    all_french: None, console: Console, path: Path
) -> None:
    console.open(path)
    assert console.running.model is not None
    console.running.model.act(ActionKind.RESUME)
    words = console.window.findChild(QLabel, "message_text")
    assert words.text() == "Rien n’est en cours\u00a0; commencez d’abord un point."
    path.unlink()
    console.running.model.act(ActionKind.START, "open")
    assert words.text().startswith("day.workshop, dans ")
    assert "a été supprimé, remplacé ou débranché" in words.text()
    console.window.close()

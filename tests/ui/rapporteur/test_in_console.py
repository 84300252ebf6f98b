"""The rapporteur's window in the console: kept in the workshop, gone with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.agenda import read_agenda
from facilitator.app.console import Console
from facilitator.app.folders import SAMPLE
from facilitator.app.rapporteur import DEFAULT_ID, RapporteurKeeper
from facilitator.app.session import create_session
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.findings_store import load_findings, save_findings
from facilitator.commands.store import Workshop
from facilitator.day import ManualClock
from facilitator.ui.rapporteur.window import RapporteurWindow
from tests.ui.consoles import a_console

NOW = datetime(2017, 11, 6, 3, tzinfo=UTC)


@pytest.fixture
def console(qapp: QApplication, tmp_path: Path) -> Iterator[Console]:
    """A console on the sample workshop."""
    clock = ManualClock(NOW)
    made = a_console(tmp_path, clock, zone="UTC")
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def _rapporteur(console: Console) -> RapporteurWindow:
    action = console.window.findChild(QAction, "action_rapporteur")
    assert action is not None
    action.trigger()
    keeper = console.window.findChild(RapporteurKeeper)
    assert keeper is not None
    window = keeper.window(DEFAULT_ID)
    assert window is not None
    return window


def test_findings_are_kept_in_the_workshop_and_the_window_goes_with_it(
    console: Console, qtbot: QtBot, tmp_path: Path
) -> None:
    agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
    plan = plan_from_agenda(agenda, "Asia/Kuala_Lumpur")
    workshop = Workshop(plan=plan, agenda_items=agenda.items)
    path = tmp_path / "sample.workshop"
    console.workshops.take(create_session(path, workshop, ManualClock(NOW)))
    window = _rapporteur(console)
    points = window.editor.start.findChild(QPushButton, "rapporteur_template_1")
    assert points is not None
    qtbot.mouseClick(points, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(window.editor.current_editor, "A law of 2007")
    session = console.running.session
    assert session is not None
    kept = load_findings(session.file)[DEFAULT_ID].body["sections"]
    assert [section["title"][:12] for section in kept] == [
        "Processes an",
        "Major challe",
        "National cap",
        "Recommendati",
    ]
    assert kept[0]["items"][0]["text"] == "A law of 2007"
    file = session.file
    there = load_findings(file)[DEFAULT_ID]
    section = {"kind": "quotes", "id": "q", "items": [{"id": "i", "text": "From a stick"}]}
    body = {**there.body, "sections": [*there.body["sections"], section]}
    save_findings(file, replace(there, body=body), changed="later")
    qtbot.keyClicks(window.editor.current_editor, "!")
    for sections in (load_findings(file)[DEFAULT_ID].body["sections"], window.editor.sections()):
        assert sections[0]["items"][0]["text"] == "A law of 2007!"
        assert sections[4]["items"][0]["text"] == "From a stick"
    assert "changed elsewhere" in str(window.bar.current)
    qtbot.keyClicks(window.editor.current_editor, "?")
    assert len(load_findings(file)[DEFAULT_ID].body["sections"]) == 5
    console.running.close()
    assert not window.isVisible()


def test_without_a_workshop_it_says_what_to_do(console: Console) -> None:
    action = console.window.findChild(QAction, "action_rapporteur")
    assert action is not None
    action.trigger()
    assert console.window.findChild(RapporteurKeeper) is None

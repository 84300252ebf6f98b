"""Ten people at the kiosk, two typed sheets, a restart: the results are right."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator.app.console import Console
from facilitator.app.evaluation import KioskKeeper
from facilitator.app.evaluation_files import report_of
from facilitator.commands.evaluations import ANSWERS
from facilitator.day import ManualClock
from facilitator.evaluation import FormResult
from facilitator.ui.console.evaluation.entry import SheetEntry
from facilitator.ui.console.evaluation.results_card import ResultCard
from tests.ui.app.test_whole_morning import MONDAY, accept_sample, opened

POINTS = (5, 5, 5, 4, 4, 4, 4, 3, 3, 3)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(MONDAY)


@pytest.fixture
def console(qtbot: QtBot, tmp_path: Path, clock: ManualClock) -> Iterator[Console]:
    console = opened(qtbot, tmp_path / "home", clock)
    accept_sample(console)
    console.window.show()
    yield console
    console.window.close()


def press(widget: QWidget, name: str) -> None:
    button = widget.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def answer_at_the_kiosk(window: QWidget, point: int) -> None:
    press(window, "kiosk_begin")
    press(window, f"answer_{point}")
    for _ in range(13):
        press(window, "kiosk_next")
    press(window, "kiosk_thanks_button")


def facts(results: QWidget) -> str:
    return results.findChild(ResultCard, "result_1").findChild(QLabel, "result_facts").text()


def test_twelve_answers_survive_a_restart_and_point_at_nobody(
    qtbot: QtBot, console: Console, clock: ManualClock, tmp_path: Path
) -> None:
    tab = console.window.show_tab("answers")
    tab.findChild(QSpinBox, "people_count").setValue(14)
    press(tab, "start_kiosk")
    keeper = tab.findChild(KioskKeeper, "kiosk_keeper")
    for point in POINTS:
        answer_at_the_kiosk(keeper.window, point)
    assert not tab.findChild(QPushButton, "undo_sheet").isEnabled()
    press(keeper.window, "kiosk_begin")
    clock.advance(timedelta(seconds=121))
    console.running.tick()
    assert keeper.window.findChild(QWidget, "kiosk_still").isVisible()
    keeper.window.end()
    assert keeper.window is None
    entry = tab.findChild(SheetEntry, "sheet_entry")
    for key in "5\r0\r":
        qtbot.keyClick(entry, Qt.Key.Key_Return if key == "\r" else key)
    kept = console.running.session.file.documents(ANSWERS)
    assert all(set(json.loads(text)) == {"schema", "form_id", "values"} for text in kept.values())
    console.window.close()
    QApplication.sendPostedEvents()

    again = opened(qtbot, tmp_path / "home", clock)
    again.open(next((tmp_path / "home").rglob("*.workshop")))
    again.window.show()
    results = again.window.show_tab("results")
    assert results.findChild(QLabel, "results_sheets").text() == "12 of 14 people answered"
    assert facts(results) == "11 of 14 answered · median 4 · mean 4.1"
    bars = results.findChild(QWidget, "result_bars").bars
    assert [(bar.label, bar.words) for bar in bars] == [
        ("1 strongly disagree", "0 · 0 %"),
        ("2 disagree", "0 · 0 %"),
        ("3 neither agree nor disagree", "3 · 27 %"),
        ("4 agree", "4 · 36 %"),
        ("5 strongly agree", "4 · 36 %"),
    ]
    press(results, "results_copy")
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text()), delimiter="\t"))
    assert rows[4][2:5] == ["11 of 14", "4 agree", "4"]
    check_reports(qtbot, results)
    again.window.close()


def check_reports(qtbot: QtBot, results: QWidget) -> None:
    """What is given out is what is seen."""
    with qtbot.waitSignal(results.table_requested, timeout=500) as asked:
        press(results, "results_save")
    result: FormResult = asked.args[0]
    deck = report_of(result, ".pptx", workshop="W", language="en")
    assert deck.startswith(b"PK")
    found = json.loads(report_of(result, ".json", workshop="W", language="en"))
    assert found["sections"][1]["rows"][3] == ["4 agree", "4"]

"""Ten people at the kiosk, two typed sheets, a restart: the results are right."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pptx import Presentation
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from facilitator.app.console import Console
from facilitator.app.evaluation import KioskKeeper
from facilitator.commands.evaluations import ANSWERS
from facilitator.day import ManualClock
from facilitator.evaluation import ready_forms
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
    qtbot: QtBot,
    console: Console,
    clock: ManualClock,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
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
    assert tab.findChild(QLabel, "sheet_last").text() == "✓ 10 answers given at the kiosk"
    entry = tab.findChild(SheetEntry, "sheet_entry")
    for key in "5\r0\r":
        qtbot.keyClick(entry, Qt.Key.Key_Return if key == "\r" else key)
    sheets = tmp_path / "home" / "sheets.csv"
    sheets.write_text("1;13\n4;Again soon\n9;\n", encoding="utf-8")
    tab.findChild(QObject, "answer_tables").read(ready_forms()[1], sheets)
    assert tab.findChild(QLabel, "sheet_count").text() == "13 sheets"
    press(tab, "undo_sheet")
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
    check_reports(monkeypatch, results, tmp_path)
    again.window.close()


def check_reports(monkeypatch: pytest.MonkeyPatch, results: QWidget, folder: Path) -> None:
    """What is given out is what is seen."""

    def ask(_parent: object, _title: str, start: str, *_: object, **__: object) -> tuple[str, str]:
        return str(folder / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    press(results, "results_save")
    table = next(folder.glob("*.csv")).read_text(encoding="utf-8-sig")
    assert "11 of 14,4 agree,4,36" in table
    for kind in (".json", ".pptx", ".docx"):
        results.findChild(QAction, f"results_as{kind}").trigger()
    found = json.loads(next(folder.glob("*.json")).read_text(encoding="utf-8"))
    assert found["sections"][1]["rows"][3] == ["4 agree", "4"]
    assert next(folder.glob("*.docx")).read_bytes().startswith(b"PK")
    deck = Presentation(str(next(folder.glob("*.pptx"))))
    charts = [shape.chart for slide in deck.slides for shape in slide.shapes if shape.has_chart]
    assert [tuple(chart.plots[0].series[0].values) for chart in charts] == [(0, 0, 3, 4, 4)]


def test_the_kiosk_goes_with_its_workshop(console: Console) -> None:
    tab = console.window.show_tab("answers")
    press(tab, "start_kiosk")
    kiosk = tab.findChild(KioskKeeper, "kiosk_keeper").window
    assert kiosk.isVisible()
    tab.release()
    assert not kiosk.isVisible()


def test_a_rehearsal_leaves_no_answers(qtbot: QtBot, console: Console) -> None:
    console.running.rehearse(True)
    tab = console.window.show_tab("answers")
    entry = tab.findChild(SheetEntry, "sheet_entry")
    qtbot.keyClick(entry, "5")
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    assert tab.findChild(QLabel, "sheet_count").text() == "1 sheet"
    assert console.running.session.file.documents(ANSWERS) == {}


def test_ending_the_kiosk_after_each_person_shows_nobodys_answer(
    qtbot: QtBot, console: Console
) -> None:
    tab = console.window.show_tab("answers")
    keeper = tab.findChild(KioskKeeper, "kiosk_keeper")
    seen = []
    for point in (5, 4, 4, 1):
        press(tab, "start_kiosk")
        answer_at_the_kiosk(keeper.window, point)
        keeper.window.end()
        results = console.window.show_tab("results")
        seen.append(results.findChild(QLabel, "results_sheets").text())
        note = results.findChild(QLabel, "results_note").text()
        empty = results.findChild(QLabel, "results_empty")
        assert not empty.isVisible() or "more people have answered" in empty.text()
        tab = console.window.show_tab("answers")
    assert seen == ["0 sheets", "0 sheets", "3 sheets", "3 sheets"]
    assert "3 or more at a time" in note
    assert "1 answer waits" in note
    assert tab.findChild(QLabel, "sheet_count").text() == "4 sheets"
    assert tab.findChild(SheetEntry, "sheet_entry").hasFocus()

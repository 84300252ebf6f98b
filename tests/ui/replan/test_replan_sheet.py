"""Planning the week anew by mouse and by key."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QLabel,
    QPushButton,
    QRadioButton,
    QTreeWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind, Day, Plan
from facilitator.kinds import ItemKind
from facilitator.ui.console.window import ConsoleWindow
from tests.ui.console.looking import find, key, press
from tests.ui.workshops import MONDAY, TUESDAY, Bench, a_bench, an_item

pytestmark = pytest.mark.filterwarnings("ignore:This plugin does not support")


def two_days() -> Plan:
    """Two days of two items each, with lunch between them."""
    days = []
    for day, number in ((MONDAY, 1), (TUESDAY, 3)):
        first, second = str(number), str(number + 1)
        items = (
            an_item(f"i{first}", f"Topic {first}", (9, 0), (10, 30), day=day, number=first),
            an_item(f"lunch{first}", "Lunch", (10, 30), (12, 0), day=day, kind=ItemKind.LUNCH),
            an_item(f"i{second}", f"Topic {second}", (12, 0), (13, 30), day=day, number=second),
        )
        days.append(Day(day, items))
    return Plan(zone="Asia/Kuala_Lumpur", days=tuple(days), title="Workshop")


@pytest.fixture
def bench() -> Bench:
    """At eight on Monday, before anything has begun."""
    bench = a_bench(plan=two_days())
    return bench


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, bench: Bench) -> Iterator[ConsoleWindow]:
    """The console with that workshop open, on its day page."""
    console = ConsoleWindow(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(console)
    console.resize(1366, 768)
    console.show()
    qtbot.waitExposed(console)
    console.show_day(bench.model)
    console.show_page("day")
    yield console
    console.close()


def open_sheet(qtbot: QtBot, window: ConsoleWindow) -> QDialog:
    key(qtbot, window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    return find(window, QDialog, "replan")


def cards(sheet: QDialog) -> list[QPushButton]:
    found = [find(sheet, QPushButton, f"plan_{number}") for number in range(1, 5)]
    return [card for card in found if not card.isHidden()]


def preview(sheet: QDialog) -> list[str]:
    tree = find(sheet, QTreeWidget, "replan_preview")
    lines = []
    for at in range(tree.topLevelItemCount()):
        day = tree.topLevelItem(at)
        assert day is not None
        for row in (day.child(number) for number in range(day.childCount())):
            assert row is not None
            lines.append(" | ".join([day.text(0), *(row.text(column) for column in range(3))]))
    return lines


def times(bench: Bench, item_id: str) -> str:
    plan = bench.model.state.plan
    item = plan.find(item_id)
    assert item is not None
    start, end = plan.venue_time(item.start), plan.venue_time(item.end)
    return f"{start:%a %H:%M}-{end:%H:%M}"


def test_the_sheet_says_when_nothing_has_to_change(qtbot: QtBot, window: ConsoleWindow) -> None:
    sheet = open_sheet(qtbot, window)
    assert find(sheet, QLabel, "replan_words").text() == "The week grants this as it stands."
    assert not find(sheet, QPushButton, "replan_apply").isEnabled()


def test_an_item_of_tomorrow_is_finished_today_as_one_row_and_undone(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    before = bench.model.state.rows
    sheet = open_sheet(qtbot, window)
    find(sheet, QComboBox, "replan_topic").setCurrentIndex(2)
    assert 1 <= len(cards(sheet)) <= 4
    assert any("Mon" in line or "Monday" in line for line in preview(sheet))
    press(qtbot, sheet, "replan_apply")
    assert times(bench, "i3").startswith("Mon")
    assert [row.kind for row in bench.model.record.rows] == [ActionKind.REPLAN]
    undo = window.findChild(QAction, "action_undo")
    assert undo is not None
    assert undo.text().startswith("Undo: plan the week anew")
    undo.trigger()
    assert bench.model.state.rows == before


def test_a_lost_afternoon_is_previewed_by_day(qtbot: QtBot, window: ConsoleWindow) -> None:
    sheet = open_sheet(qtbot, window)
    find(sheet, QRadioButton, "replan_lose").click()
    find(sheet, QComboBox, "replan_date").setCurrentIndex(0)
    assert len(cards(sheet)) >= 2
    lines = preview(sheet)
    assert lines
    assert all("Monday" in line or "Tuesday" in line for line in lines)


def test_a_fixed_point_moves_only_after_a_yes(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    sheet = open_sheet(qtbot, window)
    find(sheet, QRadioButton, "replan_more_time").click()
    find(sheet, QComboBox, "replan_topic").setCurrentIndex(1)
    lunch = next(card for card in cards(sheet) if "Lunch" in card.accessibleName())
    assert "needs your yes" in lunch.accessibleDescription()
    lunch.click()
    ask = find(sheet, QFrame, "replan_ask")
    press(qtbot, sheet, "replan_apply")
    assert not ask.isHidden()
    assert bench.model.record.rows == ()
    press(qtbot, sheet, "replan_leave")
    assert ask.isHidden()
    press(qtbot, sheet, "replan_apply")
    press(qtbot, sheet, "replan_apply")
    assert times(bench, "lunch1") == "Mon 10:30-11:30"
    assert times(bench, "i2") == "Mon 11:30-13:30"


def test_what_does_not_fit_is_named(qtbot: QtBot, window: ConsoleWindow) -> None:
    sheet = open_sheet(qtbot, window)
    find(sheet, QRadioButton, "replan_lose").click()
    out = next(card for card in cards(sheet) if card.accessibleName().startswith("Leave out"))
    out.click()
    assert find(sheet, QLabel, "replan_left").text().startswith("No place for ")

"""Catching up by mouse and by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.widgets import Countdown, PhaseBadge
from tests.ui.catch_up.conftest import run_late
from tests.ui.console.looking import find, key, press
from tests.ui.workshops import Bench

pytestmark = pytest.mark.filterwarnings("ignore:This plugin does not support")


def open_sheet(qtbot: QtBot, window: ConsoleWindow) -> QDialog:
    key(qtbot, window, Qt.Key.Key_C)
    sheet = find(window, QDialog, "catch_up")
    sheet.activateWindow()
    qtbot.waitUntil(sheet.isActiveWindow, timeout=500)
    return sheet


def plan_saying(sheet: QDialog, words: str) -> QPushButton:
    """The card that says something."""
    for number in range(1, 5):
        card = find(sheet, QPushButton, f"plan_{number}")
        if words in card.accessibleName() and not card.isHidden():
            return card
    raise AssertionError(f"no plan says {words!r}")


def start_of(bench: Bench, item_id: str) -> str:
    state = bench.model.state
    return f"{state.plan.venue_time(state.expected[item_id]):%H:%M}"


def test_the_button_is_there_only_while_something_is_run_into(
    window: ConsoleWindow, bench: Bench
) -> None:
    button = find(window, QPushButton, "button_catch_up")
    assert button.isHidden()
    run_late(bench)
    assert button.isVisible()
    assert button.toolTip() == "Catch up (C)"
    bench.act(ActionKind.SKIP, "work")
    assert button.isHidden()


def test_a_plan_is_applied_with_one_click_as_one_row_and_undone(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    press(qtbot, window, "button_catch_up")
    sheet = find(window, QDialog, "catch_up")
    assert find(sheet, QLabel, "catch_up_trouble").text() == (
        "As it stands, the day runs 6 min into Coffee break."
    )
    assert find(sheet, QPushButton, "plan_1").accessibleName() == (
        "Take 6 min from Overview: it lasts 24 instead of 30 min"
    )
    rows = len(bench.model.record.rows)
    press(qtbot, sheet, "catch_up_apply")
    assert len(bench.model.record.rows) == rows + 1
    assert bench.model.state.flags == ()
    assert find(window, QPushButton, "button_undo").text() == "Undo: catch up: Overview 24 min"
    assert find(window, QPushButton, "button_catch_up").isHidden()
    key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert [flag.item_id for flag in bench.model.state.flags] == ["coffee"]


def test_keys_choose_and_enter_applies(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    sheet = open_sheet(qtbot, window)
    key(qtbot, sheet, Qt.Key.Key_2)
    assert find(sheet, QPushButton, "plan_2").isChecked()
    key(qtbot, sheet, Qt.Key.Key_Return)
    assert bench.model.record.rows[-1].kind is ActionKind.REPLAN
    assert len(bench.model.record.rows[-1].payload["allotments"]) == 2


def test_escape_closes_and_changes_nothing(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    sheet = open_sheet(qtbot, window)
    rows = len(bench.model.record.rows)
    key(qtbot, sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert len(bench.model.record.rows) == rows


def test_the_preview_shows_old_and_new_times(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    sheet = open_sheet(qtbot, window)
    table = find(sheet, QTreeWidget, "catch_up_preview")
    lines = [
        [table.topLevelItem(row).text(column) for column in range(4)]
        for row in range(table.topLevelItemCount())
    ]
    assert lines == [["Overview", "10:06", "10:06", "30 → 24 min"], ["Work", "10:36", "10:30", ""]]


def test_a_fixed_point_moves_only_after_a_yes(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    bench.move_to(10, 30)
    bench.act(ActionKind.NEXT)
    bench.move_to(10, 57)
    sheet = open_sheet(qtbot, window)
    card = plan_saying(sheet, "Begin Coffee break")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    rows = len(bench.model.record.rows)
    press(qtbot, sheet, "catch_up_apply")
    assert len(bench.model.record.rows) == rows
    question = find(sheet, QLabel, "catch_up_question")
    assert question.isVisible()
    assert "Coffee break then begins at 10:57 instead of 10:50." in question.text()
    assert find(sheet, QPushButton, "catch_up_apply").text() == "Yes, do it"
    press(qtbot, sheet, "catch_up_leave")
    assert not question.isVisible()
    assert sheet.isVisible()
    press(qtbot, sheet, "catch_up_apply")
    press(qtbot, sheet, "catch_up_apply")
    assert bench.model.record.rows[-1].kind is ActionKind.REPLAN
    assert start_of(bench, "coffee") == "10:57"


def test_the_digits_run_on_and_plans_follow_the_time(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    bench.move_to(10, 36, 1)
    sheet = open_sheet(qtbot, window)
    before = find(sheet, QPushButton, "plan_1").accessibleName()
    bench.move_to(10, 38)
    assert find(sheet, Countdown, "catch_up_countdown").text == "+2:00"
    assert find(sheet, QPushButton, "plan_1").accessibleName() != before
    notice = find(sheet, PhaseBadge, "catch_up_notice")
    assert notice.isVisible()
    assert notice.word == "The day has moved on: the plans were worked out anew at 10:38."


def test_an_old_plan_is_never_applied(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    bench.move_to(10, 36, 1)
    sheet = open_sheet(qtbot, window)
    bench.clock.advance(bench.model.state.rows[0].item.length / 10)
    rows = len(bench.model.record.rows)
    press(qtbot, sheet, "catch_up_apply")
    assert len(bench.model.record.rows) == rows
    assert find(sheet, PhaseBadge, "catch_up_notice").isVisible()
    press(qtbot, sheet, "catch_up_apply")
    assert bench.model.record.rows[-1].kind is ActionKind.REPLAN


def test_nothing_is_left_to_apply_once_the_day_stands(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    sheet = open_sheet(qtbot, window)
    bench.act(ActionKind.SKIP, "work")
    assert find(sheet, QLabel, "catch_up_trouble").text().startswith("The day stands")
    assert not find(sheet, QPushButton, "catch_up_apply").isEnabled()


def test_the_sheet_closes_with_the_workshop(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    sheet = open_sheet(qtbot, window)
    window.show_day(None)
    assert not sheet.isVisible()


def test_from_catching_up_one_gets_to_the_whole_week(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    sheet = open_sheet(qtbot, window)
    press(qtbot, sheet, "catch_up_week")
    assert sheet.isHidden()
    assert find(window, QDialog, "replan").isVisible()

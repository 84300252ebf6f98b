"""The day is run by mouse and by key."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind, Playback
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.room.window import RoomWindow
from facilitator.ui.widgets import Countdown, FitLabel, MessageAction, MessageBar, PhaseBadge
from tests.ui.console.looking import cells, find, key, press, rundown
from tests.ui.workshops import TUESDAY, Bench, a_bench

CTRL = Qt.KeyboardModifier.ControlModifier
POPUP_NOISE = "This plugin does not support (raise|grabbing)"
SHIFT = Qt.KeyboardModifier.ShiftModifier


def digits(window: ConsoleWindow) -> str:
    return find(window, Countdown, "running_countdown").text


def title(window: ConsoleWindow) -> str:
    return find(window, QLabel, "running_title").text()


def test_the_default_button_names_what_it_starts(window: ConsoleWindow) -> None:
    assert find(window, QPushButton, "button_next").text().startswith("Start: Welcome by the host")


def test_start_shows_item_step_and_countdown(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    assert title(window) == "1 · Opening of the workshop"
    assert find(window, FitLabel, "running_floor").text == "Welcome by the host · Ministry"
    assert digits(window) == "15:00"
    assert find(window, QLabel, "running_of").text() == "of 15:00"
    assert find(window, QPushButton, "button_next").text() == "Next: Opening statement"


def test_countdown_follows_the_clock_and_turns_into_overtime(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    bench.move_to(9, 44)
    assert digits(window) == "1:00"
    assert find(window, PhaseBadge, "running_phase").word == "Ending soon"
    bench.move_to(9, 45, 3)
    assert digits(window) == "+0:03"
    assert find(window, PhaseBadge, "running_phase").word == "Overtime"


def test_enter_goes_on_and_space_pauses(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    bench.move_to(9, 40)
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED
    assert find(window, QPushButton, "button_pause").text() == "Resume"
    bench.move_to(9, 50)
    assert digits(window) == "5:00"
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.RUNNING
    facts = [find(window, QLabel, f"fact_{at}").text() for at in range(4)]
    assert "10:00" in facts


@pytest.mark.parametrize(
    ("pressed", "expected"), [(Qt.Key.Key_Plus, "16:00"), (Qt.Key.Key_Minus, "14:00")]
)
def test_plus_and_minus_change_the_time(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench, pressed: Qt.Key, expected: str
) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    key(qtbot, window, pressed)
    assert digits(window) == expected


def test_finish_skip_and_back(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    bench.move_to(9, 40)
    key(qtbot, window, Qt.Key.Key_F)
    assert bench.model.state.playback is Playback.IDLE
    key(qtbot, window, Qt.Key.Key_S)
    assert find(window, QPushButton, "button_next").text() == "Start: Overview"
    bench.move_to(9, 41)
    key(qtbot, window, Qt.Key.Key_Return)
    assert title(window) == "2 · Overview"
    bench.move_to(9, 42)
    key(qtbot, window, Qt.Key.Key_B)
    assert title(window) == "1 · Opening of the workshop"


def test_undo_names_its_step_and_takes_it_back(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    press(qtbot, window, "button_add")
    undo = find(window, QPushButton, "button_undo")
    assert undo.text() == "Undo: add 1 min to Welcome by the host"
    key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert digits(window) == "15:00"
    redo = find(window, QPushButton, "button_redo")
    assert redo.text() == "Redo: add 1 min to Welcome by the host"
    key(qtbot, window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert digits(window) == "16:00"


def test_no_key_acts_while_a_note_is_typed(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    rows = len(bench.model.record.rows)
    key(qtbot, window, Qt.Key.Key_T)
    line = find(window, QLineEdit, "note_text")
    assert QApplication.focusWidget() is line
    for typed in (Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_Space, Qt.Key.Key_B, Qt.Key.Key_Plus):
        key(qtbot, window, typed)
    assert len(bench.model.record.rows) == rows
    key(qtbot, window, Qt.Key.Key_Return)
    assert [row.kind for row in bench.model.record.rows[rows:]] == [ActionKind.NOTE]
    assert find(window, QListWidget, "note_list").count() == 1


def test_n_and_d_are_about_the_speaker_who_is_called_or_selected(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    no_show = window.findChild(QAction, "action_no_show")
    assert no_show is not None
    assert not no_show.isEnabled()
    bench.move_to(10, 45)
    bench.act(ActionKind.START, "talks")
    key(qtbot, window, Qt.Key.Key_N)
    row = bench.model.record.rows[-1]
    assert (row.kind, row.item_id) == (ActionKind.NO_SHOW, "Bangladesh")
    assert no_show.text() == "No-show: Bhutan"
    assert window.day_page is not None
    window.day_page.rundown.select("Cambodia")
    assert no_show.text() == "No-show: Cambodia"
    key(qtbot, window, Qt.Key.Key_D)
    row = bench.model.record.rows[-1]
    assert (row.kind, row.item_id) == (ActionKind.DEFER, "Cambodia")


def test_the_keys_of_the_day_act_in_a_window_they_are_lent_to(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    room = RoomWindow(bench.model)
    qtbot.addWidget(room)
    window.lend_keys(room)
    with qtbot.waitActive(room, timeout=500):
        room.show()
        room.activateWindow()
    qtbot.keyClick(room, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED


def test_rows_are_as_high_as_their_titles_from_the_first_look_on(window: ConsoleWindow) -> None:
    window.resize(1920, 1080)
    QApplication.processEvents()
    rows = rundown(window)
    short, long = rows.rowHeight(0), rows.rowHeight(3)
    assert short < long


def test_the_queue_is_told_at_a_glance(window: ConsoleWindow, bench: Bench) -> None:
    told = find(window, FitLabel, "next_queue")
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    assert not told.isVisible()
    bench.move_to(12, 12)
    bench.act(ActionKind.START, "Bangladesh")
    assert told.isVisible()
    assert told.text.startswith("0 of 3 heard")
    assert "Not today: Bhutan, Cambodia" in told.text


def test_keys_act_again_after_a_question_is_answered(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    bar = find(window, MessageBar, "message_bar")
    bar.action_triggered.connect(bar.withdraw)
    window.show_message("warning", "What happened?", [MessageAction("yes", "Yes")], key="first")
    press(qtbot, window, "message_yes")
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED
    window.show_message("warning", "What then?", [MessageAction("no", "No")], key="second")
    find(window, QPushButton, "message_no").setFocus(Qt.FocusReason.TabFocusReason)
    key(qtbot, window, Qt.Key.Key_Space)
    assert not bar.isVisible()
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.RUNNING


def test_escape_leaves_the_note_and_the_keys_act_again(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    key(qtbot, window, Qt.Key.Key_T)
    key(qtbot, window, Qt.Key.Key_Escape)
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED


def test_a_button_reached_by_tab_keeps_space_for_itself(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    key(qtbot, window, Qt.Key.Key_Return)
    find(window, QPushButton, "button_add").setFocus(Qt.FocusReason.TabFocusReason)
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.RUNNING
    assert digits(window) == "16:00"


def test_a_click_leaves_the_focus_so_that_space_still_pauses(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    press(qtbot, window, "button_add")
    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED


def test_enter_in_another_list_does_not_go_on(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    window.show_page("agenda")
    entries = find(window, QListWidget, "agenda_2017-11-06")
    entries.setFocus()
    entries.setCurrentRow(4)
    key(qtbot, window, Qt.Key.Key_Return)
    assert bench.model.record.rows == ()
    assert window.day_page is not None
    assert window.day_page.item_id == "lunch"


def test_the_keys_of_the_day_do_not_act_on_a_page_of_others(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    page = QWidget()
    window.add_page("review", "", page)
    window.show_page("review")
    for pressed in (Qt.Key.Key_Return, Qt.Key.Key_S, Qt.Key.Key_Delete):
        key(qtbot, window, pressed)
    assert bench.model.record.rows == ()
    window.show_page("day")
    key(qtbot, window, Qt.Key.Key_Return)
    assert len(bench.model.record.rows) == 1


def test_a_held_key_does_not_repeat(window: ConsoleWindow) -> None:
    assert not any(action.autoRepeat() for action in window.actions())


@pytest.mark.qt_log_ignore(POPUP_NOISE, extend=True)
def test_pause_with_a_reason_is_taken_with_the_reason(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    qtbot.mouseClick(find(window, QToolButton, "pause_reason"), Qt.MouseButton.LeftButton)
    menu = find(window, QMenu, "pause_reasons")
    next(action for action in menu.actions() if action.text() == "Point of order").trigger()
    menu.close()
    assert bench.model.record.rows[-1].payload == {"reason": "Point of order"}
    assert not find(window, QToolButton, "pause_reason").isEnabled()


@pytest.mark.qt_log_ignore(POPUP_NOISE, extend=True)
def test_a_reason_of_ones_own_is_typed_before_the_pause(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    qtbot.mouseClick(find(window, QToolButton, "pause_reason"), Qt.MouseButton.LeftButton)
    line = find(window, QLineEdit, "typed_reason")
    qtbot.keyClicks(line, "Fire drill")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.model.record.rows[-1].payload == {"reason": "Fire drill"}


def test_another_day_is_looked_at_without_disturbing_what_runs(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    find(window, QTabBar, "day_tabs").setCurrentIndex(1)
    assert cells(window, 3) == ["5 · Report back"]
    bench.move_to(9, 31)
    assert window.day_page is not None
    assert window.day_page.day == TUESDAY
    assert title(window) == "1 · Opening of the workshop"
    assert digits(window) == "14:00"


def test_rundown_shows_planned_expected_state_and_steps(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 34)
    press(qtbot, window, "button_next")
    assert cells(window, 0)[:4] == ["09:30", "", "", "10:00"]
    assert cells(window, 1)[:4] == ["09:34", "09:34", "09:49", "10:04"]
    assert cells(window, 2)[:2] == ["▶", "▶"]
    assert cells(window, 2)[4] == "⚑"
    spoken = rundown(window).model().index(3, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Overview, to come, planned 10:00, expected 10:04"


def test_header_tells_over_under_and_the_fixed_point_in_words(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 34)
    press(qtbot, window, "button_next")
    assert find(window, PhaseBadge, "header_over_under").word == "4 min behind"
    assert find(window, PhaseBadge, "header_fixed_point").word == "4 min into Coffee break"
    assert find(window, QLabel, "venue_clock").text() == "09:34:00"


def test_what_does_not_fit_is_said_and_never_decided_alone(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.act(ActionKind.SKIP, "open")
    bench.move_to(10, 20)
    assert find(window, QLabel, "fit_text").text() == "10:00 of 30:00 left before Coffee break"
    rows = len(bench.model.record.rows)
    press(qtbot, window, "fit_push")
    assert len(bench.model.record.rows) == rows
    words = find(window, QLabel, "move_words").text()
    assert "Coffee break then starts at 10:50 instead of 10:30" in words
    press(qtbot, window, "move_accept")
    assert bench.model.record.rows[-1].payload == {"by": timedelta(minutes=20).total_seconds()}


def test_a_refusal_is_said_in_the_bar_and_goes_with_the_next_action(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.act(ActionKind.RESUME)
    bar = find(window, MessageBar, "message_bar")
    assert bar.current is not None
    assert "Nothing is running" in bar.current.text
    press(qtbot, window, "button_next")
    assert bar.current is None


def test_after_a_sleep_three_answers_are_offered(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    bench.clock.sleep(timedelta(minutes=6))
    bench.act(ActionKind.SLEPT, None, {"for_s": 360})
    bar = find(window, MessageBar, "message_bar")
    assert bar.current is not None
    assert [action.label for action in bar.current.actions] == [
        "It went on",
        "It was paused",
        "It ended at…",
    ]
    press(qtbot, window, "message_was_paused")
    assert bar.current is None
    assert digits(window) == "15:00"


def test_after_a_sleep_the_end_can_be_typed(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    press(qtbot, window, "button_next")
    bench.move_to(9, 40)
    bench.clock.sleep(timedelta(minutes=6))
    bench.act(ActionKind.SLEPT, None, {"for_s": 360})
    press(qtbot, window, "message_ended_at")
    line = find(window, QLineEdit, "ended_time")
    line.setText("9.42")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.model.state.playback is Playback.IDLE
    assert bench.model.record.runs[-1].ended is not None
    venue_end = bench.model.state.plan.venue_time(bench.model.record.runs[-1].ended)
    assert (venue_end.hour, venue_end.minute) == (9, 42)


def test_nothing_of_the_day_can_be_used_when_the_workshop_is_closed(
    window: ConsoleWindow, bench: Bench
) -> None:
    window.show_day(None)
    usable = {action.objectName() for action in window.actions() if action.isEnabled()}
    assert usable == {
        "action_room",
        "action_room_light",
        "action_timekeeper",
        "action_palette",
        "action_open",
        "action_keys",
        "action_guide",
        "action_rapporteur",
    }


def test_a_second_model_takes_over_the_buttons(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    from_before = len(bench.model.record.rows)
    other = a_bench()
    window.show_day(other.model)
    press(qtbot, window, "button_next")
    assert len(other.model.record.rows) == 1
    assert len(bench.model.record.rows) == from_before

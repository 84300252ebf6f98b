"""The timekeeper works with one key or one button each."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QListView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind, Playback, SpeakerStatus
from facilitator.ui.models.speakers import DeskModel
from facilitator.ui.presenters.timekeeper_list import desk_list
from facilitator.ui.timekeeper import TimekeeperWindow
from facilitator.ui.timekeeper.keys import DESK_WISHES
from facilitator.ui.widgets import Countdown, FitLabel, MessageBar, PhaseBadge
from tests.ui.console.looking import find
from tests.ui.timekeeper.desks import a_desk, a_desk_plan, last_row, one_of, order_of, speaking
from tests.ui.workshops import Bench, a_bench, venue

SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
WITHDRAWN = {"then": "withdrawn", "is_absent": False}


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    """Click a button of the desk."""
    qtbot.mouseClick(find(window, QPushButton, name), Qt.MouseButton.LeftButton)


def key(
    qtbot: QtBot,
    window: QWidget,
    which: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the focus is."""
    qtbot.keyClick(QApplication.focusWidget() or window, which, modifier)


def choose(
    qtbot: QtBot,
    window: QWidget,
    name: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> QPoint:
    """Click a speaker in the list; returns where."""
    view = find(window, QListView, "speaker_list")
    model = view.model()
    row = next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)
    at = view.visualRect(model.index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), button, modifier, at)
    return at


def text(window: QWidget, name: str) -> str:
    """What a label says."""
    label = window.findChild(FitLabel, name) or find(window, QLabel, name)
    return label.text if isinstance(label, FitLabel) else label.text()


def test_enter_starts_and_goes_on(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    assert find(window, QPushButton, "desk_next").text() == "Start: Bangladesh"

    key(qtbot, window, Qt.Key.Key_Return)
    assert text(window, "floor_name") == "Bangladesh"

    bench.move_to(10, 9)
    assert find(window, QPushButton, "desk_next").text() == "Next: Bhutan"
    key(qtbot, window, Qt.Key.Key_Return)

    assert text(window, "floor_name") == "Bhutan"
    assert find(window, Countdown, "floor_countdown").text == "10:00"


def test_space_pauses_and_goes_on(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=1)

    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED
    assert find(window, PhaseBadge, "floor_phase").word == "Paused"
    assert find(window, QPushButton, "desk_pause").text() == "Resume"

    key(qtbot, window, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.RUNNING


def test_plus_and_minus_are_the_chairs(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=1)

    key(qtbot, window, Qt.Key.Key_Plus)

    assert text(window, "floor_granted") == "1 min granted by the chair"
    assert one_of(bench, "bangladesh").added_by == (("chair", timedelta(minutes=1)),)
    key(qtbot, window, Qt.Key.Key_Minus)
    assert find(window, QLabel, "floor_granted").isHidden()


@pytest.mark.parametrize(
    ("which", "modifier", "kind", "payload"),
    [
        (Qt.Key.Key_N, None, ActionKind.NO_SHOW, {"then": "end"}),
        (Qt.Key.Key_N, SHIFT, ActionKind.NO_SHOW, WITHDRAWN),
        (Qt.Key.Key_P, None, ActionKind.PASS, {}),
        (Qt.Key.Key_D, None, ActionKind.DEFER, {"to": "end"}),
        (Qt.Key.Key_D, SHIFT, ActionKind.DEFER, {"to": "next_slot"}),
    ],
)
def test_one_key_is_one_row_about_who_comes_next(
    qtbot: QtBot,
    window: TimekeeperWindow,
    bench: Bench,
    which: Qt.Key,
    modifier: Qt.KeyboardModifier | None,
    kind: ActionKind,
    payload: dict[str, str],
) -> None:
    speaking(bench, "bangladesh", minutes=4)
    assert text(window, "desk_about") == "Bhutan"

    key(qtbot, window, which, modifier or Qt.KeyboardModifier.NoModifier)

    assert last_row(bench) == (kind, "bhutan", payload)


def test_what_is_done_to_a_waiting_speaker_leaves_the_countdown_alone(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=4, seconds=17)
    timer = bench.model.state.timer
    assert timer is not None
    before = timer.remaining

    for which in (Qt.Key.Key_N, Qt.Key.Key_P, Qt.Key.Key_D, Qt.Key.Key_Z):
        key(qtbot, window, which, CTRL if which == Qt.Key.Key_Z else SHIFT)
        now = bench.model.state.timer
        assert now is not None
        assert now.remaining == before


def test_no_show_of_who_was_just_called_frees_the_floor(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", seconds=30)

    press(qtbot, window, "desk_no_show")

    assert bench.model.state.timer is None
    assert order_of(bench)[-1] == "Bangladesh"
    assert text(window, "floor_name") == "Bhutan"


def test_questions_and_finish(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=4)

    key(qtbot, window, Qt.Key.Key_Q)
    assert one_of(bench, "bangladesh").status is SpeakerStatus.QUESTIONS
    assert not find(window, QPushButton, "desk_questions").isEnabled()

    key(qtbot, window, Qt.Key.Key_F)
    assert one_of(bench, "bangladesh").status is SpeakerStatus.HEARD


def test_back_opens_the_talk_before(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=4)
    speaking(bench, "bhutan", seconds=20)

    key(qtbot, window, Qt.Key.Key_B)

    assert text(window, "floor_name") == "Bangladesh"


def test_undo_is_named_and_undoes(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=4)
    press(qtbot, window, "desk_defer")
    assert find(window, QPushButton, "desk_undo").text() == "Undo: defer Bhutan"

    key(qtbot, window, Qt.Key.Key_Z, CTRL)
    assert order_of(bench)[1] == "Bhutan"

    key(qtbot, window, Qt.Key.Key_Y, CTRL)
    assert order_of(bench)[-1] == "Bhutan"


def test_swap_takes_two_clicks(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    choose(qtbot, window, "China")
    press(qtbot, window, "desk_swap")

    assert order_of(bench) == ["China", "Bhutan", "Cambodia", "Bangladesh", "India"]


def test_any_two_are_swapped_by_choosing_both(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    choose(qtbot, window, "Bhutan")
    choose(qtbot, window, "India", CTRL)
    key(qtbot, window, Qt.Key.Key_X)

    assert order_of(bench) == ["Bangladesh", "India", "Cambodia", "China", "Bhutan"]


def test_recall_takes_two_clicks(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    bench.act(ActionKind.NO_SHOW, "cambodia", {"then": "withdrawn"})

    choose(qtbot, window, "Cambodia")
    press(qtbot, window, "desk_recall")

    assert order_of(bench)[0] == "Cambodia"
    assert one_of(bench, "cambodia").status is SpeakerStatus.WAITING


def test_an_action_uses_up_the_choice(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    choose(qtbot, window, "China")
    assert text(window, "desk_about") == "China"

    key(qtbot, window, Qt.Key.Key_D)

    assert order_of(bench)[-1] == "China"
    assert text(window, "desk_about") == "Bangladesh"


def test_the_choice_stays_with_its_speaker_when_the_order_changes(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    choose(qtbot, window, "China")

    bench.act(ActionKind.MOVE_SPEAKER, "india", {"to": 0})

    assert text(window, "desk_about") == "China"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_right_click_offers_what_can_be_done(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    at = choose(qtbot, window, "India")
    view = find(window, QListView, "speaker_list")
    view.customContextMenuRequested.emit(at)
    menu = find(window, QMenu, "speaker_menu")
    texts = [action.text() for action in menu.actions() if action.isEnabled() and action.text()]
    assert "Start India now" in texts
    assert "Swap Bangladesh and India" in texts
    menu.close()


def test_a_double_click_starts_a_speaker(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    at = choose(qtbot, window, "India")
    view = find(window, QListView, "speaker_list")
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert text(window, "floor_name") == "India"


def _at_six_minutes(bench: Bench) -> None:
    """Two were heard; 6 minutes are left before lunch, and nobody speaks."""
    speaking(bench, "bangladesh", minutes=10)
    speaking(bench, "bhutan", minutes=19)
    bench.act(ActionKind.FINISH)


def test_what_does_not_fit_is_asked_and_nothing_is_decided(
    window: TimekeeperWindow, bench: Bench
) -> None:
    _at_six_minutes(bench)
    rows = len(bench.model.record.rows)

    assert find(window, QWidget, "fit_row").isVisible()
    assert "Cambodia: 6:00 of 10:00 left before Lunch" in text(window, "fit_text")
    bench.move_to(10, 30)
    assert len(bench.model.record.rows) == rows


def test_the_first_answer_defers_until_after_the_break(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    _at_six_minutes(bench)

    press(qtbot, window, "fit_defer")

    assert last_row(bench) == (ActionKind.DEFER, "cambodia", {"to": "next_slot"})
    assert find(window, QWidget, "fit_row").isHidden()


def test_the_second_answer_starts_with_what_is_left(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    _at_six_minutes(bench)

    press(qtbot, window, "fit_shorten")

    assert text(window, "floor_name") == "Cambodia"
    assert find(window, Countdown, "floor_countdown").text == "6:00"


def test_the_third_answer_is_asked_once_more_in_words(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    _at_six_minutes(bench)
    rows = len(bench.model.record.rows)

    press(qtbot, window, "fit_push")
    assert "Lunch then starts at 10:39 instead of 10:35" in text(window, "fit_text")
    assert len(bench.model.record.rows) == rows

    press(qtbot, window, "fit_move")
    lunch = bench.model.state.row("lunch")
    assert lunch is not None
    assert lunch.fixed_start == lunch.item.start + timedelta(minutes=4)
    assert find(window, QPushButton, "desk_next").text() == "Start: Cambodia"
    assert find(window, QWidget, "fit_row").isHidden()


def test_the_question_can_be_left(qtbot: QtBot, window: TimekeeperWindow, bench: Bench) -> None:
    _at_six_minutes(bench)

    press(qtbot, window, "fit_push")
    press(qtbot, window, "fit_leave")

    assert find(window, QPushButton, "fit_push").isVisible()
    assert "6:00 of 10:00" in text(window, "fit_text")


def test_a_focused_button_keeps_its_space(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=4)
    find(window, QPushButton, "desk_add").setFocus()

    key(qtbot, window, Qt.Key.Key_Space)

    assert bench.model.state.playback is Playback.RUNNING
    assert text(window, "floor_granted") == "1 min granted by the chair"


def test_the_digits_take_a_third_of_the_smallest_window(
    window: TimekeeperWindow, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=4)
    QApplication.processEvents()

    digits = find(window, Countdown, "floor_countdown")
    assert digits.height() >= window.height() / 3
    assert digits.digits_box().height() >= window.height() * 0.3


def test_every_button_has_a_name_and_a_tooltip_with_its_key(window: TimekeeperWindow) -> None:
    for wish in DESK_WISHES:
        action = find(window, QAction, f"action_{wish.wish_id}")
        assert action.text()
        assert len(action.shortcuts()) == len(wish.keys)
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.accessibleName(), button.objectName()
            assert button.toolTip(), button.objectName()


def test_f1_shows_the_keys_and_f10_goes_back_to_the_console(
    qtbot: QtBot, window: TimekeeperWindow
) -> None:
    with qtbot.waitSignal(window.console_requested, timeout=500):
        key(qtbot, window, Qt.Key.Key_F10)
    key(qtbot, window, Qt.Key.Key_F1)
    sheet = find(window, QDialog, "shortcut_sheet")
    assert find(sheet, QLabel, "key_no_show").text() == "N"
    assert find(sheet, QLabel, "key_start_row").text() == "Ctrl+Enter"


def test_no_key_is_given_twice() -> None:
    keys = [each for wish in DESK_WISHES for each in wish.keys]

    assert len(keys) == len(set(keys))


def test_a_refusal_is_said_and_forgotten(
    qtbot: QtBot, window: TimekeeperWindow, bench: Bench
) -> None:
    window.activateWindow()
    bench.act(ActionKind.FINISH)
    bar = window.findChild(MessageBar)
    assert bar is not None
    assert bar.current is not None
    assert "Nothing is running" in bar.current.text

    key(qtbot, window, Qt.Key.Key_Return)
    assert bar.current is None


def test_the_list_model_keeps_qts_rules(window: TimekeeperWindow, bench: Bench) -> None:
    model = find(window, QListView, "speaker_list").model()
    assert isinstance(model, DeskModel)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)

    speaking(bench, "bangladesh", minutes=4)
    bench.act(ActionKind.MOVE_SPEAKER, "india", {"to": 0})
    bench.act(ActionKind.NO_SHOW, "china", {"then": "withdrawn"})

    assert tester.model() is model


def test_space_pauses_in_a_window_just_opened_where_no_list_of_speakers_is(
    qtbot: QtBot,
) -> None:
    bench = a_bench(venue(10, 0), plan=a_desk_plan())
    desk = TimekeeperWindow(bench.model)
    qtbot.addWidget(desk)
    bench.act(ActionKind.NEXT)
    with qtbot.waitActive(desk, timeout=500):
        desk.show()
    key(qtbot, desk, Qt.Key.Key_Space)
    assert bench.model.state.playback is Playback.PAUSED
    assert not find(desk, QWidget, "speaker_view").isVisible()


def test_what_follows_is_told_where_no_speaker_waits(qtbot: QtBot) -> None:
    bench = a_bench(venue(10, 0), plan=a_desk_plan())
    desk = TimekeeperWindow(bench.model)
    qtbot.addWidget(desk)
    desk.show()
    qtbot.waitExposed(desk)
    told = [text(desk, f"next_name_{at}") for at in range(3)]
    assert told == ["3 · Mainstreaming", "Lunch", "3 (cont.) · Mainstreaming"]


def test_who_is_deferred_to_a_later_slot_is_not_counted_before_the_others(
    bench: Bench, window: TimekeeperWindow
) -> None:
    bench.act(ActionKind.DEFER, "bangladesh", {"to": "next_slot"})
    assert [text(window, f"next_name_{at}") for at in range(3)] == ["Bhutan", "Cambodia", "China"]
    told = [text(window, f"next_ahead_{at}") for at in range(3)]
    assert told == ["next", "1 before you", "2 before you"]


def test_who_was_not_there_is_told_apart_in_the_list(
    bench: Bench,
) -> None:
    bench.act(ActionKind.NO_SHOW, "bangladesh", {"then": "end"})
    words = {row.name: row.words for row in desk_list(bench.model.state).rows}
    assert words["Bangladesh"] == "was not there"
    assert words["Bhutan"] != "was not there"


def test_nobody_is_deferred_to_a_slot_that_is_not_there(
    qtbot: QtBot, bench: Bench, window: TimekeeperWindow
) -> None:
    later = window.findChild(QAction, "action_defer_slot")
    assert later is not None
    choose(qtbot, window, "Bhutan")
    assert later.isEnabled()
    choose(qtbot, window, "India")
    assert one_of(bench, "india").slot == "more"
    assert not later.isEnabled()


def test_the_list_begins_at_its_first_speaker_who_has_the_floor(qtbot: QtBot) -> None:
    bench = a_desk(tuple(f"Country {number:02}" for number in range(1, 25)))
    desk = TimekeeperWindow(bench.model)
    qtbot.addWidget(desk)
    speaking(bench, "country 01", minutes=1)
    with qtbot.waitActive(desk, timeout=500):
        desk.show()
    view = find(desk, QListView, "speaker_list")
    assert view.visualRect(view.model().index(0, 0)).top() >= 0

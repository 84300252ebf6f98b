"""The day is closed, after a question that says what follows."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.catch_up.day_end import DayEndCard
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.widgets.day_strip import DayStrip
from tests.ui.catch_up.conftest import run_late
from tests.ui.console.looking import find, key, press
from tests.ui.workshops import MONDAY, Bench


def ask(window: ConsoleWindow) -> QMessageBox:
    window.findChild(object, "action_close_day").trigger()
    return find(window, QMessageBox, "close_day")


def test_a_day_that_has_not_begun_cannot_be_closed(window: ConsoleWindow, bench: Bench) -> None:
    action = window.findChild(object, "action_close_day")
    assert not action.isEnabled()
    run_late(bench)
    assert action.isEnabled()


def test_the_default_button_closes_a_day_of_which_nothing_is_left(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    while bench.model.state.next_up is not None or bench.model.state.timer is not None:
        bench.clock.advance(timedelta(seconds=5))
        bench.act(ActionKind.NEXT)
    assert find(window, QPushButton, "button_next").text() == "Close the day…"
    key(qtbot, window, Qt.Key.Key_Return)
    press(qtbot, find(window, QMessageBox, "close_day"), "close_day_accept")
    assert bench.model.record.closed == {MONDAY}
    assert find(window, QPushButton, "button_next").text() != "Close the day…"


def test_the_question_says_what_was_not_reached(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    box = ask(window)
    assert "Overview ends now." in box.informativeText()
    assert "not held: Work, Coffee break, Talks, Lunch." in box.informativeText()
    press(qtbot, box, "close_day_leave")
    assert bench.model.record.closed == frozenset()


def test_the_page_says_what_was_heard_and_what_is_carried_over(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    run_late(bench)
    bench.move_to(11, 10)
    bench.act(ActionKind.START, "talks")
    bench.move_to(11, 20)
    bench.act(ActionKind.NEXT)
    bench.move_to(11, 30)
    press(qtbot, ask(window), "close_day_accept")
    assert bench.model.record.rows[-1].kind is ActionKind.CLOSE_DAY
    card = find(window, DayEndCard, "day_end")
    assert card.isVisible()
    assert find(card, QLabel, "day_end_title").text() == "Monday, 6 November 2017 is closed"
    words = find(card, QLabel, "day_end_words").text()
    assert "Held: 3 of 6 items." in words
    assert "Heard: Bangladesh, Bhutan." in words
    assert "without a place: Cambodia, India." in words
    assert "Not held: Work, Coffee break, Lunch." in words
    window.day_page.show_day(MONDAY)
    assert card.isVisible()
    key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not card.isVisible()
    assert find(window, QPushButton, "button_redo").text() == "Redo: close the day"


def test_a_high_screen_shows_the_strip_below_the_card(window: ConsoleWindow, bench: Bench) -> None:
    run_late(bench)
    bench.act(ActionKind.CLOSE_DAY, None, {"day": MONDAY.isoformat()})
    strip = find(window, DayStrip, "day_strip")
    window.resize(1366, 768)
    assert not strip.isVisible()
    window.resize(1920, 1080)
    QApplication.processEvents()
    assert strip.isVisible()

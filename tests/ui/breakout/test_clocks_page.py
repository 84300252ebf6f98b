"""Parallel groups on their page: a clock each, one return, and the room is told."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from facilitator.commands.breakout import KIND, BreakoutCommands
from facilitator.commands.store import MemoryDocuments
from facilitator.day import ActionKind
from facilitator.ui.console.breakout.page import BreakoutPage
from facilitator.ui.room import RoomWindow
from facilitator.ui.room.face import MessageBand
from facilitator.ui.widgets import Countdown, PhaseBadge
from facilitator.ui.worker import DirectWorker
from tests.ui.console.looking import find, press
from tests.ui.workshops import Bench, a_bench


def a_page(qtbot: QtBot, bench: Bench, store: MemoryDocuments) -> BreakoutPage:
    page = BreakoutPage(
        bench.model,
        BreakoutCommands(store),
        worker=DirectWorker(),
        draws=lambda: store.documents("draw"),
    )
    qtbot.addWidget(page)
    page.resize(1300, 640)
    page.show()
    return page


@pytest.fixture
def store() -> MemoryDocuments:
    return MemoryDocuments()


@pytest.fixture
def bench() -> Bench:
    """Group work since two o'clock, planned until half past three."""
    bench = a_bench()
    bench.move_to(14, 0)
    bench.act(ActionKind.START, "groups")
    return bench


@pytest.fixture
def page(qtbot: QtBot, bench: Bench, store: MemoryDocuments) -> Iterator[BreakoutPage]:
    page = a_page(qtbot, bench, store)
    find(page, QSpinBox, "breakout_number").setValue(3)
    press(qtbot, page, "breakout_make")
    yield page
    page.release()


def digits(page: BreakoutPage, index: int) -> str:
    return find(page, Countdown, f"breakout_digits_{index}").text


def test_all_start_under_the_end_of_the_item_and_one_ends_early(
    qtbot: QtBot, page: BreakoutPage, bench: Bench
) -> None:
    assert find(page, QLabel, "breakout_return").text() == "Back at 15:30"
    assert find(page, QLabel, "breakout_note").text() == "The groups have not started."
    press(qtbot, page, "breakout_start")
    bench.move_to(14, 20)
    assert [digits(page, index) for index in range(3)] == ["1:10:00"] * 3
    press(qtbot, page, "breakout_end_1")
    bench.move_to(14, 30)
    assert [digits(page, index) for index in range(3)] == ["1:00:00", "1:10:00", "1:00:00"]
    assert find(page, PhaseBadge, "breakout_phase_1").word == "back"
    assert find(page, QLabel, "breakout_until_1").text() == "back at 14:20, after 20 min"
    assert find(page, QLabel, "breakout_note").text() == "At work: 2 of 3 groups"
    press(qtbot, page, "breakout_undo")
    assert digits(page, 1) == "1:00:00"


def test_a_minute_past_the_return_says_so_before_it_is_pressed(
    qtbot: QtBot, page: BreakoutPage
) -> None:
    press(qtbot, page, "breakout_start")
    give = find(page, QPushButton, "breakout_give_0")
    assert give.text() == "+1 min past 15:30"
    press(qtbot, page, "breakout_give_0")
    assert find(page, QLabel, "breakout_until_0").text() == "until 15:31, after the others"
    assert [digits(page, index) for index in range(3)] == ["1:31:00", "1:30:00", "1:30:00"]


def test_the_next_console_goes_on_with_the_same_clocks(
    qtbot: QtBot, page: BreakoutPage, bench: Bench, store: MemoryDocuments
) -> None:
    press(qtbot, page, "breakout_start")
    press(qtbot, page, "breakout_return_less")
    bench.move_to(14, 10)
    again = a_page(qtbot, bench, store)
    assert [digits(again, index) for index in range(3)] == ["1:15:00"] * 3
    assert find(again, QPushButton, "breakout_return_item").text() == "As the item: 15:30"
    press(qtbot, again, "breakout_return_item")
    assert digits(again, 0) == "1:20:00"
    press(qtbot, again, "breakout_anew")
    assert store.documents(KIND) == {}


def test_groups_drawn_for_the_item_are_proposed(
    qtbot: QtBot, bench: Bench, store: MemoryDocuments
) -> None:
    drawn = {"title": "By region", "item": "groups", "groups": [{"name": "Asia", "room": "Hall"}]}
    store.change_documents({"draw": {"one": json.dumps(drawn)}})
    page = a_page(qtbot, bench, store)
    press(qtbot, page, "breakout_make")
    assert find(page, QLabel, "breakout_name_0").text() == "Asia"
    page.release()


def test_groups_drawn_for_the_number_of_an_item_are_proposed_when_they_are_there(
    qtbot: QtBot, bench: Bench, store: MemoryDocuments
) -> None:
    page = a_page(qtbot, bench, store)
    page.hide()
    drawn = {"title": "By region", "item": "4", "groups": [{"name": "Asia", "room": "Hall"}]}
    store.change_documents({"draw": {"one": json.dumps(drawn)}})
    page.show()
    press(qtbot, page, "breakout_make")
    assert find(page, QLabel, "breakout_name_0").text() == "Asia"
    page.release()


def test_an_item_that_groups_were_drawn_for_can_have_clocks(
    qtbot: QtBot, store: MemoryDocuments
) -> None:
    drawn = {"title": "Questions", "item": "2", "groups": [{"name": "Asia", "room": "Hall"}]}
    store.change_documents({"draw": {"one": json.dumps(drawn)}})
    page = a_page(qtbot, a_bench(), store)
    assert "Overview" in find(page, QComboBox, "breakout_items").currentText()
    press(qtbot, page, "breakout_make")
    assert find(page, QLabel, "breakout_name_0").text() == "Asia"
    page.release()


def test_after_the_return_more_time_is_counted_from_now(
    qtbot: QtBot, page: BreakoutPage, bench: Bench
) -> None:
    press(qtbot, page, "breakout_start")
    bench.move_to(15, 50)
    assert digits(page, 0) == "+20:00"
    press(qtbot, page, "breakout_return_more")
    assert digits(page, 0) == "5:00"
    press(qtbot, page, "breakout_end")
    assert find(page, QLabel, "breakout_note").text() == "No group is at work."


def test_the_room_is_told_and_the_line_goes_again(
    qtbot: QtBot, page: BreakoutPage, bench: Bench
) -> None:
    room = RoomWindow(bench.model)
    qtbot.addWidget(room)
    room.show()
    page.message_requested.connect(room.show_message)
    press(qtbot, page, "breakout_start")
    bench.move_to(15, 25)
    assert find(page, QPushButton, "breakout_warn").text() == "Tell the room: 5 minutes left"
    press(qtbot, page, "breakout_warn")
    band = find(room, MessageBand, "room_message")
    assert band.isVisible()
    assert band.text == "5 minutes left – back at 15:30"
    room.message_timer.stop()
    room.message_timer.timeout.emit()
    assert not band.isVisible()


def test_reports_follow_each_other_in_order(qtbot: QtBot, page: BreakoutPage, bench: Bench) -> None:
    assert find(page, QPushButton, "breakout_report_next").text() == "Next: Group 1"
    press(qtbot, page, "breakout_report_next")
    bench.move_to(14, 6)
    assert find(page, Countdown, "breakout_report_digits").text == "+1:00"
    press(qtbot, page, "breakout_report_next")
    assert find(page, QLabel, "breakout_report_title").text() == "Group 2"
    press(qtbot, page, "breakout_report_stop")
    assert find(page, QLabel, "breakout_report_title").text() == "Nobody is reporting"


def test_a_workshop_without_group_work_says_what_to_do(qtbot: QtBot) -> None:
    bench = a_bench()
    plan = bench.model.state.plan.without_item("groups")
    page = a_page(qtbot, a_bench(plan=plan), MemoryDocuments())
    assert find(page, QLabel, "breakout_empty").isVisible()

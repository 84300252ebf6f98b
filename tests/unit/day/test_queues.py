"""A queue of presentations that flows over slots, breaks and days."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    DayState,
    IllegalActionError,
    ManualClock,
    new_record,
    project,
)
from facilitator.day.scenario import scenario_from_json
from tests.unit.day.builders import UTC_START, at, minutes, probes, scenario

MONDAY: list[dict[str, Any]] = [
    {"id": "A", "start": "11:30", "end": "12:30", "kind": "presentations", "queue": "Q"},
    {"id": "lunch", "start": "12:30", "end": "14:00", "kind": "lunch", "hard": True},
    {"id": "B", "start": "14:00", "end": "14:30", "kind": "presentations", "queue": "Q"},
    {"id": "tea", "start": "14:30", "end": "14:45", "kind": "break", "hard": True},
    {"id": "end", "start": "14:45", "end": "15:00"},
]
TUESDAY = [{"id": "C", "start": "09:00", "end": "09:40", "kind": "presentations", "queue": "Q"}]
QUEUE_OF_NOBODY: dict[str, Any] = {"allotment_s": 600, "changeover_s": 120, "speakers": []}
TEN = [f"P{number:02}" for number in range(1, 11)]


def day(
    steps: list[dict[str, Any]], *, speakers: list[str] = TEN, changeover_s: int = 120
) -> dict[str, dict[str, Any]]:
    """Monday and Tuesday with one queue of 10-minute talks."""
    queue = {"allotment_s": 600, "changeover_s": changeover_s, "speakers": speakers}
    return probes(
        scenario(
            steps,
            days=[
                {"date": "2017-11-06", "items": MONDAY},
                {"date": "2017-11-07", "items": TUESDAY},
            ],
            queues={"Q": queue},
        )
    )


def test_speakers_are_packed_before_lunch_after_it_and_on_the_next_day() -> None:
    seen = day([at("11:00:00", "probe", name="p")])
    expected = seen["p"]["expected"]
    assert [expected[name] for name in TEN[:5]] == [
        "11:30:00", "11:42:00", "11:54:00", "12:06:00", "12:18:00",
    ]  # fmt: skip
    assert [expected[name] for name in TEN[5:7]] == ["14:00:00", "14:12:00"]
    assert expected["P08"] == "2017-11-07T09:00:00"
    assert expected["P10"] == "2017-11-07T09:24:00"
    assert seen["p"]["unplaced"] == []


def test_six_minutes_late_means_an_hour_and_more_for_one_and_little_for_the_next() -> None:
    seen = day([at("11:36:00", "start", item="A"), at("11:36:00", "probe", name="p")])
    expected = seen["p"]["expected"]
    assert expected["P04"] == "12:12:00"
    assert expected["P05"] == "14:00:00"
    assert expected["P06"] == "14:12:00"
    assert expected["P07"] == "2017-11-07T09:00:00"


def test_nobody_speaks_over_the_edge_of_a_slot_but_equality_fits() -> None:
    seen = day([at("11:32:00", "start", item="A"), at("11:32:00", "probe", name="p")])
    assert seen["p"]["expected"]["P05"] == "12:20:00"


def test_a_talk_in_overtime_pushes_the_others_and_is_behind() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="P01"),
            at("11:43:00", "probe", name="p"),
            at("11:44:00", "next"),
            at("11:46:00", "probe", name="q"),
        ]
    )
    assert seen["p"]["over_under_s"] == 180
    assert seen["p"]["expected"]["P02"] == "11:45:00"
    assert seen["q"]["running"]["item"] == "P02"
    assert seen["q"]["running"]["within"] == "A"
    assert seen["q"]["over_under_s"] == 120
    assert seen["q"]["used_s"]["P01"] == 14 * 60


def test_the_last_before_lunch_is_followed_by_lunch() -> None:
    seen = day(
        [
            at("11:36:00", "start", item="A"),
            at("11:46:00", "next"),
            at("11:58:00", "next"),
            at("12:10:00", "next"),
            at("12:21:00", "probe", name="p"),
            at("12:22:00", "next"),
        ]
    )
    assert seen["p"]["next"] == "lunch"
    assert seen["end"]["running"]["item"] == "lunch"


def test_after_lunch_the_queue_stands_where_it_stood() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="A"),
            at("11:40:00", "next"),
            at("12:30:00", "start", item="lunch"),
            at("14:03:00", "next"),
            at("14:04:00", "probe", name="p"),
        ]
    )
    assert seen["p"]["running"]["item"] == "P03"
    assert seen["p"]["running"]["within"] == "B"
    assert seen["p"]["expected"]["P04"] == "14:15:00"
    assert seen["p"]["expected"]["P05"] == "2017-11-07T09:00:00"


def test_a_no_show_goes_to_the_end_or_is_withdrawn_and_the_order_stays() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="P01"),
            at("11:40:00", "no_show", item="P02", then="end"),
            at("11:40:00", "no_show", item="P04", then="withdrawn"),
            at("11:40:00", "probe", name="p"),
        ]
    )
    expected = seen["p"]["expected"]
    order = sorted((name for name in TEN if name in expected), key=lambda n: _key(expected[n]))
    assert order == ["P01", "P03", "P05", "P06", "P07", "P08", "P09", "P10", "P02"]
    assert "P04" not in expected


def test_a_running_speaker_who_is_not_there_leaves_the_floor_free() -> None:
    seen = day([at("11:30:00", "start", item="P01"), at("11:31:00", "no_show")])
    assert seen["end"]["running"] is None
    assert seen["end"]["next"] == "P02"
    assert "P01" not in seen["end"]["used_s"]
    assert seen["end"]["expected"]["P01"] == "2017-11-07T09:24:00"


def test_a_speaker_deferred_to_the_next_slot_comes_first_there() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="P01"),
            at("11:31:00", "defer", item="P02", to="next_slot"),
            at("11:31:00", "probe", name="p"),
        ]
    )
    assert seen["p"]["expected"]["P02"] == "14:00:00"
    assert seen["p"]["expected"]["P03"] == "11:42:00"
    assert seen["p"]["expected"]["P07"] == "14:12:00"


def test_a_withdrawn_speaker_can_be_started_after_all() -> None:
    seen = day(
        [
            at("11:30:00", "no_show", item="P03", then="withdrawn"),
            at("11:31:00", "start", item="P03"),
        ]
    )
    assert seen["end"]["running"]["item"] == "P03"


def test_all_that_is_done_to_those_waiting_leaves_the_clock_alone() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="P01"),
            at("11:33:00.25", "probe", name="before"),
            at("11:33:00.25", "no_show", item="P02"),
            at("11:33:00.25", "defer", item="P05"),
            at("11:33:00.25", "set_allotment", item="P06", seconds=300),
            at("11:33:00.25", "probe", name="after"),
        ]
    )
    assert seen["before"]["running"] == seen["after"]["running"]


def test_a_shorter_allotment_for_all_lets_more_be_heard() -> None:
    seen = day(
        [at("11:00:00", "set_allotment", item="Q", seconds=300), at("11:00:00", "probe", name="p")]
    )
    assert seen["p"]["expected"]["P09"] == "14:00:00"


def test_what_would_let_everybody_speak_is_told() -> None:
    speakers = [f"P{number:02}" for number in range(1, 16)]
    seen = day([at("11:00:00", "probe", name="p")], speakers=speakers)
    assert seen["p"]["unplaced"] == speakers[10:]
    longest = seen["p"]["equal_allotment_s"]["Q"]
    assert longest == 384
    again = day(
        [
            at("11:00:00", "set_allotment", item="Q", seconds=longest),
            at("11:00:00", "probe", name="p"),
        ],
        speakers=speakers,
    )
    assert again["p"]["unplaced"] == []


def test_two_adjacent_slots_of_one_queue_are_one() -> None:
    items = [
        {"id": "A", "start": "15:15", "end": "16:00", "kind": "presentations", "queue": "Q"},
        {"id": "B", "start": "16:00", "end": "17:00", "kind": "presentations", "queue": "Q"},
    ]
    queues = {"Q": {"allotment_s": 600, "speakers": TEN}}
    seen = probes(
        scenario(
            [
                at("15:15:00", "start", item="A"),
                at("15:15:00", "probe", name="p"),
                at("15:55:00", "start", item="P02"),
                at("16:02:00", "probe", name="q"),
                at("16:05:00", "next"),
            ],
            items=items, queues=queues,
        )
    )  # fmt: skip
    assert seen["p"]["expected"]["P05"] == "15:55:00"
    assert seen["q"]["running"]["elapsed_s"] == 7 * 60
    assert seen["q"]["running"]["phase"] == "running"
    assert seen["end"]["running"]["item"] == "P03"
    assert seen["end"]["running"]["within"] == "B"


def test_before_start_it_is_told_when_a_talk_does_not_fit_before_lunch() -> None:
    seen = day(
        [
            at("11:36:00", "start", item="A"),
            at("12:24:00", "finish"),
            at("12:24:00", "probe", name="p"),
            at("12:24:30", "start", item="P02"),
        ]
    )
    assert seen["p"]["next"] == "lunch"
    assert seen["end"]["running"]["item"] == "P02"
    assert seen["end"]["flags"] == [{"code": "into_hard", "item": "lunch", "by_s": 270}]


def test_idle_time_between_speakers_is_counted_in_the_slot() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="A"),
            at("11:40:00", "finish"),
            at("11:43:30", "probe", name="p"),
            at("11:44:00", "next"),
        ]
    )
    assert seen["p"]["idle_s"] == {"A": 210}
    assert seen["p"]["expected"]["P02"] == "11:43:30"
    assert seen["end"]["idle_s"] == {"A": 240}


def test_the_changeover_has_to_pass_before_the_next_speaker() -> None:
    seen = day(
        [
            at("11:30:00", "start", item="A"),
            at("11:40:00", "finish"),
            at("11:40:30", "probe", name="p"),
        ]
    )
    assert seen["p"]["expected"]["P02"] == "11:42:00"


def test_pushing_lunch_makes_room_for_one_more_before_it() -> None:
    seen = day(
        [
            at("11:36:00", "start", item="A"),
            at("12:15:00", "probe", name="before"),
            at("12:15:00", "move_hard", item="lunch", by=600),
            at("12:15:00", "probe", name="after"),
        ]
    )
    assert seen["before"]["expected"]["P02"] == "12:17:00"
    assert seen["before"]["expected"]["P03"] == "14:00:00"
    assert seen["after"]["expected"]["P03"] == "12:29:00"
    assert seen["after"]["expected"]["lunch"] == "12:40:00"
    assert seen["after"]["expected"]["B"] == "14:10:00"


def _key(shown: str) -> str:
    return shown if "T" in shown else f"2017-11-06T{shown}"


def debate(names: list[str], **more: Any) -> dict[str, Any]:
    """The payload of a list of speakers with three minutes each."""
    return {
        "queue_id": "list", "title": "List of speakers", "allotment_s": 180, "items": [],
        "is_debate": True, "speakers": [{"speaker_id": name, "name": name} for name in names],
        **more,
    }  # fmt: skip


class Debate:
    """An hour of discussion with a list of speakers, played action by action."""

    def __init__(self, names: list[str]) -> None:
        item = {"id": "talk", "title": "Discussion", "start": "09:00", "end": "10:00"}
        after = {"id": "coffee", "start": "10:00", "end": "10:15", "kind": "break", "hard": True}
        plan = scenario_from_json(scenario([], items=[item, after])).plan
        self.clock = ManualClock(UTC_START)
        self.commands = DayCommands(new_record(plan), MemoryLog())
        self.act(ActionKind.START, "talk")
        self.act(ActionKind.QUEUE, None, debate(names))

    def act(self, kind: ActionKind, item: str | None = None, payload: Any = None) -> None:
        self.commands.act(kind, self.clock.read(), item_id=item, payload=payload or {})

    def state(self, minutes_later: float = 0) -> DayState:
        self.clock.advance(minutes(minutes_later))
        return project(self.commands.record, self.clock.read())

    def add(self, name: str, **payload: Any) -> None:
        speaker = {"speaker_id": name, "name": name}
        self.act(ActionKind.ADD_SPEAKER, None, {"queue_id": "list", "speaker": speaker, **payload})


def test_a_list_of_speakers_runs_within_the_item_and_does_not_stop_its_clock() -> None:
    talk = Debate(["India", "Bhutan"])
    talk.state(20)
    talk.act(ActionKind.START, "India")
    state = talk.state(1)
    assert state.timer is not None
    assert state.item_timer is not None
    assert (state.timer.entry_id, state.timer.remaining) == ("India", minutes(2))
    assert state.item_timer.remaining == minutes(39)
    assert state.next_up is not None
    assert state.next_up.entry_id == "Bhutan"


def test_when_the_list_is_heard_next_goes_on_with_the_day() -> None:
    talk = Debate(["India"])
    talk.act(ActionKind.START, "India")
    state = talk.state(3)
    assert state.next_up is not None
    assert state.next_up.entry_id == "coffee"


def test_a_closed_list_takes_no_name_but_a_point_of_order_which_comes_first() -> None:
    talk = Debate(["India", "Bhutan"])
    talk.act(ActionKind.CLOSE_LIST, "list")
    with pytest.raises(IllegalActionError, match="closed"):
        talk.add("China")
    talk.add("Maldives", is_point_of_order=True)
    queue = talk.state().queue("list")
    assert queue is not None
    assert not queue.is_open
    assert [one.speaker.name for one in queue.speakers] == ["Maldives", "India", "Bhutan"]
    talk.act(ActionKind.OPEN_LIST, "list")
    talk.add("China")


def test_a_list_of_speakers_needs_an_item_to_belong_to() -> None:
    talk = Debate(["India"])
    talk.act(ActionKind.UNDO)
    talk.act(ActionKind.UNDO)
    talk.act(ActionKind.QUEUE, None, debate(["India"]))
    with pytest.raises(IllegalActionError, match="Start an item first"):
        talk.act(ActionKind.START, "India")


def test_whoever_is_next_on_the_list_is_checked_against_lunch_also_when_moved_behind_it() -> None:
    steps = [
        at("11:36:00", "start", item="A"),
        at("12:24:00", "finish"),
        at("12:24:00", "probe", name="left"),
        at("12:24:00", "set_allotment", item="P02", seconds=360),
        at("12:26:00", "probe", name="too late"),
    ]
    seen = day(steps)
    assert seen["left"]["fits"] == {
        "item": "P02", "fits": False, "left_s": 360, "before": "lunch",
    }  # fmt: skip
    assert seen["too late"]["fits"]["fits"] is False
    assert seen["too late"]["fits"]["left_s"] == 240


def test_questions_take_what_the_talk_left_where_no_time_is_planned_for_them() -> None:
    talk = Debate(["India"])
    talk.act(ActionKind.START, "India")
    talk.state(1)
    talk.act(ActionKind.QUESTIONS, "India")
    state = talk.state(0.5)
    assert state.timer is not None
    assert (state.timer.questions, state.timer.remaining) == (minutes(2), minutes(1.5))


def test_a_minute_granted_while_questions_are_asked_is_for_the_questions() -> None:
    talk = Debate(["India"])
    talk.act(ActionKind.START, "India")
    talk.state(3)
    talk.act(ActionKind.QUESTIONS, "India")
    talk.act(ActionKind.ADD, "India", {"seconds": 60})
    state = talk.state()
    assert state.timer is not None
    assert (state.timer.remaining, state.timer.added) == (minutes(1), minutes(0))
    queue = state.queue("list")
    assert queue is not None
    assert queue.speakers[0].added == minutes(0)


def test_shorter_talks_from_now_on_leave_the_one_who_speaks_his_time() -> None:
    seen = day([
        at("11:30:00", "start", item="A"),
        at("11:40:00", "next"),
        at("11:42:00", "set_allotment", item="Q", seconds=300),
    ], changeover_s=0)["end"]  # fmt: skip
    assert (seen["running"]["remaining_s"], seen["running"]["expected_end"]) == (480, "11:50:00")
    assert (seen["expected"]["P03"], seen["expected"]["P04"]) == ("11:50:00", "11:55:00")


def test_a_speaker_added_by_name_is_as_late_as_the_clock_says() -> None:
    plan = scenario_from_json(scenario([], items=[*MONDAY], queues={"Q": QUEUE_OF_NOBODY})).plan
    clock = ManualClock(UTC_START)
    commands = DayCommands(new_record(plan), MemoryLog())
    for name in ("India", "Bhutan"):
        speaker = {"speaker_id": name, "name": name}
        payload = {"queue_id": "Q", "speaker": speaker}
        commands.act(ActionKind.ADD_SPEAKER, clock.read(), item_id=None, payload=payload)
    clock.advance(minutes(150))
    commands.act(ActionKind.NEXT, clock.read(), item_id=None, payload={})
    clock.advance(minutes(18))
    state = project(commands.record, clock.read())
    assert (state.over_under_of, state.over_under) == ("India", minutes(8))


def test_a_debate_is_as_late_as_its_item() -> None:
    talk = Debate(["India"])
    talk.state(70)
    talk.act(ActionKind.START, "India")
    state = talk.state(1)
    assert (state.over_under_of, state.over_under) == ("talk", minutes(13))

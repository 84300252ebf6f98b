"""Midnight, clock changes and travelling: instants, never minutes of the day."""

from __future__ import annotations

import pytest

from facilitator.day.scenario import ScenarioError
from tests.unit.day.builders import at, probes, scenario

NIGHT = [
    {"id": "late", "start": "23:30", "end": "2017-11-07T00:30"},
    {"id": "later", "start": "2017-11-07T00:30", "end": "2017-11-07T01:30"},
]


def test_an_item_runs_across_midnight() -> None:
    seen = probes(
        scenario(
            [
                at("23:40:00", "start", item="late"),
                at("2017-11-07T00:20:00", "probe", name="p"),
                at("2017-11-07T00:40:00", "next"),
                at("2017-11-07T00:45:00", "probe", name="q"),
            ],
            items=NIGHT,
        )
    )
    assert seen["p"]["running"]["elapsed_s"] == 40 * 60
    assert seen["p"]["running"]["expected_end"] == "00:40:00"
    assert seen["p"]["over_under_s"] == 600
    assert seen["p"]["expected"]["late"] == "2017-11-06T23:40:00"
    assert seen["q"]["running"]["item"] == "later"
    assert seen["q"]["over_under_s"] == 600


def test_nothing_running_after_midnight_is_still_the_night_before() -> None:
    seen = probes(scenario([at("2017-11-07T00:10:00", "probe", name="p")], items=NIGHT))
    assert seen["p"]["next"] == "late"
    assert seen["p"]["over_under_s"] == 40 * 60


def test_spring_night_in_zurich_has_an_hour_less() -> None:
    items = [
        {"id": "a", "start": "01:30", "end": "03:30"},
        {"id": "b", "start": "03:30", "end": "04:00"},
    ]
    seen = probes(
        scenario(
            [at("01:30:00", "start", item="a"), at("03:10:00", "probe", name="p")],
            items=items, zone="Europe/Zurich", date="2018-03-25",
        )
    )  # fmt: skip
    assert seen["p"]["running"]["elapsed_s"] == 40 * 60
    assert seen["p"]["running"]["remaining_s"] == 20 * 60
    assert seen["p"]["expected"]["b"] == "03:30:00"
    assert seen["p"]["over_under_s"] == 0


def test_autumn_night_in_zurich_has_an_hour_more() -> None:
    items = [
        {"id": "a", "start": "01:30", "end": "03:30"},
        {"id": "b", "start": "03:30", "end": "04:00"},
    ]
    seen = probes(
        scenario(
            [
                at("01:30:00", "start", item="a"),
                at("02:30:00", "probe", name="first"),
                at("02:30:00", "pause"),
                at("02:15:00", "resume"),
                at("02:30:00", "probe", name="second"),
            ],
            items=items, zone="Europe/Zurich", date="2018-10-28",
        )
    )  # fmt: skip
    assert seen["first"]["running"]["elapsed_s"] == 3600
    assert seen["first"]["running"]["remaining_s"] == 2 * 3600
    assert seen["second"]["running"]["paused_s"] == 45 * 60
    assert seen["second"]["running"]["elapsed_s"] == 3600 + 15 * 60
    assert seen["second"]["over_under_s"] == 45 * 60


def test_a_punctual_second_day_is_on_time() -> None:
    days = [
        {"date": "2017-11-06", "items": [{"id": "a", "start": "09:00", "end": "10:00"}]},
        {"date": "2017-11-07", "items": [{"id": "b", "start": "09:00", "end": "10:00"}]},
    ]
    seen = probes(
        scenario(
            [
                at("09:20:00", "start", item="a"),
                at("09:30:00", "probe", name="monday"),
                at("10:20:00", "finish"),
                at("2017-11-07T08:55:00", "probe", name="morning"),
                at("2017-11-07T09:00:00", "next"),
                at("2017-11-07T09:10:00", "probe", name="tuesday"),
            ],
            days=days,
        )
    )
    assert seen["monday"]["expected"]["b"] == "2017-11-07T09:00:00"
    assert seen["morning"]["over_under_s"] == 0
    assert seen["tuesday"]["running"]["item"] == "b"
    assert seen["tuesday"]["over_under_s"] == 0


def test_a_set_clock_changes_no_countdown_and_is_logged() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "wall_jump", by=3600),
        at("10:10:00", "probe", name="p"),
    ]
    seen = probes(scenario(steps))
    assert seen["p"]["running"]["elapsed_s"] == 600
    assert seen["p"]["running"]["expected_end"] == "10:30:00"
    assert seen["p"]["question"]["code"] == "clock_moved"
    assert [row["do"] for row in seen["log"]["rows"]] == ["start", "clock_moved"]


def test_a_step_before_the_one_before_is_refused() -> None:
    with pytest.raises(ScenarioError, match="lies before"):
        probes(scenario([at("09:10:00", "probe"), at("09:00:00", "probe")]))


def test_an_item_left_running_over_night_pushes_nothing_into_the_past() -> None:
    days = [
        {"date": "2017-11-06", "items": [{"id": "a", "start": "09:00", "end": "10:00"}]},
        {"date": "2017-11-07", "items": [{"id": "b", "start": "09:00", "end": "10:00"}]},
    ]
    seen = probes(
        scenario(
            [at("09:00:00", "start", item="a"), at("2017-11-07T09:05:00", "probe", name="p")],
            days=days,
        )
    )
    assert seen["p"]["expected"]["b"] == "09:05:00"


def test_when_the_last_day_is_long_over_nothing_is_late_any_more() -> None:
    seen = probes(scenario([at("2017-11-08T09:00:00", "probe", name="p")]))
    assert seen["p"]["over_under_s"] == 0
    assert seen["p"]["next"] is None
    assert seen["p"]["expected"] == {}


def test_a_free_day_between_two_looks_ahead() -> None:
    days = [
        {"date": "2017-11-06", "items": [{"id": "a", "start": "09:00", "end": "10:00"}]},
        {"date": "2017-11-08", "items": [{"id": "b", "start": "09:00", "end": "10:00"}]},
    ]
    seen = probes(scenario([at("2017-11-07T12:00:00", "probe", name="p")], days=days))
    assert seen["p"]["next"] == "b"
    assert seen["p"]["over_under_s"] == 0


def test_a_late_night_goes_on_after_its_planned_end() -> None:
    steps = [
        at("2017-11-07T00:40:00", "start", item="late"),
        at("2017-11-07T01:35:00", "finish"),
        at("2017-11-07T01:40:00", "probe", name="p"),
    ]
    seen = probes(scenario(steps, items=NIGHT))
    assert seen["p"]["next"] == "later"
    assert seen["p"]["over_under_s"] == 70 * 60


def test_midnight_can_be_written_as_24_00() -> None:
    items = [{"id": "a", "start": "23:00", "end": "24:00"}]
    seen = probes(scenario([at("23:30:00", "start", item="a")], items=items))
    assert seen["end"]["running"]["expected_end"] == "2017-11-07T00:30:00"


SLOTS_OF_TWO_DAYS = [
    {"date": "2017-11-06", "items": [
        {"id": "A", "start": "14:00", "end": "15:00", "kind": "presentations", "queue": "Q"},
        {"id": "tea", "start": "15:00", "end": "15:30", "kind": "break", "hard": True}]},
    {"date": "2017-11-07", "items": [
        {"id": "C", "start": "09:00", "end": "10:00", "kind": "presentations", "queue": "Q"},
        {"id": "end", "start": "10:00", "end": "10:30"}]},
]  # fmt: skip
MORNING_AFTER = [
    at("2017-11-07T08:50:00", "probe", name="before"),
    at("2017-11-07T09:00:00", "next"),
    at("2017-11-07T09:04:00", "probe", name="after"),
]


@pytest.mark.parametrize(
    "evening",
    [
        [at("14:12:00", "finish"), at("14:20:00", "close_day")],
        [at("14:12:00", "finish")],
        [],
    ],
    ids=["closed", "not closed", "left running"],
)
def test_the_next_morning_goes_on_with_its_own_slot(evening: list[dict[str, object]]) -> None:
    queue = {"allotment_s": 600, "speakers": ["P01", "P02", "P03"]}
    steps = [at("14:00:00", "start", item="A"), *evening, *MORNING_AFTER]
    seen = probes(scenario(steps, days=SLOTS_OF_TWO_DAYS, queues={"Q": queue}))
    before, after = seen["before"], seen["after"]
    assert (before["next"], before["over_under_s"], before["flags"]) == ("P02", 0, [])
    assert [before["expected"][name] for name in ("C", "P02", "P03")] == [
        "09:00:00", "09:00:00", "09:10:00",
    ]  # fmt: skip
    assert "tea" not in before["expected"]
    assert (after["running"]["item"], after["running"]["within"]) == ("P02", "C")
    assert (after["next"], after["over_under_s"]) == ("P03", 0)


def test_what_is_made_up_for_from_the_day_before_holds_up_today() -> None:
    days = [
        {"date": "2017-11-06", "items": [{"id": "a", "start": "09:00", "end": "09:30"}]},
        {"date": "2017-11-07", "items": [{"id": "b", "start": "09:00", "end": "10:00"}]},
    ]
    steps = [at("2017-11-07T09:00:00", "start", item="a"), at("2017-11-07T09:10:00", "probe")]
    seen = probes(scenario(steps, days=days))["end"]
    assert (seen["next"], seen["expected"]["b"]) == ("b", "09:30:00")
    assert seen["over_under_s"] == 30 * 60


def test_closing_a_day_that_runs_over_night_keeps_the_new_one_open() -> None:
    steps = [at("14:00:00", "start", item="A"), at("2017-11-07T08:50:00", "close_day")]
    queue = {"allotment_s": 600, "speakers": ["P01", "P02"]}
    seen = probes(scenario(steps, days=SLOTS_OF_TWO_DAYS, queues={"Q": queue}))["end"]
    assert (seen["running"], seen["next"]) == (None, "P02")


def test_the_night_after_a_day_that_nobody_closed_is_not_idle_time() -> None:
    queue = {"allotment_s": 600, "speakers": ["P01", "P02"]}
    steps = [at("14:00:00", "start", item="A"), at("14:12:00", "finish"), *MORNING_AFTER]
    seen = probes(scenario(steps, days=SLOTS_OF_TWO_DAYS, queues={"Q": queue}))
    until_half_past_three = 78 * 60
    night = 17 * 3600 + 20 * 60
    assert seen["before"]["idle_s"] == {"A": until_half_past_three}
    assert seen["before"]["sums_s"]["off"] == night
    assert seen["after"]["idle_s"] == {"A": until_half_past_three, "C": 0}
    assert seen["after"]["sums_s"]["off"] == night + 600


def test_in_the_morning_the_day_before_is_closed_not_the_one_to_come() -> None:
    queue = {"allotment_s": 600, "speakers": ["P01", "P02"]}
    steps = [
        at("14:00:00", "start", item="A"),
        at("14:12:00", "finish"),
        at("2017-11-07T08:50:00", "close_day"),
        at("2017-11-07T09:00:00", "next"),
    ]
    seen = probes(scenario(steps, days=SLOTS_OF_TWO_DAYS, queues={"Q": queue}))["end"]
    assert (seen["running"]["item"], seen["running"]["within"]) == ("P02", "C")
    assert seen["next"] == "end"

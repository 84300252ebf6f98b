"""What issue 6 must show, with figures worked out by hand: to the second, never ±24 hours."""

from __future__ import annotations

from typing import Any

import pytest

from tests.unit.day.builders import MORNING, at, probes, scenario

ZURICH = [
    {"id": "a", "start": "01:30", "end": "03:30"},
    {"id": "b", "start": "03:30", "end": "04:00"},
]
TWO_DAYS = [
    {"date": "2017-11-06", "items": MORNING},
    {"date": "2017-11-07", "items": [{"id": "b", "start": "09:00", "end": "10:00"}]},
]


def timer(probe: dict[str, Any]) -> tuple[Any, ...]:
    """Elapsed, remaining, paused, expected end, over/under of what runs."""
    run = probe["running"]
    figures = (run["elapsed_s"], run["remaining_s"], run["paused_s"], run["expected_end"])
    return (*figures, probe["over_under_s"])


def answered(choice: str, time: str | None = None) -> dict[str, Any]:
    """An answer as a step without its time."""
    return {"do": "answer", "choice": choice} | ({} if time is None else {"time": time})


def test_spring_forward_in_zurich_2027() -> None:
    steps = [
        at("01:30:00", "start", item="a"),
        at("03:10:00", "probe", name="p"),
        at("03:40:00", "probe", name="q"),
    ]
    seen = probes(scenario(steps, items=ZURICH, zone="Europe/Zurich", date="2027-03-28"))
    assert timer(seen["p"]) == (40 * 60, 20 * 60, 0, "03:30:00", 0)
    assert timer(seen["q"]) == (70 * 60, -600, 0, "03:40:00", 600)
    assert seen["q"]["expected"]["b"] == "03:40:00"


def test_autumn_back_in_zurich_2026() -> None:
    steps = [
        at("01:30:00", "start", item="a"),
        at("02:30:00", "probe", name="first"),
        at("02:15:00", "probe", name="second"),
        at("03:40:00", "probe", name="late"),
    ]
    seen = probes(scenario(steps, items=ZURICH, zone="Europe/Zurich", date="2026-10-25"))
    assert timer(seen["first"]) == (3600, 7200, 0, "03:30:00", 0)
    assert timer(seen["second"]) == (105 * 60, 75 * 60, 0, "03:30:00", 0)
    assert timer(seen["late"]) == (190 * 60, -600, 0, "03:40:00", 600)


@pytest.mark.parametrize(("by", "wall", "end"), [
    (3600, "10:20:00", "10:30:00"), (-3600, "08:20:00", "08:30:00"),
])  # fmt: skip
def test_a_clock_set_by_an_hour_changes_no_countdown(by: int, wall: str, end: str) -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "wall_jump", by=by),
        at(wall, "probe", name="p"),
    ]
    seen = probes(scenario(steps))
    assert timer(seen["p"]) == (1200, 600, 0, end, by)
    assert seen["p"]["question"]["for_s"] == by


def test_a_travelling_laptop_changes_nothing_but_the_log() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "zone_jump", to="Europe/Zurich"),
        at("09:20:00", "probe", name="p"),
    ]
    seen = probes(scenario(steps))
    assert timer(seen["p"]) == (1200, 600, 0, "09:30:00", 0)
    assert seen["p"]["question"] is None
    assert [row["do"] for row in seen["log"]["rows"]] == ["start", "zone_moved"]


@pytest.mark.parametrize(("answer", "figures"), [
    (answered("went_on"), (7800, -4200, 0, "11:40:00", 4200)),
    (answered("was_paused"), (600, 3000, 7200, "12:30:00", 7200)),
])  # fmt: skip
def test_two_hours_of_sleep_are_counted_as_the_answer_says(
    answer: dict[str, Any], figures: tuple[Any, ...]
) -> None:
    steps = [
        at("09:30:00", "start", item="talk"),
        at("09:40:00", "suspend", for_=7200),
        at("11:40:00", "probe", name="asked"),
        {"at": "11:40:00", **answer},
        at("11:40:00", "probe", name="answered"),
    ]
    seen = probes(scenario(steps))
    assert timer(seen["asked"]) == (600, 3000, 0, "12:30:00", 7200)
    question = {"code": "slept", "since": "09:40:00", "for_s": 7200}
    assert seen["asked"]["question"] == question
    assert timer(seen["answered"]) == figures


def test_an_item_that_ended_during_the_sleep_frees_what_follows() -> None:
    steps = [
        at("09:30:00", "start", item="talk"),
        at("09:40:00", "suspend", for_=7200),
        {"at": "11:40:00", **answered("ended_at", "10:05:00")},
        at("11:40:00", "probe", name="p"),
    ]
    seen = probes(scenario(steps))["p"]
    assert seen["running"] is None
    assert seen["used_s"]["talk"] == 35 * 60
    assert (seen["next"], seen["over_under_s"]) == ("coffee", 70 * 60)


@pytest.mark.parametrize(("choice", "figures"), [
    ("went_on", (400, 1400, 0, "09:30:00", 0)),
    ("was_paused", (250, 1550, 150, "09:32:30", 150)),
])  # fmt: skip
def test_a_crash_after_4_10_relaunched_2_30_later(choice: str, figures: tuple[Any, ...]) -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:04:10", "crash", for_=150),
        at("09:06:40", "probe", name="asked"),
        {"at": "09:06:40", **answered(choice)},
        at("09:06:40", "probe", name="answered"),
    ]
    seen = probes(scenario(steps))
    assert timer(seen["asked"]) == (250, 1550, 0, "09:32:30", 150)
    assert seen["asked"]["running"]["paused"] is False
    assert seen["asked"]["question"]["for_s"] == 150
    assert timer(seen["answered"]) == figures


@pytest.mark.parametrize("days", [TWO_DAYS, TWO_DAYS[:1]])
@pytest.mark.parametrize("choice", ["went_on", "was_paused", None])
def test_a_crash_relaunched_the_next_day_asks_and_never_shows_a_day(
    choice: str | None, days: list[dict[str, Any]]
) -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:04:10", "crash", for_=24 * 3600 + 50),
        *([] if choice is None else [{"at": "2017-11-07T09:05:00", **answered(choice)}]),
        at("2017-11-07T09:05:00", "probe", name="p"),
    ]
    seen = probes(scenario(steps, days=days))["p"]
    assert seen["over_under_s"] == (300 if len(days) == 2 else 0)  # b at 9:05 instead of 9:00
    if choice is None:
        assert seen["running"]["paused"] is True
        assert (seen["running"]["elapsed_s"], seen["running"]["remaining_s"]) == (250, 1550)
        assert seen["question"]["code"] == "interrupted"


def test_a_crash_over_night_can_have_ended_the_day_before() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:04:10", "crash", for_=24 * 3600 + 50),
        {"at": "2017-11-07T09:05:00", **answered("ended_at", "2017-11-06T09:28:00")},
        at("2017-11-07T09:05:00", "probe", name="p"),
    ]
    seen = probes(scenario(steps, days=TWO_DAYS))["p"]
    assert (seen["running"], seen["used_s"]) == (None, {"open": 28 * 60})
    assert (seen["next"], seen["over_under_s"]) == ("b", 300)

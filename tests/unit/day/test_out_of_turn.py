"""Days off their rundown: sessions heard out of turn, nobody there, slots written in rows."""

from __future__ import annotations

from typing import Any

from tests.unit.day.builders import at, probes, scenario

DAY: list[dict[str, Any]] = [
    {"id": "open", "start": "09:00", "end": "09:30"},
    {"id": "A", "start": "09:30", "end": "10:00", "kind": "presentations", "queue": "Q"},
    {"id": "A2", "start": "10:00", "end": "10:40", "kind": "presentations", "queue": "Q"},
    {"id": "coffee", "start": "10:40", "end": "11:00", "kind": "break", "hard": True},
    {"id": "B", "start": "11:00", "end": "11:30", "kind": "presentations", "queue": "Q"},
    {"id": "talk", "start": "11:30", "end": "12:00"},
    {"id": "C", "start": "12:00", "end": "12:30", "kind": "presentations", "queue": "Q"},
]


def day(
    *steps: dict[str, Any], speakers: int = 5, items: list[dict[str, Any]] | None = None
) -> dict[str, Any]:
    """The last state of the day, and its problems."""
    queue = {
        "allotment_s": 600,
        "changeover_s": 60,
        "speakers": [f"P{number:02}" for number in range(1, speakers + 1)],
    }
    seen = probes(scenario(list(steps), items=items or DAY, queues={"Q": queue}))
    return {**seen["end"], "problems": seen["log"]["problems"]}


def test_a_session_heard_out_of_turn_frees_no_time_for_what_lies_behind_it() -> None:
    seen = day(
        at("09:05:00", "start", item="open"),
        at("09:10:00", "start", item="B"),
        at("09:12:00", "start", item="A"),
        at("09:13:00", "probe", name="p"),
    )
    assert seen["expected"]["coffee"] == "10:40:00"
    assert seen["expected"]["talk"] == "11:00:00"
    assert seen["expected"]["C"] == "11:30:00"


def test_a_slot_has_begun_although_its_first_speaker_was_not_there() -> None:
    early = [{**item, "start": "09:20"} if item["id"] == "A" else item for item in DAY[1:]]
    seen = day(
        at("09:00:00", "start", item="A"),
        at("09:01:00", "no_show"),
        at("09:03:00", "probe", name="p"),
        items=early,
    )
    assert seen["expected"]["A"] == "09:00:00"
    assert seen["expected"]["P02"] == "09:03:00"
    assert seen["expected"]["P01"] == "09:47:00"
    assert seen["next"] == "P02"
    assert seen["idle_s"] == {"A": 120}
    assert seen["used_s"] == {}


def test_a_slot_whose_only_speaker_withdrew_is_over() -> None:
    seen = day(
        at("11:00:00", "start", item="B"),
        at("11:01:00", "no_show", then="withdrawn"),
        at("11:02:00", "probe", name="p"),
        speakers=1,
    )
    assert seen["next"] == "talk"
    assert seen["expected"]["B"] == "11:00:00"
    assert seen["expected"]["talk"] == "11:02:00"


def test_next_goes_past_the_rest_of_a_slot_in_which_nobody_finds_a_place() -> None:
    seen = day(
        at("09:30:00", "start", item="P01"),
        at("10:30:01", "next"),
        at("10:31:00", "probe", name="p"),
    )
    assert seen["running"]["item"] == "coffee"
    assert seen["expected"]["P02"] == "10:50:01"


def test_next_goes_on_with_the_slot_s_second_row_while_somebody_fits() -> None:
    seen = day(at("09:30:00", "start", item="P01"), at("10:20:00", "next"))
    assert (seen["running"]["item"], seen["running"]["within"]) == ("P02", "A2")


def test_what_follows_a_fixed_point_moved_forward_keeps_its_length() -> None:
    seen = day(
        at("09:00:00", "start", item="open"),
        at("09:10:00", "move_hard", item="coffee", by=-600),
        speakers=9,
    )
    expected = seen["expected"]
    assert (expected["coffee"], expected["B"], expected["talk"], expected["C"]) == (
        "10:30:00", "10:50:00", "11:20:00", "11:50:00",
    )  # fmt: skip
    assert (expected["P07"], expected["P08"]) == ("11:01:00", "11:50:00")


def test_a_speaker_can_be_deferred_before_the_queue_has_a_slot() -> None:
    seen = day(at("09:00:00", "defer", item="P01"), items=DAY[:1], speakers=3)
    assert seen["problems"] == []
    assert seen["unplaced"] == ["P02", "P03", "P01"]


def test_a_slot_given_less_time_ends_earlier_and_what_follows_begins_earlier() -> None:
    seen = day(
        at("11:00:00", "set_allotment", item="B", seconds=1200),
        at("11:00:00", "start", item="B"),
        speakers=3,
    )
    assert seen["expected"]["P02"] == "11:50:00"
    assert (seen["expected"]["talk"], seen["expected"]["C"]) == ("11:20:00", "11:50:00")

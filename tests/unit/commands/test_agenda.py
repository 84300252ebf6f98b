"""An accepted agenda becomes a plan, or one sentence says why not."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from facilitator.commands.agenda import PlanError, plan_from_agenda, suggested_steps
from facilitator.day import Plan, Step
from facilitator.kinds import ItemKind
from tests.unit.commands.agendas import MONDAY, a_day, a_slot, an_agenda, sample

VENUE = "Asia/Kuala_Lumpur"


def times(plan: Plan) -> list[str]:
    """Each item as the venue's clock has it."""
    return [
        f"{plan.venue_time(item.start):%d %H:%M}-{plan.venue_time(item.end):%d %H:%M}"
        for item in plan.items()
    ]


def test_the_sample_gives_its_five_days_with_all_slots() -> None:
    plan = plan_from_agenda(sample(), VENUE)
    assert [len(day.items) for day in plan.days] == [8, 8, 8, 10, 7]
    assert plan.days[0].items[0].start == datetime(2017, 11, 6, 1, 30, tzinfo=UTC)
    assert times(plan)[37] == "10 12:30-10 14:00"


def test_breaks_lunches_and_the_closing_stand_unless_said_otherwise() -> None:
    agenda = an_agenda(
        a_day(
            a_slot("9:00", "10:00"),
            a_slot("10:00", "10:15", "Coffee", kind=ItemKind.BREAK),
            a_slot("10:15", "11:00", "Closing", kind=ItemKind.CLOSING),
        )
    )
    usual = plan_from_agenda(agenda, VENUE)
    chosen = plan_from_agenda(agenda, VENUE, hard=[(0, 0)])
    assert [item.is_hard for item in usual.items()] == [False, True, True]
    assert [item.is_hard for item in chosen.items()] == [True, False, False]


def test_days_without_dates_follow_the_first_day() -> None:
    days = [a_day(a_slot("9:00", "10:00"), when=None, label=f"Day {n}") for n in (1, 2, 3)]
    plan = plan_from_agenda(an_agenda(*days), VENUE, first_day=date(2025, 3, 31))
    assert [day.date for day in plan.days] == [
        date(2025, 3, 31),
        date(2025, 4, 1),
        date(2025, 4, 2),
    ]


def test_no_date_at_all_is_refused_with_the_day_named() -> None:
    agenda = an_agenda(a_day(a_slot("9:00", "10:00"), when=None, label="Day 1"))
    with pytest.raises(PlanError, match="Day 1 has no date"):
        plan_from_agenda(agenda, VENUE)


def test_a_slot_without_an_end_lasts_until_a_later_one_starts() -> None:
    agenda = an_agenda(
        a_day(a_slot("9:00", None, "A"), a_slot("9:00", None, "B"), a_slot("10:15", None, "C"))
    )
    assert times(plan_from_agenda(agenda, VENUE)) == [
        "06 09:00-06 10:15",
        "06 09:00-06 10:15",
        "06 10:15-06 11:15",
    ]


def test_slots_out_of_order_are_put_in_the_order_of_their_starts() -> None:
    agenda = an_agenda(a_day(a_slot("11:00", "12:00", "B"), a_slot("9:00", "10:00", "A")))
    plan = plan_from_agenda(agenda, VENUE)
    assert [(item.title, item.item_id) for item in plan.items()] == [("A", "d1s2"), ("B", "d1s1")]


def test_overlapping_and_parallel_slots_are_kept() -> None:
    agenda = an_agenda(
        a_day(a_slot("9:00", "11:00", "A"), a_slot("10:00", "12:00", "B"), a_slot("10:00", "12:00"))
    )
    assert times(plan_from_agenda(agenda, VENUE)) == [
        "06 09:00-06 11:00",
        "06 10:00-06 12:00",
        "06 10:00-06 12:00",
    ]


def test_a_slot_that_ends_before_it_starts_is_refused_with_day_and_slot() -> None:
    agenda = an_agenda(a_day(a_slot("14:00", "12:30", "Case studies"), label="Friday"))
    with pytest.raises(PlanError) as refused:
        plan_from_agenda(agenda, VENUE)
    said = str(refused.value)
    assert said.startswith("Friday: “Case studies” would end at 12:30 and start at 14:00")


def test_an_evening_crosses_midnight_and_goes_on() -> None:
    agenda = an_agenda(
        a_day(
            a_slot("22:00", "0:30", "A", ends_next_day=True),
            a_slot("0:30", "1:00", "B", ends_next_day=True),
            a_slot("1:00", "2:00", "C", ends_next_day=True),
        )
    )
    assert times(plan_from_agenda(agenda, VENUE)) == [
        "06 22:00-07 00:30",
        "07 00:30-07 01:00",
        "07 01:00-07 02:00",
    ]


def test_a_start_in_the_hour_that_does_not_exist_is_refused_not_raised_as_a_bug() -> None:
    agenda = an_agenda(a_day(a_slot("2:30", "3:15"), when=date(2024, 3, 31)))
    with pytest.raises(PlanError):
        plan_from_agenda(agenda, "Europe/Zurich")


def test_empty_days_are_left_out_and_an_empty_agenda_is_refused() -> None:
    empty = a_day(when=date(2017, 11, 7))
    plan = plan_from_agenda(an_agenda(empty, a_day(a_slot("9:00", "10:00"))), VENUE)
    assert [day.date for day in plan.days] == [MONDAY]
    with pytest.raises(PlanError, match="no slot"):
        plan_from_agenda(an_agenda(empty), VENUE)


def test_two_days_of_one_date_become_one() -> None:
    agenda = an_agenda(
        a_day(a_slot("14:00", "15:00", "B"), label="Afternoon"),
        a_day(a_slot("9:00", "10:00", "A"), label="Morning"),
    )
    plan = plan_from_agenda(agenda, VENUE)
    assert [item.title for item in plan.days[0].items] == ["A", "B"]


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(PlanError, match="no time zone"):
        plan_from_agenda(an_agenda(a_day(a_slot("9:00", "10:00"))), "Asia/Atlantis")


def test_parts_of_a_session_become_its_steps() -> None:
    agenda = an_agenda(
        a_day(
            a_slot("9:00", "10:00", "Session"),
            a_slot("9:00", "9:20", "Introduction", within=0, lead="Participant 01"),
            a_slot("9:20", "10:00", "Discussion", within=0),
        )
    )
    (item,) = plan_from_agenda(agenda, VENUE).items()
    assert [(step.title, step.allotment, step.speaker) for step in item.steps] == [
        ("Introduction", timedelta(minutes=20), "Participant 01"),
        ("Discussion", timedelta(minutes=40), ""),
    ]


def test_parts_stand_alone_where_one_is_a_break() -> None:
    agenda = an_agenda(
        a_day(
            a_slot("9:00", "12:00", "Session"),
            a_slot("9:00", "10:00", "Talk", within=0),
            a_slot("10:00", "10:15", "Coffee", kind=ItemKind.BREAK, within=0),
            a_slot("10:15", "12:00", "Talk again", within=0),
        )
    )
    plan = plan_from_agenda(agenda, VENUE)
    assert [item.title for item in plan.items()] == ["Talk", "Coffee", "Talk again"]


def test_a_session_with_coffee_in_it_goes_on_behind_the_coffee() -> None:
    agenda = an_agenda(
        a_day(
            a_slot("9:00", "12:00", "Drafting", item="6"),
            a_slot("10:15", "10:30", "Coffee", kind=ItemKind.BREAK, within=0),
            a_slot("12:00", "13:00", "Lunch", kind=ItemKind.LUNCH),
        )
    )
    items = list(plan_from_agenda(agenda, "UTC").items())
    spans = [(one.title, f"{one.start:%H:%M}", f"{one.end:%H:%M}") for one in items]
    assert spans == [
        ("Drafting", "09:00", "10:15"),
        ("Coffee", "10:15", "10:30"),
        ("Drafting", "10:30", "12:00"),
        ("Lunch", "12:00", "13:00"),
    ]
    assert [one.is_continued for one in items] == [False, False, True, False]
    assert len({one.item_id for one in items}) == 4


def test_the_sample_has_steps_where_its_annotations_are_clear() -> None:
    plan = plan_from_agenda(sample(), VENUE)
    with_steps = {item.number: item for item in plan.items() if item.steps}
    assert set(with_steps) == {"1", "3", "12"}
    assert [step.allotment for step in with_steps["3"].steps] == [
        timedelta(minutes=30),
        timedelta(minutes=75),
    ]
    assert suggested_steps(sample()).keys() == {(0, 0), (0, 3), (3, 9)}


def test_steps_can_be_chosen_by_the_caller() -> None:
    own = Step("own", "Welcome", timedelta(minutes=5))
    plan = plan_from_agenda(sample(), VENUE, steps={(0, 1): (own,)})
    assert [item.item_id for item in plan.items() if item.steps] == ["d1s2"]

"""A week that is planned anew around fixed points, against everything that could be tried."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations_with_replacement, pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import ActionKind, Day, Item, ManualClock, Plan, new_record, project
from facilitator.day.replan_fill import NEVER, Want, fill, place_cost
from facilitator.day.replan_week import plan_week
from facilitator.day.replan_wish import EffectKind, WeekAnswer, WeekPlan, WeekWish, WishKind
from facilitator.kinds import ItemKind, Priority

FIRST = date(2017, 11, 6)
HALF = timedelta(minutes=30)
MORNING, AFTERNOON = ((9, 0), (10, 30)), ((12, 0), (13, 30))


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2017, 11, 6 + day, hour, minute, tzinfo=UTC)


def soft(number: int, day: int, start: tuple[int, int], minutes: int, **more: object) -> Item:
    begin = at(day, *start)
    return Item(
        item_id=f"{number}-{day}-{start[0]}",
        title=f"Item {number}",
        number=str(number),
        start=begin,
        end=begin + timedelta(minutes=minutes),
        **more,  # type: ignore[arg-type]
    )


def a_week(days: int = 3) -> Plan:
    """Each day: an item of 90 minutes, lunch, an item of 90 minutes, a closing."""
    made = []
    for day in range(days):
        lunch = Item(
            item_id=f"lunch-{day}",
            title="Lunch",
            kind=ItemKind.LUNCH,
            is_hard=True,
            start=at(day, 10, 30),
            end=at(day, 12),
        )
        closing = Item(
            item_id=f"close-{day}",
            title=f"Closing {day}",
            kind=ItemKind.CLOSING,
            is_hard=True,
            start=at(day, 13, 30),
            end=at(day, 14),
        )
        items = (
            soft(2 * day + 1, day, MORNING[0], 90),
            lunch,
            soft(2 * day + 2, day, AFTERNOON[0], 90),
            closing,
        )
        made.append(Day(FIRST + timedelta(days=day), items))
    return Plan(zone="UTC", days=tuple(made))


class Week:
    """A week on a fake clock."""

    def __init__(self, plan: Plan | None = None) -> None:
        self.clock = ManualClock(at(0, 8))
        self.commands = DayCommands(new_record(plan or a_week()), MemoryLog())

    def wish(self, kind: WishKind, day: int, **more: object) -> WeekAnswer:
        wish = WeekWish(kind=kind, date=FIRST + timedelta(days=day), **more)  # type: ignore[arg-type]
        return plan_week(self.commands.record, self.clock.read(), wish)

    def apply(self, plan: WeekPlan) -> None:
        self.commands.act(ActionKind.REPLAN, self.clock.read(), payload=plan.payload)

    @property
    def plan(self) -> Plan:
        return self.commands.record.plan

    def soft_rows(self) -> list[Item]:
        skipped = self.commands.record.skipped
        return [i for i in self.plan.items() if not i.is_hard and i.item_id not in skipped]


def test_an_item_of_tomorrow_is_finished_today_and_order_is_kept() -> None:
    week = Week()
    answer = week.wish(WishKind.FINISH, 0, topic="number 3")
    assert answer.plans
    for plan in answer.plans:
        again = Week()
        again.apply(plan)
        last = [item for item in again.soft_rows() if item.number == "3"]
        assert last
        assert all(item.end <= at(0, 24 - 1) for item in last)
        numbers = [item.number for item in again.soft_rows()]
        assert numbers == sorted(numbers, key=str)


def test_half_an_hour_more_asks_for_a_yes_where_a_pause_or_the_end_has_to_give() -> None:
    answer = Week().wish(WishKind.MORE_TIME, 2, topic="number 6", more=timedelta(minutes=30))
    kinds = {effect.kind for plan in answer.plans for effect in plan.effects}
    assert EffectKind.FIXED_SHORTER in kinds
    assert EffectKind.LATER_END in kinds
    for plan in answer.plans:
        touched = {s.item_id for s in plan.shifts if s.before is not None and s.before.is_hard}
        assert plan.needs_yes or not touched


def test_a_lost_afternoon_leaves_nothing_in_it_and_names_what_does_not_fit() -> None:
    answer = Week().wish(WishKind.LOSE, 1, start=at(1, 12), end=at(1, 14))
    assert 2 <= len(answer.plans) <= 4
    for plan in answer.plans:
        again = Week()
        again.apply(plan)
        record = again.commands.record
        for item in again.plan.items():
            is_left = item.item_id not in record.skipped
            assert not (is_left and item.start < at(1, 14) and item.end > at(1, 12))
        assert set(plan.payload["skip"]) == record.skipped
        assert bool(plan.left_out) == bool(record.skipped)


def with_priorities(plan: Plan, **priorities: Priority) -> Plan:
    """The week with priorities, by the number of an item or the kind of a fixed point."""
    for item in plan.items():
        key = f"n{item.number}" if item.number else item.kind.value
        if key in priorities:
            plan = plan.with_item(replace(item, priority=priorities[key]))
    return plan


def test_what_counts_least_gives_its_minutes_first() -> None:
    low, high = Priority.LOW, Priority.HIGH
    for priorities in ({"n1": low, "n2": high}, {"n1": high, "n2": low}):
        week = Week(with_priorities(a_week(), **priorities))
        plan = week.wish(WishKind.MORE_TIME, 0, topic="number 3", more=HALF).plans[0]
        week.apply(plan)
        lengths = dict.fromkeys(("1", "2"), timedelta(0))
        for row in week.soft_rows():
            if row.number in lengths:
                lengths[row.number] += row.length
        giver, keeper = ("1", "2") if priorities["n1"] is low else ("2", "1")
        assert lengths[giver] < lengths[keeper] == timedelta(minutes=90)


def test_what_is_protected_keeps_its_time_whatever_is_wished() -> None:
    guarded = {"n1": Priority.PROTECTED, "n4": Priority.PROTECTED, "lunch": Priority.PROTECTED}
    for kind, more in (
        (WishKind.FINISH, {"topic": "number 3"}),
        (WishKind.MORE_TIME, {"topic": "number 3", "more": HALF}),
        (WishKind.LOSE, {"start": at(0, 12), "end": at(0, 13, 30)}),
    ):
        plans = Week(with_priorities(a_week(), **guarded)).wish(kind, 0, **more).plans
        assert plans
        for plan in plans:
            week = Week(with_priorities(a_week(), **guarded))
            week.apply(plan)
            rows = [item for item in week.soft_rows() if item.number in ("1", "4")]
            assert sum((row.length for row in rows), timedelta(0)) == timedelta(minutes=180)
            lunches = [i for i in week.plan.items() if i.kind is ItemKind.LUNCH]
            assert [(i.start, i.length) for i in lunches] == [
                (at(day, 10, 30), timedelta(minutes=90)) for day in range(3)
            ]


def test_what_is_so_already_changes_nothing() -> None:
    answer = Week().wish(WishKind.FINISH, 0, topic="number 2")
    assert answer.is_granted
    assert answer.plans == ()


def test_what_has_begun_is_not_touched() -> None:
    week = Week()
    week.clock.advance(timedelta(hours=1))
    week.commands.act(ActionKind.START, week.clock.read(), item_id="1-0-9")
    for plan in week.wish(WishKind.FINISH, 0, topic="number 3").plans:
        assert all(shift.item_id != "1-0-9" for shift in plan.shifts)


def test_one_undo_restores_the_week_byte_for_byte() -> None:
    week = Week()
    before = project(week.commands.record, week.clock.read())
    week.apply(week.wish(WishKind.LOSE, 1, start=at(1, 12), end=at(1, 14)).plans[-1])
    assert project(week.commands.record, week.clock.read()).rows != before.rows
    week.commands.act(ActionKind.UNDO, week.clock.read())
    assert project(week.commands.record, week.clock.read()).rows == before.rows


def test_the_row_reads_back_from_the_file_as_it_was_written() -> None:
    week = Week()
    for plan in week.wish(WishKind.LOSE, 1, start=at(1, 12), end=at(1, 14)).plans:
        assert json.loads(json.dumps(plan.payload)) == plan.payload


def test_an_item_that_is_to_stay_whole_lies_in_one_slot() -> None:
    answer = Week().wish(WishKind.LOSE, 1, start=at(1, 12), end=at(1, 14), is_whole=True)
    for plan in answer.plans:
        again = Week()
        again.apply(plan)
        numbers = [item.number for item in again.soft_rows()]
        assert len(numbers) == len(set(numbers))


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(WishKind)), st.integers(0, 2), st.integers(1, 6), st.integers(1, 8))
def test_no_plan_overlaps_reorders_cuts_too_much_or_moves_a_fixed_point_silently(
    kind: WishKind, day: int, number: int, quarter: int
) -> None:
    span = {"start": at(day, 9), "end": at(day, 9) + timedelta(minutes=30 * quarter)}
    more = {"topic": f"number {number}", "more": timedelta(minutes=15 * quarter)}
    for plan in Week().wish(kind, day, **(span if kind is WishKind.LOSE else more)).plans:
        again = Week()
        hard = {i.item_id: (i.start, i.end) for i in again.plan.items() if i.is_hard}
        again.apply(plan)
        skipped = again.commands.record.skipped
        left = [item for item in again.plan.items() if item.item_id not in skipped]
        assert all(a.end <= b.start for a, b in pairwise(left))
        then = {i.item_id: (i.start, i.end) for i in left if i.is_hard}
        assert plan.needs_yes or then == hard
        soft_rows = again.soft_rows()
        order = [int(item.number or 0) for item in soft_rows]
        assert order == sorted(order)
        for one in set(order):
            length = sum((i.length for i in soft_rows if i.number == str(one)), timedelta(0))
            assert length >= timedelta(minutes=45)


WANTS = st.builds(
    lambda full, cut, begin, weight, drop, whole, late: Want(
        full=full,
        least=max(1, full - cut),
        begin=begin,
        end=begin + full,
        weight=weight,
        drop=drop,
        is_whole=whole,
        latest_end=late,
    ),
    st.integers(1, 4),
    st.integers(0, 2),
    st.integers(0, 8),
    st.sampled_from([1.0, 2.0]),
    st.sampled_from([None, 5.0, 9.0]),
    st.booleans(),
    st.sampled_from([None, None, 6]),
)


def brute_force(wants: list[Want], edges: tuple[int, ...], stub: int) -> float:
    """The least cost of all choices of begins, ends and topics left out."""
    best = NEVER
    for kept in range(1 << len(wants)):
        chosen = [want for number, want in enumerate(wants) if kept >> number & 1]
        gone = [want.drop for number, want in enumerate(wants) if not kept >> number & 1]
        if any(drop is None for drop in gone):
            continue
        for points in combinations_with_replacement(range(edges[-1] + 1), 2 * len(chosen)):
            cost = sum(drop for drop in gone if drop is not None) + sum(
                place_cost(want, points[2 * at], points[2 * at + 1], edges, stub)
                for at, want in enumerate(chosen)
            )
            best = min(best, cost)
    return best


@settings(max_examples=50, deadline=None)
@given(st.lists(WANTS, min_size=1, max_size=3), st.integers(1, 5), st.integers(1, 4))
def test_no_choice_at_all_costs_less(wants: list[Want], first: int, second: int) -> None:
    edges = (0, first, first + second)
    found = fill(wants, edges, stub=2)
    least = brute_force(wants, edges, 2)
    assert (NEVER if found is None else found.cost) == round(least, 9) or (
        found is not None and abs(found.cost - least) < 1e-6
    )

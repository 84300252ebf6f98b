"""Catch up: ready plans that make lunch and the closing stand."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    Action,
    ActionKind,
    CatchUp,
    ChangeKind,
    ManualClock,
    apply,
    catch_up,
    new_record,
    project,
)
from facilitator.day.scenario import scenario_from_json
from facilitator.kinds import Priority
from tests.unit.day.builders import MORNING, UTC_START, minutes, scenario

QUEUE: list[dict[str, Any]] = [
    {"id": "A", "start": "09:00", "end": "10:00", "kind": "presentations", "queue": "Q"},
    {"id": "lunch", "start": "10:00", "end": "11:00", "kind": "lunch", "hard": True},
]


class Morning:
    """A morning on a fake clock."""

    def __init__(
        self, items: list[dict[str, Any]] | None = None, queues: dict[str, Any] | None = None
    ) -> None:
        document = scenario([], items=items or MORNING, queues=queues)
        self.clock = ManualClock(UTC_START)
        self.commands = DayCommands(new_record(scenario_from_json(document).plan), MemoryLog())

    def start(self, item: str, after_minutes: float) -> None:
        self.clock.advance(minutes(after_minutes))
        self.commands.act(ActionKind.START, self.clock.read(), item_id=item)

    def plans(self) -> tuple[CatchUp, ...]:
        return catch_up(self.commands.record, self.clock.read())

    def apply(self, plan: CatchUp) -> None:
        self.commands.act(ActionKind.REPLAN, self.clock.read(), payload=plan.payload)

    def flags(self) -> int:
        return len(project(self.commands.record, self.clock.read()).flags)


def kinds(plan: CatchUp) -> list[ChangeKind]:
    return [change.kind for change in plan.changes]


def test_nothing_is_offered_while_every_fixed_point_stands() -> None:
    morning = Morning()
    morning.start("open", 0)
    assert morning.plans() == ()


def test_eight_minutes_late_gets_two_to_four_plans_that_make_coffee_stand() -> None:
    morning = Morning()
    morning.start("open", 8)
    plans = morning.plans()
    assert 2 <= len(plans) <= 4
    for plan in plans:
        again = Morning()
        again.start("open", 8)
        again.apply(plan)
        assert again.flags() == 0


def test_the_gentlest_comes_first_and_what_moves_a_fixed_point_last() -> None:
    morning = Morning()
    morning.start("open", 4)
    plans = morning.plans()
    assert kinds(plans[0]) == [ChangeKind.SHORTEN]
    assert plans[0].changes[0].before - plans[0].changes[0].after == minutes(4)
    assert not plans[0].needs_yes
    assert plans[-1].needs_yes


def test_a_break_is_never_cut_below_its_minimum() -> None:
    morning = Morning()
    morning.start("open", 8)  # coffee has 15 minutes, at least 10
    assert all(ChangeKind.SHORTEN_BREAK not in kinds(plan) for plan in morning.plans())
    early = Morning()
    early.start("open", 5)
    offered = [change for plan in early.plans() for change in plan.changes]
    cut = [change for change in offered if change.kind is ChangeKind.SHORTEN_BREAK]
    assert [change.after for change in cut] == [minutes(10)]


def test_undo_restores_the_day_byte_for_byte() -> None:
    morning = Morning()
    morning.start("open", 8)
    before = project(morning.commands.record, morning.clock.read())
    morning.apply(morning.plans()[0])
    assert project(morning.commands.record, morning.clock.read()).rows != before.rows
    morning.commands.act(ActionKind.UNDO, morning.clock.read())
    assert project(morning.commands.record, morning.clock.read()).rows == before.rows


def test_shorter_presentations_let_everybody_be_heard_before_the_end() -> None:
    names = [f"P{number:02}" for number in range(1, 7)]
    morning = Morning(QUEUE, {"Q": {"allotment_s": 600, "changeover_s": 0, "speakers": names}})
    morning.start("A", 5)
    plan = morning.plans()[0]
    assert kinds(plan) == [ChangeKind.SHORTER_TALKS]
    assert plan.changes[0].after == minutes(9)
    assert plan.unplaced_before == ("P06",)
    assert plan.unplaced_after == ()


@given(st.integers(0, 90), st.integers(0, 60))
def test_no_plan_moves_a_fixed_point_without_saying_so(late: int, more: int) -> None:
    morning = Morning()
    morning.start("open", late)
    morning.clock.advance(timedelta(minutes=more))
    for plan in morning.plans():
        pushes = ChangeKind.PUSH in kinds(plan)
        assert plan.needs_yes == pushes
        assert bool(plan.payload["moves"]) == pushes


def test_instead_of_shorter_talks_the_break_behind_them_can_wait() -> None:
    names = [f"P{number:02}" for number in range(1, 7)]
    queue = {"Q": {"allotment_s": 600, "changeover_s": 0, "speakers": names}}
    morning = Morning(QUEUE, queue)
    morning.start("A", 5)
    plans = morning.plans()
    assert [kinds(plan) for plan in plans] == [
        [ChangeKind.SHORTER_TALKS],
        [ChangeKind.PUSH],
        [ChangeKind.PUSH, ChangeKind.SHORTEN_BREAK],
    ]
    for plan in plans[1:]:
        assert plan.needs_yes
        again = Morning(QUEUE, queue)
        again.start("A", 5)
        again.apply(plan)
        assert project(again.commands.record, again.clock.read()).unplaced == ()
        assert again.flags() == 0


SPANS = st.lists(st.integers(10, 40), min_size=1, max_size=4)
PRIORITIES = st.lists(st.sampled_from(Priority), min_size=4, max_size=4)


@settings(max_examples=200, deadline=None)
@given(SPANS, st.lists(st.integers(1, 10), min_size=4, max_size=4), PRIORITIES, st.integers(1, 50))
def test_nothing_else_taken_from_items_would_cost_less(
    lengths: list[int], shares: list[int], priorities: list[Priority], late: int
) -> None:
    items: list[dict[str, Any]] = [{"id": "open", "start": "09:00", "end": "09:10"}]
    at = 10
    for number, length in enumerate(lengths):
        items.append(
            {
                "id": f"s{number}",
                "start": _wall(at),
                "end": _wall(at + length),
                "minimum_s": 60 * (length * shares[number] // 10),
                "priority": priorities[number].value,
            }
        )
        at += length
    items.append(
        {"id": "lunch", "start": _wall(at), "end": _wall(at + 60), "kind": "lunch", "hard": True}
    )
    morning = Morning(items)
    morning.start("open", late)
    plans = morning.plans()
    for plan in plans:
        for change in plan.changes:
            if change.entry_id.startswith("s"):
                number = int(change.entry_id[1:])
                assert priorities[number] is not Priority.PROTECTED
            if change.kind is ChangeKind.SHORTEN and change.entry_id != "open":
                assert change.after >= minutes(lengths[number] * shares[number] // 10)
    choices = [
        _choices(length, length * share // 10, priority)
        for length, share, priority in zip(lengths, shares, priorities, strict=False)
    ]
    cheapest = _cheapest([{minute: float(minute) for minute in range(6)}, *choices], late)
    calm = [plan.weight for plan in plans if not plan.needs_yes]
    if cheapest is not None:
        assert min(calm) == cheapest


def _wall(minute: int) -> str:
    return f"{9 + minute // 60:02}:{minute % 60:02}"


def _choices(length: int, least: int, priority: Priority) -> dict[int, float]:
    """What taking so many minutes from an item costs; all of them if it is left out."""
    if priority is Priority.PROTECTED:
        return {0: 0.0}
    found = {minute: priority.weight * minute for minute in range(length - least + 1)}
    found.setdefault(length, 2 * priority.weight * length)
    return found


def _cheapest(choices: list[dict[int, float]], needed: int) -> float | None:
    """The cheapest of all combinations that make up for it."""
    costs = {0: 0.0}
    for choice in choices:
        sums: dict[int, float] = {}
        for (before, cost), (minute, more) in itertools.product(costs.items(), choice.items()):
            sums[before + minute] = min(sums.get(before + minute, cost + more), cost + more)
        costs = sums
    return min((cost for total, cost in costs.items() if total >= needed), default=None)


def with_priority(items: list[dict[str, Any]], **priorities: str) -> list[dict[str, Any]]:
    """The items, some of them with a priority."""
    return [{**item, "priority": priorities.get(item["id"], "normal")} for item in items]


WORKING = [
    {"id": "open", "start": "09:00", "end": "09:30"},
    {"id": "one", "start": "09:30", "end": "10:10"},
    {"id": "two", "start": "10:10", "end": "10:50"},
    {"id": "lunch", "start": "10:50", "end": "12:00", "kind": "lunch", "hard": True},
]


def test_what_counts_least_gives_first() -> None:
    for low, high in (("one", "two"), ("two", "one")):
        morning = Morning(with_priority(WORKING, open="high", **{low: "low", high: "high"}))
        morning.start("open", 8)
        assert [change.entry_id for change in morning.plans()[0].changes] == [low]


def test_what_is_protected_is_touched_by_no_plan() -> None:
    guarded = with_priority(WORKING, open="protected", two="protected", lunch="protected")
    morning = Morning(guarded)
    morning.start("open", 12)
    plans = morning.plans()
    assert plans
    for plan in plans:
        assert {change.entry_id for change in plan.changes} == {"one"}


def test_a_fixed_point_is_shortened_and_pushed_where_items_cannot_give_all_of_it() -> None:
    tight = [{**item, "minimum_s": 40 * 60} for item in WORKING[1:3]]
    morning = Morning([WORKING[0], *tight, WORKING[3]])
    morning.start("open", 20)
    plans = morning.plans()
    assert 2 <= len(plans) <= 4
    assert any(
        kinds(plan) == [ChangeKind.PUSH, ChangeKind.SHORTEN_BREAK, ChangeKind.SHORTEN]
        for plan in plans
    )


def test_what_follows_a_break_that_moves_gives_way_to_the_next_fixed_point() -> None:
    morning = Morning([{**MORNING[0], "minimum_s": 1800}, *_without_talk(), *MORNING[2:]])
    morning.start("open", 3)
    pushing = [plan for plan in morning.plans() if ChangeKind.SHORTEN_BREAK not in kinds(plan)]
    assert [kinds(plan) for plan in pushing] == [[ChangeKind.PUSH, ChangeKind.SHORTEN]]
    assert [change.entry_id for change in pushing[0].changes] == ["coffee", "work"]


def _without_talk() -> list[dict[str, Any]]:
    """An hour that cannot give anything."""
    return [{**MORNING[1], "priority": "protected"}]


TWO_DAYS = [
    {"date": "2017-11-06", "items": WORKING},
    {
        "date": "2017-11-07",
        "items": [
            {"id": "next", "start": "09:00", "end": "10:00", "priority": "low"},
            {"id": "then", "start": "10:00", "end": "11:00"},
            {"id": "noon", "start": "11:00", "end": "12:00", "kind": "lunch", "hard": True},
        ],
    },
]


def test_an_item_can_be_put_off_to_the_next_day_which_makes_room_for_it() -> None:
    clock = ManualClock(UTC_START)
    record = new_record(scenario_from_json(scenario([], days=TWO_DAYS)).plan)
    commands = DayCommands(record, MemoryLog())
    clock.advance(minutes(25))
    commands.act(ActionKind.START, clock.read(), item_id="open")
    plans = catch_up(commands.record, clock.read())
    plan = next(plan for plan in plans if ChangeKind.POSTPONE in kinds(plan))
    commands.act(ActionKind.REPLAN, clock.read(), payload=plan.payload)
    after = commands.record.plan
    today, tomorrow = after.days
    assert [item.item_id for item in today.items] == ["open", "two", "lunch"]
    assert [item.item_id for item in tomorrow.items] == ["next", "then", "one", "noon"]
    assert [item.length for item in tomorrow.items[:3]] == [minutes(30), minutes(50), minutes(40)]
    assert tomorrow.items[2].end == tomorrow.items[3].start
    assert not project(commands.record, clock.read()).flags
    commands.act(ActionKind.UNDO, clock.read())
    assert commands.record.plan == record.plan


AFTERNOON: list[dict[str, Any]] = [
    *QUEUE,
    {"id": "B", "start": "11:00", "end": "12:00", "kind": "presentations", "queue": "Q"},
    {"id": "end", "start": "12:00", "end": "12:30", "kind": "closing", "hard": True},
]


def test_who_slips_behind_lunch_can_be_heard_before_it() -> None:
    queue = {"Q": {"allotment_s": 600, "speakers": [f"P{number:02}" for number in range(1, 9)]}}
    morning = Morning(AFTERNOON, queue)
    morning.start("A", 0)
    assert morning.plans() == ()
    morning.start("P02", 15)  # five minutes over: the sixth no longer ends before lunch
    plans = morning.plans()
    assert [kinds(plan) for plan in plans] == [
        [ChangeKind.SHORTER_TALKS],
        [ChangeKind.PUSH],
        [ChangeKind.PUSH, ChangeKind.SHORTEN_BREAK],
    ]
    assert all(plan.late_before == ("P06",) and plan.late_after == () for plan in plans)
    assert plans[0].changes[0].after == minutes(8)
    morning.apply(plans[0])
    state = project(morning.commands.record, morning.clock.read())
    assert state.timer is not None
    assert state.timer.allotment == minutes(10)  # who speaks keeps what was granted


def test_a_break_that_moves_does_not_make_the_day_end_later() -> None:
    evening = [*WORKING[:3], {**WORKING[3], "kind": "break"}]
    evening.append({"id": "last", "start": "12:00", "end": "13:00"})
    guarded = dict.fromkeys(("open", "one", "two"), "protected")
    morning = Morning(with_priority(evening, **guarded))
    morning.start("open", 10)
    pushing = [plan for plan in morning.plans() if kinds(plan)[0] is ChangeKind.PUSH]
    pushing = [plan for plan in pushing if ChangeKind.SHORTEN_BREAK not in kinds(plan)]
    assert [kinds(plan)[1:] for plan in pushing] == [[ChangeKind.SHORTEN]]
    assert pushing[0].changes[1].entry_id == "last"
    assert pushing[0].late_end_after == minutes(0)


def test_steps_of_an_item_keep_their_time() -> None:
    steps = [{"step_id": f"step{n}", "title": "Part", "allotment_s": 900} for n in range(2)]
    morning = Morning([WORKING[0], {**WORKING[1], "steps": steps}, *WORKING[3:]])
    morning.start("open", 45)  # there are 40 minutes between the two; the steps take 30 of 40
    given = [change for plan in morning.plans() for change in plan.changes]
    shorter = [c for c in given if c.kind is ChangeKind.SHORTEN and c.entry_id == "one"]
    assert shorter
    assert all(change.after >= minutes(30) for change in shorter)


def test_who_was_deferred_does_not_slip() -> None:
    queue = {"Q": {"allotment_s": 600, "speakers": [f"P{number:02}" for number in range(1, 9)]}}
    morning = Morning(AFTERNOON, queue)
    morning.start("A", 0)
    morning.commands.act(
        ActionKind.DEFER, morning.clock.read(), item_id="P03", payload={"to": "next_slot"}
    )
    assert morning.plans() == ()


@st.composite
def days(draw: st.DrawFn) -> list[dict[str, Any]]:
    """A morning and the next one: soft items of all priorities, a list of speakers, pauses."""
    made = []
    for day in range(2):
        at, items = 0, []
        for number in range(draw(st.integers(3, 7))):
            length = draw(st.integers(3, 18)) * 5
            item: dict[str, Any] = {
                "id": f"{day}-{number}",
                "start": _wall(at),
                "end": _wall(at + length),
                "priority": draw(st.sampled_from(Priority)).value,
            }
            kind = draw(st.sampled_from(("session", "session", "presentations", "break", "lunch")))
            if number and kind == "presentations":
                item |= {"kind": kind, "queue": "Q"}
            elif number and kind != "session":
                item |= {"kind": kind, "hard": True}
            if draw(st.booleans()):
                item["minimum_s"] = 60 * draw(st.integers(1, length))
            items.append(item)
            at += length + draw(st.sampled_from((0, 0, 0, 10)))
        closing = {"id": f"{day}-end", "kind": "closing", "hard": True}
        items.append({**closing, "start": _wall(at), "end": _wall(at + 20)})
        made.append({"date": f"2017-11-0{6 + day}", "items": items})
    return made


@settings(max_examples=60, deadline=None)
@given(days(), st.integers(0, 9), st.integers(0, 90))
def test_every_plan_keeps_fixed_points_order_and_least_lengths(
    document: list[dict[str, Any]], speakers: int, late: int
) -> None:
    queue = {"allotment_s": 600, "speakers": [f"P{number:02}" for number in range(speakers)]}
    record = new_record(scenario_from_json(scenario([], days=document, queues={"Q": queue})).plan)
    clock, commands = ManualClock(UTC_START), DayCommands(record, MemoryLog())
    clock.advance(minutes(late))
    commands.act(ActionKind.START, clock.read(), item_id="0-0")
    record, now = commands.record, clock.read()
    for plan in catch_up(record, now):
        after = apply(record, Action(2, now, ActionKind.REPLAN, None, plan.payload))
        moves = plan.payload["moves"]
        assert plan.needs_yes == bool(moves)
        for item in record.plan.items():
            kept = after.plan.find(item.item_id)
            assert kept is not None
            length = after.allotment(item.item_id)
            if item.is_hard:
                moved = moves.get(item.item_id, 0.0)
                assert after.fixed_start(kept) == item.start + timedelta(seconds=moved)
            if item.minimum is not None and item.item_id not in plan.payload["skip"]:
                assert length >= min(item.minimum, item.length)
            if item.priority is Priority.PROTECTED:
                assert (length, item.item_id in after.skipped) == (item.length, False)
                assert item.item_id not in {*moves, *plan.payload.get("put_off", ())}
        put_off = plan.payload.get("put_off", ())
        order = [item.item_id for item in record.plan.items() if item.item_id not in put_off]
        assert order == [i.item_id for i in after.plan.items() if i.item_id not in put_off]
        if ChangeKind.SHORTER_TALKS not in kinds(plan):
            assert not project(after, now).flags

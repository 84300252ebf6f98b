"""Catch up: ready plans that make lunch and the closing stand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    CatchUp,
    ChangeKind,
    ManualClock,
    catch_up,
    new_record,
    project,
)
from facilitator.day.scenario import scenario_from_json
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


@settings(max_examples=200, deadline=None)
@given(SPANS, st.lists(st.integers(1, 10), min_size=4, max_size=4), st.integers(1, 50))
def test_no_whole_minutes_taken_from_items_would_cost_less(
    lengths: list[int], shares: list[int], late: int
) -> None:
    items: list[dict[str, Any]] = [{"id": "open", "start": "09:00", "end": "09:10"}]
    at = 10
    for number, length in enumerate(lengths):
        items.append(
            {
                "id": f"s{number}",
                "start": _wall(at),
                "end": _wall(at + length),
                "minimum_s": 60 * length * shares[number] // 10 // 60 * 60,
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
            if change.kind is ChangeKind.SHORTEN and change.entry_id != "open":
                number = int(change.entry_id[1:])
                assert change.after >= minutes(lengths[number] * shares[number] // 10)
    cheapest = _cheapest_cut([5, *_spares(lengths, shares)], late)
    calm = [plan.weight for plan in plans if not plan.needs_yes]
    if cheapest is not None:
        assert min(calm) <= cheapest


def _wall(minute: int) -> str:
    return f"{9 + minute // 60:02}:{minute % 60:02}"


def _spares(lengths: list[int], shares: list[int]) -> list[int]:
    """What each item can give, in minutes."""
    return [n - n * share // 10 for n, share in zip(lengths, shares, strict=False)]


def _cheapest_cut(spares: list[int], needed: int) -> int | None:
    """The fewest minutes taken from items, of all ways to take them, that make up for it."""
    sums = {0}
    for spare in spares:
        sums = {total + cut for total in sums for cut in range(spare + 1)}
    return min((total for total in sums if total >= needed), default=None)

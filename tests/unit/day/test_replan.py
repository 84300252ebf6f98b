"""Catch up: ready plans that make lunch and the closing stand."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from hypothesis import given
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
    (plan,) = morning.plans()
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

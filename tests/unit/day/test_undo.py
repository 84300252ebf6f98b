"""Taking back: at once, however long the log is, and the same as a replay of all its rows."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

import pytest

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    IllegalActionError,
    ManualClock,
    new_record,
    replay,
    transitions,
)
from facilitator.day.scenario import scenario_from_json
from tests.unit.day.builders import MORNING, UTC_START, at, probes, scenario

SLOT = [{"id": "A", "start": "09:00", "end": "12:00", "kind": "presentations", "queue": "Q"}]
QUEUE = {"Q": {"allotment_s": 600, "speakers": [f"P{number:02}" for number in range(1, 9)]}}
PLAN = scenario_from_json(scenario([], items=SLOT, queues=QUEUE)).plan

DEEDS: tuple[tuple[ActionKind, dict[str, Any]], ...] = (
    (ActionKind.NEXT, {}),
    (ActionKind.NEXT, {}),
    (ActionKind.PAUSE, {}),
    (ActionKind.RESUME, {}),
    (ActionKind.ADD, {"seconds": 60}),
    (ActionKind.BACK, {}),
    (ActionKind.DEFER, {}),
    (ActionKind.ANSWER, {"choice": "was_paused"}),
    (ActionKind.UNDO, {}),
    (ActionKind.UNDO, {}),
    (ActionKind.REDO, {}),
    (ActionKind.REDO, {}),
    (ActionKind.SLEPT, {"for_s": 5}),
    (ActionKind.CLOCK_MOVED, {"by_s": 60}),
)


def test_a_nervous_next_is_taken_back_by_one_undo() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "next"),
        at("09:10:00.3", "next"),
        at("09:11:00", "undo"),
        at("09:12:00", "probe", name="p"),
    ]
    running = probes(scenario(steps, items=MORNING))["p"]["running"]
    assert (running["item"], running["elapsed_s"]) == ("open", 720)


@pytest.mark.parametrize("seed", range(25))
def test_a_record_taken_back_is_that_of_the_replayed_log(seed: int) -> None:
    rng = random.Random(seed)
    clock = ManualClock(UTC_START)
    commands = DayCommands(new_record(PLAN), MemoryLog())
    for _ in range(60):
        clock.advance(timedelta(seconds=rng.choice([0.3, 10, 400])))
        kind, payload = rng.choice(DEEDS)
        try:
            commands.act(kind, clock.read(), payload=payload)
        except IllegalActionError:
            continue
        assert replay(PLAN, commands.record.rows) == commands.record


def test_more_is_taken_back_than_is_kept_at_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transitions, "AT_HAND", 4)
    clock = ManualClock(UTC_START)
    commands = DayCommands(new_record(PLAN), MemoryLog())
    commands.act(ActionKind.NEXT, clock.read())
    for _ in range(12):
        commands.act(ActionKind.ADD, clock.read(), payload={"seconds": 1})
    for _ in range(12):
        commands.act(ActionKind.UNDO, clock.read())
    run = commands.record.open_run
    assert run is not None
    assert run.added == timedelta()
    assert [row.kind for row in commands.record.undo] == [ActionKind.NEXT]
    for _ in range(12):
        commands.act(ActionKind.REDO, clock.read())
    run = commands.record.open_run
    assert run is not None
    assert run.added == timedelta(seconds=12)

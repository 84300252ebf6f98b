"""Playing a scenario: the live day's own commands on a fake clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from facilitator.commands.day import DayCommands
from facilitator.commands.play_plans import chosen_plan
from facilitator.commands.store import LogStore
from facilitator.day import (
    Action,
    ActionKind,
    CatchUp,
    DayState,
    IllegalActionError,
    ManualClock,
    Reading,
    catch_up,
    interruption,
    notice,
    project,
    replay,
)
from facilitator.day.scenario import Scenario, ScenarioError, ScenarioStep, first_instant, wall_time
from facilitator.day.walltime import instant_of

Reopen = Callable[[], tuple[LogStore, tuple[Action, ...]]]


@dataclass(frozen=True, slots=True)
class Probe:
    """What a probe saw; the plans for catching up only if it asked for them."""

    name: str
    state: DayState
    plans: tuple[CatchUp, ...] | None = None


@dataclass(slots=True)
class Played:
    """What a played scenario leaves: probes, the log, and steps that were refused."""

    probes: list[Probe] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)
    log: tuple[Action, ...] = ()
    end: DayState | None = None


def refuse_disorder(scenario: Scenario) -> None:
    """Raise ScenarioError for a step that lies before the one before it, before any is played."""
    clock = ManualClock(first_instant(scenario))
    for step in scenario.steps:
        _advance(clock, step, scenario)
        if step.do == "wall_jump":
            clock.jump(timedelta(seconds=step.fields["by"]))
        elif step.do in ("suspend", "crash"):
            clock.advance(timedelta(seconds=step.fields["for"]))


def _advance(clock: ManualClock, step: ScenarioStep, scenario: Scenario) -> None:
    """Let time pass until the wall shows the step's time."""
    now = clock.read().utc
    target = instant_of(step.wall, scenario.plan.zone, not_before=now)
    if target < now:
        shown = scenario.plan.venue_time(now).strftime("%Y-%m-%dT%H:%M:%S")
        raise ScenarioError(
            f"steps[{step.number}].at: {step.wall.isoformat()} lies before {shown}, "
            "the time of the step before; put the steps in order, and write the date with a time "
            "after midnight."
        )
    clock.advance(target - now)


class Player:
    """Plays the steps one after the other; `reopen` opens the log, again after a crash."""

    def __init__(self, scenario: Scenario, reopen: Reopen) -> None:
        self._scenario = scenario
        self._reopen = reopen
        self._zone = scenario.plan.zone
        self._clock = ManualClock(first_instant(scenario))
        self._seen: Reading = self._clock.read()
        self._commands = self._open()

    def play(self) -> Played:
        """Play all steps. Raises ScenarioError for a step that lies before the one before it."""
        played = Played()
        for step in self._scenario.steps:
            self._go_to(step)
            try:
                self._do(step, played)
            except IllegalActionError as error:
                at = step.wall.isoformat(sep=" ")
                played.problems.append(f"steps[{step.number}] ({step.do} at {at}): {error}")
            self._look()
        played.log = self._commands.record.rows
        played.end = self._state()
        return played

    def _open(self) -> DayCommands:
        log, rows = self._reopen()
        return DayCommands(replay(self._scenario.plan, rows), log)

    def _state(self) -> DayState:
        return project(self._commands.record, self._clock.read())

    def _go_to(self, step: ScenarioStep) -> None:
        """Let time pass until the wall shows the step's time."""
        _advance(self._clock, step, self._scenario)
        self._seen = self._clock.read()

    def _do(self, step: ScenarioStep, played: Played) -> None:
        if step.do == "probe":
            name = str(step.fields.get("name", step.number))
            has_plans = step.fields.get("plans") is True
            plans = catch_up(self._commands.record, self._clock.read()) if has_plans else None
            played.probes.append(Probe(name, self._state(), plans))
        elif step.do == "wall_jump":
            self._clock.jump(timedelta(seconds=step.fields["by"]))
        elif step.do == "suspend":
            self._clock.sleep(timedelta(seconds=step.fields["for"]))
        elif step.do == "crash":
            self._crash(timedelta(seconds=step.fields["for"]))
        elif step.do in ("catch_up", "plan_week"):
            payload = chosen_plan(self._commands.record, self._clock.read(), step)
            self._act(ActionKind.REPLAN, None, dict(payload))
        elif step.do == "zone_jump":
            self._act(ActionKind.ZONE_MOVED, None, {"to": step.fields.get("to")})
        else:
            self._act(ActionKind(step.do), step.fields.get("item"), self._payload(step))

    def _payload(self, step: ScenarioStep) -> dict[str, Any]:
        """The fields of a step as the payload of its row; wall times become instants."""
        payload = {key: value for key, value in step.fields.items() if key != "item"}
        question = self._commands.record.question
        if payload.get("choice") == "ended_at" and payload.get("time") is None and question:
            payload["time"] = question.since.isoformat()  # the last that is known of it
        elif step.do == "answer" and payload.get("time") is not None:
            wall = wall_time(payload["time"], self._today(), f"steps[{step.number}].time")
            since = question.since if question else None
            payload["time"] = instant_of(wall, self._zone, not_before=since).isoformat()
        return payload

    def _today(self) -> date:
        return self._scenario.plan.venue_time(self._clock.read().utc).date()

    def _crash(self, span: timedelta) -> None:
        """The program dies and is started again after a while, from what the log holds."""
        last_sign = self._clock.read()
        self._clock.advance(span)
        self._commands = self._open()
        self._seen = self._clock.read()
        fact = interruption(last_sign, self._seen)
        self._act(fact.kind, None, fact.payload)

    def _look(self) -> None:
        """Look at the clock as the ticker does, and log what happened to the laptop."""
        now = self._clock.read()
        fact = notice(self._seen, now)
        self._seen = now
        if fact is not None:
            self._act(fact.kind, None, fact.payload)

    def _act(self, kind: ActionKind, item_id: str | None, payload: dict[str, Any]) -> None:
        item = None if item_id is None else str(item_id)
        self._commands.act(kind, self._clock.read(), item_id=item, payload=payload)

"""Answers given after the operator has acted on: his own pause is never counted as speech."""

from __future__ import annotations

import pytest

from facilitator.commands.play import Player
from facilitator.commands.store import MemoryLog
from facilitator.day.report import state_json
from facilitator.day.scenario import scenario_from_json
from tests.unit.day.builders import at, scenario


@pytest.mark.parametrize(("choice", "elapsed", "paused"), [
    ("went_on", 21 * 60, 4 * 60), ("was_paused", 11 * 60, 14 * 60),
])  # fmt: skip
def test_a_pause_made_while_the_question_stands_outlasts_its_answer(
    choice: str, elapsed: int, paused: int
) -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "suspend", for_=600),
        at("09:21:00", "pause"),
        at("09:25:00", "answer", choice=choice),
    ]
    log = MemoryLog()
    played = Player(scenario_from_json(scenario(steps)), lambda: (log, log.load())).play()
    assert played.end is not None
    running = state_json(played.end)["running"]
    assert running["paused"] is True
    assert (running["elapsed_s"], running["paused_s"]) == (elapsed, paused)


def test_it_ended_without_a_time_means_when_the_laptop_fell_asleep() -> None:
    steps = [
        at("09:00:00", "start", item="open"),
        at("09:10:00", "suspend", for_=600),
        at("09:21:00", "answer", choice="ended_at"),
    ]
    log = MemoryLog()
    played = Player(scenario_from_json(scenario(steps)), lambda: (log, log.load())).play()
    assert played.end is not None
    assert played.problems == []
    assert state_json(played.end)["used_s"] == {"open": 600}

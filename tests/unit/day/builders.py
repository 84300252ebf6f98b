"""Small plans and scenarios for tests."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from facilitator.commands.play import Played, Player
from facilitator.commands.store import MemoryLog
from facilitator.day.report import log_json, state_json
from facilitator.day.scenario import scenario_from_json

MORNING: list[dict[str, Any]] = [
    {"id": "open", "title": "Opening", "start": "09:00", "end": "09:30"},
    {"id": "talk", "title": "Overview", "start": "09:30", "end": "10:30"},
    {
        "id": "coffee",
        "title": "Coffee",
        "start": "10:30",
        "end": "10:45",
        "kind": "break",
        "hard": True,
        "minimum_s": 600,
    },
    {"id": "work", "title": "Work", "start": "10:45", "end": "12:30"},
    {
        "id": "lunch",
        "title": "Lunch",
        "start": "12:30",
        "end": "14:00",
        "kind": "lunch",
        "hard": True,
    },
    {"id": "close", "title": "Closing", "start": "14:00", "end": "15:00", "kind": "closing"},
]
UTC_START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


def minutes(count: float) -> timedelta:
    """A span of minutes."""
    return timedelta(minutes=count)


def scenario(
    steps: list[dict[str, Any]],
    *,
    items: list[dict[str, Any]] | None = None,
    zone: str = "Asia/Kuala_Lumpur",
    date: str = "2017-11-06",
    days: list[dict[str, Any]] | None = None,
    queues: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """A scenario document on one morning, or on the days given."""
    return {
        "time_zone": zone,
        "days": days or [{"date": date, "items": items or MORNING}],
        "queues": queues or {},
        "steps": steps,
    }


def play(document: dict[str, Any]) -> Played:
    """Play a scenario in memory."""
    memory = MemoryLog()
    return Player(scenario_from_json(document), lambda: (memory, memory.load())).play()


def probes(document: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The probes of a played scenario as JSON, by name; "end" and "log" too."""
    parsed = scenario_from_json(document)
    played = play(document)
    assert played.end is not None
    found = {probe.name: state_json(probe.state) for probe in played.probes}
    found["end"] = state_json(played.end)
    found["log"] = {"rows": log_json(parsed.plan, played.log), "problems": played.problems}
    return found


def at(time: str, do: str, **fields: Any) -> dict[str, Any]:
    """One step."""
    if "for_" in fields:
        fields["for"] = fields.pop("for_")
    return {"at": time, "do": do, **fields}

"""`main.py simulate`: play a written day on a fake clock and print what the screens would show."""

from __future__ import annotations

import json
import math
import sys
from pathlib import Path
from typing import Any

from facilitator.commands.play import Played, Player, Probe, refuse_disorder
from facilitator.commands.play_plans import plans_json
from facilitator.commands.store import LogStore, MemoryLog, StorageError, Workshop
from facilitator.day import Action, DayState
from facilitator.day.report import log_json, state_json
from facilitator.day.scenario import Scenario, ScenarioError, scenario_from_json


def run(path: str, *, store: str | None, as_json: bool) -> int:
    """Play a scenario; exit status 0, 1 with refused steps, 2 if it cannot be played."""
    try:
        scenario = scenario_from_json(_read(path))
        refuse_disorder(scenario)
        played = _play(scenario, store)
    except ScenarioError as error:
        print(f"{path}: {error}", file=sys.stderr)
        return 2
    except StorageError as error:
        print(f"{store or '--store'}: {error}", file=sys.stderr)
        return 2
    except OverflowError:
        print(f"{path}: its times run out of the calendar; use shorter spans.", file=sys.stderr)
        return 2
    if as_json:
        print(json.dumps(_document(scenario, played), ensure_ascii=False))
    else:
        print(_text(scenario, played))
    return 1 if played.problems else 0


def _read(path: str) -> Any:
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
        document = json.loads(text, parse_constant=_refuse_constant, parse_float=_finite)
        json.dumps(document, ensure_ascii=False).encode()  # half a surrogate pair is no text
        return document
    except OSError as error:
        raise ScenarioError(f"cannot be read ({error.strerror}); check the name.") from error
    except UnicodeDecodeError as error:
        raise ScenarioError("is not a text in UTF-8; save the scenario as UTF-8.") from error
    except UnicodeEncodeError as error:
        raise ScenarioError("holds half a character (\\ud800 to \\udfff); remove it.") from error
    except RecursionError as error:
        raise ScenarioError("is nested too deeply to be a scenario.") from error
    except MemoryError as error:
        raise ScenarioError("is too large to be a scenario.") from error
    except ValueError as error:  # also a path with a zero byte, a number of 5,000 digits
        raise ScenarioError(f"is not valid JSON: {error}.") from error


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is not a number in JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError(f"the number {text[:40]} is too large")
    return number


def _play(scenario: Scenario, store: str | None) -> Played:
    if store is None:
        memory = MemoryLog()
        return Player(scenario, lambda: (memory, memory.load())).play()
    return _play_stored(scenario, store)


def _play_stored(scenario: Scenario, store: str) -> Played:
    """Every action goes through a real workshop file."""
    from db import WorkshopFile

    path = _place_for(store)
    file = WorkshopFile.create(path, Workshop(plan=scenario.plan))

    def reopen() -> tuple[LogStore, tuple[Action, ...]]:
        nonlocal file
        file.close()
        file = WorkshopFile.open(path)
        return _Acknowledged(file), file.load_log()

    try:
        return Player(scenario, reopen).play()
    finally:
        file.close()


def _place_for(store: str) -> Path:
    """The path of a workshop file to be made; an empty file made beforehand is taken away."""
    path = Path(store)
    try:
        if path.is_dir():
            raise StorageError("exists", "This is a folder; give the name of a file in it.")
        if path.is_file() and path.stat().st_size == 0:
            path.unlink()  # it holds nothing to lose
    except OSError as error:  # too long a name, a folder that may not be looked into
        message = f"The file cannot be made ({error.strerror}); choose another name or place."
        raise StorageError("failed", message) from error
    return path


class _Acknowledged:
    """A log that says on standard error when a row is safe on the disk."""

    def __init__(self, inner: LogStore) -> None:
        self._inner = inner

    def append(self, action: Action) -> None:
        """Write one row, then acknowledge it."""
        self._inner.append(action)
        print(f"ack {action.seq}", file=sys.stderr, flush=True)


def _document(scenario: Scenario, played: Played) -> dict[str, Any]:
    """The JSON document of the contract."""
    assert played.end is not None
    return {
        "probes": [_probe_json(probe) for probe in played.probes],
        "log": log_json(scenario.plan, played.log),
        "end": {"name": "end", **state_json(played.end)},
        "problems": played.problems,
    }


def _probe_json(probe: Probe) -> dict[str, Any]:
    """A probe, with the plans for catching up where it asked for them."""
    seen = {"name": probe.name, **state_json(probe.state)}
    return seen if probe.plans is None else {**seen, "plans": plans_json(probe.plans)}


def _text(scenario: Scenario, played: Played) -> str:
    """The same for people: one line a row, then what each probe saw."""
    lines = [
        f"{row['at']}  {row['do']:<14} {row['item'] or ''}".rstrip()
        for row in log_json(scenario.plan, played.log)
    ]
    for probe in played.probes:
        lines.append(f"{probe.name}: {_probe_line(probe.state)}")
    lines.extend(played.problems)
    return "\n".join(lines)


def _probe_line(state: DayState) -> str:
    seen = state_json(state)
    running = seen["running"]
    what = (
        "nothing runs"
        if running is None
        else f"{running['item']} {running['phase']}, {running['remaining_s']} s remaining"
    )
    behind = seen["over_under_s"]
    words = "on time" if behind == 0 else f"{abs(behind)} s {'behind' if behind > 0 else 'ahead'}"
    return f"{seen['now']}  {what}, {words}"

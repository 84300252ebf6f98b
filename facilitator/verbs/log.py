"""The verb `log`: print the run log of a workshop file, in order."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

from db.integrity import log_problems, read_log
from facilitator.commands.store import StorageError
from facilitator.day import Action, IllegalActionError, Plan, replay

REFUSED = 2


def run(path: str, *, as_json: bool) -> int:
    """Print the log; 0 done, 1 a row is not as it was written, 2 refused with a sentence on stderr.

    Works beside a running console and on a file that a killed one has left.
    """
    try:
        plan, actions = read_log(Path(path))
        problems = log_problems(Path(path))
    except StorageError as error:
        print(error, file=sys.stderr)
        return REFUSED
    rows = list(_rows(plan, actions))
    if as_json:
        # As ASCII it passes through any terminal, and half a surrogate pair does too.
        print(json.dumps({"file": path, "rows": rows, "problems": problems}, indent=2))
    else:
        _print_safely(_table(rows))
        for problem in problems:
            print(problem, file=sys.stderr)
    return 1 if problems else 0


def _rows(plan: Plan, actions: tuple[Action, ...]) -> Iterator[dict[str, Any]]:
    """The rows as the contract names their fields."""
    titles = _titles(plan, actions)
    for action in actions:
        yield {
            "seq": action.seq,
            "at": plan.venue_time(action.at.utc).strftime("%Y-%m-%dT%H:%M:%S"),
            "utc": action.at.utc.isoformat(timespec="milliseconds"),
            "monotonic_s": action.at.monotonic.total_seconds(),
            "boot_id": action.at.boot_id,
            "actor": action.actor,
            "action": action.kind.value,
            "item": action.item_id,
            # A speaker's name is what the queue has of him; it is his title too.
            "title": titles.get(action.item_id, action.item_id) if action.item_id else None,
            "payload": dict(action.payload),
        }


def _titles(document: Plan, actions: tuple[Action, ...]) -> dict[str, str]:
    """Titles of items and steps: the document's, then those of the plan as it was edited."""
    plans = [document]
    # A log that cannot have happened is printed all the same; the verb check says why.
    with suppress(IllegalActionError, ValueError, LookupError, TypeError):
        plans.append(replay(document, actions).plan)
    titles: dict[str, str] = {}
    for item in (item for plan in plans for item in plan.items()):
        titles[item.item_id] = item.title
        titles |= {step.step_id: step.title for step in item.steps}
    return titles


def _table(rows: Iterable[dict[str, Any]]) -> str:
    """The rows for people: number, venue time, action, what it was about, details."""
    lines = [
        f"{row['seq']:>5}  {row['at'].replace('T', ' ')}  {row['action']:<14}"
        f"{_one_line(row['title'] or ''):<40}  {_details(row['payload'])}".rstrip()
        for row in rows
    ]
    return "\n".join(lines) or "The log is empty: nothing has been started yet."


def _details(payload: dict[str, Any]) -> str:
    """A payload in one line: seconds=60, text=…"""
    return "  ".join(f"{name}={_one_line(str(value))}" for name, value in payload.items())


def _one_line(text: str) -> str:
    """A text without line breaks and control characters."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _print_safely(text: str) -> None:
    """A terminal that cannot show a letter gets a question mark, not a traceback."""
    encoding = sys.stdout.encoding or "ascii"
    print(text.encode(encoding, errors="replace").decode(encoding))

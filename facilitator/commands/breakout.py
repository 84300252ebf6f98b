"""The clocks of parallel groups in the workshop file: one document for each item."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from facilitator.commands.store import DocumentStore, StorageError
from facilitator.day import Reading
from facilitator.day.breakout import Breakout, Deed, Fact, Group
from facilitator.sentences import say

KIND = "breakout_clock"
SCHEMA = f"{KIND}/1"
DRAW = "draw"
MOST_GROUPS = 40
MICROSECOND = timedelta(microseconds=1)
Change = Callable[[Breakout], Breakout]


@dataclass(frozen=True, slots=True)
class DrawnGroups:
    """Groups that were drawn, and the id or number of the item they are for, or nothing."""

    groups: tuple[Group, ...]
    item: str


class BreakoutCommands:
    """Changes the clocks of one workshop; each change is on the disk when it returns."""

    def __init__(self, store: DocumentStore) -> None:
        self._store = store
        self._clocks: dict[str, Breakout] = {}

    def load(self) -> dict[str, Breakout]:
        """The clocks of all items. Raises StorageError for a document that makes no sense."""
        bodies = self._store.documents(KIND).values()
        self._clocks = {clock.item_id: clock for clock in map(breakout_from_json, bodies)}
        return dict(self._clocks)

    def make(self, breakout: Breakout) -> Breakout:
        """Keep new clocks for an item in place of those it had."""
        return self._keep(breakout)

    def change(self, item_id: str, change: Change) -> Breakout:
        """Change the clocks of an item as they stand now. Raises IllegalActionError."""
        return self._keep(change(self._clocks[item_id]))

    def remove(self, item_id: str) -> None:
        """Take the clocks of an item away."""
        self._store.change_documents({KIND: {item_id: None}})
        self._clocks.pop(item_id, None)

    def _keep(self, breakout: Breakout) -> Breakout:
        self._store.change_documents({KIND: {breakout.item_id: breakout_json(breakout)}})
        self._clocks[breakout.item_id] = breakout
        return breakout


def breakout_json(breakout: Breakout) -> str:
    """The clocks of an item as a document."""
    body = {
        "schema": SCHEMA,
        "item": breakout.item_id,
        "groups": [{"name": g.name, "room": g.room, "task": g.task} for g in breakout.groups],
        "returns": breakout.returns.astimezone(UTC).isoformat(),
        "work_s": None if breakout.work is None else breakout.work.total_seconds(),
        "report_s": breakout.report.total_seconds(),
        "order": list(breakout.order),
        "facts": [_fact_json(fact) for fact in breakout.facts],
        "undone": [_fact_json(fact) for fact in breakout.undone],
    }
    return json.dumps(body, ensure_ascii=False)


def breakout_from_json(text: str) -> Breakout:
    """The clocks a document holds. Raises StorageError with one sentence."""
    try:
        body = json.loads(text)
        if body["schema"] != SCHEMA:
            raise ValueError(f"its form is {body['schema']}")
        work = body.get("work_s")
        return Breakout(
            item_id=str(body["item"]),
            groups=tuple(_group(each) for each in body["groups"]),
            returns=_instant(body["returns"]),
            work=None if work is None else timedelta(seconds=float(work)),
            report=timedelta(seconds=float(body.get("report_s", 300))),
            order=tuple(int(index) for index in body.get("order", ())),
            facts=tuple(_fact(each) for each in body.get("facts", ())),
            undone=tuple(_fact(each) for each in body.get("undone", ())),
        )
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise StorageError(
            "damaged",
            say(
                "The clocks of the groups cannot be read ({reason}); make new ones.",
                reason=str(error),
            ),
        ) from error


def drawn_groups(bodies: Mapping[str, str]) -> dict[str, DrawnGroups]:
    """The groups that documents of drawn groups name, by title; others are passed over."""
    found: dict[str, DrawnGroups] = {}
    for name, text in bodies.items():
        try:
            body = json.loads(text)
        except ValueError:
            continue
        groups = _named(body) if isinstance(body, dict) else ()
        if groups:
            title = str(body.get("title") or name)
            title = title if title not in found else f"{title} ({name})"
            found[title] = DrawnGroups(groups, str(body.get("item") or ""))
    return found


def _named(body: Mapping[str, Any]) -> tuple[Group, ...]:
    """The groups of a document: its own, else those of its first round by number."""
    rounds = body.get("rounds")
    for each in [body, *(rounds if isinstance(rounds, list) else ())]:
        listed = each.get("groups") if isinstance(each, dict) else None
        if isinstance(listed, list) and 0 < len(listed) <= MOST_GROUPS:
            named = [_drawn(entry, place) for place, entry in enumerate(listed, start=1)]
            if all(group is not None for group in named):
                return tuple(group for group in named if group is not None)
    return ()


def _drawn(entry: object, place: int) -> Group | None:
    """A drawn group; one without a name is called by its number."""
    if isinstance(entry, list):
        return Group(str(place))
    if not isinstance(entry, dict):
        return None
    texts = (str(entry.get(key) or "").strip() for key in ("name", "room", "task"))
    name, room, task = texts
    return Group(name or str(place), room, task)


def _group(body: Mapping[str, Any]) -> Group:
    return Group(str(body["name"]), str(body.get("room", "")), str(body.get("task", "")))


def _fact_json(fact: Fact) -> dict[str, Any]:
    reading = fact.at
    return {
        "do": fact.deed.value,
        "utc": reading.utc.astimezone(UTC).isoformat(),
        "monotonic_us": reading.monotonic // MICROSECOND,
        "suspended_us": reading.suspended // MICROSECOND,
        "boot": reading.boot_id,
        "group": fact.group,
        "span_s": fact.span.total_seconds(),
        "until": None if fact.until is None else fact.until.astimezone(UTC).isoformat(),
    }


def _fact(body: Mapping[str, Any]) -> Fact:
    reading = Reading(
        _instant(body["utc"]),
        timedelta(microseconds=int(body["monotonic_us"])),
        str(body["boot"]),
        timedelta(microseconds=int(body.get("suspended_us", 0))),
    )
    group, until = body.get("group"), body.get("until")
    return Fact(
        Deed(body["do"]),
        reading,
        None if group is None else int(group),
        timedelta(seconds=float(body.get("span_s", 0))),
        None if until is None else _instant(until),
    )


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)

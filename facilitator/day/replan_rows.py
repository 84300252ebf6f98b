"""From places on the line to rows of the log: what is edited, inserted, removed, skipped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from facilitator.day.actions import ActionKind
from facilitator.day.edits import item_payload, step_payload
from facilitator.day.plan import Item, Plan, Step, StepRole
from facilitator.day.replan_line import Line
from facilitator.day.replan_wish import Topic
from facilitator.day.state import ZERO

Row = dict[str, Any]
MINUTE = timedelta(minutes=1)


def rows_for_topic(
    plan: Plan, topic: Topic, place: tuple[int, int], line: Line, prefix: str
) -> list[Row]:
    """What makes a topic lie there and nowhere else; no row where it lies there already.

    A slot keeps its row where it can; rows left over move to slots that have none.
    """
    pieces = line.pieces(*place)
    kept: list[tuple[Item, datetime, datetime]] = []
    bare: list[tuple[datetime, datetime]] = []
    spare = list(topic.rows)
    for number, start, stop in pieces:
        room = line.rooms[number]
        here = [row for row in spare if row.start < room.end and room.start < row.end]
        inside = _clipped(here, start, stop)
        kept += inside
        if not inside:
            bare.append((start, stop))
        spare = [row for row in spare if all(row is not used for used, _, _ in inside)]
    made = list(kept)
    for number, (start, stop) in enumerate(bare):
        source = spare.pop(0) if spare else None
        made.append((source or _more_of(topic, f"{prefix}-{number}"), start, stop))
    made.sort(key=lambda piece: piece[1])
    steps = _shared_steps([row for row, _, _ in made], topic, spare)
    placed = [
        (row, _placed(topic, row, start, stop, is_first=at == 0, steps=part))
        for at, ((row, start, stop), part) in enumerate(zip(made, steps, strict=True))
    ]
    rows = [row for before, after in placed for row in _changes(plan, before, after)]
    return [*(row_of(ActionKind.REMOVE, row.item_id) for row in spare), *rows]


def row_of(kind: ActionKind, item_id: str, payload: Row | None = None) -> Row:
    """A row inside the row of a plan."""
    return {"kind": kind.value, "item_id": item_id, "payload": payload or {}}


def _clipped(
    here: Sequence[Item], start: datetime, stop: datetime
) -> list[tuple[Item, datetime, datetime]]:
    """The rows of a window as they share a piece of it: the first begins it, the last ends it."""
    able = [row for row in here if row.start < stop and row.end > start] or list(here[:1])
    bounds = [start, *(row.start for row in able[1:]), stop]
    return [(row, bounds[at], bounds[at + 1]) for at, row in enumerate(able)]


def _more_of(topic: Topic, item_id: str) -> Item:
    """A row more for a topic that lies in more windows than before."""
    return replace(topic.rows[0], item_id=item_id, steps=(), is_continued=True)


def _placed(
    topic: Topic,
    row: Item,
    start: datetime,
    stop: datetime,
    *,
    is_first: bool,
    steps: tuple[Step, ...],
) -> Item:
    """A row at its new time; the first of a topic is no continuation unless it was one."""
    is_continued = topic.rows[0].is_continued if is_first else True
    if stop - start != row.length or steps != row.steps:
        steps = _fitted(steps, stop - start, has_queue=row.queue_id is not None)
    return replace(row, start=start, end=stop, is_continued=is_continued, steps=steps)


def _fitted(steps: tuple[Step, ...], length: timedelta, *, has_queue: bool) -> tuple[Step, ...]:
    """Steps in whole minutes so that all of them find room in their row."""
    counted = [s for s in steps if not (has_queue and s.role is StepRole.PLACE)]
    total = sum((step.allotment for step in counted), ZERO)
    if total <= length:
        return steps
    fitted = {
        step.step_id: max(MINUTE, step.allotment * (length / total) // MINUTE * MINUTE)
        for step in counted
    }
    return tuple(
        replace(step, allotment=fitted.get(step.step_id, step.allotment)) for step in steps
    )


def _shared_steps(
    made: Sequence[Item], topic: Topic, spare: Sequence[Item]
) -> list[tuple[Step, ...]]:
    """Steps of rows that go are taken over: the opening ones by the first row, closing ones last.

    A closing step always stands in the last row of its topic.
    """
    steps = [list(row.steps) for row in made]
    if not steps:
        return []
    for row in spare:
        for step in row.steps:
            steps[-1 if step.role is StepRole.AFTER else 0].append(step)
    had_last = next((row for row in made if row is topic.rows[-1]), None)
    for number in range(len(steps) - 1):
        closing = [step for step in steps[number] if step.role is StepRole.AFTER]
        if closing and made[number] is had_last:
            steps[number] = [step for step in steps[number] if step.role is not StepRole.AFTER]
            steps[-1] += closing
    return [tuple(found) for found in steps]


def _changes(plan: Plan, before: Item, after: Item) -> Iterator[Row]:
    """The rows that make the one into the other; an edit does not take an item to another day."""
    is_known = plan.find(before.item_id) is not None
    days = [plan.venue_time(item.start).date() for item in (before, after)]
    if is_known and days[0] == days[1]:
        if (changed := changed_fields(before, after)) != {}:
            yield row_of(ActionKind.EDIT, after.item_id, changed)
        return
    if is_known:
        yield row_of(ActionKind.REMOVE, before.item_id)
    yield row_of(ActionKind.INSERT, after.item_id, item_payload(after))


def changed_fields(before: Item, after: Item) -> Row:
    """The fields of an item that differ, as JSON."""
    old, new = item_payload(before), item_payload(after)
    changed = {key: value for key, value in new.items() if value != old[key]}
    if "steps" in changed:
        changed["steps"] = [step_payload(step) for step in after.steps]
    return changed

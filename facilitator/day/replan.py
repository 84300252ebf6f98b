"""Catching up: ready plans that make the fixed points stand, each with what it costs.

Every plan is played on a copy of the record before it is offered; one that leaves somebody's
lunch run into is never shown. Nothing here decides: a plan is applied as one row, if at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from facilitator.day.actions import Action, ActionKind
from facilitator.day.clock import Reading
from facilitator.day.forecast import Forecast, forecast
from facilitator.day.plan import Item
from facilitator.day.queue_state import queue_states, slots_of_speakers
from facilitator.day.record import Record
from facilitator.day.standing import current_day, next_hard, progress_of, remaining_of
from facilitator.day.state import ZERO, Progress, QueueState
from facilitator.day.transitions import apply
from facilitator.kinds import ItemKind

MINUTE = timedelta(minutes=1)
LEAST_BREAK = timedelta(minutes=10)
"""What a break without a minimum of its own is never cut below."""
LEAST_SHARE = 2
"""An item without a minimum of its own keeps at least half of its time, a talk likewise."""
MOST_PLANS = 4
MOST_PUSHED = timedelta(minutes=30)
"""No break is moved by more than that so that somebody can be heard."""


class ChangeKind(StrEnum):
    """What a plan does to one entry."""

    SHORTEN = "shorten"
    SHORTEN_BREAK = "shorten_break"
    SHORTER_TALKS = "shorter_talks"
    LEAVE_OUT = "leave_out"
    PUSH = "push"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the entry, its time before and after, or by how much a fixed point moves."""

    kind: ChangeKind
    entry_id: str
    before: timedelta
    after: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """A plan: its changes, its weight (lower is gentler), old and new start of what it moves.

    `needs_yes` is set where a fixed point moves: the facilitator has to agree to that.
    """

    changes: tuple[Change, ...]
    payload: Mapping[str, Any]
    weight: float
    needs_yes: bool
    moved: tuple[tuple[str, datetime, datetime], ...] = ()
    unplaced_before: tuple[str, ...] = ()
    unplaced_after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Day:
    """What the day looks like as it stands."""

    record: Record
    now: Reading
    ahead: Forecast
    items: tuple[Item, ...]
    queues: tuple[QueueState, ...] = field(default=())


def catch_up(record: Record, now: Reading) -> tuple[CatchUp, ...]:
    """Two to four plans, the gentlest first; none where every fixed point stands."""
    day = _look(record, now)
    plans = [plan for changes in _ideas(day) if (plan := _tried(day, changes)) is not None]
    plans.sort(key=lambda plan: (plan.needs_yes, plan.weight))
    return tuple(plans[:MOST_PLANS])


def _look(record: Record, now: Reading) -> _Day:
    t = record.run_time(now)
    ahead = forecast(record, now.utc, t)
    today = current_day(record, now.utc)
    items = next((day.items for day in record.plan.days if day.date == today), ())
    slots = slots_of_speakers(record, ahead)
    queues = queue_states(record, ahead, now.utc, t, slots=slots)
    return _Day(record, now, ahead, items, queues)


def _ideas(day: _Day) -> Iterator[tuple[Change, ...]]:
    """Changes that could help, each as small as it can be."""
    flag = next(iter(day.ahead.flags), None)
    if flag is not None:
        hard = day.record.plan.find(flag.item_id)
        assert hard is not None
        by = _up_to_minute(flag.by)
        before = _before(day, hard)
        yield from _take_from_one(day, before, by)
        yield from _take_from_all(day, before, by)
        yield from _leave_one_out(day, before, by)
        yield from _shorten_break(day, hard, by)
        yield (Change(ChangeKind.PUSH, hard.item_id, ZERO, by),)
    for queue in day.queues:
        yield from _shorter_talks(queue)
        if flag is None:
            yield from _longer_slot(day, queue)


def _before(day: _Day, hard: Item) -> list[Item]:
    """Soft items still to come, and the one that runs, before a fixed point."""
    found: list[Item] = []
    for item in day.items:
        if item.item_id == hard.item_id:
            break
        if item.is_hard:
            found.clear()
        elif progress_of(day.record, item) in (Progress.WAITING, Progress.RUNNING):
            found.append(item)
    return found


def _take_from_one(day: _Day, items: list[Item], by: timedelta) -> Iterator[tuple[Change, ...]]:
    """All of it from the item that can spare most."""
    able = [item for item in items if _spare(day, item) >= by]
    if able:
        item = max(able, key=lambda item: _spare(day, item))
        yield (_shorter(day, item, by),)


def _take_from_all(day: _Day, items: list[Item], by: timedelta) -> Iterator[tuple[Change, ...]]:
    """A whole minute or more from each of several items, by what each can spare."""
    spares = {item.item_id: _spare(day, item) for item in items if _spare(day, item) >= MINUTE}
    total = sum(spares.values(), ZERO)
    if len(spares) < 2 or total < by:
        return
    left, changes = by, []
    for item in items:
        if item.item_id not in spares or left <= ZERO:
            continue
        share = min(left, spares[item.item_id], _up_to_minute(by * (spares[item.item_id] / total)))
        changes.append(_shorter(day, item, share))
        left -= share
    if left <= ZERO and len(changes) > 1:
        yield tuple(changes)


def _leave_one_out(day: _Day, items: list[Item], by: timedelta) -> Iterator[tuple[Change, ...]]:
    """The shortest waiting item that makes up for it; never an opening, a closing, a queue."""
    able = [
        item
        for item in items
        if progress_of(day.record, item) is Progress.WAITING
        and item.kind not in (ItemKind.OPENING, ItemKind.CLOSING)
        and not day.record.waiting_speakers(item.queue_id)
        and day.record.allotment(item.item_id) >= by
    ]
    if able:
        item = min(able, key=lambda item: item.length)
        yield (Change(ChangeKind.LEAVE_OUT, item.item_id, item.length, ZERO),)


def _shorten_break(day: _Day, hard: Item, by: timedelta) -> Iterator[tuple[Change, ...]]:
    """Begin the break later and end it as planned, not below its minimum."""
    length = day.record.allotment(hard.item_id)
    least = hard.minimum or LEAST_BREAK
    if hard.kind.is_pause and length - by >= least:
        yield (
            Change(ChangeKind.PUSH, hard.item_id, ZERO, by),
            Change(ChangeKind.SHORTEN_BREAK, hard.item_id, length, length - by),
        )


def _shorter_talks(queue: QueueState) -> Iterator[tuple[Change, ...]]:
    """The longest equal time in whole minutes with which all still to come are heard."""
    if not queue.unplaced or queue.equal_allotment is None:
        return
    after = queue.equal_allotment // MINUTE * MINUTE
    if after * LEAST_SHARE >= queue.queue.allotment:
        yield (
            Change(ChangeKind.SHORTER_TALKS, queue.queue.queue_id, queue.queue.allotment, after),
        )


def _longer_slot(day: _Day, queue: QueueState) -> Iterator[tuple[Change, ...]]:
    """The break behind the queue's last slot of the day later, so that all are heard before it."""
    slots = [item for item in day.items if item.item_id in queue.item_ids]
    hard = next_hard(day.record, slots[-1]) if slots else None
    if not queue.unplaced or hard is None or hard.start != slots[-1].end:
        return
    gap = queue.queue.changeover
    by = sum((day.record.block(speaker) + gap for speaker in queue.unplaced), ZERO)
    by = _up_to_minute(by - _free_behind(day, queue, hard))
    if ZERO < by <= MOST_PUSHED:
        yield from _shorten_break(day, hard, by)
        yield (Change(ChangeKind.PUSH, hard.item_id, ZERO, by),)


def _free_behind(day: _Day, queue: QueueState, hard: Item) -> timedelta:
    """Time between the last who has a place before a fixed point and that point."""
    fixed = day.record.fixed_start(hard)
    ends = [
        day.ahead.spans[one.speaker.speaker_id][1]
        for one in queue.speakers
        if one.speaker.speaker_id in day.ahead.spans
    ]
    if fixed is None or not ends or max(ends) > fixed:
        return ZERO
    return fixed - max(ends)


def _shorter(day: _Day, item: Item, by: timedelta) -> Change:
    length = day.record.allotment(item.item_id)
    return Change(ChangeKind.SHORTEN, item.item_id, length, length - by)


def _spare(day: _Day, item: Item) -> timedelta:
    """What an item can give in whole minutes: down to its minimum, never what is used already."""
    record = day.record
    if item.queue_id is not None or item.steps:
        return ZERO  # its parts have times of their own
    length = record.allotment(item.item_id)
    spare = length - (item.minimum or length / LEAST_SHARE)
    if progress_of(record, item) is Progress.RUNNING:
        left = remaining_of(record, item.item_id, record.run_time(day.now))
        spare = min(spare, left)
    return max(ZERO, spare // MINUTE * MINUTE)


def _tried(day: _Day, changes: tuple[Change, ...]) -> CatchUp | None:
    """The plan played on a copy of the record; None if it does not make the day stand."""
    payload = _payload(day, changes)
    rows = day.record.rows
    action = Action(len(rows) + 1, day.now, ActionKind.REPLAN, None, payload)
    after = _look(apply(day.record, action), day.now)
    is_better = sum((flag.by for flag in after.ahead.flags), ZERO) == ZERO
    fewer_left = len(after.ahead.unplaced) < len(day.ahead.unplaced)
    is_about_talks = changes[0].kind is ChangeKind.SHORTER_TALKS
    # Where nothing is run into, a plan is for those who have no place.
    is_good = is_better and (fewer_left or bool(day.ahead.flags))
    if not (fewer_left if is_about_talks else is_good):
        return None
    return CatchUp(
        changes=changes,
        payload=payload,
        weight=sum(_weight(day, change) for change in changes),
        needs_yes=any(change.kind is ChangeKind.PUSH for change in changes),
        moved=tuple(_moved(day.ahead, after.ahead)),
        unplaced_before=tuple(day.ahead.unplaced),
        unplaced_after=tuple(after.ahead.unplaced),
    )


def _payload(day: _Day, changes: tuple[Change, ...]) -> dict[str, Any]:
    """The row that makes the changes."""
    times = {
        change.entry_id: change.after.total_seconds()
        for change in changes
        if change.kind in (ChangeKind.SHORTEN, ChangeKind.SHORTEN_BREAK, ChangeKind.SHORTER_TALKS)
    }
    return {
        "allotments": times,
        "skip": [c.entry_id for c in changes if c.kind is ChangeKind.LEAVE_OUT],
        "moves": {
            c.entry_id: c.after.total_seconds() for c in changes if c.kind is ChangeKind.PUSH
        },
    }


def _moved(before: Forecast, after: Forecast) -> Iterator[tuple[str, datetime, datetime]]:
    """Entries whose expected start changes."""
    for entry_id, (start, _) in before.spans.items():
        new = after.start(entry_id)
        if new is not None and new != start:
            yield entry_id, start, new


def _weight(day: _Day, change: Change) -> float:
    """How much a change hurts, in minutes of somebody's time: the lower the gentler."""
    minutes = abs(change.before - change.after) / MINUTE
    if change.kind is ChangeKind.LEAVE_OUT:
        return 2 * minutes
    if change.kind is ChangeKind.SHORTER_TALKS:
        queue = next(q for q in day.queues if q.queue.queue_id == change.entry_id)
        return minutes * len(queue.speakers)
    return minutes


def _up_to_minute(span: timedelta) -> timedelta:
    """The span in whole minutes, rounded up: nobody plans in seconds."""
    return -(-span // MINUTE) * MINUTE

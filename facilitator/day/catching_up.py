"""Catching up: ready plans that make the fixed points stand, each with what it costs.

Every plan is played on a copy of the record before it is offered; one that leaves somebody's
lunch run into is never shown. Nothing here decides: a plan is applied as one row, if at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from facilitator.day.actions import Action, ActionKind
from facilitator.day.ahead import Ahead, look_ahead
from facilitator.day.catch_ideas import (
    MINUTE,
    Change,
    ChangeKind,
    Idea,
    ideas,
    more_cuts,
    open_slots,
)
from facilitator.day.clock import Reading
from facilitator.day.cuts import LEFT_OUT
from facilitator.day.record import Record
from facilitator.day.state import ZERO
from facilitator.day.transitions import apply
from facilitator.kinds import Priority

MOST_PLANS = 4
PUT_OFF = 0.5
"""A minute of an item that is held a day later, against one by which it is shortened."""
MOST_FIXED = 4
"""A plan that pushes one fixed point into so many others is given up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CatchUp:
    """A plan: its changes, its weight (lower is gentler), old and new start of what it moves.

    `needs_yes` is set where a fixed point moves: the facilitator has to agree to that. `late`
    are the speakers whom an overrun pushes behind a break.
    """

    changes: tuple[Change, ...]
    payload: Mapping[str, Any]
    weight: float
    needs_yes: bool
    moved: tuple[tuple[str, datetime, datetime], ...] = ()
    unplaced_before: tuple[str, ...] = ()
    unplaced_after: tuple[str, ...] = ()
    late_before: tuple[str, ...] = ()
    late_after: tuple[str, ...] = ()
    late_end_before: timedelta = ZERO
    late_end_after: timedelta = ZERO


def catch_up(record: Record, now: Reading) -> tuple[CatchUp, ...]:
    """Up to four plans, the gentlest first; none where every fixed point and the end of the day
    stand, everybody has a place, and nobody slips behind a break.
    """
    day = look_ahead(record, now)
    if not (day.forecast.flags or day.forecast.unplaced or day.late or day.late_end >= MINUTE):
        return ()
    plans: dict[frozenset[Change], CatchUp] = {}
    for alternatives in ideas(day):
        tried = (_played(day, idea) for idea in alternatives)
        plan = next((plan for plan in tried if plan is not None), None)
        if plan is not None:
            plans.setdefault(frozenset(plan.changes), plan)
    return _few(sorted(plans.values(), key=lambda plan: (plan.weight, len(plan.changes))))


def _few(plans: Sequence[CatchUp]) -> tuple[CatchUp, ...]:
    """Not more than can be chosen among; one at least that moves a fixed point, if there is one."""
    calm = [plan for plan in plans if not plan.needs_yes]
    asking = [plan for plan in plans if plan.needs_yes]
    shown = calm[: MOST_PLANS - min(1, len(asking))]
    return (*shown, *asking[: MOST_PLANS - len(shown)])


def _played(day: Ahead, idea: Idea) -> CatchUp | None:
    """The idea played on a copy of the record; None if it does not make the day stand.

    Where a later fixed point is run into then, items before that one give way too.
    """
    after = _after(day, idea)
    for _ in range(MOST_FIXED):
        touched = frozenset(change.entry_id for change in idea.changes)
        more = more_cuts(after, touched) if _may_go_on(idea) else ()
        if not more:
            break
        idea = Idea((*idea.changes, *more), idea.rows)
        after = _after(day, idea)
    return _plan(day, idea, after) if _is_good(day, idea, after) else None


def _may_go_on(idea: Idea) -> bool:
    """True for what moves a fixed point: whatever follows it moves too."""
    return any(change.kind is ChangeKind.PUSH for change in idea.changes)


def _is_good(day: Ahead, idea: Idea, after: Ahead) -> bool:
    """True if the plan does what it is for."""
    fewer_left = len(after.forecast.unplaced) < len(day.forecast.unplaced)
    if idea.changes[0].kind is ChangeKind.SHORTER_TALKS:
        # Made for those without a place or behind a break; fixed points are another matter.
        no_more_left = len(after.forecast.unplaced) <= len(day.forecast.unplaced)
        return fewer_left or (no_more_left and bool(day.late) and not after.late)
    if after.forecast.flags or after.late_end > day.late_end:
        return False
    if day.forecast.flags or fewer_left:
        return True
    more_left = len(after.forecast.unplaced) > len(day.forecast.unplaced)
    ends_on_time = after.late_end < MINUTE <= day.late_end
    return not more_left and (ends_on_time or len(after.late) < len(day.late))


def _after(day: Ahead, idea: Idea) -> Ahead:
    """The day with an idea applied."""
    action = Action(len(day.record.rows) + 1, day.now, ActionKind.REPLAN, None, _payload(day, idea))
    return look_ahead(apply(day.record, action), day.now)


def _plan(day: Ahead, idea: Idea, after: Ahead) -> CatchUp:
    """The plan with all that is to be told of it."""
    return CatchUp(
        changes=idea.changes,
        payload=_payload(day, idea),
        weight=sum(_weight(day, change) for change in idea.changes),
        needs_yes=_may_go_on(idea),
        moved=tuple(_moved(day, after)),
        unplaced_before=tuple(day.forecast.unplaced),
        unplaced_after=tuple(after.forecast.unplaced),
        late_before=tuple(day.late),
        late_after=tuple(after.late),
        late_end_before=day.late_end,
        late_end_after=after.late_end,
    )


def _payload(day: Ahead, idea: Idea) -> dict[str, Any]:
    """The row that makes the changes."""
    timed = (ChangeKind.SHORTEN, ChangeKind.SHORTEN_BREAK, ChangeKind.SHORTER_TALKS)
    by_kind = [(change.kind, change.entry_id, change.after) for change in idea.changes]
    payload = {
        "allotments": {key: after.total_seconds() for kind, key, after in by_kind if kind in timed},
        "skip": [key for kind, key, _ in by_kind if kind is ChangeKind.LEAVE_OUT],
        "moves": {
            key: after.total_seconds() for kind, key, after in by_kind if kind is ChangeKind.PUSH
        },
    }
    put_off = [key for kind, key, _ in by_kind if kind is ChangeKind.POSTPONE]
    return {**payload, "put_off": put_off, "rows": list(idea.rows)} if put_off else payload


def _moved(before: Ahead, after: Ahead) -> Iterator[tuple[str, datetime, datetime]]:
    """Entries whose expected start changes."""
    for entry_id, (start, _) in before.forecast.spans.items():
        new = after.forecast.start(entry_id)
        if new is not None and new != start:
            yield entry_id, start, new


def _weight(day: Ahead, change: Change) -> float:
    """How much a change hurts, in minutes of an item of normal priority: the lower the gentler."""
    minutes = abs(change.before - change.after) / MINUTE
    if change.kind is ChangeKind.SHORTER_TALKS:
        queue = next(q for q in day.queues if q.queue.queue_id == change.entry_id)
        counts = max((slot.priority.weight for slot in open_slots(day, queue)), default=1.0)
        return minutes * len(day.record.waiting_speakers(change.entry_id)) * counts
    item = day.record.plan.find(change.entry_id)
    counts = (item.priority if item is not None else Priority.NORMAL).weight
    if change.kind is ChangeKind.LEAVE_OUT:
        return LEFT_OUT * minutes * counts
    if change.kind is ChangeKind.POSTPONE:
        return PUT_OFF * change.before / MINUTE * counts
    return minutes * counts

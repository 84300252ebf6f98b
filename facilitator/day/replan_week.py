"""The rest of the week as somebody wishes it: ready plans, each played before it is offered.

Breaks, lunch, closings and the ends of days stand unless a plan says so and is agreed to; topics
keep their order and their least times; what has begun is not touched; what does not fit is named.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from facilitator.day.actions import Action, ActionKind, IllegalActionError
from facilitator.day.clock import Reading
from facilitator.day.cuts import LEFT_OUT
from facilitator.day.forecast import Forecast, forecast
from facilitator.day.leasts import least_of
from facilitator.day.plan import Item, StepRole
from facilitator.day.record import Record
from facilitator.day.replan_effects import effects_of, shifts_of, speakers_of
from facilitator.day.replan_fill import Filled, Want, fill
from facilitator.day.replan_fixed import Fixed, fixed_points, later_end, shorter_pause
from facilitator.day.replan_line import (
    Line,
    Room,
    rooms_of,
    topics_of,
    unit_of,
)
from facilitator.day.replan_rows import Row, rows_for_topic
from facilitator.day.replan_wish import Topic, WeekAnswer, WeekPlan, WeekWish, WishKind
from facilitator.day.state import ZERO
from facilitator.day.transitions import apply
from facilitator.kinds import ItemKind, Priority

STUB = timedelta(minutes=20)
SHARES = (10, 20, 30, 40)
"""Hundredths that everybody gives at most; the smallest that will do is taken."""
MOST_PLANS = 4
LONGEST_DAY = timedelta(hours=2)
"""No day is offered to end later than that."""


@dataclass(frozen=True, slots=True)
class _Week:
    """What the rest of the week looks like as it stands."""

    record: Record
    now: Reading
    ahead: Forecast
    topics: tuple[Topic, ...]
    rooms: tuple[Room, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Idea:
    """A way to go about it: what may give time and how much of it in hundredths, and by how much
    the day ends later or a pause gets shorter."""

    may_shorten: frozenset[str]
    may_drop: bool = False
    share: int = 100
    later: timedelta = ZERO
    pause: timedelta = ZERO


def plan_week(record: Record, now: Reading, wish: WeekWish) -> WeekAnswer:
    """Up to four plans that grant the wish, those without a question first, then the gentlest.

    None where nothing can grant it, and none where it is granted already.
    """
    week = _look(record, now)
    plans: dict[str, WeekPlan] = {}
    as_is = _tried(week, wish, _Idea(may_shorten=frozenset()))
    if as_is is not None and not as_is.shifts:
        return WeekAnswer((), is_granted=True)
    for plan in (as_is, _fair(week, wish), *(_tried(week, wish, i) for i in _ideas(week, wish))):
        if plan is not None:
            plans.setdefault(repr(plan.effects), plan)
    found = sorted(plans.values(), key=lambda p: (p.needs_yes, len(p.left_out) > 0, p.cost))
    return WeekAnswer(tuple(_few(found)))


def week_topics(record: Record, now: Reading) -> tuple[Topic, ...]:
    """Topics that have something still to come, in order."""
    return topics_of(record, now.utc)


def _look(record: Record, now: Reading) -> _Week:
    ahead = forecast(record, now.utc, record.run_time(now))
    rooms = rooms_of(record, now.utc, ahead)
    return _Week(record, now, ahead, topics_of(record, now.utc), rooms)


def _few(plans: list[WeekPlan]) -> list[WeekPlan]:
    """Not more than can be chosen among; half of them may be such as ask for a yes."""
    calm = [plan for plan in plans if not plan.needs_yes]
    asking = [plan for plan in plans if plan.needs_yes]
    shown = calm[: max(MOST_PLANS // 2, MOST_PLANS - len(asking))]
    return [*shown, *asking][:MOST_PLANS]


def _fair(week: _Week, wish: WeekWish) -> WeekPlan | None:
    """Everybody gives a little: the smallest share with which it comes out."""
    for share in SHARES:
        plan = _tried(week, wish, _Idea(may_shorten=_everyone(week, wish), share=share))
        if plan is not None:
            return plan
    return None


def _everyone(week: _Week, wish: WeekWish) -> frozenset[str]:
    """All topics but the one that gets more time."""
    everyone = frozenset(topic.topic_id for topic in week.topics)
    return everyone - {wish.topic} if wish.kind is WishKind.MORE_TIME else everyone


def _ideas(week: _Week, wish: WeekWish) -> Iterator[_Idea]:
    """Only some give; somebody is left out; a pause is shorter or the day ends later."""
    everyone = _everyone(week, wish)
    if wish.kind is WishKind.FINISH:
        yield _Idea(may_shorten=everyone - {wish.topic})
        yield _Idea(may_shorten=frozenset({wish.topic}))
    yield _Idea(may_shorten=everyone)
    yield _Idea(may_shorten=frozenset(), may_drop=True)
    yield _Idea(may_shorten=everyone, may_drop=True)
    missing = _shortage(week, wish)
    if ZERO < missing <= LONGEST_DAY:
        yield _Idea(may_shorten=frozenset(), pause=missing)
        yield _Idea(may_shorten=frozenset(), later=missing)


def _shortage(week: _Week, wish: WeekWish) -> timedelta:
    """By how much the day of the wish would have to end later for nothing to be lost."""
    if wish.kind is WishKind.MORE_TIME:
        return wish.more
    if wish.kind is WishKind.LOSE:
        return ZERO
    needed = ZERO
    for topic in week.topics:
        needed += _full(week.record, topic)
        if topic.topic_id == wish.topic:
            break
    have = sum((room.end - room.start for room in week.rooms if room.date <= wish.date), ZERO)
    return needed - have


def _tried(week: _Week, wish: WeekWish, idea: _Idea) -> WeekPlan | None:
    """The plan of an idea, played on a copy of the record; None if it does not come out."""
    fixed = _fixed(week, wish, idea)
    if fixed is None:
        return None
    rooms, rows = fixed.rooms, [*fixed.rows]
    line = Line(rooms, unit_of(rooms, week.topics))
    wants = _wants(week, wish, idea, line)
    filled = fill(wants, line.edges, STUB // line.unit) if rooms and wants else None
    if filled is None:
        return None
    skip: list[str] = []
    prefix = f"plan-{len(week.record.rows) + 1}"
    for number, (topic, place) in enumerate(zip(week.topics, filled.places, strict=True)):
        if place is None:
            skip += [row.item_id for row in topic.rows]
        else:
            rows += rows_for_topic(week.record.plan, topic, place, line, f"{prefix}-{number}")
    return _played(week, rows=rows, skip=skip, filled=filled)


def _fixed(week: _Week, wish: WeekWish, idea: _Idea) -> Fixed | None:
    """The windows an idea leaves, with the rows for the fixed points it touches."""
    if idea.later:
        return later_end(week.record, week.rooms, wish.date, idea.later)
    if idea.pause:
        return shorter_pause(week.record, week.rooms, wish.date, idea.pause)
    return fixed_points(week.record, week.rooms, wish)


def _wants(week: _Week, wish: WeekWish, idea: _Idea, line: Line) -> list[Want]:
    """Every topic in units, bound by the wish."""
    wants = [_want(week, topic, idea, line, is_whole=wish.is_whole) for topic in week.topics]
    for number, topic in enumerate(week.topics):
        if topic.topic_id != wish.topic:
            continue
        want = replace(wants[number], drop=None)
        first, last = line.span_of(wish.date)
        if wish.kind is WishKind.FINISH:
            wants[number] = replace(want, latest_end=last)
        elif wish.kind is WishKind.MORE_TIME:
            more = wish.more // line.unit
            here = more + sum(
                row.length // line.unit
                for row in topic.rows
                if week.record.plan.venue_time(row.start).date() == wish.date
            )
            wants[number] = replace(
                want,
                full=want.full + more,
                least=want.full + more,
                latest_start=last - here,
                earliest_end=first + here,
            )
    return wants


def _want(week: _Week, topic: Topic, idea: _Idea, line: Line, *, is_whole: bool) -> Want:
    """A topic in units; only what may give time has a least below its full."""
    full = _full(week.record, topic) // line.unit
    least = sum((_least(week.record, row) for row in topic.rows), ZERO)
    least = max(least, _full(week.record, topic) * (100 - idea.share) / 100)
    priority = _priority(topic)
    is_protected = priority is Priority.PROTECTED
    weight = 1.0 if is_protected else priority.weight  # it has no minute to lose
    stays = topic.rows[0].kind in (ItemKind.OPENING, ItemKind.CLOSING) or is_protected
    return Want(
        full=full,
        least=-(-least // line.unit) if topic.topic_id in idea.may_shorten else full,
        begin=line.place(topic.rows[0].start),
        end=line.place(topic.rows[-1].end),
        weight=weight,
        drop=None if stays or not idea.may_drop else LEFT_OUT * weight * full + STUB / line.unit,
        is_whole=is_whole and len(topic.rows) == 1,
    )


def _priority(topic: Topic) -> Priority:
    """That of the row that counts most."""
    return max((row.priority for row in topic.rows), key=lambda priority: priority.weight)


def _full(record: Record, topic: Topic) -> timedelta:
    """The time that a topic still has."""
    return sum((record.allotment(row.item_id) for row in topic.rows), ZERO)


def _least(record: Record, row: Item) -> timedelta:
    """What a row is never cut below: its least, and what the steps beside its queue take."""
    length = record.allotment(row.item_id)
    steps = [s for s in row.steps if row.queue_id is None or s.role is not StepRole.PLACE]
    taken = sum((record.allotment(s.step_id) for s in steps if row.queue_id is not None), ZERO)
    return min(length, max(least_of(row, length), taken))


def _played(week: _Week, *, rows: list[Row], skip: list[str], filled: Filled) -> WeekPlan | None:
    """The plan as one row on a copy of the record, looked at from all sides."""
    times = {
        row["item_id"]: _length(week.record, row).total_seconds()
        for row in rows
        if row["item_id"] in week.record.allotments and row["kind"] == ActionKind.EDIT.value
    }
    order = [ActionKind.REMOVE, ActionKind.EDIT, ActionKind.INSERT]
    rows.sort(key=lambda row: order.index(ActionKind(row["kind"])))
    payload = {"allotments": times, "skip": skip, "moves": {}, "rows": rows}
    action = Action(len(week.record.rows) + 1, week.now, ActionKind.REPLAN, None, payload)
    try:
        after = apply(week.record, action)
    except IllegalActionError:
        return None
    ahead = forecast(after, week.now.utc, after.run_time(week.now))
    shifts = shifts_of(week.record, after, skip)
    return WeekPlan(
        payload=payload,
        effects=effects_of(week.record, after, shifts, skip),
        shifts=shifts,
        speakers=speakers_of(week.record, week.ahead, after, ahead),
        unplaced_before=tuple(week.ahead.unplaced),
        unplaced_after=tuple(ahead.unplaced),
        cost=filled.cost,
    )


def _length(record: Record, row: Row) -> timedelta:
    """How long an edited row lasts."""
    item = record.plan.find(row["item_id"])
    assert item is not None
    start = row["payload"].get("start", item.start.isoformat())
    end = row["payload"].get("end", item.end.isoformat())
    return datetime.fromisoformat(end) - datetime.fromisoformat(start)

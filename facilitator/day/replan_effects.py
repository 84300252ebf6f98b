"""What a plan for the week does, told by comparing the record before and after it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from facilitator.day.forecast import Forecast
from facilitator.day.plan import Item, Plan
from facilitator.day.queue_state import slots_of_speakers
from facilitator.day.record import Record
from facilitator.day.replan_line import topic_id
from facilitator.day.replan_wish import Effect, EffectKind, Shift
from facilitator.day.state import ZERO


def shifts_of(before: Record, after: Record, skip: Sequence[str]) -> tuple[Shift, ...]:
    """Rows that begin or end at another time, that are new, and that are gone."""
    ids = dict.fromkeys([i.item_id for record in (before, after) for i in record.plan.items()])
    found = []
    for item_id in ids:
        old, new = before.plan.find(item_id), after.plan.find(item_id)
        if item_id in skip:
            found.append(Shift(item_id, old, None))
        elif old is None or new is None or (old.start, old.end) != (new.start, new.end):
            found.append(Shift(item_id, old, new))
    return tuple(found)


def effects_of(
    before: Record, after: Record, shifts: Sequence[Shift], skip: Sequence[str]
) -> tuple[Effect, ...]:
    """Fixed points and days first, then topics in their order."""
    fixed = [effect for shift in shifts if (effect := _fixed(shift, before, after)) is not None]
    return (*fixed, *_ends(before, after), *_topics(before, after, shifts, skip))


def speakers_of(
    before: Record, ahead: Forecast, after: Record, then: Forecast
) -> tuple[tuple[str, str, str], ...]:
    """Speakers who speak in another slot or on another day: who, where now, where then."""
    old, new = slots_of_speakers(before, ahead), slots_of_speakers(after, then)
    return tuple(
        (speaker, slot, new[speaker])
        for speaker, slot in old.items()
        if speaker in new and (new[speaker] != slot or _day(before, slot) != _day(after, slot))
    )


def _day(record: Record, item_id: str) -> date | None:
    """The day of an item."""
    item = record.plan.find(item_id)
    return None if item is None else record.plan.venue_time(item.start).date()


def _fixed(shift: Shift, before: Record, after: Record) -> Effect | None:
    """A fixed point that goes or moves."""
    if shift.before is None or not shift.before.is_hard:
        return None
    start = before.fixed_start(shift.before)
    if shift.after is None:
        return Effect(kind=EffectKind.FIXED_GONE, item_id=shift.item_id, at_before=start)
    then = after.fixed_start(shift.after)
    return Effect(
        kind=EffectKind.FIXED_SHORTER if then == start else EffectKind.FIXED_MOVED,
        item_id=shift.item_id,
        before=shift.before.length,
        after=shift.after.length,
        at_before=start,
        at_after=then,
    )


def _ends(before: Record, after: Record) -> Iterator[Effect]:
    """Days that end later."""
    for old, new in zip(before.plan.days, after.plan.days, strict=True):
        first = max((item.end for item in old.items), default=None)
        then = max((item.end for item in new.items), default=None)
        if first is not None and then is not None and then > first:
            yield Effect(
                kind=EffectKind.LATER_END,
                days_before=(old.date,),
                at_before=first,
                at_after=then,
            )


def _topics(
    before: Record, after: Record, shifts: Sequence[Shift], skip: Sequence[str]
) -> Iterator[Effect]:
    """What topics lose, gain, and where they move to."""
    touched = [s.before or s.after for s in shifts]
    wanted = dict.fromkeys(topic_id(item) for item in touched if item and not item.is_hard)
    order = dict.fromkeys(topic_id(item) for item in before.plan.items())
    for topic in (topic for topic in order if topic in wanted):
        old, new = _rows(before.plan, topic), _rows(after.plan, topic)
        if any(item.item_id in skip for item in old):
            lost = _length([item for item in old if item.item_id in skip])
            yield Effect(kind=EffectKind.LEFT_OUT, item_id=old[0].item_id, before=lost)
            continue
        yield from _changed(before.plan, old, new)


def _changed(plan: Plan, old: list[Item], new: list[Item]) -> Iterator[Effect]:
    """One topic that stays."""
    was, is_now = _length(old), _length(new)
    days = [
        tuple(dict.fromkeys(plan.venue_time(i.start).date() for i in rows)) for rows in (old, new)
    ]
    if was != is_now:
        kind = EffectKind.SHORTER if is_now < was else EffectKind.LONGER
        yield Effect(kind=kind, item_id=old[0].item_id, before=was, after=is_now)
    if days[0] != days[1] or (was == is_now and old[0].start != new[0].start):
        yield Effect(
            kind=EffectKind.MOVED,
            item_id=old[0].item_id,
            days_before=days[0],
            days_after=days[1],
            at_before=old[0].start,
            at_after=new[0].start,
        )


def _rows(plan: Plan, topic: str) -> list[Item]:
    """The rows of a topic that are not fixed points."""
    return [item for item in plan.items() if not item.is_hard and topic_id(item) == topic]


def _length(items: Sequence[Item]) -> timedelta:
    """How long they last together."""
    return sum((item.length for item in items), ZERO)

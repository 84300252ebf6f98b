"""Putting an item off to the next day: where it finds its minutes there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from facilitator.day import cuts
from facilitator.day.actions import ActionKind
from facilitator.day.edits import item_payload
from facilitator.day.leasts import spare_of
from facilitator.day.plan import Day, Item
from facilitator.day.record import Record
from facilitator.day.replan_rows import Row, row_of
from facilitator.day.state import ZERO

MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Postponed:
    """The rows that put an item off, and what the next day's items give for it."""

    rows: tuple[Row, ...]
    cuts: tuple[cuts.Cut, ...]


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Soft items one behind the other, and how long it is then free."""

    items: tuple[Item, ...]
    free: timedelta


def postponed(record: Record, today: date | None, item: Item) -> Postponed | None:
    """An item at the end of a stretch of the next day, which gives as little as it can.

    None on the last day, and where no stretch of the next day can give so much.
    """
    day = next((d for d in record.plan.days if today is not None and d.date > today), None)
    if day is None or day.date in record.closed:
        return None
    length = record.allotment(item.item_id)
    found: tuple[float, Postponed] | None = None
    for stretch in _stretches(day):
        sources = [_source(record, other) for other in stretch.items]
        needed = max(0, -(-(length - stretch.free) // MINUTE))
        taken = cuts.cheapest(sources, needed)
        price = cuts.cost(taken)
        if (taken or not needed) and (found is None or price < found[0]):
            rows = _rows(item, length, stretch, {cut.entry_id: cut.minutes for cut in taken})
            found = (price, Postponed(tuple(rows), taken))
    return None if found is None else found[1]


def _stretches(day: Day) -> Iterator[_Stretch]:
    """The stretches of a day, in order."""
    found: list[Item] = []
    for item in day.items:
        if found and (item.is_hard or item.start > found[-1].end):
            yield _Stretch(tuple(found), max(ZERO, item.start - found[-1].end))
            found = []
        if not item.is_hard:
            found.append(item)


def _source(record: Record, item: Item) -> cuts.Source:
    """What an item of the next day can give."""
    spare = ZERO if item.queue_id is not None else spare_of(record, item)
    return cuts.Source(item.item_id, spare // MINUTE, item.priority.weight)


def _rows(item: Item, length: timedelta, stretch: _Stretch, given: dict[str, int]) -> Iterator[Row]:
    """Out of today; the others closer together; the item behind them."""
    yield row_of(ActionKind.REMOVE, item.item_id)
    at = stretch.items[0].start
    for other in stretch.items:
        end = at + other.length - given.get(other.item_id, 0) * MINUTE
        if (at, end) != (other.start, other.end):
            yield row_of(ActionKind.EDIT, other.item_id, _times(at, end))
        at = end
    put = replace(item, start=at, end=at + length)
    yield row_of(ActionKind.INSERT, item.item_id, item_payload(put))


def _times(start: datetime, end: datetime) -> Row:
    return {"start": start.isoformat(), "end": end.isoformat()}

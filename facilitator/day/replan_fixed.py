"""Fixed points in a span that is lost: pauses go; a closing, and what is protected, moves."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from facilitator.day.actions import ActionKind
from facilitator.day.edits import item_payload
from facilitator.day.leasts import least_of
from facilitator.day.plan import Item
from facilitator.day.record import Record
from facilitator.day.replan_line import Room, without
from facilitator.day.replan_rows import Row, row_of
from facilitator.day.replan_wish import WeekWish, WishKind
from facilitator.day.standing import progress_of
from facilitator.day.state import ZERO, Progress
from facilitator.kinds import Priority


@dataclass(frozen=True, slots=True)
class Fixed:
    """The windows that are left, and the rows that fixed points in the lost span need."""

    rooms: tuple[Room, ...]
    rows: tuple[Row, ...] = ()


def fixed_points(record: Record, rooms: tuple[Room, ...], wish: WeekWish) -> Fixed | None:
    """What a lost span leaves; None where a fixed point in it can neither go nor move."""
    if wish.kind is not WishKind.LOSE or wish.start is None or wish.end is None:
        return Fixed(rooms)
    left = without(rooms, wish.start, wish.end)
    rows: list[Row] = []
    for item in reversed(_hit(record, wish.start, wish.end)):
        if item.kind.is_pause and item.priority is not Priority.PROTECTED:
            rows.append(row_of(ActionKind.REMOVE, item.item_id))
            continue
        moved = _before(item, left, wish)
        if moved is None:
            return None
        left, start = moved
        if record.plan.venue_time(start).date() == wish.date:
            rows.append(_moved(record, item, start))
            continue
        planned = start - record.moves.get(item.item_id, ZERO)
        put = replace(item, start=planned, end=planned + item.length)
        rows.append(row_of(ActionKind.REMOVE, item.item_id))
        rows.append(row_of(ActionKind.INSERT, item.item_id, item_payload(put)))
    return Fixed(left, tuple(rows))


def _hit(record: Record, start: datetime, end: datetime) -> list[Item]:
    """Fixed points still to come that a span overlaps."""
    return [
        item
        for item in record.plan.items()
        if item.is_hard
        and progress_of(record, item) is Progress.WAITING
        and (fixed := record.fixed_start(item)) is not None
        and fixed < end
        and start < fixed + item.length
    ]


def later_end(record: Record, rooms: tuple[Room, ...], day: date, by: timedelta) -> Fixed | None:
    """The last window of a day longer; fixed points behind it begin as much later."""
    last = max((n for n, room in enumerate(rooms) if room.date == day), default=None)
    if last is None:
        return None
    behind = [item for item in _standing(record, day) if item.start >= rooms[last].end]
    if any(item.priority is Priority.PROTECTED for item in behind):
        return None
    rows = [_moved(record, item, _start(record, item) + by) for item in behind]
    longer = replace(rooms[last], end=rooms[last].end + by)
    return Fixed((*rooms[:last], longer, *rooms[last + 1 :]), tuple(rows))


def shorter_pause(
    record: Record, rooms: tuple[Room, ...], day: date, by: timedelta
) -> Fixed | None:
    """The longest pause of a day that can give so much ends earlier; what follows begins then."""
    able = [
        (item, number)
        for item in _standing(record, day)
        if item.kind.is_pause and item.length - by >= least_of(item, item.length)
        for number, room in enumerate(rooms)
        if room.start == _start(record, item) + item.length
    ]
    if not able:
        return None
    item, number = max(able, key=lambda pair: pair[0].length)
    row = row_of(ActionKind.EDIT, item.item_id, {"end": (item.end - by).isoformat()})
    longer = replace(rooms[number], start=rooms[number].start - by)
    return Fixed((*rooms[:number], longer, *rooms[number + 1 :]), (row,))


def _standing(record: Record, day: date) -> list[Item]:
    """Fixed points of a day that are still to come."""
    return [
        item
        for other in record.plan.days
        if other.date == day
        for item in other.items
        if item.is_hard and progress_of(record, item) is Progress.WAITING
    ]


def _start(record: Record, item: Item) -> datetime:
    """Where a fixed point stands now."""
    return record.fixed_start(item) or item.start


def _moved(record: Record, item: Item, start: datetime) -> Row:
    """The row that puts a fixed point there, whatever it was moved by before."""
    planned = start - record.moves.get(item.item_id, ZERO)
    payload = {"start": planned.isoformat(), "end": (planned + item.length).isoformat()}
    return row_of(ActionKind.EDIT, item.item_id, payload)


def _before(
    item: Item, rooms: tuple[Room, ...], wish: WeekWish
) -> tuple[tuple[Room, ...], datetime] | None:
    """A fixed point at the end of the last window before the span, which gets shorter by it.

    On the same day if there is one, else on a day before.
    """
    able = [
        number
        for number, room in enumerate(rooms)
        if wish.start is not None
        and room.end <= wish.start
        and room.end - room.start >= item.length
    ]
    if not able:
        return None
    room = rooms[able[-1]]
    start = room.end - item.length
    kept = (*rooms[: able[-1]], replace(room, end=start), *rooms[able[-1] + 1 :])
    return tuple(room for room in kept if room.end > room.start), start

"""The rest of a week as one line of whole units: its windows, its topics, its fixed points."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import accumulate

from facilitator.day.forecast import Forecast
from facilitator.day.plan import Day, Item
from facilitator.day.record import Record
from facilitator.day.replan_wish import Topic
from facilitator.day.standing import current_day, progress_of
from facilitator.day.state import Progress

COARSE, FINE = timedelta(minutes=5), timedelta(minutes=1)
"""Nobody plans finer than five minutes, unless the week does so already."""


@dataclass(frozen=True, slots=True)
class Room:
    """A window of a day between fixed points, for soft items that are still to come."""

    date: date
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Line:
    """Windows one behind the other."""

    rooms: tuple[Room, ...]
    unit: timedelta

    @property
    def edges(self) -> tuple[int, ...]:
        """Where windows meet on the line, from 0 to its end."""
        return (0, *accumulate(self.units(room) for room in self.rooms))

    def units(self, room: Room) -> int:
        """How many whole units a window holds; what is left over at its end stays free."""
        return (room.end - room.start) // self.unit

    def place(self, instant: datetime) -> int:
        """The point of the line nearest to an instant, counted up."""
        return sum(
            max(0, min(self.units(room), -((room.start - instant) // self.unit)))
            for room in self.rooms
        )

    def span_of(self, day: date) -> tuple[int, int]:
        """From where to where on the line a day lies."""
        before = sum(self.units(room) for room in self.rooms if room.date < day)
        return before, before + sum(self.units(room) for room in self.rooms if room.date == day)

    def pieces(self, begin: int, end: int) -> list[tuple[int, datetime, datetime]]:
        """What a stretch of the line is in time: number of the window, start, end."""
        found, edges = [], self.edges
        for number, room in enumerate(self.rooms):
            low, high = max(begin, edges[number]), min(end, edges[number + 1])
            if low < high:
                start = room.start + (low - edges[number]) * self.unit
                stop = room.start + (high - edges[number]) * self.unit
                # A window need not be whole units; who reaches its end has all of it.
                is_last = high == edges[number + 1]
                found.append((number, start, room.end if is_last else stop))
        return found


def open_days(record: Record, now: datetime) -> tuple[Day, ...]:
    """Today, if it is not over, and the days after it."""
    today = current_day(record, now)
    if today is None:
        return ()
    return tuple(d for d in record.plan.days if d.date >= today and d.date not in record.closed)


def rooms_of(record: Record, now: datetime, ahead: Forecast) -> tuple[Room, ...]:
    """Windows as they stand: soft items that wait, one behind the other without a gap."""
    found: list[Room] = []
    for day in open_days(record, now):
        free = _free_from(record, day, now, ahead)
        last: Room | None = None
        for item in day.items:
            if not is_open(record, item) or item.end <= free:
                last = None
            elif last is not None and last.end == item.start:
                last = found[-1] = Room(day.date, last.start, item.end)
            else:
                last = Room(day.date, max(item.start, free), item.end)
                found.append(last)
    return tuple(room for room in found if room.end - room.start >= COARSE)


def topics_of(record: Record, now: datetime) -> tuple[Topic, ...]:
    """Topics with something still to come, in order; rows of one number belong together."""
    rows: dict[str, list[Item]] = {}
    for day in open_days(record, now):
        for item in day.items:
            if is_open(record, item):
                rows.setdefault(topic_id(item), []).append(item)
    return tuple(Topic(key, tuple(found)) for key, found in rows.items())


def topic_id(item: Item) -> str:
    """What rows of one agenda item have in common."""
    return f"number {item.number}" if item.number else f"title {item.title}"


def is_open(record: Record, item: Item) -> bool:
    """True for a soft row that has not begun."""
    return not item.is_hard and progress_of(record, item) is Progress.WAITING


def without(rooms: Iterable[Room], start: datetime, end: datetime) -> tuple[Room, ...]:
    """The windows without a span that is lost."""
    found: list[Room] = []
    for room in rooms:
        if room.end <= start or room.start >= end:
            found.append(room)
            continue
        if room.start < start:
            found.append(Room(room.date, room.start, start))
        if room.end > end:
            found.append(Room(room.date, end, room.end))
    return tuple(room for room in found if room.end - room.start >= COARSE)


def _free_from(record: Record, day: Day, now: datetime, ahead: Forecast) -> datetime:
    """From when on a day can be planned: behind what runs, in whole units of the clock."""
    free = now
    for item in day.items:
        if progress_of(record, item) is Progress.RUNNING:
            free = max(free, ahead.spans.get(item.item_id, (now, now))[1])
    begin = day.items[0].start if day.items else free
    return free if free <= begin else begin + -((begin - free) // COARSE) * COARSE


def unit_of(rooms: Iterable[Room], topics: Iterable[Topic]) -> timedelta:
    """Five minutes where everything stands at such, else one."""
    instants = [instant for room in rooms for instant in (room.start, room.end)]
    instants += [at for topic in topics for row in topic.rows for at in (row.start, row.end)]
    is_coarse = all(at.minute % 5 == 0 and at.second == 0 for at in instants)
    return COARSE if is_coarse else FINE

"""The week at a glance: for each day what was planned, what happened, what is carried on."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from facilitator.day import DayState, Item, ItemState, NoteEntry, Progress, SpeakerStatus
from facilitator.kinds import ItemKind

PAUSES = frozenset({ItemKind.BREAK, ItemKind.LUNCH})
ZERO = timedelta(0)


class Standing(StrEnum):
    """How far a day is."""

    AHEAD = "ahead"
    GOING_ON = "going_on"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class CarriedQueue:
    """Speakers of an item who are still to come when its last slot of the day is over."""

    number: str
    title: str
    speakers: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekDay:
    """One day. Times are venue times; `late` is how much later it ended than planned.

    `decisions` and `follow_ups` count what was noted with an item of the day, or without one on it.
    """

    day: date
    is_today: bool
    standing: Standing
    planned: tuple[datetime, datetime] | None
    actual_start: datetime | None
    actual_end: datetime | None
    late: timedelta
    done: int
    count: int
    not_held: tuple[Item, ...]
    carried: tuple[CarriedQueue, ...]
    decisions: int
    follow_ups: int
    next_item: Item | None


def week_days(state: DayState, closed: Collection[date] = ()) -> tuple[WeekDay, ...]:
    """Every day of the workshop, in order."""
    return tuple(_day(state, day.date, day.date in closed) for day in state.plan.days)


def _day(state: DayState, day: date, is_closed: bool) -> WeekDay:
    rows = state.day_rows(day)
    work = [row for row in rows if row.item.kind not in PAUSES]
    standing = _standing(rows, is_closed)
    starts = [row.actual_start for row in rows if row.actual_start]
    ends = [row.actual_end for row in rows if row.actual_end]
    is_over = standing is Standing.OVER
    planned = (rows[0].item.start, max(r.item.end for r in rows)) if rows else None
    end = max(ends) if ends and is_over else None
    notes = [note.category for note in state.notes if _day_of(note, state) == day]
    venue = state.plan.venue_time
    return WeekDay(
        day=day,
        is_today=day == venue(state.now).date(),
        standing=standing,
        planned=(venue(planned[0]), venue(planned[1])) if planned else None,
        actual_start=venue(min(starts)) if starts else None,
        actual_end=venue(end) if end else None,
        late=end - planned[1] if end and planned else ZERO,
        done=sum(row.progress is Progress.DONE for row in work),
        count=len(work),
        not_held=tuple(r.item for r in work if is_over and r.actual_start is None),
        carried=_carried(state, rows) if is_over else (),
        decisions=notes.count("decision"),
        follow_ups=notes.count("action"),
        next_item=next((r.item for r in work if r.progress is Progress.WAITING), None),
    )


def _day_of(note: NoteEntry, state: DayState) -> date:
    """The day of its item, else that on which it was noted."""
    row = state.row(note.item_id) if note.item_id is not None else None
    return state.plan.venue_time(note.at).date() if row is None else row.day


def _standing(rows: Sequence[ItemState], is_closed: bool) -> Standing:
    if is_closed:
        return Standing.OVER
    if not any(row.actual_start for row in rows):
        return Standing.AHEAD
    is_open = any(row.progress in (Progress.WAITING, Progress.RUNNING) for row in rows)
    return Standing.GOING_ON if is_open else Standing.OVER


def _carried(state: DayState, rows: Sequence[ItemState]) -> tuple[CarriedQueue, ...]:
    """Queues of the day that were not finished by its end, as they stand now."""
    found = []
    ids = {row.item.item_id for row in rows}
    for queue in state.queues:
        own = [row.item for row in rows if row.item.item_id in queue.item_ids]
        waiting = [
            one
            for one in queue.speakers
            if one.status is SpeakerStatus.WAITING and one.slot not in ids
        ]
        if own and waiting and not queue.is_debate:
            found.append(CarriedQueue(own[0].number or "", own[0].title, len(waiting)))
    return tuple(found)

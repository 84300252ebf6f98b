"""The end of a day in facts: what was held and heard, what is carried over, what tomorrow is."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from facilitator.agenda import AgendaSlot
from facilitator.commands.store import Workshop
from facilitator.commands.timetable import Timetable, agenda_as_it_stands
from facilitator.day import (
    DayState,
    ItemState,
    NoteEntry,
    Progress,
    Record,
    SpeakerState,
    SpeakerStatus,
)


@dataclass(frozen=True, slots=True)
class TomorrowSlot:
    """A slot of the next day, its item, and whether it is a fixed point or was moved."""

    slot: AgendaSlot
    is_fixed: bool
    is_moved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class EndOfDay:
    """A day when it is over; `behind` is positive when it ended later than planned.

    `unplaced` are speakers for whom there is no time left; `next_day` is None after the last day.
    """

    day: date
    is_closed: bool
    as_of: datetime
    held: tuple[ItemState, ...]
    not_held: tuple[ItemState, ...]
    heard: tuple[SpeakerState, ...]
    carried: tuple[SpeakerState, ...]
    unplaced: tuple[SpeakerState, ...]
    ended: datetime | None
    planned_end: datetime | None
    behind: timedelta | None
    notes: tuple[NoteEntry, ...]
    next_day: date | None
    tomorrow: tuple[TomorrowSlot, ...]


def end_of_day(workshop: Workshop, state: DayState, record: Record, day: date) -> EndOfDay:
    """What there is to tell about a day."""
    rows = state.day_rows(day)
    held = tuple(row for row in rows if row.actual_start is not None)
    last = held[-1] if held else None
    ended = None if last is None else last.actual_end
    item_ids = {row.item.item_id for row in rows}
    queues = [queue for queue in state.queues if item_ids & set(queue.item_ids)]
    people = [one for queue in queues for one in queue.speakers]
    waiting = [one for one in people if one.status is SpeakerStatus.WAITING]
    later = [each.date for each in state.plan.days if each.date > day and each.items]
    next_day = later[0] if later else None
    return EndOfDay(
        day=day,
        is_closed=day in record.closed,
        as_of=state.plan.venue_time(state.now),
        held=held,
        not_held=tuple(
            row for row in rows if row.actual_start is None and row.progress is not Progress.RUNNING
        ),
        heard=tuple(
            one for one in people if one.status is SpeakerStatus.HEARD and one.slot in item_ids
        ),
        carried=tuple(one for one in waiting if one.expected_start is not None),
        unplaced=tuple(one for one in waiting if one.expected_start is None),
        ended=ended,
        planned_end=None if last is None else last.item.end,
        behind=None if last is None or ended is None else ended - last.item.end,
        notes=tuple(n for n in state.notes if state.plan.venue_time(n.at).date() == day),
        next_day=next_day,
        tomorrow=() if next_day is None else _slots(workshop, state, next_day),
    )


def timetable_of_day(
    workshop: Workshop, state: DayState, day: date, language: str = "en-GB"
) -> Timetable:
    """The organization of work of one day as it now stands, ready to be given out."""
    table = agenda_as_it_stands(workshop, state, language)
    kept = [at for at, each in enumerate(table.agenda.days) if each.date == day]
    ids = {(0, key[1]): item_id for key, item_id in table.ids.items() if key[0] in kept}
    steps = {(0, key[1]): of_slot for key, of_slot in table.steps.items() if key[0] in kept}
    changes = table.changes
    if changes is not None:
        notes = {(0, key[1]): said for key, said in changes.of_slots.items() if key[0] in kept}
        changes = replace(changes, of_slots=notes, left_out=())
    agenda = replace(table.agenda, days=tuple(table.agenda.days[at] for at in kept))
    return Timetable(agenda, ids, changes=changes, steps=steps, language=table.language)


def _slots(workshop: Workshop, state: DayState, day: date) -> tuple[TomorrowSlot, ...]:
    """The slots of a day as they now stand."""
    table = timetable_of_day(workshop, state, day)
    moved = table.changes.of_slots if table.changes is not None else {}
    return tuple(
        TomorrowSlot(slot, _is_fixed(state, table.ids[(0, number)]), (0, number) in moved)
        for each in table.agenda.days
        for number, slot in enumerate(each.slots)
    )


def _is_fixed(state: DayState, item_id: str) -> bool:
    row = state.row(item_id)
    return row is not None and row.item.is_hard

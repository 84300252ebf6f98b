"""The steps of a timetable as rows of their own, for tables that are to be read back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from facilitator.agenda import AgendaDay, AgendaSlot
from facilitator.agenda.writing import SlotKey
from facilitator.commands.timetable import Timetable
from facilitator.day import Step
from facilitator.kinds import ItemKind

ANY_DAY = datetime(2000, 1, 1, tzinfo=UTC)


def with_parts(table: Timetable) -> Timetable:
    """The timetable with each step as a part of its slot, one after the other from its start."""
    days: list[AgendaDay] = []
    places: dict[SlotKey, SlotKey] = {}
    for number, day in enumerate(table.agenda.days):
        slots: list[AgendaSlot] = []
        for index, slot in enumerate(day.slots):
            steps = table.steps.get((number, index), ())
            places[number, index] = (number, len(slots))
            parts = tuple(_parts(slot, steps, within=len(slots)))
            slots.append(replace(slot, details=()) if steps else slot)
            slots.extend(parts)
        days.append(replace(day, slots=tuple(slots)))
    changes = table.changes
    if changes is not None:
        of_slots = {places[key]: notes for key, notes in changes.of_slots.items()}
        changes = replace(changes, of_slots=of_slots)
    return Timetable(
        replace(table.agenda, days=tuple(days)),
        {places[key]: item_id for key, item_id in table.ids.items()},
        changes,
        language=table.language,
    )


def _parts(slot: AgendaSlot, steps: Sequence[Step], *, within: int) -> Iterator[AgendaSlot]:
    begin = datetime.combine(ANY_DAY, slot.start, UTC)
    for step in steps:
        end = begin + step.allotment
        yield AgendaSlot(
            start=begin.time(),
            end=end.time(),
            title=step.title,
            item=None,
            lead=step.speaker or None,
            kind=ItemKind.SESSION,
            continued=False,
            raw_time="",
            source_line=slot.source_line,
            ends_next_day=end.date() > begin.date(),
            within=within,
        )
        begin = end

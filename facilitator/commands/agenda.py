"""From a read and accepted organization of work to a plan that can be run."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from facilitator.agenda import Agenda, AgendaDay, AgendaSlot
from facilitator.commands.steps import steps_by_slot
from facilitator.commands.zones import guess_zone, zone_names
from facilitator.day import HARD_KINDS, Day, Item, Plan, Step
from facilitator.sentences import say

__all__ = [
    "DEFAULT_LENGTH",
    "PlanError",
    "SlotKey",
    "guess_zone",
    "plan_from_agenda",
    "suggested_steps",
    "zone_names",
]

DEFAULT_LENGTH = timedelta(minutes=60)
"""Length of the last slot of a day that says only when it starts."""

SHORTEST_REST = timedelta(minutes=10)
"""So much of a session beside its parts is an item of its own; less is the way between them."""

NOON = time(12)

SlotKey = tuple[int, int]
"""Where a slot stands in its agenda: index of its day, index in that day."""


class PlanError(Exception):
    """An agenda that cannot become a plan; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class _Timed:
    """A slot with its instants."""

    index: int
    slot: AgendaSlot
    start: datetime
    end: datetime


def plan_from_agenda(
    agenda: Agenda,
    zone: str,
    *,
    first_day: date | None = None,
    hard: Collection[SlotKey] | None = None,
    steps: Mapping[SlotKey, Sequence[Step]] | None = None,
) -> Plan:
    """The plan of an accepted agenda, in the venue's zone.

    Days without a date follow the day before; `first_day` dates the first of them; days without
    slots are left out. `hard` names the fixed points (else breaks, lunches and the closing are),
    `steps` the steps (else those the annotations clearly ask for). Parts of a session become its
    steps, or stand alone where one of them is a pause; what such a session has beside them goes on
    under its name. Raises PlanError.
    """
    venue = _zone(zone)
    fixed = _usual_hard(agenda) if hard is None else frozenset(hard)
    parts = suggested_steps(agenda) if steps is None else steps
    days: dict[date, Day] = {}
    for index, (when, day) in enumerate(_dated(agenda, first_day)):
        found = _items(day, index, when, venue, fixed=fixed, steps=parts)
        items = tuple(sorted(found, key=_start))
        known = days.get(when)
        if known is not None:
            items = tuple(sorted((*known.items, *items), key=_start))
        if items:
            days[when] = Day(when, items, known.label if known else day.label)
    if not days:
        raise PlanError(say("There is no slot in this organization of work; add one first."))
    ordered = tuple(days[when] for when in sorted(days))
    return Plan(zone=zone, days=ordered, title=agenda.title, place=agenda.place or "")


def suggested_steps(agenda: Agenda) -> dict[SlotKey, tuple[Step, ...]]:
    """The steps the annotations clearly ask for, at the first and the last slot of each item."""
    places: dict[str, list[SlotKey]] = {}
    for day_index, day in enumerate(agenda.days):
        for index, slot in enumerate(day.slots):
            if slot.item is not None:
                places.setdefault(slot.item, []).append((day_index, index))
    found: dict[SlotKey, tuple[Step, ...]] = {}
    for item in agenda.items:
        keys = places.get(item.number, [])
        slots = [agenda.days[day].slots[index] for day, index in keys]
        for key, steps in zip(keys, steps_by_slot(item, slots), strict=True):
            if steps:
                found[key] = steps
    return found


def _zone(name: str) -> ZoneInfo:
    """The zone of that name. Raises PlanError."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise PlanError(
            say("There is no time zone called “{name}”; choose one from the list.", name=name)
        ) from error


def _usual_hard(agenda: Agenda) -> frozenset[SlotKey]:
    """Breaks, lunches and the closing."""
    return frozenset(
        (day_index, index)
        for day_index, day in enumerate(agenda.days)
        for index, slot in enumerate(day.slots)
        if slot.kind in HARD_KINDS
    )


def _dated(agenda: Agenda, first_day: date | None) -> Iterator[tuple[date, AgendaDay]]:
    """Each day with its date. Raises PlanError if a day with slots has none."""
    before = first_day - timedelta(days=1) if first_day is not None else None
    for number, day in enumerate(agenda.days, start=1):
        when = day.date or (before + timedelta(days=1) if before is not None else None)
        if when is None:
            raise PlanError(
                say(
                    "{day} has no date; enter the first date.",
                    day=day.label or say("Day {number}", number=number),
                )
            )
        yield when, day
        before = when


def _items(
    day: AgendaDay,
    day_index: int,
    when: date,
    venue: ZoneInfo,
    *,
    fixed: frozenset[SlotKey],
    steps: Mapping[SlotKey, Sequence[Step]],
) -> Iterator[Item]:
    """The items of one day in the order of their starts; equal starts keep the document's."""
    timed = _timed(day, when, venue)
    parts = {index: _parts(timed, index) for index in {t.slot.within for t in timed} - {None}}
    as_steps = {index for index, found in parts.items() if not any(_is_pause(t) for t in found)}
    for one in sorted(timed, key=_start):
        if one.slot.within in as_steps:
            continue
        item_id = f"d{day_index + 1}s{one.index + 1}"
        is_hard = (day_index, one.index) in fixed
        own = tuple(steps.get((day_index, one.index), ()))
        if one.index in parts and one.index not in as_steps:
            yield from _around(one, parts[one.index], item_id, is_hard=is_hard, steps=own)
            continue
        if one.index in parts:
            own = tuple(_step(part, f"{item_id}.{n}") for n, part in enumerate(parts[one.index], 1))
        yield _item(one, item_id, is_hard=is_hard, steps=own)


def _around(
    one: _Timed, parts: Sequence[_Timed], item_id: str, *, is_hard: bool, steps: tuple[Step, ...]
) -> Iterator[Item]:
    """What a session has beside the parts that stand alone: before and behind its coffee."""
    begin, number = one.start, 0
    for start, end in [*((p.start, p.end) for p in sorted(parts, key=_start)), (one.end, one.end)]:
        if start - begin >= SHORTEST_REST:
            number += 1
            piece_id = item_id if number == 1 else f"{item_id}p{number}"
            piece = replace(one, start=begin, end=start)
            made = _item(piece, piece_id, is_hard=is_hard, steps=steps if number == 1 else ())
            yield made if number == 1 else replace(made, is_continued=True)
        begin = max(begin, end)


def _timed(day: AgendaDay, when: date, venue: ZoneInfo) -> list[_Timed]:
    """The slots with their instants; a slot after one that crosses midnight is the next day's."""
    starts: list[datetime] = []
    for index, slot in enumerate(day.slots):
        before = day.slots[index - 1] if index else None
        night = before is not None and before.ends_next_day and slot.start < before.start
        night = night or _is_past_midnight(starts, when, venue)
        is_late = night and slot.start < NOON and (slot.end is None or slot.ends_next_day)
        starts.append(_instant(when, slot.start, venue, is_next_day=is_late))
    return [_with_end(day, index, starts, when, venue) for index in range(len(starts))]


def _is_past_midnight(starts: Sequence[datetime], when: date, venue: ZoneInfo) -> bool:
    """True if the slot before already stood after midnight."""
    return bool(starts) and starts[-1].astimezone(venue).date() > when


def _with_end(
    day: AgendaDay, index: int, starts: Sequence[datetime], when: date, venue: ZoneInfo
) -> _Timed:
    """One slot with both instants; without an end it lasts until a later one starts."""
    slot, start = day.slots[index], starts[index]
    if slot.end is not None:
        end = _instant(when, slot.end, venue, is_next_day=slot.ends_next_day)
    else:
        later = [s for n, s in enumerate(starts) if s > start and day.slots[n].within != index]
        end = min(later, default=start + DEFAULT_LENGTH)
    if end <= start:
        raise PlanError(_ends_too_early(day, slot))
    return _Timed(index, slot, start, end)


def _ends_too_early(day: AgendaDay, slot: AgendaSlot) -> str:
    """The sentence about a slot whose end is not after its start."""
    said = say(
        "“{name}” would end at {end} and start at {start}; correct one of the two.",
        name=slot.title or say("the slot at {start}", start=slot.start),
        end=slot.end or "?",
        start=slot.start,
    )
    return say("{day}: {said}", day=day.label, said=said) if day.label else said


def _parts(timed: Sequence[_Timed], index: int | None) -> list[_Timed]:
    """The slots within the session at that index."""
    return [one for one in timed if one.slot.within == index]


def _is_pause(one: _Timed) -> bool:
    return one.slot.kind.is_pause


def _step(part: _Timed, step_id: str) -> Step:
    """A part of a session as its step."""
    return Step(step_id, part.slot.title, part.end - part.start, part.slot.lead or "")


def _item(one: _Timed, item_id: str, *, is_hard: bool, steps: tuple[Step, ...]) -> Item:
    """One slot as a planned item."""
    slot = one.slot
    return Item(
        item_id=item_id,
        title=slot.title,
        start=one.start,
        end=one.end,
        kind=slot.kind,
        number=slot.item,
        lead=slot.lead,
        is_hard=is_hard,
        is_continued=slot.continued,
        steps=steps,
        note=slot.note,
    )


def _start(one: _Timed | Item) -> datetime:
    return one.start


def _instant(day: date, wall: time, venue: ZoneInfo, *, is_next_day: bool) -> datetime:
    """A wall time of the venue as an instant."""
    when = day + timedelta(days=1) if is_next_day else day
    return datetime.combine(when, wall, venue).astimezone(UTC)

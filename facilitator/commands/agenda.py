"""From a read and accepted organization of work to a plan that can be run."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

from facilitator.agenda import Agenda, AgendaDay, AgendaSlot
from facilitator.day import HARD_KINDS, Day, Item, Plan

DEFAULT_LENGTH = timedelta(minutes=60)
"""Length of the last slot of a day that says only when it starts."""


class PlanError(Exception):
    """An agenda that cannot become a plan; the message is one sentence."""


def plan_from_agenda(agenda: Agenda, zone: str, *, first_day: date | None = None) -> Plan:
    """The plan of an accepted agenda, in the venue's zone.

    Days without a date follow the day before; `first_day` dates the first of them. Breaks,
    lunches and the closing become fixed points. Raises PlanError if no date is known at all.
    """
    days: list[Day] = []
    before = first_day - timedelta(days=1) if first_day is not None else None
    for number, day in enumerate(agenda.days, start=1):
        when = day.date or (before + timedelta(days=1) if before is not None else None)
        if when is None:
            raise PlanError(f"{day.label or 'The first day'} has no date; enter the date first.")
        days.append(_day(day, when, number, zone))
        before = when
    if not days:
        raise PlanError("The document has no day that could be run.")
    return Plan(zone=zone, days=tuple(days), title=agenda.title, place=agenda.place or "")


def guess_zone(place: str | None) -> str | None:
    """The IANA zone whose city is the place, or None: Kuala Lumpur → Asia/Kuala_Lumpur."""
    if not place:
        return None
    city = place.split(",")[0].strip().replace(" ", "_").casefold()
    for name in sorted(available_timezones()):
        if name.rpartition("/")[2].casefold() == city and "/" in name:
            return name
    return None


def _day(day: AgendaDay, when: date, number: int, zone: str) -> Day:
    """One day; a slot without an end lasts until the next one starts."""
    starts = [_instant(when, slot.start, zone) for slot in day.slots]
    items: list[Item] = []
    for index, slot in enumerate(day.slots):
        following = starts[index + 1] if index + 1 < len(starts) else None
        items.append(_item(slot, starts[index], following, f"d{number}s{index + 1}", when, zone))
    return Day(date=when, items=tuple(items), label=day.label)


def _item(
    slot: AgendaSlot,
    start: datetime,
    following: datetime | None,
    item_id: str,
    when: date,
    zone: str,
) -> Item:
    """One slot as a planned item."""
    if slot.end is not None:
        last_date = when + timedelta(days=1) if slot.end <= slot.start else when
        end = _instant(last_date, slot.end, zone)
    elif following is not None and following > start:
        end = following
    else:
        end = start + DEFAULT_LENGTH
    return Item(
        item_id=item_id,
        title=slot.title,
        start=start,
        end=end,
        kind=slot.kind,
        number=slot.item,
        lead=slot.lead,
        is_hard=slot.kind in HARD_KINDS,
        is_continued=slot.continued,
        note=slot.note,
    )


def _instant(day: date, wall: time, zone: str) -> datetime:
    """A wall time of the venue as an instant."""
    return datetime.combine(day, wall, ZoneInfo(zone)).astimezone(UTC)

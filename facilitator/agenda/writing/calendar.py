"""An Agenda becomes an iCalendar file (RFC 5545) in the event's own zone."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.agenda.rows import clean
from facilitator.agenda.values import Agenda, AgendaDay, AgendaError, AgendaSlot
from facilitator.agenda.writing.changes import Changes, SlotKey
from facilitator.agenda.writing.words import ENGLISH, Words, words_of
from facilitator.agenda.writing.zone_rules import zone_lines
from facilitator.sentences import say

PRODUCT = "-//Facilitator console//Organization of work//EN"
DOMAIN = "facilitator-console.invalid"
DEFAULT_LENGTH = timedelta(hours=1)
LONGEST_LINE = 75
CONTROLS = {code: " " for code in range(32) if code != 10}


@dataclass(frozen=True, slots=True)
class _Event:
    key: SlotKey
    slot: AgendaSlot
    start: datetime
    end: datetime


def timetable_ics(
    agenda: Agenda,
    zone: ZoneInfo,
    *,
    now: datetime,
    ids: Mapping[SlotKey, str] | None = None,
    changes: Changes | None = None,
    language: str = ENGLISH.tag,
) -> bytes:
    """The timetable as a calendar with one event for each slot.

    `now` (aware) is its time stamp. `ids` name the slots where they may have moved, so that a
    calendar that has the events already knows them again. Raises AgendaError without dates.
    """
    if now.tzinfo is None:
        raise ValueError("the time stamp of the calendar has no time zone")
    words, _ = words_of((day.label for day in agenda.days), language)
    events = [event for n, day in enumerate(agenda.days) for event in _events(day, n, zone)]
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN"]
    lines += ["METHOD:PUBLISH", f"X-WR-CALNAME:{escaped(agenda.title or words.heading_as_changed)}"]
    if events:
        first, last = min(e.start for e in events), max(e.end for e in events)
        lines += zone_lines(zone, first, last)
    for event in events:
        lines += _event_lines(event, agenda, zone, words, now=now, ids=ids or {}, changes=changes)
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def escaped(text: str) -> str:
    """A text value: backslash, semicolon, comma and line end written as RFC 5545 3.3.11 says."""
    bare = text.replace("\r\n", "\n").replace("\r", "\n").translate(CONTROLS)
    bare = bare.encode("utf-8", errors="replace").decode()
    bare = bare.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return bare.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A content line in pieces of at most 75 octets, never cut inside a letter (RFC 5545 3.1)."""
    pieces: list[bytes] = []
    piece = b""
    for char in line:
        octets = char.encode()
        if len(piece) + len(octets) > LONGEST_LINE:
            pieces.append(piece)
            piece = b" "
        piece += octets
    return b"\r\n".join([*pieces, piece]) + b"\r\n"


def _events(day: AgendaDay, number: int, zone: ZoneInfo) -> Iterator[_Event]:
    """The day's slots with their wall times; what follows midnight is the next day's."""
    if day.date is None:
        raise AgendaError(
            say(
                "{day} has no date, and a calendar needs one; enter the date of the day first.",
                day=day.label or say("Day {number}", number=number + 1),
            )
        )
    starts: list[datetime] = []
    for index, slot in enumerate(day.slots):
        before = day.slots[index - 1] if index else None
        is_late = bool(starts) and starts[-1].date() > day.date and slot.start.hour < 12
        if before is not None and before.ends_next_day and slot.start < before.start:
            is_late = True
        when = day.date + timedelta(days=1) if is_late else day.date
        starts.append(datetime.combine(when, slot.start, zone))
    for index, slot in enumerate(day.slots):
        yield _Event((number, index), slot, starts[index], _end(day, index, starts, zone))


def _end(day: AgendaDay, index: int, starts: list[datetime], zone: ZoneInfo) -> datetime:
    """The written end; without one, the next start of the day."""
    slot, start = day.slots[index], starts[index]
    if slot.end is None:
        later = [other for other in starts if other > start]
        return min(later, default=start + DEFAULT_LENGTH)
    when = start.date() + timedelta(days=1) if slot.ends_next_day else start.date()
    return max(datetime.combine(when, slot.end, zone), start)


def _event_lines(
    event: _Event,
    agenda: Agenda,
    zone: ZoneInfo,
    words: Words,
    *,
    now: datetime,
    ids: Mapping[SlotKey, str],
    changes: Changes | None,
) -> Iterator[str]:
    slot = event.slot
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(agenda, zone, ids.get(event.key) or _usual_id(event.key))}"
    yield f"DTSTAMP:{now.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    yield f"DTSTART;TZID={zone.key}:{event.start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={zone.key}:{event.end:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{escaped(_summary(slot, words))}"
    if agenda.place:
        yield f"LOCATION:{escaped(agenda.place)}"
    notes = changes.of_slots.get(event.key, ()) if changes else ()
    text = "\n".join(_description(slot, notes, words))
    if text:
        yield f"DESCRIPTION:{escaped(text)}"
    yield f"CATEGORIES:{escaped(slot.kind.value.replace('_', ' ').upper())}"
    yield f"TRANSP:{'TRANSPARENT' if slot.kind.is_pause else 'OPAQUE'}"
    yield "END:VEVENT"


def _usual_id(key: SlotKey) -> str:
    """The id a plan gives to the same slot."""
    return f"d{key[0] + 1}s{key[1] + 1}"


def _uid(agenda: Agenda, zone: ZoneInfo, slot_id: str) -> str:
    """The same for the same slot of the same workshop, on every computer."""
    first = agenda.days[0].date.isoformat() if agenda.days and agenda.days[0].date else ""
    name = "\n".join((agenda.title, zone.key, first, slot_id))
    digest = hashlib.sha256(name.encode("utf-8", errors="replace")).hexdigest()
    return f"{digest[:32]}@{DOMAIN}"


def _summary(slot: AgendaSlot, words: Words) -> str:
    number = f"{slot.item}. " if slot.item else ""
    return clean(number + slot.title + (f" {words.continued}" if slot.continued else ""))


def _description(slot: AgendaSlot, notes: tuple[str, ...], words: Words) -> Iterator[str]:
    if slot.lead:
        yield words.lead.format(lead=slot.lead)
    if slot.note:
        yield words.note.format(note=slot.note)
    yield from slot.details
    yield from notes

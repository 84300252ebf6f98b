"""Times and dates in words, in the manner of United Nations documents, in English."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from facilitator.agenda.dates import as_date, day_heading
from facilitator.agenda.day_names import MONTH_LISTS, WEEKDAY_LISTS
from facilitator.agenda.values import Agenda, AgendaDay, AgendaSlot
from facilitator.agenda.writing.changes import Changes

HEADING = "Proposed organization of work"
HEADING_AS_CHANGED = "Organization of work"
COLUMNS = ("Date and time", "Agenda item")
NO_BREAK = "\u00a0"
# Not by strftime: that speaks the language of the computer, whatever the document's.
WEEKDAYS = tuple(name.capitalize() for name in WEEKDAY_LISTS[0].split())
MONTHS = tuple(name.capitalize() for name in MONTH_LISTS[0].split())


def time_words(moment: time) -> str:
    """One time: "9.30 a.m.", "2 p.m.", "noon", "midnight"."""
    return _word(moment) or f"{_digits(moment)}{NO_BREAK}{_half(moment)}"


def span_words(slot: AgendaSlot) -> str:
    """The slot's times: "9.30 – 10 a.m.", "10.45 a.m. – 12.30 p.m.", "11 a.m. – noon"."""
    start, end = slot.start, slot.end
    if end is None:
        return _capital(time_words(start))
    is_shared = _half(start) == _half(end) and not (_word(start) or _word(end))
    first = _digits(start) if is_shared and start < end else time_words(start)
    return f"{_capital(first)} – {time_words(end)}"


def span_digits(slot: AgendaSlot) -> str:
    """The slot's times on 24 hours: "09:30–10:00"."""
    return digits(slot.start) if slot.end is None else f"{digits(slot.start)}–{digits(slot.end)}"


def digits(moment: time | None) -> str:
    """A time as HH:MM, nothing for None."""
    return "" if moment is None else f"{moment.hour:02}:{moment.minute:02}"


def date_words(day: date) -> str:
    """A date with its weekday: "Monday, 6 November 2017"."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_words(moment: datetime) -> str:
    """A date and a time: "Monday, 6 November 2017, 5 p.m."."""
    return f"{date_words(moment.date())}, {time_words(moment.time())}"


def day_words(day: AgendaDay, number: int) -> str:
    """The heading of a day: as its document has it where that names the whole date."""
    if day.date is None:
        return day.label or f"Day {number}"
    heading = day_heading(day.label)
    name = heading.days[0] if heading and len(heading.days) == 1 else None
    if name and name.weekday == day.date.isoweekday() and as_date(name) == day.date:
        return day.label
    return date_words(day.date)


def period_words(days: Sequence[AgendaDay]) -> str:
    """The days from the first to the last: "6 – 10 November 2017"; nothing without dates."""
    dates = sorted(day.date for day in days if day.date is not None)
    if not dates:
        return ""
    first, last = dates[0], dates[-1]
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year} – {end}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {end}"
    return f"{first.day} – {end}"


def where_and_when(agenda: Agenda) -> str:
    """Place and period in one line: "Kuala Lumpur, 6 – 10 November 2017"."""
    return ", ".join(part for part in (agenda.place, period_words(agenda.days)) if part)


def heading_words(changes: Changes | None) -> str:
    """What the paper is called; once it is under way nothing is proposed any more."""
    return (HEADING_AS_CHANGED if changes else HEADING).upper()


def standing_words(changes: Changes) -> str:
    """From when the changes are: "As it stands on Monday, 6 November 2017, 5 p.m."."""
    return f"As it stands on {moment_words(changes.as_of)}"


def notes_words(notes: Sequence[str]) -> str:
    """The changes of one slot in one line: "Moved from 2 p.m.; lead added"."""
    first, *others = notes
    return "; ".join([first, *(note[:1].lower() + note[1:] for note in others)])


def _word(moment: time) -> str | None:
    if moment.minute:
        return None
    return {0: "midnight", 12: "noon"}.get(moment.hour)


def _digits(moment: time) -> str:
    hour = moment.hour % 12 or 12
    return f"{hour}.{moment.minute:02}" if moment.minute else str(hour)


def _half(moment: time) -> str:
    return "a.m." if moment.hour < 12 else "p.m."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

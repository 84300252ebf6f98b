"""Times and dates in words, in the manner of United Nations documents."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from facilitator.agenda.dates import as_date, day_heading
from facilitator.agenda.values import Agenda, AgendaDay, AgendaSlot
from facilitator.agenda.writing.changes import Changes
from facilitator.agenda.writing.words import ENGLISH, FRENCH, Words

NO_BREAK = "\u00a0"


def time_words(moment: time, words: Words = ENGLISH) -> str:
    """One time: "9.30 a.m.", "2 p.m.", "noon", "midnight"; in French "9 h 30", "14 h"."""
    if words is FRENCH:
        minutes = f"{NO_BREAK}{moment.minute:02}" if moment.minute else ""
        return f"{moment.hour}{NO_BREAK}h{minutes}"
    return _word(moment) or f"{_digits(moment)}{NO_BREAK}{_half(moment)}"


def span_words(slot: AgendaSlot, words: Words = ENGLISH) -> str:
    """The slot's times: "9.30 – 10 a.m.", "10.45 a.m. – 12.30 p.m.", "11 a.m. – noon"."""
    start, end = slot.start, slot.end
    if end is None:
        return _capital(time_words(start, words))
    is_shared = _half(start) == _half(end) and not (_word(start) or _word(end))
    is_short = words is ENGLISH and is_shared and start < end
    first = _digits(start) if is_short else time_words(start, words)
    return f"{_capital(first)} – {time_words(end, words)}"


def span_digits(slot: AgendaSlot) -> str:
    """The slot's times on 24 hours: "09:30–10:00"."""
    return digits(slot.start) if slot.end is None else f"{digits(slot.start)}–{digits(slot.end)}"


def digits(moment: time | None) -> str:
    """A time as HH:MM, nothing for None."""
    return "" if moment is None else f"{moment.hour:02}:{moment.minute:02}"


def date_words(day: date, words: Words = ENGLISH) -> str:
    """A date with its weekday: "Monday, 6 November 2017", "lundi 6 novembre 2017"."""
    comma = "," if words is ENGLISH else ""
    weekday, month = words.weekdays[day.weekday()], words.months[day.month - 1]
    return f"{weekday}{comma} {_day(day, words)} {month} {day.year}"


def moment_words(moment: datetime, words: Words = ENGLISH) -> str:
    """A date and a time: "Monday, 6 November 2017, 5 p.m."."""
    return f"{date_words(moment.date(), words)}, {time_words(moment.time(), words)}"


def day_words(day: AgendaDay, number: int, words: Words = ENGLISH) -> str:
    """The heading of a day: as its document has it where that names the whole date."""
    if day.date is None:
        return day.label or words.day.format(number=number)
    heading = day_heading(day.label)
    name = heading.days[0] if heading and len(heading.days) == 1 else None
    if name and name.weekday == day.date.isoweekday() and as_date(name) == day.date:
        return day.label
    return _capital(date_words(day.date, words))


def period_words(days: Sequence[AgendaDay], words: Words = ENGLISH) -> str:
    """The days from the first to the last: "6 – 10 November 2017"; nothing without dates."""
    dates = sorted(day.date for day in days if day.date is not None)
    if not dates:
        return ""
    first, last = dates[0], dates[-1]
    month, later = (words.months[one.month - 1] for one in (first, last))
    end = f"{_day(last, words)} {later} {last.year}"
    if first == last:
        return end
    if first.year != last.year:
        return f"{_day(first, words)} {month} {first.year} – {end}"
    if first.month != last.month:
        return f"{_day(first, words)} {month} – {end}"
    return f"{_day(first, words)} – {end}"


def where_and_when(agenda: Agenda, words: Words = ENGLISH) -> str:
    """Place and period in one line: "Kuala Lumpur, 6 – 10 November 2017"."""
    return ", ".join(part for part in (agenda.place, period_words(agenda.days, words)) if part)


def heading_words(changes: Changes | None, words: Words = ENGLISH) -> str:
    """What the paper is called; once it is under way nothing is proposed any more."""
    return (words.heading_as_changed if changes else words.heading).upper()


def standing_words(changes: Changes, words: Words = ENGLISH) -> str:
    """From when the changes are: "As it stands on Monday, 6 November 2017, 5 p.m."."""
    return words.as_of.format(moment=moment_words(changes.as_of, words))


def notes_words(notes: Sequence[str], words: Words = ENGLISH) -> str:
    """The changes of one slot in one line: "Moved from 2 p.m.; lead added"."""
    first, *others = notes
    return words.between.join([first, *(note[:1].lower() + note[1:] for note in others)])


def _day(day: date, words: Words) -> str:
    """The day of the month; the first has a form of its own in French."""
    return "1er" if day.day == 1 and words is FRENCH else str(day.day)


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

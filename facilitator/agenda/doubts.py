"""What is said about a time, a date or a title that had to be read otherwise than written."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from facilitator.agenda.calendar import is_weekday_wrong, nearest_with_weekday, swapped
from facilitator.agenda.dates import DayName
from facilitator.agenda.readings import DAY, Reading, Settled
from facilitator.agenda.values import AgendaSlot, Alternative, Doubt
from facilitator.sentences import say

EVENING = 19 * 60


def clock_time(minutes: int) -> time:
    """Wall time of a number of minutes after midnight, next day's included."""
    return time(minutes % DAY // 60, minutes % 60)


def about_half(slot: AgendaSlot, settled: Settled, *, is_24_hours: bool) -> tuple[Doubt, ...]:
    """A doubt where a time makes no sense as written, or an hour moved in a 24-hour document."""
    if settled.best.is_end_wrong:
        return (_end_doubt(slot, settled),)
    if settled.best.is_against_half:
        literal = [other for other in settled.all if not other.is_against_half]
        return (_half_doubt("ampm_typo", say("cannot be meant as written"), slot, literal),)
    if settled.best.is_shifted and (is_24_hours or settled.best.start >= EVENING):
        literal = [other for other in settled.all if not other.is_shifted]
        return (_half_doubt("half_day", say("could be the morning too"), slot, literal),)
    return ()


def _end_doubt(slot: AgendaSlot, settled: Settled) -> Doubt:
    others = [other for other in settled.all if not other.is_end_wrong]
    return Doubt(
        code="end_before_start",
        severity="warning",
        message=say(
            "“{written}” ends before it begins; its end was left open. Set the end.",
            written=slot.raw_time,
        ),
        reading=slot.label,
        slot=slot.label,
        source_line=slot.source_line,
        alternatives=tuple(_alternative(other) for other in others[:2]),
    )


def _half_doubt(code: str, what: str, slot: AgendaSlot, literal: list[Reading]) -> Doubt:
    read = slot.label.replace("-", "–")
    return Doubt(
        code=code,
        severity="warning" if code == "ampm_typo" else "info",
        message=say(
            "“{written}” {what}; it was read as {read}. Check morning or afternoon.",
            written=slot.raw_time,
            what=what,
            read=read,
        ),
        reading=slot.label,
        slot=slot.label,
        source_line=slot.source_line,
        alternatives=tuple(_alternative(other) for other in literal[:2]),
    )


def _alternative(reading: Reading) -> Alternative:
    start = clock_time(reading.start)
    end = None if reading.end is None else clock_time(reading.end)
    is_late = reading.end is not None and reading.end >= DAY
    label = start.strftime("%H:%M") + (f"–{end.strftime('%H:%M')}" if end else "")
    return Alternative(
        "set_times",
        say("{times} (next day)", times=label) if is_late else label,
        start,
        end,
        ends_next_day=is_late,
    )


def about_no_start(slot: AgendaSlot, *, is_stated: bool) -> Doubt:
    others = (time(8, 0), time(8, 30), time(9, 30), time(10, 0))
    return Doubt(
        code="no_times",
        severity="info" if is_stated else "warning",
        message=say(
            "Only lengths are written, no times; the day was begun at {time}, as the text says.",
            time=slot.start,
        )
        if is_stated
        else say("Only lengths are written, no times; the day was begun at 09:00. Set its start."),
        reading=slot.label,
        slot=slot.label,
        source_line=slot.source_line,
        alternatives=tuple(
            Alternative("set_times", say("begin at {time}", time=t), start=t) for t in others
        ),
    )


def about_no_title(slot: AgendaSlot) -> Doubt:
    return Doubt(
        code="no_title",
        severity="warning",
        message=say("No title was found beside “{written}”.", written=slot.raw_time),
        reading=say("left empty"),
        slot=slot.label,
        source_line=slot.source_line,
    )


def about_several_items(slot: AgendaSlot, others: tuple[str, ...]) -> Doubt:
    return Doubt(
        code="several_items",
        severity="info",
        message=say(
            "“{written}” holds item {item} and also {others}; it was kept as one slot.",
            written=slot.raw_time,
            item=slot.item,
            others=", ".join(others),
        ),
        reading=say("one slot"),
        slot=slot.label,
        source_line=slot.source_line,
    )


def about_date(name: DayName, day: date | None, label: str, line: int) -> Iterable[Doubt]:
    if day is not None and name.weekday and is_weekday_wrong(name, day):
        other = nearest_with_weekday(day, name.weekday)
        yield Doubt(
            code="date_weekday_mismatch",
            severity="warning",
            message=say(
                "“{label}”: {date:%Y-%m-%d is a %A}; the date was kept.",
                label=label,
                date=day,
            ),
            reading=say("{date:%Y-%m-%d}", date=day),
            day=day,
            source_line=line,
            alternatives=(
                Alternative("set_date", say("{date:%A, %Y-%m-%d}", date=other), date=other),
            ),
        )
    if name.is_order_unsure and not name.weekday and day is not None:
        other_day = swapped(name)
        yield Doubt(
            code="date_order",
            severity="info",
            message=say(
                "“{label}” was read month first, as other dates here can only be: {date:%Y-%m-%d}.",
                label=label,
                date=day,
            )
            if name.is_month_first
            else say("“{label}” was read day first: {date:%Y-%m-%d}.", label=label, date=day),
            reading=say("{date:%Y-%m-%d}", date=day),
            day=day,
            source_line=line,
            alternatives=(
                Alternative("set_date", say("{date:%Y-%m-%d}", date=other_day), date=other_day),
            ),
        )
    if name.day and name.month and name.year and day is None:
        yield Doubt(
            code="no_such_date",
            severity="warning",
            message=say(
                "“{label}” is not a date of the calendar; the day was left without one.",
                label=label,
            ),
            reading=say("no date"),
            source_line=line,
        )


def about_several(label: str, line: int, count: int) -> Doubt:
    return Doubt(
        code="several_days",
        severity="info",
        message=say(
            "“{label}” heads {count} days; each was given the same slots.", label=label, count=count
        ),
        reading=say("{count} days with the same slots", count=count),
        source_line=line,
    )


def about_zone(zone: str, line: str) -> Doubt:
    return Doubt(
        code="zone_read",
        severity="info",
        message=say("“{line}” was read as the time zone {zone}.", line=line[:80], zone=zone),
        reading=zone,
    )


def about_year(label: str, line: int, year: int) -> Doubt:
    return Doubt(
        code="year_read",
        severity="info",
        message=say(
            "“{label}” names no year; {year} was taken from the head of the document.",
            label=label,
            year=str(year),
        ),
        reading=str(year),
        source_line=line,
    )

"""Running text becomes events: time and title on one line or on two, in either order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from facilitator.agenda.dates import DayHeading, day_heading
from facilitator.agenda.durations import bracketed_duration, edge_duration
from facilitator.agenda.events import DayMark, Event, Lasting, Timed, Untimed
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.rows import Row, without_markup
from facilitator.agenda.times import Span, leading_span, read_span, trailing_span

LONGEST_LINE = 400
NUMBER = re.compile(r"^\(?(?P<number>\d{1,2})[.)]\s+(?=\d)")


@dataclass(frozen=True, slots=True)
class _Line:
    row: Row
    text: str
    day: DayHeading | None = None
    span: Span | None = None
    rest: str = ""

    @property
    def is_time_only(self) -> bool:
        return self.span is not None and not self.rest

    @property
    def is_text(self) -> bool:
        return self.span is None and self.day is None


def flow_events(rows: Sequence[Row], *, is_trailing: bool, is_lasting: bool) -> Iterator[Event]:
    """Events of lines outside tables. The two flags are the document's habits."""
    filled = [row for row in rows if not row.is_blank]
    is_military = any(map(_is_military, filled))
    lines = [_line(row, is_trailing=is_trailing, is_military=is_military) for row in filled]
    before = _titles_come_first(lines)
    claimed: set[int] = set()
    for number, line in enumerate(lines):
        if number in claimed:
            continue
        if line.day:
            yield DayMark(line.row.index, line.day, line.text)
        elif line.span and line.rest:
            yield Timed(line.row.index, line.span, (line.rest,))
        elif line.span:
            yield _time_only(lines, number, claimed)
        elif before and _is_title_of_next(lines, number):
            claimed.add(number + 1)
            span = lines[number + 1].span
            assert span is not None
            yield Timed(line.row.index, span, (line.text,), other_line=lines[number + 1].row.index)
        else:
            yield _text(line, is_lasting=is_lasting)


def is_timed_line(row: Row) -> bool:
    """True for a line that begins with a time or is one."""
    return len(row.text) < LONGEST_LINE and _line(row, is_trailing=False).span is not None


def ends_with_time(row: Row) -> bool:
    """True for a line whose time stands at its end."""
    return len(row.text) < LONGEST_LINE and trailing_span(without_markup(row.text)) is not None


def has_duration(row: Row) -> bool:
    """True for a line that states its length."""
    return bracketed_duration(row.text) is not None or edge_duration(row.text) is not None


def _is_military(row: Row) -> bool:
    """True for a line that begins with a time like 0830."""
    found = leading_span(without_markup(row.text[:60]))
    return found is not None and found[0].start.is_four_digits


def _line(row: Row, *, is_trailing: bool, is_military: bool = False) -> _Line:
    text = without_markup(row.text)
    if len(text) > LONGEST_LINE:
        return _Line(row, text)
    day = day_heading(text)
    if day:
        return _Line(row, text, day=day)
    whole = read_span(text) if not row.text.endswith(".") or ":" in text or "m." in text else None
    if whole and (whole.end or whole.start.may_stand_alone) and not _is_mere_number(whole):
        return _Line(row, text, span=whole)
    found = _numbered_span(text) or leading_span(text, is_military=is_military)
    if found is None and (is_trailing or (len(text) < 100 and kind_of(text).is_pause)):
        found = trailing_span(text)
    return _Line(row, text, span=found[0], rest=found[1]) if found else _Line(row, text)


def _numbered_span(text: str) -> tuple[Span, str] | None:
    """A number before the time ("2. 10:15 Report", "(1) 09:00 – 10:00 Recap") goes to the title."""
    match = NUMBER.match(text)
    found = leading_span(text[match.end() :]) if match else None
    if match is None or found is None or not found[1]:
        return None
    return found[0], f"{match['number']}. {found[1]}"


def _is_mere_number(span: Span) -> bool:
    """ "6-7" alone on a line is a page, not a time."""
    ends = [span.start] if span.end is None else [span.start, span.end]
    return all(clock.is_bare and not clock.half for clock in ends)


def _titles_come_first(lines: list[_Line]) -> bool:
    """True where times on lines of their own stand below their titles."""
    votes = 0
    for number, line in enumerate(lines):
        if not line.is_time_only:
            continue
        above = lines[number - 1] if number else None
        below = lines[number + 1] if number + 1 < len(lines) else None
        tight_above = above is not None and above.is_text and not line.row.after_gap
        tight_below = below is not None and below.is_text and not below.row.after_gap
        votes += int(tight_above) - int(tight_below)
        if above is not None and above.day and below is not None and below.is_text:
            votes -= 1
        if (below is None or below.day) and above is not None and above.is_text:
            votes += 1
    return votes > 0


def _is_title_of_next(lines: list[_Line], number: int) -> bool:
    return number + 1 < len(lines) and lines[number + 1].is_time_only


def _time_only(lines: list[_Line], number: int, claimed: set[int]) -> Event:
    """A time on its own line takes the text line below as its title."""
    line = lines[number]
    assert line.span is not None
    below = lines[number + 1] if number + 1 < len(lines) else None
    if below is None or not below.is_text:
        return Timed(line.row.index, line.span, ())
    claimed.add(number + 1)
    return Timed(line.row.index, line.span, (below.text,), other_line=below.row.index)


def _text(line: _Line, *, is_lasting: bool) -> Event:
    if is_lasting:
        timed = bracketed_duration(line.text) or edge_duration(line.text)
        if timed and timed[1]:
            return Lasting(line.row.index, timed[0], (timed[1],))
    return Untimed(
        line.row.index, line.text, is_heading=line.row.is_heading, after_gap=line.row.after_gap
    )

"""Running text becomes events: time and title on one line or on two, in either order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.agenda.column_heads import is_header_line
from facilitator.agenda.dates import DayHeading, day_heading
from facilitator.agenda.durations import bracketed_duration, edge_duration
from facilitator.agenda.events import DayMark, Event, Header, Lasting, Timed, Untimed
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.lined_tables import NARROWEST, WIDEST
from facilitator.agenda.rows import Row, without_markup
from facilitator.agenda.times import (
    Span,
    bracketed_span,
    leading_span,
    leading_spans,
    read_span,
    trailing_span,
)

LONGEST_LINE = 400
DASHES = ("-", "–", "—", "to", "à", "a")
# 9 – 10 Opening
BARE_HOURS = re.compile(r"(?P<time>\d{1,2}\s?[-–—]\s?\d{1,2})(?:\s*[:|]\s*|\s+)(?=[A-ZÀ-Ý“\"])")
# 2. 10:15 Report · (1) 09:00 Recap · 4. noon: Awards
NUMBER = re.compile(
    r"^\(?(?P<number>\d{1,2}|[a-z](?=\))|(?-i:[A-Z])(?=[.)]))[.)]\s+(?=\d|noon\b|midday\b|midi\b|mediod|midnight\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Habit:
    """How a document writes its times."""

    is_trailing: bool = False
    is_lasting: bool = False
    is_military: bool = False
    has_bare_hours: bool = False
    has_own_lines: bool = False


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
    habit = _habit(filled, is_trailing=is_trailing, is_lasting=is_lasting)
    lines = _joined([_line(row, habit) for row in filled])
    before = _titles_come_first(lines)
    width = max((_width(row) for row in filled), default=0)
    claimed: set[int] = set()
    for number, line in enumerate(lines):
        if number in claimed:
            continue
        if line.day:
            yield DayMark(line.row.index, line.day, line.text)
            timed = leading_span(line.day.rest)
            if timed and timed[1]:
                yield Timed(line.row.index, timed[0], (timed[1],))
        elif line.span and line.rest:
            spans, rest = leading_spans(line.text)
            if len(spans) > 1 and rest:
                yield from (Timed(line.row.index, span, (rest,)) for span in spans)
            else:
                yield Timed(line.row.index, line.span, (line.rest,))
        elif line.span:
            yield _time_only(lines, number, claimed)
        elif before and _is_title_of_next(lines, number):
            claimed.add(number + 1)
            span = lines[number + 1].span
            assert span is not None
            yield Timed(line.row.index, span, (line.text,), other_line=lines[number + 1].row.index)
        else:
            event = _text(line, is_lasting=is_lasting)
            above = lines[number - 1].row if number else None
            if isinstance(event, Untimed) and above and _is_wrapped(above, line.row, width):
                event = replace(event, is_wrapped=True)
            yield event


def _joined(lines: list[_Line]) -> list[_Line]:
    """The lines with a range that is broken at its dash made one: "09:00", "-", "09:30"."""
    joined: list[_Line] = []
    for line in lines:
        range_of = _range(joined, line)
        if range_of is None:
            joined.append(line)
            continue
        while joined[-1].text in DASHES:
            joined.pop()
        joined[-1] = replace(joined[-1], span=range_of)
    return joined


def _range(before: list[_Line], line: _Line) -> Span | None:
    at = len(before) - 1
    while at >= 0 and before[at].text in DASHES:
        at -= 1
    start = before[at].span if at >= 0 and before[at].is_time_only else None
    is_broken = at < len(before) - 1 or (start is not None and before[at].text.endswith(DASHES))
    if start is None or line.span is None or start.end or line.span.end or not is_broken:
        return None
    is_near = line.row.index - before[at].row.index <= 3 and line.is_time_only
    return Span(start.start, line.span.start, f"{start.raw} – {line.span.raw}") if is_near else None


def is_timed_line(row: Row) -> bool:
    """True for a line that begins with a time or is one."""
    text = without_markup(row.text)
    is_short = len(text) < LONGEST_LINE and day_heading(text) is None
    return is_short and _front_span(text, Habit()) is not None


def ends_with_time(row: Row) -> bool:
    """True for a line whose time stands at its end."""
    return len(row.text) < LONGEST_LINE and trailing_span(without_markup(row.text)) is not None


def has_duration(row: Row) -> bool:
    """True for a line that states its length."""
    return bracketed_duration(row.text) is not None or edge_duration(row.text) is not None


def _habit(rows: Sequence[Row], *, is_trailing: bool, is_lasting: bool) -> Habit:
    """What the lines have in common."""
    found = [leading_span(without_markup(row.text[:60])) for row in rows]
    spans = [timed[0] for timed in found if timed]
    is_military = any(span.start.is_four_digits for span in spans)
    half_bare = sum(_is_unmarked(span) for span in spans)
    own_lines = sum(1 for timed in found if timed and not timed[1])
    return Habit(is_trailing, is_lasting, is_military, half_bare > 1, own_lines > 1)


def _is_unmarked(span: Span) -> bool:
    """ "10 – 10.30": one side is an hour alone, and no a.m. or p.m. stands by."""
    clocks = (span.start, span.end) if span.end else ()
    return any(clock.is_bare for clock in clocks) and not any(clock.half for clock in clocks)


def _line(row: Row, habit: Habit) -> _Line:
    text = without_markup(row.text)
    if len(text) > LONGEST_LINE:
        return _Line(row, text)
    day = day_heading(text)
    if day:
        return _Line(row, text, day=day)
    found = _front_span(text, habit)
    if found is None and (habit.is_trailing or _may_end_with_time(text)):
        found = trailing_span(text)
        found = found if found and found[1] else None
    found = found or bracketed_span(text)
    return _Line(row, text, span=found[0], rest=found[1]) if found else _Line(row, text)


def _front_span(text: str, habit: Habit) -> tuple[Span, str] | None:
    whole = read_span(text)
    if whole and (habit.has_bare_hours or not _is_mere_number(whole)):
        is_alone = whole.end is not None or whole.start.may_stand_alone or habit.is_military
        return (whole, "") if is_alone or habit.has_own_lines else None
    return (
        _numbered_span(text)
        or leading_span(text, is_military=habit.is_military)
        or (_bare_span(text) if habit.has_bare_hours else None)
    )


def _bare_span(text: str) -> tuple[Span, str] | None:
    """ "9 – 10 Opening", where the document writes hours without minutes elsewhere too."""
    match = BARE_HOURS.match(text)
    span = read_span(match["time"]) if match else None
    return (span, text[match.end() :]) if match and span else None


def _may_end_with_time(text: str) -> bool:
    """A pause, or a title whose time stands in brackets behind it."""
    return len(text) < 100 and (kind_of(text).is_pause or text.endswith(")"))


def _numbered_span(text: str) -> tuple[Span, str] | None:
    """A number before the time ("2. 10:15 Report", "(1) 09:00 – 10:00 Recap") goes to the title."""
    match = NUMBER.match(text)
    found = leading_span(text[match.end() :]) if match else None
    if match is None or found is None or not found[1]:
        return None
    number = match["number"]
    is_item = number.isdigit() and not kind_of(found[1]).is_pause
    return found[0], f"{number}. {found[1]}" if is_item else found[1]


def _is_mere_number(span: Span) -> bool:
    """ "6-7" alone on a line is a page, not a time."""
    ends = [span.start] if span.end is None else [span.start, span.end]
    return all(clock.is_bare and not clock.half for clock in ends)


def _width(row: Row) -> int:
    return len(row.cells[0].expandtabs().rstrip())


def _is_wrapped(above: Row, row: Row, width: int) -> bool:
    """True where the first word would not have fitted on the line above."""
    raw = row.cells[0].expandtabs()
    is_indented = len(raw) - len(raw.lstrip()) >= 4 and raw.lstrip()[:1].isalnum()
    is_next = row.index == above.index + 1 and NARROWEST <= width <= WIDEST
    return is_next and is_indented and _width(above) + 1 + len(raw.split()[0]) > width


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
    if is_header_line(line.text):
        return Header(line.row.index)
    if is_lasting:
        timed = bracketed_duration(line.text) or edge_duration(line.text)
        if timed and timed[1]:
            return Lasting(line.row.index, timed[0], (timed[1],))
    return Untimed(
        line.row.index, line.text, is_heading=line.row.is_heading, after_gap=line.row.after_gap
    )

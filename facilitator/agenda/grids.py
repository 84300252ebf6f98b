"""Tables with two scales: hours down and days across (a week grid), or days down, hours across."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from facilitator.agenda.columns import Columns, any_span, filled, spread
from facilitator.agenda.dates import day_heading
from facilitator.agenda.events import DayMark, Event, Header, Timed, Untimed
from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.rows import Row, clean, clean_lines
from facilitator.agenda.times import Span, bracketed_span, leading_span, read_span, trailing_span


def grid_events(rows: Sequence[Row], columns: Columns) -> Iterator[Event]:
    """The slots of a grid, one day after the other."""
    header = columns.header_line or 0
    body = [row for row in rows if row.index > header and not row.is_blank]
    yield Header(header)
    if columns.time_columns:
        yield from _days_down(body, columns.time_columns)
        return
    for column, label in columns.day_columns.items():
        heading = day_heading(label)
        if heading:
            yield DayMark(header, heading, label)
        yield from _column_events(body, column)


def parallel_events(rows: Sequence[Row], columns: Mapping[int, str]) -> Iterator[Event]:
    """What happens side by side, row by row; the head of its column is a detail of each slot."""
    body = [row for row in rows if not row.is_blank]
    found: list[tuple[int, int, Event]] = []
    for column, label in columns.items():
        for event in _column_events(body, column, is_day=False):
            row = next(row for row in body if row.index == event.line)
            own = isinstance(event, Timed) and not _covers(row, columns)
            details = (label,) if own and label else ()
            event = replace(event, details=details) if isinstance(event, Timed) else event
            found.append((event.line, column, event))
    yield from (event for _, _, event in sorted(found, key=lambda entry: entry[:2]))


def _covers(row: Row, columns: Mapping[int, str]) -> bool:
    """True where one cell reaches over all the columns, so that what it says is for everybody."""
    return sum(1 for at, _ in spread(row) if at in columns) < 2


def _days_down(body: list[Row], times: dict[int, Span]) -> Iterator[Event]:
    for row in body:
        label = clean(row.cells[0])
        heading = day_heading(label)
        if heading:
            yield DayMark(row.index, heading, label)
        for column, span in times.items():
            lines = clean_lines(_at(row, column)[0])
            if lines and _is_own(row, column):
                yield Timed(row.index, span, lines)


def _is_own(row: Row, column: int) -> bool:
    """False where the cell began in an earlier column and was entered there already."""
    return any(at == column for at, _ in spread(row))


def _column_events(body: list[Row], column: int, *, is_day: bool = True) -> Iterator[Event]:
    waiting: Timed | None = None
    for row in body:
        span = read_span(clean(row.cells[0])) or any_span(clean(row.cells[0]))
        text, repeats = _at(row, column)
        if not is_day and not _is_own(row, column):
            text, repeats = "", False
        elif is_day and _goes_on(body, row, column):
            text = text or _for_all_days(row) or _head_of_pause(row)
        if repeats and waiting and span:
            waiting = _longer(waiting, span)
            continue
        if waiting:
            yield waiting
            waiting = None
        lines = clean_lines(text)
        inner = [leading_span(line) for line in lines]
        if lines and inner[0]:
            yield from lines_with_times(row, lines)
        elif lines and span:
            waiting = Timed(row.index, span, lines)
        elif lines:
            yield from (Untimed(row.index, line, is_cell=True) for line in lines)
    if waiting:
        yield waiting


def _head_of_pause(row: Row) -> str:
    """ "Lunch (12:30–13:30)" at the head of a row whose other cells are empty."""
    head = clean(row.cells[0])
    found = bracketed_span(head) or trailing_span(head)
    title = found[1] if found and filled(row) == 1 else ""
    return title if kind_of(title).is_pause else ""


def _goes_on(body: list[Row], row: Row, column: int) -> bool:
    """True where the day has something after this row too."""
    return any(_at(other, column)[0].strip() for other in body if other.index > row.index)


def lines_with_times(row: Row, lines: tuple[str, ...]) -> Iterator[Event]:
    """The slots of a cell that writes each with its own time, one below the other."""
    for line in lines:
        timed = leading_span(line)
        if timed:
            head = clean(row.cells[0])
            is_bare = len(lines) == 1 and not read_span(head)
            title = timed[1] or (head if is_bare else "")
            yield Timed(row.index, timed[0], (title,) if title else ())
        else:
            yield Untimed(row.index, line, is_cell=True)


def _longer(slot: Timed, span: Span) -> Timed:
    end = span.end or slot.span.end
    raw = f"{slot.span.raw}, {span.raw}"
    return Timed(slot.line, Span(slot.span.start, end, raw), slot.lines)


def _at(row: Row, column: int) -> tuple[str, bool]:
    """The cell that covers a grid column, and whether it continues the one above."""
    covering = [(n, at) for n, (at, _) in enumerate(spread(row)) if at <= column]
    if not covering:
        return "", False
    number, at = covering[-1]
    if column - at >= (row.widths[number] if row.widths else 1):
        return "", False
    return row.cells[number], bool(row.repeats and row.repeats[number])


def _for_all_days(row: Row) -> str:
    """The only cell of a row, if it is a pause: lunch is written once and meant for every day."""
    cells = [cell for cell in row.cells[1:] if cell.strip()]
    if any(width > 1 for width in row.widths[1:]):
        return ""
    return cells[0] if filled(row) == 2 and len(cells) == 1 and kind_of(cells[0]).is_pause else ""

"""The rows of one table become events: merged day rows, columns in any order, week grids."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from facilitator.agenda.column_heads import is_header, names_columns
from facilitator.agenda.columns import (
    Columns,
    any_span,
    columns_of,
    filled,
    spread,
)
from facilitator.agenda.dates import day_heading
from facilitator.agenda.durations import whole_duration
from facilitator.agenda.events import DayMark, Event, Header, Lasting, Timed, Untimed
from facilitator.agenda.grids import grid_events, lines_with_times, parallel_events
from facilitator.agenda.moments import is_moment, with_dates_apart
from facilitator.agenda.rows import Row, clean, clean_lines, fold
from facilitator.agenda.side_by_side import Sides, day_blocks, sides_of
from facilitator.agenda.times import Span, leading_span, leading_spans, read_span, trailing_span
from facilitator.agenda.titles import item_number, lead_of_line
from facilitator.kinds import ItemKind


def table_events(rows: Sequence[Row]) -> Iterator[Event]:
    """The events of one table, in reading order."""
    rows = with_dates_apart(rows)
    blocks = list(day_blocks(rows))
    for block in blocks:
        yield from table_events(block)
    if blocks:
        return
    columns = columns_of(rows)
    sides = None if columns.day_columns or columns.time_columns else sides_of(rows)
    if sides:
        yield from _side_events(rows, sides, columns)
    elif columns.day_columns or columns.time_columns:
        yield from grid_events(rows, columns)
    else:
        yield from _plain_events(rows, columns)


def _plain_events(rows: Sequence[Row], columns: Columns) -> Iterator[Event]:
    day_shown = ""
    last: Span | None = None
    for row in rows:
        if row.is_blank:
            continue
        day = clean(_cell(row, columns.day))
        heading = day_heading(day) if day and day != day_shown else None
        if heading and filled(row) > 1:
            day_shown = day
            yield DayMark(row.index, heading, day)
        for event in _row_events(row, columns, last):
            last = event.span if isinstance(event, Timed) else last
            yield event


def _side_events(rows: Sequence[Row], sides: Sides, columns: Columns) -> Iterator[Event]:
    """Rooms or groups side by side; a row of one cell, such as a day, interrupts them."""
    block: list[Row] = []
    for row in rows:
        is_head = row.index == sides.header_line
        if filled(row) > 1 and not is_head:
            block.append(row)
            continue
        yield from parallel_events(block, sides.names)
        block = []
        if is_head:
            yield Header(row.index)
        elif not row.is_blank:
            yield from _lone_cell(row, columns)
    yield from parallel_events(block, sides.names)


def has_times(rows: Sequence[Row]) -> bool:
    """True when the table is part of a timetable."""
    cells = (clean(cell) for row in rows for cell in row.cells)
    return any(map(_is_timed, filter(None, cells))) or columns_of(rows).has_bare_minutes


def _is_timed(cell: str) -> bool:
    return bool(
        is_moment(cell)
        or read_span(cell)
        or any_span(cell)
        or leading_span(cell)
        or whole_duration(cell)
    )


def _row_events(row: Row, columns: Columns, last: Span | None) -> Iterator[Event]:
    day = _day_in_header(row, columns)
    if day:
        yield day
    elif row.index == columns.header_line or is_header(row):
        yield Header(row.index)
    elif filled(row) == 1 and not _repeats_time(row, columns):
        yield from _lone_cell(row, columns)
    else:
        yield from _slot_row(row, columns, last)


def _day_in_header(row: Row, columns: Columns) -> DayMark | None:
    """A row such as "Time | Monday, 6 November": it heads columns and names the day."""
    if filled(row) < 2 or columns.day is not None or _span(row, columns):
        return None
    cells = [clean(cell) for cell in row.cells if cell.strip()]
    named = [(day_heading(cell), cell) for cell in cells]
    for heading, cell in named:
        if heading and (names_columns([c for c in cells if c != cell]) or heading.days[0].day):
            return DayMark(row.index, heading, cell)
    return None


def _lone_cell(row: Row, columns: Columns) -> Iterator[Event]:
    """A row merged into one cell: a day, a heading, or a slot with its time in front."""
    lines = clean_lines(next(cell for cell in row.cells if cell.strip()))
    heading = day_heading(" ".join(lines)) or day_heading(lines[0])
    timed = leading_span(" ".join(lines)) or trailing_span(" ".join(lines))
    if heading:
        yield DayMark(row.index, heading, " ".join(lines))
        return
    if sum(1 for line in lines if leading_span(line)) > 1:
        yield from lines_with_times(row, lines)
        return
    if timed:
        yield Timed(row.index, timed[0], (timed[1],) if timed[1] else ())
        return
    is_title = columns.title is not None and bool(_cell(row, columns.title).strip())
    whole = len(row.cells) == 1 or max(row.widths, default=1) > 1
    for line in lines:
        yield Untimed(row.index, line, is_heading=whole, is_cell=is_title and not whole)


def _slot_row(row: Row, columns: Columns, last: Span | None) -> Iterator[Event]:
    lines = _title_lines(row, columns)
    mark = _day_above_time(row, columns)
    several = _several(row, columns)
    inner = clean_lines(_cell(row, columns.time))
    span = _span(row, columns)
    if sum(1 for line in inner if (found := leading_span(line)) and found[1]) > 1:
        yield from lines_with_times(row, inner)
    elif mark:
        yield mark[0]
        yield _timed(row, columns, mark[1])
    elif several:
        for one, line in several:
            yield Timed(row.index, one, (line,), _lead(row, columns))
    elif span:
        yield _timed(row, columns, span[0], beside=span[1])
    elif _repeats_time(row, columns) and last and lines:
        yield _timed(row, columns, last)
    elif lines and (length := _length(row, columns, columns.time)):
        yield Lasting(row.index, length, lines, _lead(row, columns), _item(row, columns))
    else:
        yield from _untimed(row, columns, lines)


def _timed(row: Row, columns: Columns, span: Span, *, beside: tuple[str, ...] = ()) -> Timed:
    """The row as a slot; `beside` is what stood after the time in its cell."""
    length = _length(row, columns) or next(filter(None, map(whole_duration, beside)), None)
    title = _title_lines(row, columns)
    aside = tuple(text for text in beside if title and text.startswith("("))
    beside = tuple(text for text in beside if text not in aside and not whole_duration(text))
    lines = (*beside, *title)
    other = [*aside, *(text for column in columns.details for text in _lines(row, column))]
    is_borrowed = not _cell(row, columns.title).strip()
    details = tuple(text for text in other if not (is_borrowed and text in title))
    lead, item = _lead(row, columns), _item(row, columns)
    named = fold(clean(_cell(row, columns.kind))).replace(" ", "_")
    kind = ItemKind(named) if named in {*ItemKind} else None
    return Timed(row.index, span, lines, lead, item, length, details, kind=kind)


def _lines(row: Row, column: int | None) -> tuple[str, ...]:
    return clean_lines(_cell(row, column))


def _item(row: Row, columns: Columns) -> str | None:
    return item_number(_cell(row, columns.item)) if columns.item is not None else None


def _lead(row: Row, columns: Columns) -> str | None:
    written = clean(_cell(row, columns.lead))
    return lead_of_line(written) or written or None


def _length(row: Row, columns: Columns, time: int | None = None) -> timedelta | None:
    cells = [_cell(row, column) for column in (columns.duration, time)]
    if columns.has_bare_minutes and clean(cells[0]).isdigit():
        return timedelta(minutes=int(clean(cells[0])))
    return next(filter(None, (whole_duration(clean(cell)) for cell in cells)), None)


def _repeats_time(row: Row, columns: Columns) -> bool:
    """True where the time's cell is merged with the one above."""
    column = columns.time
    return column is not None and column < len(row.repeats) and row.repeats[column]


def _day_above_time(row: Row, columns: Columns) -> tuple[DayMark, Span] | None:
    """A time cell that holds the day above the time."""
    lines = clean_lines(_cell(row, columns.time))
    heading = day_heading(lines[0]) if len(lines) > 1 else None
    span = read_span(" ".join(lines[1:])) if heading else None
    return (DayMark(row.index, heading, lines[0]), span) if heading and span else None


def _untimed(row: Row, columns: Columns, lines: tuple[str, ...]) -> Iterator[Event]:
    others = (columns.time, columns.lead, *columns.details)
    for text in (*lines, *(clean(_cell(row, column)) for column in others)):
        if text and (text in lines or not day_heading(text)):
            yield Untimed(row.index, text, is_cell=True)


def _span(row: Row, columns: Columns) -> tuple[Span, tuple[str, ...]] | None:
    """The row's span from one or two columns; and what follows the time in its cell."""
    written = clean(_cell(row, columns.time))
    start = read_span(written)
    end = read_span(clean(_cell(row, columns.end))) if columns.end is not None else None
    if start and start.end is None and end and end.end is None:
        return Span(start.start, end.start, f"{start.raw} – {end.raw}"), ()
    if start:
        return start, ()
    timed = leading_span(written)
    return (timed[0], (timed[1],) if timed[1] else ()) if timed else None


def _several(row: Row, columns: Columns) -> list[tuple[Span, str]]:
    """A cell with several times, beside a cell with as many titles."""
    written = clean_lines(_cell(row, columns.time))
    times = [read_span(line) for line in written]
    titles = clean_lines(_cell(row, columns.title))
    joined, rest = leading_spans(" and ".join(written))
    if len(joined) > 1 and not rest and len(titles) != len(joined):
        return [(span, " ".join(titles)) for span in joined]
    if len(times) < 2 or len(times) != len(titles):
        return []
    pairs = [(span, title) for span, title in zip(times, titles, strict=True) if span]
    return pairs if len(pairs) == len(times) else []


def _cell(row: Row, column: int | None) -> str:
    """The cell that begins in a column; what reaches into it from the left belongs there."""
    if column is None:
        return ""
    return next((cell for at, cell in spread(row) if at == column), "")


def _title_lines(row: Row, columns: Columns) -> tuple[str, ...]:
    """The title's cell, or the one that reaches over it; else the first that says anything."""
    column = columns.title
    if column is None:
        return ()
    over = [cell for at, cell in spread(row) if at <= column]
    lines = clean_lines(_cell(row, column) or (over[-1] if _reaches(row, column) else ""))
    return lines or next(filter(None, (_lines(row, other) for other in columns.details)), ())


def _reaches(row: Row, column: int) -> bool:
    """True where a cell that begins further left, but not in the first column, covers this one."""
    widths = row.widths or (1,) * len(row.cells)
    return any(
        0 < at < column < at + width for (at, _), width in zip(spread(row), widths, strict=True)
    )

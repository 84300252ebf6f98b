"""Cells that hold a date and a time together, as calendars and programs write them out."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from facilitator.agenda.column_heads import is_header, names_columns
from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import Row, clean, clean_lines
from facilitator.agenda.times import read_span, trailing_span

# 2026-04-14T09:00 · 2026-04-14 09:00:00 · 14/04/2026 09:00
MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:T|,?\s+)"
    r"(?P<time>\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)(?:Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
FEWEST = 2
LONGEST = 80


def with_dates_apart(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows with a column of days in front, where one column holds days and times together."""
    counts = Counter(n for row in rows for n, cell in enumerate(row.cells) if is_moment(cell))
    if not counts or max(counts.values()) < FEWEST:
        return rows
    return [_apart(row) for row in rows]


def is_moment(cell: str) -> bool:
    """True for a cell that holds a day and a time together."""
    return _moment(cell) is not None


def _moment(cell: str) -> tuple[str, str] | None:
    """Day and time of a cell, as written."""
    text = clean(cell)
    match = MOMENT.fullmatch(text)
    if match:
        return match["day"], match["time"]
    lines = clean_lines(cell)
    found = trailing_span(text) if len(text) <= LONGEST else None
    if found is None:
        return None
    day = lines[0] if len(lines) == 2 and read_span(lines[1]) else found[1]
    heading = day_heading(day)
    is_day = heading is not None and not heading.rest and heading.days[0].day is not None
    return (day, found[0].raw) if is_day else None


def _apart(row: Row) -> Row:
    moments = [moment for moment in map(_moment, row.cells) if moment]
    names = names_columns([clean(cell) for cell in row.cells if cell.strip()]) or is_header(row)
    day = moments[0][0] if moments else "Date" if names else ""
    cells = (moment[1] if (moment := _moment(cell)) else cell for cell in row.cells)
    widths = (1, *row.widths) if row.widths else ()
    repeats = (False, *row.repeats) if row.repeats else ()
    return replace(row, cells=(day, *cells), widths=widths, repeats=repeats)

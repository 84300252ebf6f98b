"""Cells that hold a date and a time together, as calendars and programs write them out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from facilitator.agenda.columns import is_header, names_columns
from facilitator.agenda.rows import Row, clean

# 2026-04-14T09:00 · 2026-04-14 09:00:00 · 14/04/2026 09:00
MOMENT = re.compile(
    r"(?P<day>\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{4})(?:T|,?\s+)"
    r"(?P<time>\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:\s?[ap]\.?m\.?)?)(?:Z|[+-]\d\d:?\d\d)?",
    re.IGNORECASE,
)
FEWEST = 2


def with_dates_apart(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows with a column of days in front, where their cells hold days and times together."""
    found = [row for row in rows if any(map(_moment, row.cells))]
    return [_apart(row) for row in rows] if len(found) >= FEWEST else rows


def is_moment(cell: str) -> bool:
    """True for a cell that holds a day and a time together."""
    return _moment(cell) is not None


def _moment(cell: str) -> re.Match[str] | None:
    return MOMENT.fullmatch(clean(cell))


def _apart(row: Row) -> Row:
    moments = [match for match in map(_moment, row.cells) if match]
    names = names_columns([clean(cell) for cell in row.cells if cell.strip()]) or is_header(row)
    day = moments[0]["day"] if moments else "Date" if names else ""
    cells = (match["time"] if (match := _moment(cell)) else cell for cell in row.cells)
    widths = (1, *row.widths) if row.widths else ()
    repeats = (False, *row.repeats) if row.repeats else ()
    return replace(row, cells=(day, *cells), widths=widths, repeats=repeats)

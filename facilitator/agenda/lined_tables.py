"""Lines laid out in columns (tabs, wide spaces, pipes) become rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from facilitator.agenda.columns import is_header
from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import Row, without_markup
from facilitator.agenda.times import is_time

COLUMN_BREAK = re.compile(r"\t+| {3,}")
MD_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
MD_BREAK = re.compile(r"<br\s*/?>")
FIRST_NUMBER = 100_000
"""Numbers of these tables, so that they differ from those a document has of its own."""


def with_columns(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The same rows, with those outside tables taken apart where they form a table."""
    tables = _tables_of(rows)
    return tuple(_row(row, tables[n]) if n in tables else row for n, row in enumerate(rows))


def _row(row: Row, table: int) -> Row:
    line = row.cells[0]
    cells = ("",) if MD_RULE.match(line) else tuple(_cells(line))
    return replace(row, cells=cells, table=table, is_heading=False)


def _cells(line: str) -> list[str]:
    if _is_piped(line):
        inner = line.strip().removeprefix("|").removesuffix("|")
        return [MD_BREAK.sub("\n", cell).replace("**", "").strip() for cell in _pipes(inner)]
    return [cell.strip() for cell in COLUMN_BREAK.split(line.strip("\r\n "))]


def _is_piped(line: str) -> bool:
    return " | " in line or (line.lstrip().startswith("|") and line.count("|") >= 2)


def _pipes(inner: str) -> list[str]:
    return [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def _tables_of(rows: Sequence[Row]) -> dict[int, int]:
    """Place in `rows` → number of the table, for the runs that are rows of a table."""
    tables: dict[int, int] = {}
    for number, run in enumerate(_runs(rows)):
        trimmed = _from_first_time(run, rows)
        if trimmed:
            places = range(trimmed[0], trimmed[-1] + 1)
            tables.update(dict.fromkeys(places, FIRST_NUMBER + number))
    return tables


def _runs(rows: Sequence[Row]) -> Iterator[list[int]]:
    """Runs of lines of one shape; a day between them belongs to the run."""
    filled = [n for n, row in enumerate(rows) if not row.is_blank]
    shapes = [_row_shape(rows[n]) for n in filled]
    for at in range(1, len(filled) - 1):
        if shapes[at] == "" and shapes[at - 1] and day_heading(rows[filled[at]].text):
            shapes[at] = shapes[at - 1]
    for key, run in groupby(zip(filled, shapes, strict=True), key=lambda entry: entry[1]):
        if key:
            yield [number for number, _ in run]


def _row_shape(row: Row) -> str:
    if row.table is not None:
        return ""
    if _is_piped(row.cells[0]):
        return "pipes"
    return "columns" if len([cell for cell in _cells(row.cells[0]) if cell]) > 1 else ""


def _from_first_time(run: list[int], rows: Sequence[Row]) -> list[int]:
    """The run from its first timed line, with the day and header above; none without two times."""
    if rows[run[0]].cells[0].lstrip().startswith("|"):
        return run if len(run) > 1 else []
    timed = [at for at, number in enumerate(run) if _has_time_cell(rows[number])]
    if len(timed) < 2:
        return []
    first = timed[0]
    while first and _stands_above(rows[run[first - 1]]):
        first -= 1
    return run[first:]


def _has_time_cell(row: Row) -> bool:
    return any(is_time(without_markup(cell)) for cell in _cells(row.cells[0]))


def _stands_above(row: Row) -> bool:
    return day_heading(row.text) is not None or is_header(_row(row, 0))

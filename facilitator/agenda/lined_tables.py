"""Lines laid out in columns (tabs, wide spaces, pipes) become rows of a table."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from facilitator.agenda.column_heads import is_header
from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import Row, without_markup
from facilitator.agenda.times import is_time
from facilitator.agenda.titles import CONTINUED, lead_of_line

COLUMN_BREAK = re.compile(r"\t+| {3,}")
MD_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
MD_BREAK = re.compile(r"<br\s*/?>")
SHALLOWEST = 8
"""Spaces before a line that stands under the second column or a later one."""
NARROWEST, WIDEST = 60, 120
"""Widths of lines, in letters, at which a text was broken by its width."""
NARROWEST_GAP = 3
FIRST_NUMBER = 100_000
"""Numbers of these tables, so that they differ from those a document has of its own."""


def with_columns(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The same rows, with those outside tables taken apart where they form a table."""
    tables = _tables_of(rows)
    width = max((len(rows[n].cells[0].expandtabs().rstrip()) for n in tables), default=0)
    edges = _edges(rows, tables)
    made: list[Row] = []
    above: int | None = None
    for number, row in enumerate(rows):
        if number not in tables:
            made.append(row)
        elif above is not None and tables[above] == tables[number] and _is_below(row):
            made[above], below = _below(made[above], rows[above], row, width)
            made.append(replace(below, table=tables[number], is_heading=False))
        else:
            padded = _padded(_row(row, tables[number]), row, edges.get(tables[number], ()))
            made.append(padded)
            above = number if _row_shape(row) == "columns" else above
    return tuple(made)


def _edges(rows: Sequence[Row], tables: dict[int, int]) -> dict[int, tuple[int, ...]]:
    """Where the columns of each table begin on the page, by its row with the most cells."""
    widest: dict[int, tuple[int, ...]] = {}
    for number, table in tables.items():
        starts = tuple(start for start, _ in _places(rows[number].cells[0]))
        if len(starts) > len(widest.get(table, ())):
            widest[table] = starts
    return widest


def _padded(table_row: Row, row: Row, edges: Sequence[int]) -> Row:
    """A row whose first columns are empty, so that its line begins under a later one."""
    line = row.cells[0].expandtabs()
    indent = len(line) - len(line.lstrip())
    if indent < SHALLOWEST or "\t" in row.cells[0] or len(edges) <= len(table_row.cells):
        return table_row
    column = min(range(len(edges)), key=lambda n: abs(edges[n] - indent))
    if abs(edges[column] - indent) > 2:
        return table_row
    return replace(table_row, cells=(*[""] * column, *table_row.cells))


def _below(table_row: Row, above: Row, row: Row, width: int) -> tuple[Row, Row]:
    """A line under one of the columns: it goes on with the cell above, or is a cell of its own."""
    line, text = row.cells[0], row.cells[0].strip()
    tabs = len(line) - len(line.lstrip("\t"))
    places = _places(above.cells[0])
    indent = len(line.expandtabs()) - len(line.expandtabs().lstrip())
    nearest = min(range(len(places)), key=lambda n: abs(places[n][0] - indent))
    column = max(1, min(tabs or nearest, len(places) - 1))
    is_open = text[:1].islower() or bool(CONTINUED.fullmatch(text))
    if column < len(places) and (is_open or _is_full(places, column, text, width)):
        cells = list(table_row.cells)
        cells[column] = f"{cells[column]} {text}"
        return replace(table_row, cells=tuple(cells)), replace(row, cells=("",))
    return table_row, replace(row, cells=(*[""] * column, text, ""))


def _places(line: str) -> list[tuple[int, int]]:
    """Where each cell of a line begins and ends on the page."""
    bare = line.rstrip()
    first = len(bare) - len(bare.lstrip(" "))
    breaks = [
        first,
        *(at for match in COLUMN_BREAK.finditer(bare, first) for at in match.span()),
        len(bare),
    ]
    edges = [len(bare[:at].expandtabs()) for at in breaks]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _is_full(places: Sequence[tuple[int, int]], column: int, text: str, width: int) -> bool:
    """True where the first word would not have fitted into the cell above."""
    is_last = column == len(places) - 1
    if is_last and not NARROWEST <= width <= WIDEST:
        return False
    edge = width if is_last else places[column + 1][0] - NARROWEST_GAP
    is_word = text[:1].isalnum() and not lead_of_line(text)
    return is_word and places[column][1] + 1 + len(text.split()[0]) > edge


def _is_below(row: Row) -> bool:
    return _is_indented(row) and day_heading(row.text) is None


def _is_indented(row: Row) -> bool:
    """True for one cell under another column than the first."""
    line = row.cells[0].expandtabs()
    return len(line) - len(line.lstrip()) >= SHALLOWEST and _row_shape(row) == ""


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
        row = rows[filled[at]]
        if row.table is not None:
            continue
        if shapes[at] == "" and shapes[at - 1] and day_heading(row.text):
            shapes[at] = shapes[at - 1]
        elif shapes[at - 1] == "columns" and _is_wrapped(row, rows[filled[at - 1]]):
            shapes[at] = "columns"
    for key, run in groupby(zip(filled, shapes, strict=True), key=lambda entry: entry[1]):
        if key:
            yield [number for number, _ in run]


def _is_wrapped(row: Row, above: Row) -> bool:
    is_next = row.index == above.index + 1 and row.table is None and above.table is None
    return is_next and _is_indented(row) and not any(map(is_time, _cells(row.cells[0])))


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

"""Tables with several timetables beside each other: rooms and groups, or days with own times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.agenda.column_heads import is_header, meaning_of
from facilitator.agenda.columns import SIDE, filled, spread
from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import Row, clean, fold
from facilitator.agenda.times import leading_span, read_span

NUMBERED_SESSION = re.compile(
    r"(?:parallel |breakout |break-out )?(?:session|sesion|seance|group|groupe|grupo|track|stream"
    r"|working group|workshop|atelier|taller|module)\s+(?:\d{1,2}[. ]?[a-h1-9]?|[a-h]|[ivx]{1,4})\b"
)


FIRST_ROWS = 200
"""Sessions beside each other are looked for so far down."""


@dataclass(frozen=True, slots=True)
class Sides:
    """Columns of what happens at the same time, each with the name that heads it."""

    names: dict[int, str]
    header_line: int | None


def sides_of(rows: Sequence[Row]) -> Sides | None:
    """Columns that are each headed by a room or a group, or hold numbered sessions in one row."""
    body = [row for row in rows if filled(row) > 1]
    for row in body[:4]:
        (_, first), *others = [(column, clean(cell)) for column, cell in spread(row)]
        named = {column: head for column, head in others if head}
        if (
            len(named) > 1
            and SIDE.fullmatch(fold(first))
            and not any(map(meaning_of, named.values()))
        ):
            return Sides(named, row.index)
        is_head = not first or meaning_of(first) in ("time", "day")
        if is_head and len(named) > 1 and all(SIDE.match(fold(head)) for head in named.values()):
            return Sides(named, row.index)
    for row in body[:FIRST_ROWS]:
        (_, first), *others = [(column, clean(cell)) for column, cell in spread(row)]
        beside = [column for column, cell in others if NUMBERED_SESSION.match(fold(cell))]
        if len(beside) > 1 and read_span(first):
            header = next((other.index for other in body[:4] if is_header(other)), None)
            return Sides(dict.fromkeys(beside, ""), header)
    return None


def day_blocks(rows: Sequence[Row]) -> Iterator[tuple[Row, ...]]:
    """The table cut into one for each day, where every day has a column of times of its own."""
    body = [row for row in rows if not row.is_blank]
    for at, row in enumerate(body[:4]):
        days = [column for column, cell in spread(row) if day_heading(clean(cell))]
        below = body[at + 1 :]
        has_heads = bool(days) and days[0] > 0
        starts = [_time_column(below, column, alone=has_heads) for column in days]
        known = [start for start in starts if start is not None]
        if len(days) > 1 and len(set(known)) == len(days):
            yield from (_block(body[at:], known, n, row) for n in range(len(known)))
            return


def _time_column(rows: Sequence[Row], day: int, *, alone: bool) -> int | None:
    """The column of a day's times: that under its heading, or the one before.

    `alone` says that the cells hold nothing but times; else a title may follow.
    """
    fits = read_span if alone else _is_timed
    for column in (day, day - 1):
        cells = [
            text
            for row in rows
            for at, cell in spread(row)
            if at == column and (text := clean(cell))
        ]
        if cells and sum(1 for cell in cells if fits(cell)) >= len(cells) * 0.6:
            return column
    return None


def _is_timed(cell: str) -> bool:
    return bool(read_span(cell) or leading_span(cell))


def _block(rows: Sequence[Row], starts: Sequence[int], number: int, head: Row) -> tuple[Row, ...]:
    start = starts[number]
    stop = starts[number + 1] if number + 1 < len(starts) else 1_000
    return tuple(_cut(row, start, stop, is_head=row is head) for row in rows)


def _cut(row: Row, start: int, stop: int, *, is_head: bool) -> Row:
    kept = [n for n, (at, _) in enumerate(spread(row)) if start <= at < stop]
    cells = tuple(row.cells[n] for n in kept)
    if is_head:
        cells = tuple(cell for cell in cells if day_heading(clean(cell)))[:1]
    widths = tuple(row.widths[n] for n in kept) if row.widths else ()
    repeats = tuple(row.repeats[n] for n in kept) if row.repeats else ()
    return replace(row, cells=cells or ("",), widths=() if is_head else widths, repeats=repeats)

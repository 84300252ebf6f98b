"""Which rows of a table name its columns; a heading may stand over two rows."""

from __future__ import annotations

from collections.abc import Sequence

from facilitator.commands.people_columns import is_known

SEARCHED = 10
ENOUGH = 2
"""So many known names in a row are a heading beyond doubt."""

Row = Sequence[str]


def known_names(row: Row) -> int:
    """How many cells of a row are names of columns that participants' lists have."""
    return sum(is_known(cell) for cell in row)


def is_list(rows: Sequence[Row]) -> bool:
    """True for a table that has a heading beyond doubt; a sheet of notes has none."""
    return max(map(known_names, filled(rows)[:SEARCHED]), default=0) >= ENOUGH


def filled(rows: Sequence[Row]) -> list[Row]:
    """The rows that hold anything."""
    return [row for row in rows if any(cell.strip() for cell in row)]


def find_head(rows: Sequence[Row]) -> tuple[tuple[str, ...], int] | None:
    """The headings, and how many rows they and what stands above take; none if none is known.

    Of the first ten rows it is the one that has most of the names we know. A row above gives a
    name where it has none (cells merged downwards), a row below where it tells more.
    """
    known = [known_names(row) for row in rows[:SEARCHED]]
    if not any(known):
        return None
    at = known.index(max(known))
    head = list(rows[at])
    if at:
        head = _merged(rows[at - 1], head)
    below = rows[at + 1] if at + 1 < len(rows) else ()
    if _goes_on(head, below):
        return tuple(_merged(head, below, is_all=True)), at + 2
    return tuple(head), at + 1


def _merged(upper: Row, lower: Row, *, is_all: bool = False) -> list[str]:
    """The lower names, and the upper ones where there is none; without `is_all` only known ones."""
    width = max(len(upper), len(lower))
    up, low = ([*row, *[""] * (width - len(row))] for row in (upper, lower))
    return [
        two if two.strip() or not (is_all or is_known(one)) else one
        for one, two in zip(up, low, strict=True)
    ]


def _goes_on(head: Row, below: Row) -> bool:
    """True if a row tells the names of columns on, below none that is known already."""
    cells = [cell for cell in below if cell.strip()]
    taken = any(is_known(one) and two.strip() for one, two in zip(head, below, strict=False))
    return not taken and known_names(below) * 2 > len(cells)

"""A CSV file becomes rows of one table; the delimiter is the one its first lines share."""

from __future__ import annotations

import csv
import io

from facilitator.agenda.rows import MOST_ROWS, Row
from facilitator.agenda.values import AgendaError
from facilitator.sentences import say

DELIMITERS = (";", "\t", ",", "|")
MOST_CELLS = 200


def csv_rows(text: str) -> tuple[Row, ...]:
    """Rows of a CSV file. Raises AgendaError where it cannot be taken apart."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    rows: list[Row] = []
    try:
        for number, cells in enumerate(reader):
            if number >= MOST_ROWS:
                raise AgendaError(
                    say(
                        "The table has more than {most} rows, too many for an agenda; keep the "
                        "timetable only.",
                        most=MOST_ROWS,
                    )
                )
            rows.append(Row(number, _cells(cells, number + 1), 0))
    except csv.Error as error:
        raise AgendaError(
            say(
                "Row {row} of the table cannot be read ({reason}); save it again as CSV.",
                row=len(rows) + 1,
                reason=str(error),
            )
        ) from error
    return tuple(rows)


def _cells(cells: list[str], row: int) -> tuple[str, ...]:
    width = max((n for n, cell in enumerate(cells, 1) if cell.strip()), default=1)
    if width > MOST_CELLS:
        raise AgendaError(
            say(
                "Row {row} of the table has {count} cells, more than an agenda can have ({most}); "
                "check that this is the right file.",
                row=row,
                count=width,
                most=MOST_CELLS,
            )
        )
    return tuple(cells[: max(width, 1)]) or ("",)


def delimiter_of(text: str) -> str:
    """The sign that stands most evenly in the first ten lines."""
    lines = [line for line in text.splitlines()[:10] if line.strip()]
    counts = {sign: [line.count(sign) for line in lines] for sign in DELIMITERS}
    return max(DELIMITERS, key=lambda sign: (min(counts[sign], default=0) > 0, sum(counts[sign])))

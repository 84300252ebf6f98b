"""A spreadsheet becomes rows: the cells as they are shown, merged ones counted by their width."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any
from zipfile import BadZipFile, ZipFile

import openpyxl  # type: ignore[import-untyped]

from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import MOST_ROWS, Row
from facilitator.agenda.values import AgendaError
from facilitator.sentences import say

COLUMN_LIMIT = 64
FORMULA = re.compile(rb"<f[\s>/]")
COMPUTED = re.compile(rb"<f(?:\s[^>]*)?(?:/>|>[^<]*</f>)\s*<v(?:\s[^>]*)?>[^<]")
BROKEN = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OSError,
    SyntaxError,
    BadZipFile,
)


def xlsx_rows(data: bytes, file_name: str) -> tuple[Row, ...]:
    """Rows of all visible sheets, each sheet a table. Raises AgendaError where it is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the library warns of parts that do not matter here
            _refuse_long(data, file_name)
            _refuse_uncomputed(data, file_name)
            book = openpyxl.load_workbook(io.BytesIO(data), data_only=True)
            sheets = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
            rows = [row for n, sheet in enumerate(sheets) for row in _sheet_rows(sheet, n, sheets)]
    except BROKEN as error:
        raise AgendaError(
            say(
                "{file_name} is not a spreadsheet its own program could open; save it "
                "again as .xlsx.",
                file_name=file_name,
            )
        ) from error
    return tuple(
        Row(index, row.cells, row.table, row.widths, row.repeats, row.is_heading)
        for index, row in enumerate(rows)
    )


def _refuse_long(data: bytes, file_name: str) -> None:
    """Count the rows piece by piece, before the whole book is loaded."""
    book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    try:
        for sheet in book.worksheets:
            rows = sheet.iter_rows(max_col=1, values_only=True)
            if sum(1 for _ in islice(rows, MOST_ROWS + 1)) > MOST_ROWS:
                raise AgendaError(
                    say(
                        "A sheet of {file_name} has more than {most} rows, too many for an "
                        "agenda; delete the rows below the timetable.",
                        file_name=file_name,
                        most=MOST_ROWS,
                    )
                )
    finally:
        book.close()


def _refuse_uncomputed(data: bytes, file_name: str) -> None:
    """Refuse a book of formulas none of which has a result: no program ever computed it."""
    with ZipFile(io.BytesIO(data)) as package:
        names = [name for name in package.namelist() if name.startswith("xl/worksheets/")]
        sheets = [package.read(name) for name in names if name.endswith(".xml")]
    has_formulas = any(map(FORMULA.search, sheets))
    if has_formulas and not any(map(COMPUTED.search, sheets)):
        raise AgendaError(
            say(
                "{file_name} holds formulas that were never computed; open it in its own program, "
                "save it and try again.",
                file_name=file_name,
            )
        )


def _sheet_rows(sheet: Any, number: int, sheets: list[Any]) -> Iterator[Row]:
    if len(sheets) > 1 and day_heading(sheet.title):
        yield Row(0, (sheet.title,), is_heading=True)
    merged = _merged(sheet)
    width = min(sheet.max_column, COLUMN_LIMIT)
    for line in sheet.iter_rows(max_col=width):
        yield _row(line, merged, number)


def _merged(sheet: Any) -> dict[tuple[int, int], tuple[int, bool]]:
    """For each cell that begins a row of a merged range: its width, and whether it is below."""
    found: dict[tuple[int, int], tuple[int, bool]] = {}
    for area in sheet.merged_cells.ranges:
        width = area.max_col - area.min_col + 1
        for row in range(area.min_row, min(area.max_row, MOST_ROWS) + 1):
            found[row, area.min_col] = (width, row > area.min_row)
    return found


def _row(line: tuple[Any, ...], merged: dict[tuple[int, int], tuple[int, bool]], table: int) -> Row:
    cells: list[str] = []
    widths: list[int] = []
    repeats: list[bool] = []
    covered = 0
    for at, cell in enumerate(line, start=1):
        if at <= covered:
            continue
        width, is_below = merged.get((cell.row, at), (1, False)) if merged else (1, False)
        covered = at + width - 1
        cells.append(_shown(cell.value, cell.number_format))
        widths.append(width)
        repeats.append(is_below)
    return Row(0, tuple(cells), table, tuple(widths), tuple(repeats))


def _shown(value: object, number_format: str) -> str:
    """A value as its cell shows it, as far as agendas need it."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return _shown_datetime(value)
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, timedelta):
        return f"{int(value.total_seconds() // 60)} min"
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _shown_number(float(value), number_format)
    return str(value)


def _shown_datetime(value: datetime) -> str:
    if value.year < 1901:
        return value.strftime("%H:%M")
    day = value.date().isoformat()
    return day if value.time() == time(0) else f"{day}, {value.strftime('%H:%M')}"


def _shown_number(value: float, number_format: str) -> str:
    """ "9.30" is stored as 9.3; the format knows how many places are shown."""
    places = len(number_format.partition(".")[2].rstrip("_) ")) if "." in number_format else 0
    if places and set(number_format) <= set("0#.,"):
        return f"{value:.{places}f}"
    return str(int(value)) if value.is_integer() else str(value)

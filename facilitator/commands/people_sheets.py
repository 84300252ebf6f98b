"""The cells of the first sheet that holds anything; heavy, so imported when it is wanted."""

from __future__ import annotations

import io
import re
import warnings
from collections.abc import Callable
from datetime import date, datetime
from itertools import islice
from zipfile import BadZipFile, ZipFile

import openpyxl  # type: ignore[import-untyped]
from openpyxl.utils import column_index_from_string  # type: ignore[import-untyped]

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
"""What the library raises for books it cannot read."""


_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"')

Rows = list[list[str]]


def sheet_rows(
    data: bytes,
    *,
    most_rows: int,
    most_columns: int,
    is_wanted: Callable[[Rows], bool] | None = None,
) -> Rows | None:
    """Rows of texts, as they are shown; None for a book that cannot be read.

    They are those of the first sheet that is wanted, else of the first that holds anything.
    """
    found: Rows = []
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # the library warns of parts that do not matter here
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            try:
                for sheet in book.worksheets:
                    if sheet.sheet_state != "visible":
                        continue
                    sheet.reset_dimensions()
                    lines = sheet.iter_rows(max_col=most_columns, values_only=True)
                    rows = [[_shown(cell) for cell in line] for line in islice(lines, most_rows)]
                    _fill_down(rows, data, str(getattr(sheet, "_worksheet_path", "")))
                    if not any(any(row) for row in rows):
                        continue
                    if is_wanted is None or is_wanted(rows):
                        return rows
                    found = found or rows
                return found
            finally:
                book.close()
    except BROKEN:
        return None


def _fill_down(rows: Rows, data: bytes, path: str) -> None:
    """A cell that is merged downwards, such as a country beside its delegates, is that of each row.

    The library tells of merged cells only when it reads a book whole, many times slower.
    """
    with ZipFile(io.BytesIO(data)) as package:
        text = package.read(path.lstrip("/")) if path.lstrip("/") in package.namelist() else b""
    has_own = [any(row) for row in rows]
    for left, top, bottom in _MERGED.findall(text):
        column = column_index_from_string(left.decode()) - 1
        for at in range(int(top), min(int(bottom), len(rows))):
            above, row = rows[int(top) - 1], rows[at]
            if has_own[at] and column < min(len(above), len(row)) and not row[column]:
                row[column] = above[column]


def _shown(value: object) -> str:
    """A value as its cell shows it: whole numbers without places, dates without midnight."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ").removesuffix(" 00:00:00")
    return value.isoformat() if isinstance(value, date) else str(value)

"""The cells of the first sheet that holds anything; heavy, so imported when it is wanted."""

from __future__ import annotations

import io
import warnings
from datetime import date, datetime
from itertools import islice
from zipfile import BadZipFile

import openpyxl  # type: ignore[import-untyped]

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


def sheet_rows(data: bytes, *, most_rows: int, most_columns: int) -> list[list[str]] | None:
    """Rows of texts, as they are shown; None for a book that cannot be read."""
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
                    if any(any(row) for row in rows):
                        return rows
                return []
            finally:
                book.close()
    except BROKEN:
        return None


def _shown(value: object) -> str:
    """A value as its cell shows it: whole numbers without places, dates without midnight."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.isoformat(sep=" ").removesuffix(" 00:00:00")
    return value.isoformat() if isinstance(value, date) else str(value)

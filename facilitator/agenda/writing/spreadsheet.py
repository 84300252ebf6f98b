"""Rows of text become a spreadsheet that is pleasant to fill in: widths, hints, a frozen header."""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from datetime import datetime
from math import ceil
from typing import TYPE_CHECKING, Any

from facilitator.agenda.writing.cells import guarded
from facilitator.agenda.writing.zipped import with_fixed_times
from facilitator.kinds import ItemKind

if TYPE_CHECKING:
    from openpyxl.worksheet.datavalidation import (  # type: ignore[import-untyped]
        DataValidation,
    )
    from openpyxl.worksheet.worksheet import Worksheet  # type: ignore[import-untyped]

WIDTHS = {"date": 12, "start": 8, "end": 8, "item": 6, "title": 60, "lead": 34, "kind": 15}
OTHER_WIDTH = 26
HINTS = {
    "date": "Year-month-day, such as 2017-11-06. Empty: the day above.",
    "start": "Hours and minutes on 24 hours, such as 09:30.",
    "end": "Hours and minutes on 24 hours; empty if it is open.",
    "item": "The number of the agenda item, if it has one.",
    "title": "What is on; a later part of an item ends in (continued).",
    "lead": "Who leads or speaks.",
    "kind": "What happens; empty is a session.",
    "note": "A short remark, such as “group exercise”.",
    "section": "A heading that holds from here on, such as “Morning”.",
    "details": "Further lines, with “ | ” between them.",
    "part of": "The title of the session above of which this row is a part; usually empty.",
}
LAST_ROW = 1000
LINE_PT = 15
LONGEST_CELL = 32_000


def to_xlsx(rows: Sequence[Sequence[str]], *, title: str, made_at: datetime) -> bytes:
    """A sheet of the rows, the first being the header; every cell is text, never a formula."""
    # Late, because the spreadsheet library takes 150 ms that nothing else needs.
    from openpyxl import Workbook  # type: ignore[import-untyped]  # noqa: PLC0415

    book = Workbook()
    sheet = book.active
    sheet.title = "Organization of work"
    for number, row in enumerate(rows, start=1):
        for column, text in enumerate(row, start=1):
            if text:
                _write(sheet.cell(number, column), text)
    _lay_out(sheet, rows[0], len(rows))
    book.properties.title = _storable(title)[:255]
    book.properties.creator = ""
    buffer = io.BytesIO()
    book.save(buffer)
    return with_fixed_times(buffer.getvalue(), made_at)


def _write(cell: Any, text: str) -> None:
    cell.value = _storable(guarded(text))
    cell.data_type = "s"  # the library would take "=…" for a formula
    cell.number_format = "@"


def _storable(text: str) -> str:
    """Without the control characters that XML cannot hold."""
    return "".join(c for c in text if c.isprintable() or c == "\n")[:LONGEST_CELL]


def _lay_out(sheet: Worksheet, header: Sequence[str], count: int) -> None:
    from openpyxl.styles import (  # type: ignore[import-untyped]  # noqa: PLC0415
        Alignment,
        Font,
        PatternFill,
    )

    for number, name in enumerate(header, start=1):
        column = sheet.cell(1, number).column_letter
        sheet.column_dimensions[column].width = WIDTHS.get(name, OTHER_WIDTH)
        sheet.cell(1, number).font = Font(bold=True)
        sheet.cell(1, number).fill = PatternFill("solid", fgColor="EDEDED")
    for number, row in enumerate(sheet.iter_rows(min_row=2, max_row=count), start=2):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.row_dimensions[number].height = LINE_PT * _lines(row, header)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    for validation in _hints(header):
        sheet.add_data_validation(validation)


def _lines(row: Sequence[Any], header: Sequence[str]) -> int:
    """How many lines the fullest cell will need; not every program works it out by itself."""
    widths = (WIDTHS.get(name, OTHER_WIDTH) for name in header)
    texts = (str(cell.value or "") for cell in row)
    return max(ceil(len(t) / (width * 0.9)) or 1 for t, width in zip(texts, widths, strict=True))


def _hints(header: Sequence[str]) -> Iterator[DataValidation]:
    """A hint at the cells of each column; the kind is chosen from a list."""
    from openpyxl.utils import (  # type: ignore[import-untyped]  # noqa: PLC0415
        get_column_letter,
    )
    from openpyxl.worksheet.datavalidation import DataValidation  # noqa: PLC0415

    for number, name in enumerate(header, start=1):
        if name not in HINTS:
            continue
        kinds = f'"{",".join(kind.value for kind in ItemKind)}"'
        hint = (
            DataValidation(type="list", formula1=kinds, allow_blank=True)
            if name == "kind"
            else DataValidation()
        )
        hint.showInputMessage, hint.promptTitle, hint.prompt = True, name, HINTS[name]
        letter = get_column_letter(number)
        hint.add(f"{letter}2:{letter}{LAST_ROW}")
        yield hint

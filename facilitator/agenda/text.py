"""Bytes of a text file become rows: decoding, line ends, tabs, Markdown tables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from facilitator.agenda.dates import day_heading
from facilitator.agenda.rows import Row, without_markup
from facilitator.agenda.times import is_time
from facilitator.agenda.values import AgendaError

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
COLUMN_BREAK = re.compile(r"\t+| {3,}")
MD_RULE = re.compile(r"^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
MD_BREAK = re.compile(r"<br\s*/?>")
MD_HEADING = re.compile(r"^\s*#{1,6}\s+\S")
LINE_LIMIT = 20_000
LONGEST_LINE = 100_000


def decode(data: bytes, file_name: str) -> str:
    """The text of a file: UTF-8, UTF-16 with or without mark, else Windows-1252."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _decoded(data, encoding, file_name)
    for encoding in _likely_encodings(data):
        try:
            return _refuse_binary(data.decode(encoding), file_name)
        except UnicodeDecodeError:
            continue
    return _refuse_binary(data.decode("cp1252", errors="replace"), file_name)


def text_rows(text: str) -> tuple[Row, ...]:
    """Rows of plain text or Markdown; runs of tabbed or piped lines become tables."""
    lines = re.split(r"\r\n|\r|\n|\u2028|\x0b|\x0c", text)
    if len(lines) > LINE_LIMIT:
        raise AgendaError(
            f"The text has {len(lines)} lines, more than an agenda can have ({LINE_LIMIT});"
            " cut out the timetable and try again."
        )
    longest = max(map(len, lines))
    if longest > LONGEST_LINE:
        raise AgendaError(
            f"The text has a line of {longest} characters, which no agenda has;"
            " check that this is the right file."
        )
    tables = _tables_of(lines)
    return tuple(_row(number, line, tables.get(number), lines) for number, line in enumerate(lines))


def _likely_encodings(data: bytes) -> tuple[str, ...]:
    head = data[:4000]
    if head and head[1::2].count(0) > len(head) * 0.3:
        return ("utf-16-le",)
    if head and head[0::2].count(0) > len(head) * 0.3:
        return ("utf-16-be",)
    return ("utf-8",)


def _decoded(data: bytes, encoding: str, file_name: str) -> str:
    try:
        return _refuse_binary(data.decode(encoding), file_name)
    except UnicodeDecodeError as error:
        raise AgendaError(
            f"{file_name} says it is {encoding.upper()} text but byte {error.start} is not;"
            " save it again as UTF-8 text."
        ) from error


def _refuse_binary(text: str, file_name: str) -> str:
    sample = text[:20_000]
    control = sum(1 for char in sample if (char < " " and char not in "\t\r\n\f\v") or char == "�")
    if control > max(2, len(sample) * 0.01):
        raise AgendaError(
            f"{file_name} does not hold text but binary data;"
            " choose the agenda itself as .docx, .xlsx, .txt, .md or .csv."
        )
    return text.replace("\x00", "")


def _row(number: int, line: str, table: int | None, lines: list[str]) -> Row:
    after_gap = number == 0 or not lines[number - 1].strip()
    if table is None:
        return Row(number, (line,), is_heading=_is_heading(line), after_gap=after_gap)
    cells = ("",) if MD_RULE.match(line) else tuple(_cells(line))
    return Row(number, cells, table, after_gap=after_gap)


def _is_heading(line: str) -> bool:
    return bool(MD_HEADING.match(line))


def _cells(line: str) -> list[str]:
    if _is_piped(line):
        inner = line.strip().removeprefix("|").removesuffix("|")
        return [MD_BREAK.sub("\n", cell).replace("**", "").strip() for cell in _pipes(inner)]
    return [cell.strip() for cell in COLUMN_BREAK.split(line.strip("\r\n "))]


def _is_piped(line: str) -> bool:
    return " | " in line or (line.lstrip().startswith("|") and line.count("|") >= 2)


def _pipes(inner: str) -> list[str]:
    return [cell.replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", inner)]


def _tables_of(lines: list[str]) -> dict[int, int]:
    """Line number → table number for the runs of lines that are rows of a table."""
    tables: dict[int, int] = {}
    for number, run in enumerate(_runs(lines)):
        if _is_table(run, lines):
            tables.update(dict.fromkeys(range(run[0], run[-1] + 1), number))
    return tables


def _runs(lines: list[str]) -> Iterator[list[int]]:
    filled = [number for number, line in enumerate(lines) if line.strip()]
    shapes = [_row_shape(lines[number]) for number in filled]
    for at in range(1, len(filled) - 1):
        if not shapes[at] and shapes[at - 1] and day_heading(lines[filled[at]]):
            shapes[at] = shapes[at - 1]  # a day between rows of one table belongs to it
    for key, run in groupby(zip(filled, shapes, strict=True), key=lambda entry: entry[1]):
        if key:
            yield [number for number, _ in run]


def _row_shape(line: str) -> str:
    if _is_piped(line):
        return "pipes"
    return "columns" if len([cell for cell in _cells(line) if cell]) > 1 else ""


def _is_table(run: Iterable[int], lines: list[str]) -> bool:
    rows = [lines[number] for number in run]
    if rows[0].lstrip().startswith("|"):
        return len(rows) > 1
    return sum(any(is_time(without_markup(cell)) for cell in _cells(row)) for row in rows) > 1

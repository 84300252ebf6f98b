"""Bytes of a text file become rows: decoding, line ends, headings of Markdown."""

from __future__ import annotations

import re
from html import unescape

from facilitator.agenda.lined_tables import with_columns
from facilitator.agenda.rows import MOST_ROWS, Row
from facilitator.agenda.values import AgendaError
from facilitator.sentences import say

BOMS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
MD_HEADING = re.compile(r"^\s*#{1,6}\s+\S")
ENTITY = re.compile(r"&(?:[A-Za-z]{2,8}|#\d{2,5});")
HTML = re.compile(r"<!--.*?-->|<br\s*/?>\s*$|</?(?:b|i|em|strong|p|u|span|div|sup)(?: [^<>]*)?>")
LONGEST_MARKED_UP = 2_000
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
    lines = [_plain(line) for line in re.split(r"\r\n|\r|\n|\u2028|\x0b|\x0c", text)]
    if len(lines) > MOST_ROWS:
        raise AgendaError(
            say(
                "The text has {lines} lines, more than an agenda can have ({most}); cut "
                "out the timetable and try again.",
                lines=len(lines),
                most=MOST_ROWS,
            )
        )
    longest = max(map(len, lines))
    if longest > LONGEST_LINE:
        raise AgendaError(
            say(
                "The text has a line of {longest} characters, which no agenda has; check "
                "that this is the right file.",
                longest=longest,
            )
        )
    return with_columns([_row(number, line, lines) for number, line in enumerate(lines)])


def _plain(line: str) -> str:
    """The line without what is left of a web page: entities, comments, breaks at its end."""
    if ("&" not in line and "<" not in line) or len(line) > LONGEST_MARKED_UP:
        return line
    return HTML.sub("", ENTITY.sub(lambda entity: unescape(entity[0]), line))


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
            say(
                "{file_name} says it is {encoding} text but byte {byte} is not; save it "
                "again as UTF-8 text.",
                file_name=file_name,
                encoding=encoding.upper(),
                byte=error.start,
            )
        ) from error


def _refuse_binary(text: str, file_name: str) -> str:
    sample = text[:20_000]
    control = sum(1 for char in sample if (char < " " and char not in "\t\r\n\f\v") or char == "�")
    if control > max(2, len(sample) * 0.01):
        raise AgendaError(
            say(
                "{file_name} does not hold text but binary data; choose the agenda "
                "itself as .docx, .xlsx, .txt, .md or .csv.",
                file_name=file_name,
            )
        )
    return text.replace("\x00", "")


def _row(number: int, line: str, lines: list[str]) -> Row:
    after_gap = number == 0 or not lines[number - 1].strip()
    return Row(number, (line,), is_heading=bool(MD_HEADING.match(line)), after_gap=after_gap)

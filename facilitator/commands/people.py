"""A list of participants, as a table of any making, becomes people."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import reduce
from pathlib import PurePath
from typing import Any

from facilitator.agenda import AgendaError
from facilitator.agenda.safety import check_package, foreign_form
from facilitator.commands.people_columns import SPLIT_AT, column_name
from facilitator.commands.people_head import filled, find_head, is_list
from facilitator.commands.people_text import decoded_text
from facilitator.countries import Countries
from facilitator.groups import Person
from facilitator.sentences import say, template

LARGEST_FILE = 20_000_000
MOST_PEOPLE = 5_000
MOST_COLUMNS = 200
BLANK = frozenset({"", "-", "–", "—", "--", "?", "n/a", "n.a.", "#n/a", "nan", "null"})
DELIMITERS = (",", ";", "\t", "|")
FORMS = template(".csv or .xlsx")

Rows = list[list[str]]


class PeopleError(Exception):
    """A list that cannot be read; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """Something about the list to be looked at. `attribute` names the column it is about."""

    message: str
    attribute: str = ""


@dataclass(frozen=True, slots=True)
class PeopleList:
    """The people in the order of the rows, the attributes there are, and every doubt."""

    people: tuple[Person, ...]
    attributes: tuple[str, ...]
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class ListTable:
    """A list as it stands in its file: the headings and the rows below, every cell a text."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_table(data: bytes, file_name: str, *, needs_known: bool = True) -> ListTable:
    """Find the headings and the rows; separators and encodings are found out. Raises PeopleError.

    Without `needs_known` the first row holds the headings where none of them is known.
    """
    rows = filled(_rows(data, file_name))
    headings, start = find_head(rows) or _first_row(rows, file_name, needs_known=needs_known)
    body = rows[start:]
    if not body:
        raise PeopleError(
            say(
                "{file_name} has column names but no people below them; add the people.",
                file_name=file_name,
            )
        )
    if len(body) > MOST_PEOPLE:
        raise PeopleError(
            say(
                "{file_name} has more than {most} rows; keep the participants' rows only.",
                file_name=file_name,
                most=MOST_PEOPLE,
            )
        )
    return ListTable(headings, tuple(map(tuple, body)))


def read_people(data: bytes, file_name: str, countries: Countries | None = None) -> PeopleList:
    """Read a list with column names in its first row. Raises PeopleError.

    Separators and encodings are found out; countries become their UN short names where that is
    sure and stay as typed where it is not. Blanks and dashes are not values.
    """
    table = read_table(data, file_name)
    columns = _columns(table.headings)
    records = [record_of(columns, row) for row in table.rows]
    doubts = _name_countries(records, countries) if countries else []
    attributes = [c for c in dict.fromkeys(columns) if c and c not in _NO_ATTRIBUTES]
    people, more = _people(records, attributes)
    return PeopleList(tuple(people), tuple(attributes), (*doubts, *more))


_NO_ATTRIBUTES = frozenset({"id", "name", "first name", "last name", "e-mail"})


def _rows(data: bytes, file_name: str) -> Rows:
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise PeopleError(
            say(
                "{file_name} is empty; choose the file that holds the participants.",
                file_name=file_name,
            )
        )
    if len(data) > LARGEST_FILE:
        raise PeopleError(
            say(
                "{file_name} has {megabytes} MB, more than a list of participants can "
                "have; save the list alone.",
                file_name=file_name,
                megabytes=len(data) // 1_000_000,
            )
        )
    is_sheet = PurePath(file_name).suffix.lower() in (".xlsx", ".xlsm")
    if is_sheet or (data.startswith(b"PK\x03\x04") and b"xl/" in data):
        return _sheet_rows(data, file_name)
    foreign = say("a zipped document") if data.startswith(b"PK\x03\x04") else foreign_form(data)
    if foreign:
        raise PeopleError(
            say(
                "{file_name} is {foreign}, not a list; save the list as {forms}.",
                file_name=file_name,
                foreign=foreign,
                forms=say(FORMS),
            )
        )
    text = decoded_text(data)
    if text is None:
        raise PeopleError(
            say(
                "{file_name} holds binary data, not a list; save the list as {forms}.",
                file_name=file_name,
                forms=say(FORMS),
            )
        )
    return _text_rows(text, file_name)


def _text_rows(text: str, file_name: str) -> Rows:
    delimiter = _delimiter(text)
    if delimiter is None:
        lines = (line.strip().strip('"') for line in text.splitlines())
        return [[line] for line in lines][: MOST_PEOPLE + 100]
    rows: Rows = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter):
            rows.append(row[:MOST_COLUMNS])
            if len(rows) > MOST_PEOPLE + 100:
                break
    except csv.Error as error:
        raise PeopleError(
            say(
                "Row {row} of {file_name} cannot be read ({reason}); save it again as CSV.",
                row=len(rows) + 1,
                file_name=file_name,
                reason=str(error),
            )
        ) from error
    return rows


def _delimiter(text: str) -> str | None:
    """The sign that cuts the most of the first rows into the same number of cells; or none."""
    sample = "\n".join(line for line in text[:200_000].splitlines() if line.strip())
    lines = "\n".join(sample.split("\n")[:20])
    best: tuple[int, int, str] | None = None
    for sign in DELIMITERS:
        try:
            rows = list(csv.reader(io.StringIO(lines), delimiter=sign))
        except csv.Error:
            continue
        widths = [len(row) for row in rows]
        width, count = Counter(widths).most_common(1)[0] if widths else (1, 0)
        begins = bool(widths) and (widths[0] > 1 or is_list(rows))  # a title may stand above
        if width > 1 and begins and (best is None or (count, width) > best[:2]):
            best = (count, width, sign)
    return None if best is None else best[2]


def _sheet_rows(data: bytes, file_name: str) -> Rows:
    try:
        check_package(data, file_name, part="xl/workbook.xml", form=say("a spreadsheet"))
    except AgendaError as error:
        raise PeopleError(str(error)) from error
    # Late, because the spreadsheet library takes 150 ms that nothing else needs.
    from facilitator.commands.people_sheets import sheet_rows  # noqa: PLC0415

    rows = sheet_rows(
        data, most_rows=MOST_PEOPLE + 100, most_columns=MOST_COLUMNS, is_wanted=is_list
    )
    if rows is None:
        raise PeopleError(
            say(
                "{file_name} is not a spreadsheet its own program could open; save it "
                "again as .xlsx.",
                file_name=file_name,
            )
        )
    return rows


def _first_row(
    rows: Sequence[Sequence[str]], file_name: str, *, needs_known: bool
) -> tuple[tuple[str, ...], int]:
    """The first row as the headings, where no name is known and none needs to be."""
    if needs_known:
        raise PeopleError(
            say(
                "{file_name} has no row of column names; write name, country, region, "
                "gender and so on into its first row.",
                file_name=file_name,
            )
        )
    return tuple(rows[0]) if rows else (), 1


def _columns(head: Iterable[str]) -> list[str]:
    """Our names of the columns; a name met before is not taken twice."""
    seen: set[str] = set()
    columns: list[str] = []
    for cell in head:
        name = column_name(cell)
        columns.append("" if name in seen else name)
        seen.add(name)
    return columns


Record = dict[str, tuple[str, ...]]


def record_of(columns: Sequence[str], row: Sequence[str]) -> Record:
    """The values of a row by our names of the columns; a blank is none, nor is a column ""."""
    record: Record = {}
    for column, cell in zip(columns, row, strict=False):
        parts = re.split(SPLIT_AT[column], cell) if column in SPLIT_AT else _parts(column, cell)
        values = [" ".join(part.split()) for part in parts]
        if column:
            kept = (value for value in values if value.casefold() not in BLANK)
            record[column] = tuple(dict.fromkeys(kept))
    return record


def _parts(column: str, cell: str) -> list[str]:
    return [cell] if column in _NO_ATTRIBUTES else re.split(r"[;|\n]", cell)


def _name_countries(records: Iterable[Record], countries: Countries) -> list[Doubt]:
    """Countries under their UN names; what is not sure stays as typed and is told once."""
    known: dict[str, str] = {}
    doubts: list[Doubt] = []
    for record in records:
        for typed in record.get("country", ()):
            if typed in known:
                continue
            match = countries.match(typed)
            sure = match.is_sure and match.country is not None
            known[typed] = match.country.name() if match.country and sure else typed
            if not sure:
                doubts.append(Doubt(_country_doubt(typed, match.suggestions), "country"))
        if "country" in record:
            record["country"] = tuple(known[typed] for typed in record["country"])
    return doubts


def _country_doubt(typed: str, suggestions: Sequence[Any]) -> str:
    if not suggestions:
        return say("The country {typed!r} is none the UN knows; it is kept as typed.", typed=typed)
    names = [country.name() for country in suggestions[:3]]
    either = reduce(lambda one, two: say("{one} or {two}", one=one, two=two), names)
    return say(
        "The country {typed!r} may be {names}; it is kept as typed.", typed=typed, names=either
    )


def _people(
    records: Sequence[Record], attributes: Sequence[str]
) -> tuple[list[Person], list[Doubt]]:
    """Ids: the id column, else the e-mail, else p and the row's number; each only once."""
    width = len(str(len(records)))
    taken: set[str] = set()
    people: list[Person] = []
    doubts: list[Doubt] = []
    reserved = Counter(own for record in records for own in _own_ids(record))
    for number, record in enumerate(records, start=1):
        own = next(_own_ids(record), None)
        if own is not None and own.casefold() in taken:
            doubts.append(
                Doubt(
                    say(
                        "Row {number} has the id {id!r} of another person too.",
                        number=number,
                        id=own,
                    )
                )
            )
            own = None
        person_id = own or _row_id(number, width, reserved)
        taken.add(person_id.casefold())
        values = {name: record.get(name, ()) for name in attributes}
        people.append(Person(person_id, _full_name(record), values, own is not None))
    return people, doubts


def _own_ids(record: Record) -> Iterator[str]:
    for column in ("id", "e-mail"):
        if record.get(column):
            yield record[column][0]


def _row_id(number: int, width: int, reserved: Counter[str]) -> str:
    person_id = f"p{number:0{width}d}"
    while person_id in reserved:
        person_id += "'"
    return person_id


def _full_name(record: Record) -> str:
    if record.get("name"):
        return record["name"][0]
    parts = (record.get(column, ()) for column in ("first name", "last name"))
    return " ".join(text for values in parts for text in values)

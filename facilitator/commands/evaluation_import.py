"""Answers that somebody has typed into a table: one row for each sheet, a column per statement."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from facilitator.agenda import AgendaError
from facilitator.agenda.safety import check_package
from facilitator.commands.people_text import decoded_text
from facilitator.evaluation import (
    NOT_APPLICABLE,
    POINTS,
    Answer,
    EvaluationError,
    Form,
    Kind,
    Statement,
    Value,
    said,
    scale_words,
)
from facilitator.sentences import counted, say

LARGEST_FILE = 20_000_000
MOST_ROWS = 5_000
MOST_COLUMNS = 300
MOST_DOUBTS = 50
NUMBERED = re.compile(r"^\s*(?:q|no\.?|nr\.?|#)?\s*(\d{1,3})\s*(?:[.):–-]|\s|$)", re.IGNORECASE)
NOTHING = frozenset({"", "-", "–", "—", "--", "?"})
WITHOUT = frozenset({"0", "n/a", "na", "n.a.", "#n/a", "x", "s.o.", "s/o"})


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """The sheets of a table and every doubt about it, one sentence each."""

    answers: tuple[Answer, ...]
    doubts: tuple[str, ...] = ()


def read_answers(data: bytes, file_name: str, form: Form) -> AnswerTable:
    """Read sheets from CSV or XLSX; what is doubtful is left blank and told.

    Raises EvaluationError.
    """
    rows = [row for row in _rows(data, file_name) if any(cell.strip() for cell in row)]
    if not rows:
        raise EvaluationError(
            say(
                "{file_name} is empty; choose the file that holds the answers.", file_name=file_name
            )
        )
    columns, doubts = _columns(rows[0], form)
    if not columns:
        raise EvaluationError(
            say(
                "No column of {file_name} has the number or the text of a statement; "
                "save a table to fill in and use its first row.",
                file_name=file_name,
            )
        )
    answers = []
    for number, row in enumerate(rows[1:], 2):
        values = _values(row, columns, number, doubts)
        if values:
            answers.append(Answer(form.form_id, values))
    if len(doubts) > MOST_DOUBTS:
        doubts[MOST_DOUBTS:] = [
            counted(
                "And {count} doubt more.", "And {count} doubts more.", len(doubts) - MOST_DOUBTS
            )
        ]
    return AnswerTable(tuple(answers), tuple(doubts))


def table_head(form: Form, language: str) -> list[str]:
    """The first row of a table to fill in: number and text of each statement."""
    return [
        f"{number}. {said(one.text, language)}" for number, one in enumerate(form.statements, 1)
    ]


def answer_template(form: Form, language: str, form_of_file: str) -> bytes:
    """An empty table to type answers into, as "csv" or "xlsx"."""
    head = table_head(form, language)
    if form_of_file == "xlsx":
        # Late, because the spreadsheet library takes 150 ms that nothing else needs.
        import openpyxl  # type: ignore[import-untyped]  # noqa: PLC0415

        book = openpyxl.Workbook()
        book.active.append(head)
        for letter in range(1, len(head) + 1):
            name = openpyxl.utils.get_column_letter(letter)
            book.active.column_dimensions[name].width = 24
        book.active.freeze_panes = "A2"
        data = io.BytesIO()
        book.save(data)
        return data.getvalue()
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerow(head)
    return text.getvalue().encode("utf-8-sig")


def _rows(data: bytes, file_name: str) -> list[list[str]]:
    if len(data) > LARGEST_FILE:
        raise EvaluationError(
            say("{file_name} is too large for a table of answers.", file_name=file_name)
        )
    if data.startswith(b"PK\x03\x04"):
        return _sheet_rows(data, file_name)
    text = decoded_text(data) if data.strip() else ""
    if text is None:
        raise EvaluationError(
            say(
                "{file_name} is not a table; save the answers as .csv or .xlsx.",
                file_name=file_name,
            )
        )
    first = text.lstrip("\r\n").splitlines()[:1]
    sign = max(";\t,", key=lambda one: first[0].count(one)) if first else ","
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=sign))
    except csv.Error as error:
        raise EvaluationError(
            say(
                "{file_name} cannot be read ({reason}); save it again.",
                file_name=file_name,
                reason=str(error),
            )
        ) from error
    return [row[:MOST_COLUMNS] for row in lines[:MOST_ROWS]]


def _sheet_rows(data: bytes, file_name: str) -> list[list[str]]:
    # Late, because the spreadsheet library takes 150 ms that nothing else needs.
    from facilitator.commands.people_sheets import sheet_rows  # noqa: PLC0415

    try:
        check_package(data, file_name, part="xl/workbook.xml", form=say("a spreadsheet"))
    except AgendaError as error:
        raise EvaluationError(str(error)) from error
    rows = sheet_rows(data, most_rows=MOST_ROWS, most_columns=MOST_COLUMNS)
    if rows is None:
        name = PurePath(file_name).name
        raise EvaluationError(
            say("{name} cannot be read as a spreadsheet; save it again as .xlsx.", name=name)
        )
    return rows


def _columns(head: Sequence[str], form: Form) -> tuple[dict[int, Statement], list[str]]:
    """Which statement each column is about: by its text in any language, else by its number."""
    by_text = {_folded(text): one for one in form.statements for text in one.text.values() if text}
    found: dict[int, Statement] = {}
    doubts: list[str] = []
    for at, cell in enumerate(head):
        statement = _statement_of(cell, form, by_text)
        if statement is None:
            if cell.strip():
                doubts.append(
                    say("The column {name!r} is about no statement; left out.", name=cell.strip())
                )
        elif statement in found.values():
            doubts.append(
                say("The column {name!r} comes twice; the first one is taken.", name=cell.strip())
            )
        else:
            found[at] = statement
    return found, doubts


def _statement_of(cell: str, form: Form, by_text: Mapping[str, Statement]) -> Statement | None:
    number = NUMBERED.match(cell)
    rest = cell[number.end() :] if number else cell
    found = by_text.get(_folded(cell)) or by_text.get(_folded(rest))
    if found is None and number and 1 <= int(number[1]) <= len(form.statements):
        return form.statements[int(number[1]) - 1]
    return found


def _values(
    row: Sequence[str], columns: Mapping[int, Statement], number: int, doubts: list[str]
) -> dict[str, Value]:
    values: dict[str, Value] = {}
    for at, statement in columns.items():
        typed = row[at].strip() if at < len(row) else ""
        if typed in NOTHING:
            continue
        value = _value(typed, statement)
        if value is None:
            name = said(statement.text, "en")
            doubts.append(
                say(
                    "Row {row}: {typed!r} is no answer to {name!r}; left blank.",
                    row=number,
                    typed=typed[:40],
                    name=name,
                )
            )
        else:
            values[statement.statement_id] = value
    return values


def _value(typed: str, statement: Statement) -> Value | None:
    """What was typed as an answer; None where it is none."""
    if statement.kind is Kind.TEXT:
        return typed
    if statement.kind is Kind.SCALE:
        return _point(typed, statement)
    parts = re.split(r"[;|\n]", typed) if statement.kind is Kind.SEVERAL else [typed]
    chosen = [_option(part, statement) for part in parts if part.strip()]
    return None if None in chosen else tuple(one for one in chosen if one is not None)


def _point(typed: str, statement: Statement) -> int | None:
    word = typed.casefold()
    point = NOT_APPLICABLE if word in WITHOUT else scale_words().get(word)
    if point is None:
        match = re.match(r"([1-5])(?:\.0)?(?:\s|$|[.–-]\s)", typed)
        point = int(match[1]) if match else None
    if point == NOT_APPLICABLE:
        return point if statement.has_na else None
    return point if point in POINTS else None


def _option(typed: str, statement: Statement) -> str | None:
    """An option by its text in any language, its name, or its number from 1."""
    wanted = _folded(typed)
    for number, option in enumerate(statement.options, 1):
        names = {option.option_id, str(number), *option.text.values()}
        if wanted in {_folded(name) for name in names}:
            return option.option_id
    return None


def _folded(text: str) -> str:
    return re.sub(r"[\W_]+", " ", text).strip().casefold()

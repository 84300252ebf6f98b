"""Bytes and a file name become rows, whichever form the document has."""

from __future__ import annotations

from pathlib import PurePath

from facilitator.agenda.comma_separated import csv_rows
from facilitator.agenda.rows import Row
from facilitator.agenda.safety import check_package, check_size, foreign_form
from facilitator.agenda.text import decode, text_rows
from facilitator.agenda.values import AgendaError
from facilitator.sentences import say, template

TEXT_FORMS = frozenset({".txt", ".md", ".markdown", ".text", ""})
FORMS = template(".docx, .xlsx, .txt, .md or .csv")


def load_rows(data: bytes, file_name: str) -> tuple[Row, ...]:
    """The rows of a document. Raises AgendaError with one sentence."""
    check_size(data, file_name)
    form = PurePath(file_name).suffix.lower()
    if form == ".docx":
        return _docx(data, file_name)
    if form == ".xlsx":
        return _xlsx(data, file_name)
    if form in TEXT_FORMS:
        return text_rows(decode(_not_foreign(data, file_name), file_name))
    if form in (".csv", ".tsv"):
        return csv_rows(decode(_not_foreign(data, file_name), file_name))
    raise AgendaError(
        say(
            "{file_name} is of a type that cannot be read ({form}); save the agenda "
            "as {forms} and try again.",
            file_name=file_name,
            form=form,
            forms=say(FORMS),
        )
    )


def _docx(data: bytes, file_name: str) -> tuple[Row, ...]:
    check_package(data, file_name, part="word/document.xml", form=say("a Word document"))
    # Late, because the Word library takes 80 ms that a text file and an empty console do not need.
    from facilitator.agenda.docx_reader import docx_rows  # noqa: PLC0415

    return docx_rows(data, file_name)


def _xlsx(data: bytes, file_name: str) -> tuple[Row, ...]:
    check_package(data, file_name, part="xl/workbook.xml", form=say("a spreadsheet"))
    # Late, because the spreadsheet library takes 150 ms that nothing else needs.
    from facilitator.agenda.xlsx_reader import xlsx_rows  # noqa: PLC0415

    return xlsx_rows(data, file_name)


def _not_foreign(data: bytes, file_name: str) -> bytes:
    foreign = say("a zipped document") if data.startswith(b"PK\x03\x04") else foreign_form(data)
    if foreign:
        raise AgendaError(
            say(
                "{file_name} is not text but {found}; save the agenda as {forms} and try again.",
                file_name=file_name,
                found=foreign,
                forms=say(FORMS),
            )
        )
    return data

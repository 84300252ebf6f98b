"""An Agenda becomes a Word document in the layout of a United Nations organization of work."""

from __future__ import annotations

import re
from datetime import datetime

from docx.table import Table, _Cell

from facilitator.agenda.values import Agenda, AgendaDay
from facilitator.agenda.writing.changes import Changes
from facilitator.agenda.writing.titles import Written, new_section, written_slots
from facilitator.agenda.writing.word_look import (
    describe,
    hang,
    indent,
    new_document,
    new_row,
    new_table,
    saved,
    shade,
)
from facilitator.agenda.writing.wording import (
    day_words,
    heading_words,
    notes_words,
    span_words,
    standing_words,
    where_and_when,
)
from facilitator.agenda.writing.words import Words, words_of

SPACES = re.compile(r"[^\S\u00a0]+")


def timetable_docx(
    agenda: Agenda,
    *,
    made_at: datetime,
    title: str | None = None,
    author: str = "",
    language: str = "en-GB",
    changes: Changes | None = None,
) -> bytes:
    """The organization of work as a .docx; the same arguments give the same bytes.

    `made_at` is an aware time and becomes the document's date; `title` stands for the agenda's;
    `language` is asked where the headings of the days do not tell it.
    With `changes`, the document says as of when it stands, and each changed row says how.
    """
    words, tag = words_of((day.label for day in agenda.days), language)
    head = _printable(title or agenda.title)
    document = new_document(tag)
    describe(document, title=head or words.heading, author=_printable(author), made_at=made_at)
    if head:
        document.add_paragraph(head, style="Title")
    where = _printable(where_and_when(agenda, words))
    if where:
        document.add_paragraph(where, style="Subtitle")
    document.add_paragraph(heading_words(changes, words), style="Heading 1")
    if changes:
        line = document.add_paragraph(style="Subtitle")
        line.add_run(standing_words(changes, words)).italic = True
    table = new_table(document)
    _header(table, words)
    for number, written in enumerate(written_slots(agenda, words=words)):
        _day(table, agenda.days[number], number, written, changes, words)
    for number, sentence in enumerate(changes.left_out if changes else ()):
        line = document.add_paragraph(_printable(sentence))
        line.paragraph_format.space_before = document.styles["Title"].font.size if not number else 0
    return saved(document, made_at)


def _header(table: Table, words: Words) -> None:
    row = new_row(table, is_header=True)
    for cell, text in zip(row.cells, words.columns, strict=True):
        cell.paragraphs[0].add_run(text).bold = True


def _day(
    table: Table,
    day: AgendaDay,
    number: int,
    written: list[Written],
    changes: Changes | None,
    words: Words,
) -> None:
    _merged_row(table, day_words(day, number + 1, words), is_day=True)
    for index, (slot, said) in enumerate(zip(day.slots, written, strict=True)):
        section = new_section(day, index)
        if section:
            _merged_row(table, section, is_day=False)
        notes = changes.of_slots.get((number, index), ()) if changes else ()
        line = notes_words(notes, words) if notes else ""
        _slot(table, span_words(slot, words), said, line, is_nested=slot.within is not None)


def _merged_row(table: Table, text: str, *, is_day: bool) -> None:
    """A day or a section over both columns, kept on the page of what follows."""
    row = new_row(table)
    cell = row.cells[0].merge(row.cells[1])
    if is_day:
        shade(cell)
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(_printable(text))
    run.bold, run.italic = is_day, not is_day


def _slot(table: Table, times: str, words: Written, notes: str, *, is_nested: bool) -> None:
    row = new_row(table)
    row.cells[0].paragraphs[0].add_run(times)
    cell = row.cells[1]
    paragraph = cell.paragraphs[0]
    text = _printable(words.text)
    if words.number:
        hang(paragraph, is_nested=is_nested)
        text = f"{words.number}.\t{text}"
    elif is_nested:
        indent(paragraph, is_nested=False)
    paragraph.add_run(text)
    _lines_below(cell, words, notes, is_nested=is_nested)


def _lines_below(cell: _Cell, words: Written, notes: str, *, is_nested: bool) -> None:
    """Leads and details, each on a line of its own, then the changes."""
    texts = [*words.lines, *([f"[{notes}]"] if notes else [])]
    for number, text in enumerate(texts):
        paragraph = cell.add_paragraph()
        if words.number is not None or is_nested:
            indent(paragraph, is_nested=is_nested and words.number is not None)
        run = paragraph.add_run(_printable(text))
        run.italic = number == len(words.lines)


def _printable(text: str) -> str:
    """One line without the characters that XML cannot hold; no-break spaces stay."""
    bare = "".join(char for char in text if char.isprintable() or char.isspace())
    return SPACES.sub(" ", bare).strip()

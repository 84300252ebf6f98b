"""An Agenda becomes Markdown: a heading and a table for each day."""

from __future__ import annotations

from collections.abc import Iterator

from facilitator.agenda.rows import clean
from facilitator.agenda.values import Agenda, AgendaDay, AgendaSlot
from facilitator.agenda.writing.changes import Changes
from facilitator.agenda.writing.titles import Written, new_section, written_slots
from facilitator.agenda.writing.wording import (
    day_words,
    notes_words,
    span_digits,
    standing_words,
    where_and_when,
)
from facilitator.agenda.writing.words import Words, words_of

RULE = "| --- | --- | --- | --- |"


def timetable_md(agenda: Agenda, *, language: str = "en-GB", changes: Changes | None = None) -> str:
    """The timetable in Markdown, as the reader reads it back."""
    words, _ = words_of((day.label for day in agenda.days), language)
    lines = [f"# {_text(agenda.title)}"] if agenda.title else []
    where = _text(where_and_when(agenda, words))
    lines += ["", where] if where else []
    lines += ["", f"*{standing_words(changes, words)}*"] if changes else []
    for number, written in enumerate(written_slots(agenda, has_leads=False, words=words)):
        lines += ["", f"## {_text(day_words(agenda.days[number], number + 1, words))}"]
        lines += _day(agenda.days[number], number, written, changes, words)
    for sentence in changes.left_out if changes else ():
        lines += ["", _text(sentence)]
    return "\n".join(lines).strip("\n") + "\n"


def _day(
    day: AgendaDay, number: int, written: list[Written], changes: Changes | None, words: Words
) -> Iterator[str]:
    for index, (slot, said) in enumerate(zip(day.slots, written, strict=True)):
        section = new_section(day, index)
        if section:
            yield from ("", f"### {_text(section)}")
        if section or index == 0:
            yield from ("", f"| {' | '.join(words.table_columns)} |", RULE)
        notes = changes.of_slots.get((number, index), ()) if changes else ()
        yield _row(slot, said, notes_words(notes, words) if notes else "")


def _row(slot: AgendaSlot, words: Written, notes: str) -> str:
    below = [*map(_cell, words.lines), *([f"*{_cell(notes)}*"] if notes else [])]
    title = "<br>".join([_cell(words.text), *below])
    cells = (span_digits(slot), words.number or "", title, _cell(slot.lead or ""))
    return f"| {' | '.join(cells)} |"


def _cell(text: str) -> str:
    return _text(text).replace("|", "\\|")


def _text(text: str) -> str:
    return clean(text)

"""An Agenda becomes one page of HTML, in the subset that Qt's rich text can show and print."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from facilitator.agenda.values import Agenda, AgendaDay
from facilitator.agenda.writing.changes import Changes
from facilitator.agenda.writing.titles import Written, new_section, written_slots
from facilitator.agenda.writing.wording import (
    day_words,
    heading_words,
    notes_words,
    span_words,
    standing_words,
    where_and_when,
)
from facilitator.agenda.writing.words import Words, words_of

# Rich text knows neither flex nor rem, and makes h1 larger than its style says: what has to hold
# on paper stands in attributes and spans.
STYLE = """
body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 10.5pt;
       color: #000000; background-color: #ffffff; }
table { border-collapse: collapse; border: 1px solid #000000; }
p.head { text-align: center; }
td, th { padding: 3px 6px; vertical-align: top; text-align: left; }
td.day { background-color: #ededed; font-weight: bold; }
td.time { white-space: nowrap; }
""".strip()


def timetable_html(
    agenda: Agenda,
    *,
    title: str | None = None,
    language: str = "en-GB",
    changes: Changes | None = None,
) -> str:
    """The organization of work as a page for the screen, a printer or a PDF."""
    words, tag = words_of((day.label for day in agenda.days), language)
    name = title or agenda.title
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(tag)}"><head><meta charset="utf-8">',
            f"<title>{escape(name or words.heading)}</title>",
            f"<style>\n{STYLE}\n</style></head><body>",
            *_head(agenda, name, changes, words),
            *_table(agenda, changes, words),
            *(f"<p>{escape(text)}</p>" for text in (changes.left_out if changes else ())),
            "</body></html>\n",
        )
    )


def _head(agenda: Agenda, name: str, changes: Changes | None, words: Words) -> Iterator[str]:
    if name:
        yield _heading(name, level=1, size_pt=13)
    where = where_and_when(agenda, words)
    if where:
        yield f'<p class="head" align="center">{escape(where)}</p>'
    yield _heading(heading_words(changes, words), level=2, size_pt=12)
    if changes:
        yield f'<p class="head" align="center"><i>{escape(standing_words(changes, words))}</i></p>'


def _heading(text: str, *, level: int, size_pt: int) -> str:
    style = f"font-size: {size_pt}pt; font-weight: bold"
    attributes = f'class="head" align="center" role="heading" aria-level="{level}"'
    return f'<p {attributes}><span style="{style}">{escape(text)}</span></p>'


def _table(agenda: Agenda, changes: Changes | None, words: Words) -> Iterator[str]:
    # A thead is repeated on each printed page.
    yield '<table border="1" cellspacing="0" cellpadding="4" width="100%">'
    heads = "".join(f"<th>{escape(text)}</th>" for text in words.columns)
    yield f"<thead><tr>{heads}</tr></thead><tbody>"
    for number, written in enumerate(written_slots(agenda, words=words)):
        yield from _day(agenda.days[number], number, written, changes, words)
    yield "</tbody></table>"


def _day(
    day: AgendaDay, number: int, written: list[Written], changes: Changes | None, words: Words
) -> Iterator[str]:
    label = escape(day_words(day, number + 1, words))
    yield f'<tr><td class="day" colspan="2" bgcolor="#ededed"><b>{label}</b></td></tr>'
    for index, (slot, said) in enumerate(zip(day.slots, written, strict=True)):
        section = new_section(day, index)
        if section:
            yield f'<tr><td colspan="2"><i>{escape(section)}</i></td></tr>'
        notes = changes.of_slots.get((number, index), ()) if changes else ()
        yield _row(span_words(slot, words), said, notes_words(notes, words) if notes else "")


def _row(times: str, words: Written, notes: str) -> str:
    number = f"{escape(words.number)}.&nbsp;&nbsp;" if words.number else ""
    lines = [number + escape(words.text), *map(escape, words.lines)]
    if notes:
        lines.append(f"<i>[{escape(notes)}]</i>")
    time = escape(times).replace(" ", "&nbsp;")
    return f'<tr><td class="time" width="28%">{time}</td><td>{"<br>".join(lines)}</td></tr>'

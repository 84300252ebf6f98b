"""What is known about one item beside its times: annotation, notes, files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.agenda import AgendaItem
from facilitator.commands.decisions import date_of
from facilitator.day import DayState, Item, NoteEntry
from facilitator.ui.presenters.console import numbered
from facilitator.ui.presenters.words import short_date_text, time_text

CATEGORIES = ("note", "decision", "action", "parking")
SHAPES = {"note": "–", "decision": "◆", "action": "▶", "parking": "P"}


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of the annotation with its number in the document."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One note: its shape and category in a word, when it was taken, its text."""

    seq: int
    head: str
    text: str


@dataclass(frozen=True, slots=True)
class FileRow:
    """One file kept with the item."""

    seq: int
    name: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DetailView:
    """The details of the shown item; `has_annotation` is False where the document has none."""

    item_id: str
    title: str
    passages: tuple[Passage, ...]
    points: tuple[str, ...]
    notes: tuple[NoteRow, ...]
    files: tuple[FileRow, ...]
    headings: tuple[str, ...] = ()


def detail_view(
    state: DayState, item_id: str | None, annotations: Sequence[AgendaItem]
) -> DetailView:
    """The details of an item; of the day as a whole where no item is named."""
    item = state.plan.find(item_id or "")
    if item is None:
        return DetailView(item_id="", title="", passages=(), points=(), notes=(), files=())
    found = next((a for a in annotations if item.number and a.number == item.number), None)
    own = _slots_of(state, item)
    notes = [note for note in state.notes if note.item_id in own]
    points = found.focus if found is not None else ()
    files = (a for a in state.attachments if a.item_id in own)
    return DetailView(
        item_id=item.item_id,
        title=numbered(item),
        passages=_passages(found, item.note),
        points=points,
        notes=tuple(_note(state, note) for note in reversed(notes)),
        headings=tuple(dict.fromkeys([*points, *(n.heading for n in notes if n.heading)])),
        files=tuple(FileRow(a.seq, a.name, a.path) for a in files),
    )


def _slots_of(state: DayState, item: Item) -> set[str]:
    """All slots of an agenda item: notes and files belong to the item, not to one slot of it."""
    same = (i.item_id for i in state.plan.items() if item.number and i.number == item.number)
    return {item.item_id, *same}


def category_word(category: str) -> str:
    """A kind of note in a word."""
    words = {
        "note": QCoreApplication.translate("Details", "Note"),
        "decision": QCoreApplication.translate("Details", "Decision"),
        "action": QCoreApplication.translate("Details", "Action"),
        "parking": QCoreApplication.translate("Details", "Parking lot"),
    }
    return words.get(category, category)


def _passages(found: AgendaItem | None, note: str | None) -> tuple[Passage, ...]:
    """The paragraphs of the annotation, a remark of the timetable first."""
    passages = [Passage("", note)] if note else []
    for paragraph in found.paragraphs if found is not None else ():
        number = "" if paragraph.number is None else str(paragraph.number)
        passages.append(Passage(number, paragraph.text))
    return tuple(passages)


def _note(state: DayState, note: NoteEntry) -> NoteRow:
    """One note in words."""
    time = time_text(state.plan.venue_time(note.at))
    head = f"{SHAPES.get(note.category, '–')} {category_word(note.category)} · {time}"
    if note.heading:
        head = f"{head} · {note.heading}"
    day = date_of(note.due)
    due = note.due if day is None else short_date_text(day)
    more = ", ".join(part for part in (note.who, due) if part)
    return NoteRow(note.seq, head, f"{note.text} ({more})" if more else note.text)

"""A slot's title as documents write it, so that the reader finds its parts again.

Lead and note stand in brackets; what a continued part takes over from its item is not repeated.
A lead the reader would not know in brackets gets a line of its own; a kind the title does not
tell is told by a phrase.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from facilitator.agenda.kinds_of_slots import kind_of
from facilitator.agenda.titles import read_title
from facilitator.agenda.values import Agenda, AgendaDay, AgendaSlot
from facilitator.agenda.writing.words import ENGLISH, Words
from facilitator.kinds import ItemKind

CONTINUED = ENGLISH.continued
"""In tables that are read back, whatever their language."""


@dataclass(frozen=True, slots=True)
class Written:
    """A slot in words: its item's number, the title with brackets, and the lines below."""

    number: str | None
    text: str
    lines: tuple[str, ...]


@dataclass(slots=True)
class _Known:
    """What the reader knows of the items by now, and hands on to their continued parts."""

    leads: dict[str, str] = field(default_factory=dict)
    kinds: dict[str, ItemKind] = field(default_factory=dict)
    numbers: dict[str, str] = field(default_factory=dict)


def written_slots(
    agenda: Agenda, *, has_leads: bool = True, words: Words = ENGLISH
) -> Iterator[list[Written]]:
    """Every slot in words, a list for each day.

    With `has_leads` false the document has a column for the lead, and only the rest is written.
    """
    known = _Known()
    for day in agenda.days:
        yield [_written(slot, known, words, has_leads=has_leads) for slot in day.slots]


def new_section(day: AgendaDay, index: int) -> str | None:
    """The section that begins with this slot, or None."""
    section = day.slots[index].section
    before = day.slots[index - 1].section if index else None
    return section if section != before else None


def _written(slot: AgendaSlot, known: _Known, words: Words, *, has_leads: bool) -> Written:
    key = slot.title.casefold()
    name = slot.item or (known.numbers.get(key) if slot.continued else None) or key
    inherited_kind = known.kinds.get(name) if slot.continued else None
    note = slot.note or _phrase(slot, inherited_kind, words)
    inherited = known.leads.get(name) if slot.continued else None
    lead = slot.lead if has_leads and slot.lead != inherited else None
    _remember(slot, name, key, known)
    bare = slot.title + (f" ({note})" if note else "")
    text, lines = bare, list(slot.details)
    if lead and _is_read_back(f"{bare} ({lead})", slot):
        text = f"{bare} ({lead})"
    elif lead:
        lines.insert(0, words.lead.format(lead=lead))
    return Written(slot.item, f"{text} {words.continued}" if slot.continued else text, tuple(lines))


def _phrase(slot: AgendaSlot, inherited: ItemKind | None, words: Words) -> str | None:
    """The words that tell the kind, where neither the title nor the item tells it."""
    told = kind_of(slot.title)
    if inherited is not None or told is slot.kind or told is not ItemKind.SESSION:
        return None
    return words.phrases.get(slot.kind)


def _is_read_back(text: str, slot: AgendaSlot) -> bool:
    """True if the reader takes the lead out of the brackets; on a pause it takes a note."""
    return not slot.kind.is_pause and read_title(text).lead == slot.lead


def _remember(slot: AgendaSlot, name: str, key: str, known: _Known) -> None:
    if slot.item:
        known.numbers[key] = slot.item
    if slot.lead:
        known.leads[name] = slot.lead
    known.kinds[name] = slot.kind

"""Steps that an annotation asks for in so many words: suggestions, never more than that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from facilitator.agenda import AgendaItem, AgendaSlot
from facilitator.day import Step, StepRole

INTRODUCTION = timedelta(minutes=30)
"""Longest introduction suggested; never more than a third of its slot."""
CLOSING = timedelta(minutes=20)
"""Longest introduction suggested for the end of an item; never more than a third of its slot."""
MINUTE = timedelta(minutes=1)

SENTENCE_END = re.compile(r"(?:(?<=[^\W\d_]{2}[.;!?])|(?<=\d\.))\s+(?=[^\W\d_])")
UNDER_THIS_ITEM = re.compile(r"^(?:under this (?:agenda )?item|during this session),?\s+", re.I)
WHO = (
    r"(?P<who>(?:an? |the )?(?:representatives?|minister|director|head|chair|secretariat)\b[^.;]*?)"
)
OPENED_BY = re.compile(
    r"\bopened by (?P<who>[^.;]+?)(?=,? (?:at|on) (?:\d|noon|[A-Z])|,? and by |[.;]|$)"
)
REMARKS = re.compile(
    rf"^{WHO},? will (?:also )?(?:make|deliver|give) (?:some |an? )?"
    r"(?P<what>(?:opening|welcom\w+|introductory) (?:remarks|statements?|address))",
    re.I,
)
INTRODUCES = re.compile(
    rf"^{WHO},? will (?:also )?(?:give|make|deliver|provide) an? (?:\w+ )?introduction\b", re.I
)
PRESENTATIONS = re.compile(
    r"\b(?:invited|asked|requested|expected) to (?:make|give|deliver) (?:\w+ )?presentations\b",
    re.I,
)

INTRODUCES_THING = re.compile(
    rf"^{WHO},? will (?:also )?(?:introduce|present) (?P<what>an? [^.;]+?)"
    r"(?: (?:on|of|to) [^.;]+)?[.;]?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A step before its minutes are known."""

    title: str
    speaker: str = ""
    is_introduction: bool = False
    role: StepRole = StepRole.BEFORE


def suggest_steps(item: AgendaItem, slot: AgendaSlot) -> tuple[Step, ...]:
    """Steps for the first slot of an item, where the wording of its annotation is clear.

    Two rules: who opens and who also makes opening remarks; an introduction by someone, followed
    by presentations of a stated length. Anything less clear suggests nothing.
    """
    length = slot_length(slot)
    sentences = [s for p in item.paragraphs for s in SENTENCE_END.split(p.text)]
    parts = _opening(sentences) or _introduction(item, sentences)
    if length is None or len(parts) < 2 or length < len(parts) * MINUTE:
        return ()
    minutes = _introduced(length) if parts[0].is_introduction else _even(length, len(parts))
    return tuple(
        Step(f"item{item.number}.{number}", part.title, allotment, part.speaker, part.role)
        for number, (part, allotment) in enumerate(zip(parts, minutes, strict=True), start=1)
    )


def steps_by_slot(item: AgendaItem, slots: Sequence[AgendaSlot]) -> list[tuple[Step, ...]]:
    """Suggested steps for each slot of an item: of the first, and of the last of several."""
    found: list[tuple[Step, ...]] = [() for _ in slots]
    if slots:
        found[0] = suggest_steps(item, slots[0])
    if len(slots) > 1:
        found[-1] = suggest_closing_steps(item, slots[-1])
    return found


def suggest_closing_steps(item: AgendaItem, slot: AgendaSlot) -> tuple[Step, ...]:
    """Steps for the last slot of an item whose presentations are followed by something else.

    One rule: presentations of a stated length, then a sentence in which somebody will introduce
    something. It is put at the end of the slot, the presentations keep the rest.
    """
    length = slot_length(slot)
    sentences = [_bare(s) for p in item.paragraphs for s in SENTENCE_END.split(p.text)]
    asked = next((n for n, text in enumerate(sentences) if PRESENTATIONS.search(text)), None)
    if item.allotment is None or asked is None or length is None or length < 3 * MINUTE:
        return ()
    found = next(filter(None, map(INTRODUCES_THING.match, sentences[asked + 1 :])), None)
    if found is None:
        return ()
    last = max(MINUTE, min(CLOSING, length // 3 // MINUTE * MINUTE))
    title = re.sub(r"^an?\s+", "", found["what"])
    return (
        Step(f"item{item.number}.rest", "Presentations", length - last, role=StepRole.PLACE),
        Step(
            f"item{item.number}.end",
            title[:1].upper() + title[1:],
            last,
            _speaker(found["who"]),
            StepRole.AFTER,
        ),
    )


def slot_length(slot: AgendaSlot) -> timedelta | None:
    """Length of a slot, or None where it has no end or one before its start."""
    if slot.end is None:
        return None
    day = date(2000, 1, 1)
    late = timedelta(days=1) if slot.ends_next_day else timedelta(0)
    length = datetime.combine(day, slot.end) + late - datetime.combine(day, slot.start)
    return length if length > timedelta(0) else None


def _opening(sentences: Sequence[str]) -> tuple[_Part, ...]:
    """Opened by one, remarks by others."""
    parts: list[_Part] = []
    for sentence in map(_bare, sentences):
        opened = OPENED_BY.search(sentence)
        remarks = REMARKS.match(sentence)
        if opened and not parts:
            parts.append(_Part("Opening", _speaker(opened["who"])))
        elif remarks and parts:
            parts.append(_Part(remarks["what"].capitalize(), _speaker(remarks["who"])))
    return tuple(parts)


def _introduction(item: AgendaItem, sentences: Sequence[str]) -> tuple[_Part, ...]:
    """An introduction by someone, then presentations whose length is stated."""
    if item.allotment is None:
        return ()
    introduction: _Part | None = None
    presentations = _Part("Presentations", role=StepRole.PLACE)
    for sentence in map(_bare, sentences):
        introduces = INTRODUCES.match(sentence)
        if introduces and introduction is None:
            introduction = _Part("Introduction", _speaker(introduces["who"]), is_introduction=True)
        elif PRESENTATIONS.search(sentence):
            return (introduction, presentations) if introduction else ()
    return ()


def _bare(sentence: str) -> str:
    """The sentence without "Under this item,"."""
    return UNDER_THIS_ITEM.sub("", sentence.strip())


def _speaker(who: str) -> str:
    """Who speaks, as a name to be shown: without article, first letter large."""
    name = re.sub(r"^(?:an?|the)\s+", "", who.strip(" ,"), flags=re.I)
    return name[:1].upper() + name[1:]


def _introduced(length: timedelta) -> tuple[timedelta, timedelta]:
    """Minutes of an introduction and of what follows it."""
    third = length // 3 // MINUTE * MINUTE
    first = max(MINUTE, min(INTRODUCTION, third))
    return first, length - first


def _even(length: timedelta, parts: int) -> tuple[timedelta, ...]:
    """The length in whole minutes, as even as can be; what is over goes to the first."""
    each = length // parts // MINUTE * MINUTE
    return (length - each * (parts - 1), *([each] * (parts - 1)))

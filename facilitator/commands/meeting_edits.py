"""What a person changed in the record of the meeting, kept beside the facts it was made of."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from facilitator.commands.meeting_record import Part
from facilitator.sentences import say

KIND = "meeting_record"
NAME = "edits"
SCHEMA = "meeting_record/1"


@dataclass(frozen=True, slots=True)
class Edit:
    """The words that stand for a sentence, and the sentence as it was then; no words: left out."""

    text: str
    was: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it will be written. `is_stale`: the facts changed after it was edited."""

    key: str
    number: int | None
    text: str
    fact: str
    is_edited: bool = False
    is_stale: bool = False

    @property
    def is_left_out(self) -> bool:
        """True for one that is not written."""
        return self.number is None


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading with its paragraphs."""

    heading: str
    paragraphs: tuple[Paragraph, ...]


def chapters(parts: Sequence[Part], edits: Mapping[str, Edit]) -> tuple[Chapter, ...]:
    """The record with its edits, numbered through; the facts are never lost."""
    number = 0
    made = []
    for part in parts:
        paragraphs = []
        for fact in part.facts:
            edit = edits.get(fact.key)
            text = fact.text if edit is None else edit.text
            number += bool(text)
            own = number if text else None
            is_stale = edit is not None and edit.was != fact.text
            paragraphs.append(Paragraph(fact.key, own, text, fact.text, edit is not None, is_stale))
        made.append(Chapter(part.heading, tuple(paragraphs)))
    return tuple(made)


def edited(edits: Mapping[str, Edit], paragraph: Paragraph, text: str) -> dict[str, Edit]:
    """The edits after a paragraph got other words; its own sentence takes the edit back."""
    changed = {key: edit for key, edit in edits.items() if key != paragraph.key}
    words = " ".join(text.split())
    if words != " ".join(paragraph.fact.split()):  # a text field has no no-break spaces
        changed[paragraph.key] = Edit(words, paragraph.fact)
    return changed


def edits_json(edits: Mapping[str, Edit]) -> str:
    """The edits as a document."""
    body = {key: {"text": edit.text, "was": edit.was} for key, edit in edits.items()}
    return json.dumps({"schema": SCHEMA, "edits": body}, ensure_ascii=False, sort_keys=True)


def edits_from_json(body: str) -> dict[str, Edit]:
    """The edits of a document; unknown fields are passed over. Raises ValueError on nonsense."""
    value = json.loads(body)
    if not isinstance(value, dict) or value.get("schema") != SCHEMA:
        raise ValueError(
            say("The edits of the record do not say {schema}; they are not read.", schema=SCHEMA)
        )
    return dict(_read(value.get("edits")))


def _read(value: object) -> Iterator[tuple[str, Edit]]:
    for key, edit in value.items() if isinstance(value, dict) else ():
        if isinstance(edit, dict) and isinstance(edit.get("text"), str):
            yield key, Edit(edit["text"], str(edit.get("was", "")))

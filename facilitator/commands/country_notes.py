"""What each country said under the points of an item: kept cell by cell, given out as findings."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from facilitator.commands.findings_store import FindingsDocument, new_findings, with_ids
from facilitator.reports import ReportError
from facilitator.sentences import say

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore

KIND = "country_note"
SCHEMA = "country_note/1"


@dataclass(frozen=True, slots=True)
class CountryNote:
    """The notes on one country for an item; `said` holds texts by the number of the point."""

    item: str
    country: str
    said: Mapping[int, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Under which name it is kept."""
        return f"{self.item}/{self.country}"

    def with_text(self, point: int, text: str) -> CountryNote:
        """The note with another text under a point; an empty one is not covered."""
        said = {**self.said, point: text}
        return CountryNote(self.item, self.country, {k: v for k, v in said.items() if v.strip()})


def note_json(note: CountryNote) -> str:
    """As it is kept."""
    said = {str(point): text for point, text in sorted(note.said.items())}
    body = {"schema": SCHEMA, "item": note.item, "country": note.country, "said": said}
    return json.dumps(body, ensure_ascii=False, sort_keys=True)


def note_from_json(body: str, name: str) -> CountryNote:
    """Read one note. Raises ReportError with one sentence."""
    try:
        value = json.loads(body)
        if value["schema"] != SCHEMA:
            raise ValueError
        said = {int(point): str(text) for point, text in (value.get("said") or {}).items()}
        return CountryNote(str(value["item"]), str(value["country"]), said)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ReportError(
            say("The notes on {name} cannot be read; take a backup back.", name=name)
        ) from error


def load_notes(store: DocumentStore) -> tuple[CountryNote, ...]:
    """All notes. Raises StorageError, ReportError."""
    return tuple(note_from_json(body, name) for name, body in store.documents(KIND).items())


def save_note(store: DocumentStore, note: CountryNote) -> None:
    """Keep a note; one without any text is removed."""
    store.change_documents({KIND: {note.name: note_json(note) if note.said else None}})


def notes_as_findings(
    countries: Sequence[str],
    notes: Mapping[str, CountryNote],
    points: Sequence[str],
    *,
    item: str,
    **head: str,
) -> tuple[FindingsDocument, ...]:
    """One report for each country, in the order given; a point without notes stays empty."""
    return tuple(
        _findings(country, notes.get(country) or CountryNote(item, country), points, head)
        for country in countries
    )


def _findings(
    country: str, note: CountryNote, points: Sequence[str], head: Mapping[str, str]
) -> FindingsDocument:
    made = new_findings(f"notes/{note.item}/{country}", **{**head, "group": country})
    sections: list[dict[str, Any]] = [
        {"kind": f"point {at + 1}", "title": title, "items": _items(note.said.get(at, ""))}
        for at, title in enumerate(points)
    ]
    return FindingsDocument(made.findings_id, with_ids({**made.body, "sections": sections}))


def _items(text: str) -> list[dict[str, Any]]:
    """A point for each line."""
    lines = (line.strip().lstrip("•–-* ").strip() for line in text.splitlines())
    return [{"text": line} for line in lines if line]

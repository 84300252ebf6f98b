"""What the workshop file holds that can be searched for: people, findings, materials."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from facilitator.commands.store import DocumentStore, json_object

KINDS = ("person", "findings", "material")
MOST_LETTERS = 4000
"""Of the words of one document; a search is not to be slow."""


@dataclass(frozen=True, slots=True)
class Named:
    """One document: its kind and name, what it is called, and what is said in it."""

    kind: str
    name: str
    title: str
    more: str = ""
    words: str = ""


def named_documents(store: DocumentStore) -> tuple[Named, ...]:
    """Everything that has a name; of people the name and country only. Raises StorageError."""
    return tuple(
        found
        for kind in KINDS
        for name, body in store.documents(kind).items()
        if (found := _named(kind, name, json_object(body))).title
    )


def _named(kind: str, name: str, value: dict[str, Any]) -> Named:
    if kind == "person":
        return Named(kind, name, _text(value, "name"), _text(value, "country"))
    if kind == "material":
        return Named(kind, name, _text(value, "title"), _text(value, "number"))
    words = " ".join(_said(value.get("sections")))[:MOST_LETTERS]
    title = _text(value, "group") or _text(value, "session") or name
    return Named(kind, name, title, _text(value, "session"), words)


def _said(value: Any) -> Iterator[str]:
    """Every text of the sections."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _said(inner)
    elif isinstance(value, dict):
        for key in ("title", "text", "items", "children", "rows", "caption"):
            yield from _said(value.get(key))


def _text(value: dict[str, Any], key: str) -> str:
    found = value.get(key)
    return found if isinstance(found, str) else ""

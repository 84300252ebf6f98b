"""Draws of groups kept with the workshop, a document for each."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from facilitator.commands.draws import DrawDocument, Group, Groups, Seating, fitted
from facilitator.groups import Preset
from facilitator.sentences import say

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore

KIND = "draw"
SCHEMA = "draw/1"


def load_draws(store: DocumentStore) -> tuple[DrawDocument, ...]:
    """Every draw, in the order of their ids. Raises StorageError, ValueError for a broken one."""
    return tuple(draw_from_json(text) for text in store.documents(KIND).values())


def save_draw(store: DocumentStore, document: DrawDocument) -> None:
    """Write one draw. Raises StorageError."""
    store.change_documents({KIND: {document.draw_id: draw_json(document)}})


def remove_draw(store: DocumentStore, draw_id: str) -> None:
    """Remove one draw. Raises StorageError."""
    store.change_documents({KIND: {draw_id: None}})


def draw_json(document: DrawDocument) -> str:
    """The document as JSON; groups, rounds and ids as other parts of the program read them."""
    value = {
        "schema": SCHEMA,
        "id": document.draw_id,
        "title": document.title,
        "item": document.item,
        "groups": [
            {"name": g.name, "room": g.room, "task": g.task, "seats": g.seats}
            for g in document.groups
        ],
        "balance": list(document.balance),
        "preset": document.preset.value,
        "rounds_wished": document.rounds_wished,
        "by": document.by,
        "seed": document.seed,
        "together": [list(people) for people in document.together],
        "apart": [list(people) for people in document.apart],
        "locked": dict(document.locked),
        "rounds": [
            {
                "groups": [list(group) for group in one.groups],
                "chairs": list(one.chairs),
                "rapporteurs": list(one.rapporteurs),
                "excess": one.excess,
                "bound": one.bound,
            }
            for one in document.rounds
        ],
        "waiting": list(document.waiting),
        "by_lot": list(document.by_lot or ()),
    }
    return json.dumps(value, ensure_ascii=False)


def draw_from_json(text: str) -> DrawDocument:
    """Read a document; fields nobody knows are passed over. Raises ValueError with one sentence."""
    try:
        value = json.loads(text)
        if value.get("schema") != SCHEMA:
            raise ValueError(
                say("A draw of groups was written by a newer program; update this one.")
            )
        return fitted(_document(value))
    except (AttributeError, KeyError, TypeError) as error:
        raise ValueError(say("A draw of groups is damaged and cannot be read.")) from error


def _document(value: Mapping[str, Any]) -> DrawDocument:
    return DrawDocument(
        draw_id=str(value["id"]),
        title=str(value["title"]),
        item=str(value.get("item", "")),
        groups=tuple(
            Group(str(g["name"]), str(g.get("room", "")), str(g.get("task", "")), int(g["seats"]))
            for g in value["groups"]
        ),
        balance=tuple(map(str, value["balance"])),
        preset=Preset(value["preset"]),
        rounds_wished=int(value["rounds_wished"]),
        by=str(value.get("by", "")),
        seed=int(value["seed"]),
        together=_sets(value.get("together", [])),
        apart=_sets(value.get("apart", [])),
        locked={str(who): int(group) for who, group in value.get("locked", {}).items()},
        rounds=tuple(
            Seating(
                _sets(one["groups"]),
                tuple(one["chairs"]),
                tuple(one["rapporteurs"]),
                int(one["excess"]),
                int(one["bound"]),
            )
            for one in value["rounds"]
        ),
        waiting=tuple(map(str, value.get("waiting", []))),
        by_lot=_pair(value.get("by_lot", [])),
    )


def _pair(value: Sequence[int]) -> tuple[int, int] | None:
    return (int(value[0]), int(value[1])) if len(value) == 2 else None


def _sets(value: Sequence[Sequence[str]]) -> Groups:
    return tuple(tuple(map(str, people)) for people in value)

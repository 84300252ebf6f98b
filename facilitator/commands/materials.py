"""Materials of the workshop: what they are called, for which item, and where they lie."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from facilitator.commands.store import DocumentStore, StorageError
from facilitator.day import DayState
from facilitator.sentences import say

KIND = "material"
SCHEMA = "material/1"
ADDRESS = re.compile(r"[a-z][a-z0-9+.-]+://\S+", re.IGNORECASE)
BARE_ADDRESS = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?", re.ASCII)
OPENED_SCHEMES = ("http", "https", "ftp", "mailto")
"""Kinds of address that may be opened with a click; a file is opened as a file."""
LONGEST_QR = 1200


@dataclass(frozen=True, slots=True)
class Material:
    """One material; `place` is a path or an address, `number` that of its agenda item or empty.

    `is_attached` marks a file that the log keeps with an item: it is shown, not edited.
    """

    material_id: str
    title: str
    place: str
    number: str = ""
    is_attached: bool = False

    def __post_init__(self) -> None:
        if not self.title.strip() or not self.place.strip():
            raise ValueError("A material needs a title, and a file or an address.")

    @property
    def address(self) -> str:
        """The address it can be reached at over the network, or nothing for a local file."""
        return address_of(self.place)

    def path(self, folder: Path) -> Path:
        """Where a local file lies; relative ones are beside the workshop."""
        return folder / self.place


def address_of(place: str) -> str:
    """A typed address made whole: "bch.cbd.int/x" becomes "https://bch.cbd.int/x"."""
    text = place.strip()
    if ADDRESS.fullmatch(text):
        return text if text.split("://")[0].casefold() in OPENED_SCHEMES else ""
    head = text.split("/")[0]
    is_bare = BARE_ADDRESS.fullmatch(text) and (text.startswith("www.") or "/" in text)
    return f"https://{text}" if is_bare and "." in head else ""


def qr_rows(text: str) -> tuple[tuple[bool, ...], ...]:
    """A QR code with its quiet border, dark modules true; empty where it would be too dense."""
    if not text or len(text) > LONGEST_QR:
        return ()
    import segno  # noqa: PLC0415 (rarely wanted)

    made = segno.make(text, error="m", micro=False)
    return tuple(tuple(bool(module) for module in row) for row in made.matrix_iter(border=4))


def load_materials(store: DocumentStore) -> tuple[Material, ...]:
    """All materials by title. Raises StorageError for one that cannot be read."""
    found = []
    for name, body in store.documents(KIND).items():
        try:
            found.append(material_from_json(name, body))
        except (ValueError, KeyError, TypeError) as error:
            sentence = say(
                "The material {name} cannot be read; open a backup of the workshop.", name=name
            )
            raise StorageError("damaged", sentence) from error
    return tuple(sorted(found, key=lambda one: (one.number, one.title.casefold())))


def save_material(store: DocumentStore, material: Material) -> None:
    """Keep a material, new or changed. Raises StorageError."""
    store.change_documents({KIND: {material.material_id: material_json(material)}})


def remove_material(store: DocumentStore, material_id: str) -> None:
    """Take a material out of the list; its file stays where it is."""
    store.change_documents({KIND: {material_id: None}})


def new_material_id(known: Iterable[str]) -> str:
    """A name that no material has."""
    taken = set(known)
    number = len(taken) + 1
    while f"material-{number:03}" in taken:
        number += 1
    return f"material-{number:03}"


def material_json(material: Material) -> str:
    """A material as a document."""
    body = {"title": material.title, "place": material.place, "number": material.number}
    return json.dumps({"schema": SCHEMA, **body}, ensure_ascii=False)


def material_from_json(name: str, body: str) -> Material:
    """The material of a document; unknown fields are passed over. Raises ValueError, KeyError."""
    value = json.loads(body)
    if not isinstance(value, Mapping) or value.get("schema") != SCHEMA:
        raise ValueError(f"{name} is no {SCHEMA}")
    return Material(name, str(value["title"]), str(value["place"]), str(value.get("number") or ""))


def attached_materials(state: DayState) -> tuple[Material, ...]:
    """Files that were attached to items during the day."""
    found = []
    for attachment in state.attachments:
        item = state.plan.find(attachment.item_id or "")
        number = (item.number or "") if item is not None else ""
        name = attachment.name or attachment.path
        found.append(Material(f"attached-{attachment.seq}", name, attachment.path, number, True))
    return tuple(found)

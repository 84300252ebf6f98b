"""The organization's own template, kept with the workshop, and which layout plays which role."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from facilitator.commands.deck_files import PLAIN
from facilitator.commands.findings_deck import DeckMaker
from facilitator.reports import ROLES, ReportError, Role, read_look
from facilitator.sentences import of_system, say

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore

KIND, NAME = "deck_template", "own"
SCHEMA = "deck_template/1"
FILE = "deck_template/own"


@dataclass(frozen=True, slots=True)
class DeckTemplate:
    """A template: its name, its bytes, and the layouts chosen by hand, by role."""

    name: str
    data: bytes
    chosen: Mapping[Role, int] = field(default_factory=dict)

    def maker(self, families: Collection[str]) -> DeckMaker:
        """What makes decks in it. Raises ReportError."""
        return DeckMaker(families, self.data, self.name, chosen=self.chosen)


def plain_template() -> DeckTemplate:
    """The one that comes with the program. Raises ReportError."""
    try:
        return DeckTemplate(PLAIN.name, PLAIN.read_bytes())
    except OSError as error:
        raise ReportError(
            say(
                "{name} cannot be read ({reason}); install again.",
                name=PLAIN,
                reason=of_system(error),
            )
        ) from error


def plain_maker(families: Collection[str]) -> DeckMaker:
    """Decks in the template that comes with the program. Raises ReportError."""
    return plain_template().maker(families)


def load_template(store: DocumentStore) -> DeckTemplate:
    """The workshop's own template, else the plain one. Raises StorageError, ReportError."""
    body = store.documents(KIND).get(NAME)
    data = store.file_data(FILE) if body else None
    if body is None or data is None:
        return plain_template()
    try:
        value = json.loads(body)
        name = str(value["name"])
        wanted = value.get("layouts") or {}
        chosen = {role: int(wanted[role]) for role in ROLES if role in wanted}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise ReportError(say("The choice of the template is spoilt; choose it again.")) from error
    return DeckTemplate(name, data, chosen)


def keep_template(store: DocumentStore, template: DeckTemplate | None) -> None:
    """Keep a template with the workshop; None goes back to the plain one.

    Raises ReportError for a file that cannot be used, and then keeps nothing.
    """
    if template is None:
        store.change_documents({KIND: {NAME: None}})
        store.keep_file(FILE, None)
        return
    read_look(template.data, template.name, template.chosen)
    body = {"schema": SCHEMA, "name": template.name, "layouts": dict(template.chosen)}
    if store.file_data(FILE) != template.data:
        store.keep_file(FILE, template.data)
    store.change_documents({KIND: {NAME: json.dumps(body, ensure_ascii=False)}})

"""The tab of people: the list of the open workshop, kept in its file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from facilitator.app.opening import countries
from facilitator.commands.store import DocumentStore, MemoryDocuments
from facilitator.ui.console.people import PeopleActs, PeoplePage

if TYPE_CHECKING:
    from facilitator.app.subjects import Desk
    from facilitator.day import Plan


def make_people(desk: Desk, parent: QWidget) -> QWidget:
    """The page of people of the open workshop."""
    acts = PeopleActs(store_of(desk), desk.worker, countries, parent)

    def plan() -> Plan:
        return desk.model.state.plan

    def now() -> datetime:
        return plan().venue_time(desk.session.clock.read().utc)

    page = PeoplePage(
        acts,
        plan,
        now,
        helper=desk.helper,
        settings=desk.settings,
        tell=desk.tell,
        parent=parent,
    )
    desk.model.state_changed.connect(page.show_now)
    return page


@dataclass(slots=True)
class RehearsedPeople(MemoryDocuments):
    """The people of a workshop in a rehearsal: read from its file, changed in memory only."""

    source: DocumentStore = field(default_factory=MemoryDocuments)

    def documents(self, kind: str) -> dict[str, str]:
        """The documents of a kind; those of the file when they are asked for first."""
        if kind not in self.kept:
            self.kept[kind] = self.source.documents(kind)
        return MemoryDocuments.documents(self, kind)

    def change_documents(self, changed: Mapping[str, Mapping[str, str | None]]) -> None:
        """Write or remove documents, beside those of the file."""
        for kind in changed:
            self.documents(kind)
        MemoryDocuments.change_documents(self, changed)


def store_of(desk: Desk) -> DocumentStore:
    """The workshop file; a rehearsal leaves no trace in it."""
    file = desk.session.file
    return RehearsedPeople(source=file) if desk.model.mode.is_rehearsal else file

"""The list of participants while it is worked on: read, changed, and written in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.commands.people_import import FIELDS, SEVERAL, country_values
from facilitator.commands.people_list import (
    Changed,
    CountryNames,
    Edit,
    Roster,
    country_names,
    with_attendance,
)
from facilitator.commands.people_store import (
    Participant,
    last_id,
    load_people,
    new_ids,
    save_people,
)
from facilitator.commands.store import DocumentStore, StorageError
from facilitator.countries import Countries
from facilitator.ui.presenters.people_regions import region_of
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker

SPLIT = ";"
Loaded = tuple[int, tuple[Participant, ...], str, Countries]


class PeopleActs(QObject):
    """Changes the list and keeps it; what could not be kept is taken back and told."""

    changed = Signal()
    troubled = Signal(str)  # one sentence
    doubted = Signal(str, object)  # person id, Match

    def __init__(
        self,
        store: DocumentStore,
        worker: Worker,
        make_countries: Callable[[], Countries],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._worker = worker
        self._make_countries = make_countries
        self._roster = Roster()
        self.used: set[str] = set()
        self._steps = 0
        self._is_released = False
        self.countries: Countries | None = None
        self.names: CountryNames = country_names(None)
        self.is_loaded = False

    @property
    def people(self) -> tuple[Participant, ...]:
        """Everybody, in the order of their ids."""
        return tuple(one for _, one in sorted(self._roster.people.items()))

    @property
    def can_undo(self) -> bool:
        """True if a step can be taken back."""
        return bool(self._roster.done)

    @property
    def can_redo(self) -> bool:
        """True if a step that was taken back can be taken again."""
        return bool(self._roster.undone)

    def load(self) -> None:
        """Read the list, and the table of countries, off the interface's thread."""
        store, known, steps = self._store, self.countries, self._steps

        def read() -> Loaded:
            return steps, load_people(store), last_id(store), known or self._make_countries()

        self._worker.submit(read, self._take, self._fail)

    def release(self) -> None:
        """The workshop is closed: what comes late is of no interest."""
        self._is_released = True

    def find(self, person_id: str) -> Participant | None:
        """Somebody by id."""
        return self._roster.people.get(person_id)

    def new_id(self) -> str:
        """An id for somebody new."""
        return new_ids((*self._roster.people, *self.used), 1)[0]

    def change(self, after: Changed) -> bool:
        """Take a step and keep it; False if nothing would change."""
        edit = self._roster.change(after)
        if edit is not None:
            self._keep(edit, edit.after)
        return edit is not None

    def undo(self) -> None:
        """Take the last step back."""
        edit = self._roster.undo()
        if edit is not None:
            self._keep(edit, edit.before)

    def redo(self) -> None:
        """Take it again."""
        edit = self._roster.redo()
        if edit is not None:
            self._keep(edit, edit.after)

    def set_here(self, person_id: str, half: str, is_here: bool) -> None:
        """Somebody is here, or not."""
        self.set_all_here([person_id], half, is_here=is_here)

    def set_all_here(self, person_ids: list[str], half: str, *, is_here: bool = True) -> None:
        """All of these are here."""
        people = [one for one in map(self.find, person_ids) if one is not None]
        self.change({one.person_id: with_attendance(one, half, is_here=is_here) for one in people})

    def type_text(self, person_id: str, name: str, text: str) -> None:
        """Something was typed in a cell."""
        one = self.find(person_id)
        if one is not None:
            self.change({person_id: self.with_text(one, name, text)})
            if name == "country":
                self.doubt(person_id)

    def doubt(self, person_id: str) -> None:
        """Ask about the country of somebody if it is like a State's name but none."""
        one = self.find(person_id)
        if one is None or self.countries is None:
            return
        match = self.countries.match(one.country)
        if match.suggestions and not match.is_sure:
            self.doubted.emit(person_id, match)

    def answer(self, person_id: str, country: str) -> None:
        """The country that was meant; nothing keeps it as typed."""
        one = self.find(person_id)
        if one is not None and country and self.countries is not None:
            values = country_values(one.typed_country, self.countries, {one.typed_country: country})
            self.change({person_id: _replaced(one, values)})

    def with_text(self, one: Participant, name: str, text: str) -> Participant:
        """Somebody with another value; a country goes by its UN name, its typed form is kept."""
        parts = tuple(part.strip() for part in text.split(SPLIT) if part.strip())
        if name in ("languages", *SEVERAL):
            return _replaced(one, {name: parts})
        if name == "country" and text and self.countries is not None:
            values = country_values(text, self.countries)
            if one.region and values["country"] == one.country:
                values.pop("region", None)
            return _replaced(one, values)
        if name == "country":
            return replace(one, country="", typed_country="")
        if name == "region":
            return replace(one, region=region_of(text))
        if name in FIELDS.values():
            return _replaced(one, {name: text})
        return replace(one, others={**one.others, name: parts})

    def remove(self, person_ids: list[str]) -> None:
        """Take people off the list."""
        self.change(dict.fromkeys(person_ids))

    def _keep(self, edit: Edit, values: Changed) -> None:
        self.used.update(edit.before, edit.after)
        self._steps += 1
        self.changed.emit()
        written = [one for one in values.values() if one is not None]
        removed = [key for key, one in values.items() if one is None]
        store = self._store
        self._worker.submit(
            lambda: save_people(store, written, removed), self._ignore, self._reload
        )

    def _ignore(self, _result: object) -> None:
        """Kept; the list shows it already."""

    def _take(self, loaded: Loaded) -> None:
        if self._is_released:
            return
        steps, people, last, countries = loaded
        self.used.add(last)
        if countries is not self.countries:
            self.countries = countries
            self.names = country_names(countries)
        found = {one.person_id: one for one in people}
        # A list that is the same keeps its steps; one read before the last step is old.
        if found != self._roster.people and steps == self._steps:
            self._roster = Roster(found)
        self.is_loaded = True
        self.changed.emit()

    def _reload(self, error: Exception) -> None:
        """It was not kept: show what the file holds, and say so."""
        self._fail(error)
        if not self._is_released:
            self.load()

    def _fail(self, error: Exception) -> None:
        if self._is_released:
            return
        if not isinstance(error, StorageError | ValueError):
            raise error
        self.troubled.emit(spoken(error))


def _replaced(one: Participant, values: Mapping[str, Any]) -> Participant:
    return replace(one, **values)

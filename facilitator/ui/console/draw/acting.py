"""The draws while they are worked on: read, changed step by step, written in the background."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.commands.draws import (
    DrawDocument,
    drawn,
    evened,
    moved_by_hand,
    recounted,
    turns_of,
    wishes_of,
    with_late,
    with_role,
    with_rule,
    with_seats_for,
    without,
    without_rule,
    without_rules,
)
from facilitator.commands.draws_store import load_draws, remove_draw, save_draw
from facilitator.commands.people_list import CountryNames, country_names
from facilitator.commands.people_store import Participant, as_person, load_people
from facilitator.commands.store import DocumentStore, StorageError
from facilitator.countries import Countries
from facilitator.groups import Person, RefusedError
from facilitator.ui.console.draw.solver import Drawn, Order, Solver
from facilitator.ui.presenters.people_regions import country_language, in_words
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker

Loaded = tuple[tuple[DrawDocument, ...], tuple[Participant, ...], CountryNames]


@dataclass(frozen=True, slots=True)
class Step:
    """One draw before and after; None where there was, or is, none."""

    draw_id: str
    before: DrawDocument | None
    after: DrawDocument | None


class DrawActs(QObject):
    """One draw is chosen; every step on any of them can be taken back."""

    changed = Signal()
    told = Signal(str, str)  # severity, sentence
    progressed = Signal(float, float)  # share of the budget, excess over the bound
    ended = Signal()

    def __init__(
        self,
        store: DocumentStore,
        worker: Worker,
        solver: Solver,
        parent: QObject,
        make_countries: Callable[[], Countries] | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._worker, self._solver = store, worker, solver
        self._make_countries = make_countries
        self._names: CountryNames | None = None
        self._draws: dict[str, DrawDocument] = {}
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._is_released = False
        self.people: dict[str, Participant] = {}
        self.shown: dict[str, Participant] = {}
        """The same with country and region in the language of the windows."""
        self.chosen: str = ""
        self.half: Callable[[], str] | None = None
        """Tells the half-day whose people take part; none lets everybody."""
        self.is_busy = False

    @property
    def draws(self) -> tuple[DrawDocument, ...]:
        """Every draw of the workshop."""
        return tuple(self._draws[name] for name in sorted(self._draws))

    @property
    def document(self) -> DrawDocument | None:
        """The chosen draw."""
        return self._draws.get(self.chosen)

    @property
    def can_undo(self) -> bool:
        """True if a step can be taken back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """True if one that was taken back can be taken again."""
        return bool(self._undone)

    def here(self) -> tuple[Participant, ...]:
        """Those who take part: everybody, or who was ticked as here."""
        everybody = tuple(self.people.values())
        if self.half is None:
            return everybody
        half = self.half()
        return tuple(one for one in everybody if half in one.attendance)

    def persons(self) -> tuple[Person, ...]:
        """Everybody as the engine knows them."""
        return tuple(as_person(one) for one in self.people.values())

    def load(self) -> None:
        """Read draws and people, off the interface's thread."""
        store, names, make = self._store, self._names, self._make_countries
        if make is None or country_language() == "en":
            names = country_names(None)

        def read() -> Loaded:
            known = names or country_names(make() if make is not None else None)
            return load_draws(store), load_people(store), known

        self._worker.submit(read, self._take, self._fail)

    def release(self) -> None:
        """The workshop is closed."""
        self._is_released = True
        drop = getattr(self._solver, "drop", None)
        if callable(drop):
            drop()

    def choose(self, draw_id: str) -> None:
        """Work on another draw."""
        self.chosen = draw_id
        self.changed.emit()

    def add(self, document: DrawDocument) -> None:
        """A new draw; it is the chosen one."""
        self._take_step(Step(document.draw_id, None, document))

    def remove(self) -> None:
        """Take the chosen draw away."""
        if self.document is not None:
            self._take_step(Step(self.chosen, self.document, None))

    def change(self, document: DrawDocument) -> None:
        """Take a step."""
        before = self._draws.get(document.draw_id)
        if before is not None and document != before:
            self._take_step(Step(document.draw_id, before, document))

    def wish(self, document: DrawDocument) -> None:
        """Other wishes; where they change what is drawn, it is counted anew."""
        before = self.document
        if before is not None and document.rounds != before.rounds:
            document = recounted(document, self.persons())
        self.change(document)

    def undo(self) -> None:
        """Take the last step back, on whichever draw it was."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._put(step.draw_id, step.before)

    def redo(self) -> None:
        """Take it again."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._put(step.draw_id, step.after)

    def draw(self) -> None:
        """Draw the chosen groups anew; who is locked stays."""
        document = self.document
        if document is None or self.is_busy:
            return
        here = self.here()
        document = with_seats_for(document, len(here))
        try:
            wishes = wishes_of(document, tuple(as_person(one) for one in here))
        except RefusedError as error:
            self.told.emit("warning", spoken(error))
            return
        self.is_busy = True

        def done(made: Drawn) -> None:
            self._end()
            self.change(drawn(document, made.draw, made.labels, made.by_lot))
            if made.small:
                sentence = self.tr("Small teams, which may be joined to others: {names}.")
                self.told.emit("info", sentence.format(names=", ".join(made.small)))

        def refused(sentence: str) -> None:
            self._end()
            self.told.emit("warning", spoken(sentence))

        turns = turns_of(one for one in self.draws if one.draw_id != document.draw_id)
        order = Order(wishes, document.by, turns)
        self._solver.solve(order, done=done, refused=refused, progressed=self.progressed.emit)

    def cancel(self) -> None:
        """Be content with the best plan so far."""
        self._solver.cancel()

    def move(self, at: int, who: str, target: int) -> None:
        """Somebody is drawn to another group by hand."""
        self._step(lambda document: moved_by_hand(document, self.persons(), at, who, target))

    def leave(self, who: str) -> None:
        """Somebody is not here."""
        self._step(lambda document: without(document, self.persons(), who))

    def unlock(self, who: str) -> None:
        """Somebody need not stay in their group at the next draw."""
        self._step(
            lambda d: replace(d, locked={one: n for one, n in d.locked.items() if one != who})
        )

    def bind(self, kind: str, one: str, other: str) -> None:
        """Two stay together, or apart, at the next draw."""
        if self.document is not None:
            self.change(with_rule(self.document, kind, one, other))

    def unbind(self, who: str) -> None:
        """The rules about somebody are dropped."""
        if self.document is not None:
            self.change(without_rules(self.document, who))

    def drop_rule(self, kind: str, people: tuple[str, ...]) -> None:
        """One rule is dropped."""
        if self.document is not None:
            self.change(without_rule(self.document, kind, people))

    def come(self, who: str) -> None:
        """Somebody came late: the best open place, and nobody else moves."""
        document = self.document
        if document is None or not document.is_drawn:
            return
        document = with_seats_for(document, len(document.seated()) + 1)
        after, sentence = with_late(document, self.persons(), who)
        self.change(after)
        self.told.emit("info", spoken(sentence))

    def even_out(self, at: int) -> tuple[tuple[str, int, int], ...]:
        """The fewest moves that even a round; they are made as one step."""
        document = self.document
        if document is None or not document.is_drawn:
            return ()
        after, moves = evened(document, self.persons(), at)
        self.change(after)
        return moves

    def give_role(self, at: int, group: int, *, chair: str = "", rapporteur: str = "") -> None:
        """Somebody else chairs or reports; the group is counted from 0."""
        self._step(
            lambda d: with_role(d, at, group, chair=chair or None, rapporteur=rapporteur or None)
        )

    def late_ones(self) -> tuple[Participant, ...]:
        """Who takes part and has no place yet."""
        document = self.document
        seated = document.seated() if document is not None else frozenset()
        return tuple(one for one in self.here() if one.person_id not in seated)

    def _step(self, make: Callable[[DrawDocument], DrawDocument]) -> None:
        document = self.document
        if document is None or not document.is_drawn:
            return
        try:
            self.change(make(document))
        except RefusedError as error:
            self.told.emit("warning", spoken(error))

    def _take_step(self, step: Step) -> None:
        self._done.append(step)
        self._undone.clear()
        self._put(step.draw_id, step.after)

    def _put(self, draw_id: str, document: DrawDocument | None) -> None:
        """Put a draw in place, or take it away, and look at what was changed."""
        store = self._store
        if document is not None and self.people:  # a step back knows people who are gone
            document = _without_unknown(document, self.persons())
        if document is None:
            self._draws.pop(draw_id, None)
            self._worker.submit(lambda: remove_draw(store, draw_id), _ignore, self._fail)
        else:
            self._draws[draw_id] = document
            self._worker.submit(lambda: save_draw(store, document), _ignore, self._fail)
        self.choose(draw_id if document is not None else next(iter(sorted(self._draws)), ""))

    def _end(self) -> None:
        self.is_busy = False
        self.ended.emit()

    def _take(self, loaded: Loaded) -> None:
        if self._is_released:
            return
        draws, people, self._names = loaded
        self.people = _by_id(people)
        self.shown = _by_id(in_words(people, self._names))
        persons = self.persons()
        self._draws = {one.draw_id: _without_unknown(one, persons) for one in draws}
        if self.chosen not in self._draws:
            self.chosen = next(iter(sorted(self._draws)), "")
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, StorageError | ValueError):
            raise error
        self.told.emit("error", spoken(error))


def _without_unknown(document: DrawDocument, persons: tuple[Person, ...]) -> DrawDocument:
    """The draw without those who were taken off the list of people."""
    known = {person.person_id for person in persons}
    for who in sorted((document.seated() | set(document.waiting)) - known):
        document = without(document, persons, who) if persons else replace(document, rounds=())
    return document


def _by_id(people: tuple[Participant, ...]) -> dict[str, Participant]:
    return {one.person_id: one for one in people}


def _ignore(_: Mapping[str, Any] | None) -> None:
    """Nothing to do with this result."""

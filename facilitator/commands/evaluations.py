"""Forms and answers of a workshop: kept as documents whose names say nothing of their order.

Answers of the kiosk wait until so many are there that none can be told apart, also not by somebody
who looks at the results after each person; then they are counted together, under new names and in
an order by chance, and what the file's journal holds of how they came is overwritten.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import TYPE_CHECKING

from facilitator.evaluation import (
    SMALLEST_CELL,
    Answer,
    EvaluationError,
    Form,
    FormResult,
    answer_from_json,
    answer_json,
    checked_answer,
    form_from_json,
    form_json,
    form_result,
    ready_forms,
)

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore
from facilitator.sentences import say

FORMS = "evaluation_form"
ANSWERS = "evaluation_answer"
WAITING = "evaluation_waiting"
TOGETHER = SMALLEST_CELL
"""Answers of the kiosk that are counted at a time, at least."""
REMOVED = "evaluation_form_removed/1"
NewName = Callable[[], str]
"""Gives a random name each time: the order of answers is lost by it."""


@dataclass(frozen=True, slots=True)
class Evaluations:
    """All forms and answers, and how many people are known to the workshop (None: no list)."""

    forms: tuple[Form, ...] = ()
    answers: tuple[Answer, ...] = ()
    people: int | None = None
    waiting: Mapping[str, int] = field(default_factory=dict)
    """How many sheets of a form wait to be counted."""

    def form(self, form_id: str) -> Form | None:
        """A form by its name."""
        return next((one for one in self.forms if one.form_id == form_id), None)

    def with_form(self, form: Form) -> Evaluations:
        """The same with a form in its place, or behind the others if it is new."""
        is_new = self.form(form.form_id) is None
        forms = tuple(form if one.form_id == form.form_id else one for one in self.forms)
        return replace(self, forms=(*forms, form) if is_new else forms)

    def answers_to(self, form: Form) -> tuple[Answer, ...]:
        """The counted sheets of a form."""
        return tuple(one for one in self.answers if one.form_id == form.form_id)

    def waiting_for(self, form: Form) -> int:
        """How many sheets of a form wait to be counted."""
        return self.waiting.get(form.form_id, 0)

    def sheets(self, form: Form) -> int:
        """All sheets of a form, counted or not."""
        return len(self.answers_to(form)) + self.waiting_for(form)

    def expected(self, form: Form) -> int | None:
        """How many people could answer: as typed, else all of the list."""
        return self.people if form.expected is None else form.expected

    def result(self, form: Form, random: Random) -> FormResult:
        """What a form found, of all who could answer."""
        whole = replace(form, expected=self.expected(form))
        return form_result(whole, self.answers_to(form), random)


def load_evaluations(store: DocumentStore) -> Evaluations:
    """The ready forms as they were changed, those added, and every answer.

    Raises StorageError, EvaluationError.
    """
    kept = store.documents(FORMS)
    forms = {form.form_id: form for form in ready_forms()}
    for name, text in kept.items():
        if _is_removed(text):
            forms.pop(name, None)
        else:
            forms[name] = form_from_json(text)
    answers = tuple(answer_from_json(text) for text in store.documents(ANSWERS).values())
    waiting = {form_id: len(names) for form_id, names in _waiting(store).items()}
    return Evaluations(tuple(forms.values()), answers, _number_of_people(store), waiting)


def save_form(store: DocumentStore, form: Form) -> None:
    """Keep a form, new or changed. Raises StorageError."""
    store.change_documents({FORMS: {form.form_id: form_json(form)}})


def remove_form(store: DocumentStore, form_id: str) -> None:
    """Remove a form that nobody has answered yet. Raises EvaluationError, StorageError."""
    found = load_evaluations(store)
    if form_id in found.waiting or any(one.form_id == form_id for one in found.answers):
        raise EvaluationError(say("The form has answers; remove the answers first."))
    is_ready = any(one.form_id == form_id for one in ready_forms())
    mark = json.dumps({"schema": REMOVED}) if is_ready else None
    store.change_documents({FORMS: {form_id: mark}})


def keep_answers(
    store: DocumentStore, form: Form, answers: Iterable[Answer], new_name: NewName
) -> tuple[str, ...]:
    """Keep sheets under random names, which are returned; blank ones are left out.

    Raises EvaluationError, StorageError; then none is kept.
    """
    checked = [checked_answer(form, one) for one in answers]
    kept: dict[str, str | None] = {
        new_name(): answer_json(one) for one in checked if not one.is_blank
    }
    if kept:
        store.change_documents({ANSWERS: kept})
    return tuple(kept)


def keep_waiting(store: DocumentStore, form: Form, answer: Answer, new_name: NewName) -> None:
    """Keep a sheet of the kiosk until others have come. Raises EvaluationError, StorageError."""
    checked = checked_answer(form, answer)
    if not checked.is_blank:
        store.change_documents({WAITING: {new_name(): answer_json(checked)}})


def count_waiting(store: DocumentStore, new_name: NewName) -> int:
    """Count the sheets of every form of which enough wait; how many. Raises StorageError."""
    ripe = [name for names in _waiting(store).values() if len(names) >= TOGETHER for name in names]
    if ripe:
        bodies = store.documents(WAITING)
        counted = sorted((new_name(), bodies[name]) for name in ripe)
        store.change_documents({WAITING: dict.fromkeys(ripe), ANSWERS: dict(counted)})
        store.scrub()  # the whole file: pages keep copies of rows that were moved within them
    return len(ripe)


def remove_answers(store: DocumentStore, names: Iterable[str]) -> None:
    """Take sheets back by the names they were kept under. Raises StorageError."""
    store.change_documents({ANSWERS: dict.fromkeys(names)})


def forget_answers(store: DocumentStore, form_id: str | None = None) -> int:
    """Remove all answers, or those of one form, for good; how many. Raises StorageError."""
    gone = {
        kind: [
            name
            for name, text in store.documents(kind).items()
            if form_id is None or answer_from_json(text).form_id == form_id
        ]
        for kind in (ANSWERS, WAITING)
    }
    if any(gone.values()):
        store.change_documents({kind: dict.fromkeys(names) for kind, names in gone.items()})
    return sum(map(len, gone.values()))


def _waiting(store: DocumentStore) -> dict[str, list[str]]:
    """The names of the sheets that wait, by form."""
    found: dict[str, list[str]] = {}
    for name, text in store.documents(WAITING).items():
        found.setdefault(answer_from_json(text).form_id, []).append(name)
    return found


def _is_removed(text: str) -> bool:
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, dict) and value.get("schema") == REMOVED


def _number_of_people(store: DocumentStore) -> int | None:
    """All on the list of participants, or None where there is no list."""
    return len(store.documents("person")) or None

"""Forms and answers of a workshop: kept as documents whose names say nothing of their order."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from facilitator.evaluation import (
    Answer,
    EvaluationError,
    Form,
    answer_from_json,
    answer_json,
    checked_answer,
    form_from_json,
    form_json,
    ready_forms,
)

if TYPE_CHECKING:
    from facilitator.commands.store import DocumentStore

FORMS = "evaluation_form"
ANSWERS = "evaluation_answer"
REMOVED = "evaluation_form_removed/1"
NewName = Callable[[], str]
"""Gives a random name each time: the order of answers is lost by it."""


@dataclass(frozen=True, slots=True)
class Evaluations:
    """All forms and answers, and how many people are known to the workshop (None: no list)."""

    forms: tuple[Form, ...] = ()
    answers: tuple[Answer, ...] = ()
    people: int | None = None

    def form(self, form_id: str) -> Form | None:
        """A form by its name."""
        return next((one for one in self.forms if one.form_id == form_id), None)

    def with_form(self, form: Form) -> Evaluations:
        """The same with a form in its place, or behind the others if it is new."""
        is_new = self.form(form.form_id) is None
        forms = tuple(form if one.form_id == form.form_id else one for one in self.forms)
        return replace(self, forms=(*forms, form) if is_new else forms)

    def answers_to(self, form: Form) -> tuple[Answer, ...]:
        """The sheets of a form."""
        return tuple(one for one in self.answers if one.form_id == form.form_id)

    def expected(self, form: Form) -> int | None:
        """How many people could answer: as typed, else all of the list."""
        return self.people if form.expected is None else form.expected


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
    return Evaluations(tuple(forms.values()), answers, _number_of_people(store))


def save_form(store: DocumentStore, form: Form) -> None:
    """Keep a form, new or changed. Raises StorageError."""
    store.change_documents({FORMS: {form.form_id: form_json(form)}})


def remove_form(store: DocumentStore, form_id: str) -> None:
    """Remove a form that nobody has answered yet. Raises EvaluationError, StorageError."""
    if any(one.form_id == form_id for one in load_evaluations(store).answers):
        raise EvaluationError("The form has answers; remove the answers first.")
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


def remove_answers(store: DocumentStore, names: Iterable[str]) -> None:
    """Take sheets back by the names they were kept under. Raises StorageError."""
    store.change_documents({ANSWERS: dict.fromkeys(names)})


def forget_answers(store: DocumentStore, form_id: str | None = None) -> int:
    """Remove all answers, or those of one form, for good; how many. Raises StorageError."""
    names = [
        name
        for name, text in store.documents(ANSWERS).items()
        if form_id is None or answer_from_json(text).form_id == form_id
    ]
    if names:
        remove_answers(store, names)
    return len(names)


def _is_removed(text: str) -> bool:
    try:
        value = json.loads(text)
    except ValueError:
        return False
    return isinstance(value, dict) and value.get("schema") == REMOVED


def _number_of_people(store: DocumentStore) -> int | None:
    """All on the list of participants, or None where there is no list."""
    return len(store.documents("person")) or None

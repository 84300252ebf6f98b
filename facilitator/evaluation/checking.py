"""What is wrong with a form, and whether an answer belongs to its form."""

from __future__ import annotations

from facilitator.evaluation.values import (
    CHOICES,
    LONGEST_TEXT,
    NOT_APPLICABLE,
    POINTS,
    Answer,
    EvaluationError,
    Form,
    Kind,
    Statement,
    Value,
    said,
)
from facilitator.sentences import say

FEWEST_OPTIONS = 2


def form_problems(form: Form) -> tuple[str, ...]:
    """What keeps a form from being handed out, one sentence each; nothing if it is ready."""
    problems = [] if said(form.title, "en") else ["The form has no title."]
    if not form.statements:
        problems.append("The form has no statement yet.")
    for number, statement in enumerate(form.statements, 1):
        if not said(statement.text, "en"):
            problems.append(f"Statement {number} has no text.")
        if statement.kind in CHOICES and len(statement.options) < FEWEST_OPTIONS:
            problems.append(f"Statement {number} needs two options or more.")
    return tuple(problems)


def missing_translations(form: Form) -> tuple[tuple[str, int], ...]:
    """Languages of the form in which a statement (from 1; the title is 0) has no text."""
    texts = [form.title, *(one.text for one in form.statements)]
    return tuple(
        (language, number)
        for language in form.languages
        for number, text in enumerate(texts)
        if not text.get(language)
    )


def checked_answer(form: Form, answer: Answer) -> Answer:
    """The answer without blanks, its texts trimmed. Raises EvaluationError."""
    if answer.form_id != form.form_id:
        raise EvaluationError(say("The answers belong to another form; choose that form first."))
    kept: dict[str, Value] = {}
    for name, value in answer.values.items():
        statement = form.statement(name)
        if statement is None:
            raise EvaluationError(
                say("The form has no statement {name!r}; it was changed meanwhile.", name=name)
            )
        cleaned = _checked(statement, value)
        if cleaned not in ((), ""):
            kept[name] = cleaned
    return Answer(form.form_id, kept)


def fits(statement: Statement, value: Value) -> bool:
    """True if the value is an answer to the statement."""
    try:
        _checked(statement, value)
    except EvaluationError:
        return False
    return True


def _checked(statement: Statement, value: Value) -> Value:
    """One value as it is kept. Raises EvaluationError."""
    if statement.kind is Kind.TEXT:
        if isinstance(value, str):
            return value.strip()[:LONGEST_TEXT]
    elif statement.kind is Kind.SCALE:
        is_known = value in POINTS or (value == NOT_APPLICABLE and statement.has_na)
        if isinstance(value, int) and not isinstance(value, bool) and is_known:
            return value
    elif isinstance(value, tuple):
        known = [one.option_id for one in statement.options]
        chosen = tuple(one for one in known if one in value)
        is_one = statement.kind is Kind.SEVERAL or len(chosen) <= 1
        if is_one and set(value) <= set(known):
            return chosen
    raise EvaluationError(
        say("{value!r} is no answer to {said!r}.", value=value, said=said(statement.text, "en"))
    )

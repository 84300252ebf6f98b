"""Forms and answers as JSON; unknown fields are let pass, nonsense is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from facilitator.evaluation.values import (
    Answer,
    EvaluationError,
    Form,
    Kind,
    Option,
    Statement,
    Texts,
    Value,
)
from facilitator.sentences import say

FORM = "evaluation_form/1"
ANSWER = "evaluation_answer/1"


def form_json(form: Form) -> str:
    """The form as text."""
    return _dumped(
        {
            "schema": FORM,
            "form_id": form.form_id,
            "title": dict(form.title),
            "intro": dict(form.intro),
            "item": form.item,
            "expected": form.expected,
            "statements": [_statement(one) for one in form.statements],
        }
    )


def form_from_json(text: str) -> Form:
    """The form of a text. Raises EvaluationError."""
    value = _loaded(text, FORM, say("a form"))
    try:
        expected = value.get("expected")
        return Form(
            form_id=_string(value["form_id"]),
            title=_texts(value["title"]),
            intro=_texts(value.get("intro") or {}),
            item=_string(value.get("item") or ""),
            expected=None if expected is None else int(expected),
            statements=tuple(_read_statement(one) for one in value.get("statements") or ()),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EvaluationError(
            say("A form of the workshop is damaged ({reason}).", reason=str(error))
        ) from error


def answer_json(answer: Answer) -> str:
    """The answer as text; its values in the order of their names."""
    values = {name: _plain(answer.values[name]) for name in sorted(answer.values)}
    return _dumped({"schema": ANSWER, "form_id": answer.form_id, "values": values})


def answer_from_json(text: str) -> Answer:
    """The answer of a text. Raises EvaluationError."""
    value = _loaded(text, ANSWER, say("an answer"))
    try:
        values = {_string(k): _value(v) for k, v in (value.get("values") or {}).items()}
        return Answer(_string(value["form_id"]), values)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise EvaluationError(
            say("An answer of the workshop is damaged ({reason}).", reason=str(error))
        ) from error


def _dumped(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False)


def _loaded(text: str, schema: str, what: str) -> Mapping[str, Any]:
    try:
        value = json.loads(text)
    except ValueError as error:
        raise EvaluationError(say("What should be {what} is not JSON.", what=what)) from error
    if not isinstance(value, dict) or value.get("schema") != schema:
        raise EvaluationError(
            say("What should be {what} is of another kind or a newer version.", what=what)
        )
    return value


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "statement_id": statement.statement_id,
        "kind": statement.kind.value,
        "text": dict(statement.text),
        "options": [{"option_id": o.option_id, "text": dict(o.text)} for o in statement.options],
        "has_na": statement.has_na,
    }


def _read_statement(value: Mapping[str, Any]) -> Statement:
    return Statement(
        _string(value["statement_id"]),
        Kind(value["kind"]),
        _texts(value["text"]),
        tuple(
            Option(_string(one["option_id"]), _texts(one["text"]))
            for one in value.get("options") or ()
        ),
        bool(value.get("has_na", True)),
    )


def _texts(value: Mapping[str, Any]) -> Texts:
    return {_string(code): _string(words) for code, words in value.items()}


def _string(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is not a text")
    return value


def _plain(value: Value) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _value(value: object) -> Value:
    if isinstance(value, list):
        return tuple(_string(one) for one in value)
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise TypeError(f"{value!r} is no answer")
    return value

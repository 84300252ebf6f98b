"""A sheet that is being filled in, in the kiosk or by typing: where one is, what is answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from facilitator.evaluation import (
    NOT_APPLICABLE,
    POINTS,
    Answer,
    Form,
    Kind,
    Statement,
    Value,
    said,
    scale_word,
)


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be pressed: its key, its words, its value, and whether it is chosen."""

    key: int
    words: str
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; each change is another sheet."""

    form: Form
    at: int = 0
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def statement(self) -> Statement:
        """The statement one is at."""
        return self.form.statements[self.at]

    @property
    def is_last(self) -> bool:
        """True at the last statement."""
        return self.at >= len(self.form.statements) - 1

    @property
    def answer(self) -> Answer:
        """What was answered so far."""
        return Answer(self.form.form_id, dict(self.values))

    def value(self, statement: Statement) -> Value | None:
        """What was answered to a statement; None is a blank."""
        return self.values.get(statement.statement_id)

    def moved(self, step: int) -> Sheet:
        """At another statement, as far as there are any."""
        return self.at_place(self.at + step)

    def at_place(self, place: int) -> Sheet:
        """At the statement of that number, from 0."""
        return replace(self, at=max(0, min(place, len(self.form.statements) - 1)))

    def pressed(self, key: int) -> Sheet:
        """A number was pressed: the answer of that number is chosen, or taken back."""
        statement = self.statement
        if statement.kind is Kind.SCALE:
            is_known = key in POINTS or (key == NOT_APPLICABLE and statement.has_na)
            return self.with_value(key) if is_known else self
        if not 1 <= key <= len(statement.options):
            return self
        option = statement.options[key - 1].option_id
        if statement.kind is Kind.ONE:
            return self.with_value((option,))
        if statement.kind is Kind.SEVERAL:
            before = self.value(statement)
            chosen = set(before) if isinstance(before, tuple) else set()
            return self.with_value(tuple(sorted(chosen ^ {option})))
        return self

    def with_value(self, value: Value | None) -> Sheet:
        """The statement one is at answered like this; nothing makes it blank."""
        values = {k: v for k, v in self.values.items() if k != self.statement.statement_id}
        if value not in (None, (), ""):
            assert value is not None
            values[self.statement.statement_id] = value
        return replace(self, values=values)

    def has_key(self, key: int) -> bool:
        """True if the statement one is at has an answer of that number."""
        return any(choice.key == key for choice in choices(self, self.statement, "en"))

    def is_answered_by_one_key(self) -> bool:
        """True where one press is the whole answer, so that one goes on by itself."""
        return self.statement.kind in (Kind.SCALE, Kind.ONE)


def choices(sheet: Sheet, statement: Statement, language: str) -> tuple[Choice, ...]:
    """What can be pressed for a statement, in a language; nothing for a text."""
    value = sheet.value(statement)
    if statement.kind is Kind.SCALE:
        points = (*POINTS, NOT_APPLICABLE) if statement.has_na else POINTS
        return tuple(Choice(p, scale_word(p, language), value == p) for p in points)
    chosen = value if isinstance(value, tuple) else ()
    return tuple(
        Choice(key, said(option.text, language), option.option_id in chosen)
        for key, option in enumerate(statement.options, 1)
    )

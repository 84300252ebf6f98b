"""Forms and answers as values that refuse nonsense."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator.sentences import say

Texts = Mapping[str, str]
"""A text by language code ("en", "fr", …)."""
LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")
POINTS = (1, 2, 3, 4, 5)
NOT_APPLICABLE = 0
"""What a scale holds when the statement does not apply to the person; a blank is no value."""
Value = int | tuple[str, ...] | str
"""A point of the scale, the chosen options, or a text."""
LONGEST_TEXT = 4000


class EvaluationError(Exception):
    """A form or an answer that cannot be; the message is one sentence."""


class Kind(StrEnum):
    """How a statement is answered."""

    SCALE = "scale"
    ONE = "one"
    SEVERAL = "several"
    TEXT = "text"


CHOICES = frozenset({Kind.ONE, Kind.SEVERAL})


@dataclass(frozen=True, slots=True)
class Option:
    """One answer that can be chosen."""

    option_id: str
    text: Texts


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement or question. Options are of choices only, not applicable is of scales only."""

    statement_id: str
    kind: Kind
    text: Texts
    options: tuple[Option, ...] = ()
    has_na: bool = True

    def __post_init__(self) -> None:
        if not self.statement_id:
            raise EvaluationError(say("A statement has no name; give it one."))


@dataclass(frozen=True, slots=True)
class Form:
    """A form: `item` is the number of its agenda item, `expected` how many people could answer."""

    form_id: str
    title: Texts
    statements: tuple[Statement, ...] = ()
    intro: Texts = field(default_factory=dict)
    item: str = ""
    expected: int | None = None

    def __post_init__(self) -> None:
        names = [one.statement_id for one in self.statements]
        if not self.form_id:
            raise EvaluationError(say("A form has no name; give it one."))
        if len(set(names)) < len(names):
            raise EvaluationError(say("Two statements of the form have the same name; rename one."))
        if self.expected is not None and self.expected < 0:
            raise EvaluationError(say("The number of people cannot be below zero."))

    def statement(self, statement_id: str) -> Statement | None:
        """A statement by its name."""
        return next((one for one in self.statements if one.statement_id == statement_id), None)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that any text of the form is in, ours first."""
        texts = [self.title, self.intro, *(one.text for one in self.statements)]
        found = {code for text in texts for code, words in text.items() if words}
        return (*(c for c in LANGUAGES if c in found), *sorted(found - set(LANGUAGES)))


@dataclass(frozen=True, slots=True)
class Answer:
    """One sheet: values by statement. It says nothing of who, when, or where."""

    form_id: str
    values: Mapping[str, Value] = field(default_factory=dict)

    @property
    def is_blank(self) -> bool:
        """True if nothing was answered."""
        return not self.values


def said(texts: Texts, language: str) -> str:
    """A text in a language, else in English, else in the first language that has it."""
    base = language.replace("_", "-").split("-")[0].lower()
    for code in (language, base, "en"):
        if texts.get(code):
            return texts[code]
    return next((words for words in texts.values() if words), "")

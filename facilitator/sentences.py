"""Sentences for people, in English, that remember their parts so that a window can translate them.

A package that knows no screen writes `say("{title} has begun.", title=item.title)`. The text is
English and is a plain `str` to whoever stores, compares or prints it; the windows ask for the
template in their language and put the values into it in their own forms. The templates are
collected from the sources by `resources/translations/update.py`, so they are written out where
they are said, or as a constant inside `template(...)`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time, timedelta
from string import Formatter
from typing import Any, TypeAlias

Value: TypeAlias = object
"""A text, a number, a date, a time, a span, another sentence, or a tuple or list of these."""


class Sentence(str):
    """An English text with the template and the values it was made of.

    `number` is the one that chooses between singular and plural; None where nothing is counted.
    """

    __slots__ = ("number", "template", "values")

    template: str
    values: Mapping[str, Value]
    number: int | None

    def __new__(
        cls,
        text: str,
        template: str,
        values: Mapping[str, Value],
        number: int | None = None,
    ) -> Sentence:
        """A text that was made of this template; `say` makes both."""
        made = super().__new__(cls, text)
        made.template = template
        made.values = values
        made.number = number
        return made

    def __str__(self) -> str:
        """Itself: `str(error)` keeps what the error was raised with."""
        return self

    def __reduce__(self) -> tuple[type[Sentence], tuple[object, ...]]:
        """For copies and other processes: all parts go along."""
        return Sentence, (self[:], self.template, dict(self.values), self.number)


def say(template: str, /, **values: Value) -> Sentence:
    """The sentence of a template; without a form, dates and times get the English one."""
    return Sentence(_ENGLISH.vformat(template, (), values), template, values)


def counted(one: str, many: str, /, count: int, **values: Value) -> Sentence:
    """A sentence with a number in it, `{count}`, in the singular or the plural."""
    values["count"] = count
    text = _ENGLISH.vformat(one if count == 1 else many, (), values)
    return Sentence(text, many, values, count)


def template(text: str, /) -> str:
    """Mark a template that stands apart from where it is said, in a table for instance."""
    return text


def joined(parts: Iterable[str], between: str = " ") -> str:
    """Sentences after each other; each is translated by itself."""
    said = list(parts)
    if len(said) == 1:
        return said[0]
    names = [f"part_{number}" for number in range(len(said))]
    values: dict[str, Value] = dict(zip(names, said, strict=True))
    return Sentence(between.join(said), between.join(f"{{{name}}}" for name in names), values)


class _English(Formatter):
    """`str.format`, and English forms for what has none of its own."""

    def format_field(self, value: Any, format_spec: str) -> str:
        return format(value, format_spec) if format_spec else in_english(value)


def in_english(value: Value) -> str:
    """A value as the English sentence has it."""
    match value:
        case datetime():
            return f"{in_english(value.time())} on {in_english(value.date())}"
        case date():
            return f"{value:%A}, {value.day} {value:%B %Y}"
        case time():
            return f"{value:%H:%M}"
        case timedelta():
            return f"{round(value / timedelta(minutes=1))} min"
        case tuple() | list():
            return ", ".join(map(in_english, value))
    return str(value)


_ENGLISH = _English()


def of_system(error: OSError) -> str:
    """What the system says about a file, in a word or two; the usual things can be translated."""
    said = error.strerror or str(error)
    return say(said) if said in _OF_SYSTEM else said


_OF_SYSTEM = frozenset(
    {
        template("Permission denied"),
        template("Operation not permitted"),
        template("No such file or directory"),
        template("File exists"),
        template("Is a directory"),
        template("Not a directory"),
        template("No space left on device"),
        template("Disk quota exceeded"),
        template("Read-only file system"),
        template("Input/output error"),
        template("File name too long"),
        template("Device or resource busy"),
        template("No such device"),
        template("Invalid argument"),
    }
)

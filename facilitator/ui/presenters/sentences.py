"""Sentences of the packages below, in the language of the windows."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from string import Formatter
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.sentences import Sentence, Value

CONTEXT = "Sentences"
GROUPED = 10_000
"""From here on a number has its thousands set apart; below, it may be a year."""
# Not as a method: Qt's extraction of texts would look for the text here, where there is none.
_translate = QCoreApplication.translate


def spoken(said: object) -> str:
    """A text, or what an error says, in the user's language and forms; plain texts as they are."""
    text = str(said)
    if not isinstance(text, Sentence):
        return text
    number = -1 if text.number is None else text.number
    template = _translate(CONTEXT, text.template, None, number)
    has_parts = any(isinstance(value, Sentence) for value in text.values.values())
    if template == text.template and not has_parts:
        return text[:]
    return _FORMS.vformat(template, (), {name: _said(v) for name, v in text.values.items()})


class _Forms(Formatter):
    """Values are in the locale's forms already; what English wishes for them is not asked."""

    def convert_field(self, value: Any, conversion: str | None) -> Any:
        return f"“{value}”" if conversion else value

    def format_field(self, value: Any, format_spec: str) -> str:
        return str(value)


_FORMS = _Forms()


def _said(value: Value) -> str:
    """A value in the user's forms."""
    # Loaded only now: the words of the day are no part of drawing the first window.
    from facilitator.ui.presenters.spans import minutes_text  # noqa: PLC0415
    from facilitator.ui.presenters.words import date_text, time_text  # noqa: PLC0415

    match value:
        case str():
            return spoken(value)
        case int() if abs(value) < GROUPED:
            return str(value)
        case int() | float():
            return QLocale().toString(value)
        case datetime():
            return f"{date_text(value.date())}, {time_text(value)}"
        case date():
            return date_text(value)
        case time():
            return time_text(datetime.combine(date.min, value))
        case timedelta():
            return minutes_text(value)
        case tuple() | list():
            return ", ".join(map(_said, value))
    return spoken(value)

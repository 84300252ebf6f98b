"""Columns that keep instants, dates and spans in portable types, without losing anything."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

import peewee as pw

if TYPE_CHECKING:
    _InstantColumn = pw.Field[datetime]
    _DateColumn = pw.Field[date]
else:
    _InstantColumn = pw.Field
    _DateColumn = pw.Field

MICROSECOND = timedelta(microseconds=1)


class UtcField(_InstantColumn):
    """An aware instant, kept as UTC text to the microsecond; texts sort as the instants do."""

    field_type = "TEXT"

    def db_value(self, value: datetime | None) -> str | None:
        """The instant as text. Raises ValueError for one without a zone."""
        return None if value is None else utc_text(value)

    def python_value(self, value: str | None) -> datetime | None:
        """The instant the text names."""
        return None if value is None else datetime.fromisoformat(value)


class DateField(_DateColumn):
    """A calendar date, kept as ISO 8601 text (a strict table knows no DATE)."""

    field_type = "TEXT"

    def db_value(self, value: date | None) -> str | None:
        """The date as text."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """The date the text names."""
        return None if value is None else date.fromisoformat(value)


def utc_text(value: datetime) -> str:
    """An aware instant as the file writes it. Raises ValueError without a zone."""
    if value.tzinfo is None:
        raise ValueError("a stored time needs a time zone")
    return value.astimezone(UTC).isoformat(timespec="microseconds")


def to_us(span: timedelta) -> int:
    """A span in whole microseconds, which is exact."""
    return span // MICROSECOND


def to_span(microseconds: int) -> timedelta:
    """The span of so many microseconds."""
    return timedelta(microseconds=microseconds)

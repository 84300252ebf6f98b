"""What the timetable part of a document says, line by line, before times are decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from facilitator.agenda.dates import DayHeading
from facilitator.agenda.times import Span
from facilitator.kinds import ItemKind


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day heading."""

    line: int
    heading: DayHeading
    label: str


@dataclass(frozen=True, slots=True)
class Timed:
    """A slot as written. `other_line` is that of a title apart from its time."""

    line: int
    span: Span
    lines: tuple[str, ...]
    lead: str | None = None
    item: str | None = None
    duration: timedelta | None = None
    details: tuple[str, ...] = ()
    other_line: int | None = None
    kind: ItemKind | None = None


@dataclass(frozen=True, slots=True)
class Lasting:
    """A slot of which only the length is written."""

    line: int
    duration: timedelta
    lines: tuple[str, ...]
    lead: str | None = None
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Untimed:
    """A line without a time: wrapped title, speaker, section heading or a slot nobody timed."""

    line: int
    text: str
    is_heading: bool = False
    after_gap: bool = False
    is_cell: bool = False
    is_wrapped: bool = False
    """True where the line above was full, so that this one goes on with it."""


@dataclass(frozen=True, slots=True)
class Header:
    """A row that only names the columns."""

    line: int


Event = DayMark | Timed | Lasting | Untimed | Header

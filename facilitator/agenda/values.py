"""The values an organization of work becomes; all of them are frozen facts."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Literal

from facilitator.kinds import ItemKind

Severity = Literal["warning", "info"]
Role = Literal[
    "day", "section", "slot", "detail", "item", "paragraph", "header", "place", "unused", ""
]


class AgendaError(Exception):
    """The document cannot be read; the message is one sentence for the facilitator."""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line of the document: a paragraph, a table row or a line of text."""

    index: int
    text: str
    role: Role = ""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Another reading of a doubtful place, ready to be applied by one click."""

    action: Literal["set_times", "end_day_at", "set_item", "set_title", "set_date", "join_next"]
    label: str
    start: time | None = None
    end: time | None = None
    ends_next_day: bool = False
    item: str | None = None
    title: str | None = None
    date: date | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """A place that had to be read otherwise than written, or that contradicts another."""

    code: str
    severity: Severity
    message: str
    reading: str
    day: date | None = None
    slot: str | None = None
    source_line: int | None = None
    alternatives: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class AgendaSlot:
    """One row of the timetable, in the wall time of the venue."""

    start: time
    end: time | None
    title: str
    item: str | None
    lead: str | None
    kind: ItemKind
    continued: bool
    raw_time: str
    source_line: int
    ends_next_day: bool = False
    note: str | None = None
    section: str | None = None
    details: tuple[str, ...] = ()
    within: int | None = None
    """Index, in the day, of the session this slot is a part of."""

    @property
    def label(self) -> str:
        """The slot's times as the warnings name it, for instance ``10:45-12:30``."""
        start = self.start.strftime("%H:%M")
        return start if self.end is None else f"{start}-{self.end.strftime('%H:%M')}"


@dataclass(frozen=True, slots=True)
class AgendaDay:
    """One day of the timetable; the date is None where the document does not say."""

    date: date | None
    label: str
    slots: tuple[AgendaSlot, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of an item's annotation, with its number in the document."""

    number: int | None
    text: str
    source_line: int


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An agenda item: title tidied for display, `written_title` as in the document."""

    number: str
    title: str
    written_title: str
    allotment: timedelta | None = None
    focus: tuple[str, ...] = ()
    paragraphs: tuple[Paragraph, ...] = ()
    source_line: int | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """All that was read from one document, with every doubt and every line."""

    title: str
    place: str | None
    time_zone: str | None
    days: tuple[AgendaDay, ...]
    items: tuple[AgendaItem, ...]
    warnings: tuple[Doubt, ...]
    unused: tuple[SourceLine, ...]
    source: tuple[SourceLine, ...]

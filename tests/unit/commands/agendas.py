"""Small agendas for tests, and the sample."""

from __future__ import annotations

from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

from facilitator.agenda import (
    Agenda,
    AgendaDay,
    AgendaItem,
    AgendaSlot,
    Doubt,
    Paragraph,
    read_agenda,
)
from facilitator.kinds import ItemKind

ROOT = Path(__file__).parents[3]
MONDAY = date(2017, 11, 6)


@cache
def sample() -> Agenda:
    """Kuala Lumpur 2017, from the Word document."""
    path = ROOT / "resources/sample/annotated-agenda.docx"
    return read_agenda(path.read_bytes(), path.name)


def a_slot(start: str, end: str | None = None, title: str = "Session", **more: Any) -> AgendaSlot:
    """A slot; times as "9:30"."""
    values: dict[str, Any] = {
        "item": None,
        "lead": None,
        "kind": ItemKind.SESSION,
        "continued": False,
        "raw_time": start,
        "source_line": 0,
    }
    return AgendaSlot(
        start=_time(start), end=_time(end) if end else None, title=title, **(values | more)
    )


def a_day(*slots: AgendaSlot, when: date | None = MONDAY, label: str = "Monday") -> AgendaDay:
    """A day of slots."""
    return AgendaDay(when, label, slots)


def an_agenda(*days: AgendaDay, doubts: tuple[Doubt, ...] = (), **more: Any) -> Agenda:
    """An agenda of days."""
    values: dict[str, Any] = {
        "title": "Workshop",
        "place": "Kuala Lumpur",
        "time_zone": None,
        "items": (),
        "unused": (),
        "source": (),
    }
    return Agenda(days=days, warnings=doubts, **(values | more))


def an_item(*paragraphs: str, number: str = "1", **more: Any) -> AgendaItem:
    """An agenda item with its annotation."""
    texts = tuple(Paragraph(n, text, n) for n, text in enumerate(paragraphs, start=1))
    return AgendaItem(number, "Item", "Item", paragraphs=texts, **more)


def _time(text: str) -> time:
    hour, minute = text.split(":")
    return time(int(hour), int(minute))

"""An organization of work becomes an Agenda: days, slots, items, and every doubt about them."""

from __future__ import annotations

from typing import Any

from facilitator.agenda.values import (
    Agenda,
    AgendaDay,
    AgendaError,
    AgendaItem,
    AgendaSlot,
    Alternative,
    Doubt,
    Paragraph,
    SourceLine,
)


def read_agenda(data: bytes, file_name: str) -> Agenda:
    """Read an organization of work. Raises AgendaError, one sentence, for what is none.

    The grammar is loaded only here: a console that runs a day never needs it.
    """
    from facilitator.agenda.reader import read_agenda as read  # noqa: PLC0415

    return read(data, file_name)


def agenda_json(agenda: Agenda) -> dict[str, Any]:
    """An agenda in the form of the headless verbs' contract."""
    from facilitator.agenda.as_json import agenda_json as to_json  # noqa: PLC0415

    return to_json(agenda)


__all__ = [
    "Agenda",
    "AgendaDay",
    "AgendaError",
    "AgendaItem",
    "AgendaSlot",
    "Alternative",
    "Doubt",
    "Paragraph",
    "SourceLine",
    "agenda_json",
    "read_agenda",
]

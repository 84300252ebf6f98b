"""An organization of work becomes an Agenda: days, slots, items, and every doubt about them."""

from __future__ import annotations

from facilitator.agenda.as_json import agenda_json
from facilitator.agenda.reader import read_agenda
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

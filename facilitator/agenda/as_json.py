"""An Agenda in the shape the headless verbs promise."""

from __future__ import annotations

from datetime import time
from typing import Any

from facilitator.agenda.values import Agenda, AgendaDay, AgendaItem, AgendaSlot, Alternative, Doubt


def agenda_json(agenda: Agenda) -> dict[str, Any]:
    """The agenda as plain values for JSON; see the contract of the `agenda` verb."""
    return {
        "title": agenda.title,
        "place": agenda.place,
        "time_zone": agenda.time_zone,
        "days": [_day(day) for day in agenda.days],
        "items": [_item(item) for item in agenda.items],
        "warnings": [_doubt(doubt) for doubt in agenda.warnings],
        "unused": [{"line": line.index, "text": line.text} for line in agenda.unused],
    }


def _day(day: AgendaDay) -> dict[str, Any]:
    return {
        "date": day.date.isoformat() if day.date else None,
        "label": day.label,
        "slots": [_slot(slot) for slot in day.slots],
    }


def _slot(slot: AgendaSlot) -> dict[str, Any]:
    return {
        "start": _clock(slot.start),
        "end": _clock(slot.end),
        "title": slot.title,
        "item": slot.item,
        "lead": slot.lead,
        "kind": slot.kind.value,
        "continued": slot.continued,
        "raw_time": slot.raw_time,
        "ends_next_day": slot.ends_next_day,
        "note": slot.note,
        "section": slot.section,
        "details": list(slot.details),
        "within": slot.within,
    }


def _item(item: AgendaItem) -> dict[str, Any]:
    return {
        "number": item.number,
        "title": item.title,
        "written_title": item.written_title,
        "allotment_s": int(item.allotment.total_seconds()) if item.allotment else None,
        "focus": list(item.focus),
        "paragraphs": [{"number": p.number, "text": p.text} for p in item.paragraphs],
    }


def _doubt(doubt: Doubt) -> dict[str, Any]:
    return {
        "code": doubt.code,
        "severity": doubt.severity,
        "day": doubt.day.isoformat() if doubt.day else None,
        "slot": doubt.slot,
        "message": doubt.message,
        "reading": doubt.reading,
        "source_line": doubt.source_line,
        "alternatives": [_alternative(other) for other in doubt.alternatives],
    }


def _alternative(other: Alternative) -> dict[str, Any]:
    return {
        "action": other.action,
        "label": other.label,
        "start": _clock(other.start),
        "end": _clock(other.end),
        "ends_next_day": other.ends_next_day,
        "item": other.item,
        "title": other.title,
        "date": other.date.isoformat() if other.date else None,
    }


def _clock(moment: time | None) -> str | None:
    return moment.strftime("%H:%M") if moment else None

"""The items of an agenda: annotated or listed in the document, else those its slots name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from facilitator.agenda.annotations import allotment_in
from facilitator.agenda.values import AgendaDay, AgendaItem


def merged(annotated: Sequence[AgendaItem], listed: Sequence[AgendaItem]) -> tuple[AgendaItem, ...]:
    """The annotated items, and in their places those that the list of items alone names."""
    if not {item.number for item in annotated} <= {item.number for item in listed}:
        return tuple(annotated)
    known = {item.number: item for item in annotated}
    return tuple(known.get(item.number, item) for item in listed)


def with_slots(items: Sequence[AgendaItem], days: Sequence[AgendaDay]) -> tuple[AgendaItem, ...]:
    """The items listed, and after them those that only the timetable names."""
    found = {item.number: item for item in items}
    for day in days:
        for slot in day.slots:
            if slot.item:
                found.setdefault(slot.item, AgendaItem(slot.item, slot.title, slot.title))
    return tuple(found.values())


def allotted(items: Sequence[AgendaItem], days: Sequence[AgendaDay]) -> tuple[AgendaItem, ...]:
    """The items with the time for each speaker that their slots grant, where nothing else does."""
    granted = allotments_of_slots(days)
    return tuple(
        item if item.allotment else replace(item, allotment=granted.get(item.number))
        for item in items
    )


def allotments_of_slots(days: Sequence[AgendaDay]) -> dict[str, timedelta]:
    """Number of the item and time for each speaker, as the slots' own lines say it."""
    granted: dict[str, timedelta] = {}
    for day in days:
        for slot in day.slots:
            lines = (slot.title, slot.note or "", *slot.details)
            allotment = next(filter(None, map(allotment_in, lines)), None)
            if slot.item and allotment:
                granted.setdefault(slot.item, allotment)
    return granted

"""What an item is never cut below when minutes have to be found."""

from __future__ import annotations

from datetime import timedelta

from facilitator.day.plan import Item
from facilitator.day.record import Record
from facilitator.day.state import ZERO
from facilitator.kinds import ItemKind, Priority

LEAST_BREAK = timedelta(minutes=10)
"""What a break keeps that has no minimum of its own."""
LEAST_SHARE = 2
"""Anything else without a minimum keeps at least half of its time, a talk likewise."""


def least_of(item: Item, length: timedelta) -> timedelta:
    """The least of an item that has this length: its minimum; all of it if it is protected."""
    if item.priority is Priority.PROTECTED:
        return length
    if item.minimum is not None:
        return min(length, item.minimum)
    return min(length, LEAST_BREAK) if item.kind is ItemKind.BREAK else length / LEAST_SHARE


def spare_of(record: Record, item: Item) -> timedelta:
    """What a waiting item without a queue can give: down to its least, and to what its steps
    take.
    """
    length = record.allotment(item.item_id)
    steps = sum((record.allotment(step.step_id) for step in item.steps), ZERO)
    return max(ZERO, length - max(least_of(item, length), steps))

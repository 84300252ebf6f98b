"""Sums over the runs of a record: time used, and time in which nothing ran."""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.day.record import Outcome, Record
from facilitator.day.standing import day_of, days_not_over
from facilitator.day.state import ZERO


def idle_and_off(record: Record, now: datetime, t: timedelta) -> tuple[timedelta, timedelta]:
    """How long nothing has run: within the day, and since that day was over."""
    if record.idle_since is None or not record.runs:
        return ZERO, ZERO
    idle, last = t - record.idle_since, record.runs[-1]
    date_of_last = day_of(record.plan, last.item_id)
    if date_of_last is None or date_of_last in days_not_over(record.plan, now):
        return idle, ZERO
    items = next(day.items for day in record.plan.days if day.date == date_of_last)
    ends = [item.end for item in items] + ([last.ended] if last.ended is not None else [])
    off = min(idle, max(ZERO, now - max(ends)))
    return idle - off, off


def idle_by_item(record: Record, idling: timedelta) -> dict[str, timedelta]:
    """Time in which nothing ran, by the item before it; the present idling included."""
    begun = {run.item_id: ZERO for run in record.runs if run.outcome is not Outcome.ABORTED}
    idle = {**begun, **record.idle}
    if record.idle_since is not None and record.runs:
        item_id = record.runs[-1].item_id
        idle[item_id] = idle.get(item_id, ZERO) + idling
    return idle


def used_by_entry(record: Record, t: timedelta) -> dict[str, timedelta]:
    """Used time of every entry that has been heard and does not have the floor now."""
    used: dict[str, timedelta] = {}
    for run in record.runs:
        if run.outcome is not Outcome.ABORTED:
            used[run.entry_id] = used.get(run.entry_id, ZERO) + run.used(t, record.pause_since)
    open_run = record.open_run
    if open_run is not None:
        used.pop(open_run.entry_id, None)
    return used

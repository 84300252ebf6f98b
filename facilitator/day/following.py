"""What Next would start: the next part of the item in progress, else the next item of the day."""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.day.forecast import current_day, forecast, is_between_parts, progress_of
from facilitator.day.plan import Item
from facilitator.day.record import Record
from facilitator.day.state import Progress


def next_entry(record: Record, now: datetime, t: timedelta) -> str | None:
    """The entry that Next would start at `now`: a part of the running item, else the next item."""
    item = record.plan.find(record.position or "")
    if item is not None and (part := _next_part(record, item, now, t)) is not None:
        return part
    today = current_day(record, now)
    for day in record.plan.days:
        if day.date != today:
            continue
        for other in day.items:
            if progress_of(record, other) is Progress.WAITING:
                return other.item_id
    return None


def _next_part(record: Record, item: Item, now: datetime, t: timedelta) -> str | None:
    """The next step or speaker of the item in progress, if it has its place in this slot."""
    is_running = record.open_run is not None and record.open_run.item_id == item.item_id
    if not is_running and not is_between_parts(record, item):
        return None
    steps = record.waiting_steps(item)
    if steps:
        return steps[0].step_id
    speakers = record.waiting_speakers(item.queue_id)
    if not speakers:
        return None
    expected = forecast(record, now, t)
    start = expected.start(speakers[0])
    behind = _start_of_break(record, item, expected.spans)
    if start is None or (behind is not None and start >= behind):
        return None
    return speakers[0]


def _start_of_break(
    record: Record, item: Item, spans: dict[str, tuple[datetime, datetime]]
) -> datetime | None:
    """Expected start of the first waiting item behind this one that is not of its queue."""
    is_behind = False
    for other in record.plan.items():
        if is_behind and other.queue_id != item.queue_id and other.item_id in spans:
            return spans[other.item_id][0]
        is_behind = is_behind or other.item_id == item.item_id
    return None

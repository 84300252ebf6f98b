"""What Next would start: the next part of the item in progress, else the next item of the day."""

from __future__ import annotations

from datetime import datetime, timedelta

from facilitator.day.forecast import Forecast, forecast
from facilitator.day.plan import Item, StepRole
from facilitator.day.record import Record
from facilitator.day.standing import current_day, is_between_parts, item_in_hand, progress_of
from facilitator.day.state import Progress


def next_entry(
    record: Record, now: datetime, t: timedelta, ahead: Forecast | None = None
) -> str | None:
    """The entry that Next would start at `now`: a part of the running item, else the next item.

    `ahead` is the forecast of that instant, if it has been made already.
    """
    item = item_in_hand(record, now)
    same_slot: frozenset[str] = frozenset()
    if item is not None:
        ahead = ahead or forecast(record, now, t)
        if (part := _next_part(record, item, ahead)) is not None:
            return part
        same_slot = _same_slot(record, item, ahead)
    today = current_day(record, now)
    for day in record.plan.days:
        if day.date != today:
            continue
        for other in day.items:
            is_waiting = progress_of(record, other) is Progress.WAITING
            if is_waiting and other.item_id not in same_slot:
                return other.item_id
    return None


def _same_slot(record: Record, item: Item, ahead: Forecast) -> frozenset[str]:
    """The rest of the slot in progress, where it is written in several rows.

    Nobody of its queue has a place in it any more, so that Next goes past it.
    """
    for slots in ahead.window_slots.get(item.queue_id or "", []):
        if item.item_id in slots:
            rows = (record.plan.find(slot) for slot in slots)
            return frozenset(row.item_id for row in rows if row is not None and not row.steps)
    return frozenset()


def _next_part(record: Record, item: Item, expected: Forecast) -> str | None:
    """The next step or speaker of the item in progress, if it has its place in this slot."""
    is_running = record.open_run is not None and record.open_run.item_id == item.item_id
    if not is_running and not is_between_parts(record, item):
        return None
    if (speaker := _next_in_debate(record, item)) is not None:
        return speaker
    steps = record.waiting_steps(item, StepRole.BEFORE, StepRole.PLACE)
    if steps:
        return steps[0].step_id
    speaker = _next_speaker(record, item, expected)
    if speaker is not None:
        return speaker
    closing = record.waiting_steps(item, StepRole.AFTER)
    return closing[0].step_id if closing else None


def _next_in_debate(record: Record, item: Item) -> str | None:
    """Who comes next on the list of speakers, while one of them spoke last in this item."""
    last = record.last_run_in(item.item_id)
    if last is None or not record.is_debate_speaker(last.entry_id):
        return None
    return next(iter(record.waiting_speakers(record.queue_of(last.entry_id))), None)


def _next_speaker(record: Record, item: Item, expected: Forecast) -> str | None:
    """The first speaker who has a place before what comes after this slot."""
    if not record.waiting_speakers(item.queue_id):
        return None
    behind = _start_of_break(record, item, expected.spans)
    placed = [
        (start, place, speaker)
        for place, speaker in enumerate(record.waiting_speakers(item.queue_id))
        if (start := expected.start(speaker)) is not None
    ]
    first = min(placed, default=None)
    if first is None or (behind is not None and first[0] >= behind):
        return None
    return first[2]


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

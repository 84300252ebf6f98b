"""What the rest of the day looks like as it stands, and who speaks in a later slot than planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from facilitator.day.clock import Reading
from facilitator.day.forecast import Forecast, forecast, planned_spans
from facilitator.day.plan import Item, Plan
from facilitator.day.queue_state import queue_states, slots_of_speakers
from facilitator.day.record import Record, Span
from facilitator.day.standing import current_day
from facilitator.day.state import ZERO, QueueState


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """The day at a reading: what is expected, its items, the queues.

    `late` holds the speakers whom an overrun pushes behind a break, each with the slot in which
    they would speak if all were on time. `late_end` is by how much the day ends later than
    planned where no fixed point ends it.
    """

    record: Record
    now: Reading
    forecast: Forecast
    today: date | None
    items: tuple[Item, ...]
    queues: tuple[QueueState, ...]
    late: Mapping[str, str]
    late_end: timedelta = ZERO

    def late_in(self, queue: QueueState) -> tuple[str, ...]:
        """Those of a queue whom an overrun pushes behind a break, in order."""
        ids = [one.speaker.speaker_id for one in queue.speakers]
        return tuple(speaker for speaker in ids if speaker in self.late)


def look_ahead(record: Record, now: Reading) -> Ahead:
    """The day at a reading."""
    t = record.run_time(now)
    ahead = forecast(record, now.utc, t)
    today = current_day(record, now.utc)
    slots = slots_of_speakers(record, ahead)
    items = next((day.items for day in record.plan.days if day.date == today), ())
    return Ahead(
        record=record,
        now=now,
        forecast=ahead,
        today=today,
        items=items,
        queues=queue_states(record, ahead, now.utc, t, slots=slots),
        late=dict(_late(record, slots)),
        late_end=_late_end(ahead, items),
    )


def _late_end(ahead: Forecast, items: Sequence[Item]) -> timedelta:
    """By how much a day ends late whose last item is no fixed point."""
    if not items or items[-1].is_hard or items[-1].item_id not in ahead.spans:
        return ZERO
    planned = max(item.end for item in items)
    return max(ZERO, ahead.spans[items[-1].item_id][1] - planned)


def _late(record: Record, slots: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Speakers to come who speak behind a break that they would speak before, all being on time.

    Who was deferred, or moved down the list by hand, is where somebody wanted them.
    """
    later = [
        (speaker, queue_id)
        for queue_id in record.queues
        if queue_id not in record.debates
        for speaker in record.waiting_speakers(queue_id)
        if speaker in slots
        and speaker not in record.deferred_from
        and _is_behind(record, queue_id, slots[speaker], record.planned.get(speaker))
    ]
    if not later:
        return
    on_time = planned_spans(_with_present_lists(record))
    for speaker, queue_id in later:
        span = on_time.get(speaker)
        if span is not None and _is_behind(record, queue_id, slots[speaker], span):
            yield speaker, _slot_at(record, queue_id, span).item_id


def _is_behind(record: Record, queue_id: str, slot: str, span: Span | None) -> bool:
    """True if a break lies between the slot of a planned time and another one behind it."""
    if span is None:
        return True  # nothing was planned
    first = _slot_at(record, queue_id, span)
    behind = [item for item in _slots(record, queue_id) if item.start >= first.start]
    before = first
    for item in behind:
        has_break = item.start > before.end
        before = item
        if has_break:
            return any(other.item_id == slot for other in behind[behind.index(item) :])
    return False


def _slot_at(record: Record, queue_id: str, span: Span) -> Item:
    """The slot of a queue in which a planned time lies."""
    slots = _slots(record, queue_id)
    return next((item for item in reversed(slots) if item.start <= span[0]), slots[0])


def _slots(record: Record, queue_id: str) -> list[Item]:
    """The slots of a queue, in order."""
    return [item for item in record.plan.items() if item.queue_id == queue_id]


def _with_present_lists(record: Record) -> Plan:
    """The plan with the lists of speakers as they are now, without those who will not speak."""
    gone = record.withdrawn | record.skipped
    queues = (
        replace(queue, speakers=tuple(s for s in record.queues[queue.queue_id] if s not in gone))
        for queue in record.plan.queues
    )
    return replace(record.plan, queues=tuple(queues))

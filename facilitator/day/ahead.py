"""What the rest of the day looks like as it stands, and who speaks in a later slot than planned."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import accumulate, pairwise

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
    later: list[tuple[str, _Slots]] = []
    for queue_id in record.queues:
        own = _slots_of(record, queue_id)
        for speaker in record.waiting_speakers(queue_id) if queue_id not in record.debates else ():
            if speaker in slots and speaker not in record.deferred_from:
                planned = record.planned.get(speaker)
                if planned is None or own.is_behind(slots[speaker], planned):
                    later.append((speaker, own))
    if not later:
        return
    on_time = planned_spans(_with_present_lists(record))
    for speaker, own in later:
        span = on_time.get(speaker)
        if span is not None and own.is_behind(slots[speaker], span):
            yield speaker, own.at(span).item_id


@dataclass(frozen=True, slots=True)
class _Slots:
    """The slots of a queue in order, and how many breaks lie before each."""

    items: tuple[Item, ...]
    breaks: Mapping[str, int]

    def at(self, span: Span) -> Item:
        """The slot in which a planned time lies."""
        return next((i for i in reversed(self.items) if i.start <= span[0]), self.items[0])

    def is_behind(self, slot: str, span: Span) -> bool:
        """True if a break lies between the slot of a planned time and another one behind it."""
        return self.breaks.get(slot, 0) > self.breaks[self.at(span).item_id]


def _slots_of(record: Record, queue_id: str) -> _Slots:
    items = tuple(item for item in record.plan.items() if item.queue_id == queue_id)
    breaks = accumulate((after.start > before.end for before, after in pairwise(items)), initial=0)
    return _Slots(items, dict(zip((item.item_id for item in items), breaks, strict=False)))


def _with_present_lists(record: Record) -> Plan:
    """The plan with the lists of speakers as they are now, without those who will not speak."""
    gone = record.withdrawn | record.skipped
    queues = (
        replace(queue, speakers=tuple(s for s in record.queues[queue.queue_id] if s not in gone))
        for queue in record.plan.queues
    )
    return replace(record.plan, queues=tuple(queues))

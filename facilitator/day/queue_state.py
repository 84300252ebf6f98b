"""Queues as the timekeeper sees them: who comes when and where, and what would fit."""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta

from facilitator.day.forecast import Forecast
from facilitator.day.packing import capacity, equal_allotment
from facilitator.day.plan import Queue
from facilitator.day.record import Record, Run
from facilitator.day.standing import current_day
from facilitator.day.state import (
    ZERO,
    QueueState,
    SpeakerState,
    SpeakerStatus,
    Tally,
)

TOLD_AGAIN_AFTER = timedelta(minutes=5)
"""A speaker whose expected time has moved by so much from the announced one is marked."""


def queue_states(
    record: Record, ahead: Forecast, now: datetime, t: timedelta, *, slots: dict[str, str]
) -> tuple[QueueState, ...]:
    """Every queue of the workshop; `slots` are those of `slots_of_speakers`."""
    today = current_day(record, now)
    return tuple(
        _queue_state(record, ahead, queue, slots=slots, today=today, t=t)
        for queue in record.plan.queues
    )


def slots_of_speakers(record: Record, ahead: Forecast) -> dict[str, str]:
    """The item in which each speaker spoke or is expected; who has no place is left out."""
    slots: dict[str, str] = {}
    for queue_id, order in record.queues.items():
        spans = [
            (ahead.spans[item.item_id], item.item_id)
            for item in record.plan.items()
            if item.queue_id == queue_id and item.item_id in ahead.spans
        ]
        for speaker in order:
            runs = record.counted_runs(speaker)
            start = ahead.start(speaker)
            if runs:
                slots[speaker] = runs[-1].item_id
            elif start is not None:
                inside = [item for (begin, _), item in spans if begin <= start]
                if inside:
                    slots[speaker] = inside[-1]
    return slots


def _queue_state(
    record: Record,
    ahead: Forecast,
    queue: Queue,
    *,
    slots: dict[str, str],
    today: date | None,
    t: timedelta,
) -> QueueState:
    """One queue with its speakers in order."""
    queue_id = queue.queue_id
    waiting = record.waiting_speakers(queue_id)
    windows = ahead.windows.get(queue_id, [])
    is_debate = queue_id in record.debates
    places = {speaker: place for place, speaker in enumerate(_by_time(ahead, waiting))}
    days = {item.item_id: day.date for day in record.plan.days for item in day.items}
    return QueueState(
        queue=queue,
        item_ids=tuple(item.item_id for item in record.plan.items() if item.queue_id == queue_id),
        speakers=tuple(
            _speaker_state(
                record, ahead, speaker, slot=slots.get(speaker), before=places.get(speaker, 0), t=t
            )
            for speaker in record.queues.get(queue_id, ())
        ),
        unplaced=tuple(speaker for speaker in waiting if speaker not in ahead.spans),
        not_today=tuple(
            speaker
            for speaker in waiting
            if not is_debate and days.get(slots.get(speaker, "")) != today
        ),
        equal_allotment=equal_allotment(
            len(waiting), windows, changeover=queue.changeover, questions=queue.questions
        ),
        is_debate=is_debate,
        is_open=queue_id not in record.closed_lists,
        capacity=capacity(windows, queue.allotment + queue.questions, changeover=queue.changeover),
    )


def _by_time(ahead: Forecast, waiting: tuple[str, ...]) -> list[str]:
    """Those who wait as they will speak: who was deferred to a later slot comes behind others."""

    def when(speaker: str) -> float:
        start = ahead.start(speaker)
        return math.inf if start is None else start.timestamp()

    return sorted(waiting, key=when)


def _speaker_state(
    record: Record, ahead: Forecast, speaker: str, *, slot: str | None, before: int, t: timedelta
) -> SpeakerState:
    """One speaker."""
    runs = record.counted_runs(speaker)
    expected = None if runs else ahead.start(speaker)
    announced = record.announced.get(speaker)
    added_by = tuple(entry for run in runs for entry in run.added_by)
    return SpeakerState(
        speaker=record.person(speaker),
        queue_id=record.queue_of(speaker) or "",
        status=_status(record, speaker, runs),
        slot=slot,
        expected_start=expected,
        actual_start=runs[0].started if runs else None,
        announced=announced,
        has_moved=_has_moved(expected, announced),
        ahead=before,
        allotment=record.allotment(speaker),
        used=sum((run.used(t, record.pause_since) for run in runs), ZERO),
        added=sum((run.added for run in runs), ZERO),
        added_by=added_by,
        tally=record.tallies.get(speaker, Tally()),
    )


def _status(record: Record, speaker: str, runs: tuple[Run, ...]) -> SpeakerStatus:
    run = record.open_run
    if run is not None and run.entry_id == speaker:
        return SpeakerStatus.SPEAKING if run.talk is None else SpeakerStatus.QUESTIONS
    if runs:
        return SpeakerStatus.HEARD
    if speaker in record.passed:
        return SpeakerStatus.PASSED
    if speaker in record.withdrawn or speaker in record.skipped:
        return SpeakerStatus.WITHDRAWN
    return SpeakerStatus.WAITING


def _has_moved(expected: datetime | None, announced: datetime | None) -> bool:
    """True if a speaker has to be told again."""
    if expected is None or announced is None:
        return False
    return abs(expected - announced) >= TOLD_AGAIN_AFTER

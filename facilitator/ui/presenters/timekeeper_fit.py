"""Whether the next talk still fits before what ends the slot, and the three answers to that."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import (
    DayState,
    ItemState,
    Progress,
    QueueState,
    Record,
    SpeakerState,
    SpeakerStatus,
    StepRole,
    clock_text,
    countdown_s,
    elapsed_s,
)
from facilitator.ui.presenters.timekeeper_list import desk_queue
from facilitator.ui.presenters.words import minutes_text, span_text, time_text

ZERO = timedelta(0)
SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
SHORTEST = MINUTE
"""With less than this left nobody thinks of beginning, so nothing is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Squeeze:
    """The next talk does not fit; what can be done. Nothing is ever done without being asked.

    `shorten_to` is None where too little is left. `push_id` is the fixed point that could be
    moved by `push_by`, None where a soft item follows; `slot_length` is the length the slot
    needs then, None where it reaches up to the fixed point by itself.
    """

    speaker_id: str
    text: str
    defer_text: str
    shorten_text: str
    shorten_to: timedelta | None
    is_shorten_start: bool
    push_text: str
    push_question: str
    push_id: str | None
    push_by: timedelta
    slot_id: str
    slot_length: timedelta | None


@dataclass(frozen=True, slots=True)
class _Gap:
    """What is left of a slot from `start` to `end`, and the row that comes after it."""

    row: ItemState
    start: datetime
    end: datetime
    behind: ItemState | None

    @property
    def left(self) -> timedelta:
        return max(ZERO, self.end - self.start)


def squeeze(state: DayState, record: Record) -> Squeeze | None:
    """The warning about the next talk, or None while it fits or there is none."""
    row, queue = _slot(state), desk_queue(state)
    if row is None or queue is None or row.item.queue_id != queue.queue.queue_id:
        return None
    one = _first_waiting(queue)
    if one is None or _is_settled(state, record, one, row):
        return None
    gap = _gap(state, record, row, queue)
    needed = one.allotment + queue.queue.questions
    if gap is None or needed <= gap.left or gap.left < SHORTEST:
        return None
    return _warning(state, queue, one, gap)


def _slot(state: DayState) -> ItemState | None:
    """The slot in progress, else the one that Next would begin."""
    if state.running_row is not None or state.next_up is None:
        return state.running_row
    return state.row(state.next_up.item.item_id)


def _first_waiting(queue: QueueState) -> SpeakerState | None:
    """Whose turn it is."""
    waiting = (one for one in queue.speakers if one.status is SpeakerStatus.WAITING)
    return next(waiting, None)


def _is_settled(state: DayState, record: Record, one: SpeakerState, row: ItemState) -> bool:
    """True if that speaker fits as what Next starts, waits for steps, or was deferred from here."""
    speaker_id = one.speaker.speaker_id
    if record.deferred_from.get(speaker_id) == row.item.item_id:
        return True
    if state.next_up is not None and state.next_up.entry_id == speaker_id:
        return state.fit is None or state.fit.fits
    return any(step.role is not StepRole.AFTER for step in record.waiting_steps(row.item))


def _gap(state: DayState, record: Record, row: ItemState, queue: QueueState) -> _Gap | None:
    """What is left of the slot from the moment the next speaker can begin."""
    if row.expected_end is None:
        return None
    start = state.now
    last = record.runs[-1] if record.runs else None
    is_speaker = last is not None and record.queue_of(last.entry_id) == queue.queue.queue_id
    if state.timer is not None:
        start = state.timer.expected_end + (queue.queue.changeover if is_speaker else ZERO)
    elif last is not None and is_speaker and last.ended is not None:
        start = max(start, last.ended + queue.queue.changeover)
    closing = record.waiting_steps(row.item, StepRole.AFTER)
    end = row.expected_end - sum((record.allotment(step.step_id) for step in closing), ZERO)
    return _Gap(row, start, end, _behind(state, row))


def _behind(state: DayState, row: ItemState) -> ItemState | None:
    """The first item of the day that waits behind the slot."""
    rows = state.day_rows(row.day)
    at = next(place for place, other in enumerate(rows) if other.item.item_id == row.item.item_id)
    return next((other for other in rows[at + 1 :] if other.progress is Progress.WAITING), None)


def _warning(state: DayState, queue: QueueState, one: SpeakerState, gap: _Gap) -> Squeeze:
    """The warning in words, with its answers."""
    needed = one.allotment + queue.queue.questions
    speaks = state.timer is not None
    room = gap.left - queue.queue.questions
    shorten = _floor(room, MINUTE if speaks else SECOND)
    fixed = gap.behind if gap.behind is not None and gap.behind.item.is_hard else None
    can_push = fixed is not None and fixed.fixed_start is not None and fixed.fixed_start <= gap.end
    by = _up(needed - gap.left)
    new_end = gap.end + by
    return Squeeze(
        speaker_id=one.speaker.speaker_id,
        text=_text(one, gap, needed, speaks=speaks),
        defer_text=_defer_text(one, gap),
        shorten_text=_shorten_text(shorten, speaks=speaks),
        shorten_to=shorten if shorten >= SHORTEST else None,
        is_shorten_start=not speaks,
        push_text=_push_text(fixed, by) if can_push and fixed is not None else "",
        push_question=_push_question(state, fixed, by) if can_push and fixed is not None else "",
        push_id=fixed.item.item_id if can_push and fixed is not None else None,
        push_by=by,
        slot_id=gap.row.item.item_id,
        slot_length=None if _reaches(gap) else new_end - _begun(gap.row),
    )


def _reaches(gap: _Gap) -> bool:
    """True if the slot is planned up to what comes behind it: then it follows when that moves."""
    return gap.behind is not None and gap.behind.item.start == gap.row.item.end


def _begun(row: ItemState) -> datetime:
    return row.actual_start or row.item.start


def _text(one: SpeakerState, gap: _Gap, needed: timedelta, *, speaks: bool) -> str:
    """ "6:00 of 10:00 left before Lunch"."""
    values = {
        "name": one.speaker.name,
        "left": clock_text(elapsed_s(gap.left)),
        "needed": clock_text(countdown_s(needed)),
        "what": gap.behind.item.title if gap.behind is not None else "",
    }
    if gap.behind is None:
        words = QCoreApplication.translate(
            "Timekeeper", "{name}: {left} of {needed} left of this slot"
        )
    elif speaks:
        words = QCoreApplication.translate(
            "Timekeeper", "{name}: {left} of {needed} will be left before {what}"
        )
    else:
        words = QCoreApplication.translate(
            "Timekeeper", "{name}: {left} of {needed} left before {what}"
        )
    return words.format(**values)


def _defer_text(one: SpeakerState, gap: _Gap) -> str:
    if gap.behind is None or not gap.behind.item.kind.is_pause:
        return QCoreApplication.translate("Timekeeper", "Defer to the next slot")
    words = QCoreApplication.translate("Timekeeper", "Defer until after {what}")
    return words.format(what=gap.behind.item.title)


def _shorten_text(length: timedelta, *, speaks: bool) -> str:
    if length < SHORTEST:
        return QCoreApplication.translate("Timekeeper", "Too little is left to shorten")
    if speaks:
        words = QCoreApplication.translate("Timekeeper", "Shorten to {span}")
        return words.format(span=minutes_text(length))
    words = QCoreApplication.translate("Timekeeper", "Start now with {span}")
    return words.format(span=span_text(length))


def _push_text(fixed: ItemState, by: timedelta) -> str:
    words = QCoreApplication.translate("Timekeeper", "Move {what} by {span}…")
    return words.format(what=fixed.item.title, span=minutes_text(by))


def _push_question(state: DayState, fixed: ItemState, by: timedelta) -> str:
    """What follows if the fixed point is moved."""
    assert fixed.fixed_start is not None
    venue = state.plan.venue_time
    words = QCoreApplication.translate(
        "Timekeeper",
        "{what} then starts at {new} instead of {old}. What comes after it follows, up to the"
        " next fixed point. Those who serve, interpret or wait have to be told.",
    )
    return words.format(
        what=fixed.item.title,
        new=time_text(venue(fixed.fixed_start + by)),
        old=time_text(venue(fixed.fixed_start)),
    )


def _floor(span: timedelta, step: timedelta) -> timedelta:
    return max(ZERO, step * (span // step))


def _up(span: timedelta) -> timedelta:
    """Whole minutes, rounded up, so that what is made room for does fit."""
    return MINUTE * -(-span // MINUTE)

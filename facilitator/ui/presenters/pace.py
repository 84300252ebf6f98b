"""When a window has to look again: ticks come five times a second, words change far less often."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from facilitator.day import DayState, Phase, Record, countdown_s
from facilitator.day.rounding import to_second

SLOW_S = 5


@dataclass(frozen=True, slots=True)
class Look:
    """What decides whether anything in sight can differ; equal looks show equal things."""

    second: datetime
    digits: int
    item_digits: int
    phase: Phase | None
    record: int


def look_of(state: DayState, record: Record) -> Look:
    """The look of a state. The record counts by its rows: nothing in it is ever changed."""
    timer, item_timer = state.timer, state.item_timer
    return Look(
        second=to_second(state.now),
        digits=countdown_s(timer.remaining) if timer is not None else 0,
        item_digits=countdown_s(item_timer.remaining) if item_timer is not None else 0,
        phase=timer.phase if timer is not None else None,
        record=len(record.rows),
    )


def is_new_second(before: Look | None, now: Look) -> bool:
    """True if a clock with seconds shows another one, or something was done."""
    return before is None or (before.second, before.record) != (now.second, now.record)


def is_new_minute_text(before: Look | None, now: Look) -> bool:
    """True if what is shown to the minute may differ: something was done, or time passed.

    Between actions such texts may lag by SLOW_S seconds, which nobody sees in a minute.
    """
    if before is None or before.record != now.record:
        return True
    return _slow_beat(before) != _slow_beat(now)


def _slow_beat(look: Look) -> int:
    """A number that changes every few seconds."""
    return int(look.second.timestamp()) // SLOW_S

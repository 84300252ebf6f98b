"""A time as a person types it into a cell: "9.30", "9h30", "0930", "2 p.m.", "00:30 +1"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import time

from facilitator.agenda.notations import Clock
from facilitator.agenda.times import read_span

NEXT_DAY = re.compile(r"\s*\(?\+\s?1\)?\s*$")
BARE = re.compile(r"^(?P<h>\d{1,2})(?P<m>[0-5]\d)?$")
NOON = 12


@dataclass(frozen=True, slots=True)
class TypedTime:
    """A time of day; `is_next_day` where it was typed as one of the day after."""

    wall: time
    is_next_day: bool = False


def parse_time(text: str) -> TypedTime | None:
    """The time that was typed, or None where it is none. Hours without a half are read as 0–24."""
    bare = NEXT_DAY.sub("", text.strip())
    is_next_day = bare != text.strip()
    digits = BARE.match(bare)
    if digits:
        return _typed(int(digits["h"]), int(digits["m"] or 0), is_next_day=is_next_day)
    span = read_span(bare)
    if span is None or span.end is not None:
        return None
    return _typed(_hour(span.start), span.start.minute, is_next_day=is_next_day)


def _hour(clock: Clock) -> int:
    """The hour on a 24-hour clock."""
    if clock.sure or clock.half is None:
        return clock.hour
    return clock.hour % NOON + (NOON if clock.half == "pm" else 0)


def _typed(hour: int, minute: int, *, is_next_day: bool) -> TypedTime | None:
    """The time, if there is one; 24:00 is the midnight that ends the day."""
    if hour == 24 and minute == 0:
        return TypedTime(time(0), is_next_day=True)
    return TypedTime(time(hour, minute), is_next_day) if hour < 24 else None

"""Packing a queue of speakers into the windows that are left, and the longest equal allotment."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from facilitator.day.state import ZERO


@dataclass(frozen=True, slots=True)
class Window:
    """Free time for a queue: from `start` to `end`; `is_follow_on` if a speaker precedes it."""

    start: datetime
    end: datetime
    is_follow_on: bool = False


@dataclass(frozen=True, slots=True)
class Packing:
    """Where each speaker starts, and who finds no place, both in queue order."""

    starts: dict[str, datetime]
    unplaced: tuple[str, ...]


def pack_queue(
    speakers: Sequence[str],
    windows: Sequence[Window],
    *,
    block: Callable[[str], timedelta],
    changeover: timedelta = ZERO,
    not_before: Mapping[str, int] | None = None,
) -> Packing:
    """Place speakers in order: each one only if start + block ≤ end (equality fits).

    `block` is the time a speaker takes, questions included. Whoever does not fit goes to the
    next window, and so does everybody behind: order is kept. The changeover lies between two
    speakers of one window, not at its ends. `not_before` keeps deferred speakers out of the
    windows before that number without holding up the others.
    """
    barred = not_before or {}
    starts: dict[str, datetime] = {}
    remaining = list(speakers)
    for number, window in enumerate(windows):
        at = window.start + (changeover if window.is_follow_on else ZERO)
        later: list[str] = []
        for place, speaker in enumerate(remaining):
            if barred.get(speaker, 0) > number:
                later.append(speaker)
            elif at + block(speaker) <= window.end:
                starts[speaker] = at
                at += block(speaker) + changeover
            else:
                later.extend(remaining[place:])
                break
        remaining = later
    return Packing(starts, tuple(remaining))


def equal_allotment(
    count: int,
    windows: Sequence[Window],
    *,
    changeover: timedelta = ZERO,
    questions: timedelta = ZERO,
) -> timedelta | None:
    """The longest whole-second allotment with which `count` speakers all find a place.

    A window of B seconds holds ⌊(B + C) / (L + Q + C)⌋ speakers of L with questions Q and a
    changeover of C; their sum falls as L grows, so the answer is found by halving. None if not
    even one second fits.
    """
    if count == 0:
        return None
    gap = changeover // timedelta(seconds=1)
    rest = gap + questions // timedelta(seconds=1)
    rooms = [_room_s(window, changeover) for window in windows]

    def fits(length: int) -> bool:
        return sum((room + gap) // (length + rest) for room in rooms if room > 0) >= count

    low, high = 0, max(rooms, default=0)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return timedelta(seconds=low) if low > 0 else None


def capacity(windows: Sequence[Window], block: timedelta, *, changeover: timedelta = ZERO) -> int:
    """How many speakers of one length find a place in the windows."""
    gap = changeover // timedelta(seconds=1)
    length = block // timedelta(seconds=1)
    rooms = (_room_s(window, changeover) for window in windows)
    return sum((room + gap) // (length + gap) for room in rooms if room > 0)


def _room_s(window: Window, changeover: timedelta) -> int:
    """Whole seconds of a window that speakers can use."""
    start = window.start + (changeover if window.is_follow_on else ZERO)
    return max(ZERO, window.end - start) // timedelta(seconds=1)

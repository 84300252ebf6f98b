"""Packing a queue of speakers into the windows that are left, and the longest equal allotment."""

from __future__ import annotations

from collections.abc import Callable, Sequence
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
    allotment: Callable[[str], timedelta],
    changeover: timedelta = ZERO,
) -> Packing:
    """Place speakers in order: each one only if start + allotment ≤ end (equality fits).

    Whoever does not fit goes to the next window, and so does everybody behind: order is kept.
    The changeover lies between two speakers of one window, not at its ends.
    """
    starts: dict[str, datetime] = {}
    remaining = list(speakers)
    for window in windows:
        at = window.start + (changeover if window.is_follow_on else ZERO)
        while remaining and at + allotment(remaining[0]) <= window.end:
            speaker = remaining.pop(0)
            starts[speaker] = at
            at += allotment(speaker) + changeover
    return Packing(starts, tuple(remaining))


def equal_allotment(
    count: int, windows: Sequence[Window], *, changeover: timedelta = ZERO
) -> timedelta | None:
    """The longest whole-second allotment with which `count` speakers all find a place.

    A window of B seconds holds ⌊(B + C) / (L + C)⌋ speakers of L with a changeover of C; their
    sum falls as L grows, so the answer is found by halving. None if not even one second fits.
    """
    if count == 0:
        return None
    gap = changeover // timedelta(seconds=1)
    rooms = [_room_s(window, changeover) for window in windows]

    def fits(length: int) -> bool:
        return sum((room + gap) // (length + gap) for room in rooms if room > 0) >= count

    low, high = 0, max(rooms, default=0)
    while low < high:
        middle = (low + high + 1) // 2
        if fits(middle):
            low = middle
        else:
            high = middle - 1
    return timedelta(seconds=low) if low > 0 else None


def _room_s(window: Window, changeover: timedelta) -> int:
    """Whole seconds of a window that speakers can use."""
    start = window.start + (changeover if window.is_follow_on else ZERO)
    return max(ZERO, window.end - start) // timedelta(seconds=1)

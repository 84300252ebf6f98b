"""Noticing that the laptop slept, or that its clock was set, from two readings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from facilitator.day.actions import ActionKind
from facilitator.day.clock import Reading
from facilitator.day.state import ZERO

TOLERANCE = timedelta(seconds=2)
"""Wall and counter may drift this far apart between two looks without a word."""


@dataclass(frozen=True, slots=True)
class Notice:
    """A fact to be written into the log."""

    kind: ActionKind
    payload: dict[str, Any]


def notice(before: Reading, after: Reading) -> Notice | None:
    """What happened to the laptop between two looks at the clock, or None.

    Sleep is told apart from a set clock by the system's own count of suspended time, which
    counts as sleep even where the wall moved as well.
    """
    if before.boot_id != after.boot_id:
        return None
    awake = after.monotonic - before.monotonic
    asleep = after.suspended - before.suspended
    if asleep > TOLERANCE:
        return Notice(ActionKind.SLEPT, {"for_s": asleep.total_seconds()})
    moved = (after.utc - before.utc) - awake - max(ZERO, asleep)
    if abs(moved) > TOLERANCE:
        return Notice(ActionKind.CLOCK_MOVED, {"by_s": moved.total_seconds()})
    return None


def interruption(last_sign: Reading, now: Reading) -> Notice:
    """The fact that the program was away since its last sign of life."""
    if last_sign.boot_id == now.boot_id:
        away = (now.monotonic - last_sign.monotonic) + max(
            ZERO, now.suspended - last_sign.suspended
        )
    else:
        away = now.utc - last_sign.utc
    return Notice(ActionKind.INTERRUPTED, {"down_s": max(ZERO, away).total_seconds()})

"""Reading the time: the only module that looks at a clock, and the clocks built on it."""

from __future__ import annotations

import sys
import time
import uuid
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Reading:
    """One look at the clock: the wall (aware, UTC) and a counter that nobody can set.

    `monotonic` stands still while the laptop sleeps; `suspended` is the time slept since
    boot as far as the system tells. Both are comparable only under the same `boot_id`.
    """

    utc: datetime
    monotonic: timedelta
    boot_id: str
    suspended: timedelta = timedelta(0)

    def __post_init__(self) -> None:
        if self.utc.tzinfo is None:
            raise ValueError("a reading of the clock needs a time zone")


class Clock(Protocol):
    """Whatever tells the time to the program."""

    def read(self) -> Reading:
        """The present reading."""
        ...


class SystemClock:
    """The laptop's own clocks."""

    def __init__(self) -> None:
        self._boot_id = _boot_id()

    def read(self) -> Reading:
        """The present reading."""
        awake = time.monotonic()
        return Reading(
            utc=datetime.now(UTC),
            monotonic=timedelta(seconds=awake),
            boot_id=self._boot_id,
            suspended=timedelta(seconds=_suspended_s(awake)),
        )


class ShiftedClock:
    """A clock whose wall is moved by a fixed span: "as if today were another date"."""

    def __init__(self, inner: Clock, shift: timedelta) -> None:
        self._inner = inner
        self._shift = shift

    def read(self) -> Reading:
        """The inner reading with its wall moved."""
        reading = self._inner.read()
        return replace(reading, utc=reading.utc + self._shift)


class FastClock:
    """A clock that runs `factor` times as fast as the inner one, from `start` on."""

    def __init__(self, inner: Clock, start: datetime, *, factor: int) -> None:
        self._inner = inner
        self._origin = inner.read().monotonic
        self._start = start
        self._factor = factor
        self._boot_id = f"rehearsal-{uuid.uuid4()}"

    def read(self) -> Reading:
        """The accelerated reading."""
        passed = (self._inner.read().monotonic - self._origin) * self._factor
        return Reading(self._start + passed, passed, self._boot_id)


class ManualClock:
    """A clock that moves only when told to: for tests, scenarios and screenshots."""

    def __init__(self, utc: datetime, *, boot_id: str = "boot-1") -> None:
        self._reading = Reading(utc, timedelta(0), boot_id)

    def read(self) -> Reading:
        """The present reading."""
        return self._reading

    def advance(self, span: timedelta) -> None:
        """Let real time pass: wall and counter move together."""
        now = self._reading
        self._reading = replace(now, utc=now.utc + span, monotonic=now.monotonic + span)

    def jump(self, span: timedelta) -> None:
        """Set the wall; no real time passes."""
        self._reading = replace(self._reading, utc=self._reading.utc + span)

    def sleep(self, span: timedelta) -> None:
        """Suspend the laptop: the wall goes on, the counter stands."""
        now = self._reading
        self._reading = replace(now, utc=now.utc + span, suspended=now.suspended + span)


def _boot_id() -> str:
    """A name for the time since the last boot; where the system has none, for this process."""
    try:
        return Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
    except OSError:
        return f"process-{uuid.uuid4()}"


def _suspended_s(awake: float) -> float:
    """Seconds slept since boot, where a clock that counts them exists (Linux)."""
    if sys.platform != "linux":
        return 0.0
    return max(0.0, time.clock_gettime(time.CLOCK_BOOTTIME) - awake)

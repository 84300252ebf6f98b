"""The one rounding rule: countdowns are rounded up to the second, elapsed and overtime down."""

from __future__ import annotations

from datetime import datetime, timedelta

_SECOND = timedelta(seconds=1)


def countdown_s(remaining: timedelta) -> int:
    """Whole seconds to show for a remaining time; negative in overtime (−0.4 s is 0)."""
    return -((-remaining) // _SECOND)


def elapsed_s(elapsed: timedelta) -> int:
    """Whole seconds to show for a time that grows (elapsed, paused, overtime)."""
    return elapsed // _SECOND


def clock_text(seconds: int) -> str:
    """Digits of a countdown: 7:42, 1:05:00; overtime carries a plus sign, +0:03."""
    sign = "+" if seconds < 0 else ""
    minutes, rest = divmod(abs(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{sign}{hours}:{minutes:02}:{rest:02}"
    return f"{sign}{minutes}:{rest:02}"


def whole_minutes(span: timedelta) -> int:
    """The nearest whole minute, halves away from zero: for words such as "4 min behind"."""
    seconds = abs(span) // _SECOND
    minutes = (seconds + 30) // 60
    return -minutes if span < timedelta(0) else minutes


def to_second(instant: datetime) -> datetime:
    """The instant without its fraction of a second."""
    return instant.replace(microsecond=0)

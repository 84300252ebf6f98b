"""From what a wall clock says to an instant, also on the nights when the clocks are changed."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo


def instant_of(wall: datetime, zone: str, *, not_before: datetime | None = None) -> datetime:
    """The instant (UTC) at which the venue's clock shows `wall` (naive).

    An hour that occurs twice (autumn) means its first occurrence, unless that lies before
    `not_before`; an hour that does not occur (spring) is counted on from before the change.
    """
    first = wall.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)
    if not_before is None or first >= not_before:
        return first
    second = wall.replace(tzinfo=ZoneInfo(zone), fold=1).astimezone(UTC)
    return max(first, second)

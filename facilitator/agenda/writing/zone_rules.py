"""The rules of a time zone over a span of days, as the VTIMEZONE of RFC 5545."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)
LONGEST_LOOK_BACK = 800
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


def zone_lines(zone: ZoneInfo, first: datetime, last: datetime) -> Iterator[str]:
    """The component for all instants from `first` to `last` (aware).

    It begins with the change of clocks before `first`, if there was one in the two years before.
    """
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    begin = _change_before(zone, first.astimezone(UTC))
    if begin is None:
        yield from _observance(zone, BEGINNING, _state(zone, first)[0])
    else:
        yield from _observance(zone, begin, _state(zone, begin - timedelta(seconds=1))[0])
    for change in _changes(zone, first.astimezone(UTC), last.astimezone(UTC) + DAY):
        yield from _observance(zone, change, _state(zone, change - timedelta(seconds=1))[0])
    yield "END:VTIMEZONE"


def _observance(zone: ZoneInfo, onset: datetime, before: timedelta) -> Iterator[str]:
    """One stretch of equal time, from its onset on the clock that held until then."""
    offset, name, is_summer = _state(zone, onset)
    if onset == BEGINNING:
        offset, name, is_summer = before, "", False
    kind = "DAYLIGHT" if is_summer else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{onset.replace(tzinfo=None) + before:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_offset(before)}"
    yield f"TZOFFSETTO:{_offset(offset)}"
    if name:
        yield f"TZNAME:{name}"
    yield f"END:{kind}"


def _change_before(zone: tzinfo, instant: datetime) -> datetime | None:
    """The last change of clocks not after the instant."""
    late = instant
    for _ in range(LONGEST_LOOK_BACK):
        early = late - DAY
        if _state(zone, early) != _state(zone, late):
            return _bisected(zone, early, late)
        late = early
    return None


def _changes(zone: tzinfo, first: datetime, last: datetime) -> Iterator[datetime]:
    """The changes of clocks after the first instant, until the last."""
    early = first
    while early < last:
        late = early + DAY
        if _state(zone, early) != _state(zone, late):
            change = _bisected(zone, early, late)
            if first < change <= last:
                yield change
        early = late


def _bisected(zone: tzinfo, early: datetime, late: datetime) -> datetime:
    """The first whole second on the new time."""
    new = _state(zone, late)
    low, high = 0, int((late - early).total_seconds())
    while high - low > 1:
        middle = (low + high) // 2
        if _state(zone, early + timedelta(seconds=middle)) == new:
            high = middle
        else:
            low = middle
    return early + timedelta(seconds=high)


def _state(zone: tzinfo, instant: datetime) -> tuple[timedelta, str, bool]:
    """Offset, name and whether it is summer time."""
    local = instant.astimezone(zone)
    offset = local.utcoffset() or timedelta(0)
    return offset, local.tzname() or "", bool(local.dst())


def _offset(span: timedelta) -> str:
    """+0800, -0330; seconds only where a zone of long ago has them."""
    seconds = int(span.total_seconds())
    sign, rest = ("-", -seconds) if seconds < 0 else ("+", seconds)
    hours, minutes, odd = rest // 3600, rest % 3600 // 60, rest % 60
    return f"{sign}{hours:02}{minutes:02}" + (f"{odd:02}" if odd else "")

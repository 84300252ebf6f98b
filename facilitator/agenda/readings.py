"""Which half of the day a written time means: every reading has a price, the cheapest is taken.

The prices only have to order the readings the way a person would; a reading against a written
a.m. or p.m. is dearest, so it wins only where the written one is absurd (a session of 14 hours).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from facilitator.agenda.notations import Clock, Half
from facilitator.agenda.times import Span

DAY = 24 * 60
NOON = 12 * 60
AGAINST_THE_WRITTEN_HALF = 7.0
OTHER_HALF_THAN_THE_END = 0.2
AGAINST_24_HOURS = 0.8
UNUSUAL_HOUR = 2.0
PADDED_EARLY = 0.5
EVENING = 1.5
EVENING_AGAINST_24_HOURS = 5.0
GOING_BACK = 3.0
DEAREST_PLACE = 8.5
PAST_MIDNIGHT_LATE = 2.0
PAST_MIDNIGHT_EARLY = 8.0
END_IS_WRONG = 5.5
LONGEST_USUAL = 300
PAUSE_USUAL = 150
BEAM = 6
"""How many ways to read the day so far are kept while reading on."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the reader knows before it reads a time: the slot before, and the document's habit."""

    is_24_hours: bool
    previous_start: int | None = None
    previous_end: int | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """Minutes since the midnight the day began with; `end` may lie beyond 24 hours."""

    start: int
    end: int | None
    price: float
    is_against_half: bool = False
    is_shifted: bool = False
    """True where an unmarked hour was read as afternoon."""
    is_end_wrong: bool = False
    """True where the end lies before the start, and no half of the day makes sense of it."""


@dataclass(frozen=True, slots=True)
class Settled:
    """The reading chosen for one slot, and all that were possible there."""

    best: Reading
    all: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to read the day up to a slot, as a chain backwards."""

    price: float
    context: Context
    chosen: Settled | None = None
    before: _Way | None = None


@dataclass(frozen=True, slots=True)
class _Candidate:
    minutes: int
    price: float = 0.0
    is_against_half: bool = False
    is_shifted: bool = False


def readings_of(span: Span, context: Context) -> tuple[Reading, ...]:
    """All readings of a span, the most sensible first."""
    found = sorted(_readings(span, context), key=lambda reading: reading.price)
    unique: dict[tuple[int, int | None], Reading] = {}
    for reading in found:
        unique.setdefault((reading.start, reading.end), reading)
    return tuple(unique.values())


def settle(
    slots: Sequence[tuple[Span | None, int | None]], *, is_24_hours: bool, assumed_start: int
) -> list[Settled]:
    """Read a whole day at once: the cheapest chain of readings, so that later slots decide too.

    Each slot is its span and its length in minutes, as far as they are written.
    """
    ways = [_Way(0.0, Context(is_24_hours))]
    for span, length in slots:
        longer = [step for way in ways for step in _steps(way, span, length, assumed_start)]
        ways = sorted(longer, key=lambda way: way.price)[:BEAM]
    settled: list[Settled] = []
    way: _Way | None = ways[0]
    while way is not None and way.chosen is not None:
        settled.append(way.chosen)
        way = way.before
    return settled[::-1]


def _steps(way: _Way, span: Span | None, length: int | None, assumed: int) -> Iterator[_Way]:
    context = way.context
    if span is None:
        known = [context.previous_end, context.previous_start]
        start = next((minutes for minutes in known if minutes is not None), assumed)
        readings: tuple[Reading, ...] = (Reading(start, start + (length or 0), 0.0),)
    else:
        readings = tuple(_with_length(one, length) for one in readings_of(span, context))
    for reading in readings[:BEAM]:
        after = Context(context.is_24_hours, reading.start, reading.end)
        yield _Way(way.price + reading.price, after, Settled(reading, readings), way)


def _with_length(reading: Reading, length: int | None) -> Reading:
    if reading.end is not None or not length:
        return reading
    return replace(reading, end=reading.start + length)


def _readings(span: Span, context: Context) -> Iterator[Reading]:
    end_half = span.end.half if span.end else None
    is_backward = _is_backward(span)
    for start in _candidates(span.start, context, leaning=end_half):
        price = start.price + _price_of_place(start.minutes, context)
        if span.end is None:
            yield Reading(start.minutes, None, price, start.is_against_half, start.is_shifted)
            continue
        if is_backward and not start.is_shifted:
            yield Reading(start.minutes, None, price + END_IS_WRONG, is_end_wrong=True)
        for end in _candidates(span.end, context, leaning=None):
            late, extra = _ordered(start.minutes, end.minutes)
            yield Reading(
                start.minutes,
                late,
                price + end.price + extra,
                start.is_against_half or end.is_against_half,
                start.is_shifted or end.is_shifted,
            )


def _is_backward(span: Span) -> bool:
    """True for "10:30 – 10:00": nothing says which half is meant, and the end is the earlier."""
    if span.end is None or span.start.half or span.end.half:
        return False
    return (span.end.hour, span.end.minute) < (span.start.hour, span.start.minute)


def _candidates(clock: Clock, context: Context, *, leaning: Half | None) -> Iterator[_Candidate]:
    literal = clock.hour * 60 + clock.minute
    if clock.sure or clock.hour > 12:
        yield _Candidate(literal)
    elif clock.half:
        yield _Candidate(_in_half(literal, clock.half))
        other: Half = "pm" if clock.half == "am" else "am"
        yield _Candidate(_in_half(literal, other), AGAINST_THE_WRITTEN_HALF, is_against_half=True)
    elif leaning:
        yield _Candidate(_in_half(literal, leaning))
        other = "pm" if leaning == "am" else "am"
        yield _Candidate(_in_half(literal, other), OTHER_HALF_THAN_THE_END)
    else:
        yield from _unmarked(clock, literal, context)


def _unmarked(clock: Clock, literal: int, context: Context) -> Iterator[_Candidate]:
    is_early = clock.hour < 7
    early = PADDED_EARLY if clock.is_padded else UNUSUAL_HOUR
    yield _Candidate(literal, early if is_early else 0.0)
    if clock.hour < 12:
        late = 0.0 if is_early and not clock.is_padded else EVENING
        habit = AGAINST_24_HOURS if is_early else EVENING_AGAINST_24_HOURS
        price = late + (habit if context.is_24_hours else 0.0)
        yield _Candidate(literal + NOON, price, is_shifted=True)


def _in_half(literal: int, half: Half) -> int:
    morning = literal % NOON
    return morning if half == "am" else morning + NOON


def _ordered(start: int, end: int) -> tuple[int, float]:
    """The end, past midnight if it must be, and what that and its length cost."""
    price = 0.0
    if end <= start:
        end += DAY
        price = PAST_MIDNIGHT_LATE if start >= 18 * 60 else PAST_MIDNIGHT_EARLY
    return end, price + max(0, end - start - LONGEST_USUAL) / 60


def _price_of_place(start: int, context: Context) -> float:
    """What it costs to begin here after the slot before; the first slot has its usual hours."""
    if context.previous_start is None:
        return 3.0 if start < 6 * 60 + 30 else max(0.0, (start - 18 * 60) / 60)
    if start < context.previous_start:
        return min(DEAREST_PLACE, GOING_BACK + (context.previous_start - start) / 60)
    if context.previous_end is None:
        wait = start - context.previous_start - LONGEST_USUAL
    elif start < context.previous_end:
        return 1.0
    else:
        wait = start - context.previous_end - PAUSE_USUAL
    return min(GOING_BACK, max(0, wait) / 60)

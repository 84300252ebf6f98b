"""Filling what is left of a week: topics in order into the time there is, at the least cost.

Time is one line of whole units, without what lies between the windows. The method is exact: each
topic costs by where it begins, where it ends and what it loses, so the best ending of each topic
follows from those of the topic before it, and nothing has to be tried out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

NEVER = float("inf")
MOVE_COST = 0.05
"""A unit by which a beginning or an end moves, against one unit that is lost."""
STUB_COST = 1.5
"""A boundary that leaves only a stub before or after a break."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Want:
    """A topic in units: what it would like, the least it takes, and where it stands now.

    `weight` is the cost of a lost unit; `drop` that of leaving it out, None if that cannot be.
    `latest_start`, `earliest_end`, `latest_end` bind it; `is_whole` keeps it in one window.
    """

    full: int
    least: int
    begin: int
    end: int
    weight: float = 1.0
    drop: float | None = None
    latest_start: int | None = None
    earliest_end: int = 0
    latest_end: int | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Filled:
    """Where each topic begins and ends, None for one left out, and what it all costs."""

    places: tuple[tuple[int, int] | None, ...]
    cost: float


def fill(wants: Sequence[Want], edges: Sequence[int], stub: int = 0) -> Filled | None:
    """The cheapest places in order; None if there are none.

    `edges` are where windows meet on the line, from 0 to its end; `stub` is the length below
    which a part beside an edge counts as a stub.
    """
    size = edges[-1] + 1
    stubs = _stubs(edges, stub)
    bests = [[0.0] * size]  # cheapest way to have all so far ended at or before each point
    steps: list[tuple[list[float], list[int]]] = []
    bounds = _bounds(wants, size)
    if any(
        first > last and want.drop is None
        for want, (first, last) in zip(wants, bounds, strict=True)
    ):
        return None
    for want, (first, last) in zip(wants, bounds, strict=True):
        ends, starts = _ends(want, bests[-1], edges, stubs, (first, last))
        steps.append((ends, starts))
        bests.append(_until(_or_dropped(want, ends, bests[-1])))
    return _trace(wants, steps, bests)


def place_cost(want: Want, begin: int, end: int, edges: Sequence[int], stub: int = 0) -> float:
    """What one topic costs at one place; NEVER where it may not be."""
    if not _may_start(want, begin) or not _may_end(want, end):
        return NEVER
    if not want.least <= end - begin <= want.full:
        return NEVER
    if want.is_whole and begin < _window_start(end, edges):
        return NEVER
    moved = abs(begin - want.begin) + abs(end - want.end)
    lost = want.weight * (want.full - (end - begin))
    return lost + MOVE_COST * moved + stub_cost(end, edges, stub)


def stub_cost(at: int, edges: Sequence[int], stub: int) -> float:
    """What a boundary at this point costs for lying close to a break."""
    nearest = min(abs(at - edge) for edge in edges)
    return STUB_COST if 0 < nearest < stub else 0.0


def _ends(
    want: Want,
    best: Sequence[float],
    edges: Sequence[int],
    stubs: Sequence[float],
    bounds: tuple[int, int],
) -> tuple[list[float], list[int]]:
    """For each point: what it costs to end there, and where to begin for that."""
    size, weight = len(best), want.weight
    costs, starts = [NEVER] * size, [0] * size
    lows, last = _lows(want, edges, bounds), bounds[1] - want.least
    if want.latest_start is not None:
        last = min(last, want.latest_start)
    # Both ends of the span in which a topic may begin only ever move on, so the cheapest
    # beginning is always the first of a line in which each is dearer than the one before.
    line: deque[int] = deque()
    at = first = lows[0] if lows else 0
    begins = [
        cost + MOVE_COST * abs(begin - want.begin) + weight * begin
        for begin, cost in enumerate(best[first : max(0, last + 1)], first)
    ]
    for end, low in zip(range(bounds[0], bounds[1] + 1), lows, strict=True):
        while at <= last and at + want.least <= end:
            cost = begins[at - first]
            while line and begins[line[-1] - first] > cost:
                line.pop()
            line.append(at)
            at += 1
        while line and line[0] < low:
            line.popleft()
        if line and (cost := begins[line[0] - first]) < NEVER:
            starts[end] = line[0]
            lost = cost + weight * (want.full - end)
            costs[end] = lost + MOVE_COST * abs(end - want.end) + stubs[end]
    return costs, starts


def _lows(want: Want, edges: Sequence[int], bounds: tuple[int, int]) -> list[int]:
    """For each point at which a topic may end, the first at which it may begin."""
    ends = range(bounds[0], bounds[1] + 1)
    if not want.is_whole:
        return [max(0, end - want.full) for end in ends]
    return [max(0, end - want.full, _window_start(end, edges)) for end in ends]


def _bounds(wants: Sequence[Want], size: int) -> list[tuple[int, int]]:
    """Between which points each topic can end, with room for all that must be heard around it."""
    lasts, cap = [], size - 1
    for want in reversed(wants):
        last = cap if want.latest_end is None else min(cap, want.latest_end)
        lasts.append(last)
        if want.drop is None:
            cap = last - want.least
    firsts, before = [], 0
    for want in wants:
        first = max(before + want.least, want.earliest_end)
        firsts.append(first)
        if want.drop is None:
            before = first
    return list(zip(firsts, reversed(lasts), strict=True))


def _trace(
    wants: Sequence[Want],
    steps: Sequence[tuple[list[float], list[int]]],
    bests: Sequence[Sequence[float]],
) -> Filled | None:
    """From the end of the line back to its beginning."""
    if bests[-1][-1] == NEVER:
        return None
    at = len(bests[-1]) - 1
    places: list[tuple[int, int] | None] = []
    for number in range(len(wants) - 1, -1, -1):
        ends, starts = steps[number]
        after = bests[number + 1]
        at = bisect_left([-cost for cost in after[: at + 1]], -after[at])
        drop = wants[number].drop
        if drop is not None and bests[number][at] + drop <= ends[at]:
            places.append(None)
        else:
            places.append((starts[at], at))
            at = starts[at]
    return Filled(tuple(reversed(places)), bests[-1][-1])


def _until(costs: Sequence[float]) -> list[float]:
    """The least so far at each point."""
    return list(accumulate(costs, min))


def _or_dropped(want: Want, ends: Sequence[float], before: Sequence[float]) -> Sequence[float]:
    """What it costs to have come so far with the topic or without it."""
    if want.drop is None:
        return ends
    return [min(end, cost + want.drop) for end, cost in zip(ends, before, strict=True)]


def _stubs(edges: Sequence[int], stub: int) -> list[float]:
    """What a boundary costs at each point of the line."""
    costs = [0.0] * (edges[-1] + 1)
    for edge in edges:
        first, last = max(0, edge - stub + 1), min(edges[-1], edge + stub - 1)
        costs[first : last + 1] = [STUB_COST] * max(0, last + 1 - first)
    for edge in edges:
        costs[edge] = 0.0
    return costs


def _window_start(end: int, edges: Sequence[int]) -> int:
    """Where the window begins in which something ends."""
    return edges[max(0, bisect_left(edges, end) - 1)]


def _may_start(want: Want, at: int) -> bool:
    return want.latest_start is None or at <= want.latest_start


def _may_end(want: Want, at: int) -> bool:
    return at >= want.earliest_end and (want.latest_end is None or at <= want.latest_end)

"""What locks, units and uneven groups force upon every spread: a proof of the least excess.

An attribute of which everybody has one value at most is a transport of people to seats whose cost
is convex; a plan without a negative cycle is the best there is (Ahuja, Magnanti and Orlin, Network
Flows, 1993, chapter 14).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from facilitator.groups.attributes import Value, least_pairs, pairs

MOST_TRIALS = 24
"""Kinds of groups times kinds of units that a bound looks at one by one."""

MOST_CYCLES = 300
MOST_GROUPS = 40
"""Steps of a transport, and groups, beyond which it is not solved: the bound is lower then."""

FAR = 1 << 40

Counts = NDArray[np.int64]


def excess_bound(
    groups: Sequence[Sequence[str]],
    values: Mapping[str, frozenset[Value]],
    *,
    locked: Mapping[str, int],
    units: Sequence[Sequence[str]],
) -> int:
    """What locks (groups from 0) and units force upon every plan with groups of these sizes."""
    sizes = [len(group) for group in groups]
    counts = Counter(value for group in groups for who in group for value in values[who])
    held: list[list[str]] = [[] for _ in sizes]
    free: list[Sequence[str]] = []
    in_units = {who for unit in units for who in unit}
    for unit in (*units, *([who] for who in locked if who not in in_units)):
        group = next((locked[who] for who in unit if who in locked), None)
        if group is not None:
            held[group].extend(unit)
        elif len(unit) > 1:
            free.append(unit)
    is_even = max(sizes, default=0) - min(sizes, default=0) <= 1
    if is_even and not free and not any(held):
        return 0
    bounds: Counter[str] = Counter()
    least: Counter[str] = Counter()
    for value, number in counts.items():
        alone = least_pairs(number, sizes)
        least[value[0]] += alone
        bounds[value[0]] += max(0, _forced(value, number, sizes, held, free, values) - alone)
    for attribute, alone in least.items():
        jointly = _transported(attribute, groups, held, values) - alone
        bounds[attribute] = max(bounds[attribute], jointly)
    return bounds.total()


def _forced(
    value: Value,
    number: int,
    sizes: Sequence[int],
    held: Sequence[Sequence[str]],
    free: Sequence[Sequence[str]],
    values: Mapping[str, frozenset[Value]],
) -> int:
    """The fewest pairs of one value: on top of who is held, and of each unit that goes anywhere.

    Every unit by itself, on its best group, whose other seats are then fewer; and all of them
    together, each in a group of its own, whatever its seats.
    """
    floor = [sum(value in values[who] for who in people) for people in held]
    taken = [len(people) for people in held]
    most = [size - t + f for size, t, f in zip(sizes, taken, floor, strict=True)]
    least = least_pairs(number, most, floor)
    shapes = Counter((sum(value in values[who] for who in unit), len(unit)) for unit in free)
    parts = sorted(part for part, _ in shapes.elements())[::-1]
    parts = [part for part in parts if part > 1]
    if parts and len(parts) <= len(sizes):
        alone = parts + [0] * (len(sizes) - len(parts))
        least = max(least, least_pairs(number, [number] * len(sizes), alone))
    alike = {
        (m, f, s - t): g
        for g, (m, f, s, t) in enumerate(zip(most, floor, sizes, taken, strict=True))
    }
    if len(alike) * len(shapes) <= MOST_TRIALS:
        for part, width in shapes:
            least = max(least, _with_unit(number, most, floor, (part, width), alike))
    return least


def _with_unit(
    number: int,
    most: Sequence[int],
    floor: Sequence[int],
    unit: tuple[int, int],
    alike: Mapping[tuple[int, int, int], int],
) -> int:
    """The fewest pairs when a unit (so many of its people have the value) sits where it is best."""
    part, width = unit
    found: list[int] = []
    for (_, _, left), group in alike.items():
        if left >= width:
            fewer, higher = list(most), list(floor)
            fewer[group] -= width - part
            higher[group] += part
            if sum(fewer) >= number:
                found.append(least_pairs(number, fewer, higher))
    return min(found, default=0)


def _transported(
    attribute: str,
    groups: Sequence[Sequence[str]],
    held: Sequence[Sequence[str]],
    values: Mapping[str, frozenset[Value]],
) -> int:
    """The fewest pairs of all values of an attribute together; 0 where it is not worked out."""
    mine = {
        who: [value for value in values[who] if value[0] == attribute]
        for group in groups
        for who in group
    }
    if len(groups) > MOST_GROUPS or any(len(found) > 1 for found in mine.values()):
        return 0
    rows = {value: at for at, value in enumerate(sorted({v for f in mine.values() for v in f}), 1)}

    def counted(people: Sequence[Sequence[str]]) -> Counts:
        counts = np.zeros((len(rows) + 1, len(people)), dtype=np.int64)
        for at, group in enumerate(people):
            for who in group:
                counts[rows[mine[who][0]] if mine[who] else 0, at] += 1
        return counts

    counts, floor = counted(groups), counted(held)
    for _ in range(MOST_CYCLES):
        cycle = _negative_cycle(*_prices(counts, floor))
        if not cycle:
            return sum(pairs(int(count)) for count in counts[1:].flat)
        for row, origin, target in cycle:
            counts[row, origin] -= 1
            counts[row, target] += 1
    return 0


def _prices(counts: Counts, floor: Counts) -> tuple[Counts, Counts]:
    """The least price of one person more in a group and less in another, and of which value."""
    price = counts[:, None, :] - counts[:, :, None] + 1
    price[0] = 0  # a blank makes no pairs
    price[np.broadcast_to((counts <= floor)[:, :, None], price.shape)] = FAR
    which = price.argmin(axis=0)
    least = price.min(axis=0)
    np.fill_diagonal(least, FAR)
    return least, which


def _negative_cycle(price: Counts, which: Counts) -> list[tuple[int, int, int]]:
    """Moves (value, origin, target) round a cycle that costs less than nothing; none if none."""
    number = len(price)
    distance = np.zeros(number, dtype=np.int64)
    before = np.full(number, -1)
    last = -1
    for _ in range(number + 1):
        through = distance[:, None] + price
        best = through.argmin(axis=0)
        found = through[best, np.arange(number)]
        better = np.flatnonzero(found < distance)
        if not better.size:
            return []
        distance[better] = found[better]
        before[better] = best[better]
        last = int(better[0])
    for _ in range(number):
        last = int(before[last])
    cycle, target = [], last
    while True:
        origin = int(before[target])
        cycle.append((int(which[origin, target]), origin, target))
        target = origin
        if target == last:
            return cycle

"""How evenly attribute values are spread over groups, and the least that arithmetic allows.

*Pairs* counts, for each value, the pairs of people sharing it within a group. The least number is
reached by levelling ("water-filling"): the number of pairs is a convex function of the counts, so
each further person goes to the group that has the fewest (Ibaraki and Katoh, Resource Allocation
Problems, 1988, chapter 4: greedy is exact for separable convex costs).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from heapq import heapify, heappop, heapreplace

from facilitator.groups.values import Person

Value = tuple[str, str]

MOST_TRIALS = 24
"""Kinds of groups times kinds of units that a bound looks at one by one."""


def values_of(person: Person, attributes: Sequence[str]) -> frozenset[Value]:
    """The person's values in the chosen attributes; letters' case does not tell them apart."""
    return frozenset(
        (attribute, " ".join(text.casefold().split()))
        for attribute in attributes
        for text in person.values(attribute)
    )


def pairs(number: int) -> int:
    """How many pairs so many people are."""
    return number * (number - 1) // 2


def least_pairs(number: int, most: Sequence[int], floor: Sequence[int] = ()) -> int:
    """The fewest pairs of so many people in groups of such sizes.

    `floor`: people of the number who already have their group; the others are levelled on top.
    """
    counts = list(floor) if floor else [0] * len(most)
    open_groups = [(count, group) for group, count in enumerate(counts) if count < most[group]]
    heapify(open_groups)
    for _ in range(number - sum(counts)):
        count, group = open_groups[0]
        counts[group] = count + 1
        if count + 1 < most[group]:
            heapreplace(open_groups, (count + 1, group))
        else:
            heappop(open_groups)
    return sum(pairs(count) for count in counts)


def count_pairs(groups: Iterable[Sequence[str]], values: Mapping[str, frozenset[Value]]) -> int:
    """Pairs sharing a value in one group, summed over values and groups."""
    total = 0
    for group in groups:
        counts = Counter(value for who in group for value in values[who])
        total += sum(pairs(count) for count in counts.values())
    return total


def excess(groups: Sequence[Sequence[str]], values: Mapping[str, frozenset[Value]]) -> int:
    """Pairs over the arithmetic least for the sizes of these groups; 0 is the best of all."""
    return count_pairs(groups, values) - _least(groups, values)


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
    if not free and not any(held):
        return 0
    return sum(
        max(0, _forced(value, number, sizes, held, free, values) - least_pairs(number, sizes))
        for value, number in counts.items()
    )


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


def _least(groups: Sequence[Sequence[str]], values: Mapping[str, frozenset[Value]]) -> int:
    sizes = [len(group) for group in groups]
    counts = Counter(value for group in groups for who in group for value in values[who])
    return sum(least_pairs(number, sizes) for number in counts.values())

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


def _least(groups: Sequence[Sequence[str]], values: Mapping[str, frozenset[Value]]) -> int:
    sizes = [len(group) for group in groups]
    counts = Counter(value for group in groups for who in group for value in values[who])
    return sum(least_pairs(number, sizes) for number in counts.values())

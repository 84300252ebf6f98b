"""Rounds by construction: everybody sits once a round, and no two meet twice."""

from __future__ import annotations

from itertools import combinations

import pytest

from facilitator.groups.designs import design
from facilitator.groups.fields import ring_of


@pytest.mark.parametrize(
    ("people", "groups", "most", "rounds"),
    [
        (16, 4, 4, 5), (25, 5, 5, 6), (32, 8, 4, 9), (64, 8, 8, 9), (20, 5, 4, 5), (64, 16, 4, 21),
        (27, 9, 3, 13), (26, 7, 4, 7), (36, 12, 3, 16), (10, 5, 2, 9), (9, 5, 2, 9), (4, 2, 2, 3),
        (44, 15, 3, 15), (121, 11, 11, 12), (60, 12, 5, 0), (6, 2, 3, 0), (10, 1, 10, 0),
    ],
)  # fmt: skip
def test_nobody_meets_anybody_twice(people: int, groups: int, most: int, rounds: int) -> None:
    made = design(people, groups, most)
    assert len(made) == rounds
    seen: set[tuple[int, int]] = set()
    for tables in made:
        assert sorted(who for table in tables for who in table) == list(range(people))
        assert all(most - 1 <= len(table) <= most for table in tables)
        met = [pair for table in tables for pair in combinations(sorted(table), 2)]
        assert not seen.intersection(met)
        seen.update(met)


@pytest.mark.parametrize("order", [2, 3, 4, 5, 6, 8, 9, 12, 16, 25, 27])
def test_differences_of_units_are_invertible(order: int) -> None:
    ring = ring_of(order)
    assert ring is not None
    for one, two in combinations(ring.units, 2):
        difference = next(d for d in range(order) if ring.plus[two][d] == one)
        assert sorted(ring.times[difference]) == list(range(order))


@pytest.mark.parametrize("order", [0, 1, 129])
def test_there_is_no_ring_of_a_useless_size(order: int) -> None:
    assert ring_of(order) is None

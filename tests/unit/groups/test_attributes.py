"""The least number of pairs, and the excess over it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.groups.attributes import excess, least_pairs, pairs, values_of
from facilitator.groups.bounds import excess_bound
from facilitator.groups.values import Person


@given(
    sizes=st.lists(st.integers(1, 4), min_size=1, max_size=3),
    number=st.integers(0, 8),
)
def test_least_pairs_are_those_of_the_best_of_all_placements(sizes: list[int], number: int) -> None:
    counts = [
        counts for counts in product(*(range(size + 1) for size in sizes)) if sum(counts) == number
    ]
    if counts:
        assert least_pairs(number, sizes) == min(sum(map(pairs, one)) for one in counts)


def test_people_who_have_their_group_are_levelled_upon() -> None:
    assert least_pairs(5, [4, 4], [3, 0]) == pairs(3) + pairs(2)


def test_excess_is_none_when_each_value_is_spread_by_floor_and_ceiling() -> None:
    values = {who: frozenset({("gender", sex)}) for who, sex in zip("abcd", "ffmm", strict=True)}
    assert excess([["a", "c"], ["b", "d"]], values) == 0
    assert excess([["a", "b"], ["c", "d"]], values) == 2


def test_blanks_are_not_a_value() -> None:
    nobody = Person("a", attributes={"gender": ()})
    assert values_of(nobody, ["gender", "role"]) == frozenset()


def test_letters_case_does_not_make_two_values() -> None:
    one, two = (Person("a", attributes={"role": (text,)}) for text in ("NGO", " ngo"))
    assert values_of(one, ["role"]) == values_of(two, ["role"])


def test_a_unit_of_one_value_is_a_proven_bound() -> None:
    values = {who: frozenset({("gender", "f")}) for who in "abc"} | {"d": frozenset()}
    groups = [["a", "b"], ["c", "d"]]
    assert excess_bound(groups, values, locked={}, units=[["a", "b"]]) == 0
    values |= {"c": frozenset()}
    assert excess_bound(groups, values, locked={}, units=[["a", "b"]]) == 1
    assert excess(groups, values) == 1


@pytest.mark.parametrize(("locked", "bound"), [({"a": 0, "b": 0}, 1), ({"a": 0, "b": 1}, 0)])
def test_two_locked_to_one_group_are_a_proven_bound(locked: dict[str, int], bound: int) -> None:
    values = {who: frozenset({("gender", "f")}) for who in "ab"}
    values |= {"c": frozenset(), "d": frozenset()}
    groups = [["a", "b"], ["c", "d"]]
    assert excess_bound(groups, values, locked=locked, units=[]) == bound


def test_a_unit_that_fills_a_group_leaves_the_others_to_the_rest() -> None:
    values = {who: frozenset({("gender", "f")}) for who in "cdef"} | dict.fromkeys(
        "ab", frozenset()
    )
    groups = [["a", "b"], ["c", "d"], ["e", "f"]]
    assert excess_bound(groups, values, locked={}, units=[["a", "b"], *"cdef"]) == 1
    assert excess_bound(groups, values, locked={"a": 0}, units=[["a", "b"], *"cdef"]) == 1
    assert excess(groups, values) == 1


def test_uneven_groups_are_a_proven_bound_for_all_values_together() -> None:
    values = {who: frozenset({("gender", "f" if who < "d" else "m")}) for who in "abcdef"}
    groups = [["a", "b", "d", "e"], ["c"], ["f"]]
    assert excess(groups, values) == 2 + 0 == excess_bound(groups, values, locked={}, units=[])
    held = {"c": 1, "a": 2}
    groups = [["b", "d", "e", "f"], ["c"], ["a"]]
    assert excess(groups, values) == excess_bound(groups, values, locked=held, units=[])

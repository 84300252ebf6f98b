"""Repeats and their proven bound."""

from __future__ import annotations

from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

from facilitator.groups.designs import design
from facilitator.groups.meetings import met_by, repeats, repeats_bound
from facilitator.groups.values import Rules

Rounds = list[list[list[str]]]


def named(rounds: list[list[list[int]]]) -> Rounds:
    return [[[f"p{who:02}" for who in table] for table in tables] for tables in rounds]


def alone(rounds: Rounds) -> list[list[str]]:
    return [[who] for table in rounds[0] for who in table]


def test_a_sixth_round_of_sixteen_repeats_twenty_four_meetings() -> None:
    rounds = named(design(16, 4, 4))
    assert repeats(rounds) == 0
    assert repeats_bound(rounds, alone(rounds), Rules()) == 0
    rounds.append(rounds[0])
    assert repeats(rounds) == 24
    assert repeats_bound(rounds, alone(rounds), Rules()) == 24


def test_large_groups_must_meet_again_in_the_next_round() -> None:
    rounds = [[[f"p{table}{seat}" for seat in range(6)] for table in range(4)]] * 4
    assert repeats_bound(rounds, alone(rounds), Rules()) == 24


def test_those_who_stay_together_repeat_in_every_round() -> None:
    rounds = [[["a", "b"], ["c", "d"]]] * 3
    assert repeats_bound(rounds, [["a", "b"], ["c"], ["d"]], Rules()) == 2
    assert repeats_bound(rounds, [["a", "b"], ["c", "d"]], Rules()) == 4
    assert repeats_bound(rounds, [["a"], ["b"], ["c"], ["d"]], Rules()) == 0


def test_those_locked_to_one_group_repeat_too() -> None:
    rounds = [[["a", "b"], ["c", "d"]]] * 3
    rules = Rules(locked={"a": 1, "b": 1})
    assert repeats_bound(rounds, [["a"], ["b"], ["c"], ["d"]], rules) == 2


@given(st.permutations("abcdef"), st.permutations("abcdef"))
def test_no_two_rounds_go_below_the_bound(first: list[str], second: list[str]) -> None:
    rounds = [[list(order[:4]), list(order[4:])] for order in (first, second)]
    assert repeats(rounds) >= repeats_bound(rounds, alone(rounds), Rules())


def test_the_bound_is_reached_where_it_can_be() -> None:
    first = [list("abc"), list("def")]
    rounds = [[first, [list(o[:3]), list(o[3:])]] for o in permutations("abcdef")]
    assert min(map(repeats, rounds)) == repeats_bound(rounds[0], alone(rounds[0]), Rules())


def test_one_round_repeats_nothing() -> None:
    assert repeats_bound([[["a", "b"]]], [["a"], ["b"]], Rules()) == 0


def test_whom_somebody_met_is_told_once() -> None:
    rounds = [[["a", "b"], ["c"]], [["a", "b", "c"]]]
    assert met_by(rounds) == {"a": ["b", "c"], "b": ["a", "c"], "c": ["a", "b"]}

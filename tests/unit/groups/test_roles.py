"""Chairs and rapporteurs: nobody twice before all had a turn."""

from __future__ import annotations

from collections import Counter
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from facilitator.groups.designs import design
from facilitator.groups.roles import share_roles
from facilitator.groups.values import Role

Rounds = list[list[list[str]]]


def named(rounds: list[list[list[int]]]) -> Rounds:
    return [[[f"p{who:02}" for who in table] for table in tables] for tables in rounds]


def most_apart(rounds: Rounds, roles: list[Role]) -> int:
    """The greatest difference of turns after any round."""
    turns = Counter(dict.fromkeys((who for table in rounds[0] for who in table), 0))
    worst = 0
    for number in range(1, len(rounds) + 1):
        for role in roles:
            if role.round == number:
                turns.update(who for who in (role.chair, role.rapporteur) if who)
        worst = max(worst, max(turns.values()) - min(turns.values()))
    return worst


def test_nobody_has_a_second_turn_before_all_had_one() -> None:
    rounds = named(design(16, 4, 4))
    roles = share_roles(rounds)
    assert len(roles) == 20
    assert most_apart(rounds, roles) == 1


def test_nobody_chairs_twice_before_all_chaired() -> None:
    chairs = Counter(role.chair for role in share_roles(named(design(25, 5, 5))[:5]))
    assert set(chairs.values()) == {1}


@given(st.integers(0, 10_000), st.integers(2, 5), st.integers(2, 5), st.integers(1, 4))
def test_roles_are_held_by_two_people_of_the_group(
    seed: int, groups: int, seats: int, rounds: int
) -> None:
    rng = Random(seed)
    people = [f"p{number:02}" for number in range(groups * seats)]
    drawn: Rounds = []
    for _ in range(rounds):
        rng.shuffle(people)
        drawn.append([people[at::groups] for at in range(groups)])
    roles = share_roles(drawn)
    assert len(roles) == groups * rounds
    for role in roles:
        assert role.chair != role.rapporteur
        assert {role.chair, role.rapporteur} <= set(drawn[role.round - 1][role.group - 1])


def test_a_group_of_one_has_a_chair_only() -> None:
    assert share_roles([[["a"], ["b", "c"]]])[0] == Role(1, 1, "a", None)


def test_those_who_had_fewer_turns_before_come_first() -> None:
    role = share_roles([[["a", "b", "c"]]], {"a": 1})[0]
    assert {role.chair, role.rapporteur} == {"b", "c"}


def test_no_rounds_have_no_roles() -> None:
    assert share_roles([]) == []

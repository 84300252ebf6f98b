"""Impossible wishes: one sentence, and the smallest set of rules that clash."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

import pytest

from facilitator.groups.conflicts import refuse_impossible
from facilitator.groups.values import RefusedError, Rules
from tests.unit.groups.builders import ids, people

NAMES = {person.person_id: person.name for person in people(60)}
FIFTEEN = tuple(ids(number, number + 1) for number in range(30, 45))
"""Rules that hurt nobody."""


def refused(
    rules: Rules, *, number: int = 60, rooms: Sequence[int] = (10,) * 6
) -> tuple[str, Sequence[Mapping[str, object]]]:
    present = [person.person_id for person in people(number)]
    with pytest.raises(RefusedError) as caught:
        refuse_impossible(present, rooms, rules, NAMES)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence, caught.value.conflict


def test_seats_that_are_short_are_counted() -> None:
    sentence, _ = refused(Rules(), number=12, rooms=(6, 5))
    assert sentence == (
        "11 seats for 12 people: 1 short — raise group 2 to 6 seats or add a group."
    )


def test_many_missing_seats_are_shared_by_all_groups() -> None:
    sentence, _ = refused(Rules(), rooms=(9,) * 6)
    assert sentence.endswith("6 short — give each group 10 seats or add a group.")


@pytest.mark.parametrize(
    ("number", "rooms", "minimum", "word"),
    [
        (3, (5,) * 4, 0, "cannot fill"),
        (0, (5,), 0, "Nobody is left"),
        (60, (10,) * 10, 7, "draw 8 groups"),
        (60, (57, 3), 4, "Group 2 has 3 seats"),
    ],
)
def test_sizes_that_cannot_be_are_refused(
    number: int, rooms: Sequence[int], minimum: int, word: str
) -> None:
    sentence, _ = refused(Rules(minimum_size=minimum), number=number, rooms=rooms)
    assert word in sentence


def test_three_rules_are_found_among_fifteen_others() -> None:
    rules = Rules(together=(ids(1, 2), ids(2, 3)), apart=(*FIFTEEN, ids(1, 3)))
    sentence, conflict = refused(rules)
    assert conflict == (
        {"apart": ["p001", "p003"]},
        {"together": ["p001", "p002"]},
        {"together": ["p002", "p003"]},
    )
    assert "Participant 01 (p001)" in sentence


@pytest.mark.parametrize(
    "rules",
    [
        Rules(together=(ids(1, 2),), locked={"p001": 1, "p002": 2}, apart=FIFTEEN),
        Rules(locked={"p001": 1, "p002": 1}, apart=(*FIFTEEN, ids(1, 2))),
    ],
)
def test_locks_that_clash_are_found(rules: Rules) -> None:
    assert len(refused(rules)[1]) == 3


def test_two_locks_apart_through_units_are_found() -> None:
    rules = Rules(
        together=(ids(1, 2), ids(3, 4)), locked={"p001": 1, "p003": 1}, apart=(ids(2, 4), *FIFTEEN)
    )
    assert len(refused(rules)[1]) == 5


def test_three_apart_in_two_groups_are_three_rules() -> None:
    rules = Rules(apart=(*FIFTEEN, *combinations(ids(1, 2, 3), 2)))
    sentence, conflict = refused(rules, rooms=(30, 30))
    assert [one["apart"] for one in conflict] == [list(p) for p in combinations(ids(1, 2, 3), 2)]
    assert "3 people are each to be apart" in sentence


def test_an_odd_ring_in_two_groups_is_thinned_to_its_rules() -> None:
    ring = tuple(ids(at, at % 5 + 1) for at in range(1, 6))
    _, conflict = refused(Rules(apart=(*FIFTEEN, *ring)), rooms=(30, 30))
    assert {tuple(one["apart"]) for one in conflict} == set(ring)  # type: ignore[arg-type]


@pytest.mark.parametrize("is_one_rule", [True, False])
def test_a_clique_of_twenty_one_is_named(is_one_rule: bool) -> None:
    clique = ids(*range(1, 22))
    rules = Rules(apart=(clique,) if is_one_rule else tuple(combinations(clique, 2)))
    sentence, conflict = refused(rules, rooms=(3,) * 20)
    assert all(who in sentence for who in clique)
    assert len(conflict) == (1 if is_one_rule else 210)


def test_a_clique_of_units_names_what_joins_them() -> None:
    rules = Rules(together=(ids(1, 2),), apart=(ids(1, 3), ids(2, 4), ids(3, 4)))
    assert len(refused(rules, rooms=(30, 30))[1]) == 4


def test_a_unit_larger_than_every_room_is_refused() -> None:
    chain = tuple(ids(number, number + 1) for number in range(1, 11))
    sentence, conflict = refused(Rules(together=(*chain, ids(20, 21))))
    assert "11 people, but the largest group has 10 seats" in sentence
    assert len(conflict) == 10


def test_a_unit_locked_to_a_small_room_is_refused() -> None:
    rules = Rules(together=(ids(1, 2, 3),), locked={"p001": 2})
    sentence, conflict = refused(rules, number=10, rooms=(8, 2))
    assert "group 2 has 2 seats" in sentence
    assert len(conflict) == 2


def test_more_locks_than_seats_are_refused() -> None:
    rules = Rules(locked=dict.fromkeys(ids(*range(1, 13)), 1))
    sentence, conflict = refused(rules)
    assert "12 people are locked to it" in sentence
    assert len(conflict) == 11


def test_a_lock_to_no_group_is_refused() -> None:
    assert "there are 6 groups" in refused(Rules(locked={"p001": 7}))[0]


def test_units_that_fit_singly_but_not_all_are_refused() -> None:
    units = tuple(ids(*range(at, at + 6)) for at in range(1, 43, 6))
    _, conflict = refused(Rules(together=units, apart=(ids(50, 51),)))
    assert conflict == tuple({"together": list(unit)} for unit in units)


def test_what_can_be_seated_is_not_refused() -> None:
    rules = Rules(
        together=(ids(1, 2, 3),),
        apart=(*FIFTEEN, tuple(ids(*range(10, 16)))),
        locked={"p001": 6},
        minimum_size=10,
    )
    refuse_impossible([p.person_id for p in people(60)], (10,) * 6, rules, NAMES)


@pytest.mark.parametrize(
    ("rules", "rooms", "one"),
    [
        (
            Rules(together=(ids(1, 2, 3),), apart=(ids(1, 3),)),
            (2,) * 30,
            {"together": ["p001", "p002", "p003"]},
        ),
        (
            Rules(apart=(ids(1, 2),), locked={"p001": 1, "p002": 1}),
            (60,),
            {"apart": list(ids(1, 2))},
        ),
        (
            Rules(together=(ids(1, 2),), locked={"p001": 1}, apart=FIFTEEN),
            (1,) * 60,
            {"together": list(ids(1, 2))},
        ),
    ],
)
def test_a_rule_that_cannot_be_kept_at_all_is_named_alone(
    rules: Rules, rooms: Sequence[int], one: Mapping[str, object]
) -> None:
    assert refused(rules, rooms=rooms)[1] == (one,)

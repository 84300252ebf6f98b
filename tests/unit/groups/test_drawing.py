"""Whole draws: the acceptance list of the issue, as far as a quick test can hold it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.groups import Draw, Person, Preset, RefusedError, Rules, Wishes, draw_groups
from facilitator.groups.seats import even_sizes
from facilitator.groups.solving import Progress, budget_of
from tests.unit.groups.builders import SEVEN, group_of, ids, people, wishes


def assert_keeps(draw: Draw, asked: Wishes) -> None:
    """Everybody sits once a round, in a seat, by every rule; no bound is above what was found."""
    rules, away = asked.rules, asked.rules.absent
    present = sorted(p.person_id for p in asked.people if p.person_id not in away)
    for one in draw.rounds:
        assert sorted(who for group in one.groups for who in group) == present
        at = {who: number for number, group in enumerate(one.groups) for who in group}
        for group, room in zip(one.groups, asked.rooms, strict=True):
            assert max(1, rules.minimum_size) <= len(group) <= room
        for unit in rules.together:
            assert len({at[who] for who in unit if who in at}) <= 1
        for apart in rules.apart:
            here = [at[who] for who in apart if who in at]
            assert len(set(here)) == len(here)
        for who, number in rules.locked.items():
            assert at.get(who, number - 1) == number - 1
        assert one.excess >= one.bound >= 0
    assert draw.repeats >= draw.repeats_bound


def test_sixty_in_six_by_seven_attributes_reach_the_proven_best() -> None:
    asked = wishes(60, (10,) * 6, balance=SEVEN, iterations=20_000)
    draw = draw_groups(asked)
    assert (draw.rounds[0].excess, draw.rounds[0].is_proven) == (0, True)
    assert_keeps(draw, asked)


def test_two_hundred_in_twenty_come_close_at_once() -> None:
    draw = draw_groups(wishes(200, (10,) * 20, balance=SEVEN, iterations=400))
    assert draw.rounds[0].excess <= 20


@pytest.mark.parametrize(
    ("number", "groups", "rounds", "repeats"),
    [(16, 4, 5, 0), (16, 4, 6, 24), (25, 5, 6, 0), (32, 8, 9, 0), (60, 10, 5, 0), (60, 12, 6, 0)],
)
def test_meetings_repeat_no_more_than_they_must(
    number: int, groups: int, rounds: int, repeats: int
) -> None:
    asked = wishes(number, (number // groups,) * groups, rounds=rounds, preset=Preset.MEET)
    draw = draw_groups(asked)
    assert (draw.repeats, draw.repeats_bound) == (repeats, repeats)
    assert_keeps(draw, asked)


def test_five_rounds_stay_balanced_with_few_repeats() -> None:
    asked = wishes(60, (6,) * 10, rounds=5, iterations=3000)
    draw = draw_groups(replace(asked, people=people(60, 3)))
    assert [one.excess for one in draw.rounds] == [0] * 5
    assert draw.repeats <= 10


def test_rows_in_any_order_give_the_same_draw() -> None:
    asked = wishes(40, (10,) * 4, balance=SEVEN, rounds=2, iterations=200)
    mixed = list(asked.people)
    Random(5).shuffle(mixed)
    assert draw_groups(replace(asked, people=tuple(mixed))) == draw_groups(asked)


def test_people_without_ids_are_told_by_what_the_list_says() -> None:
    plain = [replace(person, has_own_id=False) for person in people(20)]
    first = draw_groups(replace(wishes(20, (5,) * 4), people=tuple(plain)))
    turned = [
        replace(person, person_id=f"x{20 - row:02}") for row, person in enumerate(plain[::-1])
    ]
    second = draw_groups(replace(wishes(20, (5,) * 4), people=tuple(turned)))
    names = {person.person_id: person.name for person in [*plain, *turned]}
    told = [[[names[who] for who in g] for g in draw.rounds[0].groups] for draw in (first, second)]
    assert told[0] == told[1]


def test_another_seed_gives_another_draw() -> None:
    one, two = (draw_groups(wishes(30, (5,) * 6, seed=seed)) for seed in (1, 2))
    assert one.rounds != two.rounds


def test_it_can_be_cancelled_and_keeps_the_best_so_far() -> None:
    seen: list[Progress] = []

    def watch(progress: Progress) -> bool:
        seen.append(progress)
        return len(seen) < 2

    asked = wishes(60, (10,) * 6, balance=SEVEN, rounds=3, iterations=None)
    draw = draw_groups(asked, watch)
    assert draw.was_cancelled
    assert len(seen) == 2
    assert_keeps(draw, asked)


def test_a_large_list_is_descended_and_can_be_cancelled() -> None:
    asked = wishes(160, (10,) * 16, rounds=2)
    draw = draw_groups(asked, lambda progress: False)
    assert draw.was_cancelled
    assert draw.iterations == 1


def test_a_list_too_large_for_one_draw_is_refused() -> None:
    with pytest.raises(RefusedError, match="too many for one draw"):
        draw_groups(wishes(600, (60,) * 10, rounds=100))


@pytest.mark.parametrize(
    ("number", "rooms", "rules"),
    [
        (23, (4,) * 6, Rules(minimum_size=3)),
        (28, (10, 10, 8), Rules(locked={"p001": 3, "p002": 1}, apart=(ids(3, 4, 5),))),
        (10, (5, 5, 5), Rules(together=(ids(1, 2, 3, 4, 5), ids(6, 7, 8, 9)))),
        (12, (4,) * 3, Rules(together=(ids(1, 2, 3), ids(4, 5, 6), ids(7, 8), ids(9, 10)))),
        (30, (10,) * 3, Rules(absent=frozenset(ids(1, 2, 3)), together=(ids(1, 4), ids(5, 6)))),
        (5, (9,), Rules()),
        (4, (1,) * 4, Rules()),
    ],
)
def test_rules_are_kept(number: int, rooms: Sequence[int], rules: Rules) -> None:
    asked = wishes(number, rooms, rules=rules, rounds=2, iterations=1500)
    assert_keeps(draw_groups(asked), asked)


@settings(max_examples=40)
@given(data=st.data())
def test_a_draw_keeps_every_rule_or_is_refused(data: st.DataObject) -> None:
    number = data.draw(st.integers(1, 18))
    some = st.lists(st.integers(1, number), min_size=2, max_size=3, unique=True)
    lists = st.lists(some.map(lambda numbers: ids(*numbers)), max_size=3)
    groups = data.draw(st.integers(1, 4))
    room = data.draw(st.integers(-(-number // groups), number))
    rules = Rules(
        together=tuple(data.draw(lists)) if number > 1 else (),
        apart=tuple(data.draw(lists)) if number > 1 else (),
        locked={"p001": data.draw(st.integers(1, groups))},
        absent=frozenset(data.draw(st.sets(st.sampled_from(ids(*range(1, number + 1)))))),
        minimum_size=data.draw(st.integers(0, 2)),
    )
    rounds, preset = data.draw(st.integers(1, 2)), data.draw(st.sampled_from(Preset))
    asked = wishes(
        number, (room,) * groups, rules=rules, rounds=rounds, preset=preset, iterations=60
    )
    try:
        draw = draw_groups(asked)
    except RefusedError as error:
        assert str(error).endswith(".")  # noqa: PT017 (either outcome is right)
    else:
        assert_keeps(draw, asked)


def test_twenty_mutually_apart_fill_twenty_groups() -> None:
    rules = Rules(apart=tuple(combinations(ids(*range(1, 21)), 2)))
    asked = wishes(60, (3,) * 20, rules=rules)
    assert_keeps(draw_groups(asked), asked)


def test_who_is_locked_sits_there_in_every_round() -> None:
    draw = draw_groups(wishes(20, (5,) * 4, rounds=3, rules=Rules(locked={"p007": 3})))
    assert [group_of(draw, "p007", number) for number in (1, 2, 3)] == [3, 3, 3]


@given(st.integers(1, 60), st.lists(st.integers(1, 12), min_size=1, max_size=6))
def test_sizes_are_as_even_as_the_rooms_allow(number: int, rooms: list[int]) -> None:
    if number <= sum(rooms):
        sizes = even_sizes(number, rooms)
        assert sum(sizes.least) <= number <= sum(sizes.most)
        assert all(most - least <= 1 for least, most in zip(sizes.least, sizes.most, strict=True))
        open_rooms = [n for n, room in enumerate(rooms) if sizes.most[n] < room]
        assert len({sizes.most[n] for n in open_rooms}) <= 1


def test_the_budget_shrinks_with_the_price_of_an_iteration() -> None:
    assert budget_of(60, 1) > budget_of(60, 5) > budget_of(1000, 5) >= 300


def test_a_draw_of_no_rooms_or_no_rounds_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="seat"):
        wishes(3, ())
    with pytest.raises(ValueError, match="round"):
        wishes(3, (3,), rounds=0)


def test_a_unit_changes_places_where_nobody_alone_can() -> None:
    rules = Rules(together=(("p2", "p3"),), locked={"p1": 1, "p4": 2})
    values = {"p1": "q", "p4": "r", "p2": "q", "p3": "q", "p5": "r", "p6": "r"}
    listed = tuple(Person(who, attributes={"team": (team,)}) for who, team in values.items())
    asked = Wishes(people=listed, rooms=(3, 3), balance=("team",), rules=rules)
    assert draw_groups(asked).rounds[0].groups[0] == ("p1", "p5", "p6")


def test_who_meets_new_people_is_also_mixed_well() -> None:
    draw = draw_groups(wishes(60, (6,) * 11, balance=SEVEN, rounds=2, preset=Preset.MEET))
    assert draw.repeats == 0
    assert sum(one.excess for one in draw.rounds) <= 10


def test_a_long_mixing_of_a_design_tells_how_far_it_is_and_can_be_cancelled() -> None:
    told: list[Progress] = []

    def watch(progress: Progress) -> bool:
        told.append(progress)
        return len(told) < 3

    asked = wishes(60, (6,) * 11, balance=SEVEN, rounds=2, preset=Preset.MEET)
    draw = draw_groups(asked, watch)
    assert told[0].over > told[1].over > sum(one.excess for one in draw.rounds) / 2
    assert draw.repeats == 0

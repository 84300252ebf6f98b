"""Live changes: nobody moves who was not asked to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.groups import RefusedError, Rules, draw_groups
from facilitator.groups.live import (
    Move,
    add_late,
    even_out,
    move,
    moved,
    remove,
    score,
    with_rooms,
)
from tests.unit.groups.builders import ids, wishes

ROOMY = wishes(24, (7,) * 4)
GROUPS = draw_groups(ROOMY).rounds[0].groups


def test_a_late_arrival_moves_nobody() -> None:
    before = remove(GROUPS, "p005")
    after = add_late(before, "p005", ROOMY)
    assert after.group is not None
    assert moved(before, after.groups) == ()
    assert "p005" in after.groups[after.group - 1]
    assert after.sentence.endswith("nobody else moves.")


def test_a_late_arrival_goes_where_it_costs_least() -> None:
    asked = wishes(8, (4, 4), balance=("gender",))
    people = [replace(p, attributes={"gender": ("F" if n < 4 else "M",)}) for n, p in
              enumerate(asked.people)]  # fmt: skip
    asked = replace(asked, people=tuple(people))
    groups = (ids(2, 3, 4), ids(5, 6, 7))
    assert add_late(groups, "p001", asked).group == 2
    assert add_late(groups, "p008", asked).group == 1


def test_a_late_arrival_does_not_meet_the_same_again() -> None:
    asked = wishes(5, (3, 3), balance=())
    past = [(ids(1, 2, 3), ids(4, 5))]
    assert add_late((ids(2, 3), ids(4, 5)), "p001", asked, past).group == 2


def test_full_rooms_make_people_wait_and_say_so() -> None:
    asked = wishes(5, (2, 2))
    arrival = add_late((ids(1, 2), ids(3, 4)), "p005", asked)
    assert arrival.group is None
    assert arrival.sentence == (
        "All groups are full: Participant 05 (p005) waits; give group 1 one seat more."
    )


@pytest.mark.parametrize(
    ("rules", "group"),
    [
        (Rules(locked={"p005": 2}), 2),
        (Rules(together=(ids(5, 3),)), 2),
        (Rules(apart=(ids(5, 3),)), 1),
        (Rules(apart=(ids(5, 3), ids(5, 1))), None),
    ],
)
def test_rules_hold_for_late_arrivals(rules: Rules, group: int | None) -> None:
    asked = wishes(5, (3, 3), rules=rules)
    assert add_late((ids(1, 2), ids(3, 4)), "p005", asked).group == group


def test_a_full_group_of_a_lock_is_named() -> None:
    asked = wishes(5, (3, 2), rules=Rules(locked={"p005": 2}))
    assert "Group 2 is full" in add_late((ids(1, 2), ids(3, 4)), "p005", asked).sentence


def test_evening_out_takes_the_fewest_moves() -> None:
    asked = wishes(12, (6, 6, 6))
    groups = (ids(1, 2, 3, 4, 5, 6), ids(7, 8), ids(9, 10, 11, 12))
    evening = even_out(groups, asked)
    assert len(evening.moves) == 2
    assert [len(group) for group in evening.groups] == [4, 4, 4]
    assert moved(groups, evening.groups) == tuple(sorted(evening.moves, key=lambda m: m.person_id))
    assert evening.excess_after == score(evening.groups, asked)


def test_even_groups_need_no_moves() -> None:
    assert even_out(GROUPS, ROOMY).moves == ()


def test_evening_out_leaves_those_who_are_locked_or_together() -> None:
    rules = Rules(locked=dict.fromkeys(ids(1, 2), 1), together=(ids(3, 4),))
    groups = (ids(1, 2, 3, 4), ids(5))
    assert even_out(groups, wishes(5, (4, 4), rules=rules)).moves == ()


def test_a_drag_moves_one_person() -> None:
    after = move((ids(1, 2), ids(3)), "p001", 2)
    assert after == (ids(2), ids(3, 1))
    assert moved((ids(1, 2), ids(3)), after) == (Move("p001", 1, 2),)
    with pytest.raises(RefusedError, match="no group 3"):
        move(after, "p001", 3)


def test_another_number_of_groups_keeps_who_was_placed_by_hand() -> None:
    asked = wishes(20, (5,) * 4, rules=Rules(locked={"p001": 2, "p002": 4}))
    fewer, freed = with_rooms(asked, (7, 7, 7))
    assert freed == ("p002",)
    assert "p001" in draw_groups(fewer).rounds[0].groups[1]

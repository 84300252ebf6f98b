"""What the fairness view shows."""

from __future__ import annotations

from facilitator.groups import Person, Rule, Rules, draw_groups
from facilitator.groups.explain import (
    Comparison,
    against_random,
    attribute_table,
    meetings_of,
    price_of_attribute,
    price_of_rule,
    without_rule,
)
from tests.unit.groups.builders import THREE, ids, people, wishes


def test_cells_are_marked_by_floor_and_ceiling() -> None:
    sexes = ("F", "F", "f", "M", "")
    listed = [
        Person(f"p{n}", attributes={"gender": (sex,) if sex else ()}) for n, sex in enumerate(sexes)
    ]
    table = attribute_table([["p0", "p1", "p2"], ["p3", "p4"]], listed, "gender")
    assert [row.value for row in table.rows] == ["F", "M"]
    assert [(cell.count, cell.least, cell.most) for cell in table.rows[0].cells] == [
        (3, 1, 2),
        (0, 1, 2),
    ]
    assert not any(cell.is_even for cell in table.rows[0].cells)
    assert all(cell.is_even for cell in table.rows[1].cells)
    assert table.unknown == (0, 1)


def test_a_proven_draw_has_even_cells_only() -> None:
    draw = draw_groups(wishes(60, (10,) * 6))
    assert draw.rounds[0].is_proven
    for attribute in THREE:
        table = attribute_table(draw.rounds[0].groups, people(60), attribute)
        assert all(cell.is_even for row in table.rows for cell in row.cells)


def test_it_is_better_than_random_draws() -> None:
    draw = draw_groups(wishes(60, (10,) * 6))
    found = against_random(draw.rounds[0].groups, people(60), THREE, 1)
    assert found.ours == 0
    assert found.mean > found.best > 0
    assert found.sentence.startswith("Better than 200 random draws: excess 0")


def test_it_says_so_if_it_is_not_better() -> None:
    assert Comparison(5, 5, 9, 200).sentence.startswith("As good as")
    assert Comparison(6, 5, 9, 200).sentence.startswith("Not better")


def test_everybody_learns_whom_they_met() -> None:
    draw = draw_groups(wishes(16, (4,) * 4, balance=(), rounds=6))
    found = meetings_of(draw)
    assert len(found) == 16
    for who, one in found.items():
        assert len(one.met) == 15
        assert who not in one.met
        assert one.could_meet == 15
        assert len(one.again) == 3
    assert sum(one.chaired + one.reported for one in found.values()) == 48


def test_a_further_attribute_has_a_price() -> None:
    price = price_of_attribute(wishes(30, (5,) * 6, balance=("region",)), "gender")
    assert (price.excess, price.repeats) >= (0, 0)


def test_a_lock_of_one_group_costs_balance() -> None:
    women = tuple(p.person_id for p in people(30) if p.attributes["gender"] == ("F",))[:5]
    asked = wishes(30, (5,) * 6, balance=("gender",), rules=Rules(together=(women,)))
    assert price_of_rule(asked, Rule("together", women)).excess > 0


def test_one_rule_is_taken_out_and_the_others_stay() -> None:
    rules = Rules(together=(ids(1, 2),), apart=(ids(3, 4),), locked={"p005": 1, "p006": 2})
    for rule in rules.all():
        assert without_rule(rules, rule).all() == tuple(r for r in rules.all() if r != rule)

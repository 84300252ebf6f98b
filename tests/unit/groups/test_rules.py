"""Rules as a document."""

from __future__ import annotations

from typing import Any

import pytest

from facilitator.groups import RefusedError, rules_from_json
from facilitator.groups.rules import named, rule_json, without_absent
from tests.unit.groups.builders import ids, people

PEOPLE = people(9)


def test_the_contract_s_rules_are_read() -> None:
    rules = rules_from_json(
        {
            "together": [["p001", "p002"]],
            "apart": [["p003", "p004"]],
            "locked": {"p005": 1},
            "absent": ["p006"],
            "minimum_size": 3,
        },
        PEOPLE,
        3,
    )
    assert [rule_json(rule) for rule in rules.all()] == [
        {"together": ["p001", "p002"]},
        {"apart": ["p003", "p004"]},
        {"locked": {"p005": 1}},
    ]
    assert rules.absent == {"p006"}
    assert rules.minimum_size == 3


@pytest.mark.parametrize(
    "document",
    [
        [],
        {"togetherness": []},
        {"together": {}},
        {"together": ["p001"]},
        {"apart": [["p001", "nobody"]]},
        {"apart": [[True, None]]},
        {"locked": []},
        {"locked": {"p001": 4}},
        {"locked": {"p001": "one"}},
        {"locked": {"nobody": 1}},
        {"absent": "p001"},
        {"minimum_size": -1},
        {"minimum_size": "three"},
    ],
)
def test_what_is_misspelt_is_refused_in_one_sentence(document: Any) -> None:
    with pytest.raises(RefusedError, match=r"^[^\n]+\.$"):
        rules_from_json(document, PEOPLE, 3)


def test_who_is_absent_is_bound_by_nothing() -> None:
    rules = rules_from_json(
        {"together": [["p001", "p002"]], "locked": {"p001": 1}, "absent": ["p001"]}, PEOPLE, 3
    )
    assert without_absent(rules).all() == ()


def test_many_people_are_named_and_counted() -> None:
    assert named(ids(1, 2), {}) == "p001 and p002"
    assert named(ids(*range(1, 9)), {"p001": "Anna"}, most=3) == "Anna (p001), p002 and 6 more"

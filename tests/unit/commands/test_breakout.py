"""Clocks of groups are kept as documents and come back as they were."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from facilitator.commands.breakout import (
    KIND,
    BreakoutCommands,
    DrawnGroups,
    breakout_from_json,
    breakout_json,
    drawn_groups,
)
from facilitator.commands.store import MemoryDocuments, StorageError
from facilitator.day import ManualClock
from facilitator.day import breakout_deeds as groups
from facilitator.day.breakout import Group
from tests.unit.day.test_breakout import TWO, three


def test_the_next_console_finds_the_clocks_as_they_were() -> None:
    clock, store = ManualClock(TWO), MemoryDocuments()
    commands = BreakoutCommands(store)
    commands.make(three(work=20))
    commands.change("groups", lambda one: groups.start(one, clock.read()))
    clock.sleep(timedelta(minutes=3))
    kept = commands.change("groups", lambda one: groups.give(one, clock.read(), 0, past=True))
    kept = commands.change("groups", lambda one: groups.undo(one))
    again = BreakoutCommands(store).load()
    assert again == {"groups": kept}
    commands.remove("groups")
    assert store.documents(KIND) == {}


@pytest.mark.parametrize("change", [
    {"schema": "breakout_clock/9"}, {"groups": []}, {"groups": None}, {"returns": "soon"},
    {"work_s": -1}, {"report_s": "x"}, {"facts": [{"do": "dance"}]}, {"order": ["a"]},
])  # fmt: skip
def test_a_document_that_makes_no_sense_is_refused(change: dict[str, object]) -> None:
    body = {**json.loads(breakout_json(three())), **change}
    with pytest.raises(StorageError) as caught:
        breakout_from_json(json.dumps(body))
    assert caught.value.code == "damaged"


def test_what_a_later_version_adds_is_left_alone() -> None:
    body = {**json.loads(breakout_json(three())), "colour": "blue"}
    assert breakout_from_json(json.dumps(body)) == three()


def test_drawn_groups_are_found_in_whatever_form_they_have() -> None:
    named = {"title": "Monday", "item": "talks", "groups": [{"name": "A", "room": "R1"}, {}]}
    found = drawn_groups(
        {
            "one": json.dumps({**named, "rounds": [{"groups": [["p1"], ["p2"]]}]}),
            "two": json.dumps({"rounds": [{"groups": [["p1"], ["p2"]]}, {"groups": [["p2"]]}]}),
            "six": json.dumps(named),
            "bad": "{",
            "odd": json.dumps({"groups": [3]}),
            "list": "[]",
        }
    )
    assert found["Monday"] == DrawnGroups((Group("A", "R1"), Group("2")), "talks")
    assert found["two"].groups == (Group("1"), Group("2"))
    assert set(found) == {"Monday", "two", "Monday (six)"}

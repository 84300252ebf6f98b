"""Draws of groups: kept and read back, changed by hand, nobody moves who was not asked to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from facilitator.commands.draws import (
    DrawDocument,
    Group,
    drawn,
    evened,
    moved_by_hand,
    numbered_groups,
    wishes_of,
    with_groups,
    with_late,
    with_role,
    without,
)
from facilitator.commands.draws_store import (
    draw_from_json,
    draw_json,
    load_draws,
    remove_draw,
    save_draw,
)
from facilitator.commands.store import MemoryDocuments
from facilitator.groups import Person, RefusedError, draw_groups

PEOPLE = tuple(
    Person(f"p{n:02d}", f"Participant {n:02d}", {"region": (("Asia", "Africa")[n % 2],)})
    for n in range(1, 13)
)


@pytest.fixture
def document() -> DrawDocument:
    """Twelve people drawn into three groups, with a seat to spare in each."""
    groups = tuple(replace(group, seats=5) for group in numbered_groups(3, 12))
    empty = DrawDocument(draw_id="d1", title="6 · Entry points", item="6", groups=groups)
    empty = replace(empty, balance=("region",))
    return drawn(empty, draw_groups(wishes_of(empty, PEOPLE)), by_lot=(4, 9))


def places(document: DrawDocument) -> dict[str, int]:
    return {who: at for at, group in enumerate(document.rounds[0].groups) for who in group}


def test_a_draw_is_read_back_as_it_was(document):
    named = replace(
        document,
        groups=(Group("Water", "Room A", "Which laws?", 5), *document.groups[1:]),
        apart=(("p01", "p02"),),
        locked={"p03": 2},
        waiting=("p12",),
    )
    store = MemoryDocuments()
    save_draw(store, named)
    assert load_draws(store) == (named,)
    remove_draw(store, "d1")
    assert load_draws(store) == ()


def test_a_draw_from_a_newer_program_is_refused_and_unknown_fields_are_passed_over(document):
    text = draw_json(document)
    assert draw_from_json(text.replace('"title"', '"later": 1, "title"')) == document
    with pytest.raises(ValueError, match="newer program"):
        draw_from_json(text.replace("draw/1", "draw/2"))
    with pytest.raises(ValueError, match="damaged"):
        draw_from_json('{"schema": "draw/1"}')


def test_who_is_moved_by_hand_stays_there_at_the_next_draw(document):
    who = document.rounds[0].groups[0][0]
    after = moved_by_hand(document, PEOPLE, 0, who, 3)
    changed = {one for one, at in places(after).items() if places(document)[one] != at}
    assert changed == {who}
    again = drawn(after, draw_groups(wishes_of(after, PEOPLE)))
    assert places(again)[who] == 2


def test_a_late_arrival_takes_an_open_place_and_nobody_else_moves(document):
    late = Person("p99", "Participant 99", {"region": ("Asia",)})
    after, sentence = with_late(document, (*PEOPLE, late), "p99")
    assert {who: at for who, at in places(after).items() if who != "p99"} == places(document)
    assert "p99" in places(after)
    assert "Participant 99" in sentence


def test_who_comes_when_all_rooms_are_full_waits_and_it_is_said(document):
    full = replace(document, groups=tuple(replace(group, seats=4) for group in document.groups))
    late = Person("p99", "Participant 99")
    after, sentence = with_late(full, (*PEOPLE, late), "p99")
    assert after.waiting == ("p99",)
    assert places(after) == places(document)
    assert "waits" in sentence


def test_a_no_show_leaves_place_role_and_lock(document):
    chair = document.rounds[0].chairs[0]
    assert chair is not None
    locked = replace(document, locked={chair: 1})
    after = without(locked, PEOPLE, chair)
    assert chair not in places(after)
    assert after.rounds[0].chairs[0] is None
    assert after.locked == {}


def test_evening_out_moves_as_few_as_can_be(document):
    gone = document
    for who in document.rounds[0].groups[0][:2]:
        gone = without(gone, PEOPLE, who)
    after, moves = evened(gone, PEOPLE, 0)
    assert len(moves) == 1
    assert sorted(map(len, after.rounds[0].groups)) == [3, 3, 4]


def test_fewer_groups_keep_who_was_placed_by_hand(document):
    locked = replace(document, locked={"p01": 1, "p02": 3})
    assert with_groups(locked, numbered_groups(2, 12)).locked == {"p01": 1}


def test_nobody_and_no_group_are_refused_in_one_sentence(document):
    with pytest.raises(RefusedError, match="list of participants"):
        wishes_of(document, ())
    with pytest.raises(RefusedError, match="how many groups"):
        wishes_of(replace(document, groups=()), PEOPLE)


def test_a_late_arrival_is_told_the_group_of_every_round(document):
    drawn_twice = replace(document, rounds=document.rounds * 2)
    late = Person("p99", "Participant 99", {"region": ("Asia",)})
    after, sentence = with_late(drawn_twice, (*PEOPLE, late), "p99")
    groups = [
        next(at for at, group in enumerate(one.groups, start=1) if "p99" in group)
        for one in after.rounds
    ]
    told = f"Participant 99 (p99) joins groups, round by round: {groups[0]}, {groups[1]}."
    assert sentence == told


def test_nobody_chairs_and_reports_in_one_group(document):
    chair = document.rounds[0].chairs[0]
    after = with_role(document, 0, 0, rapporteur=chair)
    assert (after.rounds[0].chairs[0], after.rounds[0].rapporteurs[0]) == (None, chair)
    after = with_role(after, 0, 0, chair=chair)
    assert (after.rounds[0].chairs[0], after.rounds[0].rapporteurs[0]) == (chair, None)

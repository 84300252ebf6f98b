"""Participants kept with the workshop."""

from __future__ import annotations

import pytest

from facilitator.commands.people_store import (
    Participant,
    as_person,
    forget_people,
    last_id,
    load_people,
    new_ids,
    participant_from_json,
    participant_json,
    save_people,
)
from facilitator.commands.store import MemoryDocuments

FULL = Participant(
    person_id="p01",
    own_id="KL-7",
    name="Participant 01",
    country="Viet Nam",
    typed_country="Vietnam",
    organization="Ministry",
    role="government",
    gender="F",
    languages=("English", "Vietnamese"),
    expertise=("water",),
    e_mail="participant01@example.org",
    region="Southeast Asia",
    others={"dietary": ("vegetarian",)},
    attendance=frozenset({"2017-11-06 am", "2017-11-06 pm"}),
)


def test_a_participant_comes_back_as_it_was_kept() -> None:
    store = MemoryDocuments()
    save_people(store, [FULL, Participant(person_id="p02")])
    assert load_people(store) == (FULL, Participant(person_id="p02"))


def test_changes_and_removals_go_together() -> None:
    store = MemoryDocuments()
    save_people(store, [FULL, Participant(person_id="p02")])
    save_people(store, [Participant(person_id="p02", name="Participant 02")], ["p01"])
    assert [one.name for one in load_people(store)] == ["Participant 02"]


def test_everybody_is_forgotten() -> None:
    store = MemoryDocuments()
    save_people(store, [FULL])
    assert forget_people(store) == 1
    assert load_people(store) == ()


def test_a_draw_knows_every_attribute_but_no_address() -> None:
    person = as_person(FULL)
    assert person.person_id == "p01"
    assert person.values("language") == ("English", "Vietnamese")
    assert person.values("dietary") == ("vegetarian",)
    assert "participant01@example.org" not in str(person)


def test_fields_nobody_knows_are_passed_over() -> None:
    text = participant_json(FULL)[:-1] + ', "shoe_size": 42}'
    assert participant_from_json(text) == FULL


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        '{"schema": "person/2", "person_id": "p01"}',
        '{"schema": "person/1"}',
        '{"schema": "person/1", "person_id": "p01", "name": 3}',
        '{"schema": "person/1", "person_id": "p01", "languages": "English"}',
        '{"schema": "person/1", "person_id": "p01", "others": []}',
        '{"schema": "person/1", "person_id": "p@example.org"}',
    ],
)
def test_nonsense_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(ValueError, match=r"^\w.* "):
        participant_from_json(text)


def test_an_id_is_never_given_twice() -> None:
    assert new_ids(["p02", "p11", "px"], 2) == ["p12", "p13"]
    assert new_ids([], 1) == ["p01"]


def test_the_id_of_somebody_removed_is_nobody_elses() -> None:
    store = MemoryDocuments()
    save_people(store, [Participant(person_id=who) for who in ("p01", "p02", "p10")])
    save_people(store, (), ["p10"])
    save_people(store, (), ["p02"])
    assert last_id(store) == "p10"
    left = [one.person_id for one in load_people(store)]
    assert new_ids((*left, last_id(store)), 1) == ["p11"]

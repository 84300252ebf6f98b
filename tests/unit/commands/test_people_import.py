"""A list of participants taken in: columns, countries, and what would change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from facilitator.commands.people import ListTable, read_table
from facilitator.commands.people_import import (
    ImportPlan,
    country_doubts,
    guess_mapping,
    incoming_rows,
    named_rows,
    plan_import,
)
from facilitator.commands.people_store import Participant
from facilitator.countries import Countries, load_countries
from facilitator.resources import countries_text


@pytest.fixture(scope="module")
def countries() -> Countries:
    return load_countries(countries_text())


def table(*lines: str) -> ListTable:
    return read_table("\n".join(lines).encode(), "list.csv", needs_known=False)


def planned(
    lines: Sequence[str], people: Sequence[Participant] = (), *, same: Sequence[int] = ()
) -> ImportPlan:
    listed = table(*lines)
    return plan_import(incoming_rows(listed, guess_mapping(listed)), people, same)


def after(plan: ImportPlan) -> list[Participant]:
    return [entry.after for entry in plan.new]


def test_columns_are_known_by_heading_and_by_content(countries: Countries) -> None:
    listed = table(
        "Nom,Delegación,Contacto,T-shirt,Empty",
        "Participant 01,Nepal,participant01@example.org,L,",
        "Participant 02,Bhutan,participant02@example.org,M,",
    )
    mapped = guess_mapping(listed, countries)
    assert mapped == ("last name", "country", "e-mail", "keep", "")


def test_a_new_list_makes_people_with_kept_columns() -> None:
    (one,) = after(
        planned(["name,country,expertise,dietary", "Participant 01,Nepal,water;soil,vegetarian"])
    )
    assert (one.person_id, one.name, one.country) == ("p01", "Participant 01", "Nepal")
    assert one.expertise == ("water", "soil")
    assert one.others == {"dietary": ("vegetarian",)}


def test_doubtful_countries_are_asked_once_and_the_typed_form_is_kept(
    countries: Countries,
) -> None:
    listed = table(
        "name,country",
        "Participant 01,Malysia",
        "Participant 02,Malysia",
        "Participant 03,Vietnam",
        "Participant 04,Regional Body",
    )
    rows = incoming_rows(listed, guess_mapping(listed))
    doubts = country_doubts(rows, countries)
    assert [doubt.typed for doubt in doubts] == ["Malysia", "Regional Body"]
    assert doubts[0].suggestions[0] == "Malaysia"
    named = named_rows(rows, countries, {"Malysia": "Malaysia"})
    people = after(plan_import(named, ()))
    assert [one.country for one in people] == ["Malaysia", "Malaysia", "Viet Nam", "Regional Body"]
    assert [one.typed_country for one in people][::2] == ["Malysia", "Vietnam"]
    assert people[2].region == "South-eastern Asia"


def test_the_same_id_or_address_is_the_same_person() -> None:
    people = (
        Participant(person_id="p01", own_id="A1", name="Participant 01", role="NGO"),
        Participant(person_id="p02", e_mail="two@example.org", name="Participant 02"),
    )
    plan = planned(
        [
            "id,name,e-mail,role",
            "a1,Participant 01,,government",
            ",Participant Two,TWO@example.org,",
        ],
        people,
    )
    assert not plan.new
    assert not plan.missing
    role, name = (entry.changes for entry in plan.changed)
    assert [(c.name, c.old, c.new) for c in role if c.name == "role"] == [
        ("role", "NGO", "government")
    ]
    assert ("name", "Participant 02", "Participant Two") in [(c.name, c.old, c.new) for c in name]


def test_the_same_name_alone_is_another_person_until_it_is_said_to_be_the_same() -> None:
    people = (Participant(person_id="p01", name="Participant 01", role="NGO", country="Nepal"),)
    lines = ["name,country,role", "Participant 01,Nepal,government"]
    plan = planned(lines, people)
    (entry,) = plan.new
    assert (entry.namesake, entry.after.person_id) == ("p01", "p02")
    (entry,) = planned(lines, people, same=[1]).changed
    assert entry.changes[0].new == "government"


def test_a_list_read_again_changes_nothing() -> None:
    lines = ["name,country,role", "Participant 01,Nepal,NGO", "Participant 02,India,NGO"]
    people = after(planned(lines))
    again = planned(lines, people)
    assert len(again.unchanged) == 2
    assert (again.new, again.changed, again.missing) == ((), (), ())


def test_twins_of_a_list_stay_two_people() -> None:
    lines = ["name,country,role", "Participant 01,Nepal,NGO", "Participant 01,Nepal,NGO"]
    people = after(planned(lines))
    assert len(people) == 2
    assert len(planned(lines, people).unchanged) == 2
    names = ["name", "Participant 01"]
    assert planned(names, after(planned(names))).new[0].namesake == "p01"


def test_people_who_share_an_address_are_told_apart_by_their_names() -> None:
    lines = [
        "name,e-mail,role",
        "Participant 01,office@example.org,NGO",
        "Participant 02,office@example.org,NGO",
    ]
    people = after(planned(lines))
    assert len(people) == 2
    swapped = [lines[0], lines[2].replace("NGO", "government"), lines[1]]
    (entry,) = planned(swapped, people).changed
    assert entry.after.name == "Participant 02"


def test_another_id_is_another_person_in_spite_of_the_address() -> None:
    people = (
        Participant(person_id="p01", own_id="A", e_mail="o@example.org", name="Participant 01"),
    )
    plan = planned(["id,name,e-mail", "B,Participant 02,o@example.org"], people)
    assert len(plan.new) == 1
    assert plan.missing == people


def test_blanks_erase_nothing_and_the_missing_are_kept_unless_asked() -> None:
    people = (
        Participant(person_id="p01", own_id="A", name="Participant 01", gender="F"),
        Participant(person_id="p02", own_id="B", name="Participant 02"),
    )
    plan = planned(["id,name,gender", "A,Participant 01,-"], people)
    assert len(plan.unchanged) == 1
    assert plan.result(remove_missing=False) == {}
    assert plan.result(remove_missing=True) == {"p02": None}


def test_a_change_of_country_changes_the_region_too(countries: Countries) -> None:
    one = Participant(person_id="p01", own_id="A", country="Nepal", region="Southern Asia")
    listed = table("id,country", "A,France")
    rows = named_rows(incoming_rows(listed, guess_mapping(listed)), countries, {})
    (entry,) = plan_import(rows, (one,)).changed
    assert entry.after == replace(
        one, country="France", typed_country="France", region="Western Europe"
    )


def test_no_column_is_lost_under_a_name_that_is_taken() -> None:
    listed = table("Name,Role,Role,Attendance", "Participant 01,NGO,chair,online")
    mapped = guess_mapping(listed)
    assert mapped == ("name", "role", "keep", "keep")
    (row,) = incoming_rows(listed, mapped)
    assert row.others == {"role 2": ("chair",), "attendance": ("online",)}

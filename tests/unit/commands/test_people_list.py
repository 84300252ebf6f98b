"""The order of a list of participants, attendance, and steps back."""

from __future__ import annotations

import csv
import io

from facilitator.commands.people_list import (
    Roster,
    attendance_csv,
    count_here,
    country_names,
    half_days,
    with_attendance,
)
from facilitator.commands.people_store import Participant
from facilitator.countries import load_countries
from facilitator.resources import countries_text
from tests.ui.workshops import a_plan


def test_states_come_in_the_order_of_the_un_then_organizations() -> None:
    names = country_names(load_countries(countries_text()))
    typed = ["Zambia", "Green Network", "Türkiye", "Côte d'Ivoire", "", "Tuvalu"]
    people = [Participant(person_id=f"p{n}", country=c) for n, c in enumerate(typed)]
    ordered = [one.country for one in names.ordered(people)]
    assert ordered == ["Côte d'Ivoire", "Türkiye", "Tuvalu", "Zambia", "Green Network", ""]
    assert names.count(people) == 4
    assert names.named("Türkiye", "fr") == "Türkiye"
    assert names.named("Côte d'Ivoire", "es") == "Côte d'Ivoire"
    assert names.named("Viet Nam", "ru") == "Вьетнам"


def test_the_half_days_are_those_with_meetings() -> None:
    assert half_days(a_plan()) == ("2017-11-06 am", "2017-11-06 pm", "2017-11-07 am")


def test_steps_are_taken_back_and_again() -> None:
    people = Roster()
    one = Participant(person_id="p01", name="Participant 01")
    here = with_attendance(one, "2017-11-06 am", is_here=True)
    people.change({"p01": one})
    assert people.change({"p01": one}) is None
    people.change({"p01": here})
    assert count_here(people.people.values(), "2017-11-06 am") == 1
    people.undo()
    assert people.people == {"p01": one}
    people.redo()
    assert people.people == {"p01": here}
    people.undo(), people.undo()
    assert people.people == {}
    assert people.undo() is None


def test_the_table_of_attendance_counts_women_and_men() -> None:
    people = [
        Participant(person_id="p01", name="=1+1", gender="F", attendance=frozenset({"a"})),
        Participant(person_id="p02", name="Participant 02", gender="Male"),
        Participant(person_id="p03", name="Participant 03", attendance=frozenset({"a", "b"})),
    ]
    text = attendance_csv(
        people,
        ("a", "b"),
        ("Name", "Country", "Organization", "Gender", "A", "B"),
        ("All", "Women", "Men"),
        "present",
    )
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[1] == ["'=1+1", "", "", "F", "present", ""]
    assert rows[4:] == [
        ["All", "", "", "3", "2", "1"],
        ["Women", "", "", "1", "1", "0"],
        ["Men", "", "", "1", "0", "0"],
    ]

"""Teams by country: not mixed, split by seats, small ones flagged."""

from __future__ import annotations

import pytest

from facilitator.groups import Person, RefusedError, Rules, Wishes
from facilitator.groups.teams import draw_teams


def a_list() -> tuple[Person, ...]:
    countries = ["Nepal"] * 7 + ["Bhutan"] * 2 + [""]
    return tuple(
        Person(f"p{number:02}", attributes={"country": (country,) if country else ()})
        for number, country in enumerate(countries, start=1)
    )


def test_each_country_is_a_team_and_large_ones_are_split() -> None:
    teams = draw_teams(Wishes(people=a_list(), rooms=(1,)), "country", 4, None)
    assert teams.labels == ("Bhutan", "Nepal 1", "Nepal 2", "no country")
    assert [len(group) for group in teams.draw.rounds[0].groups] == [2, 4, 3, 1]
    assert teams.small == ("Bhutan", "no country")


def test_the_minimum_size_says_what_is_small() -> None:
    asked = Wishes(people=a_list(), rooms=(1,), rules=Rules(minimum_size=2))
    assert draw_teams(asked, "country", None, None).small == ("no country",)


def test_nobody_makes_no_teams() -> None:
    away = Rules(absent=frozenset(person.person_id for person in a_list()))
    with pytest.raises(RefusedError, match="Nobody is left"):
        draw_teams(Wishes(people=a_list(), rooms=(1,), rules=away), "country", None, None)


def test_a_value_typed_in_capitals_or_small_letters_is_one_team() -> None:
    people = tuple(
        Person(f"p{number}", attributes={"gender": (value,)}) for number, value in enumerate("FfMm")
    )
    teams = draw_teams(Wishes(people=people, rooms=(1,)), "gender", None, None)
    assert teams.labels == ("F", "M")

"""Lists of speakers stand as the UN puts them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.countries import (
    LANGUAGES,
    Country,
    draw_letter,
    order_from,
    starting_letter,
    starting_letters,
    un_order,
)
from tests.unit.countries.shipped import TABLE

WORKSHOP = [
    *("BGD", "BTN", "KHM", "CHN", "IND", "IDN", "IRN", "LAO", "MYS"),
    *("MDV", "MNG", "MMR", "PAK", "PHL", "KOR", "LKA", "THA", "VNM"),
]
SPEAKERS: list[Country | str] = [*TABLE, "SCBD", "the University of Malaya", "ASEAN", "scbd"]


def codes(speakers: list[Country]) -> list[str]:
    return [country.iso3 for country in speakers]


def some(*iso3: str) -> list[Country]:
    return [country for country in TABLE if country.iso3 in iso3]


def test_the_eighteen_of_the_workshop_stand_in_un_order() -> None:
    shuffled = some(*WORKSHOP)
    random.Random(5).shuffle(shuffled)
    assert codes(un_order(shuffled)) == WORKSHOP


@pytest.mark.parametrize(
    ("before", "iso3", "after"),
    [
        ("CZE", "PRK", "COD"),
        ("QAT", "KOR", "MDA"),
        ("KGZ", "LAO", "LVA"),
        ("CRI", "CIV", "HRV"),
        ("TUN", "TUR", "TKM"),
        ("FSM", "MCO", "MNG"),
        ("ESP", "LKA", "PSE"),
        ("NAM", "NRU", "NPL"),
        ("VEN", "VNM", "YEM"),
    ],
)
def test_neighbours_on_the_full_list(before: str, iso3: str, after: str) -> None:
    ordered = codes(un_order(TABLE))
    place = ordered.index(iso3)
    assert ordered[place - 1 : place + 2] == [before, iso3, after]


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("fr", ["DEU", "ECU", "ESP", "UZB", "KOR", "PRK"]),
        ("es", ["DEU", "ECU", "ESP", "KOR", "PRK", "UZB"]),
        ("ru", ["DEU", "ESP", "PRK", "KOR", "UZB", "ECU"]),
        ("zh", ["PRK", "KOR", "DEU", "ECU", "UZB", "ESP"]),
        ("ar", ["ESP", "ECU", "DEU", "UZB", "KOR", "PRK"]),
    ],
)
def test_other_languages_sort_by_their_own_names(language: str, expected: list[str]) -> None:
    assert codes(un_order(some(*expected), language)) == expected


def test_russian_puts_short_i_after_i() -> None:
    assert codes(un_order(some("YEM", "JPN", "ITA", "JOR"), "ru")) == ["JOR", "ITA", "YEM", "JPN"]


def test_chinese_sorts_by_pinyin_also_where_the_character_is_rare() -> None:
    assert codes(un_order(some("PER", "ISL", "BEL", "FJI", "FIN", "FRA", "NRU", "NPL"), "zh")) == [
        "BEL",
        "PER",
        "ISL",
        "FRA",
        "FJI",
        "FIN",
        "NRU",
        "NPL",
    ]


def test_arabic_ignores_the_article() -> None:
    assert codes(un_order(some("BHR", "PAK", "BEL"), "ar")) == ["PAK", "BHR", "BEL"]


def test_organizations_stand_after_states_and_the_is_ignored() -> None:
    ordered = un_order(["the University of Malaya", "SCBD", *some("VNM", "ZWE"), "ASEAN"])
    assert [s if isinstance(s, str) else s.iso3 for s in ordered] == [
        "VNM",
        "ZWE",
        "ASEAN",
        "SCBD",
        "the University of Malaya",
    ]


def test_a_language_the_un_does_not_use_is_refused() -> None:
    with pytest.raises(ValueError, match="no official language"):
        un_order(TABLE, "de")


@given(st.permutations(SPEAKERS), st.sampled_from(LANGUAGES))
def test_order_is_a_permutation_and_does_not_depend_on_how_it_came(
    speakers: list[Country | str], language: str
) -> None:
    ordered = un_order(speakers, language)
    assert ordered == un_order(SPEAKERS, language)
    assert len(ordered) == len(speakers)
    assert set(ordered) == set(speakers)


@given(st.permutations(SPEAKERS), st.sampled_from(LANGUAGES), st.data())
def test_starting_elsewhere_only_turns_the_states_round(
    speakers: list[Country | str], language: str, data: st.DataObject
) -> None:
    letter = data.draw(st.sampled_from(starting_letters(TABLE, language)))
    plain = un_order(speakers, language)
    turned = order_from(speakers, letter, language=language)
    place = plain.index(turned[0])
    assert turned == plain[place:195] + plain[:place] + plain[195:]
    assert isinstance(turned[0], Country)
    assert starting_letter(turned[0], language) == letter


def test_a_letter_no_state_begins_with_gives_the_next() -> None:
    assert order_from(TABLE, "W")[0].name() == "Yemen"
    assert order_from(some("MYS", "CHN"), "X")[0].name() == "China"


@pytest.mark.parametrize(("letter", "iso3"), [("é", "EGY"), ("Î", "MHL"), ("t", "TJK")])
def test_letters_are_folded_too(letter: str, iso3: str) -> None:
    assert order_from(TABLE, letter, language="fr")[0].iso3 == iso3


def test_a_blank_letter_is_refused() -> None:
    with pytest.raises(ValueError, match="starting letter"):
        order_from(TABLE, " ")


def test_only_organizations_can_be_ordered_from_a_letter() -> None:
    assert order_from(["SCBD", "ASEAN"], "M") == ["ASEAN", "SCBD"]


def test_letters_in_use_are_listed_once_and_in_order() -> None:
    assert "".join(starting_letters(TABLE)) == "ABCDEFGHIJKLMNOPQRSTUVYZ"


def test_countries_stand_under_their_folded_letter() -> None:
    letters = {country.iso3: starting_letter(country) for country in TABLE}
    assert (letters["PRK"], letters["KOR"], letters["TUR"], letters["CIV"]) == tuple("DRTC")
    assert starting_letter(some("EGY")[0], "fr") == "E"
    assert starting_letter(some("RUS")[0], "ar") == "ا"
    assert starting_letter(some("CHN")[0], "zh") == "中"


@given(st.integers())
def test_the_same_seed_draws_the_same_letter(seed: int) -> None:
    drawn = draw_letter(TABLE, random.Random(seed))
    assert drawn == draw_letter(TABLE, random.Random(seed))
    assert drawn in starting_letters(TABLE)


def test_no_letter_is_drawn_for_nobody() -> None:
    assert draw_letter([], random.Random(1)) is None

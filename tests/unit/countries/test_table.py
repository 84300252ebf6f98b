"""The table is complete, agrees with UN usage, and refuses nonsense."""

from __future__ import annotations

from collections import Counter

import pytest

from facilitator.countries import (
    LANGUAGES,
    Country,
    CountryTableError,
    Match,
    load_countries,
)
from tests.unit.countries.shipped import TABLE

HEADER = "iso3,iso2,m49,region,subregion,un_en,un_fr,un_es,un_ru,un_zh,un_ar,aliases\n"
MALAYSIA = "MYS,MY,458,Asia,South-eastern Asia,Malaysia,Malaisie,Malasia,Малайзия,马来西亚,ماليزيا,"
UN_NAMES = {
    "BOL": "Bolivia (Plurinational State of)",
    "CIV": "Côte d'Ivoire",
    "COD": "Democratic Republic of the Congo",
    "COG": "Congo",
    "CPV": "Cabo Verde",
    "CZE": "Czechia",
    "FSM": "Micronesia (Federated States of)",
    "GBR": "United Kingdom of Great Britain and Northern Ireland",
    "GMB": "Gambia",
    "IRN": "Iran (Islamic Republic of)",
    "KOR": "Republic of Korea",
    "LAO": "Lao People's Democratic Republic",
    "MDA": "Republic of Moldova",
    "MKD": "North Macedonia",
    "NLD": "Netherlands (Kingdom of the)",
    "NRU": "Naoero",
    "PRK": "Democratic People's Republic of Korea",
    "PSE": "State of Palestine",
    "SWZ": "Eswatini",
    "SYR": "Syrian Arab Republic",
    "TUR": "Türkiye",
    "TZA": "United Republic of Tanzania",
    "USA": "United States of America",
    "VAT": "Holy See",
    "VEN": "Venezuela (Bolivarian Republic of)",
    "VNM": "Viet Nam",
}


def test_193_members_and_two_observer_states_are_known() -> None:
    assert len(TABLE) == len({country.iso3 for country in TABLE}) == 195


def test_every_region_has_its_states() -> None:
    assert Counter(country.region for country in TABLE) == {
        "Africa": 54,
        "Asia": 48,
        "Europe": 44,
        "Americas": 35,
        "Oceania": 14,
    }
    assert len({country.subregion for country in TABLE}) == 22


@pytest.mark.parametrize(("iso3", "name"), UN_NAMES.items())
def test_states_bear_the_short_name_the_un_uses(iso3: str, name: str) -> None:
    country = TABLE.by_iso3(iso3)
    assert country is not None
    assert country.name() == name


def test_names_are_given_in_six_languages() -> None:
    korea = TABLE.by_iso3("KOR")
    assert korea is not None
    assert [korea.name(language) for language in LANGUAGES] == [
        "Republic of Korea",
        "République de Corée",
        "República de Corea",
        "Республика Корея",
        "大韩民国",
        "جمهورية كوريا",
    ]


def test_codes_regions_and_names_have_no_stray_blanks() -> None:
    for country in TABLE:
        for text in (*country.names, *country.aliases, *country.doubtful_aliases):
            assert text == " ".join(text.split())
        assert country.iso3.isupper()
        assert country.iso2.isupper()


def test_the_table_is_in_un_order() -> None:
    names = [country.name() for country in TABLE]
    assert (names[0], names[-1]) == ("Afghanistan", "Zimbabwe")


def test_an_unknown_code_gives_no_country() -> None:
    assert TABLE.by_iso3("XXX") is None


def test_a_byte_order_mark_does_not_matter() -> None:
    assert len(load_countries("\ufeff" + HEADER + MALAYSIA)) == 1


def test_an_alias_with_a_question_mark_is_doubtful() -> None:
    table = load_countries(HEADER + MALAYSIA + "Federation of Malaysia|Malaya?")
    malaysia = next(iter(table))
    assert malaysia.aliases == ("Federation of Malaysia",)
    assert malaysia.doubtful_aliases == ("Malaya",)


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "lacks the columns"),
        ("iso3,iso2\nMYS,MY\n", "lacks the columns m49"),
        (HEADER + MALAYSIA.replace("458", "many"), "line 2"),
        (HEADER + MALAYSIA.replace("MYS", "MY"), "line 2"),
        (HEADER + MALAYSIA.replace("马来西亚", ""), "MYS needs a name in each of"),
        (HEADER + "MYS,MY,458", "MYS needs a name"),
        (HEADER + MALAYSIA + "\n" + MALAYSIA, "both claim"),
    ],
)
def test_a_damaged_table_is_refused_with_a_sentence(text: str, complaint: str) -> None:
    with pytest.raises(CountryTableError, match=complaint):
        load_countries(text)


def test_a_country_has_no_name_in_a_language_the_un_does_not_use() -> None:
    with pytest.raises(ValueError, match="not in"):
        next(iter(TABLE)).name("de")


def test_countries_cannot_be_changed_and_can_be_kept_in_sets() -> None:
    country: Country = next(iter(TABLE))
    assert country in {country}
    with pytest.raises(AttributeError):
        country.iso3 = "XXX"  # type: ignore[misc]


def test_nobody_can_be_sure_of_no_country() -> None:
    with pytest.raises(ValueError, match="sure of no country"):
        Match("Atlantis", None, is_sure=True)

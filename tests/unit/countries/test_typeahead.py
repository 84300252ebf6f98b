"""Suggestions while a name is being typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.countries import LANGUAGES, Country
from tests.unit.countries.shipped import TABLE


def suggested(prefix: str, language: str = "en", *, limit: int = 8) -> list[str]:
    return [country.iso3 for country in TABLE.suggest(prefix, language, limit=limit)]


@pytest.mark.parametrize(
    ("prefix", "iso3"),
    [
        ("Mal", "MWI MYS MDV MLI MLT"),
        ("viet", "VNM"),
        ("laos", "LAO"),
        ("vietnam", "VNM"),
        ("burm", "MMR"),
        ("cote d", "CIV"),
        ("Южная", "ZAF KOR"),
        ("大韩", "KOR"),
        ("ÎLES M", "MHL"),
        ("dprk", "PRK"),
        ("kor", "KOR PRK"),
        ("united k", "GBR"),
    ],
)
def test_names_in_any_language_and_common_names_are_suggested(prefix: str, iso3: str) -> None:
    assert suggested(prefix)[: len(iso3.split())] == iso3.split()


def test_names_in_the_language_of_the_screen_come_first() -> None:
    assert suggested("al", "fr")[:3] == ["ALB", "DZA", "DEU"]
    assert suggested("al", "en")[:2] == ["ALB", "DZA"]
    assert suggested("al", "es")[:2] == ["ALB", "DEU"]


def test_a_code_is_suggested_before_other_languages() -> None:
    assert suggested("my")[:2] == ["MMR", "MYS"]


def test_words_within_names_come_last() -> None:
    assert suggested("guinea") == ["GIN", "GNB", "GNQ", "PNG"]


def test_nothing_typed_offers_the_first_in_un_order() -> None:
    assert suggested("", limit=3) == ["AFG", "ALB", "DZA"]


def test_no_more_are_suggested_than_asked_for() -> None:
    assert len(suggested("s", limit=4)) == 4
    assert suggested("s", limit=0) == []
    assert suggested("s", limit=-1) == []


def test_nonsense_suggests_nothing() -> None:
    assert suggested("qq") == []


def test_a_language_the_un_does_not_use_is_refused() -> None:
    with pytest.raises(ValueError, match="not in tuple"):
        suggested("a", "de")


@given(st.sampled_from(list(TABLE)), st.sampled_from(LANGUAGES), st.data())
def test_every_beginning_of_a_name_suggests_its_country(
    country: Country, language: str, data: st.DataObject
) -> None:
    name = country.name(language)
    length = data.draw(st.integers(1, len(name)))
    assert country in TABLE.suggest(name[:length], language, limit=195)


@given(st.text(max_size=20))
def test_suggesting_never_raises(prefix: str) -> None:
    assert len(TABLE.suggest(prefix)) <= 8

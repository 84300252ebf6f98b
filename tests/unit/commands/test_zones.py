"""The zone of a place."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from facilitator.commands.agenda import guess_zone, zone_names
from facilitator.commands.zones import COUNTRIES, MEETING_CITIES


@pytest.mark.parametrize(
    ("place", "zone"),
    [
        ("Kuala Lumpur", "Asia/Kuala_Lumpur"),
        ("Geneva, Switzerland", "Europe/Zurich"),
        ("Montréal (Canada)", "America/Toronto"),
        ("United Nations Office at Nairobi", "Africa/Nairobi"),
        ("New York", "America/New_York"),
        ("Bangkok", "Asia/Bangkok"),
        ("Bonn", "Europe/Berlin"),
        ("Rome", "Europe/Rome"),
        ("Vienna", "Europe/Vienna"),
        ("Addis Ababa", "Africa/Addis_Ababa"),
        ("Beijing", "Asia/Shanghai"),
        ("New Delhi", "Asia/Kolkata"),
        ("Brasília", "America/Sao_Paulo"),
        ("Panama City", "America/Panama"),
        ("Kampala", "Africa/Kampala"),
        ("Nadi, Fiji", "Pacific/Fiji"),
        ("Lomé – Togo", "Africa/Lome"),
        ("Pyeongchang, Republic of Korea", "Asia/Seoul"),
        ("Victoria, Seychelles", "Indian/Mahe"),
    ],
)
def test_a_place_has_its_zone(place: str, zone: str) -> None:
    assert guess_zone(place) == zone


@pytest.mark.parametrize("place", [None, "", "online", "Springfield, United States"])
def test_an_unknown_place_or_a_country_of_many_zones_has_none(place: str | None) -> None:
    assert guess_zone(place) is None


def test_every_zone_that_can_be_guessed_or_chosen_exists() -> None:
    for name in {*MEETING_CITIES.values(), *COUNTRIES.values()}:
        assert name in zone_names()
    assert all(ZoneInfo(name) for name in zone_names())

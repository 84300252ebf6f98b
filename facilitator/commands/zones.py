"""The time zone of a place: by its city, by a known meeting city, by its country."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

MEETING_CITIES = {
    "abuja": "Africa/Lagos",
    "arusha": "Africa/Dar_es_Salaam",
    "bali": "Asia/Makassar",
    "beijing": "Asia/Shanghai",
    "bonn": "Europe/Berlin",
    "brasilia": "America/Sao_Paulo",
    "cali": "America/Bogota",
    "cartagena": "America/Bogota",
    "curitiba": "America/Sao_Paulo",
    "durban": "Africa/Johannesburg",
    "geneva": "Europe/Zurich",
    "hanoi": "Asia/Ho_Chi_Minh",
    "hyderabad": "Asia/Kolkata",
    "incheon": "Asia/Seoul",
    "jeju": "Asia/Seoul",
    "kunming": "Asia/Shanghai",
    "kyiv": "Europe/Kyiv",
    "kyoto": "Asia/Tokyo",
    "montreal": "America/Toronto",
    "nagoya": "Asia/Tokyo",
    "new delhi": "Asia/Kolkata",
    "nur-sultan": "Asia/Almaty",
    "astana": "Asia/Almaty",
    "panama city": "America/Panama",
    "pyeongchang": "Asia/Seoul",
    "rio de janeiro": "America/Sao_Paulo",
    "saint petersburg": "Europe/Moscow",
    "the hague": "Europe/Amsterdam",
    "washington": "America/New_York",
    "yaounde": "Africa/Douala",
}
"""Cities where meetings are held and that have no zone of their own name."""

COUNTRIES = {
    "bolivia": "America/La_Paz",
    "china": "Asia/Shanghai",
    "cote d'ivoire": "Africa/Abidjan",
    "germany": "Europe/Berlin",
    "great britain": "Europe/London",
    "iran": "Asia/Tehran",
    "lao people's democratic republic": "Asia/Vientiane",
    "lao pdr": "Asia/Vientiane",
    "malaysia": "Asia/Kuala_Lumpur",
    "myanmar": "Asia/Yangon",
    "republic of korea": "Asia/Seoul",
    "republic of moldova": "Europe/Chisinau",
    "syrian arab republic": "Asia/Damascus",
    "timor-leste": "Asia/Dili",
    "turkiye": "Europe/Istanbul",
    "united kingdom": "Europe/London",
    "united republic of tanzania": "Africa/Dar_es_Salaam",
    "viet nam": "Asia/Ho_Chi_Minh",
}
"""Countries under the names meetings use; those with several zones only where one is meant."""

LONGEST_NAME = 4


def guess_zone(place: str | None) -> str | None:
    """The IANA zone of a place, or None: "Kuala Lumpur", "Geneva, Switzerland", "Accra (Ghana)".

    A city goes before a country; a country counts only where it has one zone.
    """
    names = list(_names(place or ""))
    for known in (MEETING_CITIES, _cities(), COUNTRIES, _countries()):
        found = next((known[name] for name in names if name in known), None)
        if found is not None:
            return found
    return None


@cache
def zone_names() -> tuple[str, ...]:
    """Every zone a venue can have, in order of the alphabet."""
    return tuple(sorted({name for _, name in _zone_rows()} | {"UTC"}))


def _names(place: str) -> Iterator[str]:
    """What may be a name in the place: its parts, then runs of words, the longest first."""
    for part in re.split(r"[,;()/–—]", _plain(place)):
        words = part.split()
        for length in range(min(len(words), LONGEST_NAME), 0, -1):
            for start in range(len(words) - length + 1):
                yield " ".join(words[start : start + length])


def _plain(text: str) -> str:
    """Lower case without accents; apostrophes made straight."""
    bare = unicodedata.normalize("NFKD", text.replace("’", "'").casefold())
    return "".join(char for char in bare if not unicodedata.combining(char))


@cache
def _cities() -> dict[str, str]:
    """City → zone, as the time zone database names them."""
    return {_plain(name.rpartition("/")[2]).replace("_", " "): name for _, name in _zone_rows()}


@cache
def _countries() -> dict[str, str]:
    """Country → zone, for the countries that have one."""
    zones: dict[str, list[str]] = {}
    for code, zone in _zone_rows():
        zones.setdefault(code, []).append(zone)
    names = (line.split("\t") for line in _rows("iso3166.tab"))
    return {_plain(name): zones[code][0] for code, name in names if len(zones.get(code, ())) == 1}


@cache
def _zone_rows() -> tuple[tuple[str, str], ...]:
    """Country code and zone of each row of the database's table."""
    rows = (line.split("\t") for line in _rows("zone.tab"))
    return tuple((row[0], row[2]) for row in rows)


def _rows(name: str) -> list[str]:
    """The rows of a table of the time zone database, without its remarks."""
    text = (files("tzdata") / "zoneinfo" / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]

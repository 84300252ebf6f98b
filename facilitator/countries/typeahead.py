"""Suggestions while a country is being typed, in six languages and by common names."""

from __future__ import annotations

from collections.abc import Iterable

from facilitator.countries.folding import fold
from facilitator.countries.index import NameIndex
from facilitator.countries.order import order_key
from facilitator.countries.values import LANGUAGES, Country

_NO_RANK = 9
_SHORTEST_INSIDE = 2
_NOWHERE = "\n"


def suggest_countries(
    prefix: str, countries: Iterable[Country], index: NameIndex, *, language: str, limit: int
) -> tuple[Country, ...]:
    """Countries with a name that starts so; names in `language` first, then words within names."""
    place = LANGUAGES.index(language)
    start = fold(prefix).replace("\n", " ").strip()
    ranked = []
    for country in countries:
        rank = _rank(start, country, index.folded[country.iso3], place)
        if rank < _NO_RANK:
            ranked.append((rank, order_key(country, language), country))
    ranked.sort(key=lambda entry: entry[:2])
    return tuple(country for _, _, country in ranked[: max(limit, 0)])


def _rank(start: str, country: Country, names: tuple[str, ...], place: int) -> int:
    if not start or names[place].startswith(start):
        return 0
    if start in (country.iso2.casefold(), country.iso3.casefold()):
        return 1
    official = len(LANGUAGES)
    if any(name.startswith(start) for name in names[:official]):
        return 2
    if any(name.startswith(start) for name in names[official:]):
        return 3
    inside = f" {start}" if len(start) >= _SHORTEST_INSIDE else _NOWHERE
    if inside in names[place]:
        return 4
    return 5 if any(inside in name for name in names) else _NO_RANK

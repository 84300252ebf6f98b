"""The table of countries, read from CSV text: 193 Member States and two observer States."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from facilitator.countries.index import build_index
from facilitator.countries.matching import match_name
from facilitator.countries.order import order_key
from facilitator.countries.typeahead import suggest_countries
from facilitator.countries.values import LANGUAGES, Country, CountryTableError, Match

_COLUMNS = (
    "iso3",
    "iso2",
    "m49",
    "region",
    "subregion",
    *(f"un_{language}" for language in LANGUAGES),
    "aliases",
)
_DOUBTFUL = "?"


class Countries:
    """All countries, in UN order of their English names; finds them by what people type."""

    def __init__(self, countries: Iterable[Country]) -> None:
        self._countries = tuple(countries)
        self._by_iso3 = {country.iso3: country for country in self._countries}
        self._index = build_index(self._countries)

    def __iter__(self) -> Iterator[Country]:
        return iter(self._countries)

    def __len__(self) -> int:
        return len(self._countries)

    def by_iso3(self, iso3: str) -> Country | None:
        """The country of a code in capitals; none for any other text."""
        return self._by_iso3.get(iso3)

    def match(self, typed: str) -> Match:
        """What a typed name means. Never raises; `Match.typed` is what was typed, unchanged."""
        return match_name(typed, self._index)

    def suggest(self, prefix: str, language: str = "en", *, limit: int = 8) -> tuple[Country, ...]:
        """Countries for a type-ahead list. Raises ValueError for a language the UN lacks."""
        return suggest_countries(
            prefix, self._countries, self._index, language=language, limit=limit
        )


def load_countries(csv_text: str) -> Countries:
    """Read the table. Aliases are parted by "|"; one that ends in "?" is doubtful: asked.

    Raises CountryTableError for a missing column, a bad row or a name claimed twice.
    """
    reader = csv.DictReader(io.StringIO(csv_text.removeprefix("\ufeff")))
    missing = [name for name in _COLUMNS if name not in (reader.fieldnames or ())]
    if missing:
        raise CountryTableError(f"the table of countries lacks the columns {', '.join(missing)}")
    countries = [_country(row, reader.line_num) for row in reader]
    return Countries(sorted(countries, key=order_key))


def _country(row: Mapping[str, str | None], line: int) -> Country:
    cells = {name: (row.get(name) or "").strip() for name in _COLUMNS}
    if not (len(cells["iso3"]) == 3 and len(cells["iso2"]) == 2 and cells["m49"].isdecimal()):
        raise CountryTableError(f"line {line} of the table of countries has no valid codes")
    aliases = [alias for alias in cells["aliases"].split("|") if alias]
    return Country(
        iso3=cells["iso3"],
        iso2=cells["iso2"],
        m49=int(cells["m49"]),
        names=tuple(cells[f"un_{language}"] for language in LANGUAGES),
        region=cells["region"],
        subregion=cells["subregion"],
        aliases=tuple(a for a in aliases if not a.endswith(_DOUBTFUL)),
        doubtful_aliases=tuple(a.removesuffix(_DOUBTFUL) for a in aliases if a.endswith(_DOUBTFUL)),
    )

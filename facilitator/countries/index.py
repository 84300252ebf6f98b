"""All keys under which the countries are found: sure names, doubtful ones, ISO codes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from facilitator.countries.folding import alphabet_of, fold, key_of, words_of
from facilitator.countries.values import Country, CountryTableError

_SHORTEST = {"han": 2}
_SHORTEST_SPELLED = 4

Found = tuple[Country, ...]
Spelled = tuple[list[str], str]  # the words of a name and its key


@dataclass(frozen=True)
class NameIndex:
    """Countries by the keys of `folding.key_of`, and their folded names by code."""

    codes: Mapping[str, Country]
    sure: Mapping[str, Country]
    doubtful: Mapping[str, Found]
    folded: Mapping[str, tuple[str, ...]]
    spelled: tuple[Spelled, ...]

    @cached_property
    def longest(self) -> int:
        """How many words the longest name has."""
        return max((len(words) for words, _ in self.spelled), default=0)

    @cached_property
    def spellings(self) -> Mapping[str, Mapping[str, Found]]:
        """Names without blanks, by alphabet: made when the first misspelling is met."""
        by_alphabet: dict[str, dict[str, Found]] = {}
        for words, key in self.spelled:
            found = self.claimants(key)
            for text in {"".join(words), key.replace(" ", "")}:
                alphabet = alphabet_of(text)
                if len(text) >= _SHORTEST.get(alphabet, _SHORTEST_SPELLED):
                    by_alphabet.setdefault(alphabet, {}).setdefault(text, found)
        return by_alphabet

    def claimants(self, key: str) -> Found:
        """Countries that bear a name: the sure one first, then those that may be meant."""
        first = self.sure.get(key)
        doubtful = self.doubtful.get(key, ())
        return doubtful if first is None else (first, *(c for c in doubtful if c != first))


def build_index(countries: Sequence[Country]) -> NameIndex:
    """Raises CountryTableError if two countries claim one name or code."""
    codes: dict[str, Country] = {}
    sure: dict[str, Country] = {}
    doubtful: dict[str, Found] = {}
    folded: dict[str, tuple[str, ...]] = {}
    spelled: list[Spelled] = []
    for country, names, doubts in _folded_names(countries):
        folded[country.iso3] = (*names, *doubts)
        for code in (country.iso2.casefold(), country.iso3.casefold()):
            _claim(codes, code, country)
        claimed, asked = _spelled(names), _spelled(doubts)
        for _, key in claimed:
            _claim(sure, key, country)
        for _, key in asked:
            doubtful[key] = (*doubtful.get(key, ()), country)
        spelled += claimed + asked
    return NameIndex(codes, sure, doubtful, folded, tuple(spelled))


def _spelled(names: Sequence[str]) -> list[Spelled]:
    return [(words, key_of(words)) for words in map(words_of, names)]


def _folded_names(
    countries: Sequence[Country],
) -> Iterator[tuple[Country, list[str], list[str]]]:
    """Names and doubtful names of each country, folded all at once: it is ten times faster."""
    texts = [t for c in countries for t in (*c.names, *c.aliases, *c.doubtful_aliases)]
    lines = iter(fold("\n".join(texts)).split("\n"))
    for country in countries:
        names = [next(lines).strip() for _ in (*country.names, *country.aliases)]
        yield country, names, [next(lines).strip() for _ in country.doubtful_aliases]


def _claim(taken: dict[str, Country], key: str, country: Country) -> None:
    holder = taken.setdefault(key, country)
    if holder is not country:
        raise CountryTableError(f"{holder.iso3} and {country.iso3} both claim the name {key!r}")

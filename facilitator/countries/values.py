"""A country of the table, and what a typed name was matched to."""

from __future__ import annotations

from dataclasses import dataclass

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")


class CountryTableError(ValueError):
    """The table of countries cannot be used; the message names the line and the trouble."""


@dataclass(frozen=True, slots=True)
class Country:
    """A State under its UN short names. `names` stand in the order of `LANGUAGES`.

    `subregion` is the finest one of UN M49 (Eastern Africa, not Sub-Saharan Africa).
    `doubtful_aliases` are names that may mean this country: they are asked, never taken.
    """

    iso3: str
    iso2: str
    m49: int
    names: tuple[str, ...]
    region: str
    subregion: str
    aliases: tuple[str, ...] = ()
    doubtful_aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if len(self.names) != len(LANGUAGES) or not all(self.names):
            raise CountryTableError(f"{self.iso3} needs a name in each of {', '.join(LANGUAGES)}")

    def name(self, language: str = "en") -> str:
        """UN short name in a language. Raises ValueError for one the UN does not use."""
        return self.names[LANGUAGES.index(language)]


@dataclass(frozen=True, slots=True)
class Match:
    """What was typed, and the country it means.

    Sure: take it. Not sure: show `country` or the `suggestions` as a question ("Malysia →
    Malaysia?"). `suggestions` are the likeliest first and hold `country` when there is one.
    """

    typed: str
    country: Country | None = None
    is_sure: bool = False
    suggestions: tuple[Country, ...] = ()

    def __post_init__(self) -> None:
        if self.is_sure and self.country is None:
            raise ValueError(f"{self.typed!r} cannot be sure of no country")

"""The order of a UN list: States by their short names in one language, organizations after."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import TypeVar

from facilitator.countries.folding import fold
from facilitator.countries.values import LANGUAGES, Country

Speaker = TypeVar("Speaker", bound=Country | str)

# Chinese lists go by pinyin; GB 2312 keeps common characters in that order. These are not
# among them, or not under the sound they have in a country's name.
_PINYIN = str.maketrans({"瑙": "脑", "秘": "毕", "斐": "匪"})


def order_key(speaker: Country | str, language: str = "en") -> tuple[int, str, str]:
    """Sorts as the UN does: accents, case and "the" do not count; organizations (str) last."""
    if isinstance(speaker, Country):
        return 0, _sortable(speaker.name(language), language), speaker.iso3
    return 1, _sortable(speaker, language), speaker


def un_order(speakers: Iterable[Speaker], language: str = "en") -> list[Speaker]:
    """Countries in the alphabetical order of a language, then organizations by their names."""
    _check(language)
    return sorted(speakers, key=lambda speaker: order_key(speaker, language))


def starting_letter(country: Country, language: str = "en") -> str:
    """The letter a country stands under ("Türkiye" T, "Côte d'Ivoire" C); Chinese: a character."""
    name = country.name(language)
    letter = name[0] if language == "zh" else _sortable(name, language)[0]
    return letter.upper()


def starting_letters(countries: Iterable[Country], language: str = "en") -> list[str]:
    """The letters that can be drawn by lot, in order, each once."""
    ordered = un_order(countries, language)
    return list(dict.fromkeys(starting_letter(country, language) for country in ordered))


def draw_letter(
    countries: Iterable[Country], rng: random.Random, *, language: str = "en"
) -> str | None:
    """A letter drawn by lot among those in use; none if there are no countries."""
    letters = starting_letters(countries, language)
    return rng.choice(letters) if letters else None


def order_from(
    speakers: Iterable[Speaker], start_letter: str, *, language: str = "en"
) -> list[Speaker]:
    """UN order that begins at a letter (or the next in use) and goes round; organizations last.

    Raises ValueError if `start_letter` is blank.
    """
    if not start_letter.strip():
        raise ValueError("a starting letter is needed")
    ordered = un_order(speakers, language)
    states = [speaker for speaker in ordered if isinstance(speaker, Country)]
    others = ordered[len(states) :]
    first = _first_from(states, _sortable(start_letter.strip(), language), language)
    return [*ordered[first : len(states)], *ordered[:first], *others]


def _first_from(states: Sequence[Country], letter: str, language: str) -> int:
    for place, country in enumerate(states):
        if order_key(country, language)[1] >= letter:
            return place
    return 0


def _check(language: str) -> None:
    if language not in LANGUAGES:
        raise ValueError(f"the UN has no official language {language!r}")


def _sortable(name: str, language: str) -> str:
    if language == "zh":
        return name.translate(_PINYIN).encode("gb18030", "replace").decode("latin-1")
    if language == "ar":
        return fold(" ".join(word.removeprefix("ال") or word for word in name.split())).strip()
    if language == "ru":
        return fold(name.replace("й", "иӿ").replace("Й", "Иӿ")).strip()
    if language == "es":
        return fold(name.casefold().replace("ñ", "nƿ")).strip()
    return fold(name).strip().removeprefix("the ")

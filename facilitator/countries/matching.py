"""What a typed name means: surely, perhaps, or nothing we know. Nothing typed is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from facilitator.countries.folding import alphabet_of, fold, key_of, words_of
from facilitator.countries.index import Found, NameIndex
from facilitator.countries.outside import OUTSIDE
from facilitator.countries.values import Country, Match

_LONGEST_TYPED = 200
_LONGEST_MISSPELT = 60
_SHORTEST_INSIDE = 4
_LIKE = 0.75
_VERY_LIKE = 0.8
_NEARLY_EQUAL = 0.9
_FAR = 0.12
_MARGIN = 0.03
_MOST = 5


def match_name(typed: str, index: NameIndex) -> Match:
    """Sure for an exact name, alias or code however it is written; else doubts, or nothing."""
    words = words_of(fold(typed[:_LONGEST_TYPED]).replace("\n", " "))
    if not words or len(typed) > _LONGEST_TYPED:
        return Match(typed)
    exact = _exact(typed, words, index)
    if exact is not None:
        return exact
    inside = _named_inside(words, index)
    if inside is None:
        return Match(typed)
    likely = _likeness(words, index)
    if inside and not (likely and likely[0][0] >= _NEARLY_EQUAL and _is_clear(likely)):
        return _doubt(typed, inside, inside[0] if len(inside) == 1 else None)
    if not likely:
        return Match(typed)
    found = [country for ratio, country in likely if ratio >= likely[0][0] - _FAR]
    return _doubt(typed, found, found[0] if _is_clear(likely) else None)


def _exact(typed: str, words: list[str], index: NameIndex) -> Match | None:
    key = key_of(words)
    code = index.codes.get(words[0]) if len(words) == 1 else None
    sure = index.sure.get(key, code)
    if key not in index.doubtful:
        if sure is not None:
            return Match(typed, sure, is_sure=True, suggestions=(sure,))
        return None
    found = index.claimants(key)
    if code is not None and code not in found:
        found = (code, *found)
    only = found[0] if len(found) == 1 else sure
    return _doubt(typed, found, only)


def _doubt(typed: str, found: Sequence[Country], country: Country | None) -> Match:
    return Match(typed, country, is_sure=False, suggestions=tuple(found)[:_MOST])


def _runs(words: list[str], longest: int) -> Iterator[tuple[int, int, str]]:
    """Runs of neighbouring words with their places and keys, the longest first."""
    for length in range(min(len(words), longest), 0, -1):
        for start in range(len(words) - length + 1):
            yield start, start + length, key_of(words[start : start + length])


def _named_inside(words: list[str], index: NameIndex) -> Found | None:
    """Countries named within a longer text ("Malaysia (host)"); a longer name hides a shorter.

    None if the text names something that is known to stand outside the table.
    """
    taken: list[range] = []
    found: dict[str, Country] = {}
    for start, end, key in _runs(words, index.longest):
        if any(start < run.stop and end > run.start for run in taken):
            continue
        if key in OUTSIDE:
            return None
        named = index.claimants(key) if len(key) >= _SHORTEST_INSIDE else ()
        if named:
            taken.append(range(start, end))
            found.update((country.iso3, country) for country in named)
    return tuple(found.values())


def _likeness(words: list[str], index: NameIndex) -> list[tuple[float, Country]]:
    """Countries spelt nearly so, the likeliest first."""
    best: dict[str, tuple[float, Country]] = {}
    for text in dict.fromkeys(("".join(words), key_of(words).replace(" ", ""))):
        for ratio, country in _like(text, index):
            if country.iso3 not in best or ratio > best[country.iso3][0]:
                best[country.iso3] = (ratio, country)
    return sorted(best.values(), key=lambda pair: (-pair[0], pair[1].iso3))


def _is_clear(likely: Sequence[tuple[float, Country]]) -> bool:
    """True if the first is very like what was typed and no other is as like."""
    ratios = [ratio for ratio, _ in likely[:2]]
    return ratios[0] >= _VERY_LIKE and (len(ratios) == 1 or ratios[1] <= ratios[0] - _MARGIN)


def _like(text: str, index: NameIndex) -> Iterator[tuple[float, Country]]:
    """Countries with a name spelt nearly so, with the likeness from 0.75 to 1."""
    if not _SHORTEST_INSIDE <= len(text) <= _LONGEST_MISSPELT:
        return
    matcher = SequenceMatcher(None, "", text, autojunk=False)
    for spelling, found in index.spellings.get(alphabet_of(text), {}).items():
        if abs(len(spelling) - len(text)) * 4 > len(spelling) + len(text):
            continue
        matcher.set_seq1(spelling)
        if matcher.quick_ratio() >= _LIKE:
            ratio = matcher.ratio()
            if ratio >= _LIKE:
                for country in found:
                    yield ratio, country

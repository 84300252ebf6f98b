"""What a typed name means: surely, perhaps, or nothing we know. Nothing typed is changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from facilitator.countries.folding import STOP_WORDS, alphabet_of, fold, key_of, words_of
from facilitator.countries.index import Found, NameIndex
from facilitator.countries.outside import FILLERS, FORM_WORDS, OUTSIDE
from facilitator.countries.values import Country, Match

_LONGEST_TYPED = 200
_LONGEST_MISSPELT = 60
_SHORTEST_MISSPELT = 4
_LIKE = 0.75
_VERY_LIKE = 0.8
_NEARLY_EQUAL = 0.9
_FAR = 0.12
_MARGIN = 0.03
_MOST = 5


@dataclass(frozen=True, slots=True)
class _Inside:
    """Countries named within a text; whole if the other words tell nothing ("Republic of")."""

    found: Found = ()
    is_whole: bool = False
    texts: tuple[str, ...] = ()


def match_name(typed: str, index: NameIndex) -> Match:
    """Sure for an exact name, alias or code however it is written; else doubts, or nothing."""
    words = words_of(fold(typed[:_LONGEST_TYPED]).replace("\n", " "))
    if not words or len(typed) > _LONGEST_TYPED or typed.strip().casefold() in FILLERS:
        return Match(typed)
    exact = _exact(typed, words, index)
    if exact is not None:
        return exact
    inside = _named_inside(words, index)
    if inside is None:
        return Match(typed)
    likely = [] if inside.is_whole else _likeness(words, index)
    is_clear = bool(likely) and _is_clear(likely)
    if inside.found and not (is_clear and _is_better(likely[0], inside, index)):
        return _doubt(typed, inside.found, inside.found[0] if len(inside.found) == 1 else None)
    found = [country for ratio, country in likely if ratio >= likely[0][0] - _FAR]
    return _doubt(typed, found, found[0] if is_clear else None)


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


def _shortest(key: str) -> int:
    """From how many letters on a name counts within a text: three-letter words are common."""
    return 4 if alphabet_of(key) == "latin" else 3


def _doubt(typed: str, found: Sequence[Country], country: Country | None) -> Match:
    return Match(typed, country, is_sure=False, suggestions=tuple(found)[:_MOST])


def _runs(words: list[str], longest: int) -> Iterator[tuple[int, int, str]]:
    """Runs of neighbouring words with their places and keys, the longest first."""
    for length in range(min(len(words), longest), 0, -1):
        for start in range(len(words) - length + 1):
            yield start, start + length, key_of(words[start : start + length])


def _named_inside(words: list[str], index: NameIndex) -> _Inside | None:
    """Countries named within a longer text ("Malaysia (host)"); a longer name hides a shorter.

    None if the text names something that is known to stand outside the table.
    """
    if alphabet_of(words[0]) == "han":
        return _written_inside("".join(words), index)
    free = set(range(len(words)))
    found: dict[str, Country] = {}
    texts: list[str] = []
    for start, end, key in _runs(words, index.longest):
        if not free.issuperset(range(start, end)):
            continue
        if key in OUTSIDE:
            return None
        named = index.claimants(key) if len(key) >= _shortest(key) else ()
        if named:
            free -= set(range(start, end))
            texts.append(" ".join(words[start:end]))
            found.update((country.iso3, country) for country in named)
    left = {words[place] for place in free}
    is_whole = bool(found) and left <= FORM_WORDS | STOP_WORDS
    return _Inside(tuple(found.values()), is_whole=is_whole, texts=tuple(texts))


def _written_inside(text: str, index: NameIndex) -> _Inside | None:
    """The longest name within a text that has no blanks, as in Chinese."""
    if any(name in text for name in OUTSIDE if alphabet_of(name) == "han"):
        return None
    names = [name for name in index.spellings.get("han", {}) if name in text]
    if not names:
        return _Inside()
    return _Inside(index.spellings["han"][max(names, key=len)], is_whole=True)


def _likeness(words: list[str], index: NameIndex) -> list[tuple[float, Country]]:
    """Countries spelt nearly so, the likeliest first.

    "Republic" and the like make all republics alike: with them the rest must be nearly equal,
    and what remains without them is tried too.
    """
    bare = [word for word in words if word not in FORM_WORDS]
    cutoff = _LIKE if len(bare) == len(words) else _NEARLY_EQUAL
    texts = dict.fromkeys(("".join(words), key_of(words).replace(" ", "")), cutoff)
    if bare:
        texts.setdefault(key_of(bare).replace(" ", ""), _LIKE)
    best: dict[str, tuple[float, Country]] = {}
    for text, least in texts.items():
        for ratio, country in _like(text, least, index):
            if country.iso3 not in best or ratio > best[country.iso3][0]:
                best[country.iso3] = (ratio, country)
    return sorted(best.values(), key=lambda pair: (-pair[0], pair[1].iso3))


def _is_better(likely: tuple[float, Country], inside: _Inside, index: NameIndex) -> bool:
    """True if a misspelt longer name hides the names found inside: "Guinea Bisau", not Guinea."""
    ratio, country = likely
    names = index.folded[country.iso3]
    return ratio >= _NEARLY_EQUAL and any(text in name for text in inside.texts for name in names)


def _is_clear(likely: Sequence[tuple[float, Country]]) -> bool:
    """True if the first is very like what was typed and no other is as like."""
    ratios = [ratio for ratio, _ in likely[:2]]
    return ratios[0] >= _VERY_LIKE and (len(ratios) == 1 or ratios[1] <= ratios[0] - _MARGIN)


def _like(text: str, least: float, index: NameIndex) -> Iterator[tuple[float, Country]]:
    """Countries with a name spelt nearly so, with the likeness, which is from `least` to 1."""
    if not _SHORTEST_MISSPELT <= len(text) <= _LONGEST_MISSPELT:
        return
    matcher = SequenceMatcher(None, "", text, autojunk=False)
    for spelling, found in index.spellings.get(alphabet_of(text), {}).items():
        if abs(len(spelling) - len(text)) * 4 > len(spelling) + len(text):
            continue
        matcher.set_seq1(spelling)
        if matcher.quick_ratio() >= least:
            ratio = matcher.ratio()
            if ratio >= least:
                for country in found:
                    yield ratio, country

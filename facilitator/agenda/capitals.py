"""Titles in mixed capitals are tidied for display, with the document's own text as the guide."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
FIRST_IN_SENTENCE = re.compile(r"(?:^|[.:;?!]\s+|[“\"(]|\d\.\s+)\W*([^\W\d_]+)")


def usual_spellings(texts: Iterable[str]) -> dict[str, str]:
    """How the document writes each word within a sentence; small letters win if half as common."""
    counts: dict[str, Counter[str]] = {}
    for text in texts:
        if is_untidy(text):
            continue
        first = {match.start(1) for match in FIRST_IN_SENTENCE.finditer(text)}
        for match in WORD.finditer(text):
            if match.start() not in first:
                counts.setdefault(match[0].casefold(), Counter())[match[0]] += 1
    return {word: _preferred(word, spellings) for word, spellings in counts.items()}


def _preferred(small: str, spellings: Counter[str]) -> str:
    usual, count = spellings.most_common(1)[0]
    return small if spellings[small] * 2 >= count else usual


def is_untidy(title: str) -> bool:
    """True for shouted words in the middle of others, a wholly shouted title, a small beginning."""
    words = WORD.findall(title)
    shouted = [word for word in words if word.isupper() and len(word) > 3]
    return bool(words) and (bool(shouted) or words[0][0].islower())


def tidy(title: str, spellings: Mapping[str, str]) -> str:
    """The title as a sentence; words keep the spelling the running text gives them."""
    if not is_untidy(title):
        return title
    mixed = not title.isupper()
    lowered = WORD.sub(lambda match: _word(match[0], spellings, mixed=mixed), title)
    start = WORD.search(lowered)
    if start is None:
        return lowered
    return lowered[: start.start()] + lowered[start.start()].upper() + lowered[start.start() + 1 :]


def _word(word: str, spellings: Mapping[str, str], *, mixed: bool) -> str:
    usual = spellings.get(word.casefold())
    if usual and not (usual.isupper() and len(usual) > 5):
        return usual
    is_name = mixed and word.istitle()
    is_acronym = mixed and word.isupper() and len(word) <= 3
    is_camel = any(char.isupper() for char in word[1:]) and not word.isupper()
    return word if is_name or is_acronym or is_camel else word.lower()

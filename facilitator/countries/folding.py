"""Typed names become keys: case, accents, punctuation, articles and word order do not count."""

from __future__ import annotations

import re
import unicodedata

_STOP_WORDS_TEXT = """
the of and for a la le les el los las de des du del della da do dos das d l et y e и van von und dan
"""
STOP_WORDS = frozenset(_STOP_WORDS_TEXT.split())
_ABBREVIATIONS = {
    "rep": "republic",
    "republik": "republic",
    "dem": "democratic",
    "fed": "federated",
    "st": "saint",
    "ste": "sainte",
    "is": "islands",
    "isl": "islands",
}
_LETTERS = {
    "’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "′": "'", "ʻ": "'",
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe",
    "ة": "ه", "ى": "ي", "ی": "ي", "ک": "ك",
}  # fmt: skip
_MARKS = re.compile("[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]+")
_POSSESSIVE = re.compile(r"(?<=\w)'s\b")
_NOT_A_WORD = re.compile(r"[^\w\n]+|_+")


def fold(text: str) -> str:
    """Words in lower case without accents or punctuation, one blank between; lines stay lines."""
    bare = text.casefold()
    if not bare.isascii():
        for letter, plain in _LETTERS.items():  # far quicker than translate on the whole table
            bare = bare.replace(letter, plain)
        bare = _MARKS.sub("", unicodedata.normalize("NFKD", bare))
    return _NOT_A_WORD.sub(" ", _POSSESSIVE.sub("s", bare))


def words_of(folded: str) -> list[str]:
    """The words of a folded line; initials in a row are one word ("u s a" is "usa")."""
    parts = folded.split()
    if min(map(len, parts), default=0) > 1:
        return parts
    words: list[str] = []
    initials = ""
    for word in parts:
        if len(word) == 1 and word.isalpha():
            initials += word
            continue
        if initials:
            words.append(initials)
            initials = ""
        words.append(word)
    return [*words, initials] if initials else words


def key_of(words: list[str]) -> str:
    """One key for all orders of the same words, without articles and "of"."""
    if len(words) == 1:
        return _without_article(words[0])
    kept = [
        _ABBREVIATIONS.get(word) or _without_article(word)
        for word in words
        if word not in STOP_WORDS
    ]
    return " ".join(sorted(kept or words))


def alphabet_of(folded: str) -> str:
    """Which letters a folded name is written in: latin, cyrillic, arabic or han."""
    for letter in folded:
        if letter.isalpha():
            code = ord(letter)
            if code < 0x0370:
                return "latin"
            if code < 0x0530:
                return "cyrillic"
            return "arabic" if code < 0x0780 else "han"
    return "latin"


def _without_article(word: str) -> str:
    """A word without the Arabic article, which people leave out."""
    return word.removeprefix("ال") or word

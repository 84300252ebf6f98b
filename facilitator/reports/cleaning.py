"""Text made safe for office files: no control characters, no half letters, composed."""

from __future__ import annotations

import re
import unicodedata

BREAKS = re.compile(r"[\t\n\v\f\r\x85\u2028\u2029]+ *")
FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufff9-\uffff]")
"""C0 and C1 controls, half surrogates, byte order marks and non-characters (XML 1.0, 2.2)."""
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Embeddings and overrides may be left open and turn the rest of a slide round."""
BEYOND = re.compile("[\U0001fffe\U0001ffff\U000f0000-\U0010ffff]")


def clean(text: str) -> tuple[str, int]:
    """The text as one line in composed form (NFC), and how many characters were replaced.

    Breaks within the text become spaces and do not count; what no file may hold is taken out.
    """
    whole = _joined(text)
    flat = BREAKS.sub(" ", whole)
    replaced = 0
    for pattern in (FORBIDDEN, DIRECTIONS, BEYOND):
        flat, count = pattern.subn("", flat)
        replaced += count
    return unicodedata.normalize("NFC", re.sub(" {2,}", " ", flat)).strip(" "), replaced


def _joined(text: str) -> str:
    """Surrogate pairs, as JSON may escape them, joined to the letter they stand for."""
    try:
        return text.encode("utf-16", "surrogatepass").decode("utf-16")
    except UnicodeError:
        return text

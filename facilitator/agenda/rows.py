"""Rows: the common form in which text, Word, CSV and Markdown reach the reader."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

RESIDUE = re.compile(r"\[bookmark:[^\]]*\]|\{\s*(?:PAGEREF|TOC|HYPERLINK)\b[^}]*\}")
INVISIBLE = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u00ad\u202a\u202c"))
SPACES = re.compile(r"\s+")
# [Keynote](https://example.org) · _Participant 01_
MD_LINK = re.compile(r"\[([^\[\]]*)\]\(https?:[^()\s]*\)")
MD_EMPHASIS = re.compile(r"(?<!\w)[_*]([\w(][^_*]*[\w).!?])[_*](?!\w)")
MARKUP = re.compile(r"^\s*(?:#{1,6}\s+|>\s*|[-*•·▪‣◦●○■□►▶➢✓]\s+(?=\S))+")


MOST_ROWS = 10_000
"""More lines than any agenda has; a document with more is refused."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the document; a row of a table has several cells.

    `repeats[i]` says that cell i continues the cell above it, `widths[i]` over how many columns
    it reaches. Paragraphs inside a cell are separated by newlines.
    """

    index: int
    cells: tuple[str, ...]
    table: int | None = None
    widths: tuple[int, ...] = ()
    repeats: tuple[bool, ...] = ()
    is_heading: bool = False
    after_gap: bool = False

    @property
    def text(self) -> str:
        """All cells in one clean line."""
        return clean("  ".join(cell for cell in self.cells if cell.strip()))

    @property
    def is_blank(self) -> bool:
        """True when no cell holds anything."""
        return not any(cell.strip() for cell in self.cells)


def clean(text: str) -> str:
    """One line without residue of extraction, invisible characters or doubled spaces."""
    bare = RESIDUE.sub(" ", text).translate(INVISIBLE).replace("\u2011", "-")
    return SPACES.sub(" ", bare).strip()


def clean_lines(text: str) -> tuple[str, ...]:
    """The non-empty lines of a cell, each cleaned."""
    return tuple(line for line in map(clean, text.split("\n")) if line)


def without_markup(text: str) -> str:
    """The text without Markdown signs and bullets, as a person would read it aloud."""
    bare = MD_LINK.sub(r"\1", MARKUP.sub("", text))
    bare = MD_EMPHASIS.sub(r"\1", bare.replace("**", "").replace("__", ""))
    return bare.replace("`", "").strip()


def word_set(text: str) -> frozenset[str]:
    """The words of a line, as a set to look up."""
    return frozenset(text.split())


def fold(text: str) -> str:
    """Lower case without accents, for comparing words; the length stays the same."""
    return "".join(_folded(char) for char in text)


def _folded(char: str) -> str:
    if char < "\x80":
        return char.lower()
    return unicodedata.normalize("NFKD", char.casefold())[:1] or char

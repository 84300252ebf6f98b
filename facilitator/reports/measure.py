"""How wide a text is, from advance widths of fonts: no display, no installed font needed."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

WIDEST = "verdana"
TWINS = {
    "arial": ("arial", "liberation sans", "arimo", "helvetica", "helvetica neue"),
    "arial narrow": ("arial narrow", "liberation sans narrow"),
    "calibri": ("calibri", "carlito"),
    "courier new": ("courier new", "liberation mono", "cousine"),
    "noto sans": ("noto sans", "open sans"),
    "times new roman": ("times new roman", "liberation serif", "tinos"),
    "verdana": ("verdana", "dejavu sans"),
}
"""Fonts of equal widths, by the name of the table that holds them."""
EM = 10_000
"""Units of the tables."""
COMPLEX = "arial"
"""The font that decks name for scripts whose letters join."""
FULL_WIDTH = 10_000
EMOJI = 14_000
UNKNOWN = 11_000


@dataclass(frozen=True, slots=True)
class Face:
    """A font as a run of text names it."""

    family: str
    is_bold: bool = False


Measure = Callable[[str, Face, float], float]
"""Width in points of a text in a face at a size in points."""


def font_known_as(family: str) -> str | None:
    """The table of widths for a font; none when its widths are not known."""
    name = family.casefold().strip()
    return next((table for table, names in TWINS.items() if name in names), None)


class FontTables:
    """Measures with tables of advance widths; what it does not know, with the widest of them.

    `installed` are the tables whose fonts (or their twins) can be drawn here; the text in any
    other font will be drawn in a substitute, so the widest table counts for it. None: all.
    """

    def __init__(
        self,
        tables: Mapping[str, Mapping[str, Mapping[str, list[int]]]],
        installed: Collection[str] | None = None,
    ) -> None:
        self._tables = tables
        self._installed = set(tables) if installed is None else set(installed)
        self._advances: dict[Face, dict[str, int]] = {}
        self._words: dict[Face, dict[str, int]] = {}

    def __call__(self, text: str, face: Face, size_pt: float) -> float:
        """Width in points."""
        words = self._words.get(face)
        if words is None:
            words = self._words[face] = {}
        width = words.get(text)
        if width is None:
            width = words[text] = self._units(text, face)
        return width * size_pt / EM

    def is_substituted(self, family: str) -> bool:
        """Whether texts in this font are measured as another one."""
        table = font_known_as(family)
        return table is None or table not in self._installed

    def _units(self, text: str, face: Face) -> int:
        advances = self._table(face)
        if not text.isascii() and any("\u0600" <= letter <= "\u06ff" for letter in text):
            return self._joined(text, face, advances)
        total = 0
        for letter in text:
            advance = advances.get(letter)
            if advance is None:
                advance = advances[letter] = _guess(letter)
            total += advance
        return total

    def _joined(self, text: str, face: Face, advances: dict[str, int]) -> int:
        """Width of a text whose letters join: each has a form for its place in the word.

        A letter joins the next when it has a form for the start of a word (Unicode 16, 9.2).
        Numbers between them are drawn in the font for such scripts, so the wider one counts.
        """
        other = self._table(Face(COMPLEX, face.is_bold))
        forms = self._tables["arabic forms"]["bold" if face.is_bold else "regular"]
        letters = [letter for letter in text if unicodedata.category(letter) != "Mn"]
        widths = [forms.get(str(ord(letter))) for letter in letters]
        total = 0
        for i, (letter, width) in enumerate(zip(letters, widths, strict=True)):
            if width is None:
                total += max(advances.get(letter) or _guess(letter), other.get(letter, 0))
                continue
            before = widths[i - 1] if i else None
            after = widths[i + 1] if i + 1 < len(widths) else None
            is_joined = before is not None and bool(before[2])
            joins = bool(width[2]) and after is not None and bool(after[1])
            total += width[is_joined + 2 * joins] or width[0]
        return total

    def _table(self, face: Face) -> dict[str, int]:
        """The widths of a face, read from the runs once."""
        known = self._advances.get(face)
        if known is None:
            name = WIDEST if self.is_substituted(face.family) else font_known_as(face.family)
            weights = self._tables[name or WIDEST]
            runs = {
                **self._tables["other scripts"]["regular"],
                **weights["bold" if face.is_bold else "regular"],
            }
            known = self._advances[face] = {
                chr(int(start) + i): advance
                for start, widths in runs.items()
                for i, advance in enumerate(widths)
            }
        return known


def _guess(letter: str) -> int:
    """An upper bound for letters that no table has."""
    if unicodedata.category(letter) in ("Mn", "Me", "Cf"):
        return 0
    if ord(letter) >= 0x1F000:
        return EMOJI
    if unicodedata.east_asian_width(letter) in "WF":
        return FULL_WIDTH
    return UNKNOWN

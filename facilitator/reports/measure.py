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
FULL_WIDTH = 1000
EMOJI = 1400
UNKNOWN = 1100


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
            width = words[text] = self._thousandths(text, face)
        return width * size_pt / 1000

    def is_substituted(self, family: str) -> bool:
        """Whether texts in this font are measured as another one."""
        table = font_known_as(family)
        return table is None or table not in self._installed

    def _thousandths(self, text: str, face: Face) -> int:
        advances = self._table(face)
        total = 0
        for letter in text:
            advance = advances.get(letter)
            if advance is None:
                advance = advances[letter] = _guess(letter)
            total += advance
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

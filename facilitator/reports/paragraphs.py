"""Paragraphs of one size: sizes by level, line heights by script, direction by first letter."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from facilitator.reports.labels import base_language, tag
from facilitator.reports.measure import Face, Measure
from facilitator.reports.plan import Paragraph, Run
from facilitator.reports.wrapping import WIDE, lines_of

PREFERRED_PT = 24.0
SMALLEST_PT = 18.0
SMALLER_SIZES = (24.0, 22.0, 20.0)
"""One slide's worth may shrink to 20 pt to stay one; only what cannot be parted goes to 18."""
RESERVE = 0.97
"""Share of the width that is planned with: fonts of equal names differ a little."""
LINE = 1.2
TALL_LINE = 1.35
"""Line heights in ems. Arabic, Indic and Chinese fonts reach higher than Latin ones."""
LEVEL_INDENT_EM = 1.0
DEEPEST_INDENT = 5
NARROWEST = 0.45
BULLETS = ("•", "–", "•", "–", "•")
BEFORE_TALL = 0x0590
KANA = re.compile("[\u3040-\u30ff]")
SCRIPTS = tuple(
    (re.compile(f"[{letters}]"), likely, tuple(others.split()))
    for letters, likely, others in (
        ("\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff", "ar", "fa ur ps ku sd ug"),
        ("\u0590-\u05ff", "he", "yi"),
        ("\u0400-\u04ff", "ru", "uk be bg sr mk kk ky mn tg uz"),
        ("\u0370-\u03ff", "el", ""),
        ("\u0e00-\u0e7f", "th", ""),
        ("\u0e80-\u0eff", "lo", ""),
        ("\u1000-\u109f", "my", ""),
        ("\u1780-\u17ff", "km", ""),
        ("\u0900-\u097f", "hi", "ne mr sa"),
        ("\u0980-\u09ff", "bn", "as"),
        ("\u1100-\u11ff\uac00-\ud7af", "ko", ""),
    )
)
"""Letters, the language most often written in them, and others that are, too."""


@dataclass(frozen=True, slots=True)
class Style:
    """Who measures, in which font, in a box of which width, for which language."""

    measure: Measure
    face: Face
    width_pt: float
    language: str


def hanging_room(language: str, size_pt: float = PREFERRED_PT) -> float:
    """Room kept at the line's end where programs let a closing mark hang over it."""
    return size_pt if base_language(language) in ("zh", "ja", "ko") else 0.0


def size_at(level: int, size_pt: float) -> float:
    """The size of a level: two points less for each of the first two below the top."""
    return max(SMALLEST_PT, size_pt - 2.0 * min(level, 2))


def paragraph(
    runs: Sequence[Run],
    style: Style,
    *,
    level: int = 0,
    size_pt: float = PREFERRED_PT,
    bullet: bool = True,
    language: str = "",
    is_last: bool = True,
) -> Paragraph:
    """A paragraph with its explicit size, line height, indents, language and direction.

    `is_last` gives it more space after: the next one belongs to another point of the first level.
    """
    text = "".join(run.text for run in runs)
    size = size_at(level, size_pt)
    step = min(LEVEL_INDENT_EM * PREFERRED_PT, style.width_pt * NARROWEST / DEEPEST_INDENT)
    hanging = step if bullet else 0.0
    spoken = language or style.language
    return Paragraph(
        runs=tuple(runs),
        size_pt=size,
        line_pt=round(size * line_factor(text), 1),
        after_pt=round(size_pt * 0.5 if is_last else size * 0.25, 1),
        level=min(level, 8),
        indent_pt=round(step * min(level, DEEPEST_INDENT - 1) + hanging, 2),
        hanging_pt=round(hanging, 2),
        bullet=BULLETS[min(level, 4)] if bullet else "",
        language=tag(language_of(text, spoken)),
        is_rtl=is_rtl(text, spoken),
    )


def line_factor(text: str) -> float:
    """Height of a line in ems: more for scripts whose fonts are tall."""
    if text.isascii():
        return LINE
    return TALL_LINE if any(_is_tall(letter) for letter in text) else LINE


def _is_tall(letter: str) -> bool:
    code = ord(letter)
    return code >= BEFORE_TALL and not 0x1E00 <= code < 0x2C00


def is_rtl(text: str, language: str) -> bool:
    """Direction of the first strong letter (UAX 9, P2 and P3), else of the language."""
    if not text.isascii():
        for letter in text:
            kind = unicodedata.bidirectional(letter)
            if kind in ("R", "AL"):
                return True
            if kind == "L":
                return False
    elif any(letter.isalpha() for letter in text):
        return False
    return base_language(language) in ("ar", "he", "fa", "ur")


def language_of(text: str, language: str) -> str:
    """The language of a run: what its letters cannot belong to is not claimed of them."""
    if text.isascii():
        return language
    base = base_language(language)
    if WIDE.search(text):
        if base in ("zh", "ja", "ko"):
            return language
        return "ja" if KANA.search(text) else "zh"
    for letters, likely, others in SCRIPTS:
        if letters.search(text):
            return language if base == likely or base in others else likely
    return language


def lines(of: Paragraph, style: Style) -> list[str]:
    """The lines the paragraph fills in its box."""
    bold = any(run.is_bold for run in of.runs)
    face = Face(style.face.family, bold or style.face.is_bold)
    return lines_of(of.text, face, of.size_pt, text_width(of, style), style.measure)


def text_width(of: Paragraph, style: Style) -> float:
    """The width a line of the paragraph may use, with the reserve taken off."""
    return (style.width_pt - of.indent_pt) * RESERVE


def height(of: Paragraph, style: Style) -> float:
    """Height of the paragraph in points with the space after it."""
    return len(lines(of, style)) * of.line_pt + of.after_pt

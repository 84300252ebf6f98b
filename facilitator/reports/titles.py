"""Titles of slides: never two alike, always in their box, whole in the notes when cut."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from facilitator.reports.labels import base_language, part_of, tag
from facilitator.reports.look import Look, Place
from facilitator.reports.measure import Face, Measure
from facilitator.reports.paragraphs import (
    RESERVE,
    SMALLEST_PT,
    hanging_room,
    is_rtl,
    language_of,
    line_factor,
)
from facilitator.reports.plan import Paragraph, Role, Run, TextBlock
from facilitator.reports.wrapping import clusters, lines_of

INSET_X, INSET_Y = 7.2, 3.6
"""The margins within text boxes, in points; those that office programs start with."""
MIXED = 0.9
"""Share of a line that counts where a title runs from right to left."""
SIZES = {
    "title": (40.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0),
    "section": (40.0, 36.0, 32.0, 28.0, 24.0, 20.0, 18.0),
    "bullets": (30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0),
    "title_only": (30.0, 28.0, 26.0, 24.0, 22.0, 20.0, 18.0),
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A title before it is numbered."""

    text: str
    role: Role
    language: str


def set_titles(
    headings: Sequence[Heading], look: Look, measure: Measure
) -> list[tuple[TextBlock, bool]]:
    """A title block for each slide, and whether its text had to be cut.

    Titles that are alike, or alike once cut, are numbered (2 of 5) in their order.
    """
    spoken = [_reserved(heading, len(headings), look, measure) for heading in headings]
    keys = [_key(text) for text in spoken]
    counts, seen = Counter(keys), Counter[str]()
    blocks = []
    taken: set[str] = set()
    for heading, text, key in zip(headings, spoken, keys, strict=True):
        seen[key] += 1
        mark = part_of(seen[key], counts[key], heading.language) if counts[key] > 1 else ""
        while _key(text + mark) in taken:  # a title may itself be written like a numbered one
            seen["again"] += 1
            mark = f" ({seen['again'] + 1})"
        taken.add(_key(text + mark))
        block = _block(text + mark, heading, look, measure)
        blocks.append((block, text != heading.text))
    return blocks


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def fits_as_title(text: str, role: Role, language: str, look: Look, measure: Measure) -> bool:
    """Whether the text is a title without being cut, number and all."""
    heading = Heading(text, role, language)
    return _reserved(heading, 999, look, measure) == text


def _reserved(heading: Heading, count: int, look: Look, measure: Measure) -> str:
    """The title's words, cut so that the widest number still fits behind them."""
    mark = part_of(count, count, heading.language)
    if _size(heading.text + mark, heading, look, measure):
        return heading.text
    letters = clusters(heading.text)
    low, high = 1, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        if _size(_cut(letters, middle) + mark, heading, look, measure):
            low = middle
        else:
            high = middle - 1
    return _cut(letters, low)


def _cut(letters: Sequence[str], count: int) -> str:
    text = "".join(letters[:count])
    head = text.rsplit(" ", 1)[0]
    return (head if len(head) > 0.7 * len(text) else text).rstrip(" ,;:.-–") + "…"


def _size(text: str, heading: Heading, look: Look, measure: Measure) -> float | None:
    """The largest size in which the text fits the box of its title."""
    place = look.layout(heading.role).title
    room = place.box.height - 2 * INSET_Y
    hanging = hanging_room(heading.language)
    for size in SIZES[heading.role]:
        count = _count(text, place, size, hanging, look.title_face, measure)
        if count * size * line_factor(text) <= room:
            return size
    return None


def _count(
    text: str, place: Place, size_pt: float, hanging_pt: float, face: Face, measure: Measure
) -> int:
    width = (place.box.width - 2 * INSET_X - hanging_pt) * RESERVE
    if is_rtl(text, "en"):  # Latin words in it are drawn in the font of the joined letters
        width *= MIXED
    return len(lines_of(text, face, size_pt, width, measure))


def _block(text: str, heading: Heading, look: Look, measure: Measure) -> TextBlock:
    place = look.layout(heading.role).title
    size = _size(text, heading, look, measure) or SMALLEST_PT
    made = Paragraph(
        runs=(Run(text, is_bold=look.title_face.is_bold),),
        size_pt=size,
        line_pt=round(size * line_factor(text), 1),
        language=tag(language_of(text, heading.language)),
        is_rtl=is_rtl(text, heading.language)
        or (text[:1].isdigit() and base_language(heading.language) == "ar"),
    )
    anchor: Literal["b", "ctr"] = "b" if heading.role in ("title", "section") else "ctr"
    return TextBlock("title", place.box, (made,), "Title", anchor, hanging_room(heading.language))

"""A planned deck as what is painted: every line at its place, in points of the slide."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from facilitator.reports import Deck, Face, Look, Measure, Slide, drawn_lines
from facilitator.reports.cells import MARGIN_X, MARGIN_Y
from facilitator.reports.labels import section_label
from facilitator.reports.plan import (
    Box,
    ChartBlock,
    Paragraph,
    PictureBlock,
    TableBlock,
    TextBlock,
)
from facilitator.reports.titles import INSET_X, INSET_Y
from facilitator.reports.wrapping import lines_of


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text in its box; `align` is left, right or centre; `role` names its colour."""

    box: Box
    text: str
    size_pt: float
    align: str
    is_bold: bool = False
    is_rtl: bool = False
    role: str = "text"


@dataclass(frozen=True, slots=True)
class Fill:
    """A ground or a line between rows."""

    box: Box
    role: str


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture; `file` is its name in the findings."""

    box: Box
    file: str


@dataclass(frozen=True, slots=True)
class SlideDrawing:
    """One slide as it will be; sizes in points."""

    number: int
    title: str
    role: str
    width: float
    height: float
    family: str
    shapes: tuple[Line | Fill | Photo, ...]


def slide_drawings(deck: Deck, look: Look, measure: Measure) -> tuple[SlideDrawing, ...]:
    """Every slide of the plan."""
    return tuple(
        SlideDrawing(
            number,
            "".join(of.text for of in slide.title.paragraphs),
            slide.role,
            look.width,
            look.height,
            look.body_face.family,
            tuple(_shapes(slide, look, measure)),
        )
        for number, slide in enumerate(deck.slides, 1)
    )


def title_of(section: Mapping[str, Any], language: str) -> str:
    """What the slides of a section are called."""
    own = [str(section.get(key) or "") for key in ("title", "caption")]
    named = " – ".join(text for text in own if text)
    return named or section_label(str(section.get("kind") or "").lower(), language)


def first_slides(slides: Sequence[SlideDrawing], headings: Sequence[str]) -> tuple[int, ...]:
    """The number from 0 of each section's first slide; one without slides has that before it."""
    found = []
    at = 1
    for heading in headings:
        places = [
            number
            for number, slide in enumerate(slides)
            if number >= at and heading and slide.title.startswith(heading)
        ]
        at = places[0] if places else at
        found.append(min(at, max(len(slides) - 1, 0)))
    return tuple(found)


def _shapes(slide: Slide, look: Look, measure: Measure) -> list[Line | Fill | Photo]:
    shapes = list(_text(slide.title, look, measure))
    for block in slide.blocks:
        if isinstance(block, TextBlock):
            shapes += _text(block, look, measure)
        elif isinstance(block, TableBlock):
            shapes += _table(block, look, measure)
        elif isinstance(block, PictureBlock):
            shapes.append(Photo(block.box, block.file))
        elif isinstance(block, ChartBlock):
            shapes.append(Fill(block.box, "ground"))
    return shapes


def _text(block: TextBlock, look: Look, measure: Measure) -> list[Line | Fill | Photo]:
    broken = drawn_lines(block, look, measure)
    pairs = list(zip(block.paragraphs, broken, strict=True))
    total = sum(len(lines) * of.line_pt + of.after_pt for of, lines in pairs)
    room = block.box.height - 2 * INSET_Y
    if pairs:
        total -= pairs[-1][0].after_pt
    slack = {"t": 0.0, "ctr": (room - total) / 2, "b": room - total}[block.anchor]
    top = block.box.top + INSET_Y + max(slack, 0.0)
    is_bold = block.kind == "title" and look.title_face.is_bold
    made: list[Line | Fill | Photo] = []
    for of, lines in pairs:
        left, width = _span(block, of)
        for number, text in enumerate(lines):
            box = Box(left, top, width, of.line_pt)
            made.append(_line(box, text, of, is_bold))
            if of.bullet and not number:
                made.append(_bullet(box, of))
            top += of.line_pt
        top += of.after_pt
    return made


def _span(block: TextBlock, of: Paragraph) -> tuple[float, float]:
    """Left edge and width of a paragraph's lines; indents are at the side where reading begins."""
    left = block.box.left + INSET_X
    width = block.box.width - 2 * INSET_X - block.hanging_pt - of.indent_pt
    return (left if of.is_rtl else left + of.indent_pt), width


def _line(box: Box, text: str, of: Paragraph, is_bold: bool, role: str = "text") -> Line:
    is_bold = is_bold or any(run.is_bold for run in of.runs)
    return Line(box, text, of.size_pt, of.side, is_bold, of.is_rtl, role)


def _bullet(first: Box, of: Paragraph) -> Line:
    left = first.left + first.width if of.is_rtl else first.left - of.hanging_pt
    box = Box(left, first.top, of.hanging_pt, first.height)
    align = "right" if of.is_rtl else "left"
    return Line(box, of.bullet, of.size_pt, align, role="accent")


def _table(block: TableBlock, look: Look, measure: Measure) -> list[Line | Fill | Photo]:
    made: list[Line | Fill | Photo] = []
    top = block.box.top
    for number, (cells, tall) in enumerate(zip(block.cells, block.heights, strict=True)):
        whole = Box(block.box.left, top, sum(block.widths), tall)
        made.append(
            Fill(whole if not number else replace(whole, top=top + tall, height=0.75), "header")
        )
        left = block.box.left
        order = list(zip(cells, block.widths, strict=True))
        for of, width in reversed(order) if block.is_rtl else order:
            made += _cell(of, Box(left, top, width, tall), block, look, measure, not number)
            left += width
        top += tall
    return made


def _cell(
    of: Paragraph, box: Box, block: TableBlock, look: Look, measure: Measure, is_header: bool
) -> list[Line | Fill | Photo]:
    face = Face(look.body_face.family, of.runs[0].is_bold or look.body_face.is_bold)
    room = box.width - 2 * MARGIN_X - block.hanging_pt
    lines = lines_of(of.text, face, of.size_pt, room * 0.999, measure)
    return [
        _line(
            Box(box.left + MARGIN_X, box.top + MARGIN_Y + i * of.line_pt, room, of.line_pt),
            text.rstrip(" "),
            of,
            is_bold=False,
            role="header_text" if is_header else "text",
        )
        for i, text in enumerate(lines)
    ]

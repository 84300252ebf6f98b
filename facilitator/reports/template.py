"""A template read into its look: layouts by role, boxes, fonts, colours that can be read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.reports.colours import colour_map, contrast, scheme_colours
from facilitator.reports.layouts import choose_layouts, placeholders
from facilitator.reports.look import Look
from facilitator.reports.measure import Face
from facilitator.reports.plan import Box, Role
from facilitator.reports.template_file import open_template

EMU = 12700
READABLE, LARGE_READABLE = 4.5, 3.0
"""Least contrast of text with its ground, and of text from 18 pt on (WCAG 2.2, 1.4.3)."""
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"


def read_look(data: bytes, name: str, chosen: Mapping[Role, int] | None = None) -> Look:
    """What the template offers; `chosen` are layouts by role, counted from 0.

    Raises ReportError for a file that cannot be used.
    """
    deck = open_template(data, name)
    width, height = deck.slide_width / EMU, deck.slide_height / EMU
    master = deck.slide_masters[0]
    theme = _theme_of(master)
    layouts, problems = choose_layouts(deck, width, height, chosen or {})
    mapping = colour_map(master.element)
    colours = scheme_colours(theme, mapping)
    fill = "accent1" if contrast(colours, "accent1", "bg1") >= READABLE else "tx1"
    is_bold = any(
        run.get("b") == "1"
        for run in master.element.iterfind(f".//{P}titleStyle/{A}lvl1pPr/{A}defRPr")
    )
    return Look(
        name=name,
        digest=hashlib.sha256(data).hexdigest(),
        width=width,
        height=height,
        layouts=layouts,
        title_face=Face(_font(theme, "majorFont"), is_bold),
        body_face=Face(_font(theme, "minorFont")),
        header_fill=fill,
        accent="accent1" if contrast(colours, "accent1", "bg1") >= LARGE_READABLE else "",
        link="" if contrast(colours, "hlink", "bg1") >= LARGE_READABLE else mapping["tx1"],
        colour_map=mapping,
        problems=tuple(problems),
    )


@dataclass(frozen=True, slots=True)
class Sketch:
    """A layout as it can be drawn small: its name and its placeholders with their types."""

    name: str
    places: tuple[tuple[str, Box], ...]


def sketches(data: bytes, name: str) -> tuple[Sketch, ...]:
    """Every layout of a template. Raises ReportError for a file that cannot be used."""
    return tuple(
        Sketch(layout.name or "", tuple(placeholders(layout)))
        for layout in open_template(data, name).slide_layouts
    )


def _theme_of(master: Any) -> Any:
    from pptx.oxml import parse_xml

    parts: Iterator[Any] = (
        rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme")
    )
    part = next(parts, None)
    return parse_xml(part.blob) if part is not None else parse_xml("<none/>")


def _font(theme: Any, kind: str) -> str:
    latin = theme.find(f".//{A}{kind}/{A}latin")
    return str(latin.get("typeface") or "") if latin is not None else ""

"""Builders: measured by a fake of equal letters, on slides of the built-in template."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

from PIL import Image

from facilitator.reports import (
    Face,
    Findings,
    FontTables,
    Look,
    Point,
    Report,
    Section,
    Source,
    read_look,
)
from facilitator.reports.drafting import Drafts
from facilitator.reports.outline import Node, nodes
from facilitator.reports.paragraphs import Style
from facilitator.reports.plan import Run

TEMPLATES = Path(__file__).resolve().parents[3] / "resources" / "templates"
PLAIN = (TEMPLATES / "plain.pptx").read_bytes()
TABLES: dict[str, Any] = json.loads((TEMPLATES / "advance-widths.json").read_text("utf-8"))


def half_em(text: str, face: Face, size_pt: float) -> float:
    """Every letter is half as wide as the text is high."""
    return len(text) * size_pt / 2


def a_style(width_pt: float = 600.0, language: str = "en") -> Style:
    return Style(half_em, Face("Any"), width_pt, language)


def real_widths() -> FontTables:
    return FontTables(TABLES)


def plain_look() -> Look:
    return read_look(PLAIN, "plain.pptx")


def drafts(report: Report | None = None) -> Drafts:
    return Drafts(plain_look(), real_widths(), report or Report())


def an_outline(*points: Point | str) -> tuple[Node, ...]:
    made = [Point(point) if isinstance(point, str) else point for point in points]
    return nodes(made, lambda point: (Run(point.text),))


def findings(*sections: Section, **fields: Any) -> Findings:
    head: dict[str, Any] = {
        "workshop": "Workshop",
        "session": "Item 3",
        "language": "en",
        "group": "Group 1",
        "rapporteur": "Participant 01",
        "question": "Which entry points?",
        "sections": sections,
    }
    return Findings(**{**head, **fields})


def a_source(*sections: Section, **fields: Any) -> Source:
    return Source(findings(*sections, **fields), {})


def points(kind: str, *texts: str) -> Section:
    return Section(kind, points=tuple(Point(text) for text in texts))


def a_jpeg(size: tuple[int, int], *, orientation: int = 1) -> bytes:
    """A noisy photo that says where it was taken."""
    image = (
        Image.effect_noise((max(size[0] // 8, 1), max(size[1] // 8, 1)), 70)
        .convert("RGB")
        .resize(size)
    )
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x8825] = {1: "N", 2: (3.0, 8.0, 0.0)}
    stream = io.BytesIO()
    image.save(stream, "JPEG", exif=exif)
    return stream.getvalue()

"""A deck as decided: every split, size, width and label; renderers only transcribe it.

Lengths are points from the slide's upper left corner. `as_json` gives plain data.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import Any, Literal

Role = Literal["title", "section", "bullets", "title_only"]
Kind = Literal["title", "subtitle", "body", "free"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the slide."""

    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one look. `link` is the number of a slide in the plan, counted from 0."""

    text: str
    is_bold: bool = False
    is_italic: bool = False
    link: int | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph with everything that decides its height; nothing is inherited.

    `is_at_end` sets its lines against the side where reading ends, as numbers stand in columns.
    """

    runs: tuple[Run, ...]
    size_pt: float
    line_pt: float
    after_pt: float = 0.0
    level: int = 0
    indent_pt: float = 0.0
    hanging_pt: float = 0.0
    bullet: str = ""
    language: str = "en-GB"
    is_rtl: bool = False
    is_centred: bool = False
    is_at_end: bool = False

    @property
    def text(self) -> str:
        """The text of all runs."""
        return "".join(run.text for run in self.runs)

    @property
    def side(self) -> Literal["left", "right", "centre"]:
        """Where its lines stand."""
        return "centre" if self.is_centred else "right" if self.is_rtl != self.is_at_end else "left"


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Paragraphs in a box; `kind` tells which placeholder of the layout holds them.

    `hanging_pt` is room at the right that only hanging marks may use.
    """

    kind: Kind
    box: Box
    paragraphs: tuple[Paragraph, ...]
    name: str
    anchor: Literal["t", "ctr", "b"] = "t"
    hanging_pt: float = 0.0


@dataclass(frozen=True, slots=True)
class TableBlock:
    """A table; the first row is its header. Widths and heights are the drawn ones."""

    box: Box
    widths: tuple[float, ...]
    heights: tuple[float, ...]
    cells: tuple[tuple[Paragraph, ...], ...]
    name: str
    alt: str
    is_rtl: bool = False
    hanging_pt: float = 0.0


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture; `file` is the key under which the renderer is given its bytes."""

    box: Box
    file: str
    name: str
    alt: str


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A native bar chart; values from 0."""

    box: Box
    categories: tuple[str, ...]
    values: tuple[float, ...]
    series: str
    name: str
    alt: str
    size_pt: float = 18.0
    is_rtl: bool = False


Block = TextBlock | TableBlock | PictureBlock | ChartBlock


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide: its title first, then its blocks in reading order."""

    role: Role
    title: TextBlock
    blocks: tuple[Block, ...]
    notes: str = ""
    section: str = ""
    language: str = "en-GB"


@dataclass(frozen=True, slots=True)
class Deck:
    """The whole plan with the properties of the document."""

    title: str
    author: str
    subject: str
    language: str
    saved_at: str
    slides: tuple[Slide, ...]


def as_json(deck: Deck) -> dict[str, Any]:
    """The plan as plain data, for tests and for the preview."""
    return dataclasses.asdict(deck)

"""The cells of a table in one size of text: how wide and how high they must be."""

from __future__ import annotations

from dataclasses import dataclass, replace

from facilitator.reports.labels import tag
from facilitator.reports.measure import Face, Measure
from facilitator.reports.paragraphs import (
    RESERVE,
    hanging_room,
    is_rtl,
    language_of,
    line_factor,
)
from facilitator.reports.plan import Box, Paragraph, Run
from facilitator.reports.wrapping import lines_of

MARGIN_X, MARGIN_Y = 7.2, 4.0


@dataclass(frozen=True, slots=True)
class Setting:
    """One size of text in one box: what a cell needs in it."""

    box: Box
    measure: Measure
    face: Face
    language: str
    size_pt: float
    has_row_heads: bool

    @property
    def hanging(self) -> float:
        """Room for hanging marks in each cell."""
        return hanging_room(self.language, self.size_pt)

    @property
    def margins(self) -> float:
        """What a cell's width has beside its text."""
        return 2 * MARGIN_X + self.hanging

    def width_of(self, text: str, *, is_bold: bool) -> float:
        """Width of a cell that holds the text on one line."""
        face = replace(self.face, is_bold=is_bold or self.face.is_bold)
        return self.measure(text, face, self.size_pt) / RESERVE + self.margins + 0.5

    def cell(self, text: str, *, is_bold: bool, at_end: bool = False) -> Paragraph:
        """The text as a cell's paragraph; `at_end` is the side where its lines end."""
        return Paragraph(
            runs=(Run(text, is_bold=is_bold),),
            size_pt=self.size_pt,
            line_pt=round(self.size_pt * line_factor(text), 1),
            language=tag(language_of(text, self.language)),
            is_rtl=is_rtl(text, self.language),
            is_at_end=at_end,
        )

    def height_of(self, of: Paragraph, width: float) -> float:
        """Height of a cell of this width."""
        face = replace(self.face, is_bold=of.runs[0].is_bold or self.face.is_bold)
        room = (width - self.margins) * RESERVE
        count = len(lines_of(of.text, face, of.size_pt, room, self.measure))
        return max(count, 1) * of.line_pt + 2 * MARGIN_Y

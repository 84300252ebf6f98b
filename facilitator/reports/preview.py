"""The lines of a planned slide as they will be drawn, for a preview that equals the export."""

from __future__ import annotations

from facilitator.reports.look import Look
from facilitator.reports.measure import Face, Measure
from facilitator.reports.plan import Paragraph, TextBlock
from facilitator.reports.titles import INSET_X
from facilitator.reports.wrapping import lines_of

ROUNDING = 0.999
"""Programs round each advance to their own grid; a line that fits by a hair breaks."""


def drawn_lines(block: TextBlock, look: Look, measure: Measure) -> list[list[str]]:
    """The lines of each paragraph of a block.

    The plan keeps a reserve of 3 % of the width; what is drawn uses the whole of it, so there
    are never more lines here than the plan has counted on.
    """
    face = look.title_face if block.kind == "title" else look.body_face
    return [
        _lines(of, block.box.width - 2 * INSET_X - block.hanging_pt, face, measure)
        for of in block.paragraphs
    ]


def _lines(of: Paragraph, width_pt: float, face: Face, measure: Measure) -> list[str]:
    is_bold = face.is_bold or any(run.is_bold for run in of.runs)
    named = Face(face.family, is_bold)
    room = (width_pt - of.indent_pt) * ROUNDING
    found = lines_of(of.text, named, of.size_pt, room, measure)
    return [line.rstrip(" ") for line in found]

"""Findings become documents: read, planned to fit, then written without deciding anything."""

from facilitator.reports.docx import write_docx
from facilitator.reports.files import latest_version, write_version
from facilitator.reports.findings import read_findings
from facilitator.reports.layouts import ROLES
from facilitator.reports.look import Look
from facilitator.reports.making import KINDS, Made, make_decks
from facilitator.reports.markdown import write_markdown
from facilitator.reports.measure import TWINS, Face, FontTables, Measure
from facilitator.reports.pdf import deck_pdf
from facilitator.reports.pictures import Picture, check_photo_length, ready_picture
from facilitator.reports.plan import Deck, Role, Slide, as_json
from facilitator.reports.pptx import write_pptx
from facilitator.reports.preview import drawn_lines
from facilitator.reports.sections import Source
from facilitator.reports.template import Sketch, read_look, sketches
from facilitator.reports.traces import edited_slides
from facilitator.reports.values import (
    Findings,
    Grid,
    Point,
    Report,
    ReportError,
    Section,
)

__all__ = [
    "KINDS",
    "ROLES",
    "TWINS",
    "Deck",
    "Face",
    "Findings",
    "FontTables",
    "Grid",
    "Look",
    "Made",
    "Measure",
    "Picture",
    "Point",
    "Report",
    "ReportError",
    "Role",
    "Section",
    "Sketch",
    "Slide",
    "Source",
    "as_json",
    "check_photo_length",
    "deck_pdf",
    "drawn_lines",
    "edited_slides",
    "latest_version",
    "make_decks",
    "read_findings",
    "read_look",
    "ready_picture",
    "sketches",
    "write_docx",
    "write_markdown",
    "write_pptx",
    "write_version",
]

"""Slides drafted one after the other and finished into a plan: the common part of all kinds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from facilitator.reports.labels import label, tag
from facilitator.reports.look import Look, Place
from facilitator.reports.measure import Face, Measure
from facilitator.reports.outline import Node, Page, nodes, pages
from facilitator.reports.paragraphs import Style, hanging_room, height, lines, paragraph
from facilitator.reports.plan import Block, Box, Deck, Paragraph, Role, Run, Slide, TextBlock
from facilitator.reports.splitting import split_runs, trimmed
from facilitator.reports.titles import INSET_X, INSET_Y, Heading, set_titles
from facilitator.reports.values import Point, Report

STATEMENT_SIZES = (32.0, 28.0, 24.0, 20.0)
STATEMENT_SHARE = 0.9
SUBTITLE_SIZES = (24.0, 22.0, 20.0, 18.0)


@dataclass(slots=True)
class Draft:
    """A slide whose title has no number yet."""

    heading: Heading
    blocks: list[Block]
    notes: list[str]
    section: str


class Drafts:
    """Collects slides for one template. `section` is the part of the deck being written."""

    def __init__(self, look: Look, measure: Measure, report: Report) -> None:
        self.look = look
        self.measure = measure
        self.report = report
        self.section = ""
        self.slides: list[Draft] = []
        self.empty: list[str] = []

    def add(
        self,
        title: str,
        blocks: Sequence[Block],
        *,
        language: str,
        role: Role = "title_only",
        notes: Sequence[str] = (),
    ) -> Draft:
        """One more slide; the parts of one subject have the same title and get numbers."""
        draft = Draft(Heading(title, role, language), list(blocks), list(notes), self.section)
        self.slides.append(draft)
        return draft

    def outline(self, title: str, outline: Sequence[Node], language: str) -> None:
        """Slides with the points of one section."""
        box = self.look.body_box()
        style = self.style(box, language)
        for page in pages(outline, style, inner(box).height):
            self.add_page(title, page, language)

    def statement(self, title: str, text: str, language: str) -> None:
        """A slide with one text, as large as it may be; a long one becomes an outline."""
        box = self.look.body_box()
        style = self.style(box, language)
        for size in STATEMENT_SIZES:
            made = paragraph([Run(text)], style, size_pt=size, bullet=False)
            if height(made, style) <= inner(box).height * STATEMENT_SHARE:
                block = self.text((made,), "Text", language)
                self.add(title, [block], language=language, role="bullets")
                return
        self.outline(title, nodes([Point(text)], lambda point: (Run(point.text),)), language)

    def add_page(self, title: str, page: Page, language: str) -> Draft:
        """A slide of paragraphs; what is parted here stands whole in its notes."""
        self.report.split_items += len(page.whole)
        full = label("full text", language)
        block = self.text(tuple(page.paragraphs), "Text", language)
        notes = [f"{full}: {text}" for text in page.whole]
        return self.add(title, [block], language=language, role="bullets", notes=notes)

    def cover(self, title: str, under: Sequence[str], language: str) -> None:
        """The first slide of a deck, or of a section, with a few lines below the title."""
        role: Role = "section" if self.slides else "title"
        place = self.look.layout(role).body
        blocks, notes = self._under(place, [line for line in under if line], language)
        self.add(title, blocks, language=language, role=role, notes=notes)

    def text(self, paragraphs: tuple[Paragraph, ...], name: str, language: str) -> TextBlock:
        """Paragraphs in the body of a slide."""
        room = hanging_room(language)
        return TextBlock("body", self.look.body_box(), paragraphs, name, hanging_pt=room)

    def style(self, box: Box, language: str) -> Style:
        """How body text is measured in a box."""
        width = inner(box).width - hanging_room(language)
        return Style(self.measure, self.look.body_face, width, language)

    def finish(self, *, title: str, author: str, subject: str, language: str, at: str) -> Deck:
        """The plan, with titles numbered and each section named once."""
        headings = [draft.heading for draft in self.slides]
        titles = set_titles(headings, self.look, self.measure)
        slides = []
        for draft, (block, was_cut) in zip(self.slides, titles, strict=True):
            notes = list(draft.notes)
            if was_cut:
                self.report.shortened += 1
                full = label("full text", draft.heading.language)
                notes.insert(0, f"{full}: {draft.heading.text}")
            slides.append(_slide(draft, block, notes))
        return Deck(title, author, subject, tag(language), at, tuple(slides))

    def shortened(self, of: Paragraph, style: Style, room_pt: float) -> Paragraph:
        """The paragraph cut to the lines that fit; the caller keeps the whole in the notes."""
        return (_shortened(of, style, room_pt) or [of])[0]

    def _under(
        self, place: Place | None, under: Sequence[str], language: str
    ) -> tuple[list[Block], list[str]]:
        """The lines below a title, smaller until they fit, else cut."""
        if place is None or not under:
            return [], list(under)
        room = inner(place.box)
        hanging = hanging_room(language)
        face = Face(self.look.body_face.family)
        style = Style(self.measure, face, room.width - hanging, language)
        for size in SUBTITLE_SIZES:
            made = [_line(text, style, size) for text in under]
            if sum(height(one, style) for one in made) <= room.height:
                block = TextBlock(
                    "subtitle", place.box, tuple(made), "Subtitle", hanging_pt=hanging
                )
                return [block], []
        return self._cut_under(place, made, style)

    def _cut_under(
        self, place: Place, made: Sequence[Paragraph], style: Style
    ) -> tuple[list[Block], list[str]]:
        kept: list[Paragraph] = []
        left = inner(place.box).height
        for one in made:
            if height(one, style) > left:
                kept += _shortened(one, style, left)
                break
            kept.append(one)
            left -= height(one, style)
        self.report.shortened += 1
        full = label("full text", style.language)
        hanging = hanging_room(style.language)
        block = TextBlock("subtitle", place.box, tuple(kept), "Subtitle", hanging_pt=hanging)
        notes = [f"{full}: {one.text}" for one in made]
        return ([block] if kept else []), notes


def inner(box: Box) -> Box:
    """The part of a text box that text may use."""
    return Box(
        box.left + INSET_X, box.top + INSET_Y, box.width - 2 * INSET_X, box.height - 2 * INSET_Y
    )


def _line(text: str, style: Style, size_pt: float) -> Paragraph:
    made = paragraph([Run(text)], style, size_pt=size_pt, bullet=False)
    return replace(made, after_pt=round(size_pt * 0.25, 1))


def _shortened(of: Paragraph, style: Style, room_pt: float) -> list[Paragraph]:
    """As many whole lines as fit, with an ellipsis in place of the last letters."""
    taken, rest = split_runs(of, style, room_pt, least=1)
    if not taken:
        return []
    if not rest:
        return [of]
    text = "".join(run.text for run in trimmed(taken))
    cut = replace(of, runs=(Run(text[:-2].rstrip() + "…"),))
    return [cut] if len(lines(cut, style)) <= len(lines(replace(of, runs=taken), style)) else []


def _slide(draft: Draft, title: TextBlock, notes: Sequence[str]) -> Slide:
    return Slide(
        role=draft.heading.role,
        title=title,
        blocks=tuple(draft.blocks),
        notes="\n".join(notes),
        section=draft.section,
        language=tag(draft.heading.language),
    )

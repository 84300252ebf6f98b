"""The sections that all kinds of decks share: outlines, tables, pictures, the last slide."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from facilitator.reports.drafting import Drafts
from facilitator.reports.labels import label, section_label, tag
from facilitator.reports.outline import nodes
from facilitator.reports.paragraphs import hanging_room, height, is_rtl, paragraph
from facilitator.reports.pictures import Picture
from facilitator.reports.plan import Block, Box, PictureBlock, Run, TextBlock
from facilitator.reports.tables import table_parts
from facilitator.reports.titles import INSET_X, INSET_Y, fits_as_title
from facilitator.reports.values import Findings, Point, Report, Section

CAPTION_PT = 18.0
LONGEST_ALT = 250
HIGHEST_CAPTION = 0.4
UPRIGHT = 0.9
"""Width over height from which down a picture leaves room for its caption beside it."""
BESIDE_PT = 20.0
LEAST_BESIDE_PT = 200.0
GAP = 24.0
MOST_ENLARGED = 2.0
"""Points for a pixel: 36 pixels in an inch."""
SMALLEST_SHOWN = 96.0
NO_WORDS = "…"
"""Stands for words that nobody wrote down yet, before who said them."""
PROGRAM = "Facilitator Console 0.1"


@dataclass(frozen=True, slots=True)
class Source:
    """One file of findings with its pictures, by the names the file gives them."""

    findings: Findings
    pictures: Mapping[str, Picture]


def say_point(point: Point) -> tuple[Run, ...]:
    """A point as its runs: who said it stands behind, in brackets."""
    by = (Run(f" ({point.by})"),) if point.by else ()
    return (Run(point.text or NO_WORDS * bool(point.by)), *by)


def say_quote(point: Point) -> tuple[Run, ...]:
    """A quotation in its marks, with who said it."""
    marked = point.text[:1] in "“«„「\"'‘"
    said = point.text if marked or not point.text else f"“{point.text}”"
    said = said or NO_WORDS * bool(point.by)
    by = (Run(f" — {point.by}"),) if point.by else ()
    return (Run(said), *by)


def heading(section: Section, language: str) -> str:
    """The title of a section: its own, else the fixed word for its kind."""
    return section.title or section_label(section.kind, language)


def titled(section: Section, language: str) -> str:
    """The title of its slides: its own heading and its caption, else the word for its kind."""
    parts = dict.fromkeys(part for part in (section.title, section.caption) if part)
    return " – ".join(parts) or heading(section, language)


def add_section(drafts: Drafts, section: Section, source: Source, *, before: str = "") -> None:
    """The slides of one section; `before` is put in front of each title."""
    findings = source.findings
    language = section.language or findings.language
    if section.is_empty:
        named = section.title or section.caption
        drafts.report.nothing_reported.append(before + (named or section.kind))
        note_empty(drafts, named or heading(section, findings.language))
        return
    if section.points:
        say = say_quote if section.kind == "quotes" else say_point
        outline = nodes(section.points, say)
        named = heading(section, language)
        if not (section.has_table or section.file):
            named = titled(section, language)
        drafts.outline(before + named, outline, language)
    if section.has_table:
        add_table(drafts, section, language, before)
    if section.file:
        add_picture(drafts, section, source, language, before)
    elif not section.has_table and (section.alt or (section.caption and not section.points)):
        _add_words_of(drafts, section, language, before)


def note_empty(drafts: Drafts, name: str) -> None:
    """Remember for the last slide that nothing was reported here."""
    if name not in drafts.empty:
        drafts.empty.append(name)


def add_table(
    drafts: Drafts,
    section: Section,
    language: str,
    before: str = "",
    *,
    has_row_heads: bool = True,
) -> None:
    """A table on as many slides as it needs, with its caption as the title."""
    assert section.grid is not None
    title = before + titled(section, language)
    alt = section.alt or f"{title}: {', '.join(c for c in section.grid.columns if c)}"
    parts = table_parts(
        section.grid,
        name="Table",
        alt=alt[:LONGEST_ALT],
        language=language,
        box=beside(drafts.look.body_box()),
        measure=drafts.measure,
        face=drafts.look.body_face,
        has_row_heads=has_row_heads,
    )
    for part in parts:
        drafts.report.split_items += part.split
        drafts.report.shortened += part.shortened
        full = label("full text", language)
        drafts.add(
            title, [part.block], language=language, notes=[f"{full}: {t}" for t in part.whole]
        )


def add_picture(
    drafts: Drafts, section: Section, source: Source, language: str, before: str = ""
) -> None:
    """A picture as large as its slide allows; a long caption stands below it or beside it."""
    picture = source.pictures.get(section.file)
    named = before + heading(section, language)
    if picture is None:
        _add_words_of(drafts, section, language, before)
        return
    title = before + titled(section, language)
    below: list[Block] = []
    box, notes = beside(drafts.look.body_box()), [section.alt] if section.alt else []
    if not fits_as_title(title, "title_only", language, drafts.look, drafts.measure):
        title = named if section.caption else title
        box, below = _with_caption(drafts, section.caption, picture, language, notes)
    alt = section.alt or section.caption or title
    block = PictureBlock(_fitted(picture, box), section.file, "Picture", _short(alt))
    drafts.add(title, [block, *below], language=language, notes=notes)


def _add_words_of(drafts: Drafts, section: Section, language: str, before: str) -> None:
    """What is said of a picture that is not there."""
    words = [Point(text) for text in (section.caption, section.alt) if text]
    if words:
        named = before + heading(section, language)
        drafts.outline(named, nodes(words, say_point), language)


def _with_caption(
    drafts: Drafts, caption: str, picture: Picture, language: str, notes: list[str]
) -> tuple[Box, list[Block]]:
    """The box left for a picture, and its caption: beside it, else below it and cut if need be."""
    box = drafts.look.body_box()
    if not caption:
        return beside(box), []
    found = _caption_beside(drafts, caption, picture, language)
    if found is not None:
        return found
    style = drafts.style(box, language)
    made = paragraph([Run(caption)], style, size_pt=CAPTION_PT, bullet=False)
    most = box.height * HIGHEST_CAPTION
    tall = height(made, style)
    if tall > most:
        notes.append(caption)
        drafts.report.shortened += 1
        made = drafts.shortened(made, style, most)
        tall = height(made, style)
    tall += 2 * INSET_Y
    lower = Box(box.left, box.top + box.height - tall, box.width, tall)
    upper = Box(box.left, box.top, box.width, box.height - tall - 6)
    return beside(upper), [
        TextBlock("free", lower, (made,), "Caption", hanging_pt=hanging_room(language))
    ]


def _caption_beside(
    drafts: Drafts, caption: str, picture: Picture, language: str
) -> tuple[Box, list[Block]] | None:
    """An upright picture where reading begins and its caption next to it, if that has room."""
    box = drafts.look.body_box()
    ratio = picture.width / picture.height
    width = beside(Box(box.left, box.top, min(box.height * ratio, box.width / 2), box.height)).width
    room = box.width - width - GAP
    if ratio > UPRIGHT or room < LEAST_BESIDE_PT:
        return None
    is_mirrored = is_rtl("", language)
    words = Box(box.left if is_mirrored else box.left + width + GAP, box.top, room, box.height)
    style = drafts.style(words, language)
    made = paragraph([Run(caption)], style, size_pt=BESIDE_PT, bullet=False)
    if height(made, style) > box.height - 2 * INSET_Y:
        return None
    shown = Box(box.left + room + GAP if is_mirrored else box.left, box.top, width, box.height)
    hanging = hanging_room(language)
    return shown, [TextBlock("free", words, (made,), "Caption", hanging_pt=hanging)]


def beside(box: Box) -> Box:
    """The box for what has no margin of its own: it stands where letters do."""
    return Box(box.left + INSET_X, box.top, box.width - 2 * INSET_X, box.height)


def _fitted(picture: Picture, box: Box) -> Box:
    """As large as the box allows, but a tiny picture is not blown up to a blur."""
    longest = max(picture.width, picture.height)
    most = max(MOST_ENLARGED, SMALLEST_SHOWN / longest)
    scale = min(box.width / picture.width, box.height / picture.height, most)
    width, tall = picture.width * scale, picture.height * scale
    return Box(
        round(box.left + (box.width - width) / 2, 2),
        round(box.top + (box.height - tall) / 2, 2),
        round(width, 2),
        round(tall, 2),
    )


def _short(alt: str) -> str:
    return alt if len(alt) <= LONGEST_ALT else alt[: LONGEST_ALT - 1].rstrip() + "…"


def moment_text(written: str) -> str:
    """A moment as people read it in any language; what is none stays as it is."""
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return written
    offset = f"{moment:%z}"
    zone = f" (UTC{offset[:3]}:{offset[3:5]})" if offset else ""
    return f"{moment:%Y-%m-%d %H:%M}{zone}"


def add_about(drafts: Drafts, facts: list[tuple[str, str]], report: Report, language: str) -> None:
    """The last slide: where this deck comes from and what was done to fit it."""
    rows = [(label(word, language), value) for word, value in facts if value]
    rows.append((label("language", language), tag(language)))
    if drafts.empty:
        rows.append((label("nothing", language), "; ".join(drafts.empty)))
    if report.fonts_substituted:
        rows.append((label("fonts", language), ", ".join(report.fonts_substituted)))
    rows.append((label("template", language), f"{drafts.look.name} ({drafts.look.digest[:8]})"))
    rows.append((label("program", language), PROGRAM))
    outline = nodes([Point(f"{name}: {value}") for name, value in rows], say_point)
    drafts.outline(label("about", language), outline, language)

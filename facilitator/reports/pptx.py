"""A plan written as PowerPoint: transcribed, nothing decided."""

from __future__ import annotations

import io
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import quoteattr

from facilitator.reports.look import Look, Place
from facilitator.reports.package import deck_bytes
from facilitator.reports.pictures import Picture
from facilitator.reports.plan import ChartBlock, Deck, PictureBlock, Slide, TableBlock, TextBlock
from facilitator.reports.pptx_xml import NAMESPACES, emu, number_shape, table_shape, text_shape
from facilitator.reports.template_file import open_template
from facilitator.reports.traces import traces

SECTIONS = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"
P14 = "http://schemas.microsoft.com/office/powerpoint/2010/main"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
"""Written as the date of a deck whose findings carry none, so that bytes stay the same."""


def write_pptx(deck: Deck, look: Look, template: bytes, pictures: Mapping[str, Picture]) -> bytes:
    """The deck in its template. Raises ReportError when the template cannot be opened."""
    target = open_template(template, look.name)
    layouts = list(target.slide_layouts)
    made = [
        target.slides.add_slide(layouts[look.layout(slide.role).number]) for slide in deck.slides
    ]
    for page, (slide, plan) in enumerate(zip(made, deck.slides, strict=True), 1):
        _fill(slide, plan, made, look, pictures)
        _number(slide, look.layout(plan.role).slide_number, page)
    _sections(target, deck)
    _properties(target.core_properties, deck)
    return deck_bytes(target.part.package, traces(target))


def _fill(
    slide: Any, plan: Slide, made: list[Any], look: Look, pictures: Mapping[str, Picture]
) -> None:
    """All shapes of a slide, title first: the order of reading."""
    from pptx.oxml import parse_xml

    tree = slide.shapes.element
    for child in list(tree)[2:]:
        tree.remove(child)
    links = _links(slide, plan, made)
    layout = look.layout(plan.role)
    tree.append(parse_xml(text_shape(plan.title, layout.title, 2, {}, "")))
    for number, block in enumerate(plan.blocks, 3):
        if isinstance(block, TextBlock):
            place = None if block.kind == "free" else layout.body
            tree.append(parse_xml(text_shape(block, place, number, links, look.accent)))
        elif isinstance(block, TableBlock):
            tree.append(parse_xml(table_shape(block, look, number)))
        elif isinstance(block, PictureBlock):
            _picture(slide, block, pictures[block.file], number)
        else:
            _chart(slide, block, number)
    if links and look.link:
        _recolour_links(slide, look)
    if plan.notes:
        slide.notes_slide.notes_text_frame.text = plan.notes


def _recolour_links(slide: Any, look: Look) -> None:
    """Links in a colour that can be read on the ground: programs take no other than the theme's."""
    from pptx.oxml import parse_xml

    tree = slide.shapes.element.getparent().getparent()
    for old in tree.findall(f"{P}clrMapOvr"):
        tree.remove(old)
    names = {**look.colour_map, "hlink": look.link, "folHlink": look.link}
    slots = " ".join(f"{name}={quoteattr(slot)}" for name, slot in names.items())
    made = parse_xml(f"<p:clrMapOvr {NAMESPACES}><a:overrideClrMapping {slots}/></p:clrMapOvr>")
    tree.find(f"{P}cSld").addnext(made)


def _number(slide: Any, place: Place | None, page: int) -> None:
    from pptx.oxml import parse_xml

    if place is not None:
        tree = slide.shapes.element
        tree.append(parse_xml(number_shape(place, len(tree), page)))


def _links(slide: Any, plan: Slide, made: list[Any]) -> dict[int, str]:
    from pptx.opc.constants import RELATIONSHIP_TYPE

    wanted = sorted(
        {
            run.link
            for block in plan.blocks
            if isinstance(block, TextBlock)
            for paragraph in block.paragraphs
            for run in paragraph.runs
            if run.link is not None
        }
    )
    return {
        number: slide.part.relate_to(made[number].part, RELATIONSHIP_TYPE.SLIDE)
        for number in wanted
    }


def _picture(slide: Any, block: PictureBlock, picture: Picture, number: int) -> None:
    box = block.box
    shape = slide.shapes.add_picture(
        io.BytesIO(picture.data), emu(box.left), emu(box.top), emu(box.width), emu(box.height)
    )
    _describe(shape, block.name, block.alt, number)


def _describe(shape: Any, name: str, alt: str, number: int) -> None:
    properties = shape.element.xpath(".//p:cNvPr")[0]
    properties.set("id", str(number))
    properties.set("name", name)
    properties.set("descr", alt)


def _chart(slide: Any, block: ChartBlock, number: int) -> None:
    from facilitator.reports.pptx_chart import add_chart

    _describe(add_chart(slide, block), block.name, block.alt, number)


def _sections(target: Any, deck: Deck) -> None:
    """The parts of the deck in the list of slides ([MS-PPTX] 2.6.2)."""
    from pptx.oxml import parse_xml

    ids = [slide.get("id") for slide in target.element.sldIdLst]
    rows: list[tuple[str, list[str]]] = []
    for slide, number in zip(deck.slides, ids, strict=True):
        if not rows or rows[-1][0] != slide.section:
            rows.append((slide.section, []))
        rows[-1][1].append(number)
    listed = "".join(
        f'<p14:section name={quoteattr(name or deck.title)} id="{_section_id(name, i)}">'
        "<p14:sldIdLst>"
        + "".join(f'<p14:sldId id="{number}"/>' for number in numbers)
        + "</p14:sldIdLst></p14:section>"
        for i, (name, numbers) in enumerate(rows)
    )
    extension = parse_xml(
        f'<p:ext {NAMESPACES} uri="{SECTIONS}"><p14:sectionLst xmlns:p14="{P14}">{listed}'
        "</p14:sectionLst></p:ext>"
    )
    root = target.element
    extensions = root.find(f"{P}extLst")
    if extensions is None:
        extensions = parse_xml(f"<p:extLst {NAMESPACES}/>")
        root.append(extensions)
    for old in [child for child in extensions if child.get("uri") == SECTIONS]:
        extensions.remove(old)
    extensions.append(extension)


def _section_id(name: str, number: int) -> str:
    return "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, f"{number}:{name}")).upper() + "}"


def _properties(core: Any, deck: Deck) -> None:
    """The document's properties; texts of at most 255 letters (ECMA-376 part 2, 11)."""
    at = _date(deck.saved_at)
    core.title, core.author = deck.title[:255], deck.author[:255]
    core.subject, core.language = deck.subject[:255], deck.language[:255]
    core.last_modified_by, core.comments, core.keywords = deck.author[:255], "", ""
    core.created = core.modified = at
    core.revision = 1


def _date(written: str) -> datetime:
    try:
        moment = datetime.fromisoformat(written)
    except ValueError:
        return EPOCH
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)

"""How the Word document looks: paper, fonts, borders, page numbers, properties."""

from __future__ import annotations

import io
from datetime import UTC, datetime

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from facilitator.agenda.writing.zipped import with_fixed_times

FONT = "Times New Roman"
TIME_WIDTH = Mm(44)
TITLE_WIDTH = Mm(116)
HANGING = Mm(9)
NESTED = Mm(5)
SHADE = "EDEDED"
KEPT_STYLES = ("TableNormal", "TableGrid")
NOT_NEEDED = ("thumbnail", "stylesWithEffects", "customXml")
BLACK = RGBColor(0, 0, 0)


def new_document(language: str) -> Document:
    """An empty A4 document in the manner of a United Nations document."""
    document = docx.Document()
    for part in (document.part.package, document.part):
        rels = part.rels
        for key in [k for k, rel in rels.items() if rel.reltype.endswith(NOT_NEEDED)]:
            rels.pop(key)
    _drop_table_styles(document)
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(25)
    section.top_margin = section.bottom_margin = Mm(25)
    section.footer_distance = Mm(12)
    _style(document, "Normal", size=10.5, after=0)
    _style(document, "Title", size=13, after=4, is_bold=True)
    _style(document, "Subtitle", size=10.5, after=6)
    _style(document, "Heading 1", size=12, before=14, after=8, is_bold=True)
    _set_language(document, language)
    _number_pages(section.footer.paragraphs[0])
    return document


def describe(document: Document, *, title: str, author: str, made_at: datetime) -> None:
    """Fill in the properties a file manager and a screen reader show."""
    properties = document.core_properties
    made = made_at.astimezone(UTC).replace(tzinfo=None, microsecond=0)
    properties.title = title[:255]
    properties.subject = "Organization of work"
    properties.author = properties.last_modified_by = author[:255]
    properties.comments = ""
    properties.created = properties.modified = made


def saved(document: Document, made_at: datetime) -> bytes:
    """The document's bytes, the same for the same content."""
    buffer = io.BytesIO()
    document.save(buffer)
    return with_fixed_times(buffer.getvalue(), made_at)


def new_table(document: Document) -> Table:
    """A table of two columns with thin borders, as wide as the text."""
    table: Table = document.add_table(rows=0, cols=2, style="Table Grid")
    table.autofit = False
    for column, width in zip(table.columns, (TIME_WIDTH, TITLE_WIDTH), strict=True):
        column.width = width
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no cell margins
    margins = OxmlElement("w:tblCellMar")
    for side, twips in (("top", 40), ("left", 100), ("bottom", 40), ("right", 100)):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), str(twips))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    # Word insists on the order of the schema: the margins before the look.
    properties.find(qn("w:tblLook")).addprevious(margins)
    return table


def new_row(table: Table, *, is_header: bool = False) -> _Row:
    """A row that is never split over two pages; a header is repeated on each."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    properties = row._tr.get_or_add_trPr()  # noqa: SLF001 - python-docx has no such setting
    for name in ("w:cantSplit", "w:tblHeader") if is_header else ("w:cantSplit",):
        properties.append(OxmlElement(name))
    for cell, width in zip(row.cells, (TIME_WIDTH, TITLE_WIDTH), strict=True):
        cell.width = width
    return row


def shade(cell: _Cell) -> None:
    """A light grey ground, still legible on any copier."""
    ground = OxmlElement("w:shd")
    ground.set(qn("w:val"), "clear")
    ground.set(qn("w:color"), "auto")
    ground.set(qn("w:fill"), SHADE)
    cell._tc.get_or_add_tcPr().append(ground)  # noqa: SLF001 - python-docx has no shading


def hang(paragraph: Paragraph, *, is_nested: bool) -> None:
    """Number, tab, title: the lines that follow begin below the title."""
    layout = paragraph.paragraph_format
    left = HANGING + NESTED if is_nested else HANGING
    layout.left_indent, layout.first_line_indent = Emu(left), -HANGING
    layout.tab_stops.add_tab_stop(Emu(left), WD_TAB_ALIGNMENT.LEFT)


def indent(paragraph: Paragraph, *, is_nested: bool) -> None:
    """A line below a title, or a title without a number."""
    paragraph.paragraph_format.left_indent = HANGING + NESTED if is_nested else HANGING


def _style(
    document: Document,
    name: str,
    *,
    size: float,
    after: float,
    before: float = 0,
    is_bold: bool = False,
) -> None:
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    font, layout = style.font, style.paragraph_format
    font.name, font.size, font.bold, font.italic = FONT, Pt(size), is_bold, False
    font.color.rgb = BLACK
    layout.space_before, layout.space_after, layout.line_spacing = Pt(before), Pt(after), 1.0
    properties = style.element.get_or_add_rPr()
    fonts = properties.find(qn("w:rFonts"))
    for attribute in ("ascii", "hAnsi", "eastAsia", "cs"):  # a theme's font would win over ours
        fonts.attrib.pop(qn(f"w:{attribute}Theme"), None)
        fonts.set(qn(f"w:{attribute}"), FONT)
    for unwanted in ("w:spacing", "w:kern"):
        for element in properties.findall(qn(unwanted)):
            properties.remove(element)
    if name != "Normal":
        layout.alignment = WD_ALIGN_PARAGRAPH.CENTER
        for border in style.element.pPr.findall(qn("w:pBdr")):
            style.element.pPr.remove(border)


def _drop_table_styles(document: Document) -> None:
    """The library's template brings a hundred coloured table styles, nine tenths of the file."""
    styles = document.styles.element
    for style in styles.findall(qn("w:style")):
        is_table = style.get(qn("w:type")) == "table"
        if is_table and style.get(qn("w:styleId")) not in KEPT_STYLES:
            styles.remove(style)


def _set_language(document: Document, language: str) -> None:
    for element in document.styles.element.iter(qn("w:lang")):
        element.set(qn("w:val"), language)


def _number_pages(paragraph: Paragraph) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    for kind, text in (("begin", ""), ("", "PAGE"), ("separate", ""), ("", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)  # noqa: SLF001 - python-docx has no fields
        elif text == "PAGE":
            code = OxmlElement("w:instrText")
            code.text = text
            run._r.append(code)  # noqa: SLF001 - python-docx has no fields
        else:
            run.text = text

"""A Word document becomes rows: paragraphs with their numbers, tables with merged cells."""

from __future__ import annotations

import io
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row, CT_Tbl, CT_Tc
from docx.oxml.text.paragraph import CT_P
from lxml import etree  # type: ignore[import-untyped]

from facilitator.agenda.docx_numbers import Numbering
from facilitator.agenda.lined_tables import with_columns
from facilitator.agenda.rows import MOST_ROWS, Row
from facilitator.agenda.values import AgendaError
from facilitator.sentences import say

NESTED_LIMIT = 6
BROKEN = (KeyError, ValueError, OSError, AttributeError, TypeError, IndexError, SyntaxError)
VISIBLE = tuple(map(qn, ("w:t", "w:tab", "w:br", "w:cr", "w:noBreakHyphen")))
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
"""What older programs see in place of a text box: the same text once more."""
MARKED = (qn("w:del"), qn("w:moveFrom"), qn("w:instrText"))


def docx_rows(data: bytes, file_name: str) -> tuple[Row, ...]:
    """Rows of a Word document, in order. Raises AgendaError where it is none."""
    try:
        rows = tuple(_numbered(_rows(docx.Document(io.BytesIO(data)))))
    except BROKEN as error:
        raise AgendaError(
            say(
                "{file_name} is not a Word document Word itself could open; open it in "
                "Word or LibreOffice and save it again as .docx.",
                file_name=file_name,
            )
        ) from error
    return with_columns(rows)


def _numbered(rows: Iterator[Row]) -> Iterator[Row]:
    for index, row in enumerate(rows):
        if index >= MOST_ROWS:
            raise AgendaError(
                say(
                    "The document has more than {most} lines, too many for an agenda; save "
                    "the timetable as a document of its own.",
                    most=MOST_ROWS,
                )
            )
        yield Row(
            index, row.cells, row.table, row.widths, row.repeats, row.is_heading, row.after_gap
        )


def _rows(document: Document) -> Iterator[Row]:
    numbering = Numbering(document)
    yield from _block_rows(document.element.body, numbering, document, [0], depth=0)


def _block_rows(
    parent: etree._Element,
    numbering: Numbering,
    document: Document,
    tables: list[int],
    *,
    depth: int,
) -> Iterator[Row]:
    gap = True
    for element in parent.iterchildren():
        if isinstance(element, CT_P):
            text = numbering.label(element) + paragraph_text(element)
            for line in text.split("\n"):
                yield Row(0, (line,), is_heading=_is_heading(element, document), after_gap=gap)
            gap = not text.strip()
            for box in _text_boxes(element) if depth < NESTED_LIMIT else ():
                yield from _block_rows(box, numbering, document, tables, depth=depth + 1)
        elif isinstance(element, CT_Tbl):
            tables[0] += 1
            yield from _table_rows(element, numbering, tables[0], depth)
            gap = True
        elif element.tag == qn("w:sdt"):
            content = element.find(qn("w:sdtContent"))
            if content is not None and depth < NESTED_LIMIT:
                yield from _block_rows(content, numbering, document, tables, depth=depth + 1)


def _table_rows(table: CT_Tbl, numbering: Numbering, number: int, depth: int) -> Iterator[Row]:
    for row in table.iterchildren(qn("w:tr")):
        cells: list[str] = []
        widths: list[int] = []
        repeats: list[bool] = []
        for cell in _cells(row):
            cells.append(_cell_text(cell, numbering, depth))
            widths.append(cell.grid_span)
            repeats.append(cell.vMerge == "continue")
        yield Row(0, tuple(cells), number, tuple(widths), tuple(repeats))


def _cells(row: CT_Row) -> Iterator[CT_Tc]:
    for element in row.iterchildren():
        if isinstance(element, CT_Tc):
            yield element
        elif element.tag == qn("w:sdt"):
            yield from (cell for cell in element.iter(qn("w:tc")))


def _cell_text(cell: etree._Element, numbering: Numbering, depth: int) -> str:
    """The paragraphs of a cell; a table within the cell adds its rows as lines."""
    lines: list[str] = []
    for element in cell.iterchildren():
        if isinstance(element, CT_P):
            lines.append(numbering.label(element) + paragraph_text(element))
            boxes = _text_boxes(element) if depth < NESTED_LIMIT else ()
            lines.extend(_cell_text(box, numbering, depth + 1) for box in boxes)
        elif isinstance(element, CT_Tbl) and depth < NESTED_LIMIT:
            inner = _table_rows(element, numbering, 0, depth + 1)
            lines.extend("  ".join(cell for cell in row.cells if cell) for row in inner)
    return "\n".join(lines).strip()


def paragraph_text(paragraph: CT_P) -> str:
    """The visible text: no deleted words, no field codes; breaks and tabs kept."""
    parts: list[str] = []
    for node in paragraph.iter(*VISIBLE):
        if _is_hidden(node, paragraph):
            continue
        if node.tag == qn("w:t"):
            parts.append(node.text or "")
        elif node.tag == qn("w:tab") and node.getparent().tag == qn("w:r"):
            parts.append("\t")
        elif node.tag in (qn("w:br"), qn("w:cr")):
            parts.append("\n")
        elif node.tag == qn("w:noBreakHyphen"):
            parts.append("-")
    return "".join(parts)


def _text_boxes(paragraph: CT_P) -> Iterator[etree._Element]:
    """The text boxes anchored in a paragraph, each once; those inside another are left to it."""
    for box in paragraph.iter(qn("w:txbxContent")):
        above = list(box.iterancestors(FALLBACK, qn("w:txbxContent"), qn("w:p")))
        if above and above[0] is paragraph:
            yield box


def _is_hidden(node: etree._Element, top: etree._Element) -> bool:
    parent = node.getparent()
    while parent is not None and parent is not top:
        if parent.tag in MARKED or parent.tag == qn("w:txbxContent"):
            return True
        parent = parent.getparent()
    return False


def _is_heading(paragraph: CT_P, document: Document) -> bool:
    style = paragraph.style
    if style is None:
        return False
    return style.lower().replace(" ", "").startswith(("heading", "title", "titre", "titulo"))

"""A one-page paper of headings and rows: as a Word document and as a page of HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.document import Document

STYLE = """
body { font-family: "Times New Roman", "Liberation Serif", serif; font-size: 10.5pt;
       color: #000000; background-color: #ffffff; }
""".strip()


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A row: what it is about on the left, the words on the right; `is_strong` prints it bold."""

    left: str
    right: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A heading with its rows."""

    heading: str
    rows: tuple[PaperRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper in words that are ready to be printed."""

    title: str
    subtitle: str
    sections: tuple[PaperSection, ...]
    language: str = "en-GB"


def paper_docx(paper: Paper, *, made_at: datetime) -> bytes:
    """The paper as a .docx; the same arguments give the same bytes."""
    # Late, because the Word library takes 80 ms that nothing else needs.
    from facilitator.agenda.writing.word_look import (  # noqa: PLC0415
        describe,
        new_document,
        new_row,
        new_table,
        saved,
        shade,
    )

    document = new_document(paper.language)
    _tighten(document)
    describe(document, title=paper.title, author="", made_at=made_at)
    document.add_paragraph(_plain(paper.title), style="Title")
    if paper.subtitle:
        document.add_paragraph(_plain(paper.subtitle), style="Subtitle")
    table = new_table(document)
    for section in paper.sections:
        row = new_row(table)
        cell = row.cells[0].merge(row.cells[1])
        shade(cell)
        cell.paragraphs[0].paragraph_format.keep_with_next = True
        cell.paragraphs[0].add_run(_plain(section.heading)).bold = True
        for each in section.rows:
            cells = new_row(table).cells
            cells[0].paragraphs[0].add_run(_plain(each.left)).bold = each.is_strong
            cells[1].paragraphs[0].add_run(_plain(each.right)).bold = each.is_strong
    return saved(document, made_at)


def _tighten(document: Document) -> None:
    """Smaller letters and margins: a day is to fit on one page."""
    from docx.shared import Mm, Pt  # noqa: PLC0415 (as above)

    section = document.sections[0]
    section.top_margin = section.bottom_margin = Mm(15)
    section.footer_distance = Mm(7)
    document.styles["Normal"].font.size = Pt(9.5)


def paper_html(paper: Paper, *, is_printed: bool = True) -> str:
    """The paper as a page; for the screen without colours and fonts of its own."""
    style = f"<style>\n{STYLE}\n</style>" if is_printed else ""
    head = f'<meta charset="utf-8"><title>{escape(paper.title)}</title>{style}'
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f'<html lang="{escape(paper.language)}"><head>{head}</head><body>',
            _line(paper.title, size_pt=15 if is_printed else 17),
            f'<p style="margin-top: 2px">{escape(paper.subtitle)}</p>' if paper.subtitle else "",
            *_sections(paper),
            "</body></html>\n",
        )
    )


def _sections(paper: Paper) -> Iterator[str]:
    for section in paper.sections:
        yield _line(section.heading, size_pt=12)
        yield '<table border="0" cellspacing="0" cellpadding="3" width="100%">'
        for row in section.rows:
            cells = (escape(row.left).replace(" ", "&nbsp;"), escape(row.right))
            left, right = (f"<b>{text}</b>" if row.is_strong else text for text in cells)
            yield f'<tr><td width="24%">{left}</td><td>{right}</td></tr>'
        yield "</table>"


def _line(text: str, *, size_pt: float) -> str:
    style = f"font-size: {size_pt}pt; font-weight: bold"
    return f'<p style="margin-bottom: 2px"><span style="{style}">{escape(text)}</span></p>'


def _plain(text: str) -> str:
    """One line without the characters that XML cannot hold."""
    return "".join(char if char.isprintable() else " " for char in text)

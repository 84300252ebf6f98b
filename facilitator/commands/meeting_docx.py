"""The record of the meeting as a Word document in the manner of the United Nations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from facilitator.agenda.writing.word_look import describe, new_document, saved
from facilitator.commands.meeting_edits import Chapter
from facilitator.commands.meeting_words import LANGUAGES, say

UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
INDENT_TWIPS = "567"


def meeting_docx(
    title: str, where: str, chapters: Sequence[Chapter], *, language: str, made_at: datetime
) -> bytes:
    """Title, place and days, then a heading for each item and paragraphs that Word numbers."""
    document = new_document(LANGUAGES.get(language, language))
    name = say(language, "record")
    describe(document, title=f"{name}: {_clean(title)}", author="", made_at=made_at)
    document.core_properties.subject = name
    document.add_paragraph(_clean(title), style="Title")
    if where:
        document.add_paragraph(_clean(where), style="Subtitle")
    document.add_paragraph(name, style="Subtitle").runs[0].bold = True
    number = _numbering(document)
    for chapter in chapters:
        written = [one for one in chapter.paragraphs if not one.is_left_out]
        if not written:
            continue
        document.add_paragraph(_clean(chapter.heading), style="Heading 1")
        for one in written:
            paragraph = document.add_paragraph(_clean(one.text))
            paragraph.paragraph_format.space_after = Pt(6)
            paragraph.paragraph_format.left_indent = Mm(0)
            _number(paragraph, number)
    return saved(document, made_at)


def _numbering(document: Any) -> str:
    """A list of paragraphs counted through the whole document; its id."""
    numbering = document.part.numbering_part.element
    taken = [
        int(each.get(qn("w:abstractNumId"))) for each in numbering.findall(qn("w:abstractNum"))
    ]
    own = str(max(taken, default=-1) + 1)
    abstract = _element("abstractNum", abstractNumId=own)
    abstract.append(_element("multiLevelType", val="singleLevel"))
    level = _element("lvl", ilvl="0")
    for name, value in (
        ("start", "1"),
        ("numFmt", "decimal"),
        ("lvlText", "%1."),
        ("lvlJc", "left"),
    ):
        level.append(_element(name, val=value))
    layout = OxmlElement("w:pPr")
    tabs = OxmlElement("w:tabs")
    tabs.append(_element("tab", val="num", pos=INDENT_TWIPS))
    layout.append(tabs)
    layout.append(_element("ind", left="0", firstLine="0"))
    level.append(layout)
    abstract.append(level)
    first = numbering.find(qn("w:num"))
    if first is None:
        numbering.append(abstract)
    else:
        first.addprevious(abstract)
    return str(numbering.add_num(int(own)).numId)


def _number(paragraph: Any, number: str) -> None:
    """Let Word number a paragraph."""
    properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - no public way
    numbered = properties.get_or_add_numPr()
    numbered.get_or_add_ilvl().val = 0
    numbered.get_or_add_numId().val = int(number)


def _element(name: str, **values: str) -> Any:
    made = OxmlElement(f"w:{name}")
    for key, value in values.items():
        made.set(qn(f"w:{key}"), value)
    return made


def _clean(text: str) -> str:
    return UNPRINTABLE.sub("", text)

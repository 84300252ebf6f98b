"""The whole text of findings as a Word document: headings, lists, tables, pictures."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from facilitator.reports.labels import label, tag
from facilitator.reports.package import same_bytes
from facilitator.reports.paragraphs import is_rtl, language_of
from facilitator.reports.plan import Run
from facilitator.reports.sections import Source, heading, say_point, say_quote
from facilitator.reports.values import Grid, Point, Section

BULLETS = ("List Bullet", "List Bullet 2", "List Bullet 3")
TEXT_WIDTH_PT = 450.0
HIGHEST_PICTURE_PT = 500.0
LONGEST_PROPERTY = 255
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def write_docx(title: str, sources: Sequence[Source]) -> bytes:
    """All findings in their order, nothing shortened; the same input gives the same bytes."""
    from docx import Document

    document = Document()
    writer = _Writer(document)
    first = sources[0].findings
    writer.paragraph([Run(title)], "Title", first.language)
    for source in sources:
        writer.findings(source, has_head=len(sources) > 1)
    _properties(document.core_properties, title, sources)
    stream = io.BytesIO()
    document.save(stream)
    return same_bytes(stream.getvalue())


class _Writer:
    def __init__(self, document: Any) -> None:
        self._document = document

    def findings(self, source: Source, *, has_head: bool) -> None:
        findings = source.findings
        language = findings.language
        if has_head and findings.group:
            self.paragraph([Run(findings.group)], "Heading 1", language)
        for word in ("workshop", "session", "group", "rapporteur"):
            value = str(getattr(findings, word))
            if value:
                self.paragraph([Run(f"{label(word, language)}: {value}")], "Normal", language)
        if findings.question:
            self.paragraph([Run(label("question", language))], "Heading 2", language)
            self.paragraph([Run(findings.question)], "Normal", language)
        for section in findings.sections:
            self._section(section, source, section.language or language)

    def _section(self, section: Section, source: Source, language: str) -> None:
        self.paragraph([Run(heading(section, language))], "Heading 2", language)
        if section.is_empty:
            nothing = [Run(label("nothing", language), is_italic=True)]
            self.paragraph(nothing, "Normal", language)
        self._points(section.points, section.kind, language, 0)
        if section.caption:
            self.paragraph([Run(section.caption)], "Caption", language)
        if section.grid and section.has_table:
            self._table(section.grid, language)
        if section.file in source.pictures:
            self._picture(section, source)
        elif section.alt:
            self.paragraph([Run(section.alt)], "Normal", language)

    def _points(self, points: Sequence[Point], kind: str, language: str, level: int) -> None:
        say = say_quote if kind == "quotes" else say_point
        for point in points:
            style = BULLETS[min(level, len(BULLETS) - 1)]
            written = self.paragraph(say(point), style, point.language or language)
            if level >= len(BULLETS):
                from docx.shared import Pt

                written.paragraph_format.left_indent = Pt(18 * (level + 1))
            self._points(point.children, kind, point.language or language, level + 1)

    def paragraph(self, runs: Sequence[Run], style: str, language: str) -> Any:
        """One paragraph with the language and the direction of each run."""
        written = self._document.add_paragraph(style=style)
        _fill(written, runs, language)
        return written

    def _table(self, grid: Grid, language: str) -> None:
        table = self._document.add_table(rows=0, cols=len(grid.columns), style="Table Grid")
        for number, row in enumerate((grid.columns, *grid.rows)):
            made = table.add_row()
            for cell, text in zip(made.cells, row, strict=True):
                _fill(cell.paragraphs[0], [Run(text, is_bold=number == 0)], language)
        header = table.rows[0]._tr.get_or_add_trPr()  # noqa: SLF001 - no public way (issue 322)
        _add(header, "tblHeader")

    def _picture(self, section: Section, source: Source) -> None:
        from docx.shared import Pt

        picture = source.pictures[section.file]
        scale = min(TEXT_WIDTH_PT / picture.width, HIGHEST_PICTURE_PT / picture.height)
        shape = self._document.add_picture(
            io.BytesIO(picture.data), width=Pt(picture.width * scale)
        )
        properties = shape._inline.docPr  # noqa: SLF001 - alt text has no public way
        properties.set("descr", section.alt or section.caption)
        properties.set("name", "Picture")


def _fill(paragraph: Any, runs: Sequence[Run], language: str) -> None:
    text = "".join(run.text for run in runs)
    rtl = is_rtl(text, language)
    if rtl:
        _add(paragraph._p.get_or_add_pPr(), "bidi")  # noqa: SLF001 - no public way
    for run in runs:
        made = paragraph.add_run(run.text)
        made.bold = run.is_bold or None
        made.italic = run.is_italic or None
        properties = made._r.get_or_add_rPr()  # noqa: SLF001 - no public way
        if rtl:
            _add(properties, "rtl")
        lang = _add(properties, "lang")
        name = tag(language_of(text, language))
        lang.set(f"{W}val", name)
        lang.set(f"{W}bidi" if rtl else f"{W}eastAsia", name)


def _add(parent: Any, name: str) -> Any:
    from docx.oxml import OxmlElement

    made = OxmlElement(f"w:{name}")
    parent.append(made)
    return made


def _properties(core: Any, title: str, sources: Sequence[Source]) -> None:
    first = sources[0].findings
    core.title = title[:LONGEST_PROPERTY]
    core.author = core.last_modified_by = first.rapporteur[:LONGEST_PROPERTY]
    core.subject = first.session[:LONGEST_PROPERTY]
    core.language = tag(first.language)[:LONGEST_PROPERTY]
    core.comments = ""
    core.created = core.modified = EPOCH

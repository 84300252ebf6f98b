"""Shapes of slides as XML, written out in full: no height depends on what a layout inherits.

Element and attribute order after ECMA-376 part 1: 19.3 (PresentationML), 21.1 (DrawingML).
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

from facilitator.reports.cells import MARGIN_X, MARGIN_Y
from facilitator.reports.look import Look, Place
from facilitator.reports.plan import Box, Paragraph, Run, TableBlock, TextBlock
from facilitator.reports.titles import INSET_X, INSET_Y

EMU = 12700
NAMESPACES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
EAST_ASIAN = {"zh": "Microsoft YaHei", "ja": "Yu Gothic", "ko": "Malgun Gothic"}
COMPLEX = "Arial"
SIDES = {"left": "l", "right": "r", "centre": "ctr"}
NUMBER_FIELD = "{8A5B1C52-6C1D-4E0B-9C57-3A1B5D0E7F10}"
GRID_STYLE = "{5940675A-B579-460E-94D1-54222C63F5DA}"
"""The built-in table style "No Style, Table Grid"."""


def emu(points: float) -> int:
    """Points in English metric units."""
    return round(points * EMU)


def xfrm(box: Box, tag: str = "a:xfrm") -> str:
    """Where a shape stands."""
    return (
        f'<{tag}><a:off x="{emu(box.left)}" y="{emu(box.top)}"/>'
        f'<a:ext cx="{emu(box.width)}" cy="{emu(box.height)}"/></{tag}>'
    )


def text_shape(
    block: TextBlock, place: Place | None, number: int, links: dict[int, str], accent: str
) -> str:
    """A text in its placeholder, or in a box of its own where the layout has none."""
    is_title = block.kind == "title"
    holder, shape = "", '<p:cNvSpPr txBox="1"/>'
    if place is not None and (place.index is not None or is_title):
        holder = _holder(place, block.kind)
        shape = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    font = "+mj-lt" if is_title else "+mn-lt"
    paragraphs = "".join(paragraph(one, font, links, accent) for one in block.paragraphs)
    return (
        f'<p:sp {NAMESPACES}><p:nvSpPr><p:cNvPr id="{number}" name={quoteattr(block.name)}/>'
        f"{shape}<p:nvPr>{holder}</p:nvPr></p:nvSpPr><p:spPr>{xfrm(block.box)}"
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>'
        f'<a:bodyPr rot="0" vert="horz" wrap="square" lIns="{emu(INSET_X)}" '
        f'tIns="{emu(INSET_Y)}" rIns="{emu(INSET_X + block.hanging_pt)}" bIns="{emu(INSET_Y)}" '
        f'numCol="1" anchor="{block.anchor}">'
        f"<a:noAutofit/></a:bodyPr><a:lstStyle/>{paragraphs}</p:txBody></p:sp>"
    )


def _holder(place: Place, kind: str) -> str:
    kind_of = place.type or ("title" if kind == "title" else "")
    named = f' type="{kind_of}"' if kind_of else ""
    index = f' idx="{place.index}"' if place.index else ""
    return f"<p:ph{named}{index}/>"


def paragraph(of: Paragraph, font: str, links: dict[int, str], accent: str = "") -> str:
    """A paragraph with its indents, line height and space; lines are of an exact height."""
    align = SIDES[of.side]
    bullet = "<a:buNone/>"
    if of.bullet:
        colour = f'<a:buClr><a:schemeClr val="{accent}"/></a:buClr>' if accent else ""
        bullet = f'{colour}<a:buFont typeface="Arial"/><a:buChar char="{of.bullet}"/>'
    rtl = ' rtl="1"' if of.is_rtl else ' rtl="0"'
    return (
        f'<a:p><a:pPr marL="{emu(of.indent_pt)}" marR="0" lvl="{of.level}" '
        f'indent="{-emu(of.hanging_pt)}" algn="{align}"{rtl} eaLnBrk="1" hangingPunct="0">'
        f'<a:lnSpc><a:spcPts val="{round(of.line_pt * 100)}"/></a:lnSpc>'
        '<a:spcBef><a:spcPts val="0"/></a:spcBef>'
        f'<a:spcAft><a:spcPts val="{round(of.after_pt * 100)}"/></a:spcAft>{bullet}</a:pPr>'
        + "".join(_run(run, of, font, links) for run in of.runs if run.text)
        + _end(of)
        + "</a:p>"
    )


def _run(run: Run, of: Paragraph, font: str, links: dict[int, str]) -> str:
    link = ""
    if run.link is not None and run.link in links:
        link = f'<a:hlinkClick r:id="{links[run.link]}" action="ppaction://hlinksldjump"/>'
    return (
        f'<a:r><a:rPr lang={quoteattr(of.language)} altLang="en-US" sz="{round(of.size_pt * 100)}" '
        f'b="{int(run.is_bold)}" i="{int(run.is_italic)}" cap="none" spc="0" dirty="0">'
        f"{_fonts(of.language, font)}{link}</a:rPr><a:t>{escape(run.text)}</a:t></a:r>"
    )


def _fonts(language: str, font: str) -> str:
    base = language.split("-")[0]
    east = EAST_ASIAN.get(base, font.replace("lt", "ea"))
    cs = COMPLEX if base in ("ar", "he", "fa", "ur") else font.replace("lt", "cs")
    return f'<a:latin typeface="{font}"/><a:ea typeface="{east}"/><a:cs typeface="{cs}"/>'


def _end(of: Paragraph) -> str:
    if any(run.text for run in of.runs):
        return ""
    return f'<a:endParaRPr lang={quoteattr(of.language)} sz="{round(of.size_pt * 100)}"/>'


def table_shape(block: TableBlock, look: Look, number: int) -> str:
    """A table with its measured rows; the header row is marked as one."""
    columns = "".join(f'<a:gridCol w="{emu(width)}"/>' for width in block.widths)
    rows = "".join(
        f'<a:tr h="{emu(tall)}">'
        + "".join(_cell(cell, look, block, is_header=i == 0) for cell in cells)
        + "</a:tr>"
        for i, (cells, tall) in enumerate(zip(block.cells, block.heights, strict=True))
    )
    rtl = ' rtl="1"' if block.is_rtl else ""
    return (
        f'<p:graphicFrame {NAMESPACES}><p:nvGraphicFramePr><p:cNvPr id="{number}" '
        f"name={quoteattr(block.name)} descr={quoteattr(block.alt)}/>"
        '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/>'
        f"</p:nvGraphicFramePr>{xfrm(block.box, 'p:xfrm')}<a:graphic><a:graphicData "
        'uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl>'
        f'<a:tblPr{rtl} firstRow="1" bandRow="1"><a:tableStyleId>{GRID_STYLE}</a:tableStyleId>'
        f"</a:tblPr><a:tblGrid>{columns}</a:tblGrid>{rows}</a:tbl></a:graphicData></a:graphic>"
        "</p:graphicFrame>"
    )


def _cell(of: Paragraph, look: Look, block: TableBlock, *, is_header: bool) -> str:
    """A cell: white on the header's colour, else dark on the ground, lines only between rows."""
    body = paragraph(of, "+mn-lt", {})
    fill = "<a:noFill/>"
    if is_header:
        ink = f'<a:solidFill><a:schemeClr val="{look.header_text}"/></a:solidFill><a:latin'
        body = body.replace("<a:latin", ink)
        fill = f'<a:solidFill><a:schemeClr val="{look.header_fill}"/></a:solidFill>'
    none = "<a:noFill/>"
    line = f'<a:solidFill><a:schemeClr val="{look.header_fill}"/></a:solidFill>'
    sides = "".join(
        f'<a:{side} w="{width}">{pen}</a:{side}>'
        for side, width, pen in (
            *(("lnL", 0, none), ("lnR", 0, none)),
            *(("lnT", 0, none), ("lnB", 9525, line)),
        )
    )
    return (
        f"<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>{body}</a:txBody>"
        f'<a:tcPr marL="{emu(MARGIN_X)}" marR="{emu(MARGIN_X + block.hanging_pt)}" '
        f'marT="{emu(MARGIN_Y)}" marB="{emu(MARGIN_Y)}" anchor="t">{sides}{fill}</a:tcPr></a:tc>'
    )


def number_shape(place: Place, number: int, page: int) -> str:
    """The slide's number, as a field."""
    return (
        f'<p:sp {NAMESPACES}><p:nvSpPr><p:cNvPr id="{number}" name="Slide number"/>'
        '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" '
        f'idx="{place.index}"/></p:nvPr></p:nvSpPr><p:spPr>{xfrm(place.box)}</p:spPr><p:txBody>'
        '<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr>'
        f'<a:lstStyle/><a:p><a:fld id="{NUMBER_FIELD}" type="slidenum">'
        f'<a:rPr lang="en-GB" sz="1800" dirty="0"/><a:t>{page}</a:t></a:fld></a:p>'
        "</p:txBody></p:sp>"
    )

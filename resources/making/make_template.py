"""Make the built-in template: white, dark blue titles, one quiet line; our own drawing.

    uv run python resources/making/make_template.py resources/templates/plain.pptx

Starts from the empty deck of python-pptx and writes its theme, master and layouts anew. Text is
Arial, which Windows and macOS have, and contrasts with its ground by 4.5 to 1 at the least.
"""

from __future__ import annotations

import sys
from pathlib import Path

from lxml import etree
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.util import Pt

NS = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
EMU = 12700
WIDTH, HEIGHT = 960, 540
COLOURS = {
    "dk1": "1F2933",
    "lt1": "FFFFFF",
    "dk2": "12395B",
    "lt2": "EAF3F9",
    "accent1": "0B6AA8",
    "accent2": "009EDB",
    "accent3": "3C7A57",
    "accent4": "A65E00",
    "accent5": "6B4E9B",
    "accent6": "B23A48",
    "hlink": "0B5C94",
    "folHlink": "6B4E9B",
}
KEPT = {0: "Title", 1: "Title and text", 2: "Section", 5: "Title only"}
TITLE, BODY = (48, 24, 864, 88), (48, 132, 864, 348)
NUMBER = (828, 494, 84, 30)


def main(target: Path) -> None:
    """Write the template."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(WIDTH), Pt(HEIGHT)
    for number in reversed(range(len(deck.slide_layouts))):
        if number not in KEPT:
            deck.slide_layouts.remove(deck.slide_layouts[number])
    _theme(deck)
    master = deck.slide_master
    _shapes(master, _line(), _title("title", TITLE, "ctr"), _body(BODY), _number("ctr"))
    master.element.replace(master.element.find(f"{{{P}}}txStyles"), _styles())
    for layout, name in zip(deck.slide_layouts, KEPT.values(), strict=True):
        layout.name = name
    title, text, section, only = deck.slide_layouts
    _shapes(title, _title_art(), _cover_title(), _sub((72, 340, 816, 140), "subTitle", "tx1"))
    _shapes(text, _line(), _title("title", TITLE, "ctr"), _body(BODY), _number("ctr"))
    _shapes(section, _section_art(), _section_title(), _sub((96, 300, 792, 150), "body", "tx1"))
    _shapes(only, _line(), _title("title", TITLE, "ctr"), _number("ctr"))
    for layout in (title, section):
        layout.element.set("showMasterSp", "0")
    deck.core_properties.title = "Plain"
    deck.core_properties.author = ""
    deck.save(str(target))


P = "http://schemas.openxmlformats.org/presentationml/2006/main"


def _theme(deck: object) -> None:
    """Colours and fonts of the theme, in its part."""
    master_part = deck.slide_master.part
    theme = next(
        rel.target_part for rel in master_part.rels.values() if rel.reltype.endswith("/theme")
    )
    root = etree.fromstring(theme.blob)
    root.set("name", "Plain")
    scheme = root.find(f".//{A}clrScheme")
    for child in list(scheme):
        scheme.remove(child)
    for name, value in COLOURS.items():
        etree.SubElement(etree.SubElement(scheme, A + name), A + "srgbClr", val=value)
    for font in root.iter(A + "latin"):
        font.set("typeface", "Arial")
    for kind in ("majorFont", "minorFont"):
        for child in list(root.find(f".//{A}{kind}")):
            if child.tag == A + "font":
                child.getparent().remove(child)
    theme._blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)  # noqa: SLF001


def _shapes(owner: object, *shapes: str) -> None:
    """The shapes of a master or layout written anew."""
    tree = owner.shapes.element
    for child in list(tree)[2:]:
        tree.remove(child)
    for number, shape in enumerate("".join(shapes).split("<!--next-->"), 2):
        if shape.strip():
            tree.append(parse_xml(shape.replace("ID!", str(number)).replace("NS!", NS)))


def _frame(box: tuple[int, int, int, int]) -> str:
    left, top, width, height = (value * EMU for value in box)
    return f'<a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>'


def _holder(name: str, holder: str, box: tuple[int, int, int, int], body: str, text: str) -> str:
    return (
        f'<p:sp NS!><p:nvSpPr><p:cNvPr id="ID!" name="{name}"/><p:cNvSpPr>'
        f'<a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph {holder}/></p:nvPr></p:nvSpPr>'
        f'<p:spPr>{_frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>'
        f"<p:txBody>{body}<a:p>{text}</a:p></p:txBody></p:sp><!--next-->"
    )


def _style(size: int, colour: str, *, bold: int = 0, anchor: str = "t", align: str = "l") -> str:
    return (
        f'<a:bodyPr anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" '
        f'indent="0" algn="{align}"><a:buNone/><a:defRPr sz="{size}" b="{bold}"><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>'
    )


def _title(holder: str, box: tuple[int, int, int, int], anchor: str) -> str:
    body = f'<a:bodyPr anchor="{anchor}"><a:noAutofit/></a:bodyPr><a:lstStyle/>'
    return _holder("Title", f'type="{holder}"', box, body, _run("Title"))


def _cover_title() -> str:
    style = _style(4000, "bg1", bold=1, anchor="b")
    return _holder("Title", 'type="ctrTitle"', (72, 84, 816, 196), style, _run("Title"))


def _section_title() -> str:
    style = _style(3600, "tx2", bold=1, anchor="b")
    return _holder("Title", 'type="title"', (96, 120, 792, 164), style, _run("Title"))


def _sub(box: tuple[int, int, int, int], kind: str, colour: str) -> str:
    style = _style(2400, colour)
    return _holder("Subtitle", f'type="{kind}" idx="1"', box, style, _run("Text"))


def _body(box: tuple[int, int, int, int]) -> str:
    body = "<a:bodyPr><a:noAutofit/></a:bodyPr><a:lstStyle/>"
    return _holder("Text", 'type="body" idx="1"', box, body, _run("Text"))


def _number(anchor: str) -> str:
    style = _style(1800, "tx2", anchor=anchor, align="r")
    field = (
        '<a:fld id="{8A5B1C52-6C1D-4E0B-9C57-3A1B5D0E7F10}" type="slidenum"><a:t>1</a:t></a:fld>'
    )
    return _holder("Number", 'type="sldNum" sz="quarter" idx="12"', NUMBER, style, field)


def _run(text: str) -> str:
    return f'<a:r><a:rPr lang="en-GB"/><a:t>{text}</a:t></a:r>'


def _bar(box: tuple[int, int, int, int], colour: str) -> str:
    return (
        '<p:sp NS!><p:nvSpPr><p:cNvPr id="ID!" name="Line"/><p:cNvSpPr/>'
        '<p:nvPr userDrawn="1"/></p:nvSpPr>'
        f'<p:spPr>{_frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill>'
        f'<a:schemeClr val="{colour}"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>'
        "</p:sp><!--next-->"
    )


def _line() -> str:
    return _bar((0, 0, 960, 8), "accent1") + _bar((55, 116, 850, 1), "accent2")


def _title_art() -> str:
    return _bar((0, 0, 960, 304), "tx2") + _bar((0, 304, 960, 8), "accent2")


def _section_art() -> str:
    return (
        _bar((0, 0, 960, 540), "bg2")
        + _bar((0, 0, 20, 540), "accent1")
        + _bar((103, 288, 120, 4), "accent2")
    )


def _styles() -> object:
    """Text styles of the master: five levels of text, titles in dark blue."""
    levels = "".join(
        f'<a:lvl{n}pPr marL="{24 * n * EMU}" indent="{-24 * EMU}" algn="l"><a:spcBef>'
        f'<a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="800"/></a:spcAft>'
        '<a:buClr><a:schemeClr val="accent1"/></a:buClr><a:buFont typeface="Arial"/>'
        f'<a:buChar char="{"•" if n % 2 else "–"}"/><a:defRPr sz="{max(2600 - 200 * n, 2000)}">'
        '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/>'
        f'<a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl{n}pPr>'
        for n in range(1, 6)
    )
    return parse_xml(
        f'<p:txStyles {NS}><p:titleStyle><a:lvl1pPr algn="l"><a:buNone/><a:defRPr sz="3000" b="1">'
        '<a:solidFill><a:schemeClr val="tx2"/></a:solidFill><a:latin typeface="+mj-lt"/>'
        '<a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr></p:titleStyle>'
        f"<p:bodyStyle>{levels}</p:bodyStyle><p:otherStyle><a:defPPr><a:defRPr/></a:defPPr>"
        "</p:otherStyle></p:txStyles>"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))

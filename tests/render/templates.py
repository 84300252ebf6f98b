"""Templates of other organizations, made for the tests: 4:3, potx, renamed, dark, loud."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

from pptx import Presentation
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.util import Pt

TEXT_HOLDERS = (PP_PLACEHOLDER.BODY, PP_PLACEHOLDER.OBJECT)
TITLE_HOLDERS = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
MAIN = b"presentationml.presentation.main+xml"


def four_to_three(path: Path) -> Path:
    """The library's own empty deck: 4:3, Calibri, eleven layouts."""
    Presentation().save(str(path))
    return path


def german_potx(path: Path) -> Path:
    """A .potx at 16:9 with German names, no types, sample slides with confidential text."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(960), Pt(540)
    names = {0: "Titelfolie", 1: "Titel und Inhalt", 2: "Abschnittsüberschrift", 5: "Nur Titel"}
    for number in reversed(range(len(deck.slide_layouts))):
        if number not in names:
            deck.slide_layouts.remove(deck.slide_layouts[number])
    for layout, name in zip(deck.slide_layouts, names.values(), strict=True):
        layout.name = name
        layout.element.attrib.pop("type", None)
    for number in range(4):
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = f"Confidential sample {number}"
    stream = io.BytesIO()
    deck.save(stream)
    return _as_potx(stream.getvalue(), path)


def shouting(path: Path) -> Path:
    """Capitals, wide letters, shrinking text, three columns, an unknown font, no section layout."""
    deck = Presentation()
    master = deck.slide_master.element
    for level in master.iterfind(".//{*}titleStyle/{*}lvl1pPr/{*}defRPr"):
        level.set("cap", "all")
        level.set("spc", "300")
        level.set("b", "1")
    for body in master.iter("{*}bodyPr"):
        for child in list(body):
            body.remove(child)
        body.set("numCol", "3")
        body.set("lIns", "457200")
        body.append(
            body.makeelement("{http://schemas.openxmlformats.org/drawingml/2006/main}normAutofit")
        )
    for layout in list(deck.slide_layouts):
        if layout.name in ("Section Header", "Title Only"):
            deck.slide_layouts.remove(layout)
    stream = io.BytesIO()
    deck.save(stream)
    data = _replaced(stream.getvalue(), b'typeface="Calibri"', b'typeface="Aptos Display"')
    path.write_bytes(data)
    return path


def half_height(path: Path) -> Path:
    """Text has a low box in the middle of the slide, titles a narrow one."""
    deck = Presentation()
    for owner in (*deck.slide_layouts, deck.slide_master):
        for holder in owner.placeholders:
            if holder.placeholder_format.type in TEXT_HOLDERS and holder.height is not None:
                _place(holder, (60, 200, 500, 150))
            elif holder.placeholder_format.idx == 0 and holder.height is not None:
                _place(holder, (30, 40, 300, 48))
    deck.save(str(path))
    return path


def dark(path: Path) -> Path:
    """White on black, with links and accents that cannot be read on it."""
    stream = io.BytesIO()
    deck = Presentation()
    deck.slide_width, deck.slide_height = Pt(960), Pt(540)
    deck.save(stream)
    light, turned = b'bg1="lt1" tx1="dk1"', b'bg1="dk1" tx1="lt1"'
    data = _replaced(stream.getvalue(), light, turned)
    path.write_bytes(_replaced(data, b'<a:srgbClr val="4F81BD"/>', b'<a:srgbClr val="1F2F48"/>'))
    return path


def untitled(path: Path) -> Path:
    """No layout has a place for a title."""
    deck = Presentation()
    for layout in deck.slide_layouts:
        for holder in list(layout.placeholders):
            if holder.placeholder_format.type in TITLE_HOLDERS:
                holder.element.getparent().remove(holder.element)
    deck.save(str(path))
    return path


def _place(holder: Any, box: tuple[int, int, int, int]) -> None:
    holder.left, holder.top, holder.width, holder.height = (Pt(side) for side in box)


def macros(path: Path) -> Path:
    """A deck that says it holds macros."""
    stream = io.BytesIO()
    Presentation().save(stream)
    name = b"application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml"
    old = b"application/vnd.openxmlformats-officedocument." + MAIN
    path.write_bytes(_replaced(stream.getvalue(), old, name))
    return path


def bomb(path: Path) -> Path:
    """A deck with a part of 100 MB of nothing."""
    stream = io.BytesIO()
    Presentation().save(stream)
    with zipfile.ZipFile(stream, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr("ppt/media/image99.png", bytes(100_000_000))
    path.write_bytes(stream.getvalue())
    return path


def _as_potx(data: bytes, path: Path) -> Path:
    path.write_bytes(_replaced(data, MAIN, b"presentationml.template.main+xml"))
    return path


def _replaced(data: bytes, old: bytes, new: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            target.writestr(name, source.read(name).replace(old, new))
    return stream.getvalue()

"""What was written on each slide, kept in the deck, so that edits by hand can be named later."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from typing import Any
from xml.sax.saxutils import escape

from facilitator.reports.template_file import BROKEN

PART = "docProps/custom.xml"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties"
NAME = "SlidesAsWritten"
FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WRITTEN = re.compile(rf'name="{NAME}".*?<vt:lpwstr>([^<]*)</vt:lpwstr>', re.DOTALL)
LARGEST_PART = 1_000_000
LARGEST_DECK = 200_000_000


def traces(deck: Any) -> str:
    """The id and a short hash of the texts and places on each slide of python-pptx."""
    return " ".join(f"{slide.slide_id}:{_trace(slide)}" for slide in deck.slides)


def traces_part(written: str) -> bytes:
    """The custom property that keeps them (ECMA-376 part 1, 22.3)."""
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns='
        '"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt='
        '"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property '
        f'fmtid="{FORMAT_ID}" pid="2" name="{NAME}"><vt:lpwstr>{escape(written)}</vt:lpwstr>'
        "</property></Properties>"
    ).encode()


def edited_slides(data: bytes) -> list[int]:
    """Numbers of the slides of an exported deck that are not as they were written.

    Slides that were added count, too; a file that is no deck of ours has none.
    """
    from pptx import Presentation
    from pptx.exc import PythonPptxError

    try:
        written = _written(data)
        if not written:
            return []
        slides = Presentation(io.BytesIO(data)).slides
        return [
            number
            for number, slide in enumerate(slides, 1)
            if written.get(str(slide.slide_id)) != _trace(slide)
        ]
    except (*BROKEN, PythonPptxError):
        return []


def _written(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        if sum(info.file_size for info in package.infolist()) > LARGEST_DECK:
            return {}
        if PART not in package.namelist() or package.getinfo(PART).file_size > LARGEST_PART:
            return {}
        found = WRITTEN.search(package.read(PART).decode("utf-8", errors="replace"))
    pairs = (pair.partition(":") for pair in (found[1].split() if found else ()))
    return {slide: trace for slide, _, trace in pairs}


def _trace(slide: Any) -> str:
    tree = slide.shapes.element
    texts = [node.text or "" for node in tree.iter(f"{A}t") if node.getparent().tag != f"{A}fld"]
    places = [node.get(key) or "" for node in tree.iter(f"{A}off") for key in ("x", "y")]
    return hashlib.sha256("\n".join([*texts, "", *places]).encode()).hexdigest()[:8]

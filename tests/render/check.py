"""What a reader sees: a deck drawn by LibreOffice, its text boxes measured by poppler.

Autofit flags are taken out before drawing: LibreOffice obeys them on opening, PowerPoint only
when someone edits the text, so with the flags in nothing would ever be found.
"""

from __future__ import annotations

import html
import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree
from pptx import Presentation

EMU = 12700
LINE_APART = 8.0
SLACK = 3.0
"""Points by which letters may stand out: fonts reach beyond their lines a little."""
FLAGS = re.compile(
    rb"<a:(?:norm|sp)AutoFit(?:/>|[^>]*/>|.*?</a:(?:norm|sp)AutoFit>)", re.IGNORECASE
)
WORD = re.compile(
    r'<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">(.*?)</word>'
)
PAGE = re.compile(r'<page width="([\d.]+)" height="([\d.]+)">(.*?)</page>', re.DOTALL)


@dataclass(frozen=True)
class Fault:
    """One thing a reader would see, or miss."""

    slide: int
    code: str
    what: str


def without_autofit(data: bytes) -> bytes:
    """The deck with every autofit flag of slides, layouts and masters taken out."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for name in source.namelist():
            blob = source.read(name)
            target.writestr(name, FLAGS.sub(b"", blob) if name.endswith(".xml") else blob)
    return stream.getvalue()


def draw(decks: list[Path], folder: Path) -> list[Path]:
    """PDF files of decks, drawn without autofit; one start of the program for all."""
    plain = []
    for deck in decks:
        copy = folder / f"{deck.stem}.pptx"
        copy.write_bytes(without_autofit(deck.read_bytes()))
        plain.append(copy)
    subprocess.run(
        [
            *("soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless"),
            *("--convert-to", "pdf", "--outdir", str(folder), *map(str, plain)),
        ],
        check=True,
        capture_output=True,
        timeout=400,
    )
    return [copy.with_suffix(".pdf") for copy in plain]


def words_of(pdf: Path) -> list[list[tuple[float, float, float, float, str]]]:
    """The words of each page with their boxes in points."""
    done = subprocess.run(
        ["pdftotext", "-bbox", str(pdf), "-"], check=True, capture_output=True, timeout=120
    )
    text = done.stdout.decode("utf-8", errors="replace")
    return [
        [
            (*(float(side) for side in word.groups()[:4]), html.unescape(word.group(5)))  # type: ignore[misc]
            for word in WORD.finditer(page.group(3))
        ]
        for page in PAGE.finditer(text)
    ]


def lines_in(words: list[Any], box: Any) -> list[str]:
    """The drawn lines within a box, without their spaces."""
    lines: dict[float, list[tuple[float, str]]] = {}
    for left, top, right, bottom, word in words:
        is_beside = box.left - 2 <= left and right <= box.left + box.width + 2
        if is_beside and box.top - 4 <= top and bottom <= box.top + box.height + 4:
            middle = (top + bottom) / 2
            line = next((at for at in lines if abs(at - middle) <= LINE_APART), middle)
            lines.setdefault(line, []).append((left, word))
    return ["".join(word for _, word in sorted(line)) for _, line in sorted(lines.items())]


def faults(deck: Path, pdf: Path) -> list[Fault]:
    """Everything wrong with a deck, drawn and as a file."""
    presentation = Presentation(str(deck))
    pages = words_of(pdf)
    found = list(_structure(presentation))
    if len(pages) != len(presentation.slides):
        found.append(Fault(0, "pages", f"{len(pages)} pages of {len(presentation.slides)} slides"))
    size = (presentation.slide_width / EMU, presentation.slide_height / EMU)
    for number, (slide, words) in enumerate(zip(presentation.slides, pages, strict=False), 1):
        found += _outside(number, slide, words, size)
    return found


def _outside(
    number: int, slide: Any, words: list[Any], size: tuple[float, float]
) -> Iterator[Fault]:
    """Words that stand in none of the slide's shapes, or beyond the slide."""
    boxes = [
        tuple(side / EMU for side in (s.left, s.top, s.left + s.width, s.top + s.height))
        for s in slide.shapes
    ]
    for left, top, right, bottom, word in words:
        beyond = (
            left < -SLACK or top < -SLACK or right > size[0] + SLACK or bottom > size[1] + SLACK
        )
        is_in = any(
            box[0] - SLACK <= left
            and right <= box[2] + SLACK
            and box[1] - SLACK <= top
            and bottom <= box[3] + SLACK
            for box in boxes
        )
        if beyond or not is_in:
            where = f"{left:.0f},{top:.0f},{right:.0f},{bottom:.0f}"
            yield Fault(number, "outside", f"{word!r} at {where}")


def _structure(presentation: Any) -> Iterator[Fault]:
    titles: dict[str, int] = {}
    for number, slide in enumerate(presentation.slides, 1):
        title = slide.shapes.title
        text = title.text_frame.text.strip() if title is not None else ""
        if not text:
            yield Fault(number, "no title", "")
        elif text.casefold() in titles:
            yield Fault(number, "double title", text)
        titles[text.casefold()] = number
        if title is not None and slide.shapes[0].shape_id != title.shape_id:
            yield Fault(number, "order", "the title is not read first")
        for shape in slide.shapes:
            yield from _shape_faults(number, shape)


def _shape_faults(number: int, shape: Any) -> Iterator[Fault]:
    if shape.is_placeholder and shape.has_text_frame and not shape.text_frame.text.strip():
        is_number = shape.element.find(".//{*}fld") is not None
        if not is_number:
            yield Fault(number, "empty placeholder", shape.name)
    if shape.shape_type is not None and (shape.shape_type == 13 or not shape.has_text_frame):
        alt = shape.element.xpath(".//p:cNvPr")[0].get("descr") or ""
        if not alt.strip() or re.fullmatch(r"\S+\.(jpe?g|png)", alt.strip()):
            yield Fault(number, "no alt text", shape.name)
    floor = 1200 if shape.has_table or shape.has_chart else 1800
    for run in shape.element.iter("{*}rPr"):
        if int(run.get("sz") or 1800) < floor:
            yield Fault(number, "small", f"{shape.name} {run.get('sz')}")
    if b"AutoFit" in _xml(shape) and b"noAutofit" not in _xml(shape):
        yield Fault(number, "autofit", shape.name)


def _xml(shape: Any) -> bytes:
    return bytes(etree.tostring(shape.element))

"""Templates opened safely: what is no deck, has macros or a password, or is a bomb is refused."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Any

from facilitator.reports.values import ReportError
from facilitator.sentences import say

LARGEST_FILE = 100_000_000
LARGEST_INFLATED = 300_000_000
LARGEST_XML = 30_000_000
LARGEST_RATIO = 300
SMALL_PART = 2_000_000
MOST_PARTS = 5000
CHUNK = 1 << 18
TYPES = "[Content_Types].xml"
MAIN = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
OTHER_MAINS = re.compile(
    r"application/vnd\.openxmlformats-officedocument\.presentationml\.(template|slideshow)\.main\+xml"
)
MACROS = re.compile(r"macroEnabled|vbaProject", re.IGNORECASE)
DOCTYPE = re.compile(rb"<!\s*(DOCTYPE|ENTITY)", re.IGNORECASE)
BROKEN = (
    *(zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError),
    *(OSError, ValueError, KeyError, OverflowError, AttributeError, TypeError, IndexError),
    SyntaxError,
)


def open_template(data: bytes, name: str) -> Any:
    """The template as a deck of python-pptx without any slide; .potx and .ppsx too.

    Raises ReportError with one sentence.
    """
    from pptx import Presentation
    from pptx.exc import PythonPptxError

    try:
        deck = Presentation(io.BytesIO(_as_deck(data, name)))
        if len(deck.slides):
            deck = Presentation(io.BytesIO(_without_slides(deck)))
        if not len(deck.slide_layouts):
            raise ReportError(say("{name} has no layouts; choose another template.", name=name))
    except (*BROKEN, PythonPptxError) as error:
        raise _broken(name) from error
    return deck


def _as_deck(data: bytes, name: str) -> bytes:
    """The package checked and, for a template or a show, declared to be a deck."""
    _check_form(data, name)
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        parts = package.infolist()
        names = [info.filename for info in parts]
        if TYPES not in names or not any(part.startswith("ppt/") for part in names):
            raise ReportError(
                say("{name} is not a PowerPoint file; choose a .pptx or .potx.", name=name)
            )
        if len(parts) > MOST_PARTS or sum(info.file_size for info in parts) > LARGEST_INFLATED:
            raise _bomb(name)
        blobs = _inflated(package, parts, name)
    types = blobs[TYPES].decode("utf-8", errors="replace")
    if MACROS.search(types) or any(MACROS.search(part) for part in names):
        raise ReportError(
            say(
                "{name} holds macros and is not used; save it as .potx or .pptx without macros.",
                name=name,
            )
        )
    if MAIN in types and not OTHER_MAINS.search(types):
        return data
    return _rewritten(blobs, OTHER_MAINS.sub(MAIN, types))


def _check_form(data: bytes, name: str) -> None:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise ReportError(
            say(
                "{name} has a password or is an old .ppt or .pot file; save it as .pptx "
                "without a password.",
                name=name,
            )
        )
    if len(data) > LARGEST_FILE:
        raise ReportError(
            say(
                "{name} has more than {most} MB; take media out.",
                name=name,
                most=LARGEST_FILE // 1_000_000,
            )
        )
    if not data.startswith(b"PK"):
        raise ReportError(
            say("{name} is not a PowerPoint file; choose a .pptx or .potx.", name=name)
        )


def _inflated(
    package: zipfile.ZipFile, parts: list[zipfile.ZipInfo], name: str
) -> dict[str, bytes]:
    """All parts, unpacked piecewise and only as far as they are harmless."""
    total = 0
    blobs: dict[str, bytes] = {}
    for info in parts:
        if info.flag_bits & 1:
            raise ReportError(say("{name} has a password; save it without one.", name=name))
        if info.filename.startswith("/") or ".." in info.filename.split("/"):
            raise _bomb(name)
        blob = bytearray()
        with package.open(info) as stream:
            while chunk := stream.read(CHUNK):
                blob += chunk
                tight = len(blob) > SMALL_PART and (
                    len(blob) > LARGEST_RATIO * max(info.compress_size, 1)
                )
                is_xml = info.filename.endswith((".xml", ".rels"))
                if tight or total + len(blob) > LARGEST_INFLATED:
                    raise _bomb(name)
                if is_xml and len(blob) > LARGEST_XML:
                    raise _bomb(name)
        if info.filename.endswith((".xml", ".rels")) and DOCTYPE.search(blob):
            raise _bomb(name)
        total += len(blob)
        blobs[info.filename] = bytes(blob)
    return blobs


def _rewritten(blobs: dict[str, bytes], types: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(TYPES, types)
        for name, blob in blobs.items():
            if name != TYPES:
                package.writestr(name, blob)
    return stream.getvalue()


def _without_slides(deck: Any) -> bytes:
    """The deck saved with none of its sample slides: their parts are not written any more."""
    root = deck.element
    listed = root.sldIdLst
    for slide in list(listed if listed is not None else ()):
        listed.remove(slide)
        deck.part.drop_rel(slide.rId)
    for name in ("custShowLst", "extLst"):
        for child in root.findall(
            f"{{http://schemas.openxmlformats.org/presentationml/2006/main}}{name}"
        ):
            root.remove(child)
    stream = io.BytesIO()
    deck.save(stream)
    return stream.getvalue()


def _bomb(name: str) -> ReportError:
    return ReportError(
        say(
            "{name} unpacks to far more than a template can hold, or names parts "
            "outside of it; it was not opened.",
            name=name,
        )
    )


def _broken(name: str) -> ReportError:
    return ReportError(
        say(
            "{name} is damaged and cannot be opened; save it again in PowerPoint or "
            "choose another.",
            name=name,
        )
    )

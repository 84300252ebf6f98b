"""Findings handed over by USB: one file with everything in it, the same bytes for the same."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field

from facilitator.commands.findings_store import (
    FindingsDocument,
    document_from_json,
    document_json,
    is_photo_name,
)
from facilitator.reports import ReportError
from facilitator.sentences import say

SUFFIX = ".findings"
FINDINGS, BASE, PHOTOS = "findings.json", "base.json", "photos/"
LARGEST_FILE = 300_000_000
LARGEST_TEXT = 20_000_000
LARGEST_PHOTO = 20_000_000
LARGEST_WHOLE = 500_000_000
MOST_ENTRIES = 500
EPOCH = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Handover:
    """What a file carries: the findings, their photos, and what they were when handed out."""

    document: FindingsDocument
    photos: Mapping[str, bytes] = field(default_factory=dict)
    base: FindingsDocument | None = None


def pack(handover: Handover) -> bytes:
    """The file; only photos that the findings show go into it."""
    entries = {FINDINGS: document_json(handover.document).encode()}
    if handover.base is not None:
        entries[BASE] = document_json(handover.base).encode()
    for name in sorted(handover.document.photos):
        if name in handover.photos and is_photo_name(name):
            entries[PHOTOS + name] = handover.photos[name]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in entries.items():
            entry = zipfile.ZipInfo(name, EPOCH)
            is_photo = name.startswith(PHOTOS)
            entry.compress_type = zipfile.ZIP_STORED if is_photo else zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return made.getvalue()


def unpack(data: bytes, name: str) -> Handover:
    """Read such a file. Raises ReportError with one sentence for what is not one, or a bomb."""
    if len(data) > LARGEST_FILE:
        raise ReportError(
            say("{name} is larger than findings can be; ask for the file again.", name=name)
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive, name)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise _damaged(name) from error
    except (ValueError, KeyError) as error:
        raise _damaged(name) from error


def _read(archive: zipfile.ZipFile, name: str) -> Handover:
    entries = archive.infolist()
    if len(entries) > MOST_ENTRIES or sum(one.file_size for one in entries) > LARGEST_WHOLE:
        raise ReportError(
            say("{name} unpacks to more than findings can be; it was not opened.", name=name)
        )
    known = {entry.filename: entry for entry in entries}
    if FINDINGS not in known:
        raise ReportError(
            say(
                "{name} holds no findings; choose a file that ends in {ending}.",
                name=name,
                ending=SUFFIX,
            )
        )
    document = _document(archive, known[FINDINGS], name)
    base = _document(archive, known[BASE], name) if BASE in known else None
    photos = {}
    for path, entry in known.items():
        photo = path.removeprefix(PHOTOS)
        if path.startswith(PHOTOS) and is_photo_name(photo):
            photos[photo] = _bytes(archive, entry, LARGEST_PHOTO, name)
    return Handover(document, photos, base)


def _document(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> FindingsDocument:
    return document_from_json(_bytes(archive, entry, LARGEST_TEXT, name), name)


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int, name: str) -> bytes:
    """The content of an entry; its header is not trusted."""
    with archive.open(entry) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise ReportError(
            say("{name} unpacks to more than findings can be; it was not opened.", name=name)
        )
    return data


def _damaged(name: str) -> ReportError:
    return ReportError(
        say("{name} is damaged or no file of findings; ask for it again.", name=name)
    )

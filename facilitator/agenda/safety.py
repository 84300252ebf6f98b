"""What is refused before any parser runs: too large, packed too tightly, foreign, dangerous."""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib

from facilitator.agenda.values import AgendaError
from facilitator.sentences import say, template

LARGEST_FILE = 20_000_000
LARGEST_INFLATED = 200_000_000
LARGEST_RATIO = 200
LARGEST_XML = 25_000_000
SMALL_PART = 1_000_000
MOST_PARTS = 5000
CHUNK = 1 << 18
BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
    KeyError,
    OverflowError,
)
"""What the library raises for damaged archives."""
DOCTYPE = re.compile(rb"<!\s*DOCTYPE|<!\s*ENTITY", re.IGNORECASE)
KNOWN_FORMS = (
    (b"\xff\xd8\xff", template("a JPEG picture")),
    (b"\x89PNG", template("a PNG picture")),
    (b"GIF8", template("a GIF picture")),
    (b"%PDF", template("a PDF")),
    (b"\xd0\xcf\x11\xe0", template("an old Office file (.doc or .xls), or one with a password")),
    (b"{\\rtf", template("an RTF document")),
    (b"SQLite format 3", template("a database")),
    (b"Rar!", template("an archive")),
    (b"7z\xbc\xaf", template("an archive")),
    (b"\x1f\x8b", template("an archive")),
)


def check_size(data: bytes, file_name: str) -> None:
    """Refuse an empty file and one larger than any agenda."""
    if not data.strip(b"\x00 \t\r\n\xef\xbb\xbf"):
        raise AgendaError(
            say("{file_name} is empty; choose the file that holds the agenda.", file_name=file_name)
        )
    check_length(len(data), file_name)


def check_length(length: int, file_name: str) -> None:
    """Refuse a file by its length in bytes, which is known before it is read."""
    if length > LARGEST_FILE:
        raise AgendaError(
            say(
                "{file_name} has {megabytes} MB, more than an agenda can have ({most} MB); "
                "save the timetable alone, without pictures.",
                file_name=file_name,
                megabytes=length // 1_000_000,
                most=LARGEST_FILE // 1_000_000,
            )
        )


def foreign_form(data: bytes) -> str | None:
    """What the file is in truth, when its first bytes say it is no agenda."""
    return next((say(name) for start, name in KNOWN_FORMS if data.startswith(start)), None)


def check_package(data: bytes, file_name: str, *, part: str, form: str) -> None:
    """Refuse a zipped document that is none, or that would do harm when unpacked."""
    foreign = foreign_form(data)
    if foreign or not data.startswith(b"PK"):
        raise AgendaError(
            say(
                "{file_name} is not {form} but {found}; choose the document itself, or "
                "save it again in its own program.",
                file_name=file_name,
                form=form,
                found=foreign or say("something else"),
            )
        )
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            _check_parts(package, file_name, part=part, form=form)
    except BROKEN as error:
        raise AgendaError(
            say(
                "{file_name} is damaged and cannot be unpacked; open it in its own "
                "program and save it again, or ask for a new copy.",
                file_name=file_name,
            )
        ) from error


def _check_parts(package: zipfile.ZipFile, file_name: str, *, part: str, form: str) -> None:
    parts = package.infolist()
    names = {info.filename for info in parts}
    if part not in names:
        raise AgendaError(
            say(
                "{file_name} is an archive but not {form}; choose the document itself.",
                file_name=file_name,
                form=form,
            )
        )
    declared = sum(info.file_size for info in parts)
    if len(parts) > MOST_PARTS or declared > LARGEST_INFLATED:
        raise _dangerous(file_name, say("unpacks to far more than such a document can hold"))
    if any(".." in name.split("/") or name.startswith("/") or "\\" in name for name in names):
        raise _dangerous(file_name, say("holds parts with names that lead outside of it"))
    total = 0
    for info in parts:
        total += _inflated(package, info, file_name, already=total)


def _inflated(
    package: zipfile.ZipFile, info: zipfile.ZipInfo, file_name: str, *, already: int
) -> int:
    """Unpack one part piecewise and stop as soon as it is too large."""
    size = 0
    tail = b""
    is_xml = info.filename.endswith((".xml", ".rels"))
    with package.open(info) as stream:
        while chunk := stream.read(CHUNK):
            size += len(chunk)
            tightly = size > SMALL_PART and size > LARGEST_RATIO * max(1, info.compress_size)
            is_long = is_xml and size > LARGEST_XML
            if is_long or tightly or already + size > LARGEST_INFLATED:
                raise _dangerous(
                    file_name, say("unpacks to far more than such a document can hold")
                )
            if is_xml and DOCTYPE.search((tail + chunk).replace(b"\x00", b"")):
                raise _dangerous(
                    file_name, say("declares entities, which office programs never write")
                )
            tail = chunk[-32:]
    return size


def _dangerous(file_name: str, why: str) -> AgendaError:
    return AgendaError(
        say(
            "{file_name} {why}; it was not opened. Copy what it holds into a new "
            "document and read that.",
            file_name=file_name,
            why=why,
        )
    )

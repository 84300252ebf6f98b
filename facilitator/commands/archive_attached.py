"""Photos in reports and files attached to items: they can show or name people, and can go."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from facilitator.commands.archive_file import attachments_of
from facilitator.commands.findings_store import KIND, is_photo_name
from facilitator.commands.store import DocumentStore

CHUNK = 1 << 20
NEEDLE = 32
PLACES = (1, 2, 3)
"""Quarters of a photo at which it is looked for; one of them at most is cut by a page's end."""


@dataclass(frozen=True, slots=True)
class Attached:
    """A photo by the name it is kept under, or a file by its path from the workshop's folder.

    `report` is what the report with the photo is called, empty for a file.
    """

    name: str
    size: int
    report: str = ""
    is_photo: bool = False


def attached_files(store: DocumentStore, workshop: Path) -> tuple[Attached, ...]:
    """All photos, report by report, then all attached files. Raises StorageError."""
    return (*_photos(store), *_files(workshop))


def delete_attached(
    store: DocumentStore, workshop: Path, wanted: Iterable[Attached]
) -> tuple[int, tuple[frozenset[bytes], ...]]:
    """Delete photos, overwrite and delete files.

    Returns how many files withstood, and by which bytes each photo can be looked for. The photos
    are overwritten when the store is scrubbed. Raises StorageError.
    """
    stuck = 0
    needles = []
    for one in wanted:
        if one.is_photo:
            needles.append(_needles(store.file_data(one.name) or b""))
            store.keep_file(one.name, None)
        else:
            stuck += not _overwritten(workshop.parent / one.name)
    return stuck, tuple(found for found in needles if found)


def photos_in(needles: Iterable[frozenset[bytes]], files: Iterable[Path]) -> dict[str, int]:
    """How many of the photos the bytes of each file still hold."""
    wanted = tuple(needles)
    found = {}
    for file in files if wanted else ():
        data = file.read_bytes()
        count = sum(any(needle in data for needle in one) for one in wanted)
        if count:
            found[file.name] = count
    return found


def _photos(store: DocumentStore) -> Iterator[Attached]:
    titles = {name: _title(body) for name, body in store.documents(KIND).items()}
    for name in store.file_names():
        kind, _, rest = name.partition("/")
        findings_id, _, photo = rest.rpartition("/")
        if kind == KIND and is_photo_name(photo):
            size = len(store.file_data(name) or b"")
            yield Attached(name, size, titles.get(findings_id) or findings_id, is_photo=True)


def _files(workshop: Path) -> Iterator[Attached]:
    for name, path in attachments_of(workshop).items():
        with suppress(OSError):  # gone meanwhile
            yield Attached(name, path.stat().st_size)


def _title(body: str) -> str:
    """What a report is called."""
    try:
        value = json.loads(body)
    except ValueError:
        return ""
    parts = (str(value.get(key) or "") for key in ("group", "session"))
    return " · ".join(part for part in parts if part)


def _needles(data: bytes) -> frozenset[bytes]:
    """Some bytes of a photo; nothing for one too short to be told from others."""
    if len(data) < NEEDLE * 8:
        return frozenset()
    starts = (len(data) * quarter // 4 for quarter in PLACES)
    return frozenset(data[start : start + NEEDLE] for start in starts)


def _overwritten(path: Path) -> bool:
    """Zeros in place of a file, then no file; False if it withstands."""
    try:
        left = path.stat().st_size
        with path.open("r+b") as file:
            while left > 0:
                left -= file.write(bytes(min(CHUNK, left)))
            file.flush()
            os.fsync(file.fileno())
        path.unlink()
    except OSError:
        return False
    return True

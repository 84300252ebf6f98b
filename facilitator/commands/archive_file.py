"""A workshop as one file: a ZIP with a list of what is in it, read back before it counts."""

from __future__ import annotations

import glob
import hashlib
import json
import tempfile
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from facilitator.commands.placing import ExportError, reserved
from facilitator.sentences import of_system, say

LIST = "contents.json"
SCHEMA = "archive/1"
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Archive:
    """Where it is and how much is in it."""

    path: Path
    files: int
    size: int


def attachments_of(workshop: Path) -> dict[str, Path]:
    """The files kept beside a workshop, by the names they have from there."""
    folder = workshop.with_name(f"{workshop.stem} files")
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(workshop.parent).as_posix(): path for path in found}


def write_archive(target: Path, files: Mapping[str, Path], papers: Mapping[str, bytes]) -> Archive:
    """Pack files and papers, read everything back, then give it a name that is free.

    Raises ExportError; then there is no archive.
    """
    part: Path | None = None
    try:
        prefix = f".{target.stem}.part-"
        for left in target.parent.glob(f"{glob.escape(prefix)}*"):
            left.unlink()  # of an archive during which the program was ended: it holds names, too
        with tempfile.NamedTemporaryFile(dir=target.parent, prefix=prefix, delete=False) as made:
            part = Path(made.name)
        sums = _pack(part, files, papers)
        _read_back(part, sums)
        part.chmod(0o644)
        size = part.stat().st_size
        return Archive(part.replace(reserved(target)), len(sums), size)
    except (OSError, zipfile.BadZipFile) as error:
        reason = of_system(error) if isinstance(error, OSError) else str(error)
        raise ExportError(
            say(
                "{target} cannot be written ({reason}); choose another place.",
                target=target,
                reason=reason,
            )
        ) from error
    finally:
        if part is not None:
            with suppress(OSError):
                part.unlink(missing_ok=True)


def check_archive(path: Path) -> tuple[str, ...]:
    """What is wrong with an archive; nothing if every file in it is as it was packed."""
    try:
        with zipfile.ZipFile(path) as packed:
            body = json.loads(packed.read(LIST))
        _read_back(path, dict(body["files"]))
    except (OSError, KeyError, ValueError, zipfile.BadZipFile, ExportError) as error:
        return (str(error),)
    return ()


def _pack(part: Path, files: Mapping[str, Path], papers: Mapping[str, bytes]) -> dict[str, str]:
    """Write it all; the sum of each file by its name."""
    sums: dict[str, str] = {}
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, path in files.items():
            packed.write(path, name)
            with path.open("rb") as file:
                sums[name] = _sum(file)
        for name, data in papers.items():
            packed.writestr(name, data)
            sums[name] = hashlib.sha256(data).hexdigest()
        body = {"schema": SCHEMA, "files": sums}
        packed.writestr(LIST, json.dumps(body, ensure_ascii=False, indent=1))
    return sums


def _read_back(part: Path, sums: Mapping[str, str]) -> None:
    with zipfile.ZipFile(part) as packed:
        names = set(packed.namelist()) - {LIST}
        if names != set(sums):
            raise ExportError(
                say("{name} does not hold what its list says; make it again.", name=part.name)
            )
        for name, expected in sums.items():
            with packed.open(name) as file:
                if _sum(file) != expected:
                    raise ExportError(
                        say("{name} in the archive was damaged; make it again.", name=name)
                    )


def _sum(file: IO[bytes]) -> str:
    found = hashlib.sha256()
    while chunk := file.read(CHUNK):
        found.update(chunk)
    return found.hexdigest()

"""Files beside those that are there: a new version each time, whole or not at all."""

from __future__ import annotations

import re
import tempfile
import unicodedata
from collections.abc import Mapping
from pathlib import Path

from facilitator.reports.values import ReportError
from facilitator.sentences import of_system, say

LONGEST = 150
"""Bytes of a name before its version; file systems allow 255, some archives and shares fewer."""
UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069]+')
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
MOST_VERSIONS = 9999


def safe_stem(name: str, longest: int = LONGEST) -> str:
    """A name that Windows, macOS and Linux all take; nothing is transliterated."""
    text = re.sub(r"\s+", "-", UNSAFE.sub("-", unicodedata.normalize("NFC", name)))
    text = re.sub(r"-{2,}", "-", text).strip(" .-_")
    whole = text
    while len(text.encode("utf-8", "ignore")) > longest:
        text = text[:-1]
    if text != whole and text.rfind("-") > len(text) / 2:
        text = text[: text.rfind("-")]
    text = text.strip(" .-_").encode("utf-8", "ignore").decode()
    return f"report-{text}" if not text or RESERVED.fullmatch(text) else text


def write_version(folder: Path, stem: str, contents: Mapping[str, bytes]) -> list[Path]:
    """Write one file for each extension under the first version that none of them has.

    Raises ReportError with one sentence when the folder cannot be written to.
    """
    name = safe_stem(stem)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        parts = _parts(folder, contents)
        try:
            return _renamed(folder, name, parts)
        finally:
            for part in parts.values():
                part.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        reason = of_system(error) if isinstance(error, OSError) else say("not a folder's name")
        raise ReportError(
            say(
                "{folder} cannot be written to ({reason}); choose another folder, the "
                "findings are untouched.",
                folder=folder,
                reason=reason,
            )
        ) from error


def latest_version(folder: Path, stem: str, extension: str) -> Path | None:
    """The newest file that was exported here under this name."""
    name = safe_stem(stem)
    numbered = re.compile(rf"{re.escape(name)}_v(\d+)\.{extension}")
    try:
        found = [(numbered.fullmatch(path.name), path) for path in folder.iterdir()]
    except OSError:
        return None
    versions = [(int(match[1]), path) for match, path in found if match]
    return max(versions, default=(0, None))[1]


def _parts(folder: Path, contents: Mapping[str, bytes]) -> dict[str, Path]:
    """The contents under names of their own, complete."""
    parts: dict[str, Path] = {}
    try:
        for extension, data in contents.items():
            with tempfile.NamedTemporaryFile(dir=folder, prefix=".part-", delete=False) as file:
                parts[extension] = Path(file.name)
                file.write(data)
            parts[extension].chmod(0o644)
    except OSError:
        for part in parts.values():
            part.unlink(missing_ok=True)
        raise
    return parts


def _renamed(folder: Path, name: str, parts: Mapping[str, Path]) -> list[Path]:
    for version in range(1, MOST_VERSIONS):
        targets = {ext: folder / f"{name}_v{version:02}.{ext}" for ext in parts}
        if _are_reserved(list(targets.values())):
            return [parts[ext].replace(target) for ext, target in targets.items()]
    raise OSError(17, "too many versions")


def _are_reserved(targets: list[Path]) -> bool:
    """Take all the names, or none: nobody else can then take one."""
    taken: list[Path] = []
    for target in targets:
        try:
            target.open("xb").close()
        except FileExistsError:
            for mine in taken:
                mine.unlink(missing_ok=True)
            return False
        taken.append(target)
    return True

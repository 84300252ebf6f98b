"""Files put beside others: under a name that any system takes, whole, never over another."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path

from facilitator.sentences import of_system, say

LONGEST_NAME = 80
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
USUAL_NAME = "Organization of work"


class ExportError(Exception):
    """The export cannot be made; the message is one sentence."""


def file_stem(title: str) -> str:
    """A title as a file name on any system."""
    words = re.sub(r"[^\w-]+", " ", title).strip()
    stem = words[:LONGEST_NAME].strip()
    if len(words) > LONGEST_NAME and not words[LONGEST_NAME].isspace():
        stem = stem.rpartition(" ")[0] or stem  # no word is cut in two
    return USUAL_NAME if not stem or RESERVED.fullmatch(stem) else stem


def write_beside(data: bytes, target: Path) -> Path:
    """Write whole or not at all, under the first name that is free; returns it.

    Raises ExportError.
    """
    part: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
            part = Path(file.name)
            file.write(data)
        free = reserved(target)
        part.chmod(0o644)
        return part.replace(free)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise ExportError(
            say(
                "{target} cannot be written ({reason}); choose another place.",
                target=target,
                reason=of_system(error),
            )
        ) from error


def reserved(target: Path) -> Path:
    """The first free name, taken so that nobody else can take it."""
    name, number = target, 1
    while True:
        try:
            name.open("xb").close()
        except FileExistsError:
            number += 1
            name = target.with_name(f"{target.stem} ({number}){target.suffix}")
        else:
            return name

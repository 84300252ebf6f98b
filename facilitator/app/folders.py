"""Where the program keeps its things on this computer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from facilitator.resources import RESOURCES

APP_NAME = "facilitator-console"
SUFFIX = ".workshop"
SAMPLE = RESOURCES / "sample" / "annotated-agenda.docx"


@dataclass(frozen=True, slots=True)
class Folders:
    """Settings, workshops and the program's own log."""

    settings: Path
    workshops: Path
    logs: Path


def folders_in(home: Path | None) -> Folders:
    """The usual places of the platform, or all of them below `home` (a stick, for instance)."""
    if home is not None:
        return Folders(home / "settings", home / "workshops", home / "logs")
    return Folders(
        platformdirs.user_config_path(APP_NAME),
        platformdirs.user_documents_path() / "Workshops",
        platformdirs.user_log_path(APP_NAME),
    )


def free_workshop_path(folder: Path, title: str) -> Path:
    """A file name made of the title that is not taken yet: "Kuala Lumpur 2017 (2).workshop"."""
    stem = _shortened(re.sub(r"[^\w\- ]", "", title).strip()) or "Workshop"
    path = folder / f"{stem}{SUFFIX}"
    number = 2
    while path.exists():
        path = folder / f"{stem} ({number}){SUFFIX}"
        number += 1
    return path


def as_workshop(chosen: str) -> Path:
    """The path that was typed for a new workshop, with the ending that workshops have."""
    path = Path(chosen)
    return path if path.suffix == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")


def _shortened(stem: str) -> str:
    """At most 80 letters and 150 bytes: disks take 255, and copies have longer names."""
    return stem[:80].encode()[:150].decode(errors="ignore").strip()

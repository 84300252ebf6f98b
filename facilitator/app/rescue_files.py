"""What is left of a workshop in trouble, and the files that are made of it. Knows no window."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.app.folders import free_workshop_path
from facilitator.commands.store import StorageError
from facilitator.sentences import say

if TYPE_CHECKING:
    from db.salvage import Salvage
    from facilitator.app.session import Session


@dataclass(frozen=True, slots=True)
class Backup:
    """The newest sound backup: when its last row was, and how many rows more the file has.

    `until` is a venue time, None without a row; `missing` is None where nobody can tell.
    """

    path: Path
    until: datetime | None
    missing: int | None
    rows: int


@dataclass(frozen=True, slots=True)
class Remains:
    """What can be read of a damaged workshop: `sound` of its `rows`, the last at `until`."""

    sound: int
    rows: int
    until: datetime | None
    is_whole: bool


@dataclass(frozen=True, slots=True)
class WaysOn:
    """What one can go on with, each None where it is not there."""

    backup: Backup | None
    remains: Remains | None


def ways_on(path: Path) -> WaysOn:
    """What is left of a workshop that cannot be opened."""
    backup, remains = newest_backup(path), remains_of(path)
    if backup is not None and remains is not None and backup.missing is None:
        backup = replace(backup, missing=max(0, remains.rows - backup.rows))
    return WaysOn(backup, remains)


def newest_backup(path: Path) -> Backup | None:
    """The newest backup of a workshop that is sound, or None."""
    from db.backup import backups_of  # noqa: PLC0415 (the database is loaded in trouble only)
    from db.integrity import check, read_log  # noqa: PLC0415

    for backup in backups_of(path):
        with suppress(StorageError):
            if not check(backup).is_sound:
                continue
            plan, rows = read_log(backup)
            until = plan.venue_time(rows[-1].at.utc) if rows else None
            there = _rows_of(path)
            missing = None if there is None else max(0, there - len(rows))
            return Backup(backup, until, missing, len(rows))
    return None


def remains_of(path: Path) -> Remains | None:
    """How far a damaged workshop can be read, or None where nothing can."""
    from db.salvage import salvage  # noqa: PLC0415

    try:
        found = salvage(path)
    except StorageError:
        return None
    plan = found.workshop.plan
    until = plan.venue_time(found.sound[-1].at.utc) if found.sound else None
    return Remains(len(found.sound), found.rows, until, found.is_whole)


def copy_to_look_at(path: Path, spare: Path) -> Path:
    """A copy beside a file that another console has open, or that must not be touched.

    Where nothing can be written beside it, the copy goes to the folder `spare`.
    """
    from db import WorkshopFile  # noqa: PLC0415

    file = WorkshopFile.open(path, read_only=True)
    try:
        target = free_workshop_path(_roomy(path, spare), f"{path.stem} copy")
        file.save_copy(target)
    finally:
        file.close()
    return target


def copy_of_backup(path: Path, spare: Path) -> Path:
    """The newest backup under a name of its own; the damaged file stays as it is."""
    backup = newest_backup(path)
    if backup is None:
        raise StorageError("not_found", say("There is no sound backup of {name}.", name=path.name))
    target = free_workshop_path(_roomy(path, spare), f"{path.stem} from backup")
    shutil.copyfile(backup.path, target)
    return target


def new_of_remains(path: Path, spare: Path) -> Path:
    """A new workshop of what can be read, up to the last sound row; the old file stays."""
    from db.salvage import make_of  # noqa: PLC0415

    found = _salvaged(path)
    target = free_workshop_path(_roomy(path, spare), f"{path.stem} recovered")
    make_of(found, target)
    return target


def look_at_remains(path: Path) -> Session:
    """Everything that can be read, changed rows too, to look at only; leaves no file behind."""
    from db import WorkshopFile  # noqa: PLC0415
    from db.salvage import make_of  # noqa: PLC0415
    from facilitator.app.looking import looking_session  # noqa: PLC0415

    found = _salvaged(path)
    with tempfile.TemporaryDirectory(prefix="workshop-") as folder:
        copy = Path(folder, path.name)
        make_of(found, copy, is_sound_only=False)
        return looking_session(path, WorkshopFile.open(copy, read_only=True))


def _salvaged(path: Path) -> Salvage:
    from db.salvage import salvage  # noqa: PLC0415

    return salvage(path)


def _roomy(path: Path, spare: Path) -> Path:
    """The folder of a workshop, or the spare one where a copy finds no room or no right."""
    try:
        with tempfile.TemporaryFile(dir=path.parent) as probe:
            probe.write(bytes(path.stat().st_size))
            return path.parent
    except OSError:
        spare.mkdir(parents=True, exist_ok=True)
        return spare


def _rows_of(path: Path) -> int | None:
    """How many rows a damaged file has, or None if it does not tell."""
    from db.integrity import check  # noqa: PLC0415

    try:
        return check(path).rows or None
    except StorageError:
        return None


def save_elsewhere(session: Session, target: Path) -> Path:
    """Save everything that an open workshop holds under another name."""
    session.file.save_copy(target)
    return target

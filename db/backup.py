"""Checked copies of a workshop, kept beside it in a rotating set."""

from __future__ import annotations

import glob
import os
import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import peewee as pw

from db.errors import told, trouble
from facilitator.commands.store import StorageError
from facilitator.sentences import say

KEPT = 10
"""How many copies stay."""


def backup_folder(path: Path) -> Path:
    """Where the copies of a workshop file lie."""
    return path.with_name(f"{path.name} backups")


def backups_of(path: Path) -> list[Path]:
    """The copies of a workshop file, the newest first.

    They are told apart by a running number, which a wrongly set clock cannot confuse.
    """
    found = {
        number: file
        for file in (backup_folder(path).glob("*") if backup_folder(path).is_dir() else ())
        if (number := _number(path, file)) is not None
    }
    return [found[number] for number in sorted(found, reverse=True)]


def make_backup(db: pw.SqliteDatabase, path: Path, at: datetime) -> Path:
    """Copy an open file beside itself and drop the oldest copies.

    Raises StorageError "no_backup" where only that failed, "damaged" for the file itself.
    """
    try:
        return _made(db, path, at)
    except StorageError as error:
        if error.code in ("damaged", "replaced"):
            raise
        raise _no_backup(path, error) from error


def _no_backup(path: Path, error: StorageError) -> StorageError:
    """Nothing is lost with a backup that is not made, and the sentence says so."""
    if error.code == "disk_full":
        words = say(
            "The disk with {folder} is full, so no backup of {name} was made; what you did is "
            "saved in {name} itself. Free some space.",
            folder=path.parent,
            name=path.name,
        )
    else:
        words = say(
            "No backup of {name} was made; what you did is saved in {name} itself. {trouble}",
            name=path.name,
            trouble=str(error),
        )
    return StorageError("no_backup", words)


def _made(db: pw.SqliteDatabase, path: Path, at: datetime) -> Path:
    """The new backup."""
    with told(path):
        backup_folder(path).mkdir(exist_ok=True)
        for half in backup_folder(path).glob(f".{glob.escape(path.stem)} *.part"):
            half.unlink(missing_ok=True)  # left by a kill; we are the only one who copies
        before = backups_of(path)
        number = 1 + (_number(path, before[0]) or 0 if before else 0)
        stamp = at.astimezone(UTC).strftime("%Y-%m-%d %H%M%SZ")
        target = backup_folder(path) / f"{path.stem} {number:04} {stamp}{path.suffix}"
    save_copy(db, path, target)
    with told(path):
        for old in before[KEPT - 1 :]:
            old.unlink(missing_ok=True)
    return target


def save_copy(db: pw.SqliteDatabase, path: Path, target: Path) -> None:
    """A checked copy of an open file under another name, whole or not at all.

    It also saves what is in a file that was deleted or replaced while it was open. Raises
    StorageError, also if there is a file of that name or a -wal that belonged to one.
    """
    if target.exists() or Path(f"{target}-wal").exists():
        raise trouble("exists", target)
    part = target.with_name(f".{target.name}.part")
    try:
        with told(target):
            _copy(db, part)
            problem = _quick_check(part)
            if problem != "ok":
                raise trouble("damaged", path)
            sync(part)
            part.replace(target)
            sync(target.parent)
    finally:
        part.unlink(missing_ok=True)


def sync(path: Path) -> None:
    """Have a file, or the names in a folder, written to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # folders cannot be opened there
    handle = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _copy(db: pw.SqliteDatabase, part: Path) -> None:
    """SQLite's own backup: right even while the file is in use."""
    part.unlink(missing_ok=True)
    with closing(sqlite3.connect(part)) as target:
        # The copy counts only once it is checked, synced and renamed: no journal needed.
        target.execute("PRAGMA journal_mode = off")
        target.execute("PRAGMA synchronous = off")
        connection: sqlite3.Connection = db.connection()  # type: ignore[no-untyped-call]
        connection.backup(target)


def _quick_check(part: Path) -> str:
    """What SQLite says about a copy that nobody else has open."""
    uri = f"{part.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as copy:
        return str(copy.execute("PRAGMA quick_check(1)").fetchone()[0])


def _number(path: Path, file: Path) -> int | None:
    """The running number in a copy's name, or None for some other file."""
    match = re.fullmatch(
        rf"{re.escape(path.stem)} (\d{{4,}}) \d{{4}}-\d\d-\d\d \d{{6}}Z{re.escape(path.suffix)}",
        file.name,
    )
    return int(match[1]) if match else None

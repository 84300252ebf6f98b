"""Making a workshop file: it gets its name when it is whole, or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import peewee as pw

from db import connection, lock
from db.backup import sync
from db.errors import told, trouble
from db.plan_rows import save_workshop
from db.schema import APPLICATION_ID, upgrade
from facilitator.commands.store import StorageError, Workshop
from facilitator.sentences import say

Fill = Callable[[pw.SqliteDatabase], None]
"""Writes more rows into the new file, in the same transaction as its plan."""


def make(path: Path, workshop: Workshop, created: datetime, *, fill: Fill | None = None) -> None:
    """Make the file of a workshop. Raises StorageError: exists, locked, read_only, …

    A crash before the end leaves no half workshop.
    """
    if not path.parent.is_dir():
        raise StorageError(
            "not_found",
            say("There is no folder {folder}; choose another place.", folder=path.parent),
        )
    with _made_there(path):
        held = lock.acquire(path)
        try:
            if path.exists():
                raise trouble("exists", path)
            _build(path, workshop, created, fill)
        finally:
            held.release()


@contextmanager
def _made_there(path: Path) -> Iterator[None]:
    """A folder that takes no file is told as such: there is none yet that could be looked at."""
    try:
        yield
    except StorageError as error:
        if error.code not in ("read_only", "not_found"):
            raise
        raise StorageError(
            "read_only",
            say(
                "{name} cannot be made in {folder}, because nothing can be written "
                "there; choose a folder of your own.",
                name=path.name,
                folder=path.parent,
            ),
        ) from error


def _build(path: Path, workshop: Workshop, created: datetime, fill: Fill | None) -> None:
    """Make the whole file under another name, then give it its own."""
    part = path.with_name(f".{path.name}.part")
    try:
        _remove(part)
        db = connection.writer(part, mode="rwc", named=path)
        try:
            with told(path):
                db.pragma("synchronous", "off")  # it is synced as a whole below
                db.pragma("application_id", APPLICATION_ID)
                upgrade(db)
                with db.atomic("IMMEDIATE"):
                    save_workshop(db, workshop, created)
                    if fill is not None:
                        fill(db)
        finally:
            db.close()
        with told(path):
            sync(part)
            _set_aside(path)
            part.rename(path)
            sync(path.parent)
    finally:
        _remove(part)


def _remove(part: Path) -> None:
    """Remove what a killed creation left; a new file must not find an old journal beside it."""
    for suffix in ("", "-wal", "-shm", "-journal"):
        Path(f"{part}{suffix}").unlink(missing_ok=True)


def _set_aside(path: Path) -> None:
    """Rename the -wal of a file of this name that is gone: SQLite would play it into ours."""
    for suffix in ("-wal", "-journal"):
        if (left := Path(f"{path}{suffix}")).exists():
            left.replace(f"{left}-old")

"""Connections to a workshop file: everything that only SQLite has is said here."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import peewee as pw

from db.errors import told, trouble
from db.header import refuse_foreign, refuse_impossible, refuse_other
from db.lock import holder_of
from db.schema import SCHEMA_VERSION, application_of, upgrade, version_of

# Each is set explicitly: neither SQLite's nor peewee's defaults are ours.
_WRITER_PRAGMAS = (
    ("journal_mode", "wal"),
    ("synchronous", "full"),
    ("foreign_keys", 1),
    ("busy_timeout", 2000),
    ("secure_delete", 1),  # what people ask to be deleted is overwritten
)
_READER_PRAGMAS = (("query_only", 1), ("busy_timeout", 2000))


def writer(path: Path, *, mode: str = "rw", named: Path | None = None) -> pw.SqliteDatabase:
    """The one connection that writes; mode "rwc" makes the file. Raises StorageError.

    It may be used from any thread, but by one caller at a time (thread_safe=False means that
    peewee keeps no connection per thread). Every transaction is BEGIN IMMEDIATE.
    """
    return _connected(path, mode, pragmas=_WRITER_PRAGMAS, named=named or path)


@contextmanager
def reader(path: Path) -> Iterator[pw.SqliteDatabase]:
    """A connection that sees every committed row and changes no byte. Raises StorageError.

    A file that a running console of this machine has open is read in place, beside it. Any
    other is read from a private copy together with what a killed console left in its -wal.
    """
    refuse_impossible(path)
    holder = holder_of(path)
    if holder is not None and holder.is_alive_here:
        with _closing(_connected(path, "ro", pragmas=_READER_PRAGMAS, named=path)) as db:
            refuse_unknown(db, path)
            if version_of(db) == SCHEMA_VERSION:
                yield db
                return
    else:
        refuse_foreign(path)
    with private_copy(path) as copy, _closing(writer(copy, named=path)) as db:
        refuse_unknown(db, path)
        if version_of(db) < SCHEMA_VERSION:
            with told(path):
                upgrade(db)
        yield db


@contextmanager
def leniently(copy: Path, *, named: Path) -> Iterator[pw.SqliteDatabase]:
    """A connection to a private copy of a damaged file, which gives what can be read of it.

    A letter with a changed byte is read as a question mark in a box.
    """
    # With this pragma SQLite reads a file that is shorter than its header says, or whose list
    # of tables has a bad row.
    pragmas = (("writable_schema", 1), ("foreign_keys", 0))
    with (
        _closing(_connected(copy, "rw", pragmas=pragmas, named=named)) as db,
        replaced_letters(db),
    ):
        yield db


@contextmanager
def replaced_letters(db: pw.SqliteDatabase) -> Iterator[None]:
    """Read a text that is no UTF-8 with a replacement letter, instead of not at all."""
    connection: sqlite3.Connection = db.connection()  # type: ignore[no-untyped-call]
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    try:
        yield
    finally:
        connection.text_factory = str


def refuse_unknown(db: pw.SqliteDatabase, path: Path) -> None:
    """Raise StorageError unless the open file is a workshop of a version we know."""
    with told(path):
        refuse_other(path, application=application_of(db), version=version_of(db))


def query(db: pw.SqliteDatabase, statement: str) -> list[tuple[Any, ...]]:
    """The rows of a statement that only SQLite understands."""
    cursor: sqlite3.Cursor = db.execute_sql(statement)  # type: ignore[no-untyped-call]
    return cursor.fetchall()


def scrub(db: pw.SqliteDatabase) -> None:
    """Write the file anew without its free pages, and empty its -wal."""
    query(db, "VACUUM")
    query(db, "PRAGMA wal_checkpoint(TRUNCATE)")


def quick_check(db: pw.SqliteDatabase, *, rows: int = 100) -> list[str]:
    """What SQLite finds wrong with the structure of the file; nothing if it is sound."""
    found = [str(row[0]) for row in query(db, f"PRAGMA quick_check({rows})")]
    return [] if found == ["ok"] else found


def _connected(
    path: Path, mode: str, *, pragmas: tuple[tuple[str, str | int], ...], named: Path
) -> pw.SqliteDatabase:
    """An open connection; mode as in SQLite's URIs, `named` is the file that errors name."""
    db = pw.SqliteDatabase(
        f"{path.resolve().as_uri()}?mode={mode}",
        pragmas=pragmas,
        lock_type="IMMEDIATE",
        autoconnect=False,
        thread_safe=False,
        check_same_thread=False,
        uri=True,
    )
    with told(named):
        db.connect()
    return db


@contextmanager
def _closing(db: pw.SqliteDatabase) -> Iterator[pw.SqliteDatabase]:
    """Close the connection afterwards."""
    try:
        yield db
    finally:
        db.close()


@contextmanager
def private_copy(path: Path) -> Iterator[Path]:
    """A copy of a file that nobody has open, with its -wal, in a folder of its own."""
    with tempfile.TemporaryDirectory(prefix="workshop-") as folder:
        copy = Path(folder, path.name)
        with told(path):
            for _ in range(3):
                before = _marks(path)
                _copy(path, copy)
                if _marks(path) == before:
                    break
            else:
                raise trouble("busy", path)
        yield copy


def _copy(path: Path, copy: Path) -> None:
    """Copy a file and its -wal; the -shm is made anew from them."""
    for suffix in ("", "-wal"):
        source, target = Path(f"{path}{suffix}"), Path(f"{copy}{suffix}")
        target.unlink(missing_ok=True)
        if source.exists():
            shutil.copyfile(source, target)


def _marks(path: Path) -> list[tuple[int, int]]:
    """Size and time of change of a file and its -wal: still the same after a copy?"""
    files = [Path(f"{path}{suffix}") for suffix in ("", "-wal")]
    return [(s.st_size, s.st_mtime_ns) for s in (f.stat() for f in files if f.exists())]

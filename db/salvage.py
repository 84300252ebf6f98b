"""What can still be read of a damaged workshop, and a new file made of it.

The damaged file is never opened itself, only a private copy of it.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import peewee as pw

from db import connection, documents
from db.backup import backups_of
from db.errors import readable, told
from db.header import mend_header, refuse_foreign, refuse_impossible
from db.making import make
from db.models import SettingRow, WorkshopRow
from db.plan_rows import load_workshop
from db.playing import possible_rows
from db.run_log import COLUMNS, FIRST_HASH, RunLog, action_of, row_hash
from db.schema import SCHEMA_VERSION, upgrade, version_of
from facilitator.commands.store import StorageError, Workshop
from facilitator.day import Action, ActionKind, Reading
from facilitator.sentences import say

_LOST_IN_A_ROW = 200
"""Where a log does not tell how long it is: so many rows that cannot be read are its end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Salvage:
    """What can be read of a damaged workshop.

    `sound` ends before the first row that is not as it was written. `readable` goes on as far as
    the log can be played, with a note in the place of a row that cannot be read. `rows` is how
    many the log had; `is_whole` is False if a document or a file was lost.
    """

    workshop: Workshop
    created: datetime
    sound: tuple[Action, ...]
    readable: tuple[Action, ...]
    rows: int
    settings: dict[str, str]
    documents: dict[str, dict[str, str]]
    files: dict[str, bytes]
    is_whole: bool

    @property
    def extent(self) -> str:
        """How much of the log is sound, in words."""
        sound = len(self.sound)
        if not sound:
            return say("the plan and none of {rows} rows of the log", rows=self.rows)
        return say(
            "the plan and rows 1 to {sound} of {rows} of the log", sound=sound, rows=self.rows
        )


def salvage(path: Path) -> Salvage:
    """Read what can be read. Raises StorageError, also where that is nothing."""
    path = path.resolve()
    refuse_impossible(path)
    with connection.private_copy(path) as copy:
        try:
            if not mend_header(copy):
                refuse_foreign(path)
            with connection.leniently(copy, named=path) as db, told(path), readable(path):
                connection.refuse_unknown(db, path)
                if version_of(db) < SCHEMA_VERSION:
                    upgrade(db)
                return _salvaged(db, path)
        except StorageError as error:
            if error.code != "damaged":
                raise
            raise StorageError(
                "damaged",
                say(
                    "Nothing can be read of {name} in {folder}; keep it as it is.",
                    name=path.name,
                    folder=path.parent,
                ),
            ) from error


def make_of(found: Salvage, target: Path, *, is_sound_only: bool = True) -> None:
    """Make a new workshop file of what was read; with every row, or with the sound ones only.

    Raises StorageError: exists, disk_full, …
    """
    rows = found.sound if is_sound_only else found.readable

    def fill(db: pw.SqliteDatabase) -> None:
        log = RunLog(db)
        for row in rows:
            log.tail = log.insert(row)
        for name, value in found.settings.items():
            SettingRow.insert(name=name, value=value).execute(db)
        for kind, bodies in found.documents.items():
            documents.change_documents(db, kind, bodies)
        for name, data in found.files.items():
            documents.change_file(db, name, data)

    make(target.resolve(), found.workshop, found.created, fill=fill)


def _salvaged(db: pw.SqliteDatabase, path: Path) -> Salvage:
    """Everything that an open copy gives."""
    raw: sqlite3.Connection = db.connection()  # type: ignore[no-untyped-call]
    workshop, created = _plan(db, path)
    sound, found = _rows(raw)
    filled = _filled(found, created)
    possible, _ = possible_rows(workshop.plan, filled)
    settings, _ = _both_ways(raw, "SELECT name, value FROM setting ORDER BY id {way}")
    bodies, are_documents_whole = _documents(raw)
    files, are_files_whole = _files(raw)
    return Salvage(
        workshop=workshop,
        created=created,
        sound=filled[: min(sound, possible)],
        readable=filled[:possible],
        rows=len(found),
        settings=dict(settings),
        documents=bodies,
        files=files,
        is_whole=are_documents_whole and are_files_whole,
    )


def _plan(db: pw.SqliteDatabase, path: Path) -> tuple[Workshop, datetime]:
    """The plan; if it is gone, that of a backup: nothing changes it once it is made."""
    try:
        return _plan_in(db, path)
    except StorageError:
        for backup in backups_of(path):
            with suppress(StorageError), connection.reader(backup) as other:
                return _plan_in(other, backup)
        raise


def _plan_in(db: pw.SqliteDatabase, path: Path) -> tuple[Workshop, datetime]:
    """The plan in a file, and when that was made."""
    with told(path), readable(path):
        created = WorkshopRow.select().get(db).created_utc
        if created is None:
            raise ValueError("the file does not say when it was made")
        return load_workshop(db), created


# -- the log ---------------------------------------------------------------------------------


def _rows(raw: sqlite3.Connection) -> tuple[int, list[Action | None]]:
    """How many rows from the first on are as they were written, and each row or None."""
    found: list[Action | None] = []
    sound, before = 0, FIRST_HASH
    for row in _raw_rows(raw):
        found.append(None if row is None else _read_row(row))
        if row is None or found[-1] is None or sound != len(found) - 1:
            continue
        if row["prev_hash"] == before and row["hash"] == row_hash(before, row):
            sound, before = len(found), row["hash"]
    return sound, found


def _raw_rows(raw: sqlite3.Connection) -> Iterator[dict[str, Any] | None]:
    """Each place of the log in turn; None for a row that is missing or cannot be read.

    Rows are asked for one by one: a damaged page hides those on it, not those behind it.
    """
    last = _last_row(raw)
    missing: list[None] = []
    seq = 0
    while seq < last if last else len(missing) < _LOST_IN_A_ROW:
        seq += 1
        row = _one(raw, f"SELECT {', '.join(COLUMNS)} FROM log WHERE id = ?", seq)
        if row is None or row[0] != seq:
            missing.append(None)
            continue
        yield from missing
        missing = []
        yield dict(zip(COLUMNS, row, strict=True))
    if last:
        yield from missing


def _last_row(raw: sqlite3.Connection) -> int:
    """The number of the last row, by the table or by its index; 0 where neither tells."""
    for column in ("id", "seq"):
        row = _one(raw, f"SELECT max({column}) FROM log")
        if row is not None and isinstance(row[0], int):
            return row[0]
    return 0


def _filled(rows: list[Action | None], before: datetime) -> tuple[Action, ...]:
    """The rows, with a note in the place of each that cannot be read."""
    at = next((row.at for row in rows if row is not None), Reading(before, timedelta(0), ""))
    filled: list[Action] = []
    for seq, row in enumerate(rows, start=1):
        at = at if row is None else row.at
        filled.append(row or _unreadable(seq, at))
    return tuple(filled)


def _unreadable(seq: int, at: Reading) -> Action:
    """A note in the place of a row."""
    text = f"Row {seq} of the log cannot be read."
    return Action(seq, at, ActionKind.NOTE, None, {"category": "note", "text": text}, "salvage")


def _read_row(row: Mapping[str, Any]) -> Action | None:
    """A row as the action it keeps, or None if it makes no sense."""
    try:
        action = action_of({**row, "utc": datetime.fromisoformat(row["utc"])})
    except (ValueError, TypeError, OverflowError):
        return None
    return action if isinstance(action.payload, dict) else None


# -- what lies beside the log ----------------------------------------------------------------


def _documents(raw: sqlite3.Connection) -> tuple[dict[str, dict[str, str]], bool]:
    """The documents by kind and name, and whether all could be read."""
    statement = "SELECT kind, name, body FROM document ORDER BY kind {way}, name {way}"
    rows, is_whole = _both_ways(raw, statement)
    found: dict[str, dict[str, str]] = {}
    for kind, name, body in rows:
        if _is_json(body):
            found.setdefault(kind, {})[name] = body
        else:
            is_whole = False
    return found, is_whole


def _is_json(text: object) -> bool:
    try:
        json.loads(str(text))
    except ValueError:
        return False
    return True


def _files(raw: sqlite3.Connection) -> tuple[dict[str, bytes], bool]:
    """The kept files by name, and whether all could be read; each is asked for by itself."""
    names, is_whole = _both_ways(raw, "SELECT name FROM kept_file ORDER BY name {way}")
    found: dict[str, bytes] = {}
    for (name,) in names:
        row = _one(raw, "SELECT data FROM kept_file WHERE name = ?", name)
        if row is None:
            is_whole = False
        else:
            found[name] = bytes(row[0])
    return found, is_whole


def _both_ways(raw: sqlite3.Connection, statement: str) -> tuple[list[tuple[Any, ...]], bool]:
    """Rows from the first on, and from the last back, up to a damaged page; and whether all."""
    rows, is_whole = _until_damage(raw, statement.format(way="ASC"))
    if not is_whole:
        back, _ = _until_damage(raw, statement.format(way="DESC"))
        rows += [row for row in reversed(back) if row not in rows]
    return rows, is_whole


def _until_damage(raw: sqlite3.Connection, statement: str) -> tuple[list[tuple[Any, ...]], bool]:
    """The rows of a statement until one cannot be read, and whether they are all."""
    rows: list[tuple[Any, ...]] = []
    try:
        for row in raw.execute(statement):
            rows.append(row)
    except sqlite3.DatabaseError:
        return rows, False
    return rows, True


def _one(raw: sqlite3.Connection, statement: str, *values: object) -> tuple[Any, ...] | None:
    """The one row of a statement, or None if there is none or it cannot be read."""
    try:
        row: tuple[Any, ...] | None = raw.execute(statement, values).fetchone()
    except sqlite3.DatabaseError:
        return None
    return row

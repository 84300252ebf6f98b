"""The workshop file: one SQLite database with the plan and the log of a workshop."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

import peewee as pw

from db import connection, documents, lock
from db.backup import backups_of, make_backup, save_copy
from db.errors import damaged, readable, told, trouble
from db.fields import to_span, to_us
from db.header import refuse_foreign, refuse_impossible
from db.integrity import chain_problems
from db.making import make
from db.models import HeartbeatRow, SettingRow
from db.plan_rows import load_workshop
from db.run_log import RunLog
from db.schema import SCHEMA_VERSION, upgrade, version_of
from facilitator.commands.store import Heartbeat, StorageError, Workshop
from facilitator.day import Action, Clock, Reading, SystemClock
from facilitator.sentences import say

_BEAT = (
    HeartbeatRow.utc,
    HeartbeatRow.monotonic_us,
    HeartbeatRow.suspended_us,
    HeartbeatRow.boot_id,
)


class WorkshopFile:
    """An open workshop file; made by `create` or `open`.

    It may be used from any thread but by one caller at a time: the program gives it to its one
    worker. Every method that reads or writes raises StorageError for known trouble.
    """

    def __init__(
        self, path: Path, db: pw.SqliteDatabase, clock: Clock, *, stack: ExitStack, is_writer: bool
    ) -> None:
        self._path = path
        self._db = db
        self._clock = clock
        self._stack = stack
        self._is_writer = is_writer
        self._identity = _identity(path)
        self._is_lost = False
        with told(path), readable(path):
            self._workshop = load_workshop(db)
            self._log = RunLog(db)

    @classmethod
    def create(cls, path: Path, workshop: Workshop, *, clock: Clock | None = None) -> WorkshopFile:
        """Make a file for a workshop and open it. Raises StorageError: exists, locked, …

        The file gets its name when it is whole; a crash before that leaves no half workshop.
        """
        path, clock = path.resolve(), clock or SystemClock()
        make(path, workshop, clock.read().utc)
        return cls.open(path, clock=clock)

    @classmethod
    def open(
        cls, path: Path, *, read_only: bool = False, clock: Clock | None = None
    ) -> WorkshopFile:
        """Open a file and lock it. Raises StorageError; the file is then as it was.

        With `read_only` there is no lock and nothing is written: it looks at the file as it is
        beside a running console, or at a private copy.
        """
        path, clock = path.resolve(), clock or SystemClock()
        with ExitStack() as stack:
            if read_only:
                db = stack.enter_context(connection.reader(path))
            else:
                db = _open_to_write(path, clock, stack)
            file = cls(path, db, clock, stack=stack, is_writer=not read_only)
            file._stack = stack.pop_all()
            return file

    @property
    def path(self) -> Path:
        """Where the file lies."""
        return self._path

    @property
    def is_read_only(self) -> bool:
        """True if it was opened to look only."""
        return not self._is_writer

    @property
    def workshop(self) -> Workshop:
        """The accepted plan and its annotations, read once at opening."""
        return self._workshop

    def append(self, action: Action) -> None:
        """Write one row of the log; it is safe on the disk when this returns."""
        with self._writing():
            tail = self._log.insert(action)
        self._log.tail = tail

    def load_log(self) -> tuple[Action, ...]:
        """Every row of the run log, in order."""
        with told(self._path), readable(self._path):
            return tuple(self._log.actions())

    def beat(self, reading: Reading) -> None:
        """Leave a sign of life."""
        with self._writing():
            HeartbeatRow.insert(
                id=1,
                utc=reading.utc,
                monotonic_us=to_us(reading.monotonic),
                suspended_us=to_us(reading.suspended),
                boot_id=reading.boot_id,
            ).on_conflict(conflict_target=[HeartbeatRow.id], preserve=_BEAT).execute(self._db)

    def last_beat(self) -> Heartbeat | None:
        """The last sign of life, or None."""
        with told(self._path):
            row = HeartbeatRow.select().get_or_none(self._db)
        if row is None:
            return None
        monotonic, suspended = to_span(row.monotonic_us), to_span(row.suspended_us)
        return Heartbeat(Reading(row.utc, monotonic, row.boot_id, suspended))

    def setting(self, name: str) -> str | None:
        """A setting of this workshop, or None."""
        with told(self._path):
            row = SettingRow.select().where(SettingRow.name == name).get_or_none(self._db)
        return None if row is None else row.value

    def set_setting(self, name: str, value: str) -> None:
        """Keep a setting with this workshop."""
        with self._writing():
            SettingRow.insert(name=name, value=value).on_conflict(
                conflict_target=[SettingRow.name], preserve=[SettingRow.value]
            ).execute(self._db)

    def documents(self, kind: str) -> dict[str, str]:
        """The documents of a kind: JSON by name."""
        with told(self._path):
            return documents.load_documents(self._db, kind)

    def change_documents(self, changed: Mapping[str, Mapping[str, str | None]]) -> None:
        """Write JSON by kind and name, all or nothing; None removes a document."""
        with self._writing():
            for kind, bodies in changed.items():
                documents.change_documents(self._db, kind, bodies)

    def file_data(self, name: str) -> bytes | None:
        """The bytes kept under a name, or None."""
        with told(self._path):
            return documents.load_file(self._db, name)

    def file_names(self) -> tuple[str, ...]:
        """The names of all kept files."""
        with told(self._path):
            return documents.file_names(self._db)

    def keep_file(self, name: str, data: bytes | None) -> None:
        """Keep bytes under a name; None removes them."""
        with self._writing():
            documents.change_file(self._db, name, data)

    def back_up(self) -> datetime:
        """Make a checked copy beside the file; returns when. Takes some 10 ms for 1 MB."""
        at = self._clock.read().utc
        make_backup(self._db, self._path, at)
        return at

    def save_copy(self, target: Path) -> None:
        """Save all of the workshop under another name: the way on when the file was replaced."""
        save_copy(self._db, self._path, target)

    def scrub(self) -> None:
        """Leave nothing of what was removed in the file or beside it, backups apart.

        Removed rows are overwritten at once, but older pages of them may stand in the -wal.
        """
        self._refuse_look()
        self._refuse_lost()
        with told(self._path):
            connection.scrub(self._db)

    def drop_backups(self) -> int:
        """Remove every backup beside the file; returns how many there were."""
        with told(self._path):
            found = backups_of(self._path)
            for backup in found:
                backup.unlink(missing_ok=True)
        return len(found)

    def close(self) -> None:
        """Close the file and let its lock go; a second time does nothing."""
        self._stack.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, refused if the path no longer leads to the opened file.

        SQLite itself goes on writing to a deleted file without a word.
        """
        self._refuse_look()
        self._refuse_lost()
        with told(self._path), self._db.atomic("IMMEDIATE"):
            yield
        if self._identity != _identity(self._path):
            self._is_lost = True  # the file has a row more than its caller will believe
        self._refuse_lost()

    def _refuse_look(self) -> None:
        """Raise if the file was opened to look only."""
        if not self._is_writer:
            raise StorageError(
                "read_only",
                say("{name} is open only to look at; nothing was changed.", name=self._path.name),
            )

    def _refuse_lost(self) -> None:
        """Raise if what is written now would not be found again."""
        if self._is_lost or self._identity != _identity(self._path):
            raise trouble("replaced", self._path)


def _open_to_write(path: Path, clock: Clock, stack: ExitStack) -> pw.SqliteDatabase:
    """A locked, sound file at the present version of the tables."""
    refuse_impossible(path)
    stack.callback(lock.acquire(path).release)
    refuse_foreign(path)
    if not os.access(path, os.W_OK):
        raise trouble("read_only", path)
    db = connection.writer(path)
    stack.callback(db.close)
    connection.refuse_unknown(db, path)
    with told(path):
        if connection.quick_check(db, rows=1):
            raise trouble("damaged", path)
    _refuse_changed(db, path)
    with told(path):
        is_old = version_of(db) < SCHEMA_VERSION
    if is_old:
        _bring_up_to_date(db, path, clock)
    return db


def _bring_up_to_date(db: pw.SqliteDatabase, path: Path, clock: Clock) -> None:
    """Run the migrations, once there is a backup to go back to and they went well on a copy."""
    try:
        backup = make_backup(db, path, clock.read().utc)
    except StorageError as error:
        cause = error.__cause__ if error.code == "no_backup" else error
        code = cause.code if isinstance(cause, StorageError) else error.code
        raise StorageError(
            code,
            say(
                "{name} in {folder} was made by an older version of this program and was left as "
                "it is, because no backup of it could be made first; free some space, or copy it "
                "to a folder of your own.",
                name=path.name,
                folder=path.parent,
            ),
        ) from error
    with connection.reader(backup) as copy, told(path), readable(path):
        load_workshop(copy)
    with told(path):
        upgrade(db)


def _refuse_changed(db: pw.SqliteDatabase, path: Path) -> None:
    """Raise if a row of the log is not as it was written: the day would be run on a falsehood."""
    with told(path), readable(path):
        problems = chain_problems(db)
    if problems:
        raise damaged(path, problems[0])


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and inode a path leads to, or None if it leads nowhere."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino

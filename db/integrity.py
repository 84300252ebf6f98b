"""Checks a whole workshop file without changing a byte of it, and reads the log of one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import peewee as pw

from db.backup import backup_folder, backups_of
from db.connection import query, reader, replaced_letters
from db.errors import readable, told
from db.models import MODELS
from db.plan_rows import load_workshop
from db.playing import possible_rows
from db.run_log import COLUMNS, FIRST_HASH, RunLog, row_hash
from db.salvage import salvage
from facilitator.commands.store import CheckReport, StorageError
from facilitator.day import Action, Plan
from facilitator.sentences import say

_TRIGGERS = ("log_is_never_changed", "log_is_never_deleted", "log_has_no_holes")
_MOST = 20  # problems of one kind that are worth a line each


def check(path: Path) -> CheckReport:
    """What is wrong with a file, and what to do.

    Raises StorageError for what is not a workshop file at all, or is one of a newer program.
    """
    path = path.resolve()
    report = _examined(path)
    if report.is_sound:
        return report
    return CheckReport(report.problems, tuple(_hints(path)), report.rows)


def read_log(path: Path) -> tuple[Plan, tuple[Action, ...]]:
    """The plan and the log of a file, be it closed, open in a console or left by a killed one.

    Raises StorageError.
    """
    path = path.resolve()
    with reader(path) as db, told(path), readable(path):
        return load_workshop(db).plan, tuple(RunLog(db).actions())


def log_problems(path: Path) -> tuple[str, ...]:
    """What was done to the log since it was written; empty for a sound one. Raises StorageError."""
    path = path.resolve()
    with reader(path) as db, told(path), readable(path):
        return tuple(chain_problems(db))


def _examined(path: Path) -> CheckReport:
    """The report on a file, without hints."""
    problems: list[str] = []
    rows = 0
    try:
        with reader(path) as db, told(path):
            problems.extend(_structure(db))
            with readable(path):
                rows = int(query(db, "SELECT count(*) FROM log")[0][0])
                problems += chain_problems(db)
                problems += _meaning(db)
    except StorageError as error:
        if error.code != "damaged":
            raise
        problems.append(str(error))
    return CheckReport(tuple(problems), (), rows)


def _structure(db: pw.SqliteDatabase) -> Iterator[str]:
    """What SQLite itself can find: pages, indexes, rules, references, tables."""
    for (text,) in query(db, f"PRAGMA integrity_check({_MOST})"):
        if text != "ok":
            yield say("The structure of the file is damaged: {what}.", what=" ".join(text.split()))
    for table, row_id, parent, _ in query(db, "PRAGMA foreign_key_check")[:_MOST]:
        yield say(
            "Row {row} of the table {table} belongs to no row of {parent}.",
            row=row_id,
            table=table,
            parent=parent,
        )
    there = {name for (name,) in query(db, "SELECT name FROM sqlite_master")}
    for name in sorted({model._meta.table_name for model in MODELS} - there):  # noqa: SLF001
        yield say("The table {name} is missing.", name=name)
    for name in sorted(set(_TRIGGERS) - there):
        yield say("The log is not protected any more: the trigger {name} is missing.", name=name)


def chain_problems(db: pw.SqliteDatabase) -> list[str]:
    """Whether every row is there and as it was written."""
    # A changed byte may leave a text that is no UTF-8; it must be found, not end the check.
    with replaced_letters(db):
        rows = query(db, f"SELECT {', '.join(COLUMNS)} FROM log ORDER BY seq")
    return list(_broken_links(dict(zip(COLUMNS, row, strict=True)) for row in rows))[:_MOST]


def _broken_links(rows: Iterable[dict[str, Any]]) -> Iterator[str]:
    """One sentence for each place where the chain does not hold."""
    seq, before, is_known = 0, FIRST_HASH, True
    for row in rows:
        seq += 1
        if row["seq"] != seq:
            last = row["seq"] - 1
            yield (
                say("Row {row} of the log is missing.", row=seq)
                if last == seq
                else say("Rows {first} to {last} of the log are missing.", first=seq, last=last)
            )
            seq, is_known = row["seq"], False
        if row["hash"] != row_hash(row["prev_hash"], row):
            yield say("Row {row} of the log was changed after it was written.", row=seq)
            is_known = False
        elif is_known and row["prev_hash"] != before:
            yield say(
                "Row {row} of the log does not continue row {before}: one was exchanged.",
                row=seq,
                before=seq - 1,
            )
        else:
            is_known = True
        before = row["hash"]


def _meaning(db: pw.SqliteDatabase) -> Iterator[str]:
    """Whether plan and log can be read, and the log be played on the plan."""
    plan, log = load_workshop(db).plan, tuple(RunLog(db).actions())
    possible, reason = possible_rows(plan, log)
    if reason is not None:
        yield say(
            "Row {row} of the log cannot have happened: {reason}", row=possible + 1, reason=reason
        )


def _hints(path: Path) -> Iterator[str]:
    """What to do about a damaged file: the newest sound copy, and what else can be read."""
    copy = _newest_sound(path)
    if copy is not None:
        yield say(
            "Open the copy “{copy}” in “{folder}”: it passes this check and holds {rows} rows of "
            "the log. Keep the damaged file as it is.",
            copy=copy[0].name,
            folder=backup_folder(path).name,
            rows=copy[1],
        )
    try:
        found = salvage(path)
    except StorageError:
        if copy is None:
            yield say(
                "There is no sound copy of this file, and nothing can be read of it; keep it as "
                "it is, and ask whoever looks after the disk."
            )
        return
    if copy is None:
        yield say("There is no sound copy of this file; keep it as it is.")
    if copy is None or len(found.sound) > copy[1]:
        yield say(
            "Save what can be read, which is {extent}, as a new workshop with: "
            "check {name} --save NEW{suffix}",
            extent=found.extent,
            name=path.name,
            suffix=path.suffix,
        )


def _newest_sound(path: Path) -> tuple[Path, int] | None:
    """The newest copy that passes the check, and how many rows it has."""
    for copy in backups_of(path):
        with suppress(StorageError):
            report = _examined(copy)
            if report.is_sound:
                return copy, report.rows
    return None

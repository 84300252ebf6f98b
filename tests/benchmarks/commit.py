"""One action through the workshop file against bare sqlite3 with the same pragmas."""

from __future__ import annotations

import sqlite3
import statistics
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from db import WorkshopFile
from facilitator.commands.store import Workshop
from facilitator.day import Action, ActionKind, Day, Item, Plan, Reading

ROUNDS = 400
START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


def commit_ratio(folder: Path) -> tuple[float, float]:
    """Median milliseconds of one commit: ours, bare; taken in turn."""
    item = Item(item_id="a", title="A", start=START, end=START + timedelta(hours=1))
    plan = Plan(zone="UTC", days=(Day(START.date(), (item,)),))
    file = WorkshopFile.create(folder / "commit.workshop", Workshop(plan=plan))
    bare = _bare(folder / "bare.sqlite")
    ours_ms, bare_ms = [], []
    for number in range(1, ROUNDS + 1):
        reading = Reading(START + timedelta(seconds=number), timedelta(seconds=number), "boot")
        action = Action(number, reading, ActionKind.NOTE, "a", {"text": "x", "category": "note"})
        begun = time.perf_counter()
        file.append(action)
        between = time.perf_counter()
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT INTO log VALUES (?, ?, ?, ?)", (number, "note", "a", '{"text": "x"}'))
        bare.execute("COMMIT")
        ended = time.perf_counter()
        ours_ms.append(1000 * (between - begun))
        bare_ms.append(1000 * (ended - between))
    file.close()
    bare.close()
    return statistics.median(ours_ms), statistics.median(bare_ms)


def _bare(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode=wal", "synchronous=full", "foreign_keys=1", "busy_timeout=2000"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE log (seq INTEGER PRIMARY KEY, action TEXT, item TEXT, payload TEXT)"
    )
    return connection

"""The run log: rows that are only ever added, each chained to the one before by a hash."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import peewee as pw

from db.fields import to_span, to_us, utc_text
from db.models import LogRow
from facilitator.day import Action, ActionKind, Reading

FIRST_HASH = "0" * 64
"""What the first row is chained to."""

_FIELDS = (
    "seq",
    "utc",
    "monotonic_us",
    "suspended_us",
    "boot_id",
    "actor",
    "action",
    "item_id",
    "payload",
)
COLUMNS = (*_FIELDS, "prev_hash", "hash")
"""The columns of the log, all of them texts and whole numbers."""


@dataclass(frozen=True, slots=True)
class Tail:
    """The end of the chain: the next row continues here."""

    seq: int = 0
    hash: str = FIRST_HASH


class RunLog:
    """The log table of one open file. Not thread-safe; the file has one caller."""

    def __init__(self, db: pw.Database) -> None:
        self._db = db
        last = LogRow.select().order_by(LogRow.seq.desc()).limit(1).get_or_none(db)
        self.tail = Tail() if last is None else Tail(last.seq, last.hash)
        # Peewee writes the statement once; doing so for each row would double its cost.
        self._insert, _ = LogRow.insert(dict.fromkeys(COLUMNS)).bind(db).sql()

    def insert(self, action: Action) -> Tail:
        """Add one row inside the caller's transaction; returns the end of the chain after it.

        The caller sets `tail` to it once the row is committed. Raises ValueError for a row that
        does not follow the last one.
        """
        if action.seq != self.tail.seq + 1:
            raise ValueError(f"row {action.seq} cannot follow row {self.tail.seq} of the log")
        row = _row(action)
        digest = row_hash(self.tail.hash, row)
        values = [*row.values(), self.tail.hash, digest]
        self._db.execute_sql(self._insert, values)  # type: ignore[no-untyped-call]
        return Tail(action.seq, digest)

    def actions(self) -> Iterator[Action]:
        """Every row as an action, in order. Raises ValueError for one that makes no sense."""
        rows: Any = LogRow.select().order_by(LogRow.seq).dicts()
        for row in rows.bind(self._db):
            try:
                yield action_of(row)
            except (ValueError, TypeError) as error:
                raise ValueError(f"row {row['seq']} of the log cannot be read: {error}") from error


def row_hash(prev_hash: str, row: Mapping[str, Any]) -> str:
    """SHA-256 over the hash before and the row's own values, as canonical JSON.

    The values are those the file holds: `utc` and `payload` are hashed as the texts they are.
    """
    text = json.dumps([prev_hash, *(row[name] for name in _FIELDS)])
    return hashlib.sha256(text.encode("ascii")).hexdigest()


def action_of(row: Mapping[str, Any]) -> Action:
    """A row as the action it keeps; `utc` is an instant. Raises ValueError or TypeError."""
    return Action(
        seq=row["seq"],
        at=Reading(
            utc=row["utc"],
            monotonic=to_span(row["monotonic_us"]),
            boot_id=row["boot_id"],
            suspended=to_span(row["suspended_us"]),
        ),
        kind=ActionKind(row["action"]),
        item_id=row["item_id"],
        payload=json.loads(row["payload"]),
        actor=row["actor"],
    )


def _row(action: Action) -> dict[str, Any]:
    """An action as the values of its row."""
    return {
        "seq": action.seq,
        "utc": utc_text(action.at.utc),
        "monotonic_us": to_us(action.at.monotonic),
        "suspended_us": to_us(action.at.suspended),
        "boot_id": action.at.boot_id,
        "actor": action.actor,
        "action": action.kind.value,
        "item_id": action.item_id,
        "payload": _json(action.payload),
    }


def _json(payload: Mapping[str, Any]) -> str:
    """Canonical JSON, readable in any language. Raises ValueError for what JSON cannot keep."""
    text = _canonical(payload, is_ascii=False)
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, as some keyboards leave it
        return _canonical(payload, is_ascii=True)
    return text


def _canonical(payload: Mapping[str, Any], *, is_ascii: bool) -> str:
    """The one way we write a payload as JSON."""
    return json.dumps(
        dict(payload),
        ensure_ascii=is_ascii,
        sort_keys=True,
        separators=(",", ":"),
        allow_nan=False,
    )

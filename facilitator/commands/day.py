"""Running the day: every action is checked, committed, and only then seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from facilitator.commands.store import LogStore
from facilitator.day import (
    Action,
    ActionKind,
    Reading,
    Record,
    apply,
    is_double_press,
    next_entry,
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What a command did: the row it wrote and the record that holds from now on."""

    action: Action
    record: Record


class DayCommands:
    """The operator's actions on one workshop. Not thread-safe: one worker calls it."""

    def __init__(self, record: Record, log: LogStore, *, actor: str = "facilitator") -> None:
        self._record = record
        self._log = log
        self._actor = actor

    @property
    def record(self) -> Record:
        """The record as of the last committed row."""
        return self._record

    def act(
        self,
        kind: ActionKind,
        at: Reading,
        *,
        item_id: str | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> Changes:
        """Take one action at a reading of the clock.

        Raises IllegalActionError before anything is written, StorageError if it cannot be
        written; in both cases the record stays as it was.
        """
        action = Action(
            seq=len(self._record.rows) + 1,
            at=at,
            kind=kind,
            item_id=self._target(kind, at, item_id),
            payload=self._payload(kind, payload or {}),
            actor=self._actor,
        )
        record = apply(self._record, action)
        self._log.append(action)
        self._record = record
        return Changes(action, record)

    def _target(self, kind: ActionKind, at: Reading, item_id: str | None) -> str | None:
        """Name in the row what Next or Skip meant, so that the log reads without an engine."""
        if item_id is not None or kind not in (ActionKind.NEXT, ActionKind.SKIP):
            return item_id
        if kind is ActionKind.NEXT and is_double_press(self._record, at):
            return None
        return next_entry(self._record, at.utc, self._record.run_time(at))

    def _payload(self, kind: ActionKind, payload: Mapping[str, Any]) -> Mapping[str, Any]:
        """Undo and redo name the row they mean."""
        if kind is ActionKind.UNDO and self._record.undo:
            return {"seq": self._record.undo[-1].seq}
        if kind is ActionKind.REDO and self._record.redo:
            return {"seq": self._record.redo[-1].seq}
        return payload

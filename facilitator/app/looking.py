"""A log that is played on its plan: damage is told, and what was saved of it can be looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.commands.day import DayCommands
from facilitator.commands.store import WorkshopStore
from facilitator.day import (
    Action,
    IllegalActionError,
    Plan,
    Reading,
    Record,
    SystemClock,
    replay,
)
from facilitator.sentences import say

if TYPE_CHECKING:
    from facilitator.app.session import Session


@dataclass(frozen=True, slots=True)
class StandingClock:
    """A clock that stands."""

    reading: Reading

    def read(self) -> Reading:
        """Always the same."""
        return self.reading


def played(plan: Plan, rows: tuple[Action, ...], path: Path) -> Record:
    """The record of a log. Raises StorageError for one that cannot have happened."""
    try:
        return replay(plan, rows)
    except (IllegalActionError, ValueError, LookupError, TypeError, ArithmeticError) as error:
        from db.errors import damaged  # noqa: PLC0415 (in the worker, as all of the database)

        reason = say("What its log says cannot have happened ({reason}).", reason=str(error))
        raise damaged(path, reason) from error


def looking_session(path: Path, file: WorkshopStore) -> Session:
    """What can be read of a workshop, seen at the moment of its last row; time stands still."""
    from facilitator.app.session import Session  # noqa: PLC0415 (it needs `played` from here)

    rows = file.load_log()
    record = replay(file.workshop.plan, rows)
    first = next(record.plan.items(), None)
    before = SystemClock().read() if first is None else Reading(first.start, timedelta(0), "")
    at = rows[-1].at if rows else before
    commands = DayCommands(record, file)
    return Session(path, file, commands, StandingClock(at), timedelta(0), is_look=True)

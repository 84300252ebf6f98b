"""One open workshop: its file, its commands and the clock it is run by. Knows no window."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path

from facilitator.app.looking import played
from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog, StorageError, Workshop, WorkshopStore
from facilitator.day import (
    Clock,
    FastClock,
    ShiftedClock,
    interruption,
    new_record,
)
from facilitator.sentences import of_system, say

SHIFT_SETTING = "clock_shift_s"
REHEARSAL_FACTOR = 60


@dataclass(slots=True)
class Session:
    """A workshop that is open; `shift` moves the wall so that today is another date."""

    path: Path
    file: WorkshopStore
    commands: DayCommands
    clock: Clock
    shift: timedelta
    is_look: bool = False
    """True for what was saved of a damaged file: it is looked at, and nothing can be written."""

    @property
    def workshop(self) -> Workshop:
        """What the file holds."""
        return self.file.workshop

    @property
    def as_if(self) -> date | None:
        """The date that today stands for, or None if today is today."""
        if not self.shift:
            return None
        return self.workshop.plan.venue_time(self.clock.read().utc).date()


def create_session(path: Path, workshop: Workshop, clock: Clock) -> Session:
    """Make a new workshop file and open it. Raises StorageError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(
            "failed",
            say(
                "The folder {folder} cannot be made ({reason}); choose another.",
                folder=path.parent,
                reason=of_system(error),
            ),
        ) from error
    from db import WorkshopFile  # noqa: PLC0415 (in the worker; the window is drawn without it)

    file = WorkshopFile.create(path, workshop, clock=clock)
    return Session(path, file, DayCommands(new_record(workshop.plan), file), clock, timedelta(0))


def open_session(path: Path, clock: Clock) -> Session:
    """Open a workshop file; a run that was cut off is asked about. Raises StorageError."""
    from db import WorkshopFile  # noqa: PLC0415

    file = WorkshopFile.open(path, clock=clock)
    try:
        shift = timedelta(seconds=float(file.setting(SHIFT_SETTING) or 0))
        shifted = ShiftedClock(clock, shift) if shift else clock
        rows = file.load_log()
        commands = DayCommands(played(file.workshop.plan, rows, path), file)
        session = Session(path, file, commands, shifted, shift)
        _ask_about_interruption(session)
    except BaseException:
        file.close()
        raise
    return session


def _ask_about_interruption(session: Session) -> None:
    """If an item was running when the program was last seen, log how long it was away."""
    record = session.commands.record
    if record.open_run is None or record.last is None:
        return
    beat = session.file.last_beat()
    last = record.last
    if beat is not None and beat.reading.utc > last.utc:
        last = beat.reading
    now = session.clock.read()
    fact = interruption(last, now)
    session.commands.act(fact.kind, now, payload=fact.payload)


def shift_session(
    session: Session, clock: Clock, wanted: date | None, at: time | None = None
) -> None:
    """Run the workshop as if today were `wanted`, at the venue's present time of day or at `at`."""
    plan = session.workshop.plan
    shift = timedelta(0)
    if wanted is not None:
        now = plan.venue_time(clock.read().utc)
        then = datetime.combine(wanted, at or now.time(), now.tzinfo)
        shift = timedelta(seconds=round(then.timestamp() - now.timestamp()))
    session.file.set_setting(SHIFT_SETTING, str(shift.total_seconds()))
    session.shift = shift
    session.clock = ShiftedClock(clock, shift) if shift else clock


def rehearsal(session: Session, clock: Clock) -> tuple[DayCommands, Clock]:
    """Commands and a fast clock for a rehearsal of the next day to come; nothing is kept."""
    plan = session.workshop.plan
    closed = session.commands.record.closed
    days = [day for day in plan.days if day.items and day.date not in closed] or list(plan.days)
    now = session.clock.read().utc
    ahead = [day for day in days if day.items[-1].end > now] or days
    start = ahead[0].items[0].start - timedelta(minutes=1)
    commands = DayCommands(new_record(session.commands.record.plan), MemoryLog())
    return commands, FastClock(clock, start, factor=REHEARSAL_FACTOR)


def keep_attachment(session: Session, source: Path) -> tuple[str, str]:
    """Copy a file beside the workshop; returns its name and its path from there."""
    folder = session.path.with_name(f"{session.path.stem} files")
    try:
        folder.mkdir(exist_ok=True)
        target = folder / source.name
        number = 2
        while target.exists():
            target = folder / f"{source.stem} ({number}){source.suffix}"
            number += 1
        shutil.copy2(source, target)
    except OSError as error:
        raise StorageError(
            "failed",
            say(
                "{name} could not be copied ({reason}); it is not attached.",
                name=source.name,
                reason=of_system(error),
            ),
        ) from error
    return source.name, f"{folder.name}/{target.name}"

"""The verb `export`: give an organization of work out, as planned or as it now stands."""

from __future__ import annotations

import sys
from pathlib import Path

from facilitator.agenda import AgendaError, read_agenda
from facilitator.commands.exporting import (
    FORMS,
    ExportError,
    Order,
    document_of,
    file_stem,
    write_beside,
)
from facilitator.commands.store import StorageError
from facilitator.commands.timetable import Timetable, agenda_as_it_stands, planned_timetable
from facilitator.day import IllegalActionError, SystemClock, project, replay

REFUSED = 2
LARGEST_READ = 21_000_000
SQLITE = b"SQLite format 3\x00"


def run(path: str, *, to: str, out: str, with_changes: bool = False, zone: str = "") -> int:
    """Write the export beside what is there already; 0 done, 2 refused with a sentence.

    `path` is a workshop file or a document. A file of that name is never overwritten: the new
    one gets a number, and its name is printed.
    """
    try:
        if to not in FORMS:
            raise ExportError(f"{to} is not a form to export to; choose {', '.join(FORMS)}.")
        table = _timetable(Path(path), with_changes=with_changes)
        data = document_of(Order(table, SystemClock().read().utc, zone or None), to)
        written = write_beside(data, _target(Path(out), table.agenda.title, to))
    except (AgendaError, StorageError, ExportError) as error:
        print(error, file=sys.stderr)
        return REFUSED
    print(str(written).encode(errors="replace").decode(errors="replace"))
    return 0


def _timetable(path: Path, *, with_changes: bool) -> Timetable:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_READ)
    except FileNotFoundError as error:
        raise ExportError(f"{path} does not exist; check the name and the folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise ExportError(f"{path} cannot be read ({reason}); check its rights.") from error
    if data.startswith(SQLITE):
        return _of_workshop(path, with_changes=with_changes)
    if with_changes:
        raise ExportError(f"{path.name} is a document and has no changes; name a workshop file.")
    return Timetable(read_agenda(data, path.name), {})


def _of_workshop(path: Path, *, with_changes: bool) -> Timetable:
    """The plan, or where the day stood after the last row of its log."""
    from db import WorkshopFile

    file = WorkshopFile.open(path, read_only=True)
    try:
        workshop, log = file.workshop, file.load_log()
    finally:
        file.close()
    if not with_changes:
        return planned_timetable(workshop)
    try:
        record = replay(workshop.plan, log)
    except (IllegalActionError, ValueError, LookupError, TypeError) as error:
        raise ExportError(f"The log of {path.name} is damaged; run the verb check.") from error
    return agenda_as_it_stands(workshop, project(record, record.last or SystemClock().read()))


def _target(out: Path, title: str, form: str) -> Path:
    """The file meant by --out; in a folder, a file named after the workshop."""
    return out / f"{file_stem(title)}.{form}" if out.is_dir() else out

"""The verb `export`: give an organization of work out, as planned or as it now stands."""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from facilitator.agenda import AgendaError, read_agenda
from facilitator.agenda.writing import (
    timetable_csv,
    timetable_html,
    timetable_ics,
    timetable_md,
    timetable_xlsx,
)
from facilitator.commands.store import StorageError
from facilitator.commands.timetable import Timetable, agenda_as_it_stands, planned_timetable
from facilitator.commands.zones import guess_zone, zone_names
from facilitator.day import IllegalActionError, SystemClock, project, replay

REFUSED = 2
LARGEST_READ = 21_000_000
SQLITE = b"SQLite format 3\x00"
LONGEST_NAME = 80
RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)


class ExportError(Exception):
    """The export cannot be made; the message is one sentence."""


@dataclass(frozen=True, slots=True)
class _Order:
    """What is to be written, and when it is."""

    timetable: Timetable
    now: datetime
    zone: str | None


def run(path: str, *, to: str, out: str, with_changes: bool = False, zone: str = "") -> int:
    """Write the export beside what is there already; 0 done, 2 refused with a sentence.

    `path` is a workshop file or a document. A file of that name is never overwritten: the new
    one gets a number, and its name is printed.
    """
    try:
        if to not in FORMS:
            raise ExportError(f"{to} is not a form to export to; choose {', '.join(FORMS)}.")
        table = _timetable(Path(path), with_changes=with_changes)
        data = FORMS[to](_Order(table, SystemClock().read().utc, zone or None))
        written = _write(data, _target(Path(out), table.agenda.title, to))
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


def _docx(order: _Order) -> bytes:
    from facilitator.agenda.writing.word import timetable_docx

    table = order.timetable
    return timetable_docx(table.agenda, made_at=order.now, changes=table.changes)


def _csv(order: _Order) -> bytes:
    return timetable_csv(order.timetable.agenda, changes=order.timetable.changes)


def _xlsx(order: _Order) -> bytes:
    table = order.timetable
    return timetable_xlsx(table.agenda, made_at=order.now, changes=table.changes)


def _ics(order: _Order) -> bytes:
    table = order.timetable
    name = order.zone or table.agenda.time_zone or guess_zone(table.agenda.place)
    if name is None or name not in zone_names():
        what = f"There is no time zone called {name}" if name else "The document names no time zone"
        raise ExportError(f"{what}; give the venue's, for instance --zone Asia/Kuala_Lumpur.")
    return timetable_ics(
        table.agenda, ZoneInfo(name), now=order.now, ids=table.ids, changes=table.changes
    )


def _md(order: _Order) -> bytes:
    return _utf8(timetable_md(order.timetable.agenda, changes=order.timetable.changes))


def _html(order: _Order) -> bytes:
    return _utf8(timetable_html(order.timetable.agenda, changes=order.timetable.changes))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", errors="replace")


FORMS: dict[str, Callable[[_Order], bytes]] = {
    "docx": _docx,
    "csv": _csv,
    "xlsx": _xlsx,
    "ics": _ics,
    "md": _md,
    "html": _html,
}


def _target(out: Path, title: str, form: str) -> Path:
    """The file meant by --out; in a folder, a file named after the workshop."""
    return out / f"{_file_stem(title)}.{form}" if out.is_dir() else out


def _file_stem(title: str) -> str:
    """A title as a file name on any system."""
    stem = re.sub(r"[^\w-]+", " ", title).strip()[:LONGEST_NAME].strip()
    return "Organization of work" if not stem or RESERVED.fullmatch(stem) else stem


def _write(data: bytes, target: Path) -> Path:
    """Write whole or not at all, under the first name that is free."""
    part: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=target.parent, delete=False) as file:
            part = Path(file.name)
            file.write(data)
        free = _reserved(target)
        part.chmod(0o644)
        return part.replace(free)
    except OSError as error:
        if part is not None:
            part.unlink(missing_ok=True)
        raise ExportError(
            f"{target} cannot be written ({error.strerror}); choose another place."
        ) from error


def _reserved(target: Path) -> Path:
    """The first free name, taken so that nobody else can take it."""
    name, number = target, 1
    while True:
        try:
            name.open("xb").close()
        except FileExistsError:
            number += 1
            name = target.with_name(f"{target.stem} ({number}){target.suffix}")
        else:
            return name

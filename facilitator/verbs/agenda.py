"""The verb `agenda`: read an organization of work and print what was understood."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from facilitator.agenda import Agenda, AgendaError, AgendaSlot, agenda_json, read_agenda
from facilitator.agenda.safety import check_length

REFUSED = 2


def run(path: str, *, as_json: bool) -> int:
    """Print the agenda; 0 done, 1 done with warnings, 2 refused with a sentence on stderr."""
    try:
        agenda = read_agenda(_bytes_of(Path(path)), Path(path).name)
    except AgendaError as error:
        print(error, file=sys.stderr)
        return REFUSED
    if as_json:
        print(json.dumps(agenda_json(agenda), ensure_ascii=not _is_unicode(), indent=2))
    else:
        _print_safely("\n".join(_table(agenda)))
    return int(any(doubt.severity == "warning" for doubt in agenda.warnings))


def _is_unicode() -> bool:
    return "utf" in (sys.stdout.encoding or "").lower()


def _print_safely(text: str) -> None:
    """A terminal that cannot show a letter gets a question mark, not a traceback."""
    encoding = sys.stdout.encoding or "ascii"
    print(text.encode(encoding, errors="replace").decode(encoding))


def _bytes_of(path: Path) -> bytes:
    """The file's bytes; one that is too large is refused unread."""
    try:
        if path.is_dir():
            raise AgendaError(f"{path} is a folder; name the agenda's file in it.")
        length = path.stat().st_size
        if not path.is_file():
            raise AgendaError(f"{path} is not a file; name the agenda's file.")
        check_length(length, path.name)
        return path.read_bytes()
    except FileNotFoundError as error:
        raise AgendaError(f"{path} does not exist; check the name and the folder.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a file name"
        raise AgendaError(f"{path} cannot be read ({reason}); check its rights.") from error


def _table(agenda: Agenda) -> list[str]:
    lines = [agenda.title, agenda.place or ""]
    for day in agenda.days:
        lines += ["", day.label or "(no date)"]
        lines += [_row(slot) for slot in day.slots]
    if agenda.warnings:
        lines += ["", "To be checked:"]
        lines += [f"  {doubt.code}: {doubt.message}" for doubt in agenda.warnings]
    if agenda.unused:
        lines += ["", "Lines that were not used:"]
        lines += [f"  {line.text}" for line in agenda.unused]
    return [line for number, line in enumerate(lines) if line or number]


def _row(slot: AgendaSlot) -> str:
    number = f"{slot.item}. " if slot.item else ""
    marks = [slot.lead, "continued" if slot.continued else None, slot.note]
    tail = "; ".join(mark for mark in marks if mark)
    return f"  {slot.label:<12} {number}{slot.title}" + (f" ({tail})" if tail else "")

"""An Agenda becomes a table, as CSV or for a spreadsheet; and an empty one to start from."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from facilitator.agenda.rows import clean
from facilitator.agenda.values import Agenda, AgendaDay, AgendaSlot
from facilitator.agenda.writing.cells import BETWEEN_DETAILS, CHANGE, HEADER, guarded
from facilitator.agenda.writing.changes import Changes
from facilitator.agenda.writing.spreadsheet import to_xlsx
from facilitator.agenda.writing.titles import CONTINUED
from facilitator.agenda.writing.wording import digits, notes_words
from facilitator.kinds import ItemKind

FIXED = datetime(2000, 1, 1, tzinfo=UTC)
_K = ItemKind
EXAMPLE: tuple[tuple[str, str, str, str, str, str, ItemKind], ...] = (
    ("2017-11-06", "09:30", "10:00", "1", "Opening of the workshop", "Host", _K.OPENING),
    ("2017-11-06", "10:00", "10:30", "2", "Overview and objectives", "Secretariat", _K.SESSION),
    ("2017-11-06", "10:30", "10:45", "", "Coffee break", "", _K.BREAK),
    ("2017-11-06", "10:45", "12:30", "3", "Country presentations", "", _K.PRESENTATIONS),
    ("2017-11-06", "12:30", "14:00", "", "Lunch", "", _K.LUNCH),
    ("2017-11-06", "14:00", "15:30", "4", "Group work", "", _K.BREAKOUT),
    ("2017-11-07", "09:00", "10:30", "4", f"Group work {CONTINUED}", "", _K.BREAKOUT),
    ("2017-11-07", "10:30", "11:00", "5", "Closing of the workshop", "Host", _K.CLOSING),
)
"""What the empty table shows, to be overwritten."""


def timetable_csv(agenda: Agenda, *, changes: Changes | None = None) -> bytes:
    """The timetable as CSV in UTF-8 with the mark spreadsheets look for; no cell is a formula."""
    return _csv(_table(agenda, changes))


def timetable_xlsx(
    agenda: Agenda, *, made_at: datetime = FIXED, changes: Changes | None = None
) -> bytes:
    """The timetable as a spreadsheet; every cell is text, so nothing is ever computed."""
    return to_xlsx(_table(agenda, changes), title=agenda.title, made_at=made_at)


def template_csv() -> bytes:
    """A table to start from, with one short example."""
    return _csv(_template())


def template_xlsx() -> bytes:
    """A spreadsheet to start from, with one short example and a hint at each column."""
    return to_xlsx(_template(), title="Organization of work", made_at=FIXED)


def _table(agenda: Agenda, changes: Changes | None) -> list[list[str]]:
    rows = [[*HEADER, CHANGE] if changes else list(HEADER)]
    for number, day in enumerate(agenda.days):
        for index, slot in enumerate(day.slots):
            row = list(_cells(_day(day, number), slot, day))
            if changes:
                notes = changes.of_slots.get((number, index))
                row.append(notes_words(notes) if notes else "")
            rows.append(row)
    return rows


def _day(day: AgendaDay, number: int) -> str:
    return day.date.isoformat() if day.date else day.label or f"Day {number + 1}"


def _cells(label: str, slot: AgendaSlot, day: AgendaDay) -> Iterator[str]:
    yield from (label, digits(slot.start), digits(slot.end), slot.item or "")
    yield _title(slot)
    yield from (slot.lead or "", slot.kind.value, slot.note or "", slot.section or "")
    yield BETWEEN_DETAILS.join(map(clean, slot.details))
    yield "" if slot.within is None else _title(day.slots[slot.within])


def _title(slot: AgendaSlot) -> str:
    return f"{slot.title} {CONTINUED}" if slot.continued else slot.title


def _template() -> list[list[str]]:
    empty = [""] * (len(HEADER) - len(EXAMPLE[0]))
    return [list(HEADER), *([*map(str, row), *empty] for row in EXAMPLE)]


def _csv(rows: Sequence[Sequence[str]]) -> bytes:
    text = io.StringIO()
    csv.writer(text, lineterminator="\r\n").writerows([guarded(c) for c in row] for row in rows)
    return text.getvalue().encode("utf-8-sig", errors="replace")

"""The program's own table read back without guessing.

A table with these columns whose every cell is plain is taken at its word: no title is taken
apart, no half of the day is weighed. Any other table is left to the general reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, time
from itertools import groupby

from facilitator.agenda.checks import check_days
from facilitator.agenda.dates import as_date, day_heading
from facilitator.agenda.rows import Row, clean
from facilitator.agenda.values import Agenda, AgendaDay, AgendaItem, AgendaSlot, Role, SourceLine
from facilitator.agenda.writing.cells import BETWEEN_DETAILS, CHANGE, HEADER, PART_OF, unguarded
from facilitator.agenda.writing.titles import CONTINUED
from facilitator.kinds import ItemKind

NEEDED = frozenset({"date", "start", "end", "title", "kind"})
DAY = 24 * 60
# 09:30 · 9.30 · 9h30 · 09:30:00, as spreadsheets give times back
PLAIN_TIME = re.compile(r"(\d{1,2})[:.h](\d\d)(?::00)?")
# 06/11/2017 · 6.11.17
NUMERIC_DATE = re.compile(r"\d{1,4}[/.-]\d")
PLAIN_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ]00:00:00)?")


def read_own_table(rows: Sequence[Row]) -> Agenda | None:
    """The agenda in a table of the program's own columns, or None if it is another table."""
    days = _days(rows)
    if not days:
        return None
    items = {
        slot.item: AgendaItem(slot.item, slot.title, slot.title)
        for day in reversed(days)
        for slot in reversed(day.slots)
        if slot.item
    }
    return Agenda(
        title="",
        place=None,
        time_zone=None,
        days=days,
        items=tuple(reversed(items.values())),
        warnings=tuple(check_days(days)),
        unused=(),
        source=tuple(_source(rows)),
    )


def _source(rows: Sequence[Row]) -> Iterator[SourceLine]:
    role: Role = "header"
    for row in rows:
        yield SourceLine(row.index, row.text, "" if row.is_blank else role)
        role = role if row.is_blank else "slot"


def _days(rows: Sequence[Row]) -> tuple[AgendaDay, ...]:
    """The days; none where the table is another one or a cell is not plain."""
    filled = [row for row in rows if not row.is_blank]
    if not filled:
        return ()
    columns = {clean(name).lower(): at for at, name in enumerate(filled[0].cells) if name.strip()}
    if not NEEDED <= columns.keys() <= {*HEADER, CHANGE}:
        return ()
    says_parts = PART_OF in columns and any(
        unguarded(row.cells[columns[PART_OF]])
        for row in filled[1:]
        if columns[PART_OF] < len(row.cells)
    )
    days: list[AgendaDay] = []
    body = [(row, _cells(row, columns)) for row in filled[1:]]
    for label, group in groupby(_with_days(body), key=lambda entry: entry[0]):
        entries = list(group)
        slots = [_slot(row, cells) for _, row, cells in entries]
        known = [slot for slot in slots if slot is not None]
        if len(known) < len(slots):
            return ()
        named = [cells.get(PART_OF, "") for _, _, cells in entries]
        placed = _with_named_parents(known, named) if says_parts else _with_parents(known)
        days.append(AgendaDay(_date(label), label, placed))
    return tuple(days)


def _cells(row: Row, columns: Mapping[str, int]) -> dict[str, str]:
    return {
        name: unguarded(row.cells[at]) if at < len(row.cells) else ""
        for name, at in columns.items()
    }


def _with_days(
    body: Sequence[tuple[Row, dict[str, str]]],
) -> Sequence[tuple[str, Row, dict[str, str]]]:
    """Each row with its day; an empty cell stands for the day above."""
    found: list[tuple[str, Row, dict[str, str]]] = []
    label = ""
    for row, cells in body:
        label = cells["date"] or label
        found.append((label, row, cells))
    return found


def _date(label: str) -> date | None:
    """The date a cell names for certain, or None."""
    match = PLAIN_DATE.fullmatch(label)
    if match:
        try:
            return date(int(match[1]), int(match[2]), int(match[3]))
        except ValueError:
            return None
    heading = day_heading(label)
    name = heading.days[0] if heading and len(heading.days) == 1 else None
    return as_date(name) if name and not name.is_order_unsure else None


def _slot(row: Row, cells: Mapping[str, str]) -> AgendaSlot | None:
    """One row as a slot; None where a cell is not plain."""
    start, end = _time(cells["start"]), _time(cells["end"])
    kind = _kind(cells["kind"])
    is_unsure_date = bool(NUMERIC_DATE.match(cells["date"])) and _date(cells["date"]) is None
    is_unsure_end = bool(cells["end"]) and end is None
    if start is None or kind is None or not cells["title"] or is_unsure_date or is_unsure_end:
        return None
    title = cells["title"]
    bare = title.removesuffix(CONTINUED).strip()
    return AgendaSlot(
        start=start,
        end=end,
        title=bare or title,
        item=cells.get("item", "").rstrip(".") or None,
        lead=cells.get("lead") or None,
        kind=kind,
        continued=bool(bare) and bare != title,
        raw_time=f"{cells['start']} – {cells['end']}" if cells["end"] else cells["start"],
        source_line=row.index,
        ends_next_day=end is not None and end <= start,
        note=cells.get("note") or None,
        section=cells.get("section") or None,
        details=_details(cells.get("details", "")),
    )


def _details(cell: str) -> tuple[str, ...]:
    return tuple(part for part in cell.split(BETWEEN_DETAILS) if part.strip())


def _kind(cell: str) -> ItemKind | None:
    """The kind a cell names; an empty one is a session."""
    try:
        return ItemKind(re.sub(r"[ -]", "_", cell.lower()) or "session")
    except ValueError:
        return None


def _time(cell: str) -> time | None:
    match = PLAIN_TIME.fullmatch(cell)
    hour, minute = (int(match[1]), int(match[2])) if match else (0, 60)
    if hour == 24 and minute == 0:
        return time(0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _with_named_parents(
    slots: Sequence[AgendaSlot], names: Sequence[str]
) -> tuple[AgendaSlot, ...]:
    """Each slot with the nearest one above it that has the title its row names."""
    titles = [f"{s.title} {CONTINUED}" if s.continued else s.title for s in slots]
    found: list[AgendaSlot] = []
    for number, (slot, name) in enumerate(zip(slots, names, strict=True)):
        above = (n for n in range(number - 1, -1, -1) if name and titles[n] == name)
        found.append(replace(slot, within=next(above, None)))
    return tuple(found)


def _with_parents(slots: Sequence[AgendaSlot]) -> tuple[AgendaSlot, ...]:
    """Each slot with the index of the longer one before it that holds it."""
    found: list[AgendaSlot] = []
    for slot in slots:
        parents = (n for n in range(len(found) - 1, -1, -1) if _holds(slots[n], slot))
        found.append(replace(slot, within=next(parents, None)))
    return tuple(found)


def _holds(outer: AgendaSlot, inner: AgendaSlot) -> bool:
    """True where the inner slot is a part of the outer one, by the general reader's rule."""
    (start, end), (begin, stop) = _minutes(outer), _minutes(inner)
    if end is None or outer.kind.is_pause or not start <= begin < end:
        return False
    return stop is None or (stop <= end and stop - begin < end - start)


def _minutes(slot: AgendaSlot) -> tuple[int, int | None]:
    start = slot.start.hour * 60 + slot.start.minute
    if slot.end is None:
        return start, None
    end = slot.end.hour * 60 + slot.end.minute
    return start, end + DAY if slot.ends_next_day else end

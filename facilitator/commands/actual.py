"""What was actually done, against the plan: per item and day, and as a table for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from facilitator.day import DayState, ItemState, Plan, Progress, Record, elapsed_s

ZERO = timedelta(0)
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")
HEADINGS = (
    "day",
    "number",
    "item",
    "state",
    "planned_start",
    "planned_end",
    "actual_start",
    "actual_end",
    "used_s",
    "paused_s",
    "added_s",
    "difference_s",
    "notes",
)
NO_WORDS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualRow:
    """One item: planned and actual instants (UTC). `difference` is how much longer it lasted than
    planned, from its start to its end; None while it has not ended.
    """

    item_id: str
    day: date
    number: str
    title: str
    progress: Progress
    planned_start: datetime
    planned_end: datetime
    actual_start: datetime | None
    actual_end: datetime | None
    used: timedelta
    paused: timedelta
    added: timedelta
    difference: timedelta | None
    notes: tuple[str, ...]


def actual_rows(record: Record, state: DayState) -> tuple[ActualRow, ...]:
    """Every item of the workshop, in the order of the rundown."""
    return tuple(_actual(record, state, row) for row in state.rows)


def actual_csv(rows: Iterable[ActualRow], plan: Plan, words: Mapping[str, str] = NO_WORDS) -> str:
    """The rows for a spreadsheet; venue times, spans in seconds, texts guarded against formulas.

    `words` are those of headings and states in another language.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([words.get(name, name) for name in HEADINGS])
    for row in rows:
        instants = (row.planned_start, row.planned_end, row.actual_start, row.actual_end)
        difference = "" if row.difference is None else _seconds(row.difference)
        spans = (elapsed_s(row.used), elapsed_s(row.paused), _seconds(row.added), difference)
        state = words.get(row.progress.value, row.progress.value)
        texts = (_guarded(row.number), _guarded(row.title), state)
        times = (_venue(plan, instant) for instant in instants)
        notes = _guarded(" | ".join(row.notes))
        writer.writerow((row.day.isoformat(), *texts, *times, *spans, notes))
    return out.getvalue()


def _actual(record: Record, state: DayState, row: ItemState) -> ActualRow:
    """One item."""
    item = row.item
    runs = record.counted_runs(item.item_id)
    difference = None
    if row.actual_start is not None and row.actual_end is not None:
        difference = row.actual_end - row.actual_start - item.length
    return ActualRow(
        item_id=item.item_id,
        day=row.day,
        number=item.number or "",
        title=item.title,
        progress=row.progress,
        planned_start=item.start,
        planned_end=item.end,
        actual_start=row.actual_start,
        actual_end=row.actual_end,
        used=row.used,
        paused=sum((run.paused for run in runs), ZERO) + _open_pause(record, state, item.item_id),
        added=sum((run.added for run in runs), ZERO),
        difference=difference,
        notes=tuple(note.text for note in state.notes if note.item_id == item.item_id),
    )


def _open_pause(record: Record, state: DayState, item_id: str) -> timedelta:
    """The pause that is going on in that item."""
    run, timer = record.open_run, state.timer
    if run is None or timer is None or run.item_id != item_id:
        return ZERO
    before = sum((each.paused for each in record.counted_runs(run.entry_id)), ZERO)
    return max(ZERO, timer.paused - before)


def _venue(plan: Plan, instant: datetime | None) -> str:
    """An instant on the venue's clock, as spreadsheets read it."""
    return "" if instant is None else plan.venue_time(instant).strftime("%Y-%m-%d %H:%M:%S")


def _seconds(span: timedelta) -> int:
    """Whole seconds; what is taken or shorter is negative."""
    return round(span.total_seconds())


def _guarded(text: str) -> str:
    """A text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text

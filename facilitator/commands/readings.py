"""Answers to doubts: keep what was read, or take another reading; both can be taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from facilitator.agenda import Alternative
from facilitator.commands.review import (
    Answer,
    DraftDay,
    DraftDoubt,
    DraftRow,
    Restore,
    ReviewDraft,
    map_days,
    map_rows,
)
from facilitator.commands.steps import slot_length

Apply = Callable[[ReviewDraft, DraftDoubt, Alternative], ReviewDraft]


def keep_as_read(draft: ReviewDraft, number: int) -> ReviewDraft:
    """Accept the reading of a doubt; another one chosen before is taken back."""
    draft = _restored(draft, number)
    kept = replace(draft.doubts[number], answer=Answer.AS_READ, chosen=None, restore=Restore())
    return _with_doubt(draft, number, kept)


def keep_all(draft: ReviewDraft) -> ReviewDraft:
    """Accept every reading as it now shows."""
    doubts = tuple(replace(d, answer=Answer.AS_READ) if d.is_open else d for d in draft.doubts)
    return replace(draft, doubts=doubts)


def choose(draft: ReviewDraft, number: int, alternative: int) -> ReviewDraft:
    """Take another reading of a doubt and do to the rundown what it says."""
    draft = _restored(draft, number)
    entry = draft.doubts[number]
    wanted = entry.doubt.alternatives[alternative]
    done = APPLY[wanted.action](draft, entry, wanted)
    answered = replace(
        entry, answer=Answer.OTHER, chosen=alternative, restore=_difference(draft, done)
    )
    return _with_doubt(done, number, answered)


def _with_doubt(draft: ReviewDraft, number: int, entry: DraftDoubt) -> ReviewDraft:
    doubts = (*draft.doubts[:number], entry, *draft.doubts[number + 1 :])
    return replace(draft, doubts=doubts)


def _restored(draft: ReviewDraft, number: int) -> ReviewDraft:
    """The draft without what the chosen reading of a doubt had changed."""
    restore = draft.doubts[number].restore
    dates = dict(restore.dates)
    draft = map_days(
        draft, lambda day: replace(day, date=dates[day.key]) if day.key in dates else day
    )
    for day_key, index, row in restore.rows:
        days = (_put_back(d, index, row) if d.key == day_key else d for d in draft.days)
        draft = replace(draft, days=tuple(days))
    return draft


def _put_back(day: DraftDay, index: int, row: DraftRow) -> DraftDay:
    """A row as it was: in the place of its changed form, or where it stood."""
    if any(known.key == row.key for known in day.rows):
        rows = tuple(row if known.key == row.key else known for known in day.rows)
    else:
        rows = (*day.rows[:index], row, *day.rows[index:])
    return replace(day, rows=rows)


def _difference(before: ReviewDraft, after: ReviewDraft) -> Restore:
    """The rows and dates of `before` that `after` has otherwise or not at all."""
    now = {row.key: row for row in after.rows()}
    rows = tuple(
        (day.key, index, row)
        for day in before.days
        for index, row in enumerate(day.rows)
        if now.get(row.key) != row
    )
    dates = {day.key: day.date for day in after.days}
    moved = tuple((d.key, d.date) for d in before.days if dates.get(d.key) != d.date)
    return Restore(rows, moved)


def _set_times(draft: ReviewDraft, entry: DraftDoubt, wanted: Alternative) -> ReviewDraft:
    """Other times in the row of the doubt; a time that is not said stays."""

    def change(row: DraftRow) -> DraftRow:
        if row.key != entry.row:
            return row
        slot = replace(
            row.slot,
            start=wanted.start or row.slot.start,
            end=wanted.end or row.slot.end,
            ends_next_day=wanted.ends_next_day,
        )
        return replace(row, slot=slot)

    return map_rows(draft, change)


def _end_day_at(draft: ReviewDraft, entry: DraftDoubt, wanted: Alternative) -> ReviewDraft:
    """The day ends earlier or later: its last slot keeps its length if it has to move.

    What it then runs into is shortened, what would lie after its start is taken out.
    """
    if wanted.end is None:
        return draft
    end = wanted.end
    return map_days(
        draft, lambda day: _ended(day, end) if _is_day_of(day, entry, wanted.date) else day
    )


def _ended(day: DraftDay, end: time) -> DraftDay:
    if not day.rows:
        return day
    last = day.rows[-1]
    start = last.slot.start
    if start >= end:
        start = _earlier(end, last)
    moved = replace(last, slot=replace(last.slot, start=start, end=end, ends_next_day=False))
    before = [_until(row, start) for row in day.rows[:-1] if row.slot.start < start]
    return replace(day, rows=(*before, moved))


def _earlier(end: time, row: DraftRow) -> time:
    """Where a row starts that keeps its length and ends at that time; not before midnight."""
    length = slot_length(row.slot)
    moment = datetime.combine(date(2000, 1, 2), end)
    start = moment - length if length else moment
    return start.time() if start.date() == moment.date() else time(0)


def _until(row: DraftRow, limit: time) -> DraftRow:
    """The row cut short at a time it would run past."""
    if row.slot.end is None or row.slot.end <= limit:
        return row
    return replace(row, slot=replace(row.slot, end=limit))


def _is_day_of(day: DraftDay, entry: DraftDoubt, when: date | None) -> bool:
    if when is not None:
        return day.date == when
    return any(row.key == entry.row for row in day.rows)


def _set_item(draft: ReviewDraft, entry: DraftDoubt, wanted: Alternative) -> ReviewDraft:
    """Another item number in the row; a doubt about a paragraph changes no row."""
    return map_rows(
        draft,
        lambda row: (
            replace(row, slot=replace(row.slot, item=wanted.item)) if row.key == entry.row else row
        ),
    )


def _set_title(draft: ReviewDraft, entry: DraftDoubt, wanted: Alternative) -> ReviewDraft:
    """Another title, in every slot of the item."""
    title = wanted.title or wanted.label
    return map_rows(
        draft,
        lambda row: (
            replace(row, slot=replace(row.slot, title=title))
            if row.key == entry.row or (wanted.item is not None and row.slot.item == wanted.item)
            else row
        ),
    )


def _set_date(draft: ReviewDraft, entry: DraftDoubt, wanted: Alternative) -> ReviewDraft:
    """Another date for the day of the doubt."""
    known = entry.doubt.day
    return map_days(
        draft,
        lambda day: (
            replace(day, date=wanted.date)
            if (known is not None and day.date == known)
            or any(r.key == entry.row for r in day.rows)
            else day
        ),
    )


def _join(draft: ReviewDraft, entry: DraftDoubt, wanted: Alternative) -> ReviewDraft:
    """Neighbouring slots of one item become one."""
    day = draft.day_of(entry.row)
    if day is None or wanted.start is None or wanted.end is None:
        return draft
    first_start, last_end = wanted.start, wanted.end
    parts = [
        row
        for row in day.rows
        if row.slot.item == wanted.item and first_start <= row.slot.start < last_end
    ]
    gone = {row.key for row in parts[1:]}
    return map_days(draft, lambda d: _joined(d, parts[0].key, gone, last_end) if parts else d)


def _joined(day: DraftDay, first: int, gone: set[int], end: time) -> DraftDay:
    rows = (
        replace(row, slot=replace(row.slot, end=end)) if row.key == first else row
        for row in day.rows
        if row.key not in gone
    )
    return replace(day, rows=tuple(rows))


APPLY: dict[str, Apply] = {
    "set_times": _set_times,
    "end_day_at": _end_day_at,
    "set_item": _set_item,
    "set_title": _set_title,
    "set_date": _set_date,
    "join_next": _join,
}
"""What each kind of alternative does."""

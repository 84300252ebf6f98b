"""Plan against actual in words: one row for each item, and the bars of one day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.commands.actual import ActualRow
from facilitator.day import Plan, Progress, whole_minutes
from facilitator.ui.presenters.words import (
    minutes_text,
    progress_word,
    span_of_times,
    span_text,
    time_text,
)

ZERO = timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActualLine:
    """One item as the table and the chart show it; `sort` orders the columns truly."""

    item_id: str
    cells: tuple[str, ...]
    sort: tuple[object, ...]
    label: str
    difference: str
    role: str
    planned: tuple[datetime, datetime]
    actual: tuple[datetime, datetime] | None
    tip: str


def actual_lines(rows: Iterable[ActualRow], plan: Plan, now: datetime) -> tuple[ActualLine, ...]:
    """The rows in words."""
    return tuple(_line(row, plan, now) for row in rows)


def difference_words(row: ActualRow) -> str:
    """How an item's length differs from the plan, or why nothing can be said yet."""
    if row.difference is None:
        return progress_word(row.progress)
    minutes = whole_minutes(row.difference)
    if not minutes:
        return QCoreApplication.translate("Actual", "as planned")
    words = (
        QCoreApplication.translate("Actual", "{span} longer")
        if minutes > 0
        else QCoreApplication.translate("Actual", "{span} shorter")
    )
    return words.format(span=minutes_text(row.difference))


def _line(row: ActualRow, plan: Plan, now: datetime) -> ActualLine:
    """One item."""
    label = f"{row.number} · {row.title}" if row.number else row.title
    planned = _times(plan, row.planned_start, row.planned_end)
    actual = _times(plan, row.actual_start, row.actual_end)
    words = difference_words(row)
    cells = (
        label,
        planned,
        actual,
        span_text(row.used) if row.used else "",
        span_text(row.paused) if row.paused else "",
        _added(row.added),
        words,
        " · ".join(row.notes),
    )
    spans = (row.used, row.paused, row.added, row.difference or ZERO)
    start = row.actual_start or row.planned_start
    order = (row.planned_start.timestamp(), row.planned_start.timestamp(), start.timestamp())
    return ActualLine(
        item_id=row.item_id,
        cells=cells,
        sort=(*order, *(span.total_seconds() for span in spans), cells[-1]),
        label=label,
        difference=words,
        role="amber" if row.difference and whole_minutes(row.difference) > 0 else "text_muted",
        planned=(row.planned_start, row.planned_end),
        actual=_bar(row, now),
        tip="\n".join(part for part in (label, planned, actual, words) if part),
    )


def _times(plan: Plan, start: datetime | None, end: datetime | None) -> str:
    """From – to on the venue's clock; an open end is left open."""
    if start is None:
        return ""
    if end is None:
        words = QCoreApplication.translate("Actual", "since {time}")
        return words.format(time=time_text(plan.venue_time(start)))
    return span_of_times(plan.venue_time(start), plan.venue_time(end))


def _added(span: timedelta) -> str:
    """What was granted or taken, in words."""
    if not span:
        return ""
    words = (
        QCoreApplication.translate("Actual", "{span} added")
        if span > ZERO
        else QCoreApplication.translate("Actual", "{span} taken away")
    )
    return words.format(span=span_text(span))


def _bar(row: ActualRow, now: datetime) -> tuple[datetime, datetime] | None:
    """The actual bar; of what runs, up to this minute."""
    if row.actual_start is None:
        return None
    if row.progress is Progress.RUNNING:
        return row.actual_start, max(row.actual_start, now.replace(second=0, microsecond=0))
    return row.actual_start, row.actual_end or row.actual_start

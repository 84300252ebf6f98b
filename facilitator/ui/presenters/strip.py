"""One day as a strip: what was planned above, what happened and is expected below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, ItemState, Plan, Progress
from facilitator.ui.presenters.words import kind_word, progress_word, span_of_times, time_text

GRAIN_S = 20
"""Times are shown to this many seconds: finer ones are less than a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StripBar:
    """One item: planned, and shown (actual where it ran, else expected); instants in UTC.

    `moved_label` is its time where that differs from the plan.
    """

    item_id: str
    label: str
    short: str
    moved_label: str
    planned_start: datetime
    planned_end: datetime
    shown_start: datetime | None
    shown_end: datetime | None
    progress: Progress
    is_fixed: bool
    is_pause: bool
    tip: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripView:
    """The strip of one day; `now` is None on another day."""

    start: datetime
    end: datetime
    now: datetime | None
    bars: tuple[StripBar, ...]
    hours: tuple[tuple[datetime, str], ...]
    description: str


def strip_view(state: DayState, day: date) -> StripView | None:
    """The strip of a day, or None if it has no items."""
    rows = state.day_rows(day)
    if not rows:
        return None
    bars = tuple(_bar(state.plan, row) for row in rows)
    now = _grained(state.now)
    is_today = state.today == day
    starts = [bar.planned_start for bar in bars]
    starts += [bar.shown_start for bar in bars if bar.shown_start is not None]
    ends = [bar.planned_end for bar in bars]
    ends += [bar.shown_end for bar in bars if bar.shown_end is not None]
    start, end = min(starts), max(ends)
    if is_today and now < end + timedelta(hours=2):
        start, end = min(start, max(now, start - timedelta(hours=1))), max(end, now)
    has_now = is_today and start <= now <= end
    return StripView(
        start=start,
        end=end,
        now=now if has_now else None,
        bars=bars,
        hours=_hours(state.plan, start, end),
        description=_description(state, rows),
    )


def _bar(plan: Plan, row: ItemState) -> StripBar:
    """The bar of one row."""
    item = row.item
    has_shown = row.progress not in (Progress.SKIPPED, Progress.PASSED)
    start, end = row.start, row.actual_end or row.expected_end
    return StripBar(
        item_id=item.item_id,
        label=f"{item.number} · {item.title}" if item.number else item.title,
        short=item.number or "",
        moved_label=time_text(plan.venue_time(start))
        if has_shown and start and row.is_moved
        else "",
        planned_start=item.start,
        planned_end=item.end,
        shown_start=_grained(start) if has_shown and start else None,
        shown_end=_grained(end) if has_shown and start and end else None,
        progress=row.progress,
        is_fixed=row.fixed_start is not None,
        is_pause=item.kind.is_pause,
        tip=_tip(plan, row),
    )


def _tip(plan: Plan, row: ItemState) -> str:
    """What hovering over an item tells, and what a screen reader says."""
    item = row.item
    planned = span_of_times(plan.venue_time(item.start), plan.venue_time(item.end))
    lines = [
        item.title,
        f"{kind_word(item.kind)} · {progress_word(row.progress)}",
        QCoreApplication.translate("Strip", "planned {times}").format(times=planned),
    ]
    end = row.actual_end or row.expected_end
    if row.start is not None and end is not None and row.is_moved:
        times = span_of_times(plan.venue_time(row.start), plan.venue_time(end))
        if row.progress is Progress.DONE:
            lines.append(QCoreApplication.translate("Strip", "was {times}").format(times=times))
        else:
            words = QCoreApplication.translate("Strip", "expected {times}")
            lines.append(words.format(times=times))
    if row.fixed_start is not None:
        lines.append(QCoreApplication.translate("Strip", "fixed point"))
    return "\n".join(lines)


def _description(state: DayState, rows: tuple[ItemState, ...]) -> str:
    """The whole strip in one sentence, for those who do not see it."""
    done = sum(row.progress is Progress.DONE for row in rows)
    running = next((row.item.title for row in rows if row.progress is Progress.RUNNING), None)
    words = QCoreApplication.translate("Strip", "{done} of {count} items done.")
    text = words.format(done=done, count=len(rows))
    if running is None:
        return text
    more = QCoreApplication.translate("Strip", "Now: {title}.").format(title=running)
    return f"{text} {more}"


def _hours(plan: Plan, start: datetime, end: datetime) -> tuple[tuple[datetime, str], ...]:
    """The full hours of the venue's clock within the strip."""
    first = plan.venue_time(start).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    count = int((end - first) / timedelta(hours=1)) + 1
    marks = [first + timedelta(hours=number) for number in range(count)]
    return tuple((mark, time_text(plan.venue_time(mark))) for mark in marks if start <= mark <= end)


def _grained(instant: datetime) -> datetime:
    """The instant to the nearest grain, so that a tick seldom changes the strip."""
    moved = instant.astimezone(UTC) + timedelta(seconds=GRAIN_S / 2)
    return moved.replace(second=moved.second // GRAIN_S * GRAIN_S, microsecond=0)

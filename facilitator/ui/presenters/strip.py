"""One day as a strip: what was planned above, what happened and is expected below.

The strip is made at every tick and seldom differs from the one before: it holds instants, and
puts them into words only when somebody asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, ItemState, Progress
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.words import (
    kind_word,
    progress_word,
    span_of_times,
    steady_minute,
    time_text,
)

GRAIN_S = 20
"""Times are shown to this many seconds: finer ones are less than a pixel."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StripBar:
    """One item: planned, and shown (actual where it ran, else expected); instants in UTC.

    `moved_start` is its start to the minute where that differs from the plan.
    """

    item_id: str
    title: str
    number: str
    kind: ItemKind
    zone: str
    planned_start: datetime
    planned_end: datetime
    shown_start: datetime | None
    shown_end: datetime | None
    moved_start: datetime | None
    progress: Progress
    is_fixed: bool

    @property
    def label(self) -> str:
        """Number and title."""
        return f"{self.number} · {self.title}" if self.number else self.title

    @property
    def moved_label(self) -> str:
        """The start where it differs from the plan, else nothing."""
        return "" if self.moved_start is None else self.time_text(self.moved_start)

    @property
    def tip(self) -> str:
        """What hovering over the item tells, and what a screen reader says."""
        return _tip(self)

    def time_text(self, instant: datetime) -> str:
        """An instant on the venue's clock."""
        return time_text(instant.astimezone(ZoneInfo(self.zone)))

    def times(self, start: datetime, end: datetime) -> str:
        """A span on the venue's clock."""
        zone = ZoneInfo(self.zone)
        return span_of_times(start.astimezone(zone), end.astimezone(zone))


@dataclass(frozen=True, slots=True, kw_only=True)
class StripView:
    """The strip of one day; `now` is None on another day."""

    zone: str
    start: datetime
    end: datetime
    now: datetime | None
    bars: tuple[StripBar, ...]

    @property
    def hours(self) -> tuple[tuple[datetime, str], ...]:
        """The full hours of the venue's clock within the strip."""
        return _hours(self)

    @property
    def description(self) -> str:
        """The whole strip in one sentence, for those who do not see it."""
        return _description(self.bars)


def strip_view(state: DayState, day: date) -> StripView | None:
    """The strip of a day, or None if it has no items."""
    zone = state.plan.zone
    bars = tuple(_bar(zone, row) for row in state.day_rows(day))
    if not bars:
        return None
    now = _grained(state.now)
    is_today = state.today == day
    start = min(min(bar.planned_start, bar.shown_start or bar.planned_start) for bar in bars)
    end = max(max(bar.planned_end, bar.shown_end or bar.planned_end) for bar in bars)
    if is_today and now < end + timedelta(hours=2):
        start, end = min(start, max(now, start - timedelta(hours=1))), max(end, now)
    has_now = is_today and start <= now <= end
    return StripView(zone=zone, start=start, end=end, now=now if has_now else None, bars=bars)


def _bar(zone: str, row: ItemState) -> StripBar:
    """The bar of one row."""
    item = row.item
    start, end = row.start, row.actual_end or row.expected_end
    if row.progress in (Progress.SKIPPED, Progress.PASSED):
        start = end = None
    return StripBar(
        item_id=item.item_id,
        title=item.title,
        number=item.number or "",
        kind=item.kind,
        zone=zone,
        planned_start=item.start,
        planned_end=item.end,
        shown_start=_grained(start) if start else None,
        shown_end=_grained(end) if start and end else None,
        moved_start=steady_minute(start) if start and row.is_moved else None,
        progress=row.progress,
        is_fixed=row.fixed_start is not None,
    )


def _tip(bar: StripBar) -> str:
    """Title, kind, times and what makes it special, one a line."""
    planned = bar.times(bar.planned_start, bar.planned_end)
    lines = [
        bar.title,
        f"{kind_word(bar.kind)} · {progress_word(bar.progress)}",
        QCoreApplication.translate("Strip", "planned {times}").format(times=planned),
    ]
    if bar.moved_start is not None and bar.shown_end is not None:
        times = bar.times(bar.moved_start, bar.shown_end)
        if bar.progress is Progress.DONE:
            lines.append(QCoreApplication.translate("Strip", "was {times}").format(times=times))
        else:
            words = QCoreApplication.translate("Strip", "expected {times}")
            lines.append(words.format(times=times))
    if bar.is_fixed:
        lines.append(QCoreApplication.translate("Strip", "fixed point"))
    return "\n".join(lines)


def _description(bars: tuple[StripBar, ...]) -> str:
    """How many items are done, and which one runs."""
    done = sum(bar.progress is Progress.DONE for bar in bars)
    running = next((bar.title for bar in bars if bar.progress is Progress.RUNNING), None)
    words = QCoreApplication.translate("Strip", "{done} of {count} items done.")
    text = words.format(done=done, count=len(bars))
    if running is None:
        return text
    more = QCoreApplication.translate("Strip", "Now: {title}.").format(title=running)
    return f"{text} {more}"


def _hours(view: StripView) -> tuple[tuple[datetime, str], ...]:
    """The full hours between start and end, with their words."""
    zone = ZoneInfo(view.zone)
    first = view.start.astimezone(zone).replace(minute=0, second=0, microsecond=0).astimezone(UTC)
    count = int((view.end - first) / timedelta(hours=1)) + 1
    marks = [first + timedelta(hours=number) for number in range(count)]
    return tuple(
        (mark, time_text(mark.astimezone(zone))) for mark in marks if view.start <= mark <= view.end
    )


def _grained(instant: datetime) -> datetime:
    """The instant to the nearest grain, so that a tick seldom changes the strip."""
    moved = instant + timedelta(seconds=GRAIN_S / 2)
    return moved.replace(second=moved.second // GRAIN_S * GRAIN_S, microsecond=0)

"""All days side by side, as the organization of work has them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from facilitator.day import DayState, ItemState, Progress
from facilitator.ui.presenters.console import numbered
from facilitator.ui.presenters.rundown import GLYPHS
from facilitator.ui.presenters.words import date_text, day_text, progress_word, span_of_times


@dataclass(frozen=True, slots=True)
class AgendaEntry:
    """One item in the overview."""

    item_id: str
    time: str
    title: str
    mark: str
    spoken: str
    is_pause: bool
    is_running: bool


@dataclass(frozen=True, slots=True)
class AgendaColumn:
    """One day in the overview."""

    date: date
    title: str
    full: str
    is_today: bool
    entries: tuple[AgendaEntry, ...]


def agenda_columns(state: DayState) -> tuple[AgendaColumn, ...]:
    """Every day with its items."""
    return tuple(
        AgendaColumn(
            day.date,
            day_text(day.date),
            date_text(day.date),
            day.date == state.today,
            tuple(_entry(state, row) for row in state.day_rows(day.date)),
        )
        for day in state.plan.days
    )


def _entry(state: DayState, row: ItemState) -> AgendaEntry:
    """One item in words."""
    item = row.item
    plan = state.plan
    time = span_of_times(plan.venue_time(item.start), plan.venue_time(item.end))
    title = numbered(item)
    return AgendaEntry(
        item_id=item.item_id,
        time=time,
        title=title,
        mark=GLYPHS[row.progress],
        spoken=f"{time}, {title}, {progress_word(row.progress)}",
        is_pause=item.kind.is_pause,
        is_running=row.progress is Progress.RUNNING,
    )

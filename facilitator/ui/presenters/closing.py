"""Closing a day: what follows before it is done, and what was heard once it is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import DayState, ItemState, Progress, Record, SpeakerState, SpeakerStatus
from facilitator.ui.presenters.words import date_text, day_text, time_text

OPEN = frozenset({Progress.WAITING, Progress.PASSED})


@dataclass(frozen=True, slots=True, kw_only=True)
class DayEndView:
    """What a closed day leaves: a title, and one sentence a line."""

    title: str
    lines: tuple[str, ...]


def can_close(state: DayState, record: Record) -> bool:
    """True while the day that is run has begun and is not closed."""
    has_begun = any(row.actual_start is not None for row in state.day_rows(state.today))
    return has_begun and state.today not in record.closed


def day_to_tell(state: DayState, record: Record) -> date | None:
    """The day the sheet is about: today once it has begun, else the last one that was closed."""
    if any(row.actual_start is not None for row in state.day_rows(state.today)):
        return state.today
    closed = [day.date for day in state.plan.days if day.date in record.closed]
    return closed[-1] if closed else None


def closing_words(state: DayState) -> str:
    """What follows if the day is closed now."""
    parts = []
    running = state.running_row
    if running is not None:
        words = QCoreApplication.translate("Closing", "{title} ends now.")
        parts.append(words.format(title=running.item.title))
    left = _titles(row for row in state.day_rows(state.today) if row.progress in OPEN)
    if left:
        words = QCoreApplication.translate(
            "Closing", "Not reached, and on record as not held: {titles}."
        )
        parts.append(words.format(titles=left))
    else:
        parts.append(QCoreApplication.translate("Closing", "Every item of the day was held."))
    parts.append(
        QCoreApplication.translate(
            "Closing", "Speakers still waiting keep their turn. Undo opens the day again."
        )
    )
    return "\n\n".join(parts)


def closing_title(state: DayState) -> str:
    """The question itself."""
    words = QCoreApplication.translate("Closing", "Close {day}?")
    return words.format(day=date_text(state.today))


def day_end_view(state: DayState, record: Record, shown: date) -> DayEndView | None:
    """What is told on the page of a day: about itself if it is closed, else about the day before
    it, as long as nothing of it has begun. None if there is nothing to tell.
    """
    day = shown if shown in record.closed else _closed_before(state, record, shown)
    if day is None:
        return None
    rows = state.day_rows(day)
    held = sum(row.actual_start is not None for row in rows)
    number = QLocale().toString
    words = QCoreApplication.translate("Closing", "Held: {held} of {all} items.")
    lines = [words.format(held=number(held), all=number(len(rows)))]
    lines += _heard_lines(state, {row.item.item_id for row in rows})
    left = _titles(row for row in rows if row.progress in OPEN)
    if left:
        words = QCoreApplication.translate("Closing", "Not held: {titles}.")
        lines.append(words.format(titles=left))
    title = QCoreApplication.translate("Closing", "{day} is closed")
    return DayEndView(title=title.format(day=date_text(day)), lines=tuple(lines))


def _closed_before(state: DayState, record: Record, shown: date) -> date | None:
    """The closed day just before a day on which nothing has begun."""
    if any(row.actual_start is not None for row in state.day_rows(shown)):
        return None
    before = [day.date for day in state.plan.days if day.date < shown]
    return before[-1] if before and before[-1] in record.closed else None


def _heard_lines(state: DayState, item_ids: set[str]) -> list[str]:
    """Who was heard on a day, and who of the same queues is carried over and where to."""
    queues = [queue for queue in state.queues if item_ids & set(queue.item_ids)]
    people = [one for queue in queues for one in queue.speakers]
    heard = [one for one in people if one.slot in item_ids and one.status is SpeakerStatus.HEARD]
    waiting = [one for one in people if one.status is SpeakerStatus.WAITING]
    lines = []
    if heard:
        words = QCoreApplication.translate("Closing", "Heard: {names}.")
        lines.append(words.format(names=", ".join(one.speaker.name for one in heard)))
    placed = [one for one in waiting if one.expected_start is not None]
    if placed:
        words = QCoreApplication.translate("Closing", "Carried over: {names}.")
        names = ", ".join(_with_time(state, one) for one in placed)
        lines.append(words.format(names=names))
    lost = [one.speaker.name for one in waiting if one.expected_start is None]
    if lost:
        words = QCoreApplication.translate(
            "Closing", "Carried over, still without a place: {names}."
        )
        lines.append(words.format(names=", ".join(lost)))
    return lines


def _with_time(state: DayState, one: SpeakerState) -> str:
    """A speaker and when the turn is expected."""
    if one.expected_start is None:
        return one.speaker.name
    venue = state.plan.venue_time(one.expected_start)
    words = QCoreApplication.translate("Closing", "{name} ({day}, {time})")
    return words.format(name=one.speaker.name, day=day_text(venue.date()), time=time_text(venue))


def _titles(rows: Iterable[ItemState]) -> str:
    """The titles of some rows."""
    return ", ".join(row.item.title for row in rows)

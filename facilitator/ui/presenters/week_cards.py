"""The days of the week as cards: what a reader sees at a glance, in words and shapes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.week_days import Standing, WeekDay
from facilitator.day import Item
from facilitator.ui.presenters.spans import over_under_role, over_under_words
from facilitator.ui.presenters.words import date_text, day_text, span_of_times, time_text

SHAPES = {Standing.AHEAD: "○", Standing.GOING_ON: "▶", Standing.OVER: "✓"}
ROLES = {Standing.AHEAD: "grey", Standing.GOING_ON: "green", Standing.OVER: "grey"}


@dataclass(frozen=True, slots=True)
class WeekCard:
    """One day as a card. `lines` are label and value; `notes` what is carried or comes next."""

    day: date
    title: str
    full: str
    shape: str
    word: str
    role: str
    lines: tuple[tuple[str, str], ...]
    over_under: str
    over_role: str
    notes: tuple[str, ...]
    is_today: bool

    @property
    def spoken(self) -> str:
        """All of it in one line, for a screen reader."""
        values = (f"{label} {value}" for label, value in self.lines)
        return ", ".join((self.full, self.word, *values, *self.notes))


def week_cards(days: Sequence[WeekDay]) -> tuple[WeekCard, ...]:
    """One card for each day."""
    return tuple(_card(day) for day in days)


def _card(day: WeekDay) -> WeekCard:
    is_over = day.standing is Standing.OVER
    return WeekCard(
        day=day.day,
        title=day_text(day.day),
        full=date_text(day.day),
        shape=SHAPES[day.standing],
        word=_word(day.standing),
        role=ROLES[day.standing],
        lines=_lines(day),
        over_under=over_under_words(day.late) if is_over and day.actual_end else "",
        over_role=over_under_role(day.late),
        notes=_notes(day),
        is_today=day.is_today,
    )


def _word(standing: Standing) -> str:
    return {
        Standing.AHEAD: QCoreApplication.translate("Week", "to come"),
        Standing.GOING_ON: QCoreApplication.translate("Week", "going on"),
        Standing.OVER: QCoreApplication.translate("Week", "over"),
    }[standing]


def _lines(day: WeekDay) -> tuple[tuple[str, str], ...]:
    number = QLocale().toString
    held = QCoreApplication.translate("Week", "{done} of {count}")
    lines = []
    if day.planned is not None:
        planned = QCoreApplication.translate("Week", "Planned")
        lines.append((planned, span_of_times(*day.planned)))
    lines.append((QCoreApplication.translate("Week", "Actual"), _actual(day)))
    items = held.format(done=number(day.done), count=number(day.count))
    lines.append((QCoreApplication.translate("Week", "Items held"), items))
    lines.append((QCoreApplication.translate("Week", "Decisions"), number(day.decisions)))
    lines.append((QCoreApplication.translate("Week", "Follow-ups"), number(day.follow_ups)))
    return tuple(lines)


def _actual(day: WeekDay) -> str:
    if day.actual_start is None:
        return "–"
    if day.actual_end is None:
        since = QCoreApplication.translate("Week", "since {time}")
        return since.format(time=time_text(day.actual_start))
    return span_of_times(day.actual_start, day.actual_end)


def _notes(day: WeekDay) -> tuple[str, ...]:
    notes = []
    for item in day.not_held:
        words = QCoreApplication.translate("Week", "Not held: {item}")
        notes.append(words.format(item=_name(item)))
    for queue in day.carried:
        words = QCoreApplication.translate("Week", "Carried on: {item} – speakers to come: {count}")
        title = f"{queue.number} · {queue.title}" if queue.number else queue.title
        notes.append(words.format(item=title, count=QLocale().toString(queue.speakers)))
    if day.standing is not Standing.OVER and day.next_item is not None:
        first = QCoreApplication.translate("Week", "Begins with: {item}")
        then = QCoreApplication.translate("Week", "Next: {item}")
        words = first if day.standing is Standing.AHEAD else then
        notes.append(words.format(item=_name(day.next_item)))
    return tuple(notes)


def _name(item: Item) -> str:
    return f"{item.number} · {item.title}" if item.number else item.title

"""What the sheet for planning the week anew shows: choices for the wish, and plans by day."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, Item
from facilitator.day.replan_wish import Shift, Topic, WeekAnswer, WeekPlan
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.catch_up import PlanCard
from facilitator.ui.presenters.replan_words import (
    item_name,
    no_place,
    plan_price,
    plan_question,
    plan_text,
)
from facilitator.ui.presenters.words import date_text, day_text, span_of_times


@dataclass(frozen=True, slots=True)
class ReplanRow:
    """A row of the rundown, old and new; a word where it is new or gone."""

    title: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class ReplanDay:
    """A day with the rows of it that change."""

    title: str
    rows: tuple[ReplanRow, ...]


@dataclass(frozen=True, slots=True)
class ReplanCard:
    """A plan as a card, with what it changes by day and what has no place then."""

    card: PlanCard
    days: tuple[ReplanDay, ...]
    no_place: str


@dataclass(frozen=True, slots=True)
class ReplanView:
    """The plans, and a sentence where there are none."""

    cards: tuple[ReplanCard, ...]
    words: str


def replan_view(state: DayState, answer: WeekAnswer) -> ReplanView:
    """The answer to a wish."""
    words = ""
    if answer.is_granted:
        words = QCoreApplication.translate("Replan", "The week grants this as it stands.")
    elif not answer.plans:
        words = QCoreApplication.translate(
            "Replan",
            "It does not fit, even if everything else is shortened to its minimum or left out. "
            "Ask for less, or for another day.",
        )
    return ReplanView(tuple(_card(state, plan) for plan in answer.plans), words)


def topic_choices(state: DayState, topics: Sequence[Topic]) -> tuple[tuple[str, str], ...]:
    """Topics by id, with number and title."""
    return tuple((t.topic_id, item_name(state.plan, t.rows[0].item_id)) for t in topics)


def day_choices(state: DayState) -> tuple[tuple[date, str], ...]:
    """Today and the days after it, in words."""
    days = [day.date for day in state.plan.days if day.date >= state.today]
    return tuple((day, date_text(day)) for day in days)


def parts_of_day(state: DayState, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """Morning, afternoon and the whole of a day, in venue time; around lunch where there is one."""
    items = [item for other in state.plan.days if other.date == day for item in other.items]
    if not items:
        return ()
    first, last = min(item.start for item in items), max(item.end for item in items)
    lunch = next((item for item in items if item.kind is ItemKind.LUNCH), None)
    middle = first + (last - first) / 2
    spans = (
        (first, lunch.start if lunch else middle),
        (lunch.end if lunch else middle, last),
        (first, last),
    )
    place = state.plan.venue_time
    return tuple((place(start), place(end)) for start, end in spans)


def _card(state: DayState, plan: WeekPlan) -> ReplanCard:
    """One plan."""
    left = no_place(state, plan)
    card = PlanCard(
        key=tuple((effect.kind.value, effect.item_id) for effect in plan.effects),
        payload=plan.payload,
        text=plan_text(state, plan),
        price=plan_price(state, plan),
        question=plan_question(state, plan),
        rows=(),
        heard=left,
        is_everybody_heard=not left,
    )
    return ReplanCard(card, _by_day(state, plan), left)


def _by_day(state: DayState, plan: WeekPlan) -> tuple[ReplanDay, ...]:
    """The rows that change under the day they stand on then, or stood on."""
    days: dict[date, list[tuple[datetime, ReplanRow]]] = {}
    gone = {*plan.payload["skip"]}
    for shift in plan.shifts:
        item = shift.after or shift.before
        assert item is not None
        day = state.plan.venue_time(item.start).date()
        days.setdefault(day, []).append((item.start, _row(state, shift, day, gone)))
    return tuple(
        ReplanDay(date_text(day), tuple(row for _, row in sorted(rows, key=lambda pair: pair[0])))
        for day, rows in sorted(days.items())
    )


def _row(state: DayState, shift: Shift, day: date, gone: Set[str]) -> ReplanRow:
    """One row, old and new."""
    item = shift.after or shift.before
    assert item is not None
    title = f"{item.number} {item.title}" if item.number else item.title
    old = _span(state, shift.before, day)
    new = _span(state, shift.after, day)
    if shift.before is None:
        old = QCoreApplication.translate("Replan", "new")
    if shift.after is None:
        is_held = shift.item_id not in gone and not item.is_hard
        new = (
            QCoreApplication.translate("Replan", "no slot here")
            if is_held
            else QCoreApplication.translate("Replan", "left out")
        )
    return ReplanRow(title, old, new)


def _span(state: DayState, item: Item | None, day: date) -> str:
    """From when to when, with the day where it is another one."""
    if item is None:
        return ""
    start, end = state.plan.venue_time(item.start), state.plan.venue_time(item.end)
    times = span_of_times(start, end)
    return times if start.date() == day else f"{day_text(start.date())} {times}"

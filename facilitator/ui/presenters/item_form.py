"""An item as typed texts, and back: wrong input gets one sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from facilitator.commands.typed_time import TypedTime, parse_time
from facilitator.day import Item, Plan, Step, item_payload
from facilitator.kinds import ItemKind, Priority
from facilitator.ui.presenters.words import minutes_text, time_text

EVENING, MORNING = time(17), time(7)
MINUTE = timedelta(minutes=1)
_DOTTED = re.compile(r"(\d)\.(\d\d)\b")


class FormError(Exception):
    """What was typed cannot be taken; the message is one sentence, `field` says where."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@dataclass(frozen=True, slots=True, kw_only=True)
class StepForm:
    """A step as typed; a new one has no id yet."""

    step_id: str
    title: str
    speaker: str
    minutes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemForm:
    """An item as typed; times in venue time, the minimum in minutes."""

    day: date
    title: str
    number: str
    kind: ItemKind
    start: str
    end: str
    lead: str
    is_hard: bool
    minimum: str
    priority: Priority = Priority.NORMAL
    steps: tuple[StepForm, ...] = ()


def form_of(item: Item, plan: Plan) -> ItemForm:
    """The texts of an item."""
    start = plan.venue_time(item.start)
    return ItemForm(
        day=start.date(),
        title=item.title,
        number=item.number or "",
        kind=item.kind,
        start=time_text(start),
        end=time_text(plan.venue_time(item.end)),
        lead=item.lead or "",
        is_hard=item.is_hard,
        minimum="" if item.minimum is None else _minutes_of(item.minimum),
        priority=item.priority,
        steps=tuple(
            StepForm(
                step_id=step.step_id,
                title=step.title,
                speaker=step.speaker,
                minutes=_minutes_of(step.allotment),
            )
            for step in item.steps
        ),
    )


def new_form(day: date, plan: Plan, after: Item | None) -> ItemForm:
    """The form of a new item of 15 minutes, behind another or at the start of a day."""
    start = plan.venue_time(after.end) if after is not None else datetime.combine(day, time(9))
    return ItemForm(
        day=day,
        title="",
        number="",
        kind=ItemKind.SESSION,
        start=time_text(start),
        end=time_text(start + 15 * MINUTE),
        lead="",
        is_hard=False,
        minimum="",
    )


def changed_fields(form: ItemForm, item: Item, plan: Plan) -> dict[str, Any]:
    """The payload of an edit: only what differs. Raises FormError."""
    before, after = item_payload(item), item_payload(item_from(form, plan, item))
    return {name: value for name, value in after.items() if value != before[name]}


def item_from(form: ItemForm, plan: Plan, before: Item | None = None) -> Item:
    """The item a form describes; what the form does not show stays as before. Raises FormError."""
    if not form.title.strip():
        raise FormError("title", QCoreApplication.translate("ItemForm", "The item needs a title."))
    start, end = _span(form, plan, before)
    return Item(
        item_id=before.item_id if before is not None else "new",
        title=form.title.strip(),
        start=start,
        end=end,
        kind=form.kind,
        number=form.number.strip() or None,
        lead=form.lead.strip() or None,
        is_hard=form.is_hard,
        minimum=_minimum(form.minimum, end - start),
        is_continued=before.is_continued if before is not None else False,
        steps=tuple(_step(step) for step in form.steps),
        queue_id=before.queue_id if before is not None else None,
        note=before.note if before is not None else None,
        priority=form.priority,
    )


def steps_sum_text(steps: Sequence[StepForm], slot: timedelta | None) -> str:
    """The sum of the steps against the slot: "35 min of 30 min: 5 min too long"."""
    minutes = [_whole(step.minutes) for step in steps]
    total = timedelta(minutes=sum(number for number in minutes if number is not None))
    if not steps:
        return ""
    if slot is None:
        return minutes_text(total)
    if total > slot:
        words = QCoreApplication.translate("ItemForm", "{sum} of {slot}: {span} too long")
        return words.format(
            sum=minutes_text(total), slot=minutes_text(slot), span=minutes_text(total - slot)
        )
    words = QCoreApplication.translate("ItemForm", "{sum} of {slot}")
    return words.format(sum=minutes_text(total), slot=minutes_text(slot))


def slot_length(form: ItemForm) -> timedelta | None:
    """The length of the typed slot, or None while its times cannot be read."""
    start, end = parse_typed(form.start), parse_typed(form.end)
    if start is None or end is None:
        return None
    span = datetime.combine(form.day, end.wall) - datetime.combine(form.day, start.wall)
    return span if span > timedelta(0) else span + timedelta(days=1)


def parse_typed(text: str) -> TypedTime | None:
    """A typed time of day: in a field for times 9.42 is one too, whatever its minutes."""
    tidy = text.replace("\u202f", " ").replace("\u00a0", " ")
    return parse_time(_DOTTED.sub(r"\1:\2", tidy))


def _span(form: ItemForm, plan: Plan, before: Item | None) -> tuple[datetime, datetime]:
    """Start and end as instants; an evening item may end after midnight."""
    start, end = _time("start", form.start), _time("end", form.end)
    last_day = form.day
    if end.is_next_day or end.wall <= start.wall:
        if not end.is_next_day and not _may_cross_midnight(start.wall, end.wall, plan, before):
            raise FormError(
                "end", QCoreApplication.translate("ItemForm", "The end must lie after the start.")
            )
        last_day += timedelta(days=1)
    zone = ZoneInfo(plan.zone)
    return (
        datetime.combine(form.day, start.wall, zone).astimezone(UTC),
        datetime.combine(last_day, end.wall, zone).astimezone(UTC),
    )


def _may_cross_midnight(start: time, end: time, plan: Plan, before: Item | None) -> bool:
    """True for an item that begins in the evening and ends at night, or did so before."""
    if before is not None:
        dates = {plan.venue_time(before.start).date(), plan.venue_time(before.end).date()}
        if len(dates) > 1:
            return True
    return start >= EVENING and end <= MORNING


def _time(field: str, text: str) -> TypedTime:
    """A typed time. Raises FormError."""
    found = parse_typed(text)
    if found is None:
        words = QCoreApplication.translate(
            "ItemForm", "“{text}” is not a time; write it like 9:30 or 14:00."
        )
        raise FormError(field, words.format(text=text.strip()))
    return found


def _minimum(text: str, length: timedelta) -> timedelta | None:
    """The typed minimum length. Raises FormError."""
    if not text.strip():
        return None
    number = _whole(text)
    if number is None or not timedelta(0) < timedelta(minutes=number) <= length:
        words = QCoreApplication.translate(
            "ItemForm", "The minimum length must be between 1 minute and {length}."
        )
        raise FormError("minimum", words.format(length=minutes_text(length)))
    return timedelta(minutes=number)


def _step(form: StepForm) -> Step:
    """A typed step. Raises FormError."""
    title = form.title.strip()
    if not title:
        raise FormError("steps", QCoreApplication.translate("ItemForm", "Each step needs a title."))
    number = _whole(form.minutes)
    if number is None or number <= 0:
        words = QCoreApplication.translate("ItemForm", "“{title}” needs its minutes, 1 or more.")
        raise FormError("steps", words.format(title=title))
    return Step(form.step_id, title, timedelta(minutes=number), form.speaker.strip())


def _whole(text: str) -> float | None:
    """A typed number of minutes, or None."""
    try:
        return float(text.replace(",", ".").strip())
    except ValueError:
        return None


def _minutes_of(span: timedelta) -> str:
    """A span as the number of its minutes."""
    return f"{span / MINUTE:g}"

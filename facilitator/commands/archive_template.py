"""A workshop as the template of the next one: the same agenda on other dates, nobody in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.commands.store import DocumentStore, Workshop
from facilitator.day import Day, Item, Plan
from facilitator.evaluation import EvaluationError
from facilitator.evaluation.as_json import form_from_json, form_json

DECK_TEMPLATE = "deck_template/own"
"""The file of the deck's template, as `facilitator.commands.deck_template` keeps it."""
FORMS = "evaluation_form"
KEPT_KINDS = (FORMS, "material", "deck_template")
"""Documents that hold no person and are of use again."""


def template_of(workshop: Workshop, plan: Plan, first_day: date) -> Workshop:
    """The workshop with `plan` moved so that it begins on `first_day`.

    Wall times of the venue stay, whatever the clocks do in between. Speakers, answers, the log
    and the document it was read from are left behind.
    """
    if not plan.days:
        raise ValueError("the workshop has no day to begin with")
    shift = first_day - plan.days[0].date
    zone = ZoneInfo(plan.zone)
    days = tuple(_moved_day(day, shift, zone) for day in plan.days)
    queues = tuple(replace(queue, speakers=()) for queue in plan.queues)
    moved = replace(plan, days=days, queues=queues)
    return Workshop(plan=moved, agenda_items=workshop.agenda_items)


def copy_documents(source: DocumentStore, target: DocumentStore) -> int:
    """Copy what is of use again; returns how many documents. Raises StorageError."""
    kept = {kind: source.documents(kind) for kind in KEPT_KINDS}
    kept[FORMS] = {name: _without_number(text) for name, text in kept[FORMS].items()}
    target.change_documents(kept)
    template = source.file_data(DECK_TEMPLATE)
    if template is not None:
        target.keep_file(DECK_TEMPLATE, template)
    return sum(map(len, kept.values()))


def _without_number(text: str) -> str:
    """A form without the number of people of the last time; one that is damaged as it is."""
    try:
        return form_json(replace(form_from_json(text), expected=None))
    except EvaluationError:
        return text


def _moved_day(day: Day, shift: timedelta, zone: ZoneInfo) -> Day:
    items = tuple(_moved_item(item, shift, zone) for item in day.items)
    return Day(day.date + shift, items)


def _moved_item(item: Item, shift: timedelta, zone: ZoneInfo) -> Item:
    start = _moved(item.start, shift, zone)
    end = _moved(item.end, shift, zone)
    return replace(item, start=start, end=max(end, start + timedelta(minutes=1)))


def _moved(at: datetime, shift: timedelta, zone: ZoneInfo) -> datetime:
    """The same time of day so many days later."""
    local = at.astimezone(zone)
    there = datetime.combine(local.date() + shift, local.time(), zone)
    return there.astimezone(UTC)

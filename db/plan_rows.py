"""The accepted plan and its annotations as rows, and back, equal to the last microsecond."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar

import peewee as pw

from db import models
from db.fields import to_span, to_us
from facilitator.agenda import AgendaItem, Paragraph
from facilitator.commands.store import SourceDocument, Workshop
from facilitator.day import Day, Item, Plan, Queue, Step
from facilitator.day.plan import StepRole
from facilitator.kinds import ItemKind, Priority

_R = TypeVar("_R", bound=pw.Model)
_CHUNK = 50  # rows an INSERT; SQLite takes 999 values, and no table has 19 columns


def save_workshop(db: pw.Database, workshop: Workshop, created: datetime) -> None:
    """Write a whole workshop into an empty file, inside the caller's transaction."""
    plan = workshop.plan
    _insert(
        db,
        models.WorkshopRow,
        [{"title": plan.title, "place": plan.place, "zone": plan.zone, "created_utc": created}],
    )
    _save_days(db, plan)
    _save_queues(db, plan)
    _save_agenda(db, workshop.agenda_items)
    _insert(db, models.DoubtRow, [{"text": text} for text in workshop.doubts], is_ordered=True)
    if (source := workshop.source) is not None:
        _insert(db, models.SourceDocumentRow, [{"name": source.name, "data": source.data}])


def load_workshop(db: pw.Database) -> Workshop:
    """The workshop in a file."""
    row = models.WorkshopRow.select().get(db)
    source = models.SourceDocumentRow.select().get_or_none(db)
    return Workshop(
        plan=Plan(
            zone=row.zone,
            days=_load_days(db),
            queues=_load_queues(db),
            title=row.title,
            place=row.place,
        ),
        agenda_items=_load_agenda(db),
        source=None if source is None else SourceDocument(source.name, bytes(source.data)),
        doubts=tuple(row.text for row in _in_order(db, models.DoubtRow)),
    )


def _save_days(db: pw.Database, plan: Plan) -> None:
    """Days, their items, and the items' steps."""
    days, items, steps = [], [], []
    for day_id, day in enumerate(plan.days, start=1):
        days.append({"date": day.date, "label": day.label})
        for position, item in enumerate(day.items, start=1):
            items.append({"day": day_id, "position": position, **_item_values(item)})
            steps += [
                {"item": len(items), "position": number, **_step_values(step)}
                for number, step in enumerate(item.steps, start=1)
            ]
    _insert(db, models.DayRow, days, is_ordered=True)
    _insert(db, models.ItemRow, items)
    _insert(db, models.StepRow, steps)


def _item_values(item: Item) -> dict[str, Any]:
    """An item's own columns."""
    return {
        "item_id": item.item_id,
        "title": item.title,
        "planned_start": item.start,
        "planned_end": item.end,
        "kind": item.kind.value,
        "number": item.number,
        "lead": item.lead,
        "is_hard": item.is_hard,
        "minimum_us": _us(item.minimum),
        "is_continued": item.is_continued,
        "queue_id": item.queue_id,
        "note": item.note,
        "priority": item.priority.value,
    }


def _step_values(step: Step) -> dict[str, Any]:
    """A step's own columns."""
    return {
        "step_id": step.step_id,
        "title": step.title,
        "speaker": step.speaker,
        "allotment_us": to_us(step.allotment),
        "role": step.role.value,
    }


def _save_queues(db: pw.Database, plan: Plan) -> None:
    """Queues and the speakers in them."""
    queues, speakers = [], []
    for number, queue in enumerate(plan.queues, start=1):
        queues.append(
            {
                "queue_id": queue.queue_id,
                "allotment_us": to_us(queue.allotment),
                "changeover_us": to_us(queue.changeover),
                "questions_us": to_us(queue.questions),
                "title": queue.title,
            }
        )
        speakers += [
            {"queue": number, "position": position, "name": name}
            for position, name in enumerate(queue.speakers, start=1)
        ]
    _insert(db, models.QueueRow, queues, is_ordered=True)
    _insert(db, models.SpeakerRow, speakers)


def _save_agenda(db: pw.Database, agenda_items: Iterable[AgendaItem]) -> None:
    """Agenda items and the paragraphs of their annotations."""
    rows, paragraphs = [], []
    for number, entry in enumerate(agenda_items, start=1):
        rows.append(
            {
                "number": entry.number,
                "title": entry.title,
                "written_title": entry.written_title,
                "allotment_us": _us(entry.allotment),
                "focus_json": json.dumps(entry.focus, ensure_ascii=False),
                "source_line": entry.source_line,
            }
        )
        paragraphs += [
            {
                "agenda_item": number,
                "position": position,
                "number": paragraph.number,
                "text": paragraph.text,
                "source_line": paragraph.source_line,
            }
            for position, paragraph in enumerate(entry.paragraphs, start=1)
        ]
    _insert(db, models.AgendaItemRow, rows, is_ordered=True)
    _insert(db, models.ParagraphRow, paragraphs)


def _load_days(db: pw.Database) -> tuple[Day, ...]:
    """Days with their items and steps, in order."""
    steps = _grouped(_in_order(db, models.StepRow), "of_item")
    items = _grouped(_in_order(db, models.ItemRow), "day_id")
    return tuple(
        Day(
            date=day.date,
            items=tuple(_item(row, steps[row.id]) for row in items[day.id]),
            label=day.label,
        )
        for day in _in_order(db, models.DayRow)
    )


def _item(row: models.ItemRow, steps: Iterable[models.StepRow]) -> Item:
    """A row as the item it keeps."""
    return Item(
        item_id=row.item_id,
        title=row.title,
        start=row.planned_start,
        end=row.planned_end,
        kind=ItemKind(row.kind),
        number=row.number,
        lead=row.lead,
        is_hard=row.is_hard,
        minimum=_span(row.minimum_us),
        is_continued=row.is_continued,
        steps=tuple(_step(step) for step in steps),
        queue_id=row.queue_id,
        note=row.note,
        priority=Priority(row.priority),
    )


def _step(row: models.StepRow) -> Step:
    """A row as the step it keeps."""
    return Step(
        step_id=row.step_id,
        title=row.title,
        allotment=to_span(row.allotment_us),
        speaker=row.speaker,
        role=StepRole(row.role),
    )


def _load_queues(db: pw.Database) -> tuple[Queue, ...]:
    """Queues with their speakers, in order."""
    speakers = _grouped(_in_order(db, models.SpeakerRow), "of_queue")
    return tuple(
        Queue(
            queue_id=row.queue_id,
            allotment=to_span(row.allotment_us),
            speakers=tuple(speaker.name for speaker in speakers[row.id]),
            changeover=to_span(row.changeover_us),
            questions=to_span(row.questions_us),
            title=row.title,
        )
        for row in _in_order(db, models.QueueRow)
    )


def _load_agenda(db: pw.Database) -> tuple[AgendaItem, ...]:
    """Agenda items with their paragraphs, in order."""
    paragraphs = _grouped(_in_order(db, models.ParagraphRow), "of_agenda_item")
    return tuple(
        AgendaItem(
            number=row.number,
            title=row.title,
            written_title=row.written_title,
            allotment=_span(row.allotment_us),
            focus=tuple(json.loads(row.focus_json)),
            paragraphs=tuple(
                Paragraph(entry.number, entry.text, entry.source_line)
                for entry in paragraphs[row.id]
            ),
            source_line=row.source_line,
        )
        for row in _in_order(db, models.AgendaItemRow)
    )


def _insert(
    db: pw.Database, table: type[pw.Model], rows: list[dict[str, Any]], *, is_ordered: bool = False
) -> None:
    """Insert rows into an empty table; their ids count from 1, as the foreign keys expect."""
    numbered = [
        {"id": number, **({"position": number} if is_ordered else {}), **row}
        for number, row in enumerate(rows, start=1)
    ]
    for first in range(0, len(numbered), _CHUNK):
        table.insert_many(numbered[first : first + _CHUNK]).execute(db)


def _in_order(db: pw.Database, table: type[_R]) -> Iterable[_R]:
    """The rows of a table in the order they were written, which is that of the values."""
    return table.select().order_by(table.id).bind(db)  # type: ignore[attr-defined]


def _grouped(rows: Iterable[_R], key: str) -> defaultdict[int, list[_R]]:
    """Rows by the row they belong to."""
    groups: defaultdict[int, list[_R]] = defaultdict(list)
    for row in rows:
        groups[getattr(row, key)].append(row)
    return groups


def _us(span: timedelta | None) -> int | None:
    return None if span is None else to_us(span)


def _span(microseconds: int | None) -> timedelta | None:
    return None if microseconds is None else to_span(microseconds)

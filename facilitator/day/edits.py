"""Rows that change the rundown itself or add words to it: edits, insertions, notes, files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from facilitator.day.actions import Action, ActionKind, IllegalActionError
from facilitator.day.forecast import planned_spans
from facilitator.day.plan import Item, Plan, Step, StepRole
from facilitator.day.record import Record
from facilitator.day.state import ZERO, Attachment, NoteEntry
from facilitator.kinds import ItemKind, Priority
from facilitator.sentences import say

NOTE_CATEGORIES = ("note", "decision", "action", "parking")


def item_payload(item: Item) -> dict[str, Any]:
    """An item as JSON, the form in which rows and files keep it."""
    return {
        "title": item.title,
        "start": item.start.isoformat(),
        "end": item.end.isoformat(),
        "kind": item.kind.value,
        "number": item.number,
        "lead": item.lead,
        "is_hard": item.is_hard,
        "minimum_s": None if item.minimum is None else item.minimum.total_seconds(),
        "is_continued": item.is_continued,
        "steps": [step_payload(step) for step in item.steps],
        "queue_id": item.queue_id,
        "note": item.note,
        "priority": item.priority.value,
    }


def step_payload(step: Step) -> dict[str, Any]:
    """A step as JSON."""
    return {
        "step_id": step.step_id,
        "title": step.title,
        "speaker": step.speaker,
        "allotment_s": step.allotment.total_seconds(),
        "role": step.role.value,
    }


def item_from_payload(item_id: str, payload: Mapping[str, Any]) -> Item:
    """The item that `item_payload` wrote. Raises ValueError or KeyError on nonsense."""
    minimum_s = payload.get("minimum_s")
    return Item(
        item_id=item_id,
        title=str(payload["title"]),
        start=datetime.fromisoformat(payload["start"]),
        end=datetime.fromisoformat(payload["end"]),
        kind=ItemKind(payload["kind"]),
        number=payload.get("number"),
        lead=payload.get("lead"),
        is_hard=bool(payload.get("is_hard", False)),
        minimum=None if minimum_s is None else timedelta(seconds=minimum_s),
        is_continued=bool(payload.get("is_continued", False)),
        steps=tuple(step_from_payload(step) for step in payload.get("steps", ())),
        queue_id=payload.get("queue_id"),
        note=payload.get("note"),
        priority=Priority(payload.get("priority", Priority.NORMAL)),
    )


def step_from_payload(payload: Mapping[str, Any]) -> Step:
    """The step that `step_payload` wrote."""
    return Step(
        step_id=str(payload["step_id"]),
        title=str(payload["title"]),
        speaker=str(payload.get("speaker", "")),
        allotment=timedelta(seconds=payload["allotment_s"]),
        role=StepRole(payload.get("role", StepRole.BEFORE)),
    )


def edit_item(record: Record, action: Action, t: timedelta) -> Record:
    """Change fields of an item; the payload holds only what changes."""
    item = _need_item(record, action)
    try:
        changed = item_from_payload(item.item_id, {**item_payload(item), **action.payload})
    except (KeyError, ValueError, TypeError) as error:
        raise IllegalActionError(
            say("{title} was not changed: {reason}.", title=item.title, reason=str(error))
        ) from error
    return _with_plan(record, record.plan.with_item(changed))


def insert_item(record: Record, action: Action, t: timedelta) -> Record:
    """Put a new item into the rundown."""
    item_id = action.item_id or f"new-{action.seq}"
    try:
        item = item_from_payload(item_id, action.payload)
        plan = record.plan.with_new_item(item)
    except (KeyError, ValueError, TypeError) as error:
        raise IllegalActionError(
            say("The item was not added: {reason}.", reason=str(error))
        ) from error
    return _with_plan(record, plan)


def remove_item(record: Record, action: Action, t: timedelta) -> Record:
    """Take an item that has not begun out of the rundown."""
    item = _need_item(record, action)
    if record.has_run(item.item_id):
        raise IllegalActionError(
            say("{title} has begun; it stays in the record of the day.", title=item.title)
        )
    return _with_plan(record, record.plan.without_item(item.item_id))


def replan(record: Record, action: Action, t: timedelta) -> Record:
    """Apply a plan: times, items left out, fixed points moved, rows of the rundown, in one row."""
    payload = action.payload
    record = _with_rows(record, action, t)
    times = {key: timedelta(seconds=float(s)) for key, s in dict(payload["allotments"]).items()}
    moves = {
        key: record.moves.get(key, ZERO) + timedelta(seconds=float(s))
        for key, s in dict(payload["moves"]).items()
    }
    return replace(
        record,
        allotments=record.granted(times),
        skipped=record.skipped | frozenset(payload["skip"]),
        moves={**record.moves, **moves},
    )


def _with_rows(record: Record, action: Action, t: timedelta) -> Record:
    """The record with the rows that a plan for the week holds, one after the other."""
    handlers = {
        ActionKind.EDIT: edit_item,
        ActionKind.INSERT: insert_item,
        ActionKind.REMOVE: remove_item,
    }
    for row in action.payload.get("rows", ()):
        inner = replace(
            action, kind=ActionKind(row["kind"]), item_id=row["item_id"], payload=row["payload"]
        )
        record = handlers[inner.kind](record, inner, t)
    return record


def take_note(record: Record, action: Action, t: timedelta) -> Record:
    """Keep a note, decision, follow-up action or parking-lot entry, or correct one."""
    payload = action.payload
    if payload.get("replaces") is not None:
        return _corrected_note(record, payload)
    text = str(payload.get("text", "")).strip()
    category = str(payload.get("category", "note"))
    if not text:
        raise IllegalActionError(say("The note is empty; type something first."))
    if category not in NOTE_CATEGORIES:
        raise IllegalActionError(
            say("There is no kind of note called {category!r}.", category=category)
        )
    heading, who, due = (str(payload.get(n) or "").strip() for n in ("heading", "who", "due"))
    at = action.at.utc
    note = NoteEntry(action.seq, at, action.item_id, category, text, heading, who, due)
    return replace(record, notes=(*record.notes, note))


def _corrected_note(record: Record, payload: Mapping[str, Any]) -> Record:
    """The note that row `replaces` kept, with other words; with none at all it is gone."""
    seq = payload["replaces"]
    before = next((note for note in record.notes if note.seq == seq), None)
    if before is None:
        raise IllegalActionError(say("There is no note {seq} to correct.", seq=seq))
    names = ("category", "text", "heading", "who", "due")
    changed: dict[str, Any] = {
        name: str(payload[name] or "").strip() for name in names if name in payload
    }
    note = replace(before, **changed)
    if note.category not in NOTE_CATEGORIES:
        raise IllegalActionError(
            say("There is no kind of note called {category!r}.", category=note.category)
        )
    kept = (note if each is before else each for each in record.notes)
    return replace(record, notes=tuple(each for each in kept if each.text))


def attach(record: Record, action: Action, t: timedelta) -> Record:
    """Keep a file with an item."""
    entry = Attachment(
        action.seq, action.item_id, str(action.payload["name"]), str(action.payload["path"])
    )
    return replace(record, attachments=(*record.attachments, entry))


def _need_item(record: Record, action: Action) -> Item:
    """The item an action names."""
    item = record.plan.find(action.item_id or "")
    if item is None:
        raise IllegalActionError(
            say("There is no item {item!r} in the rundown.", item=action.item_id)
        )
    return item


def _with_plan(record: Record, plan: Plan) -> Record:
    """The record on a changed plan, the planned times of its parts worked out anew."""
    return replace(record, plan=plan, planned=planned_spans(plan))

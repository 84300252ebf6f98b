"""The run log in words: one line for each row, and the same words for undo and redo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from facilitator.day import Action, ActionKind, DayState, Plan, Record, undone_rows
from facilitator.ui.presenters.question import answer_word
from facilitator.ui.presenters.rundown import entry_title, speaker_names
from facilitator.ui.presenters.words import action_words, clock_time_text, day_text

SHORT = 36
"""Letters of a title on the buttons for Undo and Redo."""
_ABOUT_NO_ITEM = frozenset(
    {
        ActionKind.REPLAN,
        ActionKind.QUEUE,
        ActionKind.ADD_SPEAKER,
        ActionKind.ANNOUNCE,
        ActionKind.CLOSE_DAY,
    }
)
"""Kinds that say themselves what they are about."""
_NAMED = frozenset({ActionKind.UNDO, ActionKind.REDO})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRow:
    """One row of the log as the table shows it."""

    seq: int
    day: str
    time: str
    words: str
    detail: str
    item: str
    who: str
    is_undone: bool


def record_rows(record: Record) -> tuple[RecordRow, ...]:
    """Every row of the log, oldest first."""
    undone = undone_rows(record.rows)
    return tuple(_row(record, action, is_undone=action.seq in undone) for action in record.rows)


def step_words(
    action: Action, plan: Plan, *, names: Mapping[str, str] | None = None, most: int = 0
) -> str:
    """What a row says, with the item named: "add 1 min to Opening"; `most` cuts long titles."""
    others = _named_in(action, plan, names or {}, most=most)
    return _words(action, _cut(entry_title(plan, action.item_id, names), most), others)


def _words(action: Action, title: str, others: Mapping[str, str]) -> str:
    """What a row says about an entry of that name, and about others."""
    if action.kind in (ActionKind.INSERT, ActionKind.REMOVE):
        title = str(action.payload.get("title", title))
    return action_words(action, title, others)


def _named_in(
    action: Action, plan: Plan, names: Mapping[str, str], *, most: int = 0
) -> dict[str, str]:
    """The names of the entries a row speaks of besides its own."""
    payload = action.payload
    if action.kind is ActionKind.SWAP:
        ids = [str(payload.get("with", ""))]
    elif action.kind is ActionKind.REPLAN:
        ids = [*payload["allotments"], *payload["moves"], *payload["skip"]]
        ids += payload.get("put_off", ())
    else:
        return {}
    return {entry_id: _cut(_name(plan, entry_id, names), most // 2) for entry_id in ids}


def _name(plan: Plan, entry_id: str, names: Mapping[str, str]) -> str:
    """The name of an item, step, speaker or queue."""
    queue = plan.queue(entry_id)
    if queue is not None:
        return queue.title or QCoreApplication.translate("Record", "presentations")
    return entry_title(plan, entry_id, names)


def _cut(title: str, most: int) -> str:
    """A title cut to so many letters; 0 leaves it whole."""
    return title if not most or len(title) <= most else f"{title[: most - 1].rstrip()}…"


def undo_words(action: Action | None, state: DayState) -> str:
    """The label of Undo with the step named."""
    if action is None:
        return QCoreApplication.translate("Record", "Undo")
    words = step_words(action, state.plan, names=speaker_names(state), most=SHORT)
    return QCoreApplication.translate("Record", "Undo: {step}").format(step=words)


def redo_words(action: Action | None, state: DayState) -> str:
    """The label of Redo with the step named."""
    if action is None:
        return QCoreApplication.translate("Record", "Redo")
    words = step_words(action, state.plan, names=speaker_names(state), most=SHORT)
    return QCoreApplication.translate("Record", "Redo: {step}").format(step=words)


def _row(record: Record, action: Action, *, is_undone: bool) -> RecordRow:
    """One row of the log in words."""
    venue = record.plan.venue_time(action.at.utc)
    meant = record.rows[int(action.payload["seq"]) - 1] if action.kind in _NAMED else action
    entry_id = meant.item_id or _floor_then(record, action.at.utc) or ""
    names = {key: person.name for key, person in record.people.items()}
    title = _name(record.plan, entry_id, names)
    if meant.item_id is None and meant.kind in _ABOUT_NO_ITEM:
        title = ""
    return RecordRow(
        seq=action.seq,
        day=day_text(venue.date()),
        time=clock_time_text(venue),
        words=_sentence(_words(meant, title, _named_in(meant, record.plan, names)), action.kind),
        detail=_detail(meant),
        item=title,
        who="" if action.kind.is_fact else _actor(action.actor),
        is_undone=is_undone,
    )


def _actor(who: str) -> str:
    """Who did it, as people say it."""
    return QCoreApplication.translate("Record", "facilitator") if who == "facilitator" else who


def _sentence(words: str, kind: ActionKind) -> str:
    """The words with a capital; undo and redo say what they took back or restored."""
    if kind is ActionKind.UNDO:
        return QCoreApplication.translate("Record", "Undone: {step}").format(step=words)
    if kind is ActionKind.REDO:
        return QCoreApplication.translate("Record", "Done again: {step}").format(step=words)
    return words[:1].upper() + words[1:]


def _detail(action: Action) -> str:
    """What goes with it: a note's text, the reason of a pause, the name of a file, an answer."""
    if action.kind is ActionKind.ANSWER:
        return answer_word(str(action.payload.get("choice", "")))
    for name in ("text", "reason", "name"):
        if action.payload.get(name):
            return str(action.payload[name])
    return ""


def _floor_then(record: Record, at: datetime) -> str | None:
    """What had the floor at an instant."""
    for run in reversed(record.runs):
        if run.started <= at and (run.ended is None or at <= run.ended):
            return run.entry_id
    return None

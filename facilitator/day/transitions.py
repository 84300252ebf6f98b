"""What each row of the log does to the record; an illegal one is refused before it is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import timedelta
from itertools import takewhile

from facilitator.day import moves, queues
from facilitator.day.actions import Action, ActionKind, IllegalActionError
from facilitator.day.edits import attach, edit_item, insert_item, remove_item, replan, take_note
from facilitator.day.forecast import planned_spans
from facilitator.day.outages import answer, clock_moved, interrupted, slept
from facilitator.day.plan import Plan
from facilitator.day.record import Record, row_span
from facilitator.day.state import ZERO
from facilitator.sentences import say

Handler = Callable[[Record, Action, timedelta], Record]

AT_HAND = 512
"""So many undos, and as many redos, in a row need no replay of the whole log."""


def new_record(plan: Plan) -> Record:
    """The record of a plan on which nothing has happened yet."""
    return Record(
        document=plan,
        plan=plan,
        planned=planned_spans(plan),
        queues={queue.queue_id: queue.speakers for queue in plan.queues},
    )


def replay(plan: Plan, log: Iterable[Action]) -> Record:
    """The record that a whole log makes. The same log always gives an equal record."""
    rows = tuple(log)
    undone = undone_rows(rows)
    record = new_record(plan)
    for row in rows:
        record = _step(record, row, is_effective=row.seq not in undone)
    return replace(record, redo=_redo_stack(rows, undone))


def apply(record: Record, action: Action) -> Record:
    """The record with one row more. Raises IllegalActionError, in one sentence, if it cannot be.

    The row's `seq` must follow the last one.
    """
    if action.seq != len(record.rows) + 1:
        raise ValueError(f"row {action.seq} cannot follow row {len(record.rows)}")
    if action.kind in (ActionKind.UNDO, ActionKind.REDO):
        _refuse_empty_stack(record, action.kind)
        if action.kind is ActionKind.UNDO and _is_at_hand(record.undo, record.before, action):
            return _take_back(record, action)
        if action.kind is ActionKind.REDO and _is_at_hand(record.redo, record.taken_back, action):
            return _do_again(record, action)
        return replay(record.document, (*record.rows, action))
    changed = _step(record, action, is_effective=True)
    if action.kind.is_fact:
        return changed
    return replace(changed, redo=(), taken_back=())


def _step(record: Record, action: Action, *, is_effective: bool) -> Record:
    """Let time pass up to the row, then apply it unless it is undone."""
    last_t = _time_of(record, action)
    changed = record
    if is_effective and action.kind in _HANDLERS:
        changed = _HANDLERS[action.kind](record, action, last_t)
    elif action.kind is ActionKind.NEXT and not moves.is_double_press(record, action.at):
        changed = replace(record, last_next=action.at)  # the hand did press, undone or not
    can_undo = is_effective and changed is not record and not action.kind.is_fact
    return replace(
        changed,
        rows=(*record.rows, action),
        last=action.at,
        last_t=last_t,
        undo=(*record.undo, action) if can_undo else record.undo,
        before=(*record.before[1 - AT_HAND :], _bare(record)) if can_undo else record.before,
        facts=(*record.facts, (action, last_t)) if action.kind.is_fact else record.facts,
    )


def _time_of(record: Record, action: Action) -> timedelta:
    """Run time at a row."""
    if record.last is None:
        return ZERO
    return record.last_t + row_span(record.last, action)


def _bare(record: Record) -> Record:
    """A record without what only grows, so that many can be kept."""
    return replace(record, rows=(), undo=(), redo=(), before=(), taken_back=(), facts=())


def _is_at_hand(stack: tuple[Action, ...], kept: tuple[object, ...], action: Action) -> bool:
    """True if the row to be undone or done again is the last one and its record was kept."""
    return bool(kept) and action.payload.get("seq") == stack[-1].seq


def _take_back(record: Record, action: Action) -> Record:
    """The record before the last row, with what happened to the laptop since then.

    The same as a replay of all rows, in a time that does not grow with the log.
    """
    taken, before = record.undo[-1], record.before[-1]
    return replace(
        _with_facts(before, record, since=taken.seq),
        rows=(*record.rows, action),
        last=action.at,
        last_t=_time_of(record, action),
        last_next=record.last_next,
        undo=record.undo[:-1],
        redo=(*record.redo, taken),
        before=record.before[:-1],
        taken_back=(*record.taken_back[1 - AT_HAND :], (action.seq, _bare(record), before)),
        facts=record.facts,
    )


def _do_again(record: Record, action: Action) -> Record:
    """The record as it was before the last undo, with what happened to the laptop since then."""
    seq, undone, before = record.taken_back[-1]
    return replace(
        _with_facts(undone, record, since=seq),
        rows=(*record.rows, action),
        last=action.at,
        last_t=_time_of(record, action),
        last_next=record.last_next,
        undo=(*record.undo, record.redo[-1]),
        redo=record.redo[:-1],
        before=(*record.before[1 - AT_HAND :], before),
        taken_back=record.taken_back[:-1],
        facts=record.facts,
    )


def _with_facts(earlier: Record, record: Record, *, since: int) -> Record:
    """An earlier record with the facts that are younger than a row."""
    younger = takewhile(lambda fact: fact[0].seq > since, reversed(record.facts))
    for fact, t in tuple(younger)[::-1]:
        if fact.kind in _HANDLERS:
            earlier = _HANDLERS[fact.kind](earlier, fact, t)
    return earlier


def undone_rows(rows: Iterable[Action]) -> set[int]:
    """Numbers of the rows that an undo has taken back and no redo has restored."""
    undone: set[int] = set()
    for row in rows:
        if row.kind is ActionKind.UNDO:
            undone.add(int(row.payload["seq"]))
        elif row.kind is ActionKind.REDO:
            undone.discard(int(row.payload["seq"]))
    return undone


def _redo_stack(rows: tuple[Action, ...], undone: set[int]) -> tuple[Action, ...]:
    """Rows undone since the operator's last own action, in the order they were undone."""
    by_seq = {row.seq: row for row in rows}
    stack: list[Action] = []
    for row in rows:
        if row.kind is ActionKind.UNDO:
            stack.append(by_seq[int(row.payload["seq"])])
        elif row.kind is ActionKind.REDO:
            stack.pop()
        elif not row.kind.is_fact:
            stack.clear()
    return tuple(row for row in stack if row.seq in undone)


def _refuse_empty_stack(record: Record, kind: ActionKind) -> None:
    """Raise if there is nothing to undo or to restore."""
    if kind is ActionKind.UNDO and not record.undo:
        raise IllegalActionError(say("There is nothing to undo."))
    if kind is ActionKind.REDO and not record.redo:
        raise IllegalActionError(say("There is nothing to do again."))


_HANDLERS: dict[ActionKind, Handler] = {
    ActionKind.START: moves.start,
    ActionKind.NEXT: moves.go_on,
    ActionKind.FINISH: moves.finish,
    ActionKind.PAUSE: moves.pause,
    ActionKind.RESUME: moves.resume,
    ActionKind.ADD: moves.add,
    ActionKind.SET_ALLOTMENT: moves.set_allotment,
    ActionKind.SKIP: moves.skip,
    ActionKind.BACK: moves.back,
    ActionKind.MOVE_HARD: moves.move_hard,
    ActionKind.QUEUE: queues.make_queue,
    ActionKind.ADD_SPEAKER: queues.add_speaker,
    ActionKind.EDIT_SPEAKER: queues.edit_speaker,
    ActionKind.NO_SHOW: queues.no_show,
    ActionKind.PASS: queues.pass_turn,
    ActionKind.DEFER: queues.defer,
    ActionKind.RECALL: queues.recall,
    ActionKind.SWAP: queues.swap,
    ActionKind.MOVE_SPEAKER: queues.move_speaker,
    ActionKind.QUESTIONS: queues.begin_questions,
    ActionKind.ANNOUNCE: queues.announce,
    ActionKind.OPEN_LIST: queues.open_list,
    ActionKind.CLOSE_LIST: queues.close_list,
    ActionKind.CLOSE_DAY: moves.close_day,
    ActionKind.EDIT: edit_item,
    ActionKind.INSERT: insert_item,
    ActionKind.REMOVE: remove_item,
    ActionKind.REPLAN: replan,
    ActionKind.NOTE: take_note,
    ActionKind.ATTACH: attach,
    ActionKind.ANSWER: answer,
    ActionKind.SLEPT: slept,
    ActionKind.CLOCK_MOVED: clock_moved,
    ActionKind.INTERRUPTED: interrupted,
}

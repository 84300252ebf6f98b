"""States and rows as JSON values, in the form of the headless verbs' contract."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from facilitator.day.actions import Action
from facilitator.day.plan import Plan
from facilitator.day.rounding import countdown_s, elapsed_s
from facilitator.day.state import DayState, Question, Timer


def state_json(state: DayState) -> dict[str, Any]:
    """One state. Times are venue times to the second, durations whole seconds."""
    plan, now = state.plan, state.now
    return {
        "now": time_text(plan, now),
        "date": plan.venue_time(now).date().isoformat(),
        "running": None if state.timer is None else _timer_json(state, state.timer),
        "over_under_s": _signed_s(state.over_under),
        "question": None if state.question is None else _question_json(plan, state.question, now),
        "expected": {key: _time_of_day(plan, start, now) for key, start in state.expected.items()},
        "unplaced": list(state.unplaced),
        "idle_s": _idle_json(state),
        "flags": [
            {"code": flag.code, "item": flag.item_id, "by_s": elapsed_s(flag.by)}
            for flag in state.flags
        ],
        "fits": _fit_json(state),
        "used_s": _spans_json(state.used),
        "equal_allotment_s": _spans_json(state.equal_allotment),
        "sums_s": {
            "active": elapsed_s(state.active),
            "paused": elapsed_s(state.paused),
            "idle": elapsed_s(state.idle),
            "unanswered": elapsed_s(state.unanswered),
            "off": elapsed_s(state.off),
        },
        "next": None if state.next_up is None else state.next_up.entry_id,
    }


def log_json(plan: Plan, rows: Iterable[Action]) -> list[dict[str, Any]]:
    """The rows of a log, in order."""
    return [
        {
            "seq": row.seq,
            "at": plan.venue_time(row.at.utc).strftime("%Y-%m-%dT%H:%M:%S"),
            "utc": row.at.utc.isoformat(),
            "monotonic_s": row.at.monotonic.total_seconds(),
            "boot_id": row.at.boot_id,
            "actor": row.actor,
            "do": row.kind.value,
            "item": row.item_id,
            "payload": dict(row.payload),
        }
        for row in rows
    ]


def time_text(plan: Plan, instant: datetime) -> str:
    """Clock time of an instant in the venue, "HH:MM:SS"."""
    return plan.venue_time(instant).strftime("%H:%M:%S")


def _time_of_day(plan: Plan, instant: datetime, now: datetime) -> str:
    """Clock time, with the date in front when it is not the day of `now`."""
    shown = plan.venue_time(instant)
    if shown.date() == plan.venue_time(now).date():
        return shown.strftime("%H:%M:%S")
    return shown.strftime("%Y-%m-%dT%H:%M:%S")


def _timer_json(state: DayState, timer: Timer) -> dict[str, Any]:
    """The running entry; a step or speaker also names its item."""
    return {
        "item": timer.entry_id,
        "within": None if state.item_timer is None else state.item_timer.entry_id,
        "phase": timer.phase.value,
        "elapsed_s": elapsed_s(timer.elapsed),
        "remaining_s": countdown_s(timer.remaining),
        "overtime_s": elapsed_s(timer.overtime),
        "paused_s": elapsed_s(timer.paused),
        "added_s": _signed_s(timer.added),
        "paused": timer.is_paused,
        "expected_end": _time_of_day(state.plan, timer.expected_end, state.now),
    }


def _question_json(plan: Plan, question: Question, now: datetime) -> dict[str, Any]:
    return {
        "code": question.code,
        "since": _time_of_day(plan, question.since, now),
        "for_s": _signed_s(question.span),
    }


def _fit_json(state: DayState) -> dict[str, Any] | None:
    fit = state.fit
    if fit is None:
        return None
    return {
        "item": fit.entry_id,
        "fits": fit.fits,
        "left_s": countdown_s(fit.left),
        "before": fit.before,
    }


def _idle_json(state: DayState) -> dict[str, int]:
    """Idle time of every slot with a queue that has begun, and of others where there was any."""
    found: dict[str, int] = {}
    for item_id, idle in state.idle_by_item.items():
        item = state.plan.find(item_id)
        if idle or (item is not None and item.queue_id is not None):
            found[item_id] = elapsed_s(idle)
    return found


def _spans_json(spans: Mapping[str, timedelta]) -> dict[str, int]:
    return {key: elapsed_s(span) for key, span in spans.items()}


def _signed_s(span: timedelta) -> int:
    """Whole seconds of a signed span, cut towards zero."""
    return -elapsed_s(-span) if span < timedelta(0) else elapsed_s(span)

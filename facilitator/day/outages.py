"""Sleep, a set clock, a crash: nothing is counted before the facilitator has said what it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from facilitator.day.actions import Action, IllegalActionError
from facilitator.day.record import Outcome, Record, Run
from facilitator.day.state import ZERO, Question
from facilitator.sentences import say

STALE_AFTER = timedelta(hours=4)
"""A run interrupted for longer never goes on by itself."""


def slept(record: Record, action: Action, t: timedelta) -> Record:
    """The laptop slept for `for_s` seconds up to this row."""
    return _outage(record, action, "slept", timedelta(seconds=float(action.payload["for_s"])), t)


def interrupted(record: Record, action: Action, t: timedelta) -> Record:
    """The program was away for `down_s` seconds up to this row."""
    span = timedelta(seconds=float(action.payload["down_s"]))
    return _outage(record, action, "interrupted", span, t)


def clock_moved(record: Record, action: Action, t: timedelta) -> Record:
    """The system clock was set by `by_s` seconds; no countdown changes."""
    if record.question is not None and record.question.code != "clock_moved":
        return record
    span = timedelta(seconds=float(action.payload["by_s"]))
    return replace(record, question=Question("clock_moved", action.seq, action.at.utc, span))


def answer(record: Record, action: Action, t: timedelta) -> Record:
    """What the doubtful span was: it went on, it was paused, or it ended at a given time."""
    if record.question is None:
        raise IllegalActionError(say("There is no open question."))
    run = record.open_run
    if record.question.code == "clock_moved" or run is None:
        return replace(record, question=None)
    choice = action.payload.get("choice")
    if choice == "went_on":
        return _settled(record, replace(run, unanswered=ZERO))
    if choice == "was_paused":
        away = _paused_meanwhile(record, t)
        paused = run.paused + run.unanswered + away
        return _settled(record, replace(run, paused=paused, unanswered=ZERO))
    if choice == "ended_at":
        return _ended_at(record, run, action, t)
    raise IllegalActionError(say("Answer with: it went on, it was paused, or it ended at a time."))


def _outage(record: Record, action: Action, code: str, span: timedelta, t: timedelta) -> Record:
    """Set the span aside and ask, if a clock was running; a pause or idle time just goes on."""
    run = record.open_run
    if run is None or record.pause_since is not None:
        return record
    span = max(ZERO, min(span, t - run.start_t))
    aside = replace(run, unanswered=run.unanswered + span)
    since = action.at.utc - span
    is_stale = _is_stale(record, since, span)
    return replace(
        record,
        runs=(*record.runs[:-1], aside),
        question=Question(code, action.seq, since, span),
        pause_since=t if is_stale else None,
    )


def _paused_meanwhile(record: Record, t: timedelta) -> timedelta:
    """Time since a stale run was held back; zero if it went on by itself."""
    return ZERO if record.pause_since is None or not _is_held(record) else t - record.pause_since


def _is_held(record: Record) -> bool:
    """True if the pause is the program's own, until the answer; the operator's outlasts it."""
    asked = record.question
    return asked is not None and _is_stale(record, asked.since, asked.span)


def _is_stale(record: Record, since: datetime, span: timedelta) -> bool:
    """True if a run away for that long, or over midnight, must not go on by itself."""
    return span >= STALE_AFTER or _date(record, since) != _date(record, since + span)


def _settled(record: Record, run: Run) -> Record:
    """The record with the question answered and the run going on."""
    pause_since = None if _is_held(record) else record.pause_since
    return replace(record, runs=(*record.runs[:-1], run), question=None, pause_since=pause_since)


def _ended_at(record: Record, run: Run, action: Action, t: timedelta) -> Record:
    """End the run at the wall time given, which must lie within it."""
    text = str(action.payload.get("time", ""))
    try:
        ended = datetime.fromisoformat(text).astimezone(UTC)
    except ValueError as error:
        raise IllegalActionError(say("{text!r} is not a time.", text=text)) from error
    end_t = t - (action.at.utc - ended)
    if not run.start_t <= end_t <= t:
        raise IllegalActionError(say("The end must lie between the start of the item and now."))
    closed = replace(
        run,
        ended=ended,
        end_t=end_t,
        paused=sum((min(to, end_t) - since for since, to in run.pauses if since < end_t), ZERO),
        unanswered=ZERO,
        outcome=Outcome.ENDED,
    )
    return replace(
        record,
        runs=(*record.runs[:-1], closed),
        question=None,
        pause_since=None,
        idle_since=end_t,
    )


def _date(record: Record, instant: datetime) -> object:
    """The venue's date at an instant."""
    return record.plan.venue_time(instant).date()

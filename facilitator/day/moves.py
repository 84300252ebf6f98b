"""The operator's moves: start, next, finish, pause, add, skip, back and what speakers do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise

from facilitator.day.actions import Action, IllegalActionError
from facilitator.day.clock import Reading
from facilitator.day.following import next_entry
from facilitator.day.plan import Item
from facilitator.day.record import Outcome, Record, Run
from facilitator.day.standing import (
    current_day,
    day_of,
    item_in_hand,
    progress_of,
)
from facilitator.day.state import ZERO, Progress
from facilitator.day.sums import idle_and_off
from facilitator.sentences import say

DOUBLE_PRESS = timedelta(milliseconds=400)
"""Two Next within this span are one press of a nervous hand."""


def is_double_press(record: Record, at: Reading) -> bool:
    """True if a Next at this reading is the second press of one."""
    last = record.last_next
    return (
        last is not None
        and last.boot_id == at.boot_id
        and at.monotonic - last.monotonic <= DOUBLE_PRESS
    )


def start(record: Record, action: Action, t: timedelta) -> Record:
    """Give an entry the floor; whatever runs is ended."""
    if action.item_id is None:
        raise IllegalActionError(say("Start needs an item; choose one in the rundown."))
    return _open(record, action.item_id, action, t)


def go_on(record: Record, action: Action, t: timedelta) -> Record:
    """Go on to the next entry; a second press within 400 ms counts for nothing."""
    if is_double_press(record, action.at):
        return record
    target = action.item_id or next_entry(record, action.at.utc, t)
    if target is not None:
        return replace(_open(record, target, action, t), last_next=action.at)
    if record.open_run is None:
        raise IllegalActionError(say("Nothing is left to start today."))
    return replace(_close(record, action.at.utc, t), last_next=action.at)


def finish(record: Record, action: Action, t: timedelta) -> Record:
    """End the running entry; nothing has the floor until the next start."""
    run = _need_run(record, action.item_id)
    del run
    return _close(record, action.at.utc, t)


def pause(record: Record, action: Action, t: timedelta) -> Record:
    """Stop the countdown; the pause is counted apart."""
    _need_run(record, None)
    if record.pause_since is not None:
        raise IllegalActionError(say("The clock is paused already."))
    return replace(record, pause_since=t)


def resume(record: Record, action: Action, t: timedelta) -> Record:
    """Let the countdown go on where it stood."""
    run = _need_run(record, None)
    if record.pause_since is None:
        raise IllegalActionError(say("The clock is not paused."))
    changed = replace(
        run,
        paused=run.paused + t - record.pause_since,
        pauses=(*run.pauses, (record.pause_since, t)),
    )
    return replace(record, runs=(*record.runs[:-1], changed), pause_since=None)


def add(record: Record, action: Action, t: timedelta) -> Record:
    """Grant the running entry time, or take some away."""
    run = _need_run(record, action.item_id)
    span = timedelta(seconds=float(action.payload["seconds"]))
    if run.talk is not None:
        asked = replace(run, added_to_questions=run.added_to_questions + span)
        return replace(record, runs=(*record.runs[:-1], asked))
    granted = (str(action.payload.get("by", action.actor)), span)
    changed = replace(run, added=run.added + span, added_by=(*run.added_by, granted))
    return replace(record, runs=(*record.runs[:-1], changed))


def set_allotment(record: Record, action: Action, t: timedelta) -> Record:
    """Give an entry, or every speaker of a queue, another allotment."""
    entry_id = action.item_id or ""
    seconds = float(action.payload["seconds"])
    if seconds <= 0:
        raise IllegalActionError(
            say("The time of {entry_id} must be above zero.", entry_id=entry_id)
        )
    if entry_id not in record.queues:
        _need_entry(record, entry_id)
    return replace(record, allotments=record.granted({entry_id: timedelta(seconds=seconds)}))


def skip(record: Record, action: Action, t: timedelta) -> Record:
    """Leave out an entry that has not begun; it can still be started later."""
    entry_id = action.item_id or next_entry(record, action.at.utc, t)
    if entry_id is None:
        raise IllegalActionError(say("Nothing is left to skip today."))
    _need_entry(record, entry_id)
    if record.has_run(entry_id):
        raise IllegalActionError(
            say("{title} has begun and cannot be skipped.", title=title_of(record, entry_id))
        )
    return replace(record, skipped=record.skipped | {entry_id})


def back(record: Record, action: Action, t: timedelta) -> Record:
    """Re-open the entry before; what runs now is aborted and stays on record."""
    current = record.open_run
    before = _run_before(record)
    if before is None:
        raise IllegalActionError(say("Nothing ran before; there is nothing to go back to."))
    changed = _close(record, action.at.utc, t)
    if current is not None:
        changed = replace(changed, runs=_abort_tail(changed.runs, current.entry_id))
    return _open_run(changed, before.entry_id, before.item_id, action, t)


def move_hard(record: Record, action: Action, t: timedelta) -> Record:
    """Move a fixed point; only this row ever does."""
    item = record.plan.find(action.item_id or "")
    if item is None:
        raise IllegalActionError(
            say("There is no item {item!r} in the rundown.", item=action.item_id)
        )
    if not item.is_hard:
        raise IllegalActionError(
            say("{title} has no fixed start; it moves by itself.", title=item.title)
        )
    if record.has_run(item.item_id):
        raise IllegalActionError(say("{title} has begun and cannot be moved.", title=item.title))
    moved = record.moves.get(item.item_id, ZERO) + timedelta(seconds=float(action.payload["by"]))
    return replace(record, moves={**record.moves, item.item_id: moved})


def close_day(record: Record, action: Action, t: timedelta) -> Record:
    """End the day; what was not reached stays on record as not held."""
    closing = _day_to_close(record, action.at.utc)
    if closing is None:
        raise IllegalActionError(say("Every day of the workshop is closed already."))
    has_begun = closing <= record.plan.venue_time(action.at.utc).date()
    if not has_begun and not _has_run_on(record, closing):
        raise IllegalActionError(say("The next day has not begun; there is nothing to close."))
    changed = _stop_idling(_close(record, action.at.utc, t), action.at.utc, t)
    off_since = t if changed.off_since is None and changed.runs else changed.off_since
    return replace(changed, closed=changed.closed | {closing}, position=None, off_since=off_since)


def _day_to_close(record: Record, now: datetime) -> date | None:
    """The day of what runs, else today; in the morning the one before that was left open."""
    run = record.open_run
    if run is not None:
        return day_of(record.plan, run.item_id)
    today = current_day(record, now)
    if today is None or _has_run_on(record, today):
        return today
    first = next(day.items[0] for day in record.plan.days if day.date == today)
    left_open = [
        day.date
        for day in record.plan.days
        if day.date < today and day.date not in record.closed and _has_run_on(record, day.date)
    ]
    return left_open[-1] if left_open and now < first.start else today


def _has_run_on(record: Record, date_: date) -> bool:
    """True if anything of a day has been started."""
    return any(day_of(record.plan, run.item_id) == date_ for run in record.runs)


def _need_run(record: Record, entry_id: str | None) -> Run:
    """The open run, which must be that of `entry_id` if one is named."""
    run = record.open_run
    if run is None:
        raise IllegalActionError(say("Nothing is running now; start an item first."))
    if entry_id is not None and entry_id not in (run.entry_id, run.item_id):
        raise IllegalActionError(
            say("{title} is not running now.", title=title_of(record, entry_id))
        )
    return run


def _need_entry(record: Record, entry_id: str) -> None:
    """Raise if no item, step or speaker has that id."""
    is_known = record.plan.find(entry_id) is not None or record.plan.find_step(entry_id) is not None
    if not is_known and record.queue_of(entry_id) is None:
        raise IllegalActionError(
            say("There is no item or speaker {entry_id!r} in the rundown.", entry_id=entry_id)
        )


def title_of(record: Record, entry_id: str) -> str:
    """The name of an entry as people know it."""
    if (item := record.plan.find(entry_id)) is not None:
        return item.title
    found = record.plan.find_step(entry_id)
    return found[1].title if found is not None else record.person(entry_id).name


def _open(record: Record, entry_id: str, action: Action, t: timedelta) -> Record:
    """Start an entry by its id: an item with parts starts with its first waiting part."""
    _need_entry(record, entry_id)
    item = item_of(record, entry_id, action.at.utc)
    leaf = entry_id
    if entry_id == item.item_id:
        parts = record.waiting_parts(item)
        leaf = parts[0] if parts else entry_id
    run = record.open_run
    if run is not None and (run.entry_id == leaf or run.item_id == entry_id):
        raise IllegalActionError(
            say("{title} is running already.", title=title_of(record, entry_id))
        )
    changed = _close(record, action.at.utc, t)
    gone = {leaf, item.item_id}
    changed = replace(
        changed,
        skipped=changed.skipped - gone,
        withdrawn=changed.withdrawn - gone,
        passed=changed.passed - gone,
    )
    return _open_run(changed, leaf, item.item_id, action, t)


def _open_run(record: Record, entry_id: str, item_id: str, action: Action, t: timedelta) -> Record:
    """A new run; idle time up to now goes to the item that ran before, a closed day opens."""
    run = Run(entry_id=entry_id, item_id=item_id, started=action.at.utc, start_t=t)
    changed = _stop_idling(record, action.at.utc, t)
    off = ZERO if record.off_since is None else t - record.off_since
    return replace(
        changed,
        runs=(*record.runs, run),
        position=item_id,
        first_start_t=t if record.first_start_t is None else record.first_start_t,
        closed=record.closed - {day_of(record.plan, item_id)},
        off=changed.off + off,
        off_since=None,
    )


def _stop_idling(record: Record, now: datetime, t: timedelta) -> Record:
    """Book the idle time that ends now on the item that ran last, without the night after it."""
    if record.idle_since is None or not record.runs:
        return record
    item_id = record.runs[-1].item_id
    idle, off = idle_and_off(record, now, t)
    booked = {**record.idle, item_id: record.idle.get(item_id, ZERO) + idle}
    return replace(record, idle=booked, off=record.off + off, idle_since=None)


def _close(record: Record, utc: datetime, t: timedelta) -> Record:
    """End the open run, if any; an open pause ends with it."""
    run = record.open_run
    if run is None:
        return record
    ended = replace(
        run,
        ended=utc,
        end_t=t,
        paused=run.paused_until(t, record.pause_since),
        outcome=Outcome.ENDED,
    )
    question = (
        None if record.question and record.question.code != "clock_moved" else record.question
    )
    return replace(
        record,
        runs=(*record.runs[:-1], ended),
        pause_since=None,
        idle_since=t,
        question=question,
    )


def item_of(record: Record, entry_id: str, now: datetime) -> Item:
    """The item in which an entry runs: itself, its step's item, or its queue's slot now."""
    item = record.plan.find(entry_id)
    if item is not None:
        return item
    found = record.plan.find_step(entry_id)
    if found is not None:
        return found[0]
    return _slot_of(record, record.queue_of(entry_id), entry_id, now)


def _slot_of(record: Record, queue_id: str | None, speaker: str, now: datetime) -> Item:
    """The slot in which a speaker would speak now: the one in progress, else the next waiting."""
    if queue_id in record.debates:
        return _debated(record)
    slots = [item for item in record.plan.items() if item.queue_id == queue_id]
    if not slots:
        raise IllegalActionError(
            say("No slot of the rundown is open to {speaker}.", speaker=speaker)
        )
    here = item_in_hand(record, now)
    for item, after in pairwise(slots):
        if item == here and item.end <= now and after.start == item.end:
            return after
    if here in slots:
        return here
    waiting = [item for item in slots if progress_of(record, item) is Progress.WAITING]
    today = current_day(record, now)
    of_today = [item for item in waiting if record.plan.venue_time(item.start).date() == today]
    return (of_today or waiting or slots[-1:])[0]


def _debated(record: Record) -> Item:
    """The item a list of speakers belongs to: the one in progress."""
    item = record.plan.find(record.position or "")
    if item is None:
        raise IllegalActionError(say("Start an item first; the list of speakers belongs to it."))
    return item


def _run_before(record: Record) -> Run | None:
    """The last run that ended and belongs to another entry than the running one."""
    current = record.open_run
    for run in reversed(record.runs):
        if run.outcome is Outcome.ENDED and (current is None or run.entry_id != current.entry_id):
            return run
    return None


def _abort_tail(runs: tuple[Run, ...], entry_id: str) -> tuple[Run, ...]:
    """Mark the last runs as aborted, back to the entry before."""
    changed = list(runs)
    for index in range(len(changed) - 1, -1, -1):
        if changed[index].entry_id != entry_id and changed[index].outcome is not Outcome.ABORTED:
            break
        changed[index] = replace(changed[index], outcome=Outcome.ABORTED)
    return tuple(changed)


def abort_if_running(record: Record, speaker: str, action: Action, t: timedelta) -> Record:
    """End the run of a speaker who turns out not to speak now; it does not count as used."""
    run = record.open_run
    if run is None or run.entry_id != speaker:
        return record
    changed = _close(record, action.at.utc, t)
    return replace(changed, runs=_abort_tail(changed.runs, speaker))

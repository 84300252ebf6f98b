"""Where the day and each entry of it stand: which day runs, what is done, how much time is left."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from itertools import takewhile, zip_longest

from facilitator.day.plan import Day, Item, Plan
from facilitator.day.record import Record, Run
from facilitator.day.state import ZERO, Progress

NIGHT_GRACE = timedelta(hours=6)
"""How long after its planned end a day that ran past midnight can still be gone on with."""


def current_day(record: Record, now: datetime) -> date | None:
    """The day that is being run: of the running item, else the first that is not over.

    What was left running over night holds up no day that has come since. None without days, and
    when the last of them is over.
    """
    standing = days_not_over(record.plan, now)
    run = record.open_run
    running = None if run is None else day_of(record.plan, run.item_id)
    if running is not None and (running in standing or not standing):
        return running
    return next((date for date in standing if date not in record.closed), running)


def days_not_over(plan: Plan, now: datetime) -> list[date]:
    """The days that are not over."""
    days = [day for day in plan.days if day.items]
    return [
        day.date
        for day, following in zip_longest(days, days[1:])
        if not _is_over(plan, day, following, now)
    ]


def item_in_hand(record: Record, now: datetime) -> Item | None:
    """The item at which the day stands; None once its day is over."""
    item = record.plan.find(record.position or "")
    if item is None or day_of(record.plan, item.item_id) != current_day(record, now):
        return None
    return item


def _is_over(plan: Plan, day: Day, following: Day | None, now: datetime) -> bool:
    """True once the date has changed and the day's programme, which may run into the night,
    is done with: some hours after its planned end, or when the next day's programme begins.
    """
    if plan.venue_time(now).date() <= day.date:
        return False
    last_end = max(item.end for item in day.items)
    has_next_begun = following is not None and following.items[0].start <= now
    return has_next_begun or last_end + NIGHT_GRACE <= now


def day_of(plan: Plan, item_id: str) -> date | None:
    """The date of the day that holds an item."""
    for day in plan.days:
        if any(item.item_id == item_id for item in day.items):
            return day.date
    return None


def progress_of(record: Record, item: Item) -> Progress:
    """How far an item is."""
    if item.item_id in record.skipped:
        return Progress.SKIPPED
    open_run = record.open_run
    if open_run is not None and open_run.item_id == item.item_id:
        return Progress.RUNNING
    if _runs_of(record, item):
        return Progress.RUNNING if is_between_parts(record, item) else Progress.DONE
    return Progress.PASSED if _is_behind_position(record, item) else Progress.WAITING


def begun_at(record: Record, item: Item) -> datetime | None:
    """When an item began, or None while it has not."""
    runs = _runs_of(record, item)
    return runs[0].started if runs else None


def ended_at(record: Record, item: Item) -> datetime | None:
    """When the last run of an item ended; None while it goes on or has not begun."""
    runs = _runs_of(record, item)
    return runs[-1].ended if runs else None


def _runs_of(record: Record, item: Item) -> tuple[Run, ...]:
    """The runs that tell whether an item has begun.

    A slot whose first speaker was not there has begun all the same, while the day stands at it.
    """
    counted = record.counted_runs(item.item_id)
    if counted or record.position != item.item_id:
        return counted
    behind = takewhile(lambda run: run.item_id == item.item_id, reversed(record.runs))
    return tuple(behind)[::-1]


def is_between_parts(record: Record, item: Item) -> bool:
    """True if the item has begun, nothing runs, and steps or speakers of it are still to come."""
    if record.open_run is not None or record.position != item.item_id:
        return False
    last = record.last_run_in(item.item_id)
    was_debated = last is not None and record.is_debate_speaker(last.entry_id)
    return was_debated or bool(record.waiting_parts(item))


def remaining_of(record: Record, entry_id: str, t: timedelta) -> timedelta:
    """Allotment plus added time minus elapsed time of an entry; negative in overtime.

    While a speaker answers questions it is the time for questions that remains.
    """
    runs = record.counted_runs(entry_id)
    active = sum((run.active(t, record.pause_since) for run in runs), ZERO)
    run = record.open_run
    if run is not None and run.entry_id == entry_id and run.talk is not None:
        return question_time(record, run) - (run.active(t, record.pause_since) - run.talk)
    added = sum((run.added for run in runs if run.entry_id == entry_id), ZERO)
    return record.allotment(entry_id) + added - active


def question_time(record: Record, run: Run) -> timedelta:
    """Time for the questions that have begun: what is planned, else what the talk left over."""
    planned = _questions_of(record, run.entry_id)
    if not planned:
        granted = record.allotment(run.entry_id) + run.added
        planned = max(ZERO, granted - (run.talk or ZERO))
    return planned + run.added_to_questions


def floor_time_left(record: Record, entry_id: str, t: timedelta) -> timedelta:
    """Time until the entry in progress gives the floor back, questions included; not negative."""
    left = max(ZERO, remaining_of(record, entry_id, t))
    run = record.open_run
    if run is not None and run.talk is None and record.queue_of(entry_id) is not None:
        left += _questions_of(record, entry_id)
    return left


def _questions_of(record: Record, speaker: str) -> timedelta:
    """Time for questions behind a speaker's talk."""
    queue = record.plan.queue(record.queue_of(speaker))
    return queue.questions if queue is not None else ZERO


def next_hard(record: Record, item: Item) -> Item | None:
    """The next fixed point behind an item on its day that has not run yet."""
    for day in record.plan.days:
        ids = [other.item_id for other in day.items]
        if item.item_id in ids:
            behind = day.items[ids.index(item.item_id) + 1 :]
            return next((i for i in behind if _still_stands(record, i)), None)
    return None


def moved_with(record: Record, item: Item) -> timedelta:
    """How far the last fixed point before an item on its day was moved."""
    for day in record.plan.days if record.moves else ():
        ids = [other.item_id for other in day.items]
        if item.item_id in ids:
            before = reversed(day.items[: ids.index(item.item_id)])
            fixed = next((other for other in before if other.is_hard), None)
            return record.moves.get(fixed.item_id, ZERO) if fixed is not None else ZERO
    return ZERO


def _still_stands(record: Record, item: Item) -> bool:
    """True for a fixed point that has neither run nor been skipped."""
    return item.is_hard and item.item_id not in record.skipped and not record.has_run(item.item_id)


def _is_behind_position(record: Record, item: Item) -> bool:
    """True if a later item of the same day has been started already."""
    position = record.plan.find(record.position or "")
    if position is None or position.item_id == item.item_id:
        return False
    for day in record.plan.days:
        ids = [other.item_id for other in day.items]
        if position.item_id in ids:
            return item.item_id in ids[: ids.index(position.item_id)]
    return False

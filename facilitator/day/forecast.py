"""When everything still to come is expected: soft items follow, fixed points stand, queues pack."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from facilitator.day.packing import Packing, Window, pack_queue
from facilitator.day.plan import Day, Item, Plan, Step, StepRole
from facilitator.day.record import Record, Run, Span
from facilitator.day.standing import (
    begun_at,
    current_day,
    day_of,
    ended_at,
    floor_time_left,
    moved_with,
    next_hard,
    progress_of,
    remaining_of,
)
from facilitator.day.state import ZERO, Flag, Progress


@dataclass(slots=True)
class Forecast:
    """Expected start and end of every entry that is to come or running, and what goes wrong."""

    spans: dict[str, Span] = field(default_factory=dict)
    flags: list[Flag] = field(default_factory=list)
    windows: dict[str, list[Window]] = field(default_factory=dict)
    window_slots: dict[str, list[list[str]]] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)

    def start(self, entry_id: str) -> datetime | None:
        """Expected start of an entry, or None."""
        span = self.spans.get(entry_id)
        return span[0] if span else None


def forecast(record: Record, now: datetime, t: timedelta) -> Forecast:
    """Expected times at wall `now` (UTC) and run time `t`, for the current day and those after."""
    result = Forecast()
    today = current_day(record, now)
    free = _leave_over_night(record, today, result, now=now, t=t)
    for day in record.plan.days:
        if today is not None and day.date >= today and day.date not in record.closed:
            _forecast_day(record, day, result, now=free if day.date == today else now, t=t)
    for queue_id in record.queues:
        if queue_id in record.debates:
            _place_debate(record, queue_id, result, now=now, t=t)
        else:
            _place_speakers(record, queue_id, result)
    return result


def _leave_over_night(
    record: Record, today: date | None, result: Forecast, *, now: datetime, t: timedelta
) -> datetime:
    """Note what runs of a day that is over; returns when today's items can begin.

    What is made up for today holds them up; what was left running over night does not.
    """
    run = record.open_run
    if run is None or today is None or day_of(record.plan, run.item_id) in (None, today):
        return now
    free = now + floor_time_left(record, run.entry_id, t)
    for entry_id in (run.item_id, run.entry_id):
        result.spans[entry_id] = (run.started, free)
    return free if record.plan.venue_time(run.started).date() == today else now


def planned_spans(plan: Plan) -> dict[str, Span]:
    """Planned start and end of every step and speaker, as if nothing had run yet."""
    empty = Record(
        document=plan,
        plan=plan,
        planned={},
        queues={queue.queue_id: queue.speakers for queue in plan.queues},
    )
    result = Forecast()
    for day in plan.days:
        _forecast_day(empty, day, result, now=None, t=ZERO)
    for queue_id in empty.queues:
        _place_speakers(empty, queue_id, result)
    return {key: span for key, span in result.spans.items() if plan.find(key) is None}


def _forecast_day(
    record: Record,
    day: Day,
    result: Forecast,
    *,
    now: datetime | None,
    t: timedelta,
) -> None:
    """Walk through a day with the end of the item before in hand."""
    cursor: datetime | None = None
    before: Item | None = None
    for item in day.items:
        progress = progress_of(record, item)
        if progress in (Progress.SKIPPED, Progress.PASSED):
            continue
        if progress is Progress.DONE:
            cursor = _later(ended_at(record, item), cursor)
        elif progress is Progress.RUNNING and now is not None:
            cursor = _running_end(record, item, result, now=now, t=t)
            result.spans[item.item_id] = (begun_at(record, item) or now, cursor)
        else:
            start = _waiting_start(record, item, before=before, cursor=cursor, floor=now)
            _flag_overlap(record, item, result, cursor=cursor)
            cursor = _waiting_end(record, item, result, start=start)
            result.spans[item.item_id] = (start, cursor)
        before = item


def _later(ended: datetime | None, cursor: datetime | None) -> datetime | None:
    """The later of two times: what was heard out of turn, earlier, frees no time behind it."""
    return max((at for at in (ended, cursor) if at is not None), default=None)


def _waiting_start(
    record: Record,
    item: Item,
    *,
    before: Item | None,
    cursor: datetime | None,
    floor: datetime | None,
) -> datetime:
    """Expected start: the fixed point, else the end of what runs before, gaps of the plan kept."""
    fixed = record.fixed_start(item)
    if fixed is not None:
        start = fixed
    elif cursor is None or before is None:
        start = item.start
    elif item.start > before.end:
        start = max(cursor, item.start)
    else:
        start = cursor
    return start if floor is None else max(start, floor)


def _flag_overlap(record: Record, item: Item, result: Forecast, *, cursor: datetime | None) -> None:
    """Note by how much what comes before runs into a fixed point."""
    fixed = record.fixed_start(item)
    if fixed is not None and cursor is not None and cursor > fixed:
        result.flags.append(Flag("into_hard", item.item_id, cursor - fixed))


def _waiting_end(record: Record, item: Item, result: Forecast, *, start: datetime) -> datetime:
    """Expected end of a waiting item; places its steps and opens its queue's window."""
    at = _place_steps(record, item, result, start)
    end = max(start + record.allotment(item.item_id), at)
    if item.queue_id is not None and record.waiting_speakers(item.queue_id):
        end = _slot_end(record, item, start)
        stop = _place_closing_steps(record, item, result, end)
        _open_window(result, item, Window(at, stop))
    elif item.queue_id is not None:
        end = max(end, _place_closing_steps(record, item, result, None, at=at))
    return end


def _running_end(
    record: Record, item: Item, result: Forecast, *, now: datetime, t: timedelta
) -> datetime:
    """Expected end of the item in progress."""
    run = record.open_run
    free = now if run is None else now + floor_time_left(record, run.entry_id, t)
    if run is not None and run.entry_id == item.item_id:
        return free
    if run is not None:
        result.spans[run.entry_id] = (run.started, free)
    at = _place_steps(record, item, result, free)
    if item.queue_id is None:
        return max(now + max(ZERO, remaining_of(record, item.item_id, t)), at)
    end = _slot_end(record, item, begun_at(record, item) or now)
    if not record.waiting_speakers(item.queue_id):
        at = _place_closing_steps(record, item, result, None, at=at)
        return max(at, end) if run is not None else at
    stop = _place_closing_steps(record, item, result, end)
    _open_window(result, item, _follow_on_window(record, item, at=at, end=stop, is_free=at > free))
    return max(at, end)


def _follow_on_window(
    record: Record, item: Item, *, at: datetime, end: datetime, is_free: bool
) -> Window:
    """What is left of a slot for its queue; after a speaker the changeover has to pass first."""
    last = _last_speaker_run(record, item)
    end = max(at, end)
    if last is None or is_free:
        return Window(at, end)
    if last.ended is None:
        return Window(at, end, is_follow_on=True)
    queue = record.plan.queue(item.queue_id)
    changeover = queue.changeover if queue is not None else ZERO
    return Window(max(at, last.ended + changeover), end)


def _last_speaker_run(record: Record, item: Item) -> Run | None:
    """The last run of a speaker in this slot, if it was a speaker who spoke last."""
    run = record.last_run_in(item.item_id)
    if run is None or run.entry_id not in record.queues.get(item.queue_id or "", ()):
        return None
    return run


def _slot_end(record: Record, item: Item, start: datetime) -> datetime:
    """Where a queue's slot ends: at the fixed point that follows it, wherever that stands now.

    Elsewhere it is the planned end or, begun late, the slot's length; never past a fixed point.
    A fixed point that was moved takes the slots behind it along, so that they keep their length.
    A slot that was given another length has just that.
    """
    end = start + record.allotment(item.item_id)
    is_as_planned = item.item_id not in record.allotments
    if is_as_planned:
        end = max(item.end + moved_with(record, item), end)
    following = next_hard(record, item)
    fixed = record.fixed_start(following) if following is not None else None
    if following is None or fixed is None:
        return end
    if following.start == item.end and is_as_planned:
        return max(start, fixed)
    return max(start, min(end, fixed))


def _place_steps(record: Record, item: Item, result: Forecast, at: datetime) -> datetime:
    """Put the waiting steps one behind the other; returns where they end.

    Of an item with a queue these are the steps before it.
    """
    roles = (StepRole.BEFORE,) if item.queue_id is not None else tuple(StepRole)
    return _in_a_row(record, record.waiting_steps(item, *roles), result, at)


def _place_closing_steps(
    record: Record,
    item: Item,
    result: Forecast,
    end: datetime | None,
    *,
    at: datetime | None = None,
) -> datetime:
    """Put the steps behind the queue at the `end` of the slot, or right away `at` a time.

    Returns where the queue has to stop, or, placed at a time, where the steps end.
    """
    steps = record.waiting_steps(item, StepRole.AFTER)
    if at is not None:
        return _in_a_row(record, steps, result, at)
    assert end is not None
    stop = end - sum((record.allotment(step.step_id) for step in steps), ZERO)
    _in_a_row(record, steps, result, stop)
    return stop


def _in_a_row(record: Record, steps: Sequence[Step], result: Forecast, at: datetime) -> datetime:
    """Place steps from a time on; returns where the last one ends."""
    for step in steps:
        end = at + record.allotment(step.step_id)
        result.spans[step.step_id] = (at, end)
        at = end
    return at


def _open_window(result: Forecast, item: Item, window: Window) -> None:
    """Add a window for an item's queue; one that begins where the last ends is the same window."""
    assert item.queue_id is not None
    windows = result.windows.setdefault(item.queue_id, [])
    slots = result.window_slots.setdefault(item.queue_id, [])
    if windows and windows[-1].end == window.start:
        window = Window(windows[-1].start, window.end, windows[-1].is_follow_on)
        windows.pop()
        slots[-1].append(item.item_id)
    else:
        slots.append([item.item_id])
    windows.append(window)


def _place_speakers(record: Record, queue_id: str, result: Forecast) -> None:
    """Pack the waiting speakers of a queue into its windows."""
    queue = record.plan.queue(queue_id)
    speakers = record.waiting_speakers(queue_id)
    if queue is None or not speakers:
        return
    packing: Packing = pack_queue(
        speakers,
        result.windows.get(queue_id, []),
        block=record.block,
        changeover=queue.changeover,
        not_before=_barred(record, speakers, result.window_slots.get(queue_id, [])),
    )
    for speaker, start in packing.starts.items():
        result.spans[speaker] = (start, start + record.block(speaker))
    result.unplaced.extend(packing.unplaced)


def _place_debate(
    record: Record, queue_id: str, result: Forecast, *, now: datetime, t: timedelta
) -> None:
    """A list of speakers is heard one after the other, from now on."""
    run = record.open_run
    at = now if run is None else now + floor_time_left(record, run.entry_id, t)
    for speaker in record.waiting_speakers(queue_id):
        end = at + record.block(speaker)
        result.spans[speaker] = (at, end)
        at = end


def _barred(
    record: Record, speakers: Sequence[str], window_slots: Sequence[Sequence[str]]
) -> dict[str, int]:
    """For speakers deferred to the next slot: the number of the first window open to them."""
    barred: dict[str, int] = {}
    for speaker in speakers:
        slot = record.deferred_from.get(speaker)
        for number, slots in enumerate(window_slots):
            if slot in slots:
                barred[speaker] = number + 1
    return barred

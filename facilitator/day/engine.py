"""The state of the day as a pure function of the record and one reading of the clock."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from facilitator.day.clock import Reading
from facilitator.day.following import next_entry
from facilitator.day.forecast import Forecast, forecast
from facilitator.day.plan import Item, Step, StepRole
from facilitator.day.queue_state import queue_states, slots_of_speakers
from facilitator.day.record import Outcome, Record
from facilitator.day.standing import (
    begun_at,
    current_day,
    ended_at,
    floor_time_left,
    item_in_hand,
    next_hard,
    progress_of,
    question_time,
    remaining_of,
)
from facilitator.day.state import (
    ZERO,
    DayState,
    Fit,
    ItemState,
    NextUp,
    Phase,
    Playback,
    Progress,
    StepState,
    Thresholds,
    Timer,
)
from facilitator.day.sums import idle_and_off, idle_by_item, used_by_entry

DEFAULT_THRESHOLDS = Thresholds()
OTHER_DAY = timedelta(hours=12)
"""So far from its plan, the running item is not late: it is one of another day."""


def project(record: Record, now: Reading, thresholds: Thresholds = DEFAULT_THRESHOLDS) -> DayState:
    """Everything the windows show at `now`, a reading not older than the last row.

    Nothing is counted down: called twice with the same arguments it gives equal states.
    """
    t = record.run_time(now)
    ahead = forecast(record, now.utc, t)
    slots = slots_of_speakers(record, ahead)
    queues = queue_states(record, ahead, now.utc, t, slots=slots)
    idling, off = idle_and_off(record, now.utc, t)
    idle = idle_by_item(record, idling)
    timer = _timer(record, now.utc, t, thresholds=thresholds)
    next_up = _next_up(record, ahead, now.utc, t)
    over_under, over_under_of = _over_under(record, ahead, timer, next_up, now.utc)
    return DayState(
        now=now.utc,
        today=_today(record, now.utc),
        plan=record.plan,
        playback=_playback(record),
        timer=timer,
        item_timer=_item_timer(record, ahead, now.utc, t, thresholds=thresholds),
        over_under=over_under,
        over_under_of=over_under_of,
        rows=_rows(record, ahead, t, slots=slots),
        next_up=next_up,
        flags=tuple(ahead.flags),
        fit=_fit(record, next_up, now.utc),
        question=record.question,
        active=sum((run.active(t, record.pause_since) for run in record.runs), ZERO),
        paused=sum((run.paused_until(t, record.pause_since) for run in record.runs), ZERO),
        idle=sum(idle.values(), ZERO),
        unanswered=sum((run.unanswered for run in record.runs), ZERO),
        off=record.off + off + (ZERO if record.off_since is None else t - record.off_since),
        undo=record.undo[-1] if record.undo else None,
        redo=record.redo[-1] if record.redo else None,
        expected=_expected(record, ahead),
        unplaced=tuple(ahead.unplaced),
        idle_by_item=idle,
        used=used_by_entry(record, t),
        equal_allotment={
            queue.queue.queue_id: queue.equal_allotment
            for queue in queues
            if queue.equal_allotment is not None
        },
        queues=queues,
        notes=record.notes,
        attachments=record.attachments,
    )


def _today(record: Record, now: datetime) -> date:
    """The day that is run; when all are over the last one, or the first if none was ever run."""
    current = current_day(record, now)
    if current is not None:
        return current
    days = record.plan.days
    if not days:
        return record.plan.venue_time(now).date()
    return days[-1].date if record.runs else days[0].date


def phase_of(remaining: timedelta, *, is_paused: bool, thresholds: Thresholds) -> Phase:
    """What time has done to a running clock; a pause hides everything but itself."""
    if is_paused:
        return Phase.PAUSED
    if remaining < ZERO:
        return Phase.OVERTIME
    if remaining <= thresholds.danger:
        return Phase.DANGER
    return Phase.WARNING if remaining <= thresholds.warning else Phase.RUNNING


def _playback(record: Record) -> Playback:
    """What the operator has done."""
    if record.open_run is None:
        return Playback.IDLE
    return Playback.RUNNING if record.pause_since is None else Playback.PAUSED


def _timer(record: Record, now: datetime, t: timedelta, *, thresholds: Thresholds) -> Timer | None:
    """The clock of the entry that has the floor."""
    run = record.open_run
    if run is None:
        return None
    planned = _planned_end(record, run.entry_id)
    return _clock_of(
        record,
        run.entry_id,
        t,
        planned_end=planned,
        expected_end=now + floor_time_left(record, run.entry_id, t),
        thresholds=thresholds,
    )


def _item_timer(
    record: Record, ahead: Forecast, now: datetime, t: timedelta, *, thresholds: Thresholds
) -> Timer | None:
    """The clock of the item as a whole, where a step or speaker of it has the floor."""
    run = record.open_run
    if run is None or run.entry_id == run.item_id:
        return None
    span = ahead.spans.get(run.item_id)
    return _clock_of(
        record,
        run.item_id,
        t,
        planned_end=_planned_end(record, run.item_id),
        expected_end=span[1] if span else now,
        thresholds=thresholds,
    )


def _clock_of(
    record: Record,
    entry_id: str,
    t: timedelta,
    *,
    planned_end: datetime | None,
    expected_end: datetime,
    thresholds: Thresholds,
) -> Timer:
    """The timer of an item, step or speaker with its three sums kept apart."""
    runs = list(record.counted_runs(entry_id))
    is_paused = record.pause_since is not None
    added = sum((run.added for run in runs if run.entry_id == entry_id), ZERO)
    remaining = remaining_of(record, entry_id, t)
    title, speaker = describe(record, entry_id)
    run = record.open_run
    is_questions = run is not None and run.entry_id == entry_id and run.talk is not None
    return Timer(
        entry_id=entry_id,
        title=title,
        speaker=speaker,
        started=runs[0].started,
        planned_end=planned_end,
        expected_end=expected_end,
        allotment=record.allotment(entry_id) + added,
        elapsed=sum((run.used(t, record.pause_since) for run in runs), ZERO),
        remaining=remaining,
        paused=sum((run.paused_until(t, record.pause_since) for run in runs), ZERO),
        added=added,
        is_paused=is_paused,
        phase=phase_of(remaining, is_paused=is_paused, thresholds=thresholds),
        is_questions=is_questions,
        questions=question_time(record, run) if is_questions and run is not None else ZERO,
    )


def describe(record: Record, entry_id: str) -> tuple[str, str]:
    """Title and speaker of an entry: an item's lead, a step's speaker, a queue's speaker."""
    if (item := record.plan.find(entry_id)) is not None:
        return item.title, item.lead or ""
    if (found := record.plan.find_step(entry_id)) is not None:
        return found[1].title, found[1].speaker
    person = record.person(entry_id)
    return person.name, person.person


def _planned_end(record: Record, entry_id: str) -> datetime | None:
    """Planned end of an item; of a step or speaker by the packing before anything ran."""
    if (item := record.plan.find(entry_id)) is not None:
        return item.end
    span = record.planned.get(entry_id)
    return span[1] if span else None


def _over_under(
    record: Record,
    ahead: Forecast,
    timer: Timer | None,
    next_up: NextUp | None,
    now: datetime,
) -> tuple[timedelta, str | None]:
    """Projected minus planned, positive = behind, and of which entry.

    What runs on another day than planned says nothing of how late this day is: its next item does.
    """
    run = record.open_run
    if run is not None and timer is not None:
        # A step, and who speaks in a debate, are as late as the item they belong to.
        is_part = record.plan.find_step(run.entry_id) is not None or (
            record.is_debate_speaker(run.entry_id) and run.item_id in ahead.spans
        )
        entry_id = run.item_id if is_part else run.entry_id
        end = ahead.spans[run.item_id][1] if is_part else timer.expected_end
        planned = _planned_end(record, entry_id)
        if planned is not None and abs(end - planned) >= OTHER_DAY:
            return _over_under_of_date(record, ahead, now)
        return (end - planned if planned else ZERO), entry_id
    if next_up is None or next_up.start is None:
        return ZERO, None
    late = next_up.start - _planned_start(record, next_up)
    return (
        (late, next_up.entry_id)
        if abs(late) < OTHER_DAY
        else _over_under_of_date(record, ahead, now)
    )


def _over_under_of_date(
    record: Record, ahead: Forecast, now: datetime
) -> tuple[timedelta, str | None]:
    """How far the next item planned on the date of `now` is from its plan."""
    today = record.plan.venue_time(now).date()
    for item in record.plan.items():
        start = ahead.start(item.item_id)
        is_waiting = progress_of(record, item) is Progress.WAITING
        if is_waiting and start is not None and record.plan.venue_time(item.start).date() == today:
            return start - item.start, item.item_id
    return ZERO, None


def _planned_start(record: Record, next_up: NextUp) -> datetime:
    """Planned start of what comes next."""
    span = record.planned.get(next_up.entry_id)
    return span[0] if span else next_up.item.start


def _next_up(record: Record, ahead: Forecast, now: datetime, t: timedelta) -> NextUp | None:
    """What Next would start, with its expected time."""
    entry_id = next_entry(record, now, t, ahead)
    if entry_id is None:
        return None
    item = record.plan.find(entry_id) or _holder(record, entry_id)
    if item is None:
        return None
    parts = record.waiting_parts(item) if entry_id == item.item_id else ()
    leaf = parts[0] if parts and ahead.start(parts[0]) is not None else entry_id
    title, speaker = describe(record, leaf)
    return NextUp(leaf, item, title, speaker, ahead.start(leaf), record.allotment(leaf))


def _holder(record: Record, entry_id: str) -> Item | None:
    """The item in progress that holds a step or speaker."""
    found = record.plan.find_step(entry_id)
    return found[0] if found is not None else record.plan.find(record.position or "")


def _fit(record: Record, next_up: NextUp | None, now: datetime) -> Fit | None:
    """Whether what could start now ends before the next fixed point."""
    item = item_in_hand(record, now)
    if item is not None and progress_of(record, item) is not Progress.RUNNING:
        item = None
    waiting = record.waiting_parts(item) if item is not None else ()
    if item is not None and waiting:
        entry_id = waiting[0]
    elif next_up is not None and not next_up.item.is_hard:
        entry_id, item = next_up.entry_id, next_up.item
    else:
        return None
    hard = next_hard(record, item)
    fixed = record.fixed_start(hard) if hard is not None else None
    if hard is None or fixed is None:
        return None
    left = fixed - now
    is_speaker = record.queue_of(entry_id) is not None
    needed = record.block(entry_id) if is_speaker else record.allotment(entry_id)
    return Fit(entry_id, needed <= left, left, hard.item_id, needed)


def _rows(
    record: Record, ahead: Forecast, t: timedelta, *, slots: dict[str, str]
) -> tuple[ItemState, ...]:
    """The rundown, day by day."""
    by_slot: dict[str, list[str]] = {}
    for speaker, slot in slots.items():
        by_slot.setdefault(slot, []).append(speaker)
    return tuple(
        _row(record, ahead, item, day=day.date, t=t, here=by_slot.get(item.item_id, []))
        for day in record.plan.days
        for item in day.items
    )


def _talk(record: Record, speaker: str) -> Step:
    """A speaker's talk as a part of its slot."""
    person = record.person(speaker)
    return Step(speaker, person.name, record.allotment(speaker), person.person)


def _row(
    record: Record, ahead: Forecast, item: Item, *, day: date, t: timedelta, here: list[str]
) -> ItemState:
    """One row: planned, expected and actual."""
    runs = list(record.counted_runs(item.item_id))
    progress = progress_of(record, item)
    span = ahead.spans.get(item.item_id)
    steps = [s for s in item.steps if item.queue_id is None or s.role is not StepRole.PLACE]
    before = [step for step in steps if step.role is not StepRole.AFTER]
    after = [step for step in steps if step.role is StepRole.AFTER]
    parts = [*before, *(_talk(record, name) for name in here), *after]
    return ItemState(
        item=item,
        day=day,
        progress=progress,
        expected_start=span[0] if span else None,
        expected_end=span[1] if span else None,
        actual_start=begun_at(record, item),
        actual_end=ended_at(record, item) if progress is Progress.DONE else None,
        fixed_start=record.fixed_start(item),
        used=sum((run.active(t, record.pause_since) for run in runs), ZERO),
        steps=tuple(_step_state(record, ahead, step, t) for step in parts),
    )


def _step_state(record: Record, ahead: Forecast, step: Step, t: timedelta) -> StepState:
    """A step or speaker with its progress."""
    runs = list(record.counted_runs(step.step_id))
    open_run = record.open_run
    progress = Progress.DONE if runs else Progress.WAITING
    if open_run is not None and open_run.entry_id == step.step_id:
        progress = Progress.RUNNING
    elif step.step_id in record.skipped | record.withdrawn:
        progress = Progress.SKIPPED
    return StepState(
        step=step,
        progress=progress,
        expected_start=ahead.start(step.step_id),
        actual_start=runs[0].started if runs else None,
        used=sum((run.active(t, record.pause_since) for run in runs), ZERO),
    )


def _expected(record: Record, ahead: Forecast) -> dict[str, datetime]:
    """Start of everything that is to come, and of what has run."""
    starts = {key: span[0] for key, span in ahead.spans.items()}
    for run in reversed(record.runs):
        if run.outcome is not Outcome.ABORTED:
            starts[run.entry_id] = run.started
            starts[run.item_id] = run.started
    here = record.plan.find(record.position or "")
    if here is not None and (begun := begun_at(record, here)) is not None:
        starts[here.item_id] = begun
    return starts

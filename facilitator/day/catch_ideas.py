"""Ideas for catching up: what could be changed so that the fixed points stand.

An idea is made here in thought only; whether it does what it should is seen when it is played.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from facilitator.day import cuts
from facilitator.day.ahead import Ahead
from facilitator.day.leasts import LEAST_SHARE, least_of, spare_of
from facilitator.day.plan import Item
from facilitator.day.replan_rows import Row
from facilitator.day.standing import next_hard, progress_of, remaining_of
from facilitator.day.state import ZERO, Progress, QueueState
from facilitator.day.tomorrow import postponed
from facilitator.kinds import ItemKind, Priority

MINUTE = timedelta(minutes=1)
MOST_PUSHED = timedelta(minutes=30)
"""No break is moved by more than that so that somebody can be heard."""


class ChangeKind(StrEnum):
    """What a plan does to one entry."""

    SHORTEN = "shorten"
    SHORTEN_BREAK = "shorten_break"
    SHORTER_TALKS = "shorter_talks"
    LEAVE_OUT = "leave_out"
    POSTPONE = "postpone"
    PUSH = "push"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the entry, its time before and after, or by how much a fixed point moves."""

    kind: ChangeKind
    entry_id: str
    before: timedelta
    after: timedelta


@dataclass(frozen=True, slots=True)
class Idea:
    """Changes that belong together, and the rows of the rundown that some of them need."""

    changes: tuple[Change, ...]
    rows: tuple[Row, ...] = ()


Alternatives = Sequence[Idea]
"""Ideas of one sort, the best first: the first that does what it should is taken."""


def ideas(day: Ahead) -> Iterator[Alternatives]:
    """Everything that could help, each as small as it can be."""
    flag = next(iter(day.forecast.flags), None)
    if flag is not None:
        hard = day.record.plan.find(flag.item_id)
        assert hard is not None
        yield from _for_a_fixed_point(day, hard, up_to_minute(flag.by))
    elif day.late_end >= MINUTE:
        yield from _before(day, sources_before(day, None), up_to_minute(day.late_end) // MINUTE)
    for queue in day.queues:
        if (times := _shorter_talks(day, queue)) != []:
            yield times
        if flag is None:
            yield from _longer_slot(day, queue)


def more_cuts(day: Ahead, touched: frozenset[str]) -> tuple[Change, ...]:
    """What has to be shortened besides, where a plan runs into the next fixed point or makes the
    day end later.
    """
    flag = next(iter(day.forecast.flags), None)
    hard = None if flag is None else day.record.plan.find(flag.item_id)
    by = day.late_end if flag is None else flag.by
    if by < MINUTE and flag is None:
        return ()
    sources = [s for s in sources_before(day, hard) if s.entry_id not in touched]
    return _changes(day, cuts.cheapest(sources, up_to_minute(by) // MINUTE))


def sources_before(day: Ahead, hard: Item | None) -> list[cuts.Source]:
    """Soft items still to come before a fixed point, and the one that runs, as what they give.

    Before the end of the day, which no fixed point has to hold, if `hard` is None.
    """
    found: list[cuts.Source] = []
    for item in day.items:
        if hard is not None and item.item_id == hard.item_id:
            break
        if item.is_hard:
            found.clear()
        elif item.priority is not Priority.PROTECTED:
            spare, length = _spare(day, item) // MINUTE, _whole(day, item) // MINUTE
            found.append(cuts.Source(item.item_id, spare, item.priority.weight, length))
    return [source for source in found if source.spare or source.length]


def up_to_minute(span: timedelta) -> timedelta:
    """The span in whole minutes, rounded up: nobody plans in seconds."""
    return -(-span // MINUTE) * MINUTE


def _for_a_fixed_point(day: Ahead, hard: Item, by: timedelta) -> Iterator[Alternatives]:
    """Something before it gives way; or it begins later."""
    sources, needed = sources_before(day, hard), by // MINUTE
    yield from _before(day, sources, needed)
    most = sum(source.spare for source in sources)
    rest = _changes(day, cuts.cheapest(sources, most)) if 0 < most < needed else ()
    for later in _later(day, hard, by - most * MINUTE if rest else by):
        yield [Idea((*later, *rest))]
    if rest:
        for later in _later(day, hard, by):
            yield [Idea(later)]


def _before(day: Ahead, sources: Sequence[cuts.Source], needed: int) -> Iterator[Alternatives]:
    """Something gives way, is left out or put off."""
    for way in (cuts.from_one, cuts.cheapest, cuts.from_all, cuts.leaving_out):
        if (found := way(sources, needed)) != ():
            yield [Idea(_changes(day, found))]
    yield list(_put_off(day, sources, needed))


def _put_off(day: Ahead, sources: Sequence[cuts.Source], needed: int) -> Iterator[Idea]:
    """An item is held on the next day; what counts least and takes least time first."""
    able = [source for source in sources if source.length >= needed]
    for source in sorted(able, key=lambda source: source.weight * source.length):
        item = day.record.plan.find(source.entry_id)
        found = None if item is None else postponed(day.record, day.today, item)
        if found is not None:
            length = source.length * MINUTE
            change = Change(ChangeKind.POSTPONE, source.entry_id, length, length)
            yield Idea((change, *_changes(day, found.cuts)), found.rows)


def _later(day: Ahead, hard: Item, by: timedelta) -> Iterator[tuple[Change, ...]]:
    """A fixed point begins later and loses what it can; or it keeps its length."""
    if hard.priority is Priority.PROTECTED:
        return
    length = day.record.allotment(hard.item_id)
    push = Change(ChangeKind.PUSH, hard.item_id, ZERO, by)
    spare = (length - least_of(hard, length)) // MINUTE * MINUTE
    if spare > ZERO:
        after = length - min(by, spare)
        yield (push, Change(ChangeKind.SHORTEN_BREAK, hard.item_id, length, after))
    yield (push,)


def _shorter_talks(day: Ahead, queue: QueueState) -> list[Idea]:
    """Equal, shorter talks: the longest in whole minutes with which all are heard.

    Where all are heard anyway but some only in a later slot, those with which nobody slips.
    """
    record, queue_id = day.record, queue.queue.queue_id
    if any(item.priority is Priority.PROTECTED for item in open_slots(day, queue)):
        return []
    before = record.allotments.get(queue_id, queue.queue.allotment)
    times: list[timedelta] = []
    if queue.unplaced and queue.equal_allotment is not None:
        times = [queue.equal_allotment // MINUTE * MINUTE]
    elif not queue.unplaced and day.late_in(queue):
        times = [n * MINUTE for n in range(-(-before // MINUTE) - 1, 0, -1)]
    able = [after for after in times if before / LEAST_SHARE <= after < before]
    kind = ChangeKind.SHORTER_TALKS
    return [Idea((Change(kind, queue_id, before, after),)) for after in able]


def _longer_slot(day: Ahead, queue: QueueState) -> Iterator[Alternatives]:
    """The break behind a slot later, so that all are heard before it who have no place, or who
    have one only in a later slot.
    """
    slots = [item for item in day.items if item.item_id in queue.item_ids]
    who = queue.unplaced
    if not who and (late := day.late_in(queue)):
        ids = [item.item_id for item in slots]
        slots = slots[: ids.index(day.late[late[0]]) + 1] if day.late[late[0]] in ids else []
        who = tuple(one for one in late if day.late[one] in ids[: len(slots)])
    hard = next_hard(day.record, slots[-1]) if slots else None
    if not who or hard is None or hard.start != slots[-1].end:
        return
    by = sum((day.record.block(one) + queue.queue.changeover for one in who), ZERO)
    by = up_to_minute(by - _free_before(day, queue, hard))
    if ZERO < by <= MOST_PUSHED:
        for later in _later(day, hard, by):
            yield [Idea(later)]


def open_slots(day: Ahead, queue: QueueState) -> Iterator[Item]:
    """Slots of a queue in which somebody can still speak."""
    for item_id in queue.item_ids:
        item = day.record.plan.find(item_id)
        if item is not None and progress_of(day.record, item) in (
            Progress.WAITING,
            Progress.RUNNING,
        ):
            yield item


def _free_before(day: Ahead, queue: QueueState, hard: Item) -> timedelta:
    """Time between the last who has a place before a fixed point and that point."""
    fixed = day.record.fixed_start(hard) or hard.start
    spans = day.forecast.spans
    ends = [spans[s][1] for one in queue.speakers if (s := one.speaker.speaker_id) in spans]
    inside = [end for end in ends if end <= fixed]
    return fixed - max(inside) if inside else ZERO


def _changes(day: Ahead, found: Sequence[cuts.Cut]) -> tuple[Change, ...]:
    """Cuts as changes of a plan."""
    changes = []
    for cut in found:
        length = day.record.allotment(cut.entry_id)
        if cut.is_left_out:
            changes.append(Change(ChangeKind.LEAVE_OUT, cut.entry_id, length, ZERO))
        else:
            after = length - cut.minutes * MINUTE
            changes.append(Change(ChangeKind.SHORTEN, cut.entry_id, length, after))
    return tuple(changes)


def _spare(day: Ahead, item: Item) -> timedelta:
    """What an item can give: down to its least, never what is used already."""
    record = day.record
    is_open = progress_of(record, item) in (Progress.WAITING, Progress.RUNNING)
    if not is_open or item.queue_id is not None:
        return ZERO  # its speakers have times of their own
    if progress_of(record, item) is Progress.WAITING:
        return spare_of(record, item)
    if item.steps:
        return ZERO
    left = remaining_of(record, item.item_id, record.run_time(day.now))
    return max(ZERO, min(spare_of(record, item), left))


def _whole(day: Ahead, item: Item) -> timedelta:
    """What leaving an item out gives; nothing of an opening, a closing, a queue."""
    can_go = (
        progress_of(day.record, item) is Progress.WAITING
        and item.kind not in (ItemKind.OPENING, ItemKind.CLOSING)
        and not day.record.waiting_speakers(item.queue_id)
    )
    return day.record.allotment(item.item_id) if can_go else ZERO

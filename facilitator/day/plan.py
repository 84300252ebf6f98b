"""The plan of a workshop: days, items, steps and queues as the organization of work has them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from facilitator.kinds import ItemKind, Priority
from facilitator.sentences import say

HARD_KINDS = frozenset({ItemKind.BREAK, ItemKind.LUNCH, ItemKind.CLOSING})
"""Kinds whose start stands unless the facilitator says otherwise (fixed points)."""


class StepRole(StrEnum):
    """Where a step stands when its item has a queue of speakers.

    BEFORE the queue; in its PLACE, so that the queue takes its time; AFTER it, at the end of
    the slot.
    """

    BEFORE = "before"
    PLACE = "place"
    AFTER = "after"


@dataclass(frozen=True, slots=True)
class Step:
    """A part of an item with a speaker and minutes of its own, such as an introduction."""

    step_id: str
    title: str
    allotment: timedelta
    speaker: str = ""
    role: StepRole = StepRole.BEFORE

    def __post_init__(self) -> None:
        if self.allotment <= timedelta(0):
            raise ValueError(say("step {title!r} needs more than 0 minutes", title=self.title))


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One planned row of the rundown. Instants are UTC; the end lies after the start."""

    item_id: str
    title: str
    start: datetime
    end: datetime
    kind: ItemKind = ItemKind.SESSION
    number: str | None = None
    lead: str | None = None
    is_hard: bool = False
    minimum: timedelta | None = None
    is_continued: bool = False
    steps: tuple[Step, ...] = ()
    queue_id: str | None = None
    note: str | None = None
    priority: Priority = Priority.NORMAL

    def __post_init__(self) -> None:
        for name in ("start", "end"):
            value: datetime = getattr(self, name)
            if value.tzinfo is None:
                raise ValueError(f"{name} of {self.title!r} has no time zone")
            object.__setattr__(self, name, value.astimezone(UTC))
        if self.end <= self.start:
            raise ValueError(say("{title!r} must end after it starts", title=self.title))

    @property
    def length(self) -> timedelta:
        """Planned time of the item, as real time (a DST night counts truly)."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Day:
    """One day of the workshop, its items in the order of the rundown."""

    date: date
    items: tuple[Item, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """A list of speakers that flows over the items that name it.

    Each has the `allotment` to speak and `questions` behind it; the `changeover`, in which the
    next deck is loaded, lies between two speakers.
    """

    queue_id: str
    allotment: timedelta
    speakers: tuple[str, ...]
    changeover: timedelta = timedelta(0)
    questions: timedelta = timedelta(0)
    title: str = ""

    def __post_init__(self) -> None:
        if self.allotment <= timedelta(0):
            raise ValueError(
                say("the allotment of queue {queue!r} must be above zero", queue=self.queue_id)
            )
        if self.changeover < timedelta(0) or self.questions < timedelta(0):
            raise ValueError(
                say("the times of queue {queue!r} cannot be negative", queue=self.queue_id)
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """The whole organization of work. `zone` is the venue's IANA name."""

    zone: str
    days: tuple[Day, ...]
    queues: tuple[Queue, ...] = ()
    title: str = ""
    place: str = ""
    _by_id: dict[str, Item] = field(init=False, repr=False, compare=False)
    _steps: dict[str, tuple[Item, Step]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_id: dict[str, Item] = {}
        for item in self.items():
            if item.item_id in by_id:
                raise ValueError(say("two items have the id {item!r}", item=item.item_id))
            by_id[item.item_id] = item
        steps = {step.step_id: (item, step) for item in self.items() for step in item.steps}
        object.__setattr__(self, "_by_id", by_id)
        object.__setattr__(self, "_steps", steps)

    def items(self) -> Iterator[Item]:
        """Every item, day by day."""
        for day in self.days:
            yield from day.items

    def find(self, item_id: str) -> Item | None:
        """The item with that id, or None."""
        return self._by_id.get(item_id)

    def find_step(self, step_id: str) -> tuple[Item, Step] | None:
        """The step with that id and the item it belongs to, or None."""
        return self._steps.get(step_id)

    def queue(self, queue_id: str | None) -> Queue | None:
        """The queue with that id, or None."""
        return next((queue for queue in self.queues if queue.queue_id == queue_id), None)

    def venue_time(self, instant: datetime) -> datetime:
        """An instant as the venue's clock shows it."""
        return instant.astimezone(ZoneInfo(self.zone))

    def with_item(self, changed: Item) -> Plan:
        """The plan with one item replaced by its changed form, days sorted by start."""
        days = tuple(
            replace(
                day,
                items=_sorted(changed if i.item_id == changed.item_id else i for i in day.items),
            )
            for day in self.days
        )
        return replace(self, days=days)

    def with_queue(self, queue: Queue, item_ids: Collection[str]) -> Plan:
        """The plan with a queue, new or in place of one of that id, flowing over those items."""
        others = tuple(q for q in self.queues if q.queue_id != queue.queue_id)
        days = tuple(
            replace(
                day,
                items=tuple(_flowing(item, queue.queue_id, item_ids) for item in day.items),
            )
            for day in self.days
        )
        return replace(self, days=days, queues=(*others, queue))

    def with_new_item(self, item: Item) -> Plan:
        """The plan with an item more, on the day of its start. Raises ValueError if none."""
        wanted = self.venue_time(item.start).date()
        if all(day.date != wanted for day in self.days):
            raise ValueError(f"the workshop has no day on {wanted.isoformat()}")
        days = tuple(
            replace(day, items=_sorted([*day.items, item])) if day.date == wanted else day
            for day in self.days
        )
        return replace(self, days=days)

    def without_item(self, item_id: str) -> Plan:
        """The plan without that item."""
        days = tuple(
            replace(day, items=tuple(i for i in day.items if i.item_id != item_id))
            for day in self.days
        )
        return replace(self, days=days)


def _flowing(item: Item, queue_id: str, item_ids: Collection[str]) -> Item:
    """The item in the queue or out of it."""
    if item.item_id in item_ids:
        return replace(item, queue_id=queue_id)
    return replace(item, queue_id=None) if item.queue_id == queue_id else item


def _sorted(items: Iterable[Item]) -> tuple[Item, ...]:
    """Items by start; equal starts keep their order."""
    return tuple(sorted(items, key=lambda item: item.start))

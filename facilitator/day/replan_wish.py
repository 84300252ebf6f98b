"""What can be wished for the rest of the week, and what a plan for it consists of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from facilitator.day.plan import Item


class WishKind(StrEnum):
    """The three wishes."""

    FINISH = "finish"
    MORE_TIME = "more_time"
    LOSE = "lose"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekWish:
    """A wish: finish a topic on a date; more time for it on a date; a span that is lost.

    `is_whole` asks that what is in one piece now stays in one piece.
    """

    kind: WishKind
    date: date
    topic: str = ""
    more: timedelta = timedelta(0)
    start: datetime | None = None
    end: datetime | None = None
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """An agenda item as a whole: the rows of it that are still to come, in order."""

    topic_id: str
    rows: tuple[Item, ...]

    @property
    def title(self) -> str:
        """Its title."""
        return self.rows[0].title

    @property
    def number(self) -> str | None:
        """Its number in the agenda."""
        return self.rows[0].number


class EffectKind(StrEnum):
    """What a plan does to a topic, a fixed point, a day."""

    SHORTER = "shorter"
    LONGER = "longer"
    MOVED = "moved"
    LEFT_OUT = "left_out"
    FIXED_GONE = "fixed_gone"
    FIXED_MOVED = "fixed_moved"
    FIXED_SHORTER = "fixed_shorter"
    LATER_END = "later_end"

    @property
    def needs_yes(self) -> bool:
        """True for what moves or takes away a fixed point or the end of a day."""
        return self is EffectKind.LATER_END or self.value.startswith("fixed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """One thing a plan does; minutes or instants before and after, as the kind asks for."""

    kind: EffectKind
    item_id: str = ""
    before: timedelta = timedelta(0)
    after: timedelta = timedelta(0)
    days_before: tuple[date, ...] = ()
    days_after: tuple[date, ...] = ()
    at_before: datetime | None = None
    at_after: datetime | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """A row of the rundown, before and after; None where there is none."""

    item_id: str
    before: Item | None
    after: Item | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekPlan:
    """A ready plan: one row's payload, what it does, row by row, and who has no place then."""

    payload: Mapping[str, Any]
    effects: tuple[Effect, ...]
    shifts: tuple[Shift, ...]
    speakers: tuple[tuple[str, str, str], ...]
    unplaced_before: tuple[str, ...]
    unplaced_after: tuple[str, ...]
    cost: float

    @property
    def needs_yes(self) -> bool:
        """True where a fixed point or the end of a day moves."""
        return any(effect.kind.needs_yes for effect in self.effects)

    @property
    def left_out(self) -> tuple[str, ...]:
        """Topics that do not fit, by the id of their first row."""
        return tuple(e.item_id for e in self.effects if e.kind is EffectKind.LEFT_OUT)


@dataclass(frozen=True, slots=True)
class WeekAnswer:
    """The plans that grant a wish; `is_granted` if the week as it stands does so already."""

    plans: tuple[WeekPlan, ...]
    is_granted: bool = False

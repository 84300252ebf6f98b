"""Parallel groups, each with a clock of its own, under one common return.

Everything is computed from the facts: what was done, with the reading of the clock at which it was
done. The time that has passed between two facts is what the counter says as long as the laptop was
not restarted, so that a set clock changes no group's clock; the time it slept counts, because the
groups went on. After a restart there is only the wall to believe.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from facilitator.day.clock import Reading
from facilitator.day.state import ZERO, Phase

MINUTE = timedelta(minutes=1)
ENDING_SOON = timedelta(minutes=5)


class Deed(StrEnum):
    """What was done. GIVE: time within the common return; GIVE_PAST: time beyond it."""

    START = "start"
    END = "end"
    GIVE = "give"
    GIVE_PAST = "give_past"
    RETURN = "return"
    REPORT = "report"
    REPORT_END = "report_end"


@dataclass(frozen=True, slots=True)
class Fact:
    """A deed at a reading; `group` counts from 0, None is all; `until` is a new common return."""

    deed: Deed
    at: Reading
    group: int | None = None
    span: timedelta = ZERO
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """A group: its name, where it sits, and what it is to do."""

    name: str
    room: str = ""
    task: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakout:
    """The groups of one item and the facts about them; `undone` are facts that can come back.

    `work` is what each group has from its start; None is until the common return. `order` is
    that of reporting back, `report` the time of each report.
    """

    item_id: str
    groups: tuple[Group, ...]
    returns: datetime
    work: timedelta | None = None
    report: timedelta = 5 * MINUTE
    order: tuple[int, ...] = ()
    facts: tuple[Fact, ...] = ()
    undone: tuple[Fact, ...] = ()

    def __post_init__(self) -> None:
        if not self.groups:
            raise ValueError("a breakout needs a group")
        if self.returns.tzinfo is None:
            raise ValueError("the common return has no time zone")
        if self.report <= ZERO or (self.work is not None and self.work <= ZERO):
            raise ValueError("a clock needs more than 0 minutes")
        if any(f.group is not None and not 0 <= f.group < len(self.groups) for f in self.facts):
            raise ValueError("a fact names a group that is not there")
        known = [*dict.fromkeys(i for i in self.order if 0 <= i < len(self.groups))]
        rest = [i for i in range(len(self.groups)) if i not in known]
        object.__setattr__(self, "order", (*known, *rest))


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupState:
    """A group at one instant; `remaining` may be negative. `ends` and `ended` are wall times."""

    index: int
    group: Group
    phase: Phase
    remaining: timedelta
    ends: datetime
    ended: datetime | None
    used: timedelta
    is_past_return: bool
    report_phase: Phase
    report_used: timedelta
    report_remaining: timedelta

    @property
    def is_working(self) -> bool:
        """True while its clock runs, over its time or not."""
        return self.phase not in (Phase.WAITING, Phase.DONE)


@dataclass(frozen=True, slots=True, kw_only=True)
class BreakoutState:
    """All groups at one instant, and how long until they are to be back."""

    groups: tuple[GroupState, ...]
    returns: datetime
    until_return: timedelta
    is_started: bool
    reporting: int | None
    undo: Fact | None
    redo: Fact | None

    @property
    def working(self) -> tuple[GroupState, ...]:
        """The groups whose clock runs."""
        return tuple(one for one in self.groups if one.is_working)


@dataclass(frozen=True, slots=True)
class _Timed:
    """A fact and the instant at which it truly happened."""

    fact: Fact
    at: datetime


def breakout_state(breakout: Breakout, now: Reading) -> BreakoutState:
    """The groups at a reading of the clock."""
    timed, true_now = _true_instants(breakout.facts, now)
    shift = now.utc - true_now  # what a set clock makes of the instants of before
    returns = _returns(breakout, timed)
    groups = tuple(
        _group_state(breakout, timed, index, returns, true_now=true_now, shift=shift)
        for index in range(len(breakout.groups))
    )
    return BreakoutState(
        groups=groups,
        returns=returns + shift,
        until_return=returns - true_now,
        is_started=any(each.fact.deed is Deed.START for each in timed),
        reporting=_reporting(timed),
        undo=breakout.facts[-1] if breakout.facts else None,
        redo=breakout.undone[-1] if breakout.undone else None,
    )


def true_now(breakout: Breakout, now: Reading) -> datetime:
    """The instant it truly is, whatever the wall was set to since the first fact."""
    return _true_instants(breakout.facts, now)[1]


def _true_instants(facts: Iterable[Fact], now: Reading) -> tuple[tuple[_Timed, ...], datetime]:
    """When each fact truly happened, and when it is now, by the counter where it can be told."""
    timed: list[_Timed] = []
    before: tuple[Reading, datetime] | None = None
    for fact in facts:
        at = _true_instant(before, fact.at)
        before = (fact.at, at)
        timed.append(_Timed(fact, at))
    return tuple(timed), _true_instant(before, now)


def _true_instant(before: tuple[Reading, datetime] | None, reading: Reading) -> datetime:
    if before is None or before[0].boot_id != reading.boot_id:
        return reading.utc
    awake = reading.monotonic - before[0].monotonic
    asleep = max(ZERO, reading.suspended - before[0].suspended)
    return before[1] + max(ZERO, awake + asleep)


def _returns(breakout: Breakout, timed: Iterable[_Timed]) -> datetime:
    """The common return that holds now."""
    latest = breakout.returns
    for each in timed:
        if each.fact.deed is Deed.RETURN and each.fact.until is not None:
            latest = each.fact.until
    return latest


@dataclass(slots=True)
class _Work:
    """What one group has done so far, folded from the facts."""

    started: datetime | None = None
    ended: datetime | None = None
    given: timedelta = ZERO
    past: timedelta = ZERO
    used: timedelta = ZERO

    @property
    def is_working(self) -> bool:
        """True while its clock runs."""
        return self.started is not None and self.ended is None

    def take(self, fact: Fact, at: datetime) -> None:
        """One fact about this group, or about all."""
        if fact.deed is Deed.START:
            is_again = fact.group is not None and self.ended is not None
            if self.started is None or is_again:
                self.started, self.ended = at, None
        elif fact.deed is Deed.END and self.is_working and self.started is not None:
            self.used += at - self.started
            self.ended = at
        elif fact.deed is Deed.GIVE:
            self.given += fact.span
        elif fact.deed is Deed.GIVE_PAST:
            self.past += fact.span


def _group_state(
    breakout: Breakout,
    timed: tuple[_Timed, ...],
    index: int,
    returns: datetime,
    *,
    true_now: datetime,
    shift: timedelta,
) -> GroupState:
    """One group: its work and its report."""
    work = _Work()
    for each in timed:
        if each.fact.group in (None, index):
            work.take(each.fact, each.at)
    until = work.ended or true_now
    running = until - work.started if work.is_working and work.started is not None else ZERO
    ends = returns
    if breakout.work is not None:
        before = work.used if work.is_working else ZERO
        ends = min((work.started or true_now) + breakout.work + work.given - before, returns)
    ends += work.past
    reporting, reported = _report_of(timed, index, true_now)
    left = breakout.report - reported
    report_rest = Phase.DONE if reported > ZERO else Phase.WAITING
    rest = Phase.WAITING if work.started is None else Phase.DONE
    return GroupState(
        index=index,
        group=breakout.groups[index],
        phase=_phase(ends - until, ENDING_SOON) if work.is_working else rest,
        remaining=ends - until,
        ends=ends + shift,
        ended=None if work.ended is None else work.ended + shift,
        used=work.used + running,
        is_past_return=work.past > ZERO,
        report_phase=_phase(left, MINUTE) if reporting else report_rest,
        report_used=reported,
        report_remaining=left,
    )


def _report_of(timed: tuple[_Timed, ...], index: int, true_now: datetime) -> tuple[bool, timedelta]:
    """Whether a group is reporting, and for how long it has in all."""
    since: datetime | None = None
    used = ZERO
    for each in timed:
        if each.fact.deed not in (Deed.REPORT, Deed.REPORT_END):
            continue
        if since is not None:
            used, since = used + (each.at - since), None
        if each.fact.deed is Deed.REPORT and each.fact.group == index:
            since = each.at
    if since is not None:
        return True, used + (true_now - since)
    return False, used


def _reporting(timed: tuple[_Timed, ...]) -> int | None:
    """The group that has the floor, or None."""
    facts = [each.fact for each in timed if each.fact.deed in (Deed.REPORT, Deed.REPORT_END)]
    return facts[-1].group if facts else None


def _phase(left: timedelta, soon: timedelta) -> Phase:
    """What time has done to a running clock."""
    if left < ZERO:
        return Phase.OVERTIME
    if left == ZERO:
        return Phase.DANGER
    return Phase.WARNING if left <= soon else Phase.RUNNING

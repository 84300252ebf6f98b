"""The five days of Kuala Lumpur as they could have gone, moment by moment, for whoever runs them.

Fourteen countries. On Monday China speaks six minutes too long and Maldives is not there, so that
Indonesia is heard after lunch. On Thursday eight minutes for each let all be heard. The rest goes
as planned, and the closing ends at the agreed time.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from typing import Any

from facilitator.resources import sample_countries

KUALA_LUMPUR = timezone(timedelta(hours=8))
FIRST_DAY = 6
COUNTRIES = sample_countries()
ABSENT = "Maldives"
OVER_LONG = "China"
CHANGEOVER = timedelta(minutes=2)
SHORTER = timedelta(minutes=8)
"""With it all fourteen are heard under item 12."""

MONDAY_BEFORE_LUNCH = COUNTRIES[:5]
MONDAY_AFTER_LUNCH = tuple(name for name in COUNTRIES[5:11] if name != ABSENT)
MONDAY_AFTER_TEA = COUNTRIES[11:]
THURSDAY_BEFORE_TEA, THURSDAY_AFTER_TEA = COUNTRIES[:6], COUNTRIES[6:]


@dataclass(frozen=True, slots=True)
class Moment:
    """At this venue time somebody does this; then this entry runs, or nothing."""

    at: datetime
    deed: str
    runs: str | None = None
    details: dict[str, Any] = field(default_factory=dict)


def whole_week() -> Iterator[Moment]:
    """Every moment from Monday's opening to Friday's closing."""
    for day in (_monday, _tuesday, _wednesday, _thursday, _friday):
        yield from day()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A venue time; day 0 is the Monday."""
    return datetime(2017, 11, FIRST_DAY + day, hour, minute, tzinfo=KUALA_LUMPUR)


def _monday() -> Iterator[Moment]:
    yield Moment(at(0, 9, 30), "next", "Opening")
    yield Moment(at(0, 9, 45), "next", "Opening remarks")
    yield Moment(at(0, 10), "next", "Overview and objectives of the workshop")
    yield Moment(at(0, 10, 30), "next", "Coffee/Tea Break")
    yield Moment(at(0, 10, 45), "next", "Introduction")
    yield from _speakers(at(0, 11, 15), MONDAY_BEFORE_LUNCH, 10, over={OVER_LONG: 6})
    yield Moment(at(0, 12, 30), "next", "Lunch Break")
    yield Moment(at(0, 13, 55), "no_show", "Lunch Break", {"who": ABSENT})
    yield from _speakers(at(0, 14), MONDAY_AFTER_LUNCH, 10)
    yield Moment(at(0, 15), "next", "Coffee/Tea Break")
    yield from _speakers(at(0, 15, 15), MONDAY_AFTER_TEA, 10)
    yield Moment(at(0, 15, 49), "finish")
    yield Moment(at(0, 17), "close_day")


def _tuesday() -> Iterator[Moment]:
    yield Moment(at(1, 9), "next", "Project status overview")
    yield Moment(at(1, 9, 30), "next", "E-learning module and toolkit on mainstreaming")
    yield Moment(at(1, 10, 30), "next", "Coffee/Tea Break")
    yield Moment(at(1, 10, 45), "next", "E-learning module and toolkit on mainstreaming")
    yield Moment(at(1, 12, 30), "next", "Lunch")
    yield Moment(at(1, 14), "next", "E-learning module and toolkit on mainstreaming")
    yield Moment(at(1, 15), "next", "Coffee/Tea Break")
    entry_points = "Selecting entry points and opportunities for integrated implementation"
    yield Moment(at(1, 15, 15), "next", entry_points)
    yield Moment(at(1, 17), "finish")
    yield Moment(at(1, 17, 1), "close_day")


def _wednesday() -> Iterator[Moment]:
    strategy = "Development of a national strategy for biosafety mainstreaming"
    yield Moment(at(2, 9), "next", strategy)
    yield Moment(at(2, 10, 30), "next", "Coffee/Tea Break")
    yield Moment(at(2, 10, 45), "next", strategy)
    yield Moment(at(2, 12, 30), "next", "Lunch")
    yield Moment(at(2, 14), "next", strategy)
    yield Moment(at(2, 15), "next", "Coffee/Tea Break")
    yield Moment(at(2, 15, 15), "next", strategy)
    tools = "Evaluation of the e-learning module, toolkit and strategy development tool"
    yield Moment(at(2, 16), "next", tools)
    yield Moment(at(2, 17), "finish")
    yield Moment(at(2, 17, 1), "close_day")


def _thursday() -> Iterator[Moment]:
    overview = "Overview of the Nagoya-Kuala Lumpur Supplementary Protocol"
    yield Moment(at(3, 9), "next", "Liability and Redress – basic concepts")
    yield Moment(at(3, 9, 45), "next", overview)
    yield Moment(at(3, 10, 30), "next", "Coffee/Tea Break")
    yield Moment(at(3, 10, 45), "next", overview)
    yield Moment(at(3, 11, 30), "next", "Signature, ratification, entry into force, implementation")
    yield Moment(at(3, 12, 30), "next", "Lunch")
    yield Moment(at(3, 13, 50), "shorten", "Lunch")
    yield from _speakers(at(3, 14), THURSDAY_BEFORE_TEA, 8)
    yield Moment(at(3, 15), "next", "Coffee/Tea Break")
    yield from _speakers(at(3, 15, 15), THURSDAY_AFTER_TEA, 8)
    yield Moment(at(3, 16, 35), "next", "E-learning module")
    yield Moment(at(3, 17), "finish")
    yield Moment(at(3, 17, 1), "close_day")


def _friday() -> Iterator[Moment]:
    cases = "Case studies on liability and redress"
    yield Moment(at(4, 9), "next", cases)
    yield Moment(at(4, 10, 30), "next", "Coffee/Tea Break")
    yield Moment(at(4, 10, 45), "next", cases)
    yield Moment(at(4, 12, 30), "next", "Lunch")
    yield Moment(at(4, 14), "next", cases)
    yield Moment(at(4, 15), "next", "Coffee/Tea Break")
    yield Moment(at(4, 15, 15), "next", "Closure of the workshop")
    yield Moment(at(4, 16), "finish")
    yield Moment(at(4, 16, 1), "close_day")


def _speakers(
    begin: datetime, names: tuple[str, ...], minutes: int, *, over: dict[str, int] | None = None
) -> Iterator[Moment]:
    """One after the other, each for so long, with the time to change over between them."""
    moment = begin
    for name in names:
        yield Moment(moment, "next", name)
        moment += timedelta(minutes=minutes + (over or {}).get(name, 0)) + CHANGEOVER

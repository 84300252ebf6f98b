"""Names of days become dates: the year from the head, `Day 2` from the period."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from facilitator.agenda.dates import DayName, as_date


@dataclass(frozen=True, slots=True)
class Period:
    """The days of the whole meeting, as its head gives them."""

    first: date
    last: date

    def days(self) -> tuple[date, ...]:
        """Every day of the period, at most a month of them."""
        span = min((self.last - self.first).days, 31)
        return tuple(self.first + timedelta(days=n) for n in range(span + 1))


def date_of(name: DayName, period: Period | None, previous: date | None) -> date | None:
    """The date of a named day, or None where the document does not say."""
    known = as_date(_with_year(name, period, previous))
    if known is not None or (name.day and name.month):
        return known
    if name.day:
        return _first(_near(period, previous), lambda day: day.day == name.day)
    if name.ordinal and period:
        days = period.days()
        return days[name.ordinal - 1] if name.ordinal <= len(days) else None
    if name.weekday:
        return _first(_near(period, previous), lambda day: day.isoweekday() == name.weekday)
    return None


def in_order(name: DayName, *, is_month_first: bool) -> DayName:
    """The day of 5/12/2026 as its weekday or the document's other dates say it is meant."""
    if not name.is_order_unsure:
        return name
    other = replace(name, day=name.month, month=name.day)
    day, exchanged = as_date(name), as_date(other)
    if day and exchanged and name.weekday:
        fits = day.isoweekday() == name.weekday
        return other if not fits and exchanged.isoweekday() == name.weekday else name
    return replace(other, is_month_first=True) if is_month_first else name


def year_in(years: Iterable[int], name: DayName) -> int | None:
    """The one year of these to which a day without a year can belong, by its weekday too."""
    if not (name.day and name.month) or name.year:
        return None
    days = {year: as_date(replace(name, year=year)) for year in years}
    fitting = [
        year
        for year, day in days.items()
        if day and (name.weekday is None or day.isoweekday() == name.weekday)
    ]
    return fitting[0] if len(fitting) == 1 else None


def is_weekday_wrong(name: DayName, day: date | None) -> bool:
    """True when the heading names another weekday than its date has."""
    return bool(day and name.weekday and name.day and day.isoweekday() != name.weekday)


def nearest_with_weekday(day: date, weekday: int) -> date:
    """The nearest date that has the written weekday."""
    return min(
        (day + timedelta(days=n) for n in range(-3, 4)),
        key=lambda other: (other.isoweekday() != weekday, abs((other - day).days)),
    )


def swapped(name: DayName) -> date | None:
    """The date with month and day exchanged (06/11/2017 read as 11 June)."""
    return as_date(replace(name, day=name.month, month=name.day))


def _with_year(name: DayName, period: Period | None, previous: date | None) -> DayName:
    if name.year or not name.day or not name.month:
        return name
    if period:
        inside = [day for day in period.days() if (day.month, day.day) == (name.month, name.day)]
        return replace(name, year=inside[0].year if inside else period.first.year)
    return replace(name, year=previous.year) if previous else name


def _near(period: Period | None, previous: date | None) -> Iterable[date]:
    after = [previous + timedelta(days=n) for n in range(1, 8)] if previous else []
    if period is None:
        return after
    inside = period.days()
    later = [day for day in inside if previous is None or day > previous]
    return [*later, *inside]


def _first(days: Iterable[date], fits: Callable[[date], bool]) -> date | None:
    return next((day for day in days if fits(day)), None)

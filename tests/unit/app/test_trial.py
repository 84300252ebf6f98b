"""A workshop tried on a day that is none of its own."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QLocale

from facilitator.app.trial import date_doubt, time_of_trial
from facilitator.day import Day, Item, Plan

MONDAY, TUESDAY = date(2017, 11, 6), date(2017, 11, 7)


def an_item(day: date, hour: int) -> Item:
    """An hour of a day, in UTC."""
    start = datetime(day.year, day.month, day.day, hour, 0, tzinfo=UTC)
    end = start + timedelta(hours=1)
    return Item(item_id=f"{day}-{hour}", title="Work", start=start, end=end)


PLAN = Plan(
    zone="UTC",
    days=tuple(Day(day, (an_item(day, 9), an_item(day, 16))) for day in (MONDAY, TUESDAY)),
)


@pytest.fixture(autouse=True)
def british_forms() -> Iterator[None]:
    """Times and dates as in Britain, wherever the tests run."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("now", "begins"),
    [
        (time(7, 30), None),
        (time(15, 59), None),
        (time(16, 30), time(8, 59)),
        (time(22, 26), time(8, 59)),
        (time(3, 0), time(8, 59)),
    ],
)
def test_a_day_that_would_be_over_begins_in_its_morning(now: time, begins: time | None) -> None:
    assert time_of_trial(PLAN, TUESDAY, now) == begins


def test_a_date_without_items_keeps_the_time_of_day() -> None:
    assert time_of_trial(PLAN, date(2026, 11, 24), time(22, 0)) is None


def test_nothing_is_said_on_a_day_of_the_workshop() -> None:
    now = datetime(2017, 11, 6, 10, 0, tzinfo=UTC)
    assert date_doubt(PLAN, now, MONDAY, is_shifted=False) is None


def test_the_real_date_is_offered_once_a_day_of_the_workshop_has_come() -> None:
    shifted = datetime(2017, 11, 7, 10, 0, tzinfo=UTC)
    found = date_doubt(PLAN, shifted, MONDAY, is_shifted=True)
    assert found is not None
    assert found.offer is None
    assert "still runs as if today were Tuesday, 7 November 2017" in found.sentence


def test_the_first_day_is_offered_on_another_date() -> None:
    now = datetime(2026, 11, 24, 22, 0, tzinfo=UTC)
    found = date_doubt(PLAN, now, now.date(), is_shifted=False)
    assert found is not None
    assert found.offer == MONDAY
    assert "08:59" in found.sentence

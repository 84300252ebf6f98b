"""How long the first answer takes when the Kuala Lumpur week is planned anew."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from facilitator.agenda import read_agenda
from facilitator.app.folders import SAMPLE
from facilitator.commands.agenda import plan_from_agenda
from facilitator.day import ManualClock, Plan, new_record
from facilitator.day.replan_week import plan_week, week_topics
from facilitator.day.replan_wish import WeekWish, WishKind

ZONE = "Asia/Kuala_Lumpur"
MONDAY = datetime(2017, 11, 6, 9, tzinfo=ZoneInfo(ZONE))
MORE = timedelta(minutes=30)


def answer_times_ms(plan: Plan) -> list[float]:
    """Milliseconds to each answer: every topic on every day, every half-day lost."""
    record, now = new_record(plan), ManualClock(MONDAY.astimezone(UTC)).read()
    times = []
    for wish in _wishes(plan, [topic.topic_id for topic in week_topics(record, now)]):
        begun = time.perf_counter()
        plan_week(record, now, wish)
        times.append(1000 * (time.perf_counter() - begun))
    return times


def _wishes(plan: Plan, topics: list[str]) -> Iterator[WeekWish]:
    """All there is to wish."""
    for number, day in enumerate(plan.days):
        for topic in topics:
            yield WeekWish(kind=WishKind.FINISH, date=day.date, topic=topic)
            yield WeekWish(kind=WishKind.MORE_TIME, date=day.date, topic=topic, more=MORE)
        for hours in (0, 5):
            start = MONDAY + timedelta(days=number, hours=hours)
            end = start + timedelta(hours=3)
            yield WeekWish(kind=WishKind.LOSE, date=day.date, start=start, end=end)


def _odd(plan: Plan) -> Plan:
    """The same week with one item at an odd minute, so that it is planned by the minute."""
    item = next(item for item in plan.items() if not item.is_hard and item.is_continued)
    return plan.with_item(replace(item, start=item.start + timedelta(minutes=2)))


def main() -> int:
    """Print the median and the longest time, by five minutes and by the minute."""
    plan = plan_from_agenda(read_agenda(SAMPLE.read_bytes(), SAMPLE.name), ZONE)
    for name, week in (("by five minutes", plan), ("by the minute", _odd(plan))):
        times = answer_times_ms(week)
        sys.stdout.write(
            f"{name}: {len(times)} wishes, median {statistics.median(times):.0f} ms, "
            f"longest {max(times):.0f} ms\n"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())

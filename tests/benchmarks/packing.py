"""All expected times of a queue of N speakers over 20 slots: does the work grow with N only?"""

from __future__ import annotations

import statistics
import time
from datetime import UTC, datetime, timedelta

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    Day,
    Item,
    ManualClock,
    Plan,
    Queue,
    new_record,
    project,
)
from facilitator.kinds import ItemKind

START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
SLOTS_A_DAY = 4
DAYS = 5
TALK = timedelta(minutes=10)
ROUNDS = 15


def recompute_ms(speakers: int) -> float:
    """Median milliseconds to compute the state with a third of the speakers heard."""
    clock = ManualClock(START)
    commands = DayCommands(new_record(_plan(speakers)), MemoryLog())
    for number in range(speakers // 3):
        commands.act(ActionKind.START, clock.read(), item_id=f"P{number}")
        clock.advance(TALK)
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        project(commands.record, clock.read())
        times.append(1000 * (time.perf_counter() - begun))
    return statistics.median(times)


def _plan(speakers: int) -> Plan:
    """Five days of four slots with breaks between, long enough for everybody."""
    length = TALK * (speakers // (DAYS * SLOTS_A_DAY) + 2)
    days = []
    for day in range(DAYS):
        at, items = START + timedelta(days=day), []
        for slot in range(SLOTS_A_DAY):
            name = f"{day}-{slot}"
            items.append(
                Item(
                    item_id=f"slot{name}",
                    title="Presentations",
                    start=at,
                    end=at + length,
                    kind=ItemKind.PRESENTATIONS,
                    queue_id="Q",
                )
            )
            at += length
            items.append(
                Item(item_id=f"break{name}", title="Break", start=at, end=at + TALK, is_hard=True)
            )
            at += TALK
        days.append(Day((START + timedelta(days=day)).date(), tuple(items)))
    names = tuple(f"P{number}" for number in range(speakers))
    queue = Queue("Q", TALK, names, changeover=timedelta(minutes=1))
    return Plan(zone="UTC", days=tuple(days), queues=(queue,))

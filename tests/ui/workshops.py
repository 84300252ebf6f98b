"""A small workshop that runs on a clock which moves only when told to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog, Workshop
from facilitator.day import (
    HARD_KINDS,
    ActionKind,
    Day,
    Item,
    ManualClock,
    Plan,
    Queue,
    Step,
    new_record,
)
from facilitator.kinds import ItemKind
from facilitator.ui.day_model import DayModel, RunMode
from facilitator.ui.worker import DirectWorker

VENUE = ZoneInfo("Asia/Kuala_Lumpur")
MONDAY = date(2017, 11, 6)
TUESDAY = date(2017, 11, 7)
LONG_TITLE = (
    "Integrated implementation of the Cartagena Protocol on Biosafety and the Convention on "
    "Biological Diversity and relevant programmes at the national level"
)


@dataclass(frozen=True, slots=True)
class Bench:
    """A model with its clock."""

    model: DayModel
    clock: ManualClock

    def move_to(self, hour: int, minute: int, second: int = 0, *, day: date = MONDAY) -> None:
        """Let real time pass until a venue time, and tick."""
        self.clock.advance(venue(hour, minute, second, day=day) - self.clock.read().utc)
        self.model.tick()

    def act(
        self,
        kind: ActionKind,
        item_id: str | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> None:
        """Take an action now."""
        self.model.act(kind, item_id, payload)


def venue(hour: int, minute: int, second: int = 0, *, day: date = MONDAY) -> datetime:
    """A venue time as an instant."""
    local = datetime(day.year, day.month, day.day, hour, minute, second, tzinfo=VENUE)
    return local.astimezone(UTC)


def a_bench(
    start: datetime | None = None, *, plan: Plan | None = None, mode: RunMode | None = None
) -> Bench:
    """A workshop on which nothing has happened yet, at nine o'clock."""
    plan = plan or a_plan()
    clock = ManualClock(start or venue(9, 0))
    model = DayModel(
        Workshop(plan=plan),
        DayCommands(new_record(plan), MemoryLog()),
        clock=clock,
        worker=DirectWorker(),
        mode=mode or RunMode(),
    )
    return Bench(model, clock)


def a_plan(*, title: str = "Overview") -> Plan:
    """Monday with steps, a queue, break and lunch; Tuesday with one item."""
    monday = (
        an_item(
            "open",
            "Opening of the workshop",
            (9, 30),
            (10, 0),
            kind=ItemKind.OPENING,
            number="1",
            steps=(
                Step("host", "Welcome by the host", timedelta(minutes=15), "Ministry"),
                Step("secretariat", "Opening statement", timedelta(minutes=15), "Secretariat"),
            ),
        ),
        an_item("overview", title, (10, 0), (10, 30), number="2"),
        an_item("coffee", "Coffee break", (10, 30), (10, 45), kind=ItemKind.BREAK),
        an_item(
            "talks",
            LONG_TITLE,
            (10, 45),
            (12, 30),
            kind=ItemKind.PRESENTATIONS,
            number="3",
            queue_id="countries",
        ),
        an_item("lunch", "Lunch", (12, 30), (14, 0), kind=ItemKind.LUNCH),
        an_item("groups", "Group work", (14, 0), (15, 30), kind=ItemKind.BREAKOUT, number="4"),
    )
    tuesday = (an_item("report", "Report back", (9, 30), (10, 30), day=TUESDAY, number="5"),)
    countries = Queue(
        "countries",
        timedelta(minutes=10),
        ("Bangladesh", "Bhutan", "Cambodia"),
        timedelta(minutes=1),
    )
    return Plan(
        zone="Asia/Kuala_Lumpur",
        days=(Day(MONDAY, monday), Day(TUESDAY, tuesday)),
        queues=(countries,),
        title="Workshop on biosafety",
        place="Kuala Lumpur",
    )


def an_item(
    item_id: str,
    title: str,
    start: tuple[int, int],
    end: tuple[int, int],
    *,
    day: date = MONDAY,
    kind: ItemKind = ItemKind.SESSION,
    **more: Any,
) -> Item:
    """An item at venue times."""
    return Item(
        item_id=item_id,
        title=title,
        start=venue(*start, day=day),
        end=venue(*end, day=day),
        kind=kind,
        is_hard=kind in HARD_KINDS,
        **more,
    )

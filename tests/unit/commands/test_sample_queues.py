"""What the sample's timetable holds, told days ahead: on the document itself, not on figures."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.agenda import read_agenda
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.day import DayCommands
from facilitator.commands.queues import (
    changed_queue,
    new_speakers,
    queue_offers,
    rows_for_new_queue,
    rows_for_times,
)
from facilitator.commands.store import MemoryLog
from facilitator.day import ActionKind, ManualClock, QueueState, new_record, project

SAMPLE = Path(__file__).parents[3] / "resources" / "sample" / "annotated-agenda.docx"
SUNDAY = datetime(2017, 11, 5, 4, 0, tzinfo=UTC)
TWO = timedelta(minutes=2)


class Workshop:
    """The sample as accepted, looked at on the Sunday before."""

    def __init__(self) -> None:
        agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
        self.items = agenda.items
        self.clock = ManualClock(SUNDAY)
        plan = plan_from_agenda(agenda, "Asia/Kuala_Lumpur")
        self.commands = DayCommands(new_record(plan), MemoryLog())

    def queue(self, number: str, speakers: int) -> QueueState:
        """A queue of so many countries for an item, with two minutes to change over."""
        plan = self.commands.record.plan
        offer = next(o for o in queue_offers(plan, self.items) if o.number == number)
        for row in rows_for_new_queue(plan, offer, TWO):
            self.commands.act(
                row.kind, self.clock.read(), item_id=row.entry_id, payload=row.payload
            )
        names = [f"Country {place:02}" for place in range(1, speakers + 1)]
        people, _ = new_speakers(offer.queue_id, names, ())
        payload = changed_queue(self.state(offer.queue_id), people)
        self.commands.act(ActionKind.QUEUE, self.clock.read(), payload=payload)
        return self.state(offer.queue_id)

    def state(self, queue_id: str) -> QueueState:
        found = project(self.commands.record, self.clock.read()).queue(queue_id)
        assert found is not None
        return found


@pytest.mark.parametrize(("speakers", "left"), [(18, 0), (19, 0), (20, 1)])
def test_item_3_hears_nineteen_countries_after_its_introduction(speakers: int, left: int) -> None:
    assert len(Workshop().queue("3", speakers).unplaced) == left


def test_item_12_hears_twelve_of_eighteen_before_its_e_learning_module() -> None:
    workshop = Workshop()
    queue = workshop.queue("12", 18)
    assert queue.capacity == 12
    assert len(queue.unplaced) == 6
    assert queue.equal_allotment is not None
    assert queue.equal_allotment // timedelta(minutes=1) == 5
    for row in rows_for_times(queue, allotment=timedelta(minutes=5)):
        workshop.commands.act(
            row.kind, workshop.clock.read(), item_id=row.entry_id, payload=row.payload
        )
    assert workshop.state(queue.queue.queue_id).unplaced == ()

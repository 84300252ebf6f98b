"""The week of Kuala Lumpur without a window: domain and workshop file, read back afterwards."""

from __future__ import annotations

from datetime import UTC, timedelta
from pathlib import Path

import pytest

from db import WorkshopFile
from db.integrity import check
from facilitator.agenda import read_agenda
from facilitator.commands.agenda import guess_zone, plan_from_agenda
from facilitator.commands.day import DayCommands
from facilitator.commands.queues import (
    changed_queue,
    new_speakers,
    queue_offers,
    rows_for_new_queue,
)
from facilitator.commands.store import Workshop
from facilitator.day import (
    ActionKind,
    DayState,
    ManualClock,
    Progress,
    SpeakerStatus,
    new_record,
    project,
    replay,
)
from facilitator.resources import RESOURCES
from tests import week_of_kuala_lumpur as story

SAMPLE = RESOURCES / "sample" / "annotated-agenda.docx"
PLAIN = {"next": ActionKind.NEXT, "finish": ActionKind.FINISH, "close_day": ActionKind.CLOSE_DAY}


class Week:
    """Runs the story on a workshop file; every action is committed before the next."""

    def __init__(self, path: Path) -> None:
        agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
        plan = plan_from_agenda(agenda, guess_zone(agenda.place) or "UTC")
        first = plan.days[0].items[0].start
        self.clock = ManualClock(first.astimezone(UTC) - timedelta(minutes=10))
        workshop = Workshop(plan=plan, agenda_items=agenda.items)
        self.file = WorkshopFile.create(path, workshop, clock=self.clock)
        self.commands = DayCommands(new_record(plan), self.file)

    @property
    def state(self) -> DayState:
        """How the day stands now."""
        return project(self.commands.record, self.clock.read())

    def make_queues(self) -> None:
        """Items 3 and 12 hear every country."""
        plan, agenda_items = self.file.workshop.plan, self.file.workshop.agenda_items
        for offer in queue_offers(plan, agenda_items):
            if not offer.is_likely:
                continue
            for row in rows_for_new_queue(plan, offer, story.CHANGEOVER):
                self.act(row.kind, row.entry_id, dict(row.payload))
            speakers, _ = new_speakers(offer.queue_id, story.COUNTRIES, ())
            queue = self.state.queue(offer.queue_id)
            assert queue is not None
            self.act(ActionKind.QUEUE, None, changed_queue(queue, speakers))

    def live(self, moment: story.Moment) -> None:
        """Let time pass until the moment, then do it."""
        self.clock.advance(moment.at - self.clock.read().utc)
        if moment.deed in PLAIN:
            self.act(PLAIN[moment.deed])
        elif moment.deed == "no_show":
            self.act(ActionKind.NO_SHOW, self.speaker(moment.details["who"]), {"then": "withdrawn"})
        elif moment.deed == "shorten":
            self.act(ActionKind.SET_ALLOTMENT, "queue12", {"seconds": story.SHORTER.seconds})

    def speaker(self, name: str) -> str:
        """The entry of a country under item 3."""
        queue = self.state.queue("queue3")
        assert queue is not None
        return next(s.speaker.speaker_id for s in queue.speakers if s.speaker.name == name)

    def act(self, kind: ActionKind, item: str | None = None, payload: dict | None = None) -> None:
        """Take one action now."""
        self.commands.act(kind, self.clock.read(), item_id=item, payload=payload)


@pytest.fixture
def week(tmp_path: Path):
    week = Week(tmp_path / "Kuala Lumpur 2017.workshop")
    week.make_queues()
    yield week
    week.file.close()


def test_the_week_runs_from_the_opening_to_the_closing(week: Week, tmp_path: Path) -> None:
    for moment in story.whole_week():
        week.live(moment)
        timer = week.state.timer
        assert (timer.title if timer else None) == moment.runs, moment.at
    state = week.state
    assert all(row.progress is Progress.DONE for row in state.rows if row.item.kind != "other")
    heard = [s for s in state.queue("queue12").speakers if s.status is SpeakerStatus.HEARD]
    assert len(heard) == len(story.COUNTRIES)
    closing = state.rows[-1]
    assert closing.actual_end == closing.item.end


def test_an_overrun_moves_one_country_behind_lunch_and_lunch_stands(week: Week) -> None:
    for moment in story.whole_week():
        week.live(moment)
        if moment.runs == "India":
            break
    waiting = {s.speaker.name: s.expected_start for s in week.state.queue("queue3").speakers}
    plan = week.state.plan
    assert plan.venue_time(waiting["Indonesia"]).strftime("%H:%M") == "14:00"
    lunch = next(row for row in week.state.rows if row.item.kind == "lunch")
    assert plan.venue_time(lunch.expected_start).strftime("%H:%M") == "12:30"


def test_the_week_is_read_back_as_it_was(week: Week) -> None:
    for moment in story.whole_week():
        week.live(moment)
    rows = week.file.load_log()
    assert replay(week.file.workshop.plan, rows) == week.commands.record
    path = week.file.path
    week.file.close()
    assert check(path).is_sound

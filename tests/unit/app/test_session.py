"""Opening, closing and losing a workshop, without a window."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from facilitator.app.folders import free_workshop_path
from facilitator.app.session import (
    Session,
    create_session,
    keep_attachment,
    open_session,
    rehearsal,
    shift_session,
)
from facilitator.commands.store import StorageError, Workshop
from facilitator.day import ActionKind, ManualClock, project
from facilitator.day.scenario import scenario_from_json
from tests.unit.day.builders import scenario

START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def session(tmp_path: Path, clock: ManualClock) -> Session:
    plan = scenario_from_json(scenario([])).plan
    return create_session(tmp_path / "day.workshop", Workshop(plan=plan), clock)


def test_the_running_item_is_there_again_after_the_power_was_cut(
    session: Session, clock: ManualClock
) -> None:
    session.commands.act(ActionKind.START, clock.read(), item_id="open")
    clock.advance(timedelta(minutes=5))
    session.file.beat(clock.read())
    session.file.close()
    clock.advance(timedelta(minutes=2, seconds=30))
    again = open_session(session.path, clock)
    state = project(again.commands.record, clock.read())
    assert state.timer is not None
    assert state.timer.entry_id == "open"
    assert state.timer.elapsed == timedelta(minutes=5)
    assert state.question is not None
    assert (state.question.code, state.question.span) == ("interrupted", timedelta(seconds=150))
    again.commands.act(ActionKind.ANSWER, clock.read(), payload={"choice": "went_on"})
    state = project(again.commands.record, clock.read())
    assert state.timer is not None
    assert state.timer.elapsed == timedelta(minutes=7, seconds=30)
    again.file.close()


def test_nothing_is_asked_when_nothing_was_running(session: Session, clock: ManualClock) -> None:
    session.file.close()
    clock.advance(timedelta(hours=1))
    again = open_session(session.path, clock)
    assert again.commands.record.rows == ()
    again.file.close()


def test_a_run_from_yesterday_does_not_go_on_by_itself(
    session: Session, clock: ManualClock
) -> None:
    session.commands.act(ActionKind.START, clock.read(), item_id="open")
    session.file.close()
    clock.advance(timedelta(hours=20))
    again = open_session(session.path, clock)
    clock.advance(timedelta(minutes=10))
    state = project(again.commands.record, clock.read())
    assert state.timer is not None
    assert state.timer.is_paused
    assert state.timer.elapsed == timedelta(0)
    again.file.close()


def test_as_if_today_were_another_date_is_remembered(session: Session, tmp_path: Path) -> None:
    today = ManualClock(datetime(2026, 11, 24, 2, 30, tzinfo=UTC))
    shift_session(session, today, date(2017, 11, 6))
    assert session.as_if == date(2017, 11, 6)
    session.file.close()
    again = open_session(session.path, today)
    venue = again.workshop.plan.venue_time(again.clock.read().utc)
    assert venue.isoformat() == "2017-11-06T10:30:00+08:00"
    again.file.close()


def test_a_rehearsal_leaves_no_trace_in_the_record(session: Session, clock: ManualClock) -> None:
    commands, fast = rehearsal(session, clock)
    clock.advance(timedelta(seconds=1))
    commands.act(ActionKind.START, fast.read(), item_id="open")
    clock.advance(timedelta(seconds=2))
    state = project(commands.record, fast.read())
    assert state.timer is not None
    assert state.timer.elapsed == timedelta(minutes=2)
    assert session.file.load_log() == ()
    session.file.close()


def test_an_attached_file_is_copied_beside_the_workshop(session: Session, tmp_path: Path) -> None:
    source = tmp_path / "elsewhere" / "case 1.pdf"
    source.parent.mkdir()
    source.write_bytes(b"%PDF-")
    name, path = keep_attachment(session, source)
    assert keep_attachment(session, source)[1] == "day files/case 1 (2).pdf"
    assert (name, path) == ("case 1.pdf", "day files/case 1.pdf")
    assert (session.path.parent / path).read_bytes() == b"%PDF-"
    session.file.close()


def test_a_file_that_is_gone_is_told_in_one_sentence(session: Session, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"gone\.pdf could not be copied"):
        keep_attachment(session, tmp_path / "gone.pdf")
    session.file.close()


def test_a_new_workshop_never_overwrites_one_of_the_same_name(tmp_path: Path) -> None:
    first = free_workshop_path(tmp_path, "Kuala Lumpur 2017")
    first.write_bytes(b"x")
    assert (
        free_workshop_path(tmp_path, "Kuala Lumpur 2017").name == "Kuala Lumpur 2017 (2).workshop"
    )
    assert free_workshop_path(tmp_path, "../../etc").parent == tmp_path

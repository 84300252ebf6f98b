"""What was written down during the week, as a table."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from facilitator.commands.day import DayCommands
from facilitator.commands.decisions import correction, decisions_csv, decisions_of, removal
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    Day,
    DayState,
    IllegalActionError,
    Item,
    ManualClock,
    Plan,
    new_record,
    project,
)

NINE = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


def noted(*payloads: dict[str, object], undo: bool = False) -> DayState:
    item = Item(
        item_id="x", title="Biosafety", start=NINE, end=NINE + timedelta(hours=1), number="3"
    )
    plan = Plan(zone="Asia/Kuala_Lumpur", days=(Day(NINE.date(), (item,)),))
    clock, commands = ManualClock(NINE), DayCommands(new_record(plan), MemoryLog())
    for payload in payloads:
        commands.act(ActionKind.NOTE, clock.read(), item_id="x", payload=payload)
    if undo:
        commands.act(ActionKind.UNDO, clock.read())
    return project(commands.record, clock.read())


PARKED = {"category": "parking", "text": "Who keeps the list?"}
ACTION = {"category": "action", "text": "Send it", "who": "Secretariat", "due": "2017-11-30"}


def test_decisions_stand_first_then_follow_ups_then_the_parking_lot() -> None:
    rows = decisions_of(noted(PARKED, ACTION, {"category": "decision", "text": "Agreed"}))
    assert [row.category for row in rows] == ["decision", "action", "parking"]
    assert (rows[1].who, rows[1].due_date) == ("Secretariat", date(2017, 11, 30))
    assert rows[0].number == "3"


def test_a_correction_keeps_the_number_and_undo_brings_the_first_wording_back() -> None:
    before = decisions_of(noted(ACTION))[0]
    payload = correction(before, {"who": "Malaysia", "text": "Send it"})
    assert payload == {"replaces": 1, "who": "Malaysia"}
    after = decisions_of(noted(ACTION, payload))
    assert [(row.seq, row.who, row.due) for row in after] == [(1, "Malaysia", "2017-11-30")]
    assert decisions_of(noted(ACTION, payload, undo=True))[0].who == "Secretariat"


def test_a_note_that_was_taken_away_is_gone_until_undo() -> None:
    before = decisions_of(noted(PARKED))[0]
    assert decisions_of(noted(PARKED, removal(before))) == ()
    assert len(decisions_of(noted(PARKED, removal(before), undo=True))) == 1


def test_a_note_that_is_not_there_cannot_be_corrected() -> None:
    with pytest.raises(IllegalActionError, match="no note 9"):
        noted({"replaces": 9, "text": "x"})


def test_the_table_is_guarded_against_formulas() -> None:
    text = decisions_csv(decisions_of(noted({"category": "decision", "text": "=1+1"})))
    assert "'=1+1" in text
    assert text.splitlines()[0].startswith("kind,text,who,by_when")

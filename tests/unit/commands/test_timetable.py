"""The timetable to be given out: the plan, or the day with all that has happened to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from facilitator.agenda import AgendaSlot
from facilitator.agenda.writing.wording import span_digits
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.day import DayCommands
from facilitator.commands.play import Played
from facilitator.commands.store import MemoryLog, Workshop
from facilitator.commands.timetable import (
    Timetable,
    agenda_as_it_stands,
    planned_agenda,
    planned_timetable,
)
from facilitator.day import (
    ActionKind,
    Item,
    ManualClock,
    Plan,
    Step,
    item_payload,
    new_record,
    project,
)
from facilitator.day.scenario import scenario_from_json
from facilitator.kinds import ItemKind
from tests.unit.agenda_writing.agendas import rundown, sample
from tests.unit.day.builders import at, play, scenario

ZONE = "Asia/Kuala_Lumpur"
NINE = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


class Operator:
    """Runs a plan on a clock of his own, from nine o'clock in Kuala Lumpur."""

    def __init__(self, plan: Plan) -> None:
        self.workshop = Workshop(plan=plan)
        self.clock = ManualClock(NINE)
        self.commands = DayCommands(new_record(plan), MemoryLog())

    def do(self, kind: ActionKind, item: str | None = None, /, **payload: Any) -> Operator:
        self.commands.act(kind, self.clock.read(), item_id=item, payload=payload)
        return self

    def wait(self, minutes: float) -> Operator:
        self.clock.advance(timedelta(minutes=minutes))
        return self

    def table(self, language: str = "en") -> Timetable:
        state = project(self.commands.record, self.clock.read())
        return agenda_as_it_stands(self.workshop, state, language)


@pytest.fixture
def operator() -> Operator:
    return Operator(scenario_from_json(scenario([])).plan)


def slots(table: Timetable) -> dict[str, AgendaSlot]:
    """Slots by the item they come from."""
    return {
        item_id: table.agenda.days[day].slots[index] for (day, index), item_id in table.ids.items()
    }


def times(table: Timetable) -> dict[str, str]:
    return {item_id: span_digits(slot) for item_id, slot in slots(table).items()}


def notes(table: Timetable) -> dict[str, tuple[str, ...]]:
    """Notes by the item they are about, with plain spaces."""
    assert table.changes is not None
    return {
        table.ids[key]: tuple(note.replace("\u00a0", " ") for note in found)
        for key, found in table.changes.of_slots.items()
    }


def left_out(table: Timetable) -> list[str]:
    assert table.changes is not None
    return [text.replace("\u00a0", " ") for text in table.changes.left_out]


def test_the_planned_sample_is_the_document_s_rundown() -> None:
    agenda = sample()
    workshop = Workshop(plan=plan_from_agenda(agenda, ZONE), agenda_items=agenda.items)
    planned = planned_agenda(workshop)
    assert rundown(planned) == rundown(agenda)
    assert len(rundown(planned)) == 41
    assert (planned.title, planned.place, planned.time_zone) == (agenda.title, agenda.place, ZONE)
    assert planned.items == agenda.items
    assert planned.days[0].slots[0].details == (
        "– Opening (Representative of the Government of Malaysia), 15\u00a0minutes",
        "– Opening remarks (Representative of the Secretariat of the Convention on Biological"
        " Diversity), 15\u00a0minutes",
    )
    assert plan_from_agenda(planned, ZONE, steps={}) == without_steps(workshop.plan)


def without_steps(plan: Plan) -> Plan:
    days = tuple(
        replace(day, items=tuple(replace(item, steps=()) for item in day.items))
        for day in plan.days
    )
    return replace(plan, days=days)


def test_a_slot_past_midnight_ends_on_the_next_day() -> None:
    late = datetime(2017, 11, 6, 15, 0, tzinfo=UTC)
    item = Item(
        item_id="late",
        title="Drafting",
        start=late,
        end=late + timedelta(minutes=90),
        steps=(Step("a", "Reading", timedelta(minutes=1)),),
    )
    plan = scenario_from_json(scenario([])).plan.with_new_item(item)
    slot = planned_timetable(Workshop(plan=plan)).agenda.days[0].slots[-1]
    assert (slot.raw_time, slot.ends_next_day) == ("23:00–00:30", True)
    assert slot.details == ("– Reading, 1\u00a0minute",)


def test_nothing_is_changed_before_anything_happens(operator: Operator) -> None:
    table = operator.wait(-30).table()
    assert notes(table) == {}
    assert left_out(table) == []
    assert rundown(table.agenda) == rundown(planned_agenda(operator.workshop))
    assert table.changes is not None
    assert table.changes.as_of.isoformat() == "2017-11-06T08:30:00+08:00"


def test_seconds_are_no_change(operator: Operator) -> None:
    operator.wait(0.6).do(ActionKind.START, "open").wait(29.8).do(ActionKind.NEXT)
    assert notes(operator.table()) == {}
    assert times(operator.table())["open"] == "09:00–09:30"


def test_what_ran_stands_at_its_time_and_pushes_what_follows(operator: Operator) -> None:
    operator.wait(12.4).do(ActionKind.START, "open").wait(30).do(ActionKind.NEXT)
    table = operator.table()
    assert times(table) == {
        "open": "09:12–09:42",
        "talk": "09:42–10:30",
        "coffee": "10:30–10:45",
        "work": "10:45–12:30",
        "lunch": "12:30–14:00",
        "close": "14:00–15:00",
    }
    assert notes(table) == {
        "open": ("Moved from 9 a.m.",),
        "talk": ("Moved from 9.30 a.m.", "Shortened from 60 to 48 minutes"),
    }


def test_changes_are_told_in_the_language_asked_for(operator: Operator) -> None:
    operator.do(ActionKind.SKIP, "talk").do(ActionKind.MOVE_HARD, "lunch", by=900)
    operator.wait(12).do(ActionKind.START, "open")
    table = operator.table("fr")
    assert table.language == "fr-FR"
    assert notes(table)["open"] == ("Prévu d’abord : 9 h",)
    assert notes(table)["lunch"] == ("Prévu d’abord : 12 h 30",)
    assert left_out(table) == [
        "Supprimé (prévu le lundi 6 novembre 2017, 9 h 30 – 10 h 30) : Overview"
    ]
    assert operator.table("de").language == "en-GB"


def test_an_early_end_is_told_by_its_time(operator: Operator) -> None:
    operator.do(ActionKind.START, "open").wait(20).do(ActionKind.FINISH)
    table = operator.table()
    assert times(table)["open"] == "09:00–09:20"
    assert notes(table)["open"] == ("Ends at 9.20 a.m. instead of 9.30 a.m.",)


def test_a_moved_fixed_point_is_told(operator: Operator) -> None:
    operator.do(ActionKind.MOVE_HARD, "lunch", by=900)
    table = operator.table()
    assert times(table)["lunch"] == "12:45–14:15"
    assert notes(table)["lunch"] == ("Moved from 12.30 p.m.",)


def test_skipped_passed_and_removed_items_are_left_out(operator: Operator) -> None:
    operator.do(ActionKind.SKIP, "talk").do(ActionKind.REMOVE, "close")
    operator.wait(105).do(ActionKind.START, "work")
    table = operator.table()
    assert list(times(table)) == ["work", "lunch"]
    assert left_out(table) == [
        "Left out (planned for 9 – 9.30 a.m. on Monday, 6 November 2017): Opening",
        "Left out (planned for 9.30 – 10.30 a.m. on Monday, 6 November 2017): Overview",
        "Left out (planned for 10.30 – 10.45 a.m. on Monday, 6 November 2017): Coffee",
        "Left out (planned for 2 – 3 p.m. on Monday, 6 November 2017): Closing",
    ]


def test_an_added_item_is_in_and_says_so(operator: Operator) -> None:
    evening = datetime(2017, 11, 6, 11, 0, tzinfo=UTC)
    item = Item(item_id="", title="Dinner", start=evening, end=evening + timedelta(hours=2))
    operator.do(ActionKind.INSERT, "dinner", **item_payload(item))
    table = operator.table()
    assert times(table)["dinner"] == "19:00–21:00"
    assert notes(table) == {"dinner": ("Added",)}
    operator.do(ActionKind.SKIP, "dinner")
    assert "Dinner" in left_out(operator.table())[0]


def test_edits_are_told_one_by_one(operator: Operator) -> None:
    operator.do(
        ActionKind.EDIT,
        "work",
        title="Group work",
        lead="Participant 01",
        number="3",
        kind=ItemKind.BREAKOUT.value,
    )
    table = operator.table()
    assert slots(table)["work"].title == "Group work"
    assert notes(table)["work"] == (
        "Formerly “Work”",
        "Formerly without an item number",
        "Lead added",
        "Changed from session to breakout",
    )
    operator.workshop = Workshop(plan=operator.commands.record.plan)
    operator.do(ActionKind.EDIT, "work", lead=None, number="4", is_continued=True)
    assert notes(operator.table())["work"] == (
        "Formerly item 3",
        "Lead changed from Participant 01",
    )
    operator.workshop = Workshop(plan=operator.commands.record.plan)
    operator.do(ActionKind.SKIP, "work")
    assert left_out(operator.table())[0].endswith(": 4. Group work (continued)")


def two_days(*steps: dict[str, Any]) -> tuple[Workshop, Played]:
    def items(day: str) -> list[dict[str, Any]]:
        return [
            {"id": f"{day}a", "title": "A", "start": "09:00", "end": "10:00"},
            {"id": f"{day}b", "title": "B", "start": "10:00", "end": "11:00"},
        ]

    days = [{"date": f"2017-11-0{n}", "items": items(str(n))} for n in (6, 7)]
    document = scenario(list(steps), days=days)
    return Workshop(plan=scenario_from_json(document).plan), play(document)


def test_yesterday_s_item_held_today_stands_today() -> None:
    workshop, played = two_days(
        at("2017-11-06T09:00", "start", item="6a"),
        at("2017-11-06T10:00", "finish"),
        at("2017-11-07T08:00", "start", item="6b"),
        at("2017-11-07T09:00", "finish"),
    )
    assert played.end is not None
    table = agenda_as_it_stands(workshop, played.end)
    assert [[s.title for s in day.slots] for day in table.agenda.days] == [["A"], ["B", "A", "B"]]
    assert notes(table)["6b"] == ("Moved from Monday, 6 November 2017, 10 a.m.",)
    assert [day.date for day in table.agenda.days] == [date(2017, 11, 6), date(2017, 11, 7)]


def test_a_day_of_which_nothing_is_left_is_left_out() -> None:
    workshop, played = two_days(
        at("2017-11-06T08:00", "skip", item="7a"), at("2017-11-06T08:01", "skip", item="7b")
    )
    assert played.end is not None
    table = agenda_as_it_stands(workshop, played.end)
    assert [day.date for day in table.agenda.days] == [date(2017, 11, 6)]


def test_an_item_of_a_moment_lasts_a_minute(operator: Operator) -> None:
    operator.do(ActionKind.START, "open").wait(0.1).do(ActionKind.FINISH)
    assert times(operator.table())["open"] == "09:00–09:01"

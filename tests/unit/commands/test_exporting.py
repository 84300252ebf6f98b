"""Tables give a workshop back with the steps of its items."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from facilitator.agenda import read_agenda
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.exporting import ExportError, Order, document_of, file_stem
from facilitator.commands.review import draft_of
from facilitator.commands.store import Workshop
from facilitator.commands.timetable import agenda_as_it_stands, planned_timetable
from facilitator.commands.timetable_parts import with_parts
from facilitator.day import ManualClock, Plan, new_record, project
from tests.unit.commands.agendas import sample

ZONE = "Asia/Kuala_Lumpur"
NOW = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)


@pytest.fixture
def workshop() -> Workshop:
    return Workshop(plan=plan_from_agenda(sample(), ZONE), agenda_items=sample().items)


def rundown(plan: Plan) -> list[tuple[object, ...]]:
    return [
        (i.start, i.end, i.title, i.number, i.lead, i.kind, i.is_hard, i.is_continued,
         [(s.title, s.allotment, s.speaker) for s in i.steps])
        for i in plan.items()
    ]  # fmt: skip


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_table_gives_the_plan_back_with_every_step(workshop: Workshop, form: str) -> None:
    assert any(item.steps for item in workshop.plan.items())
    data = document_of(Order(planned_timetable(workshop), NOW), form)
    again = read_agenda(data, f"table.{form}")
    assert not [doubt for doubt in again.warnings if doubt.severity == "warning"]
    assert rundown(plan_from_agenda(again, ZONE)) == rundown(workshop.plan)
    draft = draft_of(again)
    assert draft.open_doubts == 0
    assert draft.zone == ""


def test_notes_of_changes_stay_with_their_rows(workshop: Workshop) -> None:
    state = project(new_record(workshop.plan), ManualClock(NOW).read())
    table = agenda_as_it_stands(workshop, state)
    parts = with_parts(table)
    for (day, slot), item_id in parts.ids.items():
        held = parts.agenda.days[day].slots[slot]
        assert held.within is None
        item = workshop.plan.find(item_id)
        assert item is not None
        assert item.title == held.title


def test_an_unknown_form_is_refused(workshop: Workshop) -> None:
    with pytest.raises(ExportError, match="choose docx"):
        document_of(Order(planned_timetable(workshop), NOW), "odt")


def test_a_long_title_is_cut_between_words() -> None:
    assert file_stem("Workshop on " + "integration " * 20).endswith("integration")

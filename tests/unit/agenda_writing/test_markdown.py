"""Markdown: a table per day that the reader reads back."""

from __future__ import annotations

from datetime import UTC, datetime

from hypothesis import given, settings

from facilitator.agenda import Agenda, read_agenda
from facilitator.agenda.writing import Changes, timetable_md
from tests.unit.agenda_writing.agendas import (
    a_slot,
    an_agenda,
    likely_agendas,
    of_days,
    rundown,
    sample,
)


def back(text: str) -> Agenda:
    return read_agenda(text.encode(), "out.md")


def test_the_sample_reads_back() -> None:
    agenda = sample()
    again = back(timetable_md(agenda))
    assert rundown(again) == rundown(agenda)
    assert (again.title, again.place) == (agenda.title, agenda.place)
    assert not again.unused
    assert timetable_md(again) == timetable_md(agenda)


@settings(max_examples=12, deadline=None)
@given(likely_agendas())
def test_likely_agendas_read_back(agenda: Agenda) -> None:
    assert rundown(back(timetable_md(agenda))) == rundown(agenda)


def test_a_day_is_a_heading_and_a_table() -> None:
    text = timetable_md(an_agenda(a_slot(item="2", lead="SCBD"), a_slot("10:00", None)))
    assert text == (
        "# Workshop on biosafety\n\nKuala Lumpur, 6 November 2017\n\n"
        "## Monday, 6 November 2017\n\n"
        "| Time | Item | Title | Lead |\n| --- | --- | --- | --- |\n"
        "| 09:00–10:00 | 2 | Overview | SCBD |\n| 10:00 |  | Overview |  |\n"
    )


def test_pipes_sections_and_details_keep_their_place() -> None:
    agenda = an_agenda(
        a_slot(title="Yes | no", section="Session 1", details=("Room 3", "Bring maps")),
        a_slot("10:00", "11:00", title="Conclusions", section="Session 2"),
    )
    again = back(timetable_md(agenda)).days[0].slots
    assert [slot.title for slot in again] == ["Yes | no", "Conclusions"]
    assert [slot.section for slot in again] == ["Session 1", "Session 2"]
    assert again[0].details == ("Room 3", "Bring maps")


def test_changes_are_told_in_words() -> None:
    changes = Changes(
        datetime(2017, 11, 6, 17, tzinfo=UTC), {(0, 0): ("Added",)}, ("Left out: Coffee",)
    )
    text = timetable_md(an_agenda(a_slot(), a_slot("10:00", "11:00")), changes=changes)
    assert "*As it stands on Monday, 6 November 2017, 5\u00a0p.m.*" in text
    assert "| Overview<br>*Added* |" in text
    assert text.endswith("\n\nLeft out: Coffee\n")
    assert len(rundown(back(text))) == 2


def test_an_agenda_without_anything_is_an_empty_text() -> None:
    assert timetable_md(of_days([], title="", place=None)) == "\n"

"""The week at a glance, and the overview for its closing."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from facilitator.commands.evaluations import Evaluations
from facilitator.commands.meeting_findings import group_findings
from facilitator.commands.meeting_record import meeting_parts
from facilitator.commands.week_closing import closing_findings
from facilitator.commands.week_days import Standing, week_days
from facilitator.day import DayState
from facilitator.evaluation import Answer, Kind, ready_forms
from tests.unit.commands.test_meeting_record import FINDINGS, run_morning


def test_a_day_that_is_over_says_how_late_it_ended_and_what_was_noted() -> None:
    day = week_days(run_morning())[0]
    assert day.standing is Standing.OVER
    assert (day.done, day.count, day.decisions, day.follow_ups) == (2, 2, 1, 1)
    assert day.late == timedelta(hours=-1)
    assert day.not_held == ()


def test_speakers_who_were_not_heard_are_carried_on() -> None:
    day = week_days(run_morning())[0]
    assert [(queue.number, queue.speakers) for queue in day.carried] == [("3", 1)]


def test_what_was_noted_without_an_item_counts_on_its_day() -> None:
    state = run_morning()
    day = week_days(state)[0]
    loose = replace(state.notes[0], seq=99, item_id=None, category="decision")
    again = week_days(replace(state, notes=(*state.notes, loose)))[0]
    assert again.decisions == day.decisions + 1


def test_today_is_the_date_at_the_venue() -> None:
    state = run_morning()
    assert week_days(state)[0].is_today
    a_week_later = replace(state, now=state.now + timedelta(days=7))
    assert not any(day.is_today for day in week_days(a_week_later))


def overview(state: DayState, language: str = "en") -> dict[str, object]:
    made = closing_findings(state, group_findings(FINDINGS), language=language)
    return {section.title: section for section in made.sections}


def test_the_overview_has_only_what_there_is() -> None:
    sections = overview(run_morning())
    titles = ["What was heard", "Main findings of the groups", "Decisions", "Follow-ups"]
    assert list(sections) == titles
    assert "Bangladesh, Cambodia" in str(sections["What was heard"])
    assert "Few staff" in str(sections["Main findings of the groups"])
    assert "Friday, 1 December 2017" in str(sections["Follow-ups"])


def test_the_overview_is_in_french_where_french_is_wanted() -> None:
    assert "Suites à donner" in overview(run_morning(), "fr")


def test_an_evaluation_that_was_answered_is_one_table_of_the_overview() -> None:
    form = ready_forms()[0]
    statement = next(one for one in form.statements if one.kind is Kind.SCALE)
    answers = tuple(Answer(form.form_id, {statement.statement_id: 4}) for _ in range(6))
    made = closing_findings(run_morning(), (), Evaluations((form,), answers, people=9))
    rated = [section for section in made.sections if section.title.startswith("Evaluation")]
    assert len(rated) == 1
    assert rated[0].grid is not None
    assert "6 of 9" in str(rated[0].grid.rows)


def test_findings_named_after_their_item_belong_to_it() -> None:
    body = '{"schema": "findings/1", "group": "Group 2", "sections": [{"kind": "quotes"}]}'
    found = group_findings({"3/group-2": body})
    said = str(meeting_parts(run_morning(), found))
    assert "Group 2 reported back." in said

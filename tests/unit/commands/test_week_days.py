"""The week at a glance, and the overview for its closing."""

from __future__ import annotations

from datetime import timedelta

from facilitator.commands.meeting_findings import group_findings
from facilitator.commands.week_closing import closing_findings
from facilitator.commands.week_days import Standing, week_days
from facilitator.day import DayState
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

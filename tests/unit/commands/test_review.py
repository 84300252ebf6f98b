"""Looking a read agenda over: edits, answers, undoing them, accepting."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from facilitator.agenda import Agenda, Alternative, Doubt
from facilitator.commands import review_edits as edits
from facilitator.commands.agenda import PlanError
from facilitator.commands.readings import choose, keep_all, keep_as_read
from facilitator.commands.review import (
    Answer,
    EditError,
    ReviewDraft,
    agenda_of,
    draft_of,
    empty_agenda,
    overlapped,
    reviewed,
    steps_of,
)
from facilitator.kinds import ItemKind
from tests.unit.commands.agendas import MONDAY, a_day, a_slot, an_agenda, sample


def labels(draft: ReviewDraft, day: int = 0) -> list[str]:
    """Times of a day's rows."""
    return [row.slot.label for row in draft.days[day].rows]


def a_draft() -> ReviewDraft:
    """A morning of three slots; keys 1, 2 and 3."""
    return draft_of(
        an_agenda(
            a_day(
                a_slot("9:00", "10:00", "First"),
                a_slot("10:00", "10:30", "Coffee", kind=ItemKind.BREAK),
                a_slot("10:30", "12:00", "Second"),
            )
        )
    )


def a_doubt(*alternatives: Alternative) -> Doubt:
    """A warning about the first slot of Monday."""
    return Doubt("ampm_typo", "warning", "Odd.", "9:00", MONDAY, "09:00-10:00", 0, alternatives)


def doubtful(*doubts: Doubt) -> ReviewDraft:
    """Two slots and doubts about them."""
    slots = (
        a_slot("9:00", "10:00", "A", item="1"),
        a_slot("10:00", "11:00", "B", item="1"),
        a_slot("11:00", "12:00", "C", item="2"),
    )
    return draft_of(an_agenda(a_day(*slots), doubts=doubts))


def test_a_draft_that_was_not_touched_gives_the_agenda_back() -> None:
    assert agenda_of(draft_of(sample())) == sample()


def test_the_sample_has_three_readings_to_decide_and_its_zone() -> None:
    draft = draft_of(sample())
    assert (draft.open_doubts, draft.zone) == (3, "Asia/Kuala_Lumpur")
    assert [d.row is None for d in draft.doubts[:3]] == [False, False, True]


def test_nothing_is_accepted_while_a_reading_waits() -> None:
    draft = draft_of(sample())
    with pytest.raises(PlanError, match="wait"):
        reviewed(draft)
    accepted = reviewed(keep_all(draft))
    assert len(list(accepted.plan.items())) == 41
    assert accepted.doubts[0].endswith("Kept as read: 10:45-12:30.")


def test_nothing_is_accepted_without_a_zone() -> None:
    draft = replace(a_draft(), zone="")
    with pytest.raises(PlanError, match="time zone"):
        reviewed(draft)


def test_times_typed_in_several_ways_are_taken() -> None:
    draft = edits.set_end(edits.set_start(a_draft(), 1, "8h45"), 1, "9.50")
    assert labels(draft)[0] == "08:45-09:50"


def test_a_start_past_the_end_moves_the_slot_whole() -> None:
    assert labels(edits.set_start(a_draft(), 1, "2 p.m."))[0] == "14:00-15:00"


def test_a_slot_cannot_be_moved_past_midnight_unnoticed() -> None:
    with pytest.raises(EditError, match="midnight"):
        edits.set_start(a_draft(), 1, "23:30")


@pytest.mark.parametrize("text", ["soon", "25:00", ""])
def test_a_start_that_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(EditError, match="no time"):
        edits.set_start(a_draft(), 1, text)


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(EditError, match="not after the start"):
        edits.set_end(a_draft(), 3, "9:00")


def test_an_end_in_the_night_belongs_to_the_next_day() -> None:
    late = edits.set_start(edits.set_end(a_draft(), 3, "23:00"), 3, "22:00")
    assert edits.set_end(late, 3, "1:00").row(3).slot.ends_next_day
    assert edits.set_end(a_draft(), 3, "9:00 +1").row(3).slot.ends_next_day


def test_an_end_can_be_left_open() -> None:
    assert edits.set_end(a_draft(), 1, " ").row(1).slot.end is None


def test_a_title_cannot_be_emptied_and_a_lead_can() -> None:
    with pytest.raises(EditError, match="title"):
        edits.set_title(a_draft(), 1, "  ")
    assert edits.set_title(a_draft(), 1, " New  title ").row(1).slot.title == "New title"
    assert edits.set_lead(edits.set_lead(a_draft(), 1, "SCBD"), 1, "").row(1).slot.lead is None


def test_an_item_number_is_a_number() -> None:
    assert edits.set_number(a_draft(), 1, "4.").row(1).slot.item == "4"
    assert edits.set_number(a_draft(), 1, "").row(1).slot.item is None
    with pytest.raises(EditError, match="item number"):
        edits.set_number(a_draft(), 1, "the fourth")


def test_a_kind_brings_its_fixed_point_along_unless_that_was_chosen() -> None:
    assert edits.set_kind(a_draft(), 1, ItemKind.LUNCH).row(1).is_hard
    assert not edits.set_kind(a_draft(), 2, ItemKind.SESSION).row(2).is_hard
    chosen = edits.set_hard(a_draft(), 1, is_hard=True)
    assert edits.set_kind(chosen, 1, ItemKind.BREAKOUT).row(1).is_hard


def test_fixed_points_chosen_here_are_those_of_the_plan() -> None:
    draft = edits.set_hard(edits.set_hard(a_draft(), 1, is_hard=True), 2, is_hard=False)
    assert [item.is_hard for item in reviewed(draft).plan.items()] == [True, False, False]


def test_a_slot_is_added_after_another_and_removed() -> None:
    draft, key = edits.add_row(a_draft(), 2, "New")
    assert labels(draft) == ["09:00-10:00", "10:00-10:30", "10:30-11:00", "10:30-12:00"]
    assert labels(edits.remove_row(draft, key)) == labels(a_draft())


def test_an_empty_workshop_is_filled_by_hand() -> None:
    draft, key = edits.add_row(draft_of(empty_agenda()), None, "Welcome")
    draft = replace(draft, zone="Africa/Kampala", first_day=date(2025, 5, 5), title="Mine")
    assert labels(draft) == ["09:00-09:30"]
    accepted = reviewed(edits.set_end(draft, key, "10:00"))
    assert (accepted.plan.title, accepted.first_day) == ("Mine", date(2025, 5, 5))


def test_days_are_added_and_removed_but_never_the_last() -> None:
    draft, key = edits.add_day(a_draft(), "")
    assert draft.days[1].date == date(2017, 11, 7)
    draft = edits.remove_day(draft, key)
    with pytest.raises(EditError, match="at least one day"):
        edits.remove_day(draft, 0)


def test_removing_a_session_lets_its_parts_stand_alone() -> None:
    day = a_day(a_slot("9:00", "12:00"), a_slot("9:00", "10:00", within=0), a_slot("12:00"))
    draft = edits.remove_row(draft_of(an_agenda(day)), 1)
    assert [slot.within for slot in agenda_of(draft).days[0].slots] == [None, None]


def test_parts_follow_their_session_when_a_slot_comes_before() -> None:
    day = a_day(a_slot("9:00", "9:30"), a_slot("9:30", "12:00"), a_slot("9:30", "10:00", within=1))
    draft, _ = edits.add_row(draft_of(an_agenda(day)), 1, "New")
    assert agenda_of(draft).days[0].slots[3].within == 2


def test_suggested_steps_can_be_left_out() -> None:
    draft = keep_all(draft_of(sample()))
    assert [step.title for step in steps_of(draft, 4)] == ["Introduction", "Presentations"]
    off = edits.set_step(draft, 4, 0, is_on=False)
    item = reviewed(off).plan.days[0].items[3]
    assert [step.title for step in item.steps] == ["Presentations"]
    assert edits.set_step(off, 4, 0, is_on=True) == draft


def test_an_edit_by_hand_answers_the_doubt_about_it() -> None:
    draft = doubtful(a_doubt(Alternative("set_times", "22:00", time(22), time(23))))
    assert edits.set_title(draft, 1, "Other").open_doubts == 1
    done = edits.set_end(draft, 1, "10:30")
    assert (done.open_doubts, done.doubts[0].answer) == (0, Answer.BY_HAND)


@pytest.mark.parametrize(
    ("alternative", "expected"),
    [
        (
            Alternative("set_times", "other", time(8), time(9)),
            ["08:00-09:00", "10:00-11:00", "11:00-12:00"],
        ),
        (
            Alternative("end_day_at", "at 11:30", end=time(11, 30)),
            ["09:00-10:00", "10:00-11:00", "11:00-11:30"],
        ),
        (Alternative("end_day_at", "at 10:30", end=time(10, 30)), ["09:00-09:30", "09:30-10:30"]),
        (
            Alternative("join_next", "one", time(9), time(11), item="1"),
            ["09:00-11:00", "11:00-12:00"],
        ),
    ],
)
def test_another_reading_is_applied_and_can_be_taken_back(
    alternative: Alternative, expected: list[str]
) -> None:
    draft = doubtful(a_doubt(alternative))
    done = choose(draft, 0, 0)
    assert labels(done) == expected
    assert (done.open_doubts, done.doubts[0].answer) == (0, Answer.OTHER)
    assert keep_as_read(done, 0).days == draft.days


def test_another_item_title_and_date_are_applied_and_can_be_taken_back() -> None:
    draft = doubtful(
        a_doubt(
            Alternative("set_item", "item 7", item="7"),
            Alternative("set_title", "T", item="1", title="T"),
            Alternative("set_date", "Tuesday", date=date(2017, 11, 7)),
        )
    )
    assert choose(draft, 0, 0).row(1).slot.item == "7"
    assert [r.slot.title for r in choose(draft, 0, 1).rows()] == ["T", "T", "C"]
    changed = choose(choose(draft, 0, 0), 0, 2)
    assert (changed.days[0].date, changed.row(1).slot.item) == (date(2017, 11, 7), "1")
    assert keep_as_read(changed, 0).days == draft.days


def test_a_later_edit_elsewhere_survives_taking_a_reading_back() -> None:
    draft = choose(doubtful(a_doubt(Alternative("end_day_at", "x", end=time(10, 30)))), 0, 0)
    edited = edits.set_lead(draft, 3, "SCBD")
    back = keep_as_read(edits.set_title(edited, 1, "Renamed"), 0)
    assert labels(back) == ["09:00-10:00", "10:00-11:00", "11:00-12:00"]


def test_every_alternative_of_the_sample_can_be_taken_and_taken_back() -> None:
    draft = draft_of(sample())
    for number, entry in enumerate(draft.doubts):
        for alternative in range(len(entry.doubt.alternatives)):
            done = choose(draft, number, alternative)
            assert reviewed(keep_all(done)).plan.days
            assert keep_as_read(done, number).days == draft.days


def test_a_place_in_the_agenda_that_cannot_be_planned_is_told_in_one_sentence() -> None:
    agenda: Agenda = an_agenda(a_day(a_slot("14:00", "12:30", "Odd")))
    with pytest.raises(PlanError, match="“Odd”"):
        reviewed(draft_of(agenda))


def test_a_day_gets_a_date_of_its_own_but_not_that_of_another() -> None:
    draft, key = edits.add_day(a_draft(), "")
    moved = edits.set_date(draft, key, date(2017, 11, 9))
    assert moved.days[1].date == date(2017, 11, 9)
    with pytest.raises(EditError, match="already"):
        edits.set_date(moved, key, MONDAY)


def test_an_overlap_made_by_hand_is_found() -> None:
    draft = a_draft()
    assert [overlapped(draft, key) for key in (1, 2, 3)] == [None, None, None]
    before = overlapped(edits.set_end(draft, 1, "10:10"), 2)
    assert before is not None
    assert before.slot.title == "First"

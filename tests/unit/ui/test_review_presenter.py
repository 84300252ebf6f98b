"""What the review page says about a draft."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from facilitator.agenda import SourceLine
from facilitator.commands import review_edits as edits
from facilitator.commands.readings import choose, keep_all, keep_as_read
from facilitator.commands.review import draft_of, empty_agenda
from facilitator.ui.presenters.review import (
    present_review,
    present_steps,
)
from facilitator.ui.presenters.review_words import changes_sentence, wall_text
from tests.unit.commands.agendas import a_day, a_slot, an_agenda, sample


def test_days_head_their_slots() -> None:
    rows = present_review(draft_of(sample())).rows
    assert next(row.title for row in rows if row.is_day) == "Monday, 6 November 2017"
    assert len(rows) == 46
    assert (rows[1].start, rows[1].end, rows[1].kind_text) == ("09:30", "10:00", "Opening")


def test_a_later_part_of_an_item_says_so_and_is_edited_without() -> None:
    row = present_review(draft_of(sample())).rows[6]
    assert row.title.endswith("(continued)")
    assert not row.bare_title.endswith("(continued)")


def test_doubtful_rows_and_lines_carry_shape_and_word() -> None:
    view = present_review(draft_of(sample()))
    assert [row.mark for row in view.rows if "Decide" in row.mark] == ["◆ Decide"] * 2
    marked = [line for line in view.lines if line.mark == "◆"]
    assert [line.mark_word for line in marked] == ["Decide"] * 3
    assert sum(line.mark == "●" for line in view.lines) > 30


def test_doubts_come_before_remarks_and_are_counted_apart() -> None:
    doubts = present_review(draft_of(sample())).doubts
    assert [d.position for d in doubts[:4]] == ["1 of 3", "2 of 3", "3 of 3", "Remark 1 of 4"]
    assert [d.is_open for d in doubts] == [True] * 3 + [False] * 4
    assert doubts[0].choices[0].label == "Keep as read: 10:45–12:30"


def test_answers_show_in_words() -> None:
    draft = keep_as_read(draft_of(sample()), 0)
    draft = choose(draft, 1, 0)
    view = present_review(draft)
    assert [d.state for d in view.doubts[:3]] == [
        "✓ Kept as read",
        "✓ Other reading taken",
        "◆ Waits for your decision",
    ]
    assert [c.is_chosen for c in view.doubts[1].choices] == [False, True]


def test_the_status_names_what_is_missing_first_things_first() -> None:
    draft = draft_of(sample())
    assert present_review(draft).status == "◆ 3 readings still wait for your decision"
    one = keep_as_read(keep_as_read(draft, 0), 1)
    assert present_review(one).status == "◆ 1 reading still waits for your decision"
    view = present_review(keep_all(draft))
    assert (view.can_accept, view.status_role) == (True, "green")
    without = present_review(replace(keep_all(draft), zone=""))
    assert (without.can_accept, without.status) == (False, "◆ Set the time zone of the venue")


def test_an_empty_workshop_asks_for_zone_date_and_slot_in_turn() -> None:
    draft = draft_of(empty_agenda())
    said = [present_review(draft).status]
    draft = replace(draft, zone="Africa/Kampala")
    said.append(present_review(draft).status)
    draft = replace(draft, first_day=date(2025, 3, 31))
    said.append(present_review(draft).status)
    draft, _ = edits.add_row(draft, None, "Welcome")
    assert said == [
        "◆ Set the time zone of the venue",
        "◆ Set the date of the first day",
        "◆ Add the first slot of the day",
    ]
    assert present_review(draft).can_accept
    assert present_review(draft).summary == "1 day · 1 slot"


def test_days_without_dates_show_the_date_that_follows() -> None:
    days = [a_day(a_slot("9:00"), when=None, label=f"Day {n}") for n in (1, 2)]
    draft = replace(draft_of(an_agenda(*days)), first_day=date(2025, 3, 31))
    titles = [row.title for row in present_review(draft).rows if row.is_day]
    assert titles == ["Day 1 · Monday, 31 March 2025", "Day 2 · Tuesday, 1 April 2025"]


def test_what_a_reading_changed_is_told() -> None:
    before = draft_of(sample())
    sentence = changes_sentence(before, choose(before, 1, 0))
    assert "“Closure of the workshop” now 14:15 – 15:00" in sentence
    assert "“Coffee/Tea Break” taken out" in sentence
    assert changes_sentence(before, keep_as_read(before, 0)) == ""


def test_suggested_steps_name_minutes_and_speaker() -> None:
    draft = draft_of(sample())
    steps = present_steps(draft, 4)
    assert [step.text for step in steps] == [
        "Introduction · 30 min · Representative of the Secretariat",
        "Presentations · 1 h 15 min",
    ]
    off = edits.set_step(draft, 4, 1, is_on=False)
    assert [step.is_on for step in present_steps(off, 4)] == [True, False]
    assert present_steps(draft, None) == ()


def test_unused_lines_are_marked_and_blank_ones_left_out() -> None:
    lines = (SourceLine(0, "9:00 Talk", "slot"), SourceLine(1, ""), SourceLine(2, "Bring a hat"))
    agenda = an_agenda(a_day(a_slot("9:00")), source=lines, unused=lines[2:])
    shown = present_review(draft_of(agenda)).lines
    assert [(line.mark, line.mark_word) for line in shown] == [
        ("●", "in the rundown"),
        ("–", "not used"),
    ]


def test_the_line_below_a_time_belongs_to_its_slot() -> None:
    lines = (
        SourceLine(0, "9:00", "slot"),
        SourceLine(1, "Talk"),
        SourceLine(2, ""),
        SourceLine(3, "Annex"),
    )
    agenda = an_agenda(a_day(a_slot("9:00")), source=lines)
    assert [line.row for line in present_review(draft_of(agenda)).lines] == [1, 1, None]


def test_an_end_after_midnight_says_so() -> None:
    assert wall_text(time(0, 30), is_next_day=True) == "00:30 +1"
    assert wall_text(None) == ""


def test_an_open_end_shows_what_follows_in_brackets_and_is_edited_empty() -> None:
    agenda = an_agenda(a_day(a_slot("9:00"), a_slot("10:15", "11:00"), a_slot("11:00")))
    rows = present_review(draft_of(agenda)).rows
    assert [(row.end, row.bare_end) for row in rows[1:]] == [
        ("(10:15)", ""),
        ("11:00", "11:00"),
        ("", ""),
    ]


def test_a_part_of_a_session_is_marked() -> None:
    agenda = an_agenda(a_day(a_slot("9:00", "10:00"), a_slot("9:00", "9:20", "Talk", within=0)))
    row = present_review(draft_of(agenda)).rows[2]
    assert (row.title, row.bare_title) == ("↳ Talk", "Talk")


def test_an_overlap_is_marked_with_the_slot_it_runs_into() -> None:
    agenda = an_agenda(a_day(a_slot("9:00", "10:00", "A"), a_slot("9:30", "11:00", "B")))
    row = present_review(draft_of(agenda)).rows[2]
    assert (row.mark, row.mark_tip) == ("○ Overlap", "Begins before “A” ends.")

"""What the console says, without a window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from facilitator.agenda import AgendaItem, Paragraph
from facilitator.commands.day import DayCommands
from facilitator.commands.store import MemoryLog
from facilitator.day import (
    ActionKind,
    Day,
    DayState,
    Item,
    ManualClock,
    Plan,
    Record,
    Step,
    new_record,
    project,
)
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.console import (
    fit_view,
    header_view,
    next_rows,
    run_view,
    workshop_name,
)
from facilitator.ui.presenters.controls import controls_view
from facilitator.ui.presenters.details import detail_view
from facilitator.ui.presenters.digits import digits_view
from facilitator.ui.presenters.item_form import (
    FormError,
    changed_fields,
    form_of,
    item_from,
    new_form,
    parse_typed,
)
from facilitator.ui.presenters.mode import mode_words
from facilitator.ui.presenters.pace import is_new_minute_text, look_of
from facilitator.ui.presenters.question import question_view
from facilitator.ui.presenters.record import record_rows
from facilitator.ui.presenters.rundown import day_tabs, rundown_rows

MONDAY = datetime(2017, 11, 6, tzinfo=UTC).date()


def at(hour: int, minute: int, second: int = 0) -> datetime:
    """A venue time (Kuala Lumpur, eight hours ahead) as an instant."""
    return datetime(2017, 11, 6, hour - 8, minute, second, tzinfo=UTC)


def an_item(item_id: str, start: datetime, end: datetime, **more: object) -> Item:
    """An item of the day."""
    return Item(item_id=item_id, title=item_id.title(), start=start, end=end, **more)  # type: ignore[arg-type]


def a_plan() -> Plan:
    """A short day with steps, a break and a session after it."""
    steps = (
        Step("intro", "Introduction", timedelta(minutes=10), "SCBD"),
        Step("talk", "Discussion", timedelta(minutes=20)),
    )
    items = (
        an_item("opening", at(9, 30), at(10, 0), number="1", lead="Ministry", steps=steps),
        an_item("overview", at(10, 0), at(10, 30), number="2"),
        an_item("coffee", at(10, 30), at(10, 45), kind=ItemKind.BREAK, is_hard=True),
        an_item("session", at(10, 45), at(12, 30), number="3", is_continued=True),
    )
    return Plan(
        zone="Asia/Kuala_Lumpur",
        days=(Day(MONDAY, items),),
        title="A WORKSHOP WITH A LONG NAME",
        place="Kuala Lumpur, Malaysia",
    )


class Desk:
    """A record and its clock."""

    def __init__(self, plan: Plan | None = None) -> None:
        self.clock = ManualClock(at(9, 0))
        self.commands = DayCommands(new_record(plan or a_plan()), MemoryLog())

    @property
    def record(self) -> Record:
        return self.commands.record

    @property
    def state(self) -> DayState:
        return project(self.record, self.clock.read())

    def to(self, hour: int, minute: int, second: int = 0) -> Desk:
        """Let time pass."""
        self.clock.advance(at(hour, minute, second) - self.clock.read().utc)
        return self

    def act(self, kind: ActionKind, item_id: str | None = None, **payload: object) -> Desk:
        """Take an action."""
        self.commands.act(kind, self.clock.read(), item_id=item_id, payload=payload)
        return self


@pytest.fixture
def desk() -> Desk:
    return Desk()


def test_before_the_start_the_digits_count_down_to_it(desk: Desk) -> None:
    view = digits_view(desk.to(9, 28).state)
    assert (view.text, view.caption, view.word) == ("2:00", "until 09:30", "Waiting")


def test_after_the_planned_start_they_count_up_from_it(desk: Desk) -> None:
    view = digits_view(desk.to(9, 33).state)
    assert (view.text, view.caption) == ("+3:00", "since 09:30")


def test_a_start_on_another_day_is_not_counted_down_to(desk: Desk) -> None:
    desk.clock.jump(timedelta(days=-3))
    assert digits_view(desk.state).text == ""


@pytest.mark.parametrize(
    ("minute", "second", "text", "shape", "role"),
    [
        (31, 0, "9:00", "●", "text"),
        (38, 0, "2:00", "◆", "amber"),
        (40, 0, "0:00", "■", "red"),
        (40, 5, "+0:05", "■", "red"),
    ],
)
def test_digits_carry_shape_and_colour_of_the_phase(
    desk: Desk, *, minute: int, second: int, text: str, shape: str, role: str
) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).to(9, minute, second)
    view = digits_view(desk.state)
    assert (view.text, view.shape, view.role) == (text, shape, role)


def test_the_pane_names_item_step_and_figures_apart(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).to(9, 32).act(ActionKind.PAUSE).to(9, 35)
    desk.act(ActionKind.RESUME).act(ActionKind.ADD, seconds=60).to(9, 36)
    view = run_view(desk.state)
    assert (view.heading, view.under) == ("1 · Opening", "Introduction · SCBD")
    assert [(fact.name, fact.value) for fact in view.facts] == [
        ("Elapsed", "3:00"),
        ("Expected end", "09:44"),
        ("Left of the item", "27:00"),
        ("Added", "1:00"),
        ("Paused", "3:00"),
    ]
    assert view.over_under == "4 min behind"


def test_an_item_that_is_overdrawn_says_so_in_words(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).to(10, 20)
    figures = [(fact.name, fact.value) for fact in run_view(desk.state).facts]
    assert ("Over the item", "20:00") in figures


def test_taken_minutes_are_not_called_added(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).act(ActionKind.ADD, seconds=-60)
    assert ("Taken away", "1:00") in [(f.name, f.value) for f in run_view(desk.state).facts]


def test_between_two_steps_nobody_has_the_floor(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).to(9, 35).act(ActionKind.FINISH)
    view = run_view(desk.state)
    assert (view.heading, view.under) == ("1 · Opening", "Nobody has the floor")
    digits = digits_view(desk.state)
    assert (digits.text, digits.caption) == ("25:00", "left of the item, until 10:00")


def test_another_date_is_not_called_a_day_that_is_over(desk: Desk) -> None:
    desk.clock.advance(timedelta(days=400))
    view = run_view(desk.state)
    assert view.heading == "Today is not a day of this workshop"
    assert digits_view(desk.state).word == "Waiting"


def test_at_the_end_nothing_is_left(desk: Desk) -> None:
    desk.to(12, 0).act(ActionKind.START, "session").to(12, 30).act(ActionKind.FINISH)
    assert run_view(desk.state).heading == "Nothing is left for today"
    assert controls_view(desk.state).by_id["next"].text == "Nothing is left to start"
    assert next_rows(desk.state) == ()


def test_the_header_says_that_the_break_stands(desk: Desk) -> None:
    view = header_view(desk.to(9, 0, 5).state)
    assert (view.clock, view.place) == ("09:00:05", "Kuala Lumpur, Malaysia")
    assert (view.fixed, view.fixed_role) == ("Coffee stands at 10:30", "green")


def test_the_header_says_how_far_the_day_runs_into_the_break(desk: Desk) -> None:
    desk.to(9, 35).act(ActionKind.NEXT)
    view = header_view(desk.state)
    assert (view.fixed, view.fixed_shape) == ("5 min into Coffee", "■")
    assert (view.over_under, view.over_shape) == ("5 min behind", "◆")


def test_what_fits_is_not_talked_about(desk: Desk) -> None:
    assert fit_view(desk.to(9, 30).state) is None


def test_what_does_not_fit_names_the_room_and_the_remedy(desk: Desk) -> None:
    desk.act(ActionKind.SKIP, "opening").to(10, 13, 30)
    view = fit_view(desk.state)
    assert view is not None
    assert view.text == "16:30 of 30:00 left before Coffee"
    assert view.push_text == "Move Coffee by 14 min…"
    assert (view.item_id, view.by) == ("coffee", timedelta(minutes=14))


def test_a_fixed_point_that_is_overdue_is_said_to_be(desk: Desk) -> None:
    desk.act(ActionKind.SKIP, "opening").to(10, 40)
    view = fit_view(desk.state)
    assert view is not None
    assert view.text == "Coffee has been due since 10:30"


def test_next_shows_waiting_steps_before_items(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT)
    rows = [(row.time, row.title) for row in next_rows(desk.state)]
    assert rows == [
        ("09:40", "Discussion"),
        ("10:00", "2 · Overview"),
        ("10:30", "Coffee"),
        ("10:45", "3 (cont.) · Session"),
    ]


def test_buttons_are_off_while_nothing_runs(desk: Desk) -> None:
    by_id = controls_view(desk.state).by_id
    assert {name for name, control in by_id.items() if control.can_use} == {"next", "skip"}


def test_buttons_name_what_they_do(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).act(ActionKind.PAUSE)
    view = controls_view(desk.state)
    assert view.is_paused
    assert view.by_id["pause"].text == "Resume"
    assert view.by_id["next"].text == "Next: Discussion"
    assert view.by_id["undo"].can_use


def test_the_rundown_has_glyphs_and_words(desk: Desk) -> None:
    desk.to(9, 35).act(ActionKind.NEXT)
    rows = rundown_rows(desk.state, MONDAY)
    assert [row.glyph for row in rows] == ["▶", "▶", "", "", "⚑", ""]
    assert [row.is_step for row in rows[:4]] == [False, True, True, False]
    assert rows[0].spoken == "Opening, running, planned 09:30, started 09:35"
    assert rows[4].spoken == "Coffee, to come, fixed point, planned 10:30"
    assert rows[5].heading == "3 (cont.) · Session"


def test_a_row_is_bold_only_where_it_differs_by_a_minute(desk: Desk) -> None:
    desk.to(9, 30, 40).act(ActionKind.NEXT)
    assert not any(row.is_moved for row in rundown_rows(desk.state, MONDAY) if not row.is_step)


def test_a_moved_fixed_point_stands_where_it_was_moved_to(desk: Desk) -> None:
    desk.act(ActionKind.MOVE_HARD, "coffee", by=600)
    row = rundown_rows(desk.state, MONDAY)[2]
    assert (row.planned, row.expected) == ("10:40", "10:40")


def test_days_are_tabs_with_today_marked(desk: Desk) -> None:
    assert [(tab.text, tab.is_today) for tab in day_tabs(desk.state)] == [("Mon 6", True)]


def test_a_long_title_gives_way_to_place_and_year(desk: Desk) -> None:
    assert workshop_name(desk.state.plan) == "Kuala Lumpur 2017"
    assert workshop_name(replace(desk.state.plan, place="")) == "A WORKSHOP WITH A LONG NAME"


def test_the_record_says_in_words_what_was_done_to_what(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).act(ActionKind.ADD, seconds=120).act(ActionKind.UNDO)
    rows = record_rows(desk.record)
    assert [row.words for row in rows] == [
        "Go on to Opening",
        "Add 2 min to Introduction",
        "Undone: add 2 min to Introduction",
    ]
    assert [row.is_undone for row in rows] == [False, True, False]
    assert (rows[1].time, rows[1].item) == ("09:30:00", "Introduction")


def test_details_hold_the_annotation_of_the_items_number(desk: Desk) -> None:
    annotation = AgendaItem("1", "Opening", "OPENING", paragraphs=(Paragraph(9, "It opens.", 1),))
    desk.act(ActionKind.NOTE, "opening", category="parking", text="Who pays?")
    view = detail_view(desk.state, "opening", [annotation])
    assert [(p.number, p.text) for p in view.passages] == [("9", "It opens.")]
    assert [(n.head, n.text) for n in view.notes] == [("P Parking lot · 09:00", "Who pays?")]


def test_the_question_after_a_sleep_names_span_and_item(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT).to(9, 33)
    desk.clock.sleep(timedelta(minutes=12))
    desk.act(ActionKind.SLEPT, for_s=720)
    view = question_view(desk.state)
    assert view is not None
    assert view.text == "The laptop slept for 12 min from 09:33. What happened to Introduction?"
    assert [answer.choice for answer in view.answers] == ["went_on", "was_paused", "ended_at"]


def test_a_set_clock_has_one_answer(desk: Desk) -> None:
    desk.act(ActionKind.CLOCK_MOVED, by_s=3600)
    view = question_view(desk.state)
    assert view is not None
    assert [answer.text for answer in view.answers] == ["Understood"]


def test_a_tick_within_the_same_second_shows_nothing_new(desk: Desk) -> None:
    desk.to(9, 30).act(ActionKind.NEXT)
    first = look_of(desk.state, desk.record)
    desk.clock.advance(timedelta(microseconds=1))
    later = look_of(desk.state, desk.record)
    assert first.second == later.second
    assert not is_new_minute_text(first, later)
    desk.act(ActionKind.PAUSE)
    assert is_new_minute_text(later, look_of(desk.state, desk.record))


def test_a_form_that_was_not_touched_changes_nothing(desk: Desk) -> None:
    plan = desk.state.plan
    for item in plan.items():
        assert changed_fields(form_of(item, plan), item, plan) == {}


@pytest.mark.parametrize("language", ["en_US", "de_DE", "fr_FR", "en_GB"])
def test_a_form_can_be_read_back_in_every_language(desk: Desk, language: str) -> None:
    QLocale.setDefault(QLocale(language))
    plan = desk.state.plan
    for item in plan.items():
        assert changed_fields(form_of(item, plan), item, plan) == {}


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("9.30", 9, 30),
        ("9:42", 9, 42),
        ("9.42", 9, 42),
        ("14:00", 14, 0),
        ("0930", 9, 30),
        ("9h30", 9, 30),
        ("2 pm", 14, 0),
        ("9.30 a.m.", 9, 30),
    ],
)
def test_times_are_read_as_they_are_typed(text: str, hour: int, minute: int) -> None:
    typed = parse_typed(text)
    assert typed is not None
    assert (typed.wall.hour, typed.wall.minute) == (hour, minute)


@pytest.mark.parametrize(
    ("field", "value"),
    [("title", ""), ("start", "x"), ("end", "9:00"), ("minimum", "-3"), ("minimum", "much")],
)
def test_nonsense_is_refused_with_a_sentence(desk: Desk, field: str, value: str) -> None:
    plan = desk.state.plan
    item = plan.find("overview")
    assert item is not None
    form = replace(form_of(item, plan), **{field: value})
    with pytest.raises(FormError) as refusal:
        item_from(form, plan, item)
    assert refusal.value.field == field
    assert str(refusal.value).endswith(".")


def test_a_new_item_begins_where_the_one_before_ends(desk: Desk) -> None:
    plan = desk.state.plan
    form = new_form(MONDAY, plan, plan.find("overview"))
    assert (form.start, form.end) == ("10:30", "10:45")


def test_rehearsal_and_date_are_named() -> None:
    assert mode_words(None, None) == ""
    assert mode_words(MONDAY, None) == "As if today were Monday, 6 November 2017"
    assert mode_words(None, 60) == "Rehearsal at 60×, kept out of the record"

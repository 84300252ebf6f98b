"""The words for catching up, and the sentences of the log."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from facilitator.day import (
    Action,
    ActionKind,
    Day,
    Item,
    Plan,
    Queue,
    Reading,
    Record,
    apply,
    catch_up,
    new_record,
    project,
)
from facilitator.kinds import ItemKind, Priority
from facilitator.ui.presenters.catch_up import CatchUpView, catch_up_view, is_worth_it
from facilitator.ui.presenters.deeds import action_words
from facilitator.ui.presenters.record import record_rows, step_words

NINE = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
NAMES = ("Bangladesh", "Bhutan", "Cambodia")


def an_item(item_id: str, start: int, end: int, **more: Any) -> Item:
    return Item(
        item_id=item_id,
        title=item_id.capitalize(),
        start=NINE + start * MINUTE,
        end=NINE + end * MINUTE,
        **more,
    )


def a_plan(talks_end: int = 120) -> Plan:
    coffee = an_item("coffee", 60, 80, kind=ItemKind.BREAK, is_hard=True, minimum=10 * MINUTE)
    items = (
        an_item("opening", 0, 20),
        an_item("work", 20, 60),
        coffee,
        an_item("talks", 80, talks_end, queue_id="q"),
        an_item("lunch", talks_end, 180, kind=ItemKind.LUNCH, is_hard=True),
    )
    return Plan(
        zone="Asia/Kuala_Lumpur",
        days=(Day(date(2017, 11, 6), items),),
        queues=(Queue("q", 10 * MINUTE, NAMES, title="Countries"),),
    )


def at(minute: float) -> Reading:
    return Reading(NINE + minute * MINUTE, minute * MINUTE, "boot")


def done(record: Record, minute: float, kind: ActionKind, item: str | None = None) -> Record:
    return apply(record, Action(len(record.rows) + 1, at(minute), kind, item, {}))


def view_at(record: Record, minute: float) -> CatchUpView:
    return catch_up_view(project(record, at(minute)), catch_up(record, at(minute)))


def late() -> Record:
    record = done(new_record(a_plan()), 0, ActionKind.START, "opening")
    return done(record, 26, ActionKind.NEXT)


def test_the_gentlest_plan_comes_first_and_says_its_price() -> None:
    view = view_at(late(), 27)
    assert view.trouble == "As it stands, the day runs 6 min into Coffee."
    assert view.cards[0].text == "Take 6 min from Work: it lasts 34 instead of 40 min"
    assert view.cards[0].price == "Coffee stands at 10:00"
    assert not view.cards[0].needs_yes


def test_a_break_begins_later_and_ends_on_time_only_with_a_yes() -> None:
    view = view_at(late(), 27)
    card = next(card for card in view.cards if card.text.startswith("Begin"))
    assert card.text == "Begin Coffee 6 min later and end it on time: 14 instead of 20 min"
    assert card.question.startswith("Coffee then begins at 10:06 instead of 10:00.")
    row = next(row for row in card.rows if row.entry_id == "coffee")
    assert (row.old, row.new, row.lasts) == ("10:00", "10:06", "20 → 14 min")


def test_a_pushed_point_keeps_its_length() -> None:
    cards = view_at(late(), 27).cards
    card = next(card for card in cards if card.text.startswith("Push"))
    assert card.text == "Push Coffee by 6 min and keep its length"
    assert card.price == "Coffee at 10:06 instead of 10:00"


def test_shorter_talks_say_for_how_many() -> None:
    record = new_record(a_plan(talks_end=107))
    assert is_worth_it(project(record, at(0)), catch_up(record, at(0)))
    view = view_at(record, 0)
    assert view.trouble == "There is no place for Cambodia."
    assert view.cards[0].text == "Presentations of 9 min from now on, for all 3 still to come"
    assert view.cards[0].price == "1 min less for each of them"
    assert view.cards[0].is_everybody_heard


def test_nothing_is_wrong_on_time() -> None:
    record = new_record(a_plan())
    assert not is_worth_it(project(record, at(0)), catch_up(record, at(0)))


def test_priority_is_named_where_it_decides() -> None:
    plan = a_plan().with_item(an_item("opening", 0, 20, priority=Priority.LOW))
    record = done(new_record(plan), 6, ActionKind.START, "opening")
    card = view_at(record, 6).cards[0]
    assert card.text == "Take 6 min from Opening: it lasts 14 instead of 20 min"
    assert card.price == "low priority · Coffee stands at 10:00"


def two_days() -> Plan:
    plan, day = a_plan(talks_end=160), timedelta(days=1)
    tomorrow = tuple(
        replace(i, item_id=f"{i.item_id}2", queue_id=None, start=i.start + day, end=i.end + day)
        for i in plan.days[0].items
    )
    return replace(plan, days=(*plan.days, Day(date(2017, 11, 7), tomorrow)))


def test_an_item_put_off_says_to_when_and_what_gives_for_it() -> None:
    record = done(new_record(two_days()), 25, ActionKind.START, "opening")
    view = view_at(record, 25)
    card = next(card for card in view.cards if card.text.startswith("Put"))
    assert card.text == (
        "Put Work off to Tue 7 11:00. Take 40 min from Talks: it lasts 40 instead of 80 min"
    )
    rows = {row.entry_id: (row.old, row.new, row.lasts) for row in card.rows}
    assert rows["work"] == ("09:45", "Tue 7 11:00", "")
    after = apply(record, Action(2, at(25), ActionKind.REPLAN, None, card.payload))
    assert step_words(after.rows[-1], record.plan) == "catch up: Talks 40 min, Work put off"


def test_a_day_that_ends_late_is_told_even_if_no_fixed_point_ends_it() -> None:
    items = (an_item("opening", 0, 20), an_item("work", 20, 60), an_item("talks", 60, 120))
    plan = Plan(zone="Asia/Kuala_Lumpur", days=(Day(date(2017, 11, 6), items),))
    record = done(new_record(plan), 6, ActionKind.START, "opening")
    view = view_at(record, 6)
    assert view.trouble == "As it stands, the day ends at 11:06 instead of 11:00."
    assert view.cards[0].text == "Take 6 min from Talks: it lasts 54 instead of 60 min"
    assert view.cards[0].price == "the day ends at 11:00"


def test_who_slips_behind_a_break_is_named() -> None:
    lunch = an_item("lunch", 110, 170, kind=ItemKind.LUNCH, is_hard=True)
    plan = a_plan(talks_end=110).with_item(lunch)
    items = (*plan.days[0].items, an_item("more", 170, 200, queue_id="q"))
    record = new_record(replace(plan, days=(Day(date(2017, 11, 6), items),)))
    record = done(record, 85, ActionKind.START, "talks")
    view = view_at(record, 85)
    assert view.trouble == "Behind the break instead of before it: Cambodia, from 11:50 on."
    assert view.cards[0].text.startswith("Presentations of 7 min from now on")
    assert view.cards[0].heard == "Nobody slips behind the break."


def test_a_plan_is_named_in_the_log_and_on_undo() -> None:
    plan = a_plan()
    payload = {"allotments": {"work": 2040, "q": 540}, "moves": {"lunch": 300}, "skip": ["talks"]}
    action = Action(1, at(0), ActionKind.REPLAN, None, payload)
    words = "catch up: Work 34 min, Countries 9 min, Lunch 5 min later, Talks left out"
    assert step_words(action, plan) == words
    record = apply(new_record(plan), action)
    assert record_rows(record)[0].words == f"C{words[1:]}"


@pytest.mark.parametrize(
    ("kind", "payload", "words"),
    [
        (ActionKind.PASS, {}, "Bhutan does not wish to speak"),
        (ActionKind.RECALL, {}, "call Bhutan after all"),
        (ActionKind.SWAP, {"with": "India"}, "swap Bhutan with India"),
        (ActionKind.MOVE_SPEAKER, {"to": 2}, "put Bhutan at place 3 of those waiting"),
        (ActionKind.QUESTIONS, {}, "begin questions to Bhutan"),
        (ActionKind.EDIT_SPEAKER, {}, "change what is known of Bhutan"),
        (ActionKind.QUEUE, {"title": "Countries"}, "set the list of speakers Countries"),
        (
            ActionKind.ADD_SPEAKER,
            {"speaker": {"name": "India"}},
            "add India to the list of speakers",
        ),
        (
            ActionKind.ADD_SPEAKER,
            {"speaker": {"name": "India"}, "is_point_of_order": True},
            "point of order by India",
        ),
        (ActionKind.ANNOUNCE, {"times": {"a": "", "b": ""}}, "tell speakers their times (2)"),
        (ActionKind.OPEN_LIST, {}, "open the list of speakers again"),
        (ActionKind.CLOSE_LIST, {}, "close the list of speakers"),
        (ActionKind.CLOSE_DAY, {}, "close the day"),
    ],
)
def test_a_row_reads_as_a_sentence(kind: ActionKind, payload: dict[str, Any], words: str) -> None:
    assert action_words(Action(1, at(0), kind, "x", payload), "Bhutan") == words


def test_no_row_of_the_log_shows_the_name_the_program_has_for_it() -> None:
    one_word = {kind for kind in ActionKind if "_" not in kind.value}
    for kind in ActionKind:
        words = action_words(Action(1, at(0), kind, "x", {}), "Bhutan")
        assert "_" not in words
        if kind in one_word and kind not in (ActionKind.UNDO, ActionKind.REDO):
            assert words != kind.value

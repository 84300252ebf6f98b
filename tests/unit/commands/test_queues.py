"""Making queues, putting them in order, their times and the sheet of equal treatment."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.agenda.values import AgendaItem
from facilitator.commands.day import DayCommands
from facilitator.commands.fairness import fairness_csv, fairness_rows
from facilitator.commands.queues import (
    CountryBook,
    Order,
    Row,
    by_lot,
    by_request,
    changed_queue,
    in_un_order,
    new_queue,
    new_speakers,
    order_now,
    queue_offers,
    reordered,
    rows_for_new_queue,
    rows_for_times,
    waiting_of,
)
from facilitator.commands.store import MemoryLog
from facilitator.countries import load_countries
from facilitator.day import (
    ActionKind,
    Day,
    DayState,
    Item,
    ManualClock,
    Plan,
    QueueState,
    Speaker,
    Step,
    StepRole,
    new_record,
    project,
)
from facilitator.kinds import ItemKind

MONDAY = date(2017, 11, 6)
TABLE = Path(__file__).resolve().parents[3] / "resources" / "countries.csv"
MINUTE = timedelta(minutes=1)


@pytest.fixture(scope="module")
def book() -> CountryBook:
    """All countries."""
    return load_countries(TABLE.read_text(encoding="utf-8"))


class Desk:
    """A workshop on a clock that moves only when told to."""

    def __init__(self) -> None:
        self.clock = ManualClock(_at(9, 0))
        self.commands = DayCommands(new_record(_plan()), MemoryLog())

    @property
    def state(self) -> DayState:
        return project(self.commands.record, self.clock.read())

    def queue(self, queue_id: str = "queue3") -> QueueState:
        found = self.state.queue(queue_id)
        assert found is not None
        return found

    def write(self, rows: Iterable[Row]) -> None:
        for row in rows:
            self.act(row.kind, row.entry_id, row.payload)

    def act(self, kind: ActionKind, item_id: str | None = None, payload: Any = None) -> None:
        self.commands.act(kind, self.clock.read(), item_id=item_id, payload=payload)

    def to(self, hour: int, minute: int) -> None:
        self.clock.advance(_at(hour, minute) - self.clock.read().utc)

    def with_speakers(self, *names: str) -> Desk:
        """Make the queue of item 3 and put these names on it."""
        offer = queue_offers(self.state.plan, ())[0]
        people, _ = new_speakers(offer.queue_id, names, ())
        self.act(ActionKind.QUEUE, None, new_queue(offer, people))
        return self


def test_items_with_presentations_are_offered_first_with_all_their_slots() -> None:
    annotated = (AgendaItem("3", "Mainstreaming", "Mainstreaming", allotment=8 * MINUTE),)

    offers = queue_offers(_plan(), annotated)

    assert [offer.number for offer in offers] == ["3", "1", "2"]
    assert offers[0].item_ids == ("a", "b")
    assert offers[0].allotment == 8 * MINUTE
    assert offers[1].allotment == 10 * MINUTE


def test_an_item_with_a_queue_is_not_offered_again() -> None:
    desk = Desk().with_speakers("Bhutan")

    assert "3" not in [offer.number for offer in queue_offers(desk.state.plan, ())]


def test_a_new_queue_takes_the_place_of_the_step_that_stood_for_it() -> None:
    desk = Desk()
    offer = queue_offers(desk.state.plan, ())[0]

    desk.write(rows_for_new_queue(desk.state.plan, offer, changeover=2 * MINUTE))

    item = desk.state.plan.find("a")
    assert item is not None
    assert [step.role for step in item.steps] == [StepRole.BEFORE, StepRole.PLACE]
    assert item.queue_id == "queue3"
    assert desk.queue().queue.changeover == 2 * MINUTE


def test_sure_names_are_written_as_the_un_writes_them_and_doubtful_ones_are_asked(
    book: CountryBook,
) -> None:
    typed = ("south korea", "  ", "Malysia", "World Bank")

    people, doubts = new_speakers("q", typed, ("q:KOR",), book)

    assert [person.name for person in people] == ["Republic of Korea", "Malysia", "World Bank"]
    assert people[0].speaker_id == "q:KOR-2"
    assert doubts[0][0] == people[1].speaker_id
    assert [country.name() for country in doubts[0][1].suggestions][:1] == ["Malaysia"]


@pytest.mark.parametrize("name", ["Bhutan", "不丹", "Бутан"])
def test_a_speaker_has_an_id_of_its_own_in_each_queue(name: str, book: CountryBook) -> None:
    (one,), _ = new_speakers("q3", [name], (), book)
    (other,), _ = new_speakers("q12", [name], (), book)

    assert one.name == other.name == "Bhutan"
    assert one.speaker_id != other.speaker_id


def test_un_order_goes_by_short_names_with_others_behind(book: CountryBook) -> None:
    people = [Speaker(name, name) for name in ("World Bank", "Viet Nam", "Türkiye", "Bhutan")]

    ordered = in_un_order(people, book)

    assert [one.name for one in ordered] == ["Bhutan", "Türkiye", "Viet Nam", "World Bank"]


@given(st.permutations([Speaker(f"q:{n}", f"Country {n}") for n in range(9)]), st.integers(0, 999))
def test_a_lot_depends_on_the_seed_alone(people: list[Speaker], seed: int) -> None:
    drawn = by_lot(people, seed)

    assert drawn == by_lot(sorted(people, key=lambda one: one.name), seed)
    assert sorted(one.name for one in drawn) == sorted(one.name for one in people)


def test_order_of_request_comes_back_after_another_order() -> None:
    desk = Desk().with_speakers("Nepal", "Bhutan", "China")
    queue = desk.queue()
    ordered = reordered(queue, in_un_order(waiting_of(queue), None))
    desk.act(ActionKind.QUEUE, None, changed_queue(queue, ordered, order=Order.UN))
    assert _names(desk.queue()) == ["Bhutan", "China", "Nepal"]

    again = by_request(waiting_of(desk.queue()), desk.commands.record.undo, "queue3")

    assert [one.name for one in again] == ["Nepal", "Bhutan", "China"]


def test_how_a_queue_was_put_in_order_is_known_until_it_is_undone() -> None:
    desk = Desk().with_speakers("Nepal", "Bhutan")
    queue = desk.queue()
    people = tuple(one.speaker for one in queue.speakers)
    desk.act(ActionKind.QUEUE, None, changed_queue(queue, people, order=Order.LOT, seed=4711))
    assert order_now(desk.commands.record.undo, desk.queue()) == (Order.LOT, 4711)

    desk.act(ActionKind.MOVE_SPEAKER, people[1].speaker_id, {"to": 0})
    assert order_now(desk.commands.record.undo, desk.queue()) == (Order.HAND, None)

    desk.act(ActionKind.UNDO)
    desk.act(ActionKind.UNDO)
    assert order_now(desk.commands.record.undo, desk.queue()) == (Order.REQUEST, None)


def test_who_has_begun_keeps_the_time_that_was_granted() -> None:
    desk = Desk().with_speakers("Bhutan", "China", "Nepal")
    desk.to(10, 0)
    desk.act(ActionKind.START, "queue3:bhutan")
    desk.to(10, 8)
    desk.act(ActionKind.START, "queue3:china")
    desk.to(10, 12)
    before = desk.state.timer
    assert before is not None

    desk.write(rows_for_times(desk.queue(), allotment=5 * MINUTE))

    after = desk.state.timer
    assert after is not None
    assert after.remaining == before.remaining
    assert [one.allotment // MINUTE for one in desk.queue().speakers] == [10, 10, 5]


def test_another_changeover_is_one_row() -> None:
    desk = Desk().with_speakers("Bhutan")
    rows = rows_for_times(desk.queue(), changeover=3 * MINUTE, questions=MINUTE)

    desk.write(rows)

    assert len(rows) == 1
    assert desk.queue().queue.changeover == 3 * MINUTE
    assert desk.queue().queue.questions == MINUTE


def test_an_order_leaves_those_who_were_heard_in_front_and_the_gone_behind() -> None:
    desk = Desk().with_speakers("Nepal", "China", "Bhutan", "Japan")
    desk.to(10, 0)
    desk.act(ActionKind.START, "queue3:nepal")
    desk.act(ActionKind.NO_SHOW, "queue3:china", {"then": "withdrawn"})

    ordered = reordered(desk.queue(), in_un_order(waiting_of(desk.queue()), None))

    assert [one.name for one in ordered] == ["Nepal", "Bhutan", "Japan", "China"]


def test_the_sheet_of_equal_treatment_sums_over_all_queues() -> None:
    desk = Desk().with_speakers("Nepal", "China")
    offer = next(o for o in queue_offers(desk.state.plan, ()) if o.number == "2")
    people, _ = new_speakers(offer.queue_id, ["Nepal"], ())
    desk.act(ActionKind.QUEUE, None, new_queue(offer, people))
    desk.act(ActionKind.DEFER, "queue3:china", {"to": "end"})
    desk.to(10, 0)
    desk.act(ActionKind.START, "queue3:nepal")
    desk.act(ActionKind.ADD, None, {"seconds": 60, "by": "chair"})
    desk.to(10, 9)
    desk.act(ActionKind.FINISH)

    china, nepal = fairness_rows(desk.state.queues)

    assert (nepal.name, nepal.heard, nepal.used, nepal.added) == ("Nepal", 1, 9 * MINUTE, MINUTE)
    assert nepal.allotted == 20 * MINUTE
    assert nepal.added_by == (("chair", MINUTE),)
    assert (china.deferrals, china.no_shows, china.used) == (1, 0, timedelta(0))


def test_a_name_is_no_formula_in_the_exported_sheet() -> None:
    desk = Desk().with_speakers("=1+1")

    text = fairness_csv(fairness_rows(desk.state.queues))

    rows = list(csv.DictReader(io.StringIO(text)))
    assert rows[0]["speaker"] == "'=1+1"
    assert rows[0]["allotted_s"] == "600"


def _names(queue: QueueState) -> list[str]:
    return [one.speaker.name for one in queue.speakers]


def _at(hour: int, minute: int) -> datetime:
    return datetime(2017, 11, 6, hour, minute, tzinfo=UTC)


def _plan() -> Plan:
    """An opening, a plenary, and item 3 in two slots with lunch between."""
    steps = (
        Step("intro", "Introduction", 30 * MINUTE, "Secretariat"),
        Step("talks", "Presentations", 60 * MINUTE),
    )
    items = (
        _item("o", (9, 0), (9, 30), "1", ItemKind.OPENING),
        _item("p", (9, 30), (10, 0), "2", ItemKind.SESSION),
        _item("a", (10, 0), (11, 30), "3", ItemKind.PRESENTATIONS, steps=steps),
        _item("lunch", (11, 30), (12, 30), None, ItemKind.LUNCH, is_hard=True),
        _item("b", (12, 30), (13, 30), "3", ItemKind.PRESENTATIONS, is_continued=True),
    )
    return Plan(zone="UTC", days=(Day(MONDAY, items),))


def _item(
    item_id: str,
    start: tuple[int, int],
    end: tuple[int, int],
    number: str | None,
    kind: ItemKind,
    **more: Any,
) -> Item:
    title = f"Item {number}" if number else "Lunch"
    return Item(
        item_id=item_id,
        title=title,
        start=_at(*start),
        end=_at(*end),
        kind=kind,
        number=number,
        **more,
    )

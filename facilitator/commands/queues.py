"""Rows about queues of speakers: making one, putting it in order, its times."""

from __future__ import annotations

import random
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from facilitator.countries import Country, Match, order_key
from facilitator.day import (
    Action,
    ActionKind,
    Item,
    Plan,
    Queue,
    QueueState,
    Speaker,
    SpeakerStatus,
    Step,
    StepRole,
    item_payload,
    queue_payload,
    speaker_payload,
)
from facilitator.kinds import ItemKind

if TYPE_CHECKING:
    from facilitator.agenda import AgendaItem

ZERO = timedelta(0)
USUAL_ALLOTMENT = timedelta(minutes=10)
USUAL_REMARK = timedelta(minutes=3)
FIRST_KINDS = frozenset({ItemKind.PRESENTATIONS, ItemKind.REPORT_BACK})
GONE = frozenset({SpeakerStatus.WITHDRAWN, SpeakerStatus.PASSED})


class Order(StrEnum):
    """How the waiting speakers of a queue were put in order; kept in the row that did it."""

    UN = "un"
    REQUEST = "request"
    LOT = "lot"
    HAND = "hand"


class CountryBook(Protocol):
    """Whatever knows the countries."""

    def match(self, typed: str) -> Match:
        """What a typed name means."""
        ...

    def suggest(self, prefix: str, language: str = "en", *, limit: int = 8) -> tuple[Country, ...]:
        """Countries for a type-ahead list."""
        ...


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the log to be written."""

    kind: ActionKind
    entry_id: str | None
    payload: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Offer:
    """An item that could have a queue, the slots it would flow over, the time of each speaker."""

    queue_id: str
    number: str | None
    title: str
    item_ids: tuple[str, ...]
    allotment: timedelta
    is_likely: bool


def queue_offers(plan: Plan, agenda_items: Sequence[AgendaItem]) -> tuple[Offer, ...]:
    """Items without a queue, the likely ones first; slots of one number belong together."""
    allotments = {item.number: item.allotment for item in agenda_items}
    found: dict[str, list[Item]] = {}
    for item in plan.items():
        if not item.kind.is_pause and item.queue_id is None:
            found.setdefault(item.number or item.item_id, []).append(item)
    offers = [_offer(plan, key, items, allotments.get(key)) for key, items in found.items()]
    return tuple(sorted(offers, key=lambda offer: not offer.is_likely))


def new_queue(
    offer: Offer,
    speakers: Sequence[Speaker] = (),
    *,
    allotment: timedelta | None = None,
    questions: timedelta = ZERO,
    changeover: timedelta = ZERO,
) -> dict[str, Any]:
    """The payload of the row that makes a queue."""
    queue = Queue(
        queue_id=offer.queue_id,
        allotment=allotment or offer.allotment,
        speakers=tuple(speaker.speaker_id for speaker in speakers),
        changeover=changeover,
        questions=questions,
        title=offer.title,
    )
    return {**queue_payload(queue, tuple(speakers), offer.item_ids), "order": Order.REQUEST.value}


def rows_for_new_queue(plan: Plan, offer: Offer, changeover: timedelta = ZERO) -> tuple[Row, ...]:
    """The rows that make a queue: a step that stood for the presentations gives it its place."""
    rows: list[Row] = []
    for item_id in offer.item_ids:
        item = plan.find(item_id)
        if item is not None and (steps := _with_place(item)) != item.steps:
            changed = item_payload(replace(item, steps=steps))
            rows.append(Row(ActionKind.EDIT, item_id, {"steps": changed["steps"]}))
    payload = new_queue(offer, changeover=changeover)
    return (*rows, Row(ActionKind.QUEUE, None, payload))


def row_for_new_debate(plan: Plan, title: str) -> Row:
    """The row that opens a list of speakers: by request, for whatever item is running."""
    queue_id = _free("debate", {queue.queue_id for queue in plan.queues})
    queue = Queue(queue_id=queue_id, allotment=USUAL_REMARK, speakers=(), title=title)
    payload = {**queue_payload(queue, (), ()), "is_debate": True, "order": Order.REQUEST.value}
    return Row(ActionKind.QUEUE, None, payload)


def rows_for_names(
    state: QueueState, people: Sequence[Speaker], *, is_point_of_order: bool = False
) -> tuple[Row, ...]:
    """The rows that put people on a list; several at once are one row, so one Undo.

    In a debate each is a row of its own, which a closed list refuses; a point of order comes
    first in it.
    """
    if len(people) > 1 and not state.is_debate:
        known = tuple(one.speaker for one in state.speakers)
        return (Row(ActionKind.QUEUE, None, changed_queue(state, (*known, *people))),)
    more = {"is_point_of_order": True} if is_point_of_order else {}
    queue_id = state.queue.queue_id
    return tuple(
        Row(
            ActionKind.ADD_SPEAKER,
            None,
            {"queue_id": queue_id, "speaker": speaker_payload(person), **more},
        )
        for person in people
    )


def changed_queue(
    state: QueueState,
    speakers: Sequence[Speaker] | None = None,
    *,
    allotment: timedelta | None = None,
    questions: timedelta | None = None,
    changeover: timedelta | None = None,
    order: Order | None = None,
    seed: int | None = None,
) -> dict[str, Any]:
    """The payload of the row that changes a queue; what is not given stays as it is."""
    people = tuple(one.speaker for one in state.speakers) if speakers is None else tuple(speakers)
    queue = replace(
        state.queue,
        speakers=tuple(person.speaker_id for person in people),
        allotment=state.queue.allotment if allotment is None else allotment,
        questions=state.queue.questions if questions is None else questions,
        changeover=state.queue.changeover if changeover is None else changeover,
    )
    payload = queue_payload(queue, people, state.item_ids)
    if state.is_debate:
        payload["is_debate"] = True
    if order is not None:
        payload["order"] = order.value
    if seed is not None:
        payload["seed"] = seed
    return payload


def rows_for_times(
    state: QueueState,
    *,
    allotment: timedelta | None = None,
    questions: timedelta | None = None,
    changeover: timedelta | None = None,
) -> tuple[Row, ...]:
    """The rows that change a queue's times. Who spoke or speaks keeps the time that was granted."""
    payload = changed_queue(state, allotment=allotment, questions=questions, changeover=changeover)
    is_other = allotment is not None and allotment != state.queue.allotment
    kept = _kept_allotments(state) if is_other else ()
    return (*kept, Row(ActionKind.QUEUE, None, payload))


def new_speakers(
    queue_id: str, names: Iterable[str], taken: Collection[str], book: CountryBook | None = None
) -> tuple[tuple[Speaker, ...], tuple[tuple[str, Match], ...]]:
    """Speakers for typed names, and for those not surely known the id and what may be meant.

    Blank lines are left out. A sure name is written as the UN writes it, a doubtful one stays as
    typed until somebody has answered.
    """
    used = set(taken)
    people: list[Speaker] = []
    doubts: list[tuple[str, Match]] = []
    for name in names:
        typed = name.strip()
        if not typed:
            continue
        match = book.match(typed) if book is not None else Match(typed)
        country = match.country if match.is_sure else None
        speaker_id = _free(f"{queue_id}:{country.iso3 if country else _slug(typed)}", used)
        used.add(speaker_id)
        people.append(Speaker(speaker_id, country.name() if country else typed))
        if country is None and match.suggestions:
            doubts.append((speaker_id, match))
    return tuple(people), tuple(doubts)


def reordered(state: QueueState, waiting: Sequence[Speaker]) -> tuple[Speaker, ...]:
    """All speakers of a queue with those who wait in another order: heard first, gone last."""
    heard = [one.speaker for one in state.speakers if one.actual_start is not None]
    gone = [one.speaker for one in state.speakers if one.status in GONE]
    return (*heard, *waiting, *gone)


def waiting_of(state: QueueState) -> tuple[Speaker, ...]:
    """Those who still wait, in order."""
    waits = (one for one in state.speakers if one.status is SpeakerStatus.WAITING)
    return tuple(one.speaker for one in waits)


def in_un_order(speakers: Iterable[Speaker], book: CountryBook | None) -> tuple[Speaker, ...]:
    """English UN order: States by their short names, then all others."""
    return tuple(sorted(speakers, key=lambda one: order_key(_country(one, book) or one.name)))


def by_lot(speakers: Iterable[Speaker], seed: int) -> tuple[Speaker, ...]:
    """Drawn by lot: the same seed gives the same order, whatever the order was before."""
    drawn = sorted(speakers, key=lambda one: one.speaker_id)
    random.Random(seed).shuffle(drawn)
    return tuple(drawn)


def by_request(
    speakers: Iterable[Speaker], rows: Iterable[Action], queue_id: str
) -> tuple[Speaker, ...]:
    """In the order in which they were put on the list, as the log has it."""
    asked: dict[str, int] = {}
    for row in rows:
        if row.kind is ActionKind.QUEUE and row.payload.get("queue_id") == queue_id:
            for entry in row.payload.get("speakers", ()):
                asked.setdefault(str(entry["speaker_id"]), len(asked))
        elif row.kind is ActionKind.ADD_SPEAKER and row.payload.get("queue_id") == queue_id:
            asked.setdefault(str(row.payload["speaker"]["speaker_id"]), len(asked))
    return tuple(sorted(speakers, key=lambda one: asked.get(one.speaker_id, len(asked))))


def order_now(done: Sequence[Action], state: QueueState) -> tuple[Order, int | None]:
    """How the queue was last put in order, and the seed of the lot; `done` leaves out undone."""
    ids = {one.speaker.speaker_id for one in state.speakers}
    for row in reversed(done):
        if row.kind in (ActionKind.MOVE_SPEAKER, ActionKind.SWAP) and row.item_id in ids:
            return Order.HAND, None
        is_ours = row.payload.get("queue_id") == state.queue.queue_id
        if row.kind is ActionKind.QUEUE and is_ours and "order" in row.payload:
            return Order(row.payload["order"]), row.payload.get("seed")
    return Order.REQUEST, None


def _offer(plan: Plan, key: str, items: Sequence[Item], allotment: timedelta | None) -> Offer:
    """The offer for the slots of one item."""
    first = items[0]
    taken = {queue.queue_id for queue in plan.queues}
    return Offer(
        queue_id=_free(f"queue{key}", taken),
        number=first.number,
        title=first.title,
        item_ids=tuple(item.item_id for item in items),
        allotment=allotment or USUAL_ALLOTMENT,
        is_likely=any(item.kind in FIRST_KINDS for item in items),
    )


def _with_place(item: Item) -> tuple[Step, ...]:
    """The steps, the last long one without a speaker standing where the queue will speak."""
    if not item.steps or any(step.role is StepRole.PLACE for step in item.steps):
        return item.steps
    nameless = [step for step in item.steps if not step.speaker and step.role is StepRole.BEFORE]
    if not nameless or len(item.steps) < 2:
        return item.steps
    longest = max(nameless, key=lambda step: step.allotment)
    return tuple(
        replace(step, role=StepRole.PLACE) if step is longest else step for step in item.steps
    )


def _kept_allotments(state: QueueState) -> tuple[Row, ...]:
    """Rows that keep the time of who has begun already."""
    return tuple(
        Row(
            ActionKind.SET_ALLOTMENT,
            one.speaker.speaker_id,
            {"seconds": one.allotment.total_seconds()},
        )
        for one in state.speakers
        if one.actual_start is not None and one.allotment == state.queue.allotment
    )


def _country(speaker: Speaker, book: CountryBook | None) -> Country | None:
    """The country that a speaker surely is."""
    if book is None:
        return None
    match = book.match(speaker.name)
    return match.country if match.is_sure else None


def _free(wanted: str, taken: Collection[str]) -> str:
    """The wanted id, with a number behind it if it is taken."""
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"


def _slug(name: str) -> str:
    """A name as an id: letters and figures of any alphabet."""
    return re.sub(r"\W+", "-", name.casefold()).strip("-") or "speaker"

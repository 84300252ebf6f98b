"""The page of speakers: the queues, the rows of one of them, the sheet of equal treatment."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.commands.fairness import FairnessRow
from facilitator.commands.queues import Offer, Order
from facilitator.day import (
    DayState,
    QueueState,
    SpeakerState,
    SpeakerStatus,
    clock_text,
    countdown_s,
    elapsed_s,
)
from facilitator.ui.presenters.timekeeper import granted_words
from facilitator.ui.presenters.timekeeper_list import (
    ON_FLOOR,
    moved_words,
    over_words,
    status_shape,
    status_words,
    when_text,
)
from facilitator.ui.presenters.words import day_text, steady_minute, time_text

ZERO = timedelta(0)
SHORT = 34
LETTERS = "abcdefghijklmnop"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueEntry:
    """A queue in the list at the left."""

    queue_id: str
    title: str
    detail: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """A speaker as the table has it; `points` says which points of focus are covered."""

    speaker_id: str
    place: str
    name: str
    person: str
    title: str
    language: str
    deck: str
    is_deck_ready: bool
    points: tuple[bool, ...]
    status: str
    shape: str
    role: str
    slot: str
    expected: str
    announced: str
    has_moved: bool
    allotted: str
    used: str
    over: str
    added: str
    can_move: bool
    is_on_floor: bool
    is_doubtful: bool
    spoken: str
    moved: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FairnessView:
    """One line of the sheet of equal treatment."""

    name: str
    heard: str
    allotted: str
    used: str
    over: str
    added: str
    deferrals: str
    no_shows: str
    passes: str


def queue_entries(state: DayState) -> tuple[QueueEntry, ...]:
    """Every queue, in the order of the agenda."""
    places = {item.queue_id: at for at, item in reversed(list(enumerate(state.plan.items())))}
    ordered = sorted(state.queues, key=lambda queue: places.get(queue.queue.queue_id, 10_000))
    return tuple(_entry(state, queue) for queue in ordered)


def queue_title(state: DayState, queue: QueueState) -> str:
    """Number and title of the item whose queue it is."""
    item = state.plan.find(queue.item_ids[0]) if queue.item_ids else None
    if item is None:
        return queue.queue.title or queue.queue.queue_id
    return f"{item.number} · {item.title}" if item.number else item.title


def speakers_text(count: int) -> str:
    """ "1 speaker", "14 speakers"."""
    if count == 1:
        return QCoreApplication.translate("Speakers", "1 speaker")
    return QCoreApplication.translate("Speakers", "%n speakers", "", count)


def offer_words(offer: Offer) -> str:
    """An item without a queue, in a menu."""
    title = offer.title if len(offer.title) <= SHORT else f"{offer.title[: SHORT - 1].rstrip()}…"
    if offer.number is None:
        return title
    words = QCoreApplication.translate("Speakers", "Item {number} · {title}")
    return words.format(number=offer.number, title=title)


def make_words(offer: Offer | None) -> str:
    """The button that makes the queue one would expect next."""
    if offer is None:
        return QCoreApplication.translate("Speakers", "Open a list of speakers…")
    if offer.number is None:
        words = QCoreApplication.translate("Speakers", "Make a queue for {title}…")
        return words.format(title=offer_words(offer))
    words = QCoreApplication.translate("Speakers", "Make a queue for item {number}…")
    return words.format(number=offer.number)


def speaker_rows(
    state: DayState, queue: QueueState, points: int = 0, doubtful: Collection[str] = ()
) -> tuple[SpeakerRow, ...]:
    """The speakers of a queue in its order, with so many points of focus."""
    labels = _slot_labels(state, queue)
    place = 0
    rows: list[SpeakerRow] = []
    for one in queue.speakers:
        counts = one.status is not SpeakerStatus.WITHDRAWN and one.status is not (
            SpeakerStatus.PASSED
        )
        place += counts
        is_doubtful = one.speaker.speaker_id in doubtful
        number = QLocale().toString(place) if counts else ""
        rows.append(_row(state, one, number, labels, points=points, is_doubtful=is_doubtful))
    return tuple(rows)


def order_words(order: Order, seed: int | None) -> str:
    """How the queue was put in order."""
    words = {
        Order.UN: QCoreApplication.translate("Speakers", "in UN order"),
        Order.REQUEST: QCoreApplication.translate("Speakers", "in order of request"),
        Order.LOT: QCoreApplication.translate("Speakers", "drawn by lot, seed {seed}"),
        Order.HAND: QCoreApplication.translate("Speakers", "put in order by hand"),
    }[order]
    return words.format(seed=seed if seed is not None else "–")


def covered_after(speaker: SpeakerState, point: int, *, is_covered: bool) -> list[str]:
    """The letters of the points covered once one of them is ticked or not."""
    letters = set(speaker.speaker.covered)
    letters = letters | {LETTERS[point]} if is_covered else letters - {LETTERS[point]}
    return sorted(letters)


def fairness_view(rows: Sequence[FairnessRow]) -> tuple[FairnessView, ...]:
    """The sheet of equal treatment in words."""
    return tuple(_fairness(row) for row in rows)


def fairness_html(title: str, headings: Sequence[str], rows: Sequence[FairnessView]) -> str:
    """The sheet as a document to be printed."""
    head = "".join(f"<th align='left'>{_escaped(text)}</th>" for text in headings)
    body = "".join(
        "<tr>" + "".join(f"<td>{_escaped(cell)}</td>" for cell in fairness_cells(row)) + "</tr>"
        for row in rows
    )
    return (
        f"<h2>{_escaped(title)}</h2>"
        f"<table cellspacing='0' cellpadding='4' border='1'><tr>{head}</tr>{body}</table>"
    )


def fairness_cells(row: FairnessView) -> tuple[str, ...]:
    """One line of the sheet, cell by cell."""
    return (
        row.name,
        row.heard,
        row.allotted,
        row.used,
        row.over,
        row.added,
        row.deferrals,
        row.no_shows,
        row.passes,
    )


def _entry(state: DayState, queue: QueueState) -> QueueEntry:
    speakers = len(queue.speakers)
    heard = sum(one.status is SpeakerStatus.HEARD for one in queue.speakers)
    detail = speakers_text(speakers)
    if heard:
        words = QCoreApplication.translate("Speakers", "{speakers} · {heard} heard")
        detail = words.format(speakers=detail, heard=QLocale().toString(heard))
    return QueueEntry(queue_id=queue.queue.queue_id, title=queue_title(state, queue), detail=detail)


def _slot_labels(state: DayState, queue: QueueState) -> dict[str, str]:
    """Each slot of a queue by day and time: "Mon 6, 10:45"."""
    labels: dict[str, str] = {}
    for item_id in queue.item_ids:
        item = state.plan.find(item_id)
        if item is not None:
            moment = state.plan.venue_time(item.start)
            labels[item_id] = f"{day_text(moment.date())}, {time_text(moment)}"
    return labels


def _row(
    state: DayState,
    one: SpeakerState,
    place: str,
    labels: dict[str, str],
    *,
    points: int,
    is_doubtful: bool,
) -> SpeakerRow:
    """One speaker."""
    person = one.speaker
    shape, role = status_shape(one.status)
    expected = _time(state, one.actual_start or one.expected_start)
    has_run = one.actual_start is not None
    status = _status(one)
    over = over_words(one)
    return SpeakerRow(
        speaker_id=person.speaker_id,
        place=place,
        name=person.name,
        person=person.person,
        title=person.title,
        language=person.language,
        deck=person.deck,
        is_deck_ready=person.is_deck_ready,
        points=tuple(LETTERS[at] in person.covered for at in range(points)),
        status=status,
        shape=shape,
        role=role,
        slot=labels.get(one.slot or "", ""),
        expected=expected,
        announced=_announced(state, one),
        has_moved=one.has_moved,
        allotted=clock_text(countdown_s(one.allotment)),
        used=clock_text(elapsed_s(one.used)) if has_run else "",
        over=over if has_run else "",
        added=granted_words(one),
        can_move=one.status is SpeakerStatus.WAITING,
        is_on_floor=one.status in ON_FLOOR,
        is_doubtful=is_doubtful,
        spoken=", ".join(part for part in (person.name, status, expected, over) if part),
        moved=moved_words(state, one),
    )


def _status(one: SpeakerState) -> str:
    """Where a speaker stands; of one who waits without a place, that."""
    if one.status is SpeakerStatus.WAITING and one.expected_start is None:
        return QCoreApplication.translate("Speakers", "no place")
    words = status_words(one)
    if one.status is SpeakerStatus.WAITING and one.tally.no_shows:
        return QCoreApplication.translate("Speakers", "waiting, was not there")
    if one.status is SpeakerStatus.WAITING and one.tally.deferrals:
        return QCoreApplication.translate("Speakers", "waiting, deferred")
    if one.status is SpeakerStatus.WITHDRAWN and one.tally.no_shows:
        return QCoreApplication.translate("Speakers", "withdrawn, no-show")
    return words


def _time(state: DayState, instant: datetime | None) -> str:
    """A venue time, or nothing; the column of the slot tells the day."""
    return "" if instant is None else time_text(state.plan.venue_time(steady_minute(instant)))


def _announced(state: DayState, one: SpeakerState) -> str:
    """What was announced, with the day if another one is expected by now."""
    if one.announced is None:
        return ""
    expected = one.actual_start or one.expected_start
    venue = state.plan.venue_time
    is_same = expected is None or venue(expected).date() == venue(one.announced).date()
    return _time(state, one.announced) if is_same else when_text(state, one.announced)


def _fairness(row: FairnessRow) -> FairnessView:
    over = row.used - row.allotted - row.added
    number = QLocale().toString
    who = ", ".join(_by(name, span) for name, span in row.added_by if span)
    return FairnessView(
        name=row.name,
        heard=number(row.heard),
        allotted=clock_text(countdown_s(row.allotted)),
        used=clock_text(elapsed_s(row.used)),
        over=_span_over(over) if row.heard and over >= timedelta(seconds=1) else "",
        added=who,
        deferrals=number(row.deferrals) if row.deferrals else "",
        no_shows=number(row.no_shows) if row.no_shows else "",
        passes=number(row.passes) if row.passes else "",
    )


def _by(who: str, span: timedelta) -> str:
    """How much somebody granted or took."""
    amount = clock_text(elapsed_s(abs(span)))
    if span < ZERO:
        words = QCoreApplication.translate("Speakers", "{time} taken by {who}")
    else:
        words = QCoreApplication.translate("Speakers", "{time} by {who}")
    return words.format(time=amount, who=_actor(who))


def _actor(who: str) -> str:
    """Who grants, as people say it."""
    names = {
        "chair": QCoreApplication.translate("Speakers", "the chair"),
        "facilitator": QCoreApplication.translate("Speakers", "the facilitator"),
    }
    return names.get(who, who)


def _span_over(over: timedelta) -> str:
    words = QCoreApplication.translate("Speakers", "{time} over")
    return words.format(time=clock_text(elapsed_s(over)))


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")

"""The speakers beside the clock: the next three, and who was heard and for how long."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import (
    DayState,
    QueueState,
    SpeakerState,
    SpeakerStatus,
    clock_text,
    countdown_s,
    elapsed_s,
)
from facilitator.ui.presenters.console import next_rows
from facilitator.ui.presenters.words import day_text, span_text, steady_minute, time_text

ZERO = timedelta(0)
ON_FLOOR = frozenset({SpeakerStatus.SPEAKING, SpeakerStatus.QUESTIONS})
GONE = frozenset({SpeakerStatus.WITHDRAWN, SpeakerStatus.PASSED})
NEXT_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class NextSpeaker:
    """One of the next speakers; `tell_again` is empty unless the announced time has moved."""

    speaker_id: str
    time: str
    name: str
    person: str
    ahead: str
    deck: DeckWords
    tell_again: str


@dataclass(frozen=True, slots=True)
class DeckWords:
    """Whether the deck is there, as a word, an icon and a colour role."""

    text: str
    icon: str
    role: str


NO_DECK = DeckWords("", "", "text_muted")
"""In a debate nobody shows a deck."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskRow:
    """A speaker in the list of the desk. `fraction` is the share of the time that was used."""

    speaker_id: str
    name: str
    shape: str
    role: str
    time: str
    words: str
    words_role: str
    fraction: float | None
    can_wait: bool
    is_on_floor: bool
    mark: str
    tip: str

    @property
    def spoken(self) -> str:
        """The row in one sentence."""
        return ", ".join(part for part in (self.name, self.time, self.words, self.mark) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskList:
    """The queue on the desk: a heading, its rows, and who comes next."""

    queue_id: str | None
    heading: str
    rows: tuple[DeskRow, ...] = ()
    upcoming: tuple[NextSpeaker, ...] = ()
    not_today: str = ""


def desk_queue(state: DayState) -> QueueState | None:
    """The queue that the desk works on: of who speaks or comes next, of the running item, of a
    debate in it, of the next item, of the day."""
    timer, up, row = state.timer, state.next_up, state.running_row
    found = [_queue_with(state, timer.entry_id if timer is not None else "")]
    if row is not None:
        found += [_queue_with(state, up.entry_id if up is not None else "")]
        found += [state.queue(row.item.queue_id)]
        found += [queue for queue in state.queues if queue.is_debate and _has_waiting(queue)]
    if up is not None:
        found.append(state.queue(up.item.queue_id))
    found += [state.queue(day_row.item.queue_id) for day_row in state.day_rows(state.today)]
    return next((queue for queue in found if queue is not None), None)


def desk_list(state: DayState) -> DeskList:
    """The speakers of the queue on the desk."""
    queue = desk_queue(state)
    if queue is None:
        return DeskList(queue_id=None, heading="", upcoming=_next_entries(state))
    ordered = in_order_of_time(queue)
    waiting = [one for one in ordered if one.status is SpeakerStatus.WAITING and one.expected_start]
    return DeskList(
        queue_id=queue.queue.queue_id,
        heading=_heading(queue),
        rows=tuple(_desk_row(state, one, is_debate=queue.is_debate) for one in ordered),
        upcoming=tuple(
            _next_speaker(state, one, is_debate=queue.is_debate) for one in waiting[:NEXT_SHOWN]
        )
        or _next_entries(state),
        not_today=_not_today(queue),
    )


def queue_words(state: DayState) -> str:
    """How the queue of the running item stands: heard, the last of this slot, who is not today."""
    row = state.running_row
    queue = state.queue(row.item.queue_id) if row is not None else None
    if row is None or queue is None:
        return ""
    parts = [_heading(queue), _last_of_slot(state, queue, row.item.item_id), _not_today(queue)]
    return " · ".join(part for part in parts if part)


def in_order_of_time(queue: QueueState) -> tuple[SpeakerState, ...]:
    """Heard ones as they spoke, then those to come as they are expected, the rest last."""
    return tuple(sorted(queue.speakers, key=_time_key))


def status_words(one: SpeakerState) -> str:
    """Where a speaker stands, in a word or two."""
    return {
        SpeakerStatus.WAITING: QCoreApplication.translate("Speakers", "waiting"),
        SpeakerStatus.SPEAKING: QCoreApplication.translate("Speakers", "speaking"),
        SpeakerStatus.QUESTIONS: QCoreApplication.translate("Speakers", "questions"),
        SpeakerStatus.HEARD: QCoreApplication.translate("Speakers", "heard"),
        SpeakerStatus.WITHDRAWN: QCoreApplication.translate("Speakers", "withdrawn"),
        SpeakerStatus.PASSED: QCoreApplication.translate("Speakers", "passed"),
    }[one.status]


def status_shape(status: SpeakerStatus) -> tuple[str, str]:
    """Shape and colour role of a status."""
    return {
        SpeakerStatus.WAITING: ("○", "text_muted"),
        SpeakerStatus.SPEAKING: ("▶", "green"),
        SpeakerStatus.QUESTIONS: ("◆", "green"),
        SpeakerStatus.HEARD: ("✓", "text_muted"),
        SpeakerStatus.WITHDRAWN: ("‖", "text_muted"),
        SpeakerStatus.PASSED: ("‖", "text_muted"),
    }[status]


def deck_words(one: SpeakerState) -> DeckWords:
    """Whether the deck of a speaker is ready."""
    if one.speaker.is_deck_ready:
        return DeckWords(QCoreApplication.translate("Speakers", "deck ready"), "check", "green")
    if one.speaker.deck:
        text = QCoreApplication.translate("Speakers", "deck not ready")
        return DeckWords(text, "document", "amber")
    return DeckWords(QCoreApplication.translate("Speakers", "no deck yet"), "warning", "amber")


def ahead_words(one: SpeakerState) -> str:
    """How many speak before: "next", "2 before you"."""
    if one.ahead == 0:
        return QCoreApplication.translate("Speakers", "next")
    ahead = one.ahead  # a plain name: Qt's extraction of texts reads no other expression here
    return QCoreApplication.translate("Speakers", "%n before you", "", ahead)


def moved_words(state: DayState, one: SpeakerState) -> str:
    """That a speaker has to be told again, and what was said before."""
    if not one.has_moved or one.announced is None:
        return ""
    words = QCoreApplication.translate("Speakers", "tell again, was told {time}")
    return words.format(time=time_text(state.plan.venue_time(one.announced)))


def granted_time(one: SpeakerState) -> timedelta:
    """The allotment and what was added to it."""
    return one.allotment + one.added


def over_words(one: SpeakerState) -> str:
    """By how much a speaker overran, or nothing."""
    over = one.used - granted_time(one)
    if over < timedelta(seconds=1):
        return ""
    return QCoreApplication.translate("Speakers", "{span} over").format(span=span_text(over))


def used_words(one: SpeakerState) -> str:
    """Used against allotted: "9:12 of 10:00", and in words what was over."""
    used = clock_text(elapsed_s(one.used))
    of = clock_text(countdown_s(granted_time(one)))
    words = QCoreApplication.translate("Speakers", "{used} of {of}").format(used=used, of=of)
    over = over_words(one)
    return f"{words}, {over}" if over else words


def when_text(state: DayState, instant: datetime) -> str:
    """A venue time, with its day if that is not today."""
    moment = state.plan.venue_time(steady_minute(instant))
    if moment.date() == state.today:
        return time_text(moment)
    return f"{day_text(moment.date())}, {time_text(moment)}"


def _queue_with(state: DayState, speaker_id: str) -> QueueState | None:
    """The queue in which a speaker stands."""
    for queue in state.queues:
        if any(one.speaker.speaker_id == speaker_id for one in queue.speakers):
            return queue
    return None


def _has_waiting(queue: QueueState) -> bool:
    return any(one.status is SpeakerStatus.WAITING for one in queue.speakers)


def _time_key(one: SpeakerState) -> tuple[int, float]:
    """Sorts by what happened and what is expected."""
    if one.actual_start is not None:
        return 0, one.actual_start.timestamp()
    if one.status in GONE:
        return 3, 0.0
    if one.expected_start is not None:
        return 1, one.expected_start.timestamp()
    return 2, float(one.ahead)


def _heading(queue: QueueState) -> str:
    """How many of how many were heard."""
    counted = [one for one in queue.speakers if one.status not in GONE]
    heard = sum(one.status is SpeakerStatus.HEARD for one in counted)
    words = QCoreApplication.translate("Timekeeper", "{heard} of {all} heard")
    return words.format(heard=heard, all=len(counted))


def _last_of_slot(state: DayState, queue: QueueState, item_id: str) -> str:
    """Who is expected last in the slot that is heard now, if others come after it."""
    waiting = [one for one in in_order_of_time(queue) if one.status is SpeakerStatus.WAITING]
    here = [one for one in waiting if one.slot == item_id]
    if not here or len(here) == len(waiting) or here[-1].expected_start is None:
        return ""
    words = QCoreApplication.translate("Speakers", "Last of this slot: {name}, {time}")
    return words.format(name=here[-1].speaker.name, time=when_text(state, here[-1].expected_start))


def _not_today(queue: QueueState) -> str:
    """Who will not be heard today, by name."""
    names = [one.speaker.name for one in queue.speakers if one.speaker.speaker_id in _late(queue)]
    if not names:
        return ""
    words = QCoreApplication.translate("Timekeeper", "Not today: {names}")
    return words.format(names=", ".join(names))


def _late(queue: QueueState) -> frozenset[str]:
    return frozenset(queue.not_today)


def _next_speaker(state: DayState, one: SpeakerState, *, is_debate: bool) -> NextSpeaker:
    """One of the next three."""
    assert one.expected_start is not None
    return NextSpeaker(
        speaker_id=one.speaker.speaker_id,
        time=when_text(state, one.expected_start),
        name=one.speaker.name,
        person=one.speaker.person,
        ahead=ahead_words(one),
        deck=NO_DECK if is_debate else deck_words(one),
        tell_again=moved_words(state, one),
    )


def _next_entries(state: DayState) -> tuple[NextSpeaker, ...]:
    """What comes next in the day, where no speaker waits."""
    return tuple(
        NextSpeaker(
            speaker_id=row.entry_id,
            time=row.time,
            name=row.title,
            person=row.detail,
            ahead="",
            deck=NO_DECK,
            tell_again="",
        )
        for row in next_rows(state, NEXT_SHOWN)
    )


def _desk_row(state: DayState, one: SpeakerState, *, is_debate: bool) -> DeskRow:
    """One speaker of the list."""
    shape, role = status_shape(one.status)
    has_run = one.actual_start is not None
    time = _row_time(state, one)
    return DeskRow(
        speaker_id=one.speaker.speaker_id,
        name=one.speaker.name,
        shape=shape,
        role=role,
        time=time,
        words=_row_words(one, is_debate=is_debate),
        words_role=_words_role(one),
        fraction=one.used / granted_time(one) if has_run and granted_time(one) > ZERO else None,
        can_wait=one.status is SpeakerStatus.WAITING,
        is_on_floor=one.status in ON_FLOOR,
        mark=QCoreApplication.translate("Speakers", "tell again") if one.has_moved else "",
        tip=" · ".join(
            part
            for part in (one.speaker.person, one.speaker.title, moved_words(state, one))
            if part
        ),
    )


def _words_role(one: SpeakerState) -> str:
    """The colour of what a row says: red where more was used than granted."""
    if one.status in ON_FLOOR:
        return "green"
    return "red" if over_words(one) else "text_muted"


def _row_time(state: DayState, one: SpeakerState) -> str:
    """When a speaker began, or is expected."""
    instant = one.actual_start or one.expected_start
    return "" if instant is None else when_text(state, instant)


def _row_words(one: SpeakerState, *, is_debate: bool) -> str:
    """What a row says at its right: used time, or where the speaker stands."""
    if one.status in ON_FLOOR:
        return status_words(one)
    if one.actual_start is not None:
        return used_words(one)
    if one.status is SpeakerStatus.WAITING:
        if one.expected_start is None:
            return QCoreApplication.translate("Speakers", "no place left")
        if one.tally.no_shows:
            return QCoreApplication.translate("Speakers", "was not there")
        return ahead_words(one) if is_debate else deck_words(one).text
    return status_words(one)

"""What the timekeeper's desk says about who has the floor, and what the speaker and a card say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import (
    DayState,
    Item,
    ItemState,
    NextUp,
    Phase,
    Progress,
    SpeakerState,
    Thresholds,
    Timer,
    clock_text,
    countdown_s,
    elapsed_s,
)
from facilitator.ui.presenters.digits import DigitsView, digits_view
from facilitator.ui.presenters.words import (
    clock_time_text,
    minutes_text,
    over_under_role,
    over_under_words,
    phase_word,
    span_text,
    steady_minute,
    time_text,
)

ZERO = timedelta(0)
CHAIR = "chair"
"""Who grants a minute from the desk: the chair, by the timekeeper's hand."""
CARD_SHOWN = timedelta(seconds=20)
"""How long the card of the minutes left is held up; the last one stays up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FloorView:
    """Who has the floor, or who comes, and the clock; `granted` and `talk` may be empty."""

    context: str
    name: str
    person: str
    digits: DigitsView
    granted: str
    talk: str
    over_under: str
    over_role: str
    slot_end: str
    clock: str

    @property
    def spoken(self) -> str:
        """The desk in one sentence."""
        parts = (self.name, self.digits.word, self.digits.text, self.granted, self.over_under)
        return ". ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerFace:
    """What the speaker sees: a countdown, then a request, then overtime counted upwards."""

    name: str
    digits: str
    word: str
    shape: str
    role: str
    fraction: float


@dataclass(frozen=True, slots=True)
class CardView:
    """A card held up: its text, a smaller line below, and the role that colours its face."""

    text: str
    under: str
    role: str
    phase: Phase


def floor_view(state: DayState) -> FloorView:
    """Who has the floor and how much time is left."""
    row = _row(state)
    speaker = find_speaker(state, state.timer.entry_id) if state.timer is not None else None
    has_over = state.over_under_of is not None
    return FloorView(
        context=_context(row),
        name=_name(state),
        person=_person(state, speaker),
        digits=_digits(state),
        granted=_granted(state.timer, speaker),
        talk=_talk(state),
        over_under=over_under_words(state.over_under) if has_over else "",
        over_role=over_under_role(state.over_under) if has_over else "text_muted",
        slot_end=_slot_end(state, row),
        clock=clock_time_text(state.plan.venue_time(state.now)),
    )


def speaker_face(state: DayState) -> SpeakerFace:
    """The speaker's own view of the time."""
    timer = state.timer
    digits = _digits(state)
    if timer is None:
        word = QCoreApplication.translate("Timekeeper", "The clock has not started")
        return SpeakerFace(
            name=_name(state),
            digits=digits.text,
            word=word,
            shape=digits.shape,
            role="text_muted",
            fraction=0.0,
        )
    return SpeakerFace(
        name=_name(state),
        digits=digits.text,
        word=_speaker_word(timer, countdown_s(timer.remaining)),
        shape=digits.shape,
        role=digits.phase_role if timer.phase is not Phase.RUNNING else "text",
        fraction=digits.fraction,
    )


def card_view(state: DayState, thresholds: Thresholds) -> CardView | None:
    """The card to hold up now: the minutes left for a while, then STOP until the end."""
    timer = state.timer
    row = state.running_row
    if timer is None or timer.is_paused or (row is not None and row.item.kind.is_pause):
        return None
    if timer.phase is Phase.WARNING:
        if thresholds.warning - timer.remaining > CARD_SHOWN:
            return None
        return CardView(_minutes_card(thresholds.warning), timer.title, "amber", Phase.WARNING)
    if timer.phase in (Phase.DANGER, Phase.OVERTIME):
        return CardView(
            QCoreApplication.translate("Timekeeper", "STOP"), timer.title, "red", Phase.DANGER
        )
    return None


def find_speaker(state: DayState, speaker_id: str | None) -> SpeakerState | None:
    """A speaker of any queue by id, or None."""
    for queue in state.queues:
        for one in queue.speakers:
            if one.speaker.speaker_id == speaker_id:
                return one
    return None


def granted_words(speaker: SpeakerState) -> str:
    """Who granted or took how much: "2 min granted by the chair"."""
    sums: dict[str, timedelta] = {}
    for who, span in speaker.added_by:
        sums[who] = sums.get(who, ZERO) + span
    return " · ".join(_grant(who, span) for who, span in sums.items() if span)


def _row(state: DayState) -> ItemState | None:
    """The running item, else the one that holds what comes next."""
    if state.running_row is not None:
        return state.running_row
    return state.row(state.next_up.item.item_id) if state.next_up is not None else None


def _context(row: ItemState | None) -> str:
    """Number and title of the item."""
    return "" if row is None else _numbered(row.item)


def _numbered(item: Item) -> str:
    return f"{item.number} · {item.title}" if item.number else item.title


def _name(state: DayState) -> str:
    """Who has the floor; else who comes."""
    if state.timer is not None:
        return state.timer.title
    if state.next_up is not None:
        return state.next_up.title
    return QCoreApplication.translate("Timekeeper", "Nothing is left for today")


def _person(state: DayState, speaker: SpeakerState | None) -> str:
    """Person and title of the talk; of a step its speaker."""
    if state.timer is None:
        return _coming(state, state.next_up)
    if speaker is not None:
        return _joined(speaker.speaker.person, speaker.speaker.title)
    return state.timer.speaker if state.timer.speaker != state.timer.title else ""


def _coming(state: DayState, up: NextUp | None) -> str:
    """That nobody has the floor, and who would speak for what comes."""
    if up is None:
        return ""
    nobody = QCoreApplication.translate("Timekeeper", "next, nobody has the floor")
    speaker = find_speaker(state, up.entry_id)
    if speaker is not None:
        return _joined(nobody, speaker.speaker.person, speaker.speaker.title)
    return _joined(nobody, up.speaker if up.speaker != up.title else "")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _digits(state: DayState) -> DigitsView:
    """The countdown; between two speakers the time that the next one has."""
    view = digits_view(state)
    return _armed(state, view) if state.timer is None else view


def _armed(state: DayState, view: DigitsView) -> DigitsView:
    """Within an item the next one's allotment stands ready; before it the wait counts."""
    up, row = state.next_up, state.running_row
    if up is None or row is None or up.item.item_id != row.item.item_id:
        return view
    return replace(
        view,
        text=clock_text(countdown_s(up.allotment)),
        caption=QCoreApplication.translate("Timekeeper", "ready to start"),
        fraction=1.0,
    )


def question_time(state: DayState, speaker_id: str) -> timedelta:
    """Time for questions behind a talk; once they have begun with what was granted to them."""
    timer = state.timer
    if timer is not None and timer.is_questions and timer.entry_id == speaker_id:
        return timer.questions
    speaker = find_speaker(state, speaker_id)
    queue = state.queue(speaker.queue_id) if speaker is not None else None
    return queue.queue.questions if queue is not None else ZERO


def _talk(state: DayState) -> str:
    """The talk and the questions told apart."""
    timer = state.timer
    if timer is None or find_speaker(state, timer.entry_id) is None:
        return ""
    used = clock_text(elapsed_s(timer.elapsed))
    of = clock_text(countdown_s(timer.allotment))
    if timer.is_questions:
        words = QCoreApplication.translate("Timekeeper", "Talk took {used} of {of}")
        return words.format(used=used, of=of)
    total = question_time(state, timer.entry_id)
    words = QCoreApplication.translate("Timekeeper", "Talk, {used} used")
    if total:
        words = QCoreApplication.translate("Timekeeper", "Talk, {used} used, then {q} of questions")
    return words.format(used=used, q=minutes_text(total))


def _granted(timer: Timer | None, speaker: SpeakerState | None) -> str:
    """What was granted or taken, and by whom where it is known."""
    if timer is None:
        return ""
    if speaker is not None:
        return granted_words(speaker)
    return _grant("", timer.added) if timer.added else ""


def _grant(who: str, span: timedelta) -> str:
    """One grant in words, never with a bare sign."""
    amount = span_text(span)
    if who == CHAIR:
        words = (
            QCoreApplication.translate("Timekeeper", "{span} granted by the chair")
            if span > ZERO
            else QCoreApplication.translate("Timekeeper", "{span} taken by the chair")
        )
    elif span > ZERO:
        words = QCoreApplication.translate("Timekeeper", "{span} added")
    else:
        words = QCoreApplication.translate("Timekeeper", "{span} taken")
    return words.format(span=amount)


def _slot_end(state: DayState, row: ItemState | None) -> str:
    """When the slot ends and what follows it."""
    if row is None or row.progress is not Progress.RUNNING or row.expected_end is None:
        return ""
    time = time_text(state.plan.venue_time(steady_minute(row.expected_end)))
    return QCoreApplication.translate("Timekeeper", "Slot ends at {time}").format(time=time)


def _speaker_word(timer: Timer, seconds: int) -> str:
    """The phase, as the speaker is asked."""
    if timer.phase is Phase.RUNNING:
        return QCoreApplication.translate("Timekeeper", "Questions") if timer.is_questions else ""
    if timer.phase is Phase.WARNING:
        minutes = max(1, -(-seconds // 60))
        if minutes == 1:
            return QCoreApplication.translate("Timekeeper", "1 minute left")
        return QCoreApplication.translate("Timekeeper", "%n minutes left", "", minutes)
    if timer.phase is Phase.PAUSED:
        return phase_word(Phase.PAUSED)
    return phase_word(Phase.DANGER)


def _minutes_card(warning: timedelta) -> str:
    """The text of the card for the minutes left: "2 MIN"; "1:30" where they are not whole."""
    minutes, rest = divmod(elapsed_s(warning), 60)
    if rest:
        return clock_text(elapsed_s(warning))
    return QCoreApplication.translate("Timekeeper", "{minutes} MIN").format(minutes=minutes)

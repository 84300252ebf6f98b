"""What fits, told days ahead: how many speakers find a place, at which time all would, and where
minutes could come from."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import (
    DayState,
    ItemState,
    Progress,
    QueueState,
    SpeakerStatus,
)
from facilitator.day.leasts import least_of
from facilitator.ui.presenters.speakers import speakers_text
from facilitator.ui.presenters.words import minutes_text, span_text

ZERO = timedelta(0)
MINUTE = timedelta(minutes=1)
TODAY_SHOWN = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class MinuteSource:
    """A soft item beside a slot of the queue, and the minutes that it could give."""

    text: str
    item_id: str
    item_length: timedelta
    slot_id: str
    slot_length: timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One sentence on what fits; the others are empty where there is nothing to say.

    `list_text` opens or closes the list of a debate.
    """

    sentence: str
    role: str
    shape: str
    use_text: str
    use: timedelta | None
    unheard: str
    sources: tuple[MinuteSource, ...]
    list_text: str = ""
    is_open: bool = True


def advice(state: DayState, queue: QueueState) -> Advice:
    """What fits of a queue; of a debate, whether its list is open."""
    if queue.is_debate:
        return _debate(queue)
    waiting = [one for one in queue.speakers if one.status is SpeakerStatus.WAITING]
    missing = len(queue.unplaced)
    equal = _whole(queue.equal_allotment)
    can_use = missing > 0 and equal is not None and equal < queue.queue.allotment
    return Advice(
        sentence=_sentence(queue, len(waiting), missing, equal if can_use else None),
        role="amber" if missing else "green",
        shape="◆" if missing else "●",
        use_text=_use_text(equal) if can_use and equal is not None else "",
        use=equal if can_use else None,
        unheard=_unheard(state, queue),
        sources=_sources(state, queue) if missing else (),
    )


def _debate(queue: QueueState) -> Advice:
    """How many wait on the list of a debate."""
    waiting = sum(one.status is SpeakerStatus.WAITING for one in queue.speakers)
    words = {
        True: QCoreApplication.translate("Speakers", "The list is open: {n} of {span}"),
        False: QCoreApplication.translate("Speakers", "The list is closed: {n} of {span}"),
    }[queue.is_open]
    text = {
        True: QCoreApplication.translate("Speakers", "Close the list"),
        False: QCoreApplication.translate("Speakers", "Open the list"),
    }[queue.is_open]
    span = minutes_or_seconds(queue.queue.allotment)
    return Advice(
        sentence=words.format(n=speakers_text(waiting), span=span),
        role="green" if queue.is_open else "grey",
        shape="●" if queue.is_open else "■",
        use_text="",
        use=None,
        unheard="",
        sources=(),
        list_text=text,
        is_open=queue.is_open,
    )


def _sentence(queue: QueueState, waiting: int, missing: int, equal: timedelta | None) -> str:
    """ "12 of 18 fit; all 18 fit at 5 min each"."""
    number = QLocale().toString
    if not waiting:
        return QCoreApplication.translate("Speakers", "Nobody waits in this queue.")
    values = {
        "n": speakers_text(waiting),
        "all": number(waiting),
        "fit": number(waiting - missing),
        "span": minutes_or_seconds(queue.queue.allotment),
        "gap": minutes_or_seconds(queue.queue.changeover),
        "questions": minutes_or_seconds(queue.queue.questions),
        "equal": minutes_or_seconds(equal) if equal else "",
    }
    start = _of_what(queue)
    if not missing:
        end = QCoreApplication.translate("Speakers", "all fit")
    elif equal is not None:
        end = QCoreApplication.translate(
            "Speakers", "{fit} of {all} fit; all {all} fit at {equal} each"
        )
    else:
        end = QCoreApplication.translate("Speakers", "{fit} of {all} fit")
    return (
        QCoreApplication.translate("Speakers", "{start}: {end}")
        .format(start=start, end=end)
        .format(**values)
    )


def _of_what(queue: QueueState) -> str:
    """How many speakers of which length."""
    if queue.queue.questions and queue.queue.changeover:
        return QCoreApplication.translate(
            "Speakers", "{n} of {span}, {questions} of questions and {gap} to change over"
        )
    if queue.queue.questions:
        return QCoreApplication.translate("Speakers", "{n} of {span} and {questions} of questions")
    if queue.queue.changeover:
        return QCoreApplication.translate("Speakers", "{n} of {span} with {gap} to change over")
    return QCoreApplication.translate("Speakers", "{n} of {span}")


def minutes_or_seconds(span: timedelta) -> str:
    """Whole minutes as minutes, else to the second."""
    return minutes_text(span) if span % MINUTE == ZERO else span_text(span)


def _whole(equal: timedelta | None) -> timedelta | None:
    """Whole minutes, rounded down; below a minute whole seconds."""
    if equal is None or equal < MINUTE:
        return equal
    return equal // MINUTE * MINUTE


def _use_text(equal: timedelta) -> str:
    words = QCoreApplication.translate("Speakers", "Use {span} each")
    return words.format(span=minutes_or_seconds(equal))


def _unheard(state: DayState, queue: QueueState) -> str:
    """Who has no place today, and who has none at all, by name."""
    names = {one.speaker.speaker_id: one.speaker.name for one in queue.speakers}
    parts: list[str] = []
    never = set(queue.unplaced)
    is_today = any(
        row.item.item_id in queue.item_ids and row.progress is not Progress.DONE
        for row in state.day_rows(state.today)
    )
    late = [speaker for speaker in queue.not_today if is_today and speaker not in never]
    if late:
        words = QCoreApplication.translate("Speakers", "Not today: {names}")
        parts.append(words.format(names=_list([names[speaker] for speaker in late])))
    if never:
        words = QCoreApplication.translate("Speakers", "No place at all: {names}")
        parts.append(words.format(names=_list([names[speaker] for speaker in queue.unplaced])))
    return " · ".join(parts)


def _list(names: list[str]) -> str:
    """Names, the last ones counted where there are many."""
    if len(names) <= TODAY_SHOWN:
        return ", ".join(names)
    words = QCoreApplication.translate("Speakers", "{names} and {more} more")
    more = QLocale().toString(len(names) - TODAY_SHOWN)
    return words.format(names=", ".join(names[:TODAY_SHOWN]), more=more)


def _sources(state: DayState, queue: QueueState) -> tuple[MinuteSource, ...]:
    """Soft items beside the slots of the queue that still wait; what counts least comes first."""
    needed = _needed(queue)
    found: list[tuple[float, MinuteSource]] = []
    for item_id in queue.item_ids:
        slot = state.row(item_id)
        if slot is None or slot.progress is Progress.DONE:
            continue
        for other in _neighbours(state, slot):
            source = _source(slot, other, needed)
            if source is not None:
                found.append((other.item.priority.weight, source))
    return tuple(source for _, source in sorted(found, key=lambda pair: pair[0]))


def _needed(queue: QueueState) -> timedelta:
    """What those without a place would take."""
    block = queue.queue.allotment + queue.queue.questions + queue.queue.changeover
    return block * len(queue.unplaced)


def _neighbours(state: DayState, slot: ItemState) -> list[ItemState]:
    """The soft items right before and right behind a slot."""
    rows = state.day_rows(slot.day)
    at = next(place for place, row in enumerate(rows) if row.item.item_id == slot.item.item_id)
    before = rows[at - 1] if at and slot.progress is Progress.WAITING else None
    behind = rows[at + 1] if at + 1 < len(rows) else None
    near = [row for row in (before, behind) if row is not None]
    return [
        row
        for row in near
        if row.progress is Progress.WAITING
        and not row.item.is_hard
        and row.item.queue_id is None
        and (row.item.end == slot.item.start or row.item.start == slot.item.end)
    ]


def _source(slot: ItemState, other: ItemState, needed: timedelta) -> MinuteSource | None:
    """What one item could give."""
    length = other.item.length
    span = min(needed, length - least_of(other.item, length)) // MINUTE * MINUTE
    if span < MINUTE:
        return None
    words = QCoreApplication.translate("Speakers", "Take {span} from {title}, which keeps {rest}")
    rest = other.item.length - span
    return MinuteSource(
        text=words.format(span=minutes_text(span), title=other.item.title, rest=minutes_text(rest)),
        item_id=other.item.item_id,
        item_length=rest,
        slot_id=slot.item.item_id,
        slot_length=slot.item.length + span,
    )

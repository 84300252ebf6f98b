"""Which buttons of the timekeeper's desk can be used, whom they are about, and their names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import Action, ActionKind, DayState, Playback, SpeakerState, SpeakerStatus
from facilitator.ui.presenters.controls import Control
from facilitator.ui.presenters.rundown import entry_title
from facilitator.ui.presenters.timekeeper import find_speaker
from facilitator.ui.presenters.timekeeper_list import GONE, desk_queue
from facilitator.ui.presenters.words import action_words

HAS_COME = timedelta(minutes=1)
"""Whoever has spoken so long is there: no-show, pass and defer then mean the next one."""
SHORT = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskControls:
    """The controls by the ids of the table of keys; `target` and `other` are speakers or None."""

    by_id: dict[str, Control]
    is_paused: bool
    about: str
    target: str | None
    other: str | None
    recall: str | None
    start: str | None


def desk_controls(state: DayState, chosen: Sequence[str] = ()) -> DeskControls:
    """The controls as they are in this state, with these speakers chosen in the list."""
    people = {one.speaker.speaker_id: one for queue in state.queues for one in queue.speakers}
    picked = [people[speaker_id] for speaker_id in chosen if speaker_id in people]
    target = picked[0] if len(picked) == 1 else (None if picked else _called(state))
    if target is not None and target.status is SpeakerStatus.HEARD:
        target = None
    pair = _pair(state, picked)
    gone = picked[0] if len(picked) == 1 and _can_recall(state, picked[0]) else None
    start = picked[0] if len(picked) == 1 and picked[0].actual_start is None else None
    paused = state.playback is Playback.PAUSED
    controls = {**_clock_controls(state, paused=paused), **_speaker_controls(target)}
    if target is None or not _has_later_slot(state, target):
        controls["defer_slot"] = Control(text="", can_use=False)
    controls |= {
        "swap": Control(text=_swap_text(pair), can_use=pair is not None),
        "recall": _named(_recall_text(gone), gone),
        "recall_end": _named(_recall_end_text(gone), gone),
        "start_row": _named(_start_text(start), start),
    }
    return DeskControls(
        by_id=controls,
        is_paused=paused,
        about=target.speaker.name if target is not None and target.status not in GONE else "",
        target=_id(target),
        other=_id(pair[1]) if pair is not None else None,
        recall=_id(gone),
        start=_id(start),
    )


def swap_pair(state: DayState, chosen: Sequence[str]) -> tuple[str, str] | None:
    """The two speakers whom Swap would exchange: the two chosen, or the next and the chosen."""
    people = {one.speaker.speaker_id: one for queue in state.queues for one in queue.speakers}
    pair = _pair(state, [people[speaker] for speaker in chosen if speaker in people])
    return None if pair is None else (pair[0].speaker.speaker_id, pair[1].speaker.speaker_id)


def is_turn(state: DayState, speaker_id: str | None) -> bool:
    """True if a speaker's queue is being heard, or the speaker is what comes next."""
    one, row, up = find_speaker(state, speaker_id), state.running_row, state.next_up
    if one is None:
        return False
    is_heard = row is not None and row.item.queue_id == one.queue_id
    return is_heard or (up is not None and up.entry_id == speaker_id)


def deed_words(state: DayState, action: Action | None) -> str:
    """What a row of the log says, its speaker named: "defer Bhutan"."""
    if action is None:
        return ""
    speaker = find_speaker(state, action.item_id)
    title = speaker.speaker.name if speaker is not None else _title(state, action.item_id)
    words = _queue_deeds().get(action.kind)
    if words is not None:
        return words.replace("{title}", title).strip()
    return action_words(action, title)


def _clock_controls(state: DayState, *, paused: bool) -> dict[str, Control]:
    """What acts on the running clock."""
    timer = state.timer
    runs = timer is not None
    speaks = runs and find_speaker(state, timer.entry_id if timer else None) is not None
    asks = timer is not None and timer.is_questions
    pause = (
        QCoreApplication.translate("Timekeeper", "Resume")
        if paused
        else QCoreApplication.translate("Timekeeper", "Pause")
    )
    plain = {
        name: Control(text="", can_use=runs) for name in ("add", "take", "finish", "questions")
    }
    return {
        **plain,
        "questions": Control(text="", can_use=speaks and not asks),
        "next": Control(text=_next_text(state), can_use=runs or state.next_up is not None),
        "pause": Control(text=pause, can_use=runs),
        "back": Control(text="", can_use=bool(state.used)),
        "undo": Control(text=_undo_text(state), can_use=state.undo is not None),
        "redo": Control(text=_redo_text(state), can_use=state.redo is not None),
    }


def _speaker_controls(target: SpeakerState | None) -> dict[str, Control]:
    """What is done to one speaker."""
    can_act = target if target is not None and target.status not in GONE else None
    words = {
        "no_show": QCoreApplication.translate("Timekeeper", "No-show: {name}"),
        "withdrawn": QCoreApplication.translate("Timekeeper", "{name} withdraws"),
        "pass": QCoreApplication.translate("Timekeeper", "{name} passes"),
        "defer": QCoreApplication.translate("Timekeeper", "Defer {name}"),
        "defer_slot": QCoreApplication.translate("Timekeeper", "Defer {name} to the next slot"),
    }
    return {wish_id: _named(text, can_act) for wish_id, text in words.items()}


def _has_later_slot(state: DayState, one: SpeakerState) -> bool:
    """True if the queue has another slot behind the one in which a speaker stands."""
    queue = state.queue(one.queue_id)
    return queue is not None and one.slot is not None and one.slot != queue.item_ids[-1]


def _called(state: DayState) -> SpeakerState | None:
    """Who is meant if nobody is chosen: who has just been called, else who comes next."""
    timer = state.timer
    if timer is not None and timer.elapsed < HAS_COME:
        on_floor = find_speaker(state, timer.entry_id)
        if on_floor is not None:
            return on_floor
    return _next_waiting(state)


def _next_waiting(state: DayState, queue_id: str | None = None) -> SpeakerState | None:
    """Whose turn it is in a queue, by default the one on the desk."""
    queue = desk_queue(state) if queue_id is None else state.queue(queue_id)
    if queue is None:
        return None
    waiting = [one for one in queue.speakers if one.status is SpeakerStatus.WAITING]
    up = state.next_up.entry_id if state.next_up is not None else None
    called = (one for one in waiting if one.speaker.speaker_id == up)
    return next(called, waiting[0] if waiting else None)


def _pair(
    state: DayState, picked: Sequence[SpeakerState]
) -> tuple[SpeakerState, SpeakerState] | None:
    """Two waiting speakers of one queue."""
    if len(picked) == 1:
        first = _next_waiting(state, picked[0].queue_id)
        pair = (first, picked[0]) if first is not None else None
    else:
        pair = (picked[0], picked[1]) if len(picked) == 2 else None
    if pair is None or pair[0] == pair[1] or pair[0].queue_id != pair[1].queue_id:
        return None
    return pair if all(one.status is SpeakerStatus.WAITING for one in pair) else None


def _can_recall(state: DayState, one: SpeakerState) -> bool:
    """Whoever has not spoken and is not next already can be called now."""
    if one.status in GONE:
        return True
    first = _next_waiting(state, one.queue_id)
    is_next = first is not None and first.speaker.speaker_id == one.speaker.speaker_id
    return one.status is SpeakerStatus.WAITING and not is_next


def _next_text(state: DayState) -> str:
    """What Next starts."""
    runs, up = state.timer is not None, state.next_up
    if up is None:
        if runs:
            return QCoreApplication.translate("Timekeeper", "End the last item")
        return QCoreApplication.translate("Timekeeper", "Nothing is left to start")
    if runs:
        return QCoreApplication.translate("Timekeeper", "Next: {name}").format(name=up.title)
    return QCoreApplication.translate("Timekeeper", "Start: {name}").format(name=up.title)


def _undo_text(state: DayState) -> str:
    if state.undo is None:
        return QCoreApplication.translate("Timekeeper", "Undo")
    words = QCoreApplication.translate("Timekeeper", "Undo: {step}")
    return words.format(step=deed_words(state, state.undo))


def _redo_text(state: DayState) -> str:
    if state.redo is None:
        return QCoreApplication.translate("Timekeeper", "Redo")
    words = QCoreApplication.translate("Timekeeper", "Redo: {step}")
    return words.format(step=deed_words(state, state.redo))


def _swap_text(pair: tuple[SpeakerState, SpeakerState] | None) -> str:
    if pair is None:
        return ""
    words = QCoreApplication.translate("Timekeeper", "Swap {one} and {other}")
    return words.format(one=pair[0].speaker.name, other=pair[1].speaker.name)


def _recall_text(one: SpeakerState | None) -> str:
    if one is not None and one.status is SpeakerStatus.WAITING:
        return QCoreApplication.translate("Timekeeper", "{name} speaks next")
    return QCoreApplication.translate("Timekeeper", "Recall {name}")


def _recall_end_text(one: SpeakerState | None) -> str:
    if one is not None and one.status is SpeakerStatus.WAITING:
        return QCoreApplication.translate("Timekeeper", "{name} to the end of the list")
    return QCoreApplication.translate("Timekeeper", "Recall {name} to the end")


def _start_text(one: SpeakerState | None) -> str:
    return QCoreApplication.translate("Timekeeper", "Start {name} now") if one else ""


def _named(words: str, one: SpeakerState | None) -> Control:
    """A control about one speaker; the table's own words while there is none."""
    if one is None:
        return Control(text="", can_use=False)
    return Control(text=words.format(name=one.speaker.name), can_use=True)


def _id(one: SpeakerState | None) -> str | None:
    return None if one is None else one.speaker.speaker_id


def _title(state: DayState, entry_id: str | None) -> str:
    """The name of another entry, cut if it is long."""
    queue = state.queue(entry_id)
    title = queue.queue.title if queue is not None else entry_title(state.plan, entry_id)
    return title if len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"


def _queue_deeds() -> dict[ActionKind, str]:
    """The words of rows about speakers."""
    return {
        ActionKind.PASS: QCoreApplication.translate("Deeds", "{title} passes"),
        ActionKind.RECALL: QCoreApplication.translate("Deeds", "recall {title}"),
        ActionKind.SWAP: QCoreApplication.translate("Deeds", "swap {title}"),
        ActionKind.MOVE_SPEAKER: QCoreApplication.translate("Deeds", "move {title} in the queue"),
        ActionKind.QUESTIONS: QCoreApplication.translate("Deeds", "begin the questions to {title}"),
        ActionKind.QUEUE: QCoreApplication.translate("Deeds", "change the queue"),
        ActionKind.ADD_SPEAKER: QCoreApplication.translate("Deeds", "add a speaker"),
        ActionKind.EDIT_SPEAKER: QCoreApplication.translate("Deeds", "change {title}"),
        ActionKind.OPEN_LIST: QCoreApplication.translate("Deeds", "open the list of speakers"),
        ActionKind.CLOSE_LIST: QCoreApplication.translate("Deeds", "close the list of speakers"),
        ActionKind.ANNOUNCE: QCoreApplication.translate("Deeds", "announce times"),
    }

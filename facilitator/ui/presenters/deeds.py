"""What an action of the log says, in words: for the Undo button and for the log."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import Action, ActionKind
from facilitator.ui.presenters.spans import minutes_text, span_text


def action_words(action: Action, title: str = "", names: Mapping[str, str] | None = None) -> str:
    """An action in words, its item called `title`: "add 1 min to Bangladesh".

    `names` calls the other entries an action speaks of; those without a name are left out.
    """
    if action.kind is ActionKind.REPLAN:
        return _replan(action, names or {})
    if action.kind in (ActionKind.ADD_SPEAKER, ActionKind.QUEUE):
        return _listed(action)
    special = _SPECIAL.get(action.kind)
    words = special(action) if special is not None else _plain(action.kind, bool(title))
    if action.kind is ActionKind.SWAP:
        words = _swapped(action, words, names or {})
    return words.replace("{title}", title).strip()


def _plain(kind: ActionKind, has_title: bool) -> str:
    """The words of an action that needs nothing but its item."""
    if not has_title and kind in (ActionKind.NEXT, ActionKind.FINISH, ActionKind.BACK):
        return _untitled(kind)
    return {
        ActionKind.START: QCoreApplication.translate("Deeds", "start {title}"),
        ActionKind.NEXT: QCoreApplication.translate("Deeds", "go on to {title}"),
        ActionKind.FINISH: QCoreApplication.translate("Deeds", "finish {title}"),
        ActionKind.PAUSE: QCoreApplication.translate("Deeds", "pause {title}"),
        ActionKind.RESUME: QCoreApplication.translate("Deeds", "resume {title}"),
        ActionKind.SKIP: QCoreApplication.translate("Deeds", "skip {title}"),
        ActionKind.BACK: QCoreApplication.translate("Deeds", "go back to {title}"),
        ActionKind.PASS: QCoreApplication.translate("Deeds", "{title} does not wish to speak"),
        ActionKind.RECALL: QCoreApplication.translate("Deeds", "call {title} after all"),
        ActionKind.SWAP: QCoreApplication.translate("Deeds", "swap {title} with {other}"),
        ActionKind.QUESTIONS: QCoreApplication.translate("Deeds", "begin questions to {title}"),
        ActionKind.EDIT_SPEAKER: QCoreApplication.translate(
            "Deeds", "change what is known of {title}"
        ),
        ActionKind.OPEN_LIST: QCoreApplication.translate(
            "Deeds", "open the list of speakers again"
        ),
        ActionKind.CLOSE_LIST: QCoreApplication.translate("Deeds", "close the list of speakers"),
        ActionKind.CLOSE_DAY: QCoreApplication.translate("Deeds", "close the day"),
        ActionKind.EDIT: QCoreApplication.translate("Deeds", "change {title}"),
        ActionKind.INSERT: QCoreApplication.translate("Deeds", "insert {title}"),
        ActionKind.REMOVE: QCoreApplication.translate("Deeds", "remove {title}"),
        ActionKind.ATTACH: QCoreApplication.translate("Deeds", "attach a file to {title}"),
        ActionKind.ANSWER: QCoreApplication.translate("Deeds", "answer the question"),
        ActionKind.UNDO: QCoreApplication.translate("Deeds", "undo"),
        ActionKind.REDO: QCoreApplication.translate("Deeds", "redo"),
        ActionKind.ZONE_MOVED: QCoreApplication.translate(
            "Deeds", "the laptop's time zone changed"
        ),
    }.get(kind, kind.value)


def _untitled(kind: ActionKind) -> str:
    """The words of an action whose row names no item."""
    return {
        ActionKind.NEXT: QCoreApplication.translate("Deeds", "end the last item"),
        ActionKind.FINISH: QCoreApplication.translate("Deeds", "finish"),
        ActionKind.BACK: QCoreApplication.translate("Deeds", "go back"),
    }[kind]


def _replan(action: Action, names: Mapping[str, str]) -> str:
    """A plan for catching up: what became of each entry it changes."""
    payload = action.payload
    parts = []
    for entry_id, seconds in dict(payload.get("allotments", {})).items():
        words = QCoreApplication.translate("Deeds", "{title} {span}")
        parts.append((entry_id, words, timedelta(seconds=float(seconds))))
    for entry_id, seconds in dict(payload.get("moves", {})).items():
        words = QCoreApplication.translate("Deeds", "{title} {span} later")
        parts.append((entry_id, words, timedelta(seconds=float(seconds))))
    for entry_id in payload.get("skip", ()):
        words = QCoreApplication.translate("Deeds", "{title} left out")
        parts.append((str(entry_id), words, timedelta(0)))
    for entry_id in payload.get("put_off", ()):
        words = QCoreApplication.translate("Deeds", "{title} put off")
        parts.append((str(entry_id), words, timedelta(0)))
    named = [
        words.format(title=names[entry_id], span=minutes_text(span))
        for entry_id, words, span in parts
        if names.get(entry_id)
    ]
    if payload.get("rows") and not payload.get("put_off"):
        whole = QCoreApplication.translate("Deeds", "plan the week anew")
        return ": ".join([whole, ", ".join(dict.fromkeys(named))]) if named else whole
    if not named:
        return QCoreApplication.translate("Deeds", "catch up")
    return QCoreApplication.translate("Deeds", "catch up: {parts}").format(parts=", ".join(named))


def _listed(action: Action) -> str:
    """A list of speakers made or changed, or a name put on one."""
    payload = action.payload
    if action.kind is ActionKind.QUEUE:
        title = str(payload.get("title", ""))
        words = QCoreApplication.translate("Deeds", "set the list of speakers {title}")
        return words.format(title=title).strip()
    name = str(dict(payload.get("speaker", {})).get("name", ""))
    if payload.get("is_point_of_order"):
        words = QCoreApplication.translate("Deeds", "point of order by {name}")
    elif name:
        words = QCoreApplication.translate("Deeds", "add {name} to the list of speakers")
    else:
        words = QCoreApplication.translate("Deeds", "add a speaker to the list")
    return words.format(name=name)


def _swapped(action: Action, words: str, names: Mapping[str, str]) -> str:
    """Two speakers who changed places; without the other's name, that it was done."""
    other = str(action.payload.get("with", ""))
    if not names.get(other, other):
        return QCoreApplication.translate("Deeds", "swap two speakers")
    return words.replace("{other}", names.get(other, other))


def _no_show(action: Action) -> str:
    """Called and not there, or withdrawn before the turn came."""
    if action.payload.get("then") == "withdrawn":
        return QCoreApplication.translate("Deeds", "{title} withdraws")
    return QCoreApplication.translate("Deeds", "no-show of {title}")


def _defer(action: Action) -> str:
    """Later in this queue, or in its next slot."""
    if action.payload.get("to") == "next_slot":
        return QCoreApplication.translate("Deeds", "defer {title} to the next slot")
    return QCoreApplication.translate("Deeds", "defer {title}")


def _move_speaker(action: Action) -> str:
    """A speaker put at a place, told as people count."""
    place = QLocale().toString(int(action.payload.get("to", 0)) + 1)
    words = QCoreApplication.translate("Deeds", "put {title} at place {place} of those waiting")
    return words.replace("{place}", place)


def _announce(action: Action) -> str:
    """Times that people were told."""
    count = QLocale().toString(len(dict(action.payload.get("times", {}))))
    words = QCoreApplication.translate("Deeds", "tell speakers their times ({count})")
    return words.replace("{count}", count)


def _add(action: Action) -> str:
    """Minutes given or taken."""
    span = _seconds(action, "seconds")
    if span < timedelta(0):
        return QCoreApplication.translate("Deeds", "take {span} from {title}").replace(
            "{span}", span_text(span)
        )
    return QCoreApplication.translate("Deeds", "add {span} to {title}").replace(
        "{span}", span_text(span)
    )


def _set_allotment(action: Action) -> str:
    """A new length."""
    span = span_text(_seconds(action, "seconds"))
    return QCoreApplication.translate("Deeds", "give {title} {span}").replace("{span}", span)


def _move_hard(action: Action) -> str:
    """A fixed point moved."""
    by = _seconds(action, "by")
    if by < timedelta(0):
        words = QCoreApplication.translate("Deeds", "move {title} {span} earlier")
    else:
        words = QCoreApplication.translate("Deeds", "move {title} {span} later")
    return words.replace("{span}", minutes_text(by))


def _note(action: Action) -> str:
    """Something written down, or corrected."""
    if action.payload.get("replaces") is not None:
        if not action.payload.get("text", "?"):
            return QCoreApplication.translate("Deeds", "take a note away")
        return QCoreApplication.translate("Deeds", "correct a note")
    return {
        "decision": QCoreApplication.translate("Deeds", "note a decision"),
        "action": QCoreApplication.translate("Deeds", "note an action"),
        "parking": QCoreApplication.translate("Deeds", "put in the parking lot"),
    }.get(str(action.payload.get("category")), QCoreApplication.translate("Deeds", "take a note"))


def _slept(action: Action) -> str:
    """The laptop slept."""
    span = minutes_text(_seconds(action, "for_s"))
    return QCoreApplication.translate("Deeds", "the laptop slept for {span}").replace(
        "{span}", span
    )


def _interrupted(action: Action) -> str:
    """The program was away."""
    span = minutes_text(_seconds(action, "down_s"))
    return QCoreApplication.translate("Deeds", "the program was away for {span}").replace(
        "{span}", span
    )


def _clock_moved(action: Action) -> str:
    """Somebody set the clock of the laptop."""
    by = _seconds(action, "by_s")
    if by < timedelta(0):
        words = QCoreApplication.translate("Deeds", "the laptop's clock was set {span} back")
    else:
        words = QCoreApplication.translate("Deeds", "the laptop's clock was set {span} forward")
    return words.replace("{span}", span_text(by))


def _seconds(action: Action, name: str) -> timedelta:
    """A number of seconds in the payload; zero if there is none."""
    return timedelta(seconds=float(action.payload.get(name, 0)))


_SPECIAL: dict[ActionKind, Callable[[Action], str]] = {
    ActionKind.NO_SHOW: _no_show,
    ActionKind.DEFER: _defer,
    ActionKind.MOVE_SPEAKER: _move_speaker,
    ActionKind.ANNOUNCE: _announce,
    ActionKind.ADD: _add,
    ActionKind.SET_ALLOTMENT: _set_allotment,
    ActionKind.MOVE_HARD: _move_hard,
    ActionKind.NOTE: _note,
    ActionKind.SLEPT: _slept,
    ActionKind.INTERRUPTED: _interrupted,
    ActionKind.CLOCK_MOVED: _clock_moved,
}

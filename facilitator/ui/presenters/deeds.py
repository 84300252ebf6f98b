"""What an action of the log says, in words: for the Undo button and for the log."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import Action, ActionKind
from facilitator.ui.presenters.spans import minutes_text, span_text


def action_words(action: Action, title: str = "") -> str:
    """An action in words, its item called `title`: "add 1 min to Bangladesh"."""
    special = _SPECIAL.get(action.kind)
    words = special(action) if special is not None else _plain(action.kind, bool(title))
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
        ActionKind.NO_SHOW: QCoreApplication.translate("Deeds", "no-show of {title}"),
        ActionKind.DEFER: QCoreApplication.translate("Deeds", "defer {title}"),
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
        ActionKind.NEXT: QCoreApplication.translate("Deeds", "next"),
        ActionKind.FINISH: QCoreApplication.translate("Deeds", "finish"),
        ActionKind.BACK: QCoreApplication.translate("Deeds", "go back"),
    }[kind]


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
    """Something written down."""
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
    ActionKind.ADD: _add,
    ActionKind.SET_ALLOTMENT: _set_allotment,
    ActionKind.MOVE_HARD: _move_hard,
    ActionKind.NOTE: _note,
    ActionKind.SLEPT: _slept,
    ActionKind.INTERRUPTED: _interrupted,
    ActionKind.CLOCK_MOVED: _clock_moved,
}

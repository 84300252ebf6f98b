"""Which buttons of the day can be used, and what those are called whose name depends on it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, NextUp, Playback
from facilitator.ui.presenters.record import redo_words, undo_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """One control: its label now, and whether it can be used."""

    text: str
    can_use: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ControlsView:
    """The controls of the running day; the keys of `by_id` are those of the table of wishes."""

    by_id: dict[str, Control]
    is_paused: bool


def controls_view(state: DayState) -> ControlsView:
    """The controls as they are in this state."""
    runs = state.timer is not None
    paused = state.playback is Playback.PAUSED
    pause = (
        QCoreApplication.translate("Controls", "Resume")
        if paused
        else QCoreApplication.translate("Controls", "Pause")
    )
    has_next = state.next_up is not None
    return ControlsView(
        by_id={
            "next": Control(text=_next_text(state.next_up, runs=runs), can_use=has_next or runs),
            "pause": Control(text=pause, can_use=runs),
            "skip": Control(text=_skip_text(state.next_up), can_use=has_next),
            "undo": Control(text=undo_words(state.undo, state), can_use=bool(state.undo)),
            "redo": Control(text=redo_words(state.redo, state), can_use=bool(state.redo)),
            **{name: Control(text="", can_use=runs) for name in ("add", "take", "finish")},
            "back": Control(text="", can_use=bool(state.used)),
        },
        is_paused=paused,
    )


def with_close(view: ControlsView) -> ControlsView:
    """The same where all of the day was held: the default button closes it."""
    text = QCoreApplication.translate("Controls", "Close the day…")
    closing = Control(text=text, can_use=True)
    return replace(view, by_id={**view.by_id, "next": closing})


def _next_text(next_up: NextUp | None, *, runs: bool) -> str:
    """What the default button starts."""
    if next_up is None:
        if runs:
            return QCoreApplication.translate("Controls", "End the last item")
        return QCoreApplication.translate("Controls", "Nothing is left to start")
    if runs:
        return QCoreApplication.translate("Controls", "Next: {title}").format(title=next_up.title)
    return QCoreApplication.translate("Controls", "Start: {title}").format(title=next_up.title)


def _skip_text(next_up: NextUp | None) -> str:
    """What Skip leaves out."""
    if next_up is None:
        return QCoreApplication.translate("Controls", "Skip the next item")
    return QCoreApplication.translate("Controls", "Skip {title}").format(title=next_up.title)

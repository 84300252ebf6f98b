"""Ties the actions of the console to the day: each becomes one row of the log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.closing import can_close
from facilitator.ui.presenters.controls import ControlsView, controls_view, with_close
from facilitator.ui.presenters.timekeeper import find_speaker
from facilitator.ui.presenters.timekeeper_controls import desk_controls, is_turn

MINUTE_S = 60
SPEAKER_WISHES = ("no_show", "defer")
"""What is done to the selected speaker, else to the one who was called or comes next."""


class DayActs(QObject):
    """Takes the operator's actions on the running item and keeps the buttons in step."""

    def __init__(self, model: DayModel, actions: ConsoleActions, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._actions = actions
        self._shown: ControlsView | None = None
        self._speaker: str | None = None
        self._is_released = False
        for wish_id, take in (
            ("next", self._go_on),
            ("pause", self._pause_or_resume),
            ("add", self._add_minute),
            ("take", self._take_minute),
            ("finish", self._finish),
            ("skip", self._skip),
            ("back", self._back),
            ("undo", self._undo),
            ("redo", self._redo),
            ("no_show", self._no_show),
            ("defer", self._defer),
        ):
            actions.action(wish_id).triggered.connect(take)

    def show_state(self, state: DayState, entry_id: str | None = None) -> ControlsView:
        """Name the actions for this state and the selected entry; returns what they show."""
        view = controls_view(state)
        if self._is_over(state):
            view = with_close(view)
        self._show_speaker(state, entry_id)
        if view != self._shown:
            self._shown = view
            for wish_id, control in view.by_id.items():
                self._actions.set_state(wish_id, control.text, can_use=control.can_use)
        return view

    def _show_speaker(self, state: DayState, entry_id: str | None) -> None:
        """Name the actions on a speaker."""
        chosen = (entry_id,) if entry_id and find_speaker(state, entry_id) is not None else ()
        desk = desk_controls(state, chosen)
        is_due = bool(chosen) or is_turn(state, desk.target)
        self._speaker = desk.target if is_due else None
        for wish_id in SPEAKER_WISHES:
            control = desk.by_id[wish_id]
            text = control.text if is_due else ""
            self._actions.set_state(wish_id, text, can_use=control.can_use and is_due)

    def release(self) -> None:
        """Act no more."""
        self._is_released = True

    def pause_because(self, reason: str) -> None:
        """Pause now, for a reason."""
        self._act(ActionKind.PAUSE, self._running_id(), {"reason": reason} if reason else {})

    def _go_on(self) -> None:
        if self._is_over(self._model.state):
            self._actions.action("close_day").trigger()
        else:
            self._act(ActionKind.NEXT)

    def _is_over(self, state: DayState) -> bool:
        """True once all of the day was held: what is left is to close it."""
        is_idle = state.timer is None and state.next_up is None
        return is_idle and can_close(state, self._model.record)

    def _pause_or_resume(self) -> None:
        if self._shown is not None and self._shown.is_paused:
            self._act(ActionKind.RESUME, self._running_id())
        else:
            self.pause_because("")

    def _add_minute(self) -> None:
        self._act(ActionKind.ADD, self._running_id(), {"seconds": MINUTE_S})

    def _take_minute(self) -> None:
        self._act(ActionKind.ADD, self._running_id(), {"seconds": -MINUTE_S})

    def _finish(self) -> None:
        self._act(ActionKind.FINISH, self._running_id())

    def _skip(self) -> None:
        self._act(ActionKind.SKIP)

    def _back(self) -> None:
        self._act(ActionKind.BACK)

    def _no_show(self) -> None:
        if self._speaker is not None:
            self._act(ActionKind.NO_SHOW, self._speaker, {"then": "end"})

    def _defer(self) -> None:
        if self._speaker is not None:
            self._act(ActionKind.DEFER, self._speaker, {"to": "end"})

    def _undo(self) -> None:
        self._act(ActionKind.UNDO)

    def _redo(self) -> None:
        self._act(ActionKind.REDO)

    def _running_id(self) -> str | None:
        """What has the floor, so that the row of the log names it."""
        timer = self._model.state.timer
        return None if timer is None else timer.entry_id

    def _act(
        self, kind: ActionKind, item_id: str | None = None, payload: Mapping[str, Any] | None = None
    ) -> None:
        """Write one row."""
        if not self._is_released:
            self._model.act(kind, item_id, payload)

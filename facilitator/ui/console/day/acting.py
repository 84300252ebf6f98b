"""Ties the actions of the console to the day: each becomes one row of the log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.controls import ControlsView, controls_view

MINUTE_S = 60
RUN_WISHES = ("next", "pause", "add", "take", "finish", "skip", "back", "undo", "redo")


class DayActs(QObject):
    """Takes the operator's actions on the running item and keeps the buttons in step."""

    def __init__(self, model: DayModel, actions: ConsoleActions, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._actions = actions
        self._shown: ControlsView | None = None
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
        ):
            actions.action(wish_id).triggered.connect(take)

    def show_state(self, state: DayState) -> ControlsView:
        """Name the actions for this state and say which can be used; returns what they show."""
        view = controls_view(state)
        if view != self._shown:
            self._shown = view
            for wish_id, control in view.by_id.items():
                self._actions.set_state(wish_id, control.text, can_use=control.can_use)
        return view

    def release(self) -> None:
        """Act no more."""
        self._is_released = True

    def pause_because(self, reason: str) -> None:
        """Pause now, for a reason."""
        self._act(ActionKind.PAUSE, self._running_id(), {"reason": reason} if reason else {})

    def _go_on(self) -> None:
        self._act(ActionKind.NEXT)

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

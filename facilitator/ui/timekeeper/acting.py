"""Ties the keys and buttons of the desk to the day: each becomes one row of the log."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.day import ActionKind, DayState
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.timekeeper import CHAIR
from facilitator.ui.presenters.timekeeper_controls import DeskControls, desk_controls, swap_pair
from facilitator.ui.presenters.timekeeper_fit import Squeeze
from facilitator.ui.timekeeper.keys import DeskActions

MINUTE_S = 60


class DeskActs(QObject):
    """Takes the timekeeper's actions and keeps the buttons in step."""

    spent = Signal()  # an action on a speaker was taken: the choice is used up

    def __init__(self, model: DayModel, actions: DeskActions, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._actions = actions
        self._chosen: tuple[str, ...] = ()
        self._shown: DeskControls | None = None
        for wish_id, take in (
            ("next", self._go_on),
            ("pause", self._pause_or_resume),
            ("add", self._grant),
            ("take", self._take),
            ("questions", self._questions),
            ("finish", self._finish),
            ("no_show", self._no_show),
            ("withdrawn", self._withdraw),
            ("pass", self._pass),
            ("defer", self._defer),
            ("defer_slot", self._defer_slot),
            ("recall", self._recall),
            ("recall_end", self._recall_end),
            ("swap", self._swap),
            ("start_row", self._start_row),
            ("back", self._back),
            ("undo", self._undo),
            ("redo", self._redo),
        ):
            actions.action(wish_id).triggered.connect(take)

    def show_state(self, state: DayState) -> DeskControls:
        """Name the actions for this state; returns what they show."""
        view = desk_controls(state, self._chosen)
        if view != self._shown:
            self._shown = view
            self._actions.show(view.by_id)
        return view

    def choose(self, speakers: tuple[str, ...]) -> DeskControls:
        """Act on these speakers from now on; none means who is called or comes next."""
        self._chosen = speakers
        return self.show_state(self._model.state)

    def defer_to_next_slot(self, speaker_id: str) -> None:
        """The first answer to a talk that does not fit."""
        self._act(ActionKind.DEFER, speaker_id, {"to": "next_slot"})

    def shorten(self, answer: Squeeze) -> None:
        """The second answer: less time, and where nobody speaks the talk begins with it."""
        if answer.shorten_to is None:
            return
        seconds = answer.shorten_to.total_seconds()
        self._act(ActionKind.SET_ALLOTMENT, answer.speaker_id, {"seconds": seconds})
        if answer.is_shorten_start:
            self._act(ActionKind.START, answer.speaker_id)

    def push(self, answer: Squeeze) -> None:
        """The third answer: the fixed point moves, and the slot grows up to it."""
        if answer.push_id is None:
            return
        self._act(ActionKind.MOVE_HARD, answer.push_id, {"by": answer.push_by.total_seconds()})
        if answer.slot_length is not None:
            length = answer.slot_length.total_seconds()
            self._act(ActionKind.SET_ALLOTMENT, answer.slot_id, {"seconds": length})

    def _go_on(self) -> None:
        self._act(ActionKind.NEXT)

    def _pause_or_resume(self) -> None:
        is_paused = self._shown is not None and self._shown.is_paused
        self._act(ActionKind.RESUME if is_paused else ActionKind.PAUSE, self._running_id())

    def _grant(self) -> None:
        self._act(ActionKind.ADD, self._running_id(), {"seconds": MINUTE_S, "by": CHAIR})

    def _take(self) -> None:
        self._act(ActionKind.ADD, self._running_id(), {"seconds": -MINUTE_S, "by": CHAIR})

    def _questions(self) -> None:
        self._act(ActionKind.QUESTIONS, self._running_id())

    def _finish(self) -> None:
        self._act(ActionKind.FINISH, self._running_id())

    def _no_show(self) -> None:
        self._act_on_target(ActionKind.NO_SHOW, {"then": "end"})

    def _withdraw(self) -> None:
        self._act_on_target(ActionKind.NO_SHOW, {"then": "withdrawn", "is_absent": False})

    def _pass(self) -> None:
        self._act_on_target(ActionKind.PASS)

    def _defer(self) -> None:
        self._act_on_target(ActionKind.DEFER, {"to": "end"})

    def _defer_slot(self) -> None:
        self._act_on_target(ActionKind.DEFER, {"to": "next_slot"})

    def _recall(self) -> None:
        self._recall_to("next")

    def _recall_end(self) -> None:
        self._recall_to("end")

    def _recall_to(self, place: str) -> None:
        """Who came after all speaks next, or at the end."""
        if self._shown is not None and self._shown.recall is not None:
            self._act(ActionKind.RECALL, self._shown.recall, {"to": place})
            self.spent.emit()

    def _swap(self) -> None:
        pair = swap_pair(self._model.state, self._chosen)
        if pair is not None:
            self._act(ActionKind.SWAP, pair[0], {"with": pair[1]})
            self.spent.emit()

    def _start_row(self) -> None:
        if self._shown is not None and self._shown.start is not None:
            self._act(ActionKind.START, self._shown.start)
            self.spent.emit()

    def _back(self) -> None:
        self._act(ActionKind.BACK)

    def _undo(self) -> None:
        self._act(ActionKind.UNDO)

    def _redo(self) -> None:
        self._act(ActionKind.REDO)

    def _act_on_target(self, kind: ActionKind, payload: Mapping[str, Any] | None = None) -> None:
        """An action on the speaker whom the buttons name."""
        if self._shown is not None and self._shown.target is not None:
            self._act(kind, self._shown.target, payload)
            self.spent.emit()

    def _running_id(self) -> str | None:
        """What has the floor, so that the row of the log names it."""
        timer = self._model.state.timer
        return None if timer is None else timer.entry_id

    def _act(
        self, kind: ActionKind, item_id: str | None = None, payload: Mapping[str, Any] | None = None
    ) -> None:
        """Write one row."""
        self._model.act(kind, item_id, payload)

"""The one model of the running day that all windows share."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QObject, Signal

from facilitator.commands.day import Changes, DayCommands
from facilitator.commands.store import StorageError, Workshop
from facilitator.day import (
    ActionKind,
    CatchUp,
    Clock,
    DayState,
    IllegalActionError,
    Reading,
    Record,
    Thresholds,
    Timer,
    catch_up,
    countdown_s,
    project,
)
from facilitator.day.replan_week import plan_week, week_topics
from facilitator.day.replan_wish import Topic, WeekAnswer, WeekWish
from facilitator.day.rounding import to_second
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class RunMode:
    """How the clock is read: `as_if` another date; `rehearsal_factor` 60 is a minute a second."""

    as_if: date | None = None
    rehearsal_factor: int | None = None
    is_look: bool = False
    """True for a workshop that can only be looked at, as it was when its clock stood still."""

    @property
    def is_rehearsal(self) -> bool:
        """True if what happens now is kept out of the record."""
        return self.rehearsal_factor is not None


class DayModel(QObject):
    """Holds the record, takes the operator's actions, and tells every window the state."""

    state_changed = Signal(object)  # DayState, at each tick and after each action
    acted = Signal(object)  # Changes, once a row is committed
    refused = Signal(str)  # one sentence: the action was not taken
    trouble = Signal(str, str)  # code and sentence of a StorageError

    def __init__(
        self,
        workshop: Workshop,
        commands: DayCommands,
        *,
        clock: Clock,
        worker: Worker,
        mode: RunMode = RunMode(),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.workshop = workshop
        self.mode = mode
        self._commands = commands
        self._record = commands.record
        self._clock = clock
        self._worker = worker
        self._thresholds = Thresholds()
        self._seen = clock.read()
        self._state = project(self._record, self._seen, self._thresholds)
        self._shown = (self._record, self._thresholds)

    @property
    def state(self) -> DayState:
        """The state as of the last tick or action."""
        return self._state

    @property
    def record(self) -> Record:
        """The log and what it says so far, for pages that show it row by row."""
        return self._record

    def read(self) -> Reading:
        """This very moment, by the clock that the day is run by."""
        return self._clock.read()

    @property
    def thresholds(self) -> Thresholds:
        """When the phase turns yellow and red."""
        return self._thresholds

    def plans(self) -> tuple[CatchUp, ...]:
        """What would make the fixed points stand, worked out for this very moment."""
        return catch_up(self._record, self._clock.read())

    def topics(self) -> tuple[Topic, ...]:
        """Topics that have something still to come."""
        return week_topics(self._record, self._clock.read())

    def plan_week(self, wish: WeekWish, take: Callable[[WeekWish, WeekAnswer], None]) -> None:
        """Have the rest of the week planned anew beside the screen; `take` gets the answer."""
        record, now = self._record, self._clock.read()

        def job() -> WeekAnswer:
            return plan_week(record, now, wish)

        def done(answer: WeekAnswer) -> None:
            take(wish, answer)

        self._worker.submit(job, done, self._take_error)

    def set_thresholds(self, thresholds: Thresholds) -> None:
        """Change when the phase turns yellow and red."""
        self._thresholds = thresholds
        self.tick()

    def tick(self) -> None:
        """Look at the clock and tell the windows, if anything they show can differ."""
        now = self._clock.read()
        if self._is_as_seen(now):
            return
        self._seen = now
        self._shown = (self._record, self._thresholds)
        self._state = project(self._record, now, self._thresholds)
        self.state_changed.emit(self._state)

    def _is_as_seen(self, now: Reading) -> bool:
        """True if the wall shows the same second and every countdown the same digits.

        Five looks a second keep the digits on time; three or four of them change nothing.
        """
        seen = self._seen
        is_same_record = self._shown[0] is self._record and self._shown[1] is self._thresholds
        if not is_same_record or now.boot_id != seen.boot_id:
            return False
        if to_second(now.utc) != to_second(seen.utc):
            return False
        passed = now.monotonic - seen.monotonic
        timers = (self._state.timer, self._state.item_timer)
        return all(timer is None or _shows_same(timer, passed) for timer in timers)

    def act(
        self,
        kind: ActionKind,
        item_id: str | None = None,
        payload: Mapping[str, Any] | None = None,
    ) -> None:
        """Take an action; its time is now, whenever the disk is done with it."""
        at = self._clock.read()

        def job() -> Changes:
            return self._commands.act(kind, at, item_id=item_id, payload=payload)

        self._worker.submit(job, self._take_changes, self._take_error)

    def _take_changes(self, changes: Changes) -> None:
        self._record = changes.record
        self.acted.emit(changes)
        self.tick()

    def _take_error(self, error: Exception) -> None:
        if isinstance(error, IllegalActionError):
            self.refused.emit(spoken(error))
        elif isinstance(error, StorageError):
            self.trouble.emit(error.code, spoken(error))
        else:
            raise error


def _shows_same(timer: Timer, passed: timedelta) -> bool:
    """True if a countdown shows the same digits after so much more time."""
    if timer.is_paused:
        return True
    return countdown_s(timer.remaining) == countdown_s(timer.remaining - passed)

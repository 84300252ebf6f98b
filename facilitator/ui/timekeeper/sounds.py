"""An optional sound when the clock turns yellow and red."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtWidgets import QApplication

from facilitator.day import DayState, Phase

RED = frozenset({Phase.DANGER, Phase.OVERTIME})


class Sounder(Protocol):
    """Whatever makes the sounds."""

    def yellow(self) -> None:
        """The time is nearly over."""
        ...

    def red(self) -> None:
        """The time is over."""
        ...


class BeepSounder:
    """The system's own beep."""

    def yellow(self) -> None:
        """One beep."""
        QApplication.beep()

    def red(self) -> None:
        """One beep; the system has no other."""
        QApplication.beep()


class Bell:
    """Rings when the phase of one and the same talk turns; never after a leap of the clock."""

    def __init__(self, sounder: Sounder) -> None:
        self._sounder = sounder
        self._is_on = False
        self._seen: tuple[str, bool, Phase] | None = None

    @property
    def is_on(self) -> bool:
        """True if it may sound."""
        return self._is_on

    def set_on(self, is_on: bool) -> None:
        """Let it sound or not."""
        self._is_on = is_on

    def hear(self, state: DayState) -> None:
        """Take in a state; ring if it has just turned."""
        timer = state.timer
        before = self._seen
        now = None if timer is None else (timer.entry_id, timer.is_questions, timer.phase)
        self._seen = now
        if now is None or before is None or not self._is_on or state.question is not None:
            return
        if now[:2] != before[:2]:
            return
        if before[2] is Phase.RUNNING and now[2] is Phase.WARNING:
            self._sounder.yellow()
        elif before[2] in (Phase.RUNNING, Phase.WARNING) and now[2] in RED:
            self._sounder.red()

"""The console as the user starts it, pressed by a script: says what was acknowledged, until killed.

Lines on standard output: "ready SECONDS_AFTER_START ITEM" once a timer runs, "ack SEQ" for each row
that the window has been told is safe.
"""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from facilitator.app.console import Console
from facilitator.app.folders import folders_in
from facilitator.app.start import build_console
from facilitator.commands.day import Changes
from facilitator.day import ActionKind, Playback
from facilitator.ui.day_model import DayModel

EVERY_MS = 10
PRESSED = ("add", "take", "pause", "add", "take", "undo", "redo", "pause", "add", "take", "next")


class Presser(QObject):
    """Presses a button of the window every few milliseconds."""

    def __init__(self, console: Console, started: float, seed: int) -> None:
        super().__init__()
        self._console = console
        self._started = started
        self._chance = random.Random(seed)
        self._is_ready = False
        console.running.model_changed.connect(self._follow)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _follow(self, model: DayModel | None) -> None:
        if model is not None:
            model.acted.connect(self._tell)

    def _tell(self, changes: Changes) -> None:
        _say(f"ack {changes.action.seq}")

    def _press(self) -> None:
        model = self._console.running.model
        if model is None:
            return
        timer = model.state.timer
        if not self._is_ready and timer is not None:
            self._is_ready = True
            _say(f"ready {time.time() - self._started:.3f} {timer.entry_id}")
        if model.state.playback is Playback.IDLE:
            longest = max(model.state.plan.days[0].items, key=lambda item: item.length)
            model.act(ActionKind.START, longest.item_id)
            return
        wish = self._chance.choice(PRESSED)
        action = self._console.window.findChild(QAction, f"action_{wish}")
        if action is not None and action.isEnabled():
            action.trigger()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> int:
    """Open the console below a home folder and press its buttons until the end."""
    home, started, seed = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    console = build_console(folders_in(home))
    presser = Presser(console, started, seed)
    console.open(None)
    status = console.run()
    del presser
    return status


if __name__ == "__main__":
    sys.exit(main())

"""Eight hours of the windowed program on a fake clock, with 2,000 actions: drift and memory.

    uv run python -m tests.benchmarks.long_day

The clock is moved a second at a time; after each second the shown timer is compared with a sum
that this script keeps by itself. Memory is compared between the end of the first hour and the end.
"""

from __future__ import annotations

import gc
import os
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from facilitator.app.console import Console
from facilitator.app.session import create_session
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, Day, Item, ManualClock, Plan
from tests.benchmarks.probe import _rss_mib
from tests.ui.consoles import a_console

START = datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
HOUR_S = 3600
HOURS = 8
ACTIONS = 2000
MOST_MIB = 5.0
ZERO = timedelta(0)
TURN = (
    ActionKind.PAUSE, ActionKind.RESUME, ActionKind.NOTE, ActionKind.PAUSE, ActionKind.RESUME,
    ActionKind.ADD, ActionKind.ADD, ActionKind.UNDO, ActionKind.REDO, ActionKind.NEXT,
)  # fmt: skip


class Truth:
    """What the timer must show, summed up second by second without the engine."""

    def __init__(self) -> None:
        self.elapsed = ZERO
        self.granted = ZERO
        self.is_paused = False

    def pass_second(self) -> None:
        """One second of real time."""
        if not self.is_paused:
            self.elapsed += timedelta(seconds=1)

    def take(self, kind: ActionKind) -> None:
        """What an action means."""
        if kind is ActionKind.NEXT:
            self.elapsed, self.granted, self.is_paused = ZERO, ZERO, False
        elif kind in (ActionKind.PAUSE, ActionKind.RESUME):
            self.is_paused = kind is ActionKind.PAUSE
        elif kind in (ActionKind.ADD, ActionKind.REDO):  # what is undone and redone is an ADD
            self.granted += timedelta(seconds=60)
        elif kind is ActionKind.UNDO:
            self.granted -= timedelta(seconds=60)


def main() -> int:
    """Run the day; exit status 1 if it drifts or grows."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        clock = ManualClock(START)
        console = _console(Path(folder), clock)
        began = time.monotonic()
        drift, first_mib, last_mib, done = _run(console, clock)
        console.window.close()
    sys.stdout.write(
        f"{HOURS} h in {time.monotonic() - began:.0f} s, {done} actions: drift "
        f"{drift / timedelta(milliseconds=1):.0f} ms, memory {first_mib:.1f} MiB after the first "
        f"hour, {last_mib - first_mib:+.1f} MiB at the end (limit {MOST_MIB:.0f})\n"
    )
    return 0 if drift == ZERO and last_mib - first_mib < MOST_MIB else 1


def _run(console: Console, clock: ManualClock) -> tuple[timedelta, float, float, int]:
    """The largest difference seen, memory after the first hour and at the end, actions done."""
    model = console.running.model
    assert model is not None
    model.act(ActionKind.START, "i0")
    truth, drift, done, first_mib = Truth(), ZERO, 1, 0.0
    seconds, every = HOURS * HOUR_S, HOURS * HOUR_S / ACTIONS
    for second in range(1, seconds + 1):
        clock.advance(timedelta(seconds=1))
        truth.pass_second()
        if done < ACTIONS and second >= done * every:
            kind = TURN[done % len(TURN)]
            payload = {"seconds": 60} if kind is ActionKind.ADD else {"text": f"note {done}"}
            model.act(kind, payload=payload)
            truth.take(kind)
            done += 1
        console.running.tick()
        console.application.processEvents()
        timer = model.state.timer
        assert timer is not None
        left = timer.allotment - truth.elapsed
        drift = max(drift, abs(timer.elapsed - truth.elapsed), abs(timer.remaining - left))
        drift = max(drift, abs(timer.added - truth.granted))
        if second == HOUR_S:
            first_mib = _memory()
    return drift, first_mib, _memory(), done


def _memory() -> float:
    gc.collect()
    return _rss_mib()


def _plan() -> Plan:
    """One day with an item for each press of Next."""
    count = ACTIONS // len(TURN) + 2
    length = timedelta(hours=HOURS) / count
    items = tuple(
        Item(
            item_id=f"i{n}",
            title=f"Item {n}",
            start=START + n * length,
            end=START + (n + 1) * length,
        )
        for n in range(count)
    )
    return Plan(zone="Asia/Kuala_Lumpur", days=(Day(date(2017, 11, 6), items),), title="Long day")


def _console(home: Path, clock: ManualClock) -> Console:
    """The console with its room window, on a real workshop file."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 (after the platform is chosen)

    application = QApplication([])
    console = a_console(home, clock)
    assert console.application is application  # it lives as long as the console
    path = console.folders.workshops / "long.workshop"
    console.window.show()
    console.running.take(create_session(path, Workshop(plan=_plan()), clock))
    console.window.show_page("day")
    console.show_room()
    return console


if __name__ == "__main__":
    sys.exit(main())

"""Pictures of the clocks of parallel groups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

if TYPE_CHECKING:
    from facilitator.app.console import Console
    from facilitator.day import ManualClock

GROUPS = ("Access and benefit-sharing", "Biosafety", "Capacity")


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Clocks that are made, that run, and that are over; the room is told."""
    page = console.window.show_tab("clocks")
    assert page is not None
    names = page.findChild(QLineEdit, "breakout_names")
    assert names is not None
    yield "breakout-setup", console.window
    names.setText(", ".join(GROUPS))
    _press(page, "breakout_make")
    yield "breakout-ready", console.window
    _press(page, "breakout_start")
    _pass(console, clock, 11)
    _press(page, "breakout_end_1")
    _press(page, "breakout_give_2")
    _press(page, "breakout_report_next")
    _pass(console, clock, 2.6)
    yield "breakout", console.window
    _press(page, "breakout_warn")
    room = console.room.window
    if room is not None:
        room.resize(1280, 720)
        yield "breakout-room", room


def _press(page: QWidget, name: str) -> None:
    button = page.findChild(QPushButton, name)
    assert button is not None, name
    button.click()


def _pass(console: Console, clock: ManualClock, minutes: float) -> None:
    clock.advance(timedelta(minutes=minutes))
    console.running.tick()

"""A picture of the sheet at the end of a day."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from facilitator.day import ActionKind

if TYPE_CHECKING:
    from facilitator.app.console import Console
    from facilitator.day import ManualClock


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """The day is closed, its sheet is looked at, and the day is opened again."""
    del clock
    model = console.running.model
    assert model is not None
    decision = {"category": "decision", "text": "The list of focal points is sent round on Friday."}
    model.act(ActionKind.NOTE, payload=decision)
    model.act(ActionKind.CLOSE_DAY)
    console.window.show_page("day")
    yield "end-of-day-page", console.window
    console.end_of_day.open()
    sheet = console.end_of_day.sheet
    assert sheet is not None
    yield "end-of-day", sheet
    sheet.close()
    model.act(ActionKind.UNDO)

"""Pictures of the page of groups: before a draw, drawn, and changed by hand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from facilitator.app.console import Console
from facilitator.app.draw import Draws
from facilitator.day import ManualClock
from facilitator.ui.console.draw import DrawPage


def scenes(console: Console, _clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Each state of the page; the people are those taken in before."""
    window = console.window
    page = window.show_tab("draw")
    assert isinstance(page, DrawPage)
    draws = page.findChild(Draws, "draws")
    assert draws is not None
    yield "draw-empty", window
    draws.make_new("6", "6 · Selecting entry points")
    yield "draw-wishes", window
    people = sorted(page.acts.people)
    page.acts.bind("together", people[0], people[1])
    page.acts.bind("apart", people[0], people[2])
    bind = page.findChild(QPushButton, "draw_rules_edit")
    assert bind is not None
    bind.click()
    dialog = page.findChild(QDialog, "draw_rules_dialog")
    assert dialog is not None
    yield "draw-rules", dialog
    dialog.reject()
    page.acts.draw()
    yield "draw", window
    document = page.acts.document
    assert document is not None
    for who in document.rounds[0].groups[0][:2]:
        page.acts.move(0, who, 3)
    page.acts.leave(document.rounds[0].groups[1][0])
    yield "draw-by-hand", window
    page.bar.room_requested.emit(True)
    room = console.room.window
    assert room is not None
    room.resize(1280, 720)
    yield "draw-room", room
    page.bar.room_requested.emit(False)

"""Pictures of a damaged workshop: what is told of it, and what can be read of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.app.folders import free_workshop_path

if TYPE_CHECKING:
    from facilitator.app.console import Console
    from facilitator.day import ManualClock

WRITTEN, READ = b"Who keeps the list", b"Who keeps the lisp"


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """A copy in which one letter is another; the workshop itself is closed by looking at it."""
    del clock
    session = console.running.session
    assert session is not None
    path = free_workshop_path(console.folders.workshops, "Kuala Lumpur damaged")
    path.parent.mkdir(parents=True, exist_ok=True)
    session.file.save_copy(path)
    path.write_bytes(path.read_bytes().replace(WRITTEN, READ))
    console.workshops.open(str(path))
    yield "rescue-damaged", console.window
    look = console.window.findChild(QPushButton, "message_rescue_look")
    assert look is not None
    look.click()
    yield "rescue-look", console.window

"""The tab of the groups' clocks, tied to the workshop file and the room window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facilitator.commands.breakout import DRAW, BreakoutCommands
from facilitator.commands.store import DocumentStore, MemoryDocuments
from facilitator.ui.console.breakout.page import BreakoutPage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from facilitator.app.subjects import Desk


def clocks_tab(desk: Desk, parent: QWidget) -> BreakoutPage:
    """The clocks of the groups; in a rehearsal nothing of them is kept."""
    file = desk.session.file
    is_rehearsal = desk.model.mode.is_rehearsal
    store: DocumentStore = MemoryDocuments() if is_rehearsal else file
    page = BreakoutPage(
        desk.model,
        BreakoutCommands(store),
        worker=desk.worker,
        draws=lambda: file.documents(DRAW),
        parent=parent,
    )

    def show_in_room(text: str) -> None:
        room = desk.room()
        if room is not None:
            room.show_message(text)

    def tell(severity: str, sentence: str) -> None:
        desk.tell(severity, sentence)

    page.message_requested.connect(show_in_room)
    page.told.connect(tell)
    return page

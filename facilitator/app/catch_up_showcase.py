"""Pictures of catching up: countries that slip behind lunch, items that count more than others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from facilitator.day import ActionKind
from facilitator.kinds import Priority
from facilitator.ui.console.catch_up.dialog import CatchUpDialog

if TYPE_CHECKING:
    from facilitator.app.console import Console
    from facilitator.day import ManualClock


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """The sheet while countries slip behind lunch, and on a late afternoon with its question."""
    sheet = _open(console)
    yield "dialog-catch-up-queue", sheet
    sheet.reject()
    _hold_up_the_afternoon(console, clock)
    sheet = _open(console)
    yield "dialog-catch-up", sheet
    last = next(n for n in (4, 3, 2, 1) if not _button(sheet, f"plan_{n}").isHidden())
    _button(sheet, f"plan_{last}").click()
    _button(sheet, "catch_up_apply").click()
    yield "dialog-catch-up-question", sheet
    sheet.reject()


def _hold_up_the_afternoon(console: Console, clock: ManualClock) -> None:
    """A session of the next morning runs over; what stands before its break counts differently."""
    model = console.running.model
    assert model is not None
    day = model.state.plan.days[1]
    first, *others = (item for item in day.items if not item.is_hard)
    for item, priority in zip(others, (Priority.LOW, Priority.HIGH), strict=False):
        model.act(ActionKind.EDIT, item.item_id, {"priority": priority.value})
    clock.advance(first.start - clock.read().utc + timedelta(minutes=12))
    model.act(ActionKind.START, first.item_id)
    console.running.tick()


def _open(console: Console) -> CatchUpDialog:
    """The sheet over the window."""
    console.window.show_page("day")
    action = console.window.findChild(QAction, "action_catch_up")
    assert action is not None
    action.trigger()
    found = console.window.findChildren(CatchUpDialog)
    return next(sheet for sheet in found if not sheet.isHidden())


def _button(sheet: QWidget, name: str) -> QAbstractButton:
    button = sheet.findChild(QAbstractButton, name)
    assert button is not None, name
    return button

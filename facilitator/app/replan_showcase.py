"""Pictures of planning the week anew: each wish, and the question before a fixed point moves."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from facilitator.ui.console.replan.dialog import ReplanDialog

if TYPE_CHECKING:
    from facilitator.app.console import Console
    from facilitator.day import ManualClock


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """The sheet with each of its wishes."""
    window = console.window
    window.show_page("day")
    action = window.findChild(QAction, "action_replan")
    assert action is not None
    action.trigger()
    sheet = next(found for found in window.findChildren(ReplanDialog) if not found.isHidden())
    yield "dialog-replan-granted", sheet
    _pick(sheet, "replan_topic", 2)
    yield "dialog-replan-finish", sheet
    _press(sheet, "replan_more_time")
    _pick(sheet, "replan_topic", 9)
    _pick(sheet, "replan_date", 3)
    yield "dialog-replan-more", sheet
    _press(sheet, "replan_lose")
    _pick(sheet, "replan_date", 2)
    yield "dialog-replan-lose", sheet
    _press(sheet, "replan_apply")
    yield "dialog-replan-question", sheet
    sheet.reject()


def _press(sheet: QWidget, name: str) -> None:
    button = sheet.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


def _pick(sheet: QWidget, name: str, at: int) -> None:
    box = sheet.findChild(QComboBox, name)
    assert box is not None, name
    box.setCurrentIndex(at)

"""Actions by name, named anew for each state: what the tables of wishes have in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from facilitator.ui.console.wishes import tip_of
from facilitator.ui.presenters.controls import Control


class NamedActions(QObject):
    """Holds actions; `text_of` is the name of one where nothing more is known."""

    def __init__(self, text_of: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._text_of = text_of
        self._actions: dict[str, QAction] = {}

    def action(self, wish_id: str) -> QAction:
        """The action of that name. Raises KeyError for an unknown one."""
        return self._actions[wish_id]

    def show(self, controls: dict[str, Control]) -> None:
        """Name the actions for this state; only what changed is touched."""
        for wish_id, control in controls.items():
            action = self._actions[wish_id]
            text = control.text or self._text_of(wish_id)
            if action.text() != text:
                action.setText(text)
                action.setToolTip(tip_of(action))
            if action.isEnabled() != control.can_use:
                action.setEnabled(control.can_use)

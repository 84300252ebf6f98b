"""A button that mirrors an action: its key in the tooltip, its icon, whether it can be used."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from facilitator.ui.console.wishes import tip_of
from facilitator.ui.icons import set_icon

MARGINS = 40
"""Padding and borders of a button, and the gap between its icon and its text."""


class ActionButton(QPushButton):
    """Presses an action. With `text` it keeps its own words, else it shows the action's.

    With `elides` a long text is cut to the button's width instead of making it wider.
    A click leaves the focus where it was, so that Space and Enter keep their meaning.
    """

    def __init__(
        self,
        action: QAction,
        parent: QWidget | None = None,
        *,
        text: str = "",
        role: str = "",
        elides: bool = False,
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._own_text = text
        self._elides = elides
        self.setObjectName(action.objectName().replace("action_", "button_"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(True)
        if role:
            self.setProperty("role", role)
        name = action.property("icon_name")
        if name:
            set_icon(self, str(name), role=_icon_role(role))
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_icon_name(self, name: str) -> None:
        """Show another icon in the button's own colours."""
        if self.property("icon_name") != name:
            set_icon(self, name, role=_icon_role(str(self.property("role") or "")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the text to the new width."""
        super().resizeEvent(event)
        if self._elides:
            self._follow()

    def _label(self) -> str:
        """The text to show."""
        text = self._own_text or self._action.text()
        if self._elides:
            room = self.width() - self.iconSize().width() - MARGINS
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        return text.replace("&", "&&")

    def _follow(self) -> None:
        """Take over what changed about the action."""
        blocker = QSignalBlocker(self)
        text = self._label()
        if self.text() != text:
            self.setText(text)
        tip = tip_of(self._action)
        if self.toolTip() != tip:
            self.setToolTip(tip)
            self.setAccessibleName(self._action.text())
            self.setAccessibleDescription(tip)
        if self.isEnabled() != self._action.isEnabled():
            self.setEnabled(self._action.isEnabled())
        blocker.unblock()


def _icon_role(role: str) -> str:
    """The colour of an icon on a button of that role."""
    return "accent_text" if role == "primary" else "text"

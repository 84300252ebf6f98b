"""A button that mirrors an action: its key in the tooltip, its icon, whether it can be used."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStyleOptionButton, QWidget

from facilitator.ui.console.wishes import tip_of
from facilitator.ui.icons import set_icon

LEAST_CHARS = 12
"""So many letters of a text that may be cut are left."""


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
        self.setProperty("elides", elides)
        self._is_icon_only = False
        self._is_measured = False
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

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        """Paint a text that is too long cut; the button itself keeps the whole."""
        super().initStyleOption(option)
        if self._elides and not self._is_measured:
            room = self.width() - self._beside_text()
            words, metrics = self._words(), self.fontMetrics()
            if metrics.horizontalAdvance(words) > room:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            option.text = words.replace("&", "&&")

    def minimumSizeHint(self) -> QSize:
        """A text that may be cut needs a few letters only."""
        size = super().minimumSizeHint()
        if self._elides:
            least = self.fontMetrics().averageCharWidth() * LEAST_CHARS
            size.setWidth(self._beside_text() + least)
        return size.boundedTo(self.sizeHint())

    def set_icon_only(self, is_icon_only: bool) -> None:
        """Show no words where room is short; the tooltip and the spoken name have them."""
        if self._is_icon_only is not is_icon_only:
            self._is_icon_only = is_icon_only
            self._follow()

    def _beside_text(self) -> int:
        """What icon, padding and borders take, as the style has it."""
        self._is_measured = True  # Qt asks for the style option to tell the size
        width = self.sizeHint().width()
        self._is_measured = False
        return width - self.fontMetrics().horizontalAdvance(self._words())

    def _words(self) -> str:
        """The text to show, whether it fits or not."""
        return "" if self._is_icon_only else self._own_text or self._action.text()

    def _follow(self) -> None:
        """Take over what changed about the action."""
        blocker = QSignalBlocker(self)
        text = self._words().replace("&", "&&")
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

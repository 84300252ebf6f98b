"""Find a command by a few letters of its name and do it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from facilitator.ui.console.wishes import ConsoleActions, key_text
from facilitator.ui.theme import tokens_for


class CommandPalette(QDialog):
    """Lists what can be done now; Enter does it."""

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a command"))
        self._found: list[QAction] = []
        self._all = [
            action
            for wish, action in actions.all()
            if action.isEnabled() and wish.wish_id != "palette"
        ]
        self._line = QLineEdit(self)
        self._line.setObjectName("palette_text")
        self._line.setPlaceholderText(self.tr("What do you want to do?"))
        self._line.setAccessibleName(self.tr("Find a command"))
        self._list = QListWidget(self)
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, tokens.space_s)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._line)
        box.addWidget(self._list)
        self.setMinimumSize(self.fontMetrics().averageCharWidth() * 64, 380)
        self._line.textChanged.connect(self._filter)
        self._line.returnPressed.connect(self._do)
        self._list.itemClicked.connect(self._do)
        self._line.installEventFilter(self)
        self._filter("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk through the list while the line has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            at = self._list.currentRow()
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step is not None and self._found:
                self._list.setCurrentRow(max(0, min(len(self._found) - 1, at + step)))
                return True
        return super().eventFilter(watched, event)

    def _filter(self, text: str) -> None:
        """Show the commands that hold every typed word."""
        words = text.casefold().split()
        self._found = [a for a in self._all if all(word in a.text().casefold() for word in words)]
        self._list.clear()
        for action in self._found:
            key = key_text(action)
            name = action.text().removesuffix("…")
            entry = QListWidgetItem(action.icon(), f"{name}    {key}" if key else name)
            self._list.addItem(entry)
        self._list.setCurrentRow(0)

    def _do(self) -> None:
        """Do the chosen command, once this window is gone."""
        at = self._list.currentRow()
        if 0 <= at < len(self._found):
            action = self._found[at]
            self.accept()
            action.trigger()

"""Undo and Redo for a page whose changes are values kept with the workshop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facilitator.ui.icons import set_icon
from facilitator.ui.theme import tokens_for


@dataclass(frozen=True, slots=True)
class Step:
    """What was done, in words, and the values before and after it."""

    name: str
    before: Any
    after: Any


class StepButtons(QWidget):
    """Remembers steps and announces the value that takes one back; its keys act in `page`."""

    wanted = Signal(object, object)  # the value that is there, the one that is wanted

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("page_steps")
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(tokens_for(self).space_s)
        keys = QKeySequence.StandardKey
        self._undo = self._make("page_undo", "undo", keys.Undo, page)
        self._redo = self._make("page_redo", "redo", keys.Redo, page)
        self._undo[0].triggered.connect(self.undo)
        self._redo[0].triggered.connect(self.redo)
        self._show()

    def take(self, step: Step) -> None:
        """Remember a step; one that changes nothing is none."""
        if step.before != step.after:
            self._done.append(step)
            self._undone.clear()
            self._show()

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._show()
            self.wanted.emit(step.after, step.before)

    def redo(self) -> None:
        """Take it again."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._show()
            self.wanted.emit(step.before, step.after)

    def _make(
        self, name: str, icon: str, key: QKeySequence.StandardKey, page: QWidget
    ) -> tuple[QAction, QPushButton]:
        """The button, and the key that does the same."""
        action = QAction(page)
        action.setObjectName(f"action_{name}")
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        page.addAction(action)
        button = QPushButton(self)
        button.setObjectName(name)
        set_icon(button, icon)
        button.clicked.connect(action.trigger)
        self._row.addWidget(button)
        return action, button

    def _show(self) -> None:
        """Which step would be taken back stands in the tooltip, as in the status line."""
        for (action, button), steps, word, full in (
            (self._undo, self._done, self.tr("Undo"), self.tr("Undo: {step} ({key})")),
            (self._redo, self._undone, self.tr("Redo"), self.tr("Redo: {step} ({key})")),
        ):
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            button.setText(word)
            button.setToolTip(full.format(step=steps[-1].name, key=key) if steps else word)
            button.setEnabled(bool(steps))
            action.setEnabled(bool(steps))

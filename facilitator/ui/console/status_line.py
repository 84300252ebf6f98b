"""The line at the bottom: what is safe, whether this is a rehearsal, what Undo would take back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from facilitator.ui.console.buttons import ActionButton
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.tab_order import put_after, stop_before

FLAT = "QPushButton { min-height: 0; padding: 2px 8px; }"
"""The line is low: every pixel it saves goes to the digits."""


class StatusLine(QFrame):
    """Saved, backup, rehearsal, undo and redo."""

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_line")
        self.setProperty("role", "footer")
        tokens = tokens_for(self)
        # A page that would like more room does not get it from here.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.space_m, 2, tokens.space_m, 2)
        row.setSpacing(tokens.space_m)
        self._saved = self._label(row, "saved")
        self._backup = self._label(row, "backup")
        self._mode = self._label(row, "mode")
        row.addStretch(1)
        self._undo = ActionButton(actions.action("undo"), self, role="quiet", elides=True)
        self._redo = ActionButton(actions.action("redo"), self, role="quiet", elides=True)
        for button in (self._undo, self._redo):
            button.setStyleSheet(FLAT)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        self.show_mode("")
        self.clear()

    def show_saved(self, moment: datetime) -> None:
        """When the last row was safe on the disk, in venue time."""
        from facilitator.ui.presenters.words import clock_time_text  # noqa: PLC0415 (with the first row)

        self._saved.show()
        self._saved.setText(self.tr("✓ saved {time}").format(time=clock_time_text(moment)))

    def show_backup(self, moment: datetime) -> None:
        """When the last copy was made, in venue time."""
        from facilitator.ui.presenters.words import time_text  # noqa: PLC0415 (with the first row)

        self._backup.show()
        self._backup.setText(self.tr("backup {time}").format(time=time_text(moment)))

    def show_mode(self, words: str) -> None:
        """Rehearsal or another date; empty for the real thing."""
        text = words or self.tr("rehearsal off")
        if self._mode.text() != text:
            self._mode.setText(text)

    def come_last(self) -> None:
        """Be behind every page in the tab order; pages are made after this line."""
        last = stop_before(self.window(), beside=self)
        if last is not None:
            put_after(last, self._undo, self._redo)

    def clear(self) -> None:
        """Nothing is open."""
        for label in (self._saved, self._backup):
            label.setText("")
            label.hide()

    def _label(self, row: QHBoxLayout, name: str) -> QLabel:
        """A small text."""
        label = QLabel(self)
        label.setObjectName(f"status_{name}")
        label.setProperty("role", "small")
        row.addWidget(label)
        return label

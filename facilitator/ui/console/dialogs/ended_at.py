"""Asks at which venue time the running item ended."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.presenters.item_form import parse_typed
from facilitator.ui.presenters.words import time_text
from facilitator.ui.theme import tokens_for


class EndedAtDialog(QDialog):
    """`moment` is the answer, on the day of the first guess."""

    def __init__(self, guess: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ended_at")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("When did it end?"))
        self.moment = guess
        self._guess = guess
        self._line = QLineEdit(time_text(guess), self)
        self._line.setObjectName("ended_time")
        self._line.setAccessibleName(self.tr("Venue time of the end"))
        self._line.selectAll()
        self._error = QLabel(self)
        self._error.setObjectName("ended_error")
        self._error.setWordWrap(True)
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.addRow(self.tr("It ended at"), self._line)
        form.addRow(self._error)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        make_primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Close if the time can be read."""
        found = parse_typed(self._line.text())
        if found is None:
            self._error.setText(self.tr("Write the time like 9:30 or 14:00."))
            return
        self.moment = _at(self._guess, found.wall.hour, found.wall.minute)
        super().accept()


def _at(guess: datetime, hour: int, minute: int) -> datetime:
    """That time on the day of the guess; the guess itself, to the second, if it is the same."""
    if (guess.hour, guess.minute) == (hour, minute):
        return guess
    return guess.replace(hour=hour, minute=minute, second=0, microsecond=0)

"""The times of a queue: to speak, for questions, to change over."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox, QWidget

from facilitator.day import Queue
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

MINUTE = timedelta(minutes=1)
BARE = (
    "QSpinBox { padding-left: 8px; padding-right: 8px; }"
    "QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }"
)
"""No steppers: three pairs of tiny arrows are hard to hit; the arrow keys and the wheel step."""


class TimesRow(QWidget):
    """Three numbers of minutes; a change is told once it is finished."""

    allotment_changed = Signal(object)  # timedelta
    questions_changed = Signal(object)  # timedelta
    changeover_changed = Signal(object)  # timedelta

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queue_times")
        self._allotment = self._spin("queue_allotment", self.tr("Minutes to speak"), 1, 240)
        self._questions = self._spin("queue_questions", self.tr("Minutes for questions"), 0, 120)
        self._changeover = self._spin(
            "queue_changeover", self.tr("Minutes to change over between two speakers"), 0, 60
        )
        self._allotment.valueChanged.connect(self._tell_allotment)
        self._questions.valueChanged.connect(self._tell_questions)
        self._changeover.valueChanged.connect(self._tell_changeover)
        tokens = tokens_for(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.space_s)
        for label, spin in (
            (self.tr("Each speaks"), self._allotment),
            (self.tr("Questions"), self._questions),
            (self.tr("Changeover"), self._changeover),
        ):
            text = QLabel(label, self)
            text.setProperty("role", "muted")
            text.setBuddy(spin)
            row.addWidget(text)
            row.addWidget(spin)
            row.addSpacing(tokens.space_s)

    def show_queue(self, queue: Queue) -> None:
        """Show the times of a queue, unless one is being typed."""
        for spin, span in (
            (self._allotment, queue.allotment),
            (self._questions, queue.questions),
            (self._changeover, queue.changeover),
        ):
            minutes = round(span / MINUTE)
            if spin.value() != minutes and not spin.hasFocus():
                blocker = QSignalBlocker(spin)
                spin.setValue(minutes)
                blocker.unblock()

    def _spin(self, name: str, spoken: str, least: int, most: int) -> QSpinBox:
        """A number of minutes."""
        spin = QSpinBox(self)
        give_margin(spin)
        spin.setObjectName(name)
        spin.setAccessibleName(spoken)
        spin.setToolTip(spoken)
        spin.setRange(least, most)
        spin.setSuffix(self.tr(" min"))
        spin.setKeyboardTracking(False)
        spin.setStyleSheet(BARE)
        return spin

    def _tell_allotment(self, minutes: int) -> None:
        self.allotment_changed.emit(minutes * MINUTE)

    def _tell_questions(self, minutes: int) -> None:
        self.questions_changed.emit(minutes * MINUTE)

    def _tell_changeover(self, minutes: int) -> None:
        self.changeover_changed.emit(minutes * MINUTE)

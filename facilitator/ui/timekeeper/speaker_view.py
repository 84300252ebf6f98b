"""The speaker's own view: a countdown, the request to conclude, then overtime counted up."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.presenters.timekeeper import SpeakerFace
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown, FitLabel, PhaseBar

NAME_SHARE = 12
WORD_SHARE = 8
HINT_MS = 6_000
"""How long the hint is shown."""


class SpeakerView(QWidget):
    """Nothing but the time; it has no controls, and says at first how to leave it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("speaker_view")
        self.setAccessibleName(self.tr("Speaker's view"))
        self._view: SpeakerFace | None = None
        self._name = self._label("speaker_name")
        self._digits = Countdown(self)
        self._digits.setObjectName("speaker_countdown")
        self._digits.setAccessibleName(self.tr("Remaining time"))
        self._bar = PhaseBar(self)
        self._bar.setObjectName("speaker_bar")
        self._word = self._label("speaker_word")
        self._word.set_bold(True)
        self._hint = self._label("speaker_hint")
        self.hint_timer = QTimer(self)
        self.hint_timer.setSingleShot(True)
        self.hint_timer.setInterval(HINT_MS)
        self.hint_timer.timeout.connect(self._end_hint)
        self._box = QVBoxLayout(self)
        for widget in (self._name, self._digits, self._bar, self._word, self._hint):
            self._box.addWidget(widget, 1 if widget is self._digits else 0)

    def show_face(self, view: SpeakerFace) -> None:
        """Show a face; does nothing if it is shown already."""
        if view == self._view:
            return
        self._view = view
        self._name.set_text(view.name, "text_muted")
        self._digits.set_value(view.digits, view.role)
        self._bar.set_value(view.fraction, "green" if view.role == "text" else view.role)
        has_shape = view.word and view.role not in ("text", "text_muted")
        word = f"{view.shape} {view.word}" if has_shape else view.word
        self._word.set_text(word, view.role)
        spoken = f"{view.name}. {view.digits}. {view.word}"
        if self.accessibleDescription() != spoken:
            self.setAccessibleDescription(spoken)

    def showEvent(self, event: QShowEvent) -> None:
        """Whoever came here by mistake reads how to go back."""
        super().showEvent(event)
        self._hint.set_text(self.tr("Esc: back to the desk"), "text_muted")
        self.hint_timer.start()

    def _end_hint(self) -> None:
        """It has been read; its place stays, so that nothing jumps."""
        self._hint.set_text("")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ground of its own."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens_for(self).window))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale every part."""
        super().resizeEvent(event)
        height = self.height()
        self._name.set_sizes(height // NAME_SHARE, height // 30)
        self._word.set_sizes(height // WORD_SHARE, height // 24)
        self._hint.set_sizes(height // 30, height // 30)
        self._bar.setFixedHeight(max(12, height // 40))
        margin = max(16, height // 20)
        self._box.setContentsMargins(margin, margin, margin, margin)
        self._box.setSpacing(height // 40)

    def _label(self, name: str) -> FitLabel:
        label = FitLabel("", self)
        label.setObjectName(name)
        label.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        return label

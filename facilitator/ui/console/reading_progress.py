"""What shows while a document is being read, and when it cannot be."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.theme import tokens_for

DELAY_MS = 200
"""A document that is read faster than this shows no bar at all."""
MOST_WIDE = 640


class ReadingProgress(QWidget):
    """A small page: "Reading …", a bar without an end, Cancel; or why it was refused."""

    cancelled = Signal()
    other_file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading_progress")
        self._text = QLabel()
        self._text.setObjectName("reading_text")
        self._text.setProperty("role", "title")
        self._text.setWordWrap(True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._bar = QProgressBar()
        self._bar.setObjectName("reading_bar")
        self._bar.setAccessibleName(self.tr("Reading the document"))
        self._bar.setTextVisible(False)
        self._other = self._button("reading_other", self.tr("Choose another file…"))
        self._other.setProperty("role", "primary")
        self._cancel = self._button("reading_cancel", self.tr("Cancel"))
        self._cancel.setToolTip(self.tr("Back to the start (Esc)"))
        self._cancel.setShortcut("Esc")
        self._other.clicked.connect(self.other_file_requested)
        self._cancel.clicked.connect(self._stop)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._show_bar)
        self._lay_out()

    def show_reading(self, file_name: str) -> None:
        """A document is being read; the bar comes once it takes a moment."""
        self._text.setText(self.tr("Reading {file}").format(file=file_name))
        self._other.hide()
        self._bar.setRange(0, 1)
        self._bar.hide()
        self._delay.start()

    def show_refusal(self, sentence: str) -> None:
        """The document cannot be read: why, and a way on."""
        self._delay.stop()
        self._bar.hide()
        self._text.setText(sentence)
        self._other.show()
        self._other.setFocus()

    def stop(self) -> None:
        """Nothing is being read any more; the bar stands still."""
        self._delay.stop()
        self._bar.setRange(0, 1)
        self._bar.hide()

    def _lay_out(self) -> None:
        space = tokens_for(self).space_m
        self._text.setMaximumWidth(MOST_WIDE)
        self._bar.setFixedHeight(8)
        self._bar.setFixedWidth(320)
        buttons = QHBoxLayout()
        buttons.setSpacing(space // 2)
        buttons.addStretch(1)
        buttons.addWidget(self._other)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setSpacing(space)
        layout.addStretch(2)
        layout.addLayout(_centred(self._text))
        layout.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(buttons)
        layout.addStretch(3)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        return button

    def _show_bar(self) -> None:
        self._bar.setRange(0, 0)
        self._bar.show()

    def _stop(self) -> None:
        self.stop()
        self.cancelled.emit()


def _centred(widget: QWidget) -> QHBoxLayout:
    """A row with a widget in its middle that takes up to its greatest width."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(widget, 20)
    row.addStretch(1)
    return row

"""What does not fit, and the three answers: defer, shorten, move the fixed point."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QWidget

from facilitator.ui.presenters.timekeeper_fit import Squeeze
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel

LETTERS_BESIDE = 34
"""Room for so many letters beside the answers; with less the answers go below."""


class FitRow(QFrame):
    """Asks, never decides. Moving a fixed point is asked once more, in words."""

    defer_requested = Signal(str)  # speaker
    shorten_requested = Signal(object)  # Squeeze
    push_requested = Signal(object)  # Squeeze, once the second question was answered

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fit_row")
        self.setAccessibleName(self.tr("The next talk does not fit"))
        self._squeeze: Squeeze | None = None
        self._asked: Squeeze | None = None
        self._text = FitLabel("", self)
        self._text.setObjectName("fit_text")
        line = self.fontMetrics().height()
        self._text.set_sizes(round(line * 0.75), round(line * 0.6), max_lines=2)
        self._defer = self._button("fit_defer")
        self._shorten = self._button("fit_shorten")
        self._push = self._button("fit_push")
        self._move = self._button("fit_move")
        self._move.setProperty("role", "danger")
        self._leave = self._button("fit_leave")
        self._defer.clicked.connect(self._wish_defer)
        self._shorten.clicked.connect(self._wish_shorten)
        self._push.clicked.connect(self._ask)
        self._move.clicked.connect(self._wish_push)
        self._leave.clicked.connect(self._unask)
        self._move.setText(self.tr("Move it"))
        self._leave.setText(self.tr("Leave it"))
        self._arrange()
        self.hide()

    def show_squeeze(self, view: Squeeze | None) -> None:
        """Show a warning or take it away."""
        if view == self._squeeze:
            return
        self._squeeze = view
        if view is None or (self._asked is not None and view.push_id != self._asked.push_id):
            self._asked = None
        if self.isHidden() is (view is not None):
            self.setVisible(view is not None)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for the answers."""
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a quiet ground with a strong edge."""
        tokens = tokens_for(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.amber_soft))
        painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(tokens.amber))
        painter.end()

    def _fill(self) -> None:
        """The question that is asked now, with its buttons."""
        view = self._squeeze
        if view is None:
            return
        is_asked = self._asked is not None
        self._text.set_text(view.push_question if is_asked else f"◆  {view.text}")
        for button, text in (
            (self._defer, view.defer_text),
            (self._shorten, view.shorten_text),
            (self._push, view.push_text),
        ):
            _name(button, text)
            _see(button, bool(text) and not is_asked)
        can_shorten = view.shorten_to is not None
        if self._shorten.isEnabled() is not can_shorten:
            self._shorten.setEnabled(can_shorten)
        _see(self._move, is_asked)
        _see(self._leave, is_asked)
        self._turn()

    def _ask(self) -> None:
        """Say what follows before a fixed point moves."""
        self._asked = self._squeeze
        self._fill()

    def _unask(self) -> None:
        self._asked = None
        self._fill()

    def _wish_defer(self) -> None:
        if self._squeeze is not None:
            self.defer_requested.emit(self._squeeze.speaker_id)

    def _wish_shorten(self) -> None:
        if self._squeeze is not None:
            self.shorten_requested.emit(self._squeeze)

    def _wish_push(self) -> None:
        self._asked = None
        if self._squeeze is not None:
            self.push_requested.emit(self._squeeze)

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _arrange(self) -> None:
        """The sentence, then the answers: beside it where there is room, else below."""
        tokens = tokens_for(self)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(
            tokens.space_m, tokens.space_xs, tokens.space_s, tokens.space_xs
        )
        self._box.setSpacing(tokens.space_xs)
        self._answers = QHBoxLayout()
        self._answers.setSpacing(tokens.space_s)
        for button in (self._defer, self._shorten, self._push, self._move, self._leave):
            self._answers.addWidget(button)
        self._answers.addStretch(1)
        self._box.addWidget(self._text, 1)
        self._box.addLayout(self._answers)

    def _turn(self) -> None:
        """Put the answers beside the sentence or below it."""
        room = self.width() - self._answers.sizeHint().width()
        is_wide = room >= self.fontMetrics().averageCharWidth() * LETTERS_BESIDE
        sides = QBoxLayout.Direction
        wanted = sides.LeftToRight if is_wide else sides.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)


def _name(button: QPushButton, text: str) -> None:
    """A button's words, for eyes, ears and the pointer."""
    if button.accessibleName() != text:
        button.setText(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setToolTip(text)


def _see(widget: QWidget, is_seen: bool) -> None:
    if widget.isHidden() is is_seen:
        widget.setVisible(is_seen)

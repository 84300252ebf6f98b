"""The face of the room window: every part scales with its height."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from facilitator.ui.presenters.room import RoomView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown, FitLabel, PhaseBadge, PhaseBar

TWO_LINES_SHARE = 0.093
SMALLEST_SHARE = 30
"""Nothing is smaller than the height divided by this."""


class RehearsalBand(FitLabel):
    """A band that nobody can overlook: this is not the real thing."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens_for(self).amber))
        painter.end()
        super().paintEvent(event)


class MessageBand(FitLabel):
    """A line for everybody on a quiet ground; it comes, and goes."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens_for(self).accent_soft))
        painter.end()
        super().paintEvent(event)


class RoomFace(QWidget):
    """Shows a RoomView; touches only the parts that differ from the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: RoomView | None = None
        self.setObjectName("room_face")
        self._context = self._label("room_context")
        self._clock = self._label("room_clock")
        self._headline = self._label("room_headline", is_bold=True)
        self._speaker = self._label("room_speaker")
        self._countdown = Countdown(self)
        self._countdown.setObjectName("room_countdown")
        self._countdown.setAccessibleName(self.tr("Time left"))
        self._bar = PhaseBar(self)
        self._bar.setObjectName("room_bar")
        self._badge = PhaseBadge(self)
        self._badge.setObjectName("room_phase")
        self._aside = self._label("room_aside")
        self._next_label = self._label("room_next_label")
        self._next_title = self._label("room_next_title")
        self._next_time = self._label("room_next_time", is_bold=True)
        self._message = MessageBand("", self)
        self._message.setObjectName("room_message")
        self._message.set_bold(True)
        self._message.hide()
        self._rehearsal = RehearsalBand(self.tr("REHEARSAL · nothing of this is recorded"), self)
        self._rehearsal.setObjectName("room_rehearsal")
        self._rehearsal.set_bold(True)
        self._rehearsal.set_text(self._rehearsal.text, "window")
        self._lay_out()

    def show_view(self, view: RoomView) -> None:
        """Show a view; does nothing if it is shown already."""
        if view == self._view:
            return
        previous, self._view = self._view, view
        self._context.set_text(view.context, "text_muted")
        self._clock.set_text(view.clock, "text_muted")
        self._headline.set_text(view.headline)
        self._speaker.set_text(view.speaker, "text_muted")
        self._countdown.set_value(view.digits, view.digits_role)
        self._bar.set_value(view.fraction or 0.0, view.role)
        self._badge.set_value(view.shape, view.word, view.role)
        self._aside.set_text(view.aside, "text_muted")
        self._next_label.set_text(view.next_label, "text_muted")
        self._next_title.set_text(view.next_title)
        self._next_time.set_text(view.next_time)
        if previous is None or _shape_of(previous) != _shape_of(view):
            self._set_visibility(view)
            self._scale()
        if previous is None or previous.spoken != view.spoken:
            self.setAccessibleDescription(view.spoken)

    def show_message(self, text: str) -> None:
        """Show a line in the place of what follows; an empty one gives it back."""
        self._message.set_text(text, "accent")
        self._message.setVisible(bool(text))
        for label in (self._next_label, self._next_title, self._next_time):
            label.setVisible(not text)
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale every part."""
        super().resizeEvent(event)
        self._scale()

    def _label(self, name: str, *, is_bold: bool = False) -> FitLabel:
        """A text that fits itself."""
        label = FitLabel("", self)
        label.setObjectName(name)
        label.set_bold(is_bold)
        return label

    def _lay_out(self) -> None:
        """From above: band, context and clock, headline, digits, bar, phase, what follows."""
        self._clock.set_alignment(Qt.AlignmentFlag.AlignRight)
        self._aside.set_alignment(Qt.AlignmentFlag.AlignRight)
        self._next_time.set_alignment(Qt.AlignmentFlag.AlignRight)
        self._message.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        self._rehearsal.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        for label in (self._clock, self._next_time, self._next_label, self._aside):
            label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        top = _row(self._context, self._clock)
        phase = _row(self._badge)
        phase.addStretch(1)
        phase.addWidget(self._aside)
        follows = _row(self._next_label, self._next_title, self._next_time, self._message)
        self._rows = (top, phase, follows)
        body = QVBoxLayout()
        body.addLayout(top)
        body.addWidget(self._headline)
        body.addWidget(self._speaker)
        body.addWidget(self._countdown, 1)
        body.addWidget(self._bar)
        body.addLayout(phase)
        body.addLayout(follows)
        self._body = body
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._rehearsal)
        whole.addLayout(body, 1)

    def _set_visibility(self, view: RoomView) -> None:
        """Parts without a text take no room."""
        self._rehearsal.setVisible(view.is_rehearsal)
        self._speaker.setVisible(bool(view.speaker))
        self._bar.setVisible(view.fraction is not None)
        self._badge.setVisible(bool(view.word))
        self._aside.setVisible(bool(view.aside))

    def _scale(self) -> None:
        """Sizes as shares of the height."""
        height = max(120, self.height())
        smallest = -(-height // SMALLEST_SHARE)
        side = round(height * 0.06)
        gap = round(height * 0.03)
        self._body.setContentsMargins(side, round(height * 0.022), side, round(height * 0.022))
        self._body.setSpacing(round(height * 0.009))
        for row in self._rows:
            row.setSpacing(gap)
        self._size(self._rehearsal, height // 26, smallest, share=0.055)
        self._size(self._clock, height // 24, smallest, share=0.055)
        self._size(self._aside, height // 24, smallest, share=0.07)
        self._aside.setFixedWidth(self._aside.sizeHint().width() + 2)
        self._size(self._speaker, height // 20, smallest, share=0.06)
        for label in (self._next_label, self._next_time):
            self._size(label, height // 19, smallest, share=0.075)
            label.setFixedWidth(label.sizeHint().width() + 2)
        self._clock.setFixedWidth(self._clock.sizeHint().width() + 2)
        room = self.width() - 2 * side
        beside = self._clock.width() + gap
        self._size(self._context, height // 24, smallest, share=0.055, width=room - beside)
        beside = self._next_label.width() + self._next_time.width() + 2 * gap
        self._size(self._next_title, height // 19, smallest, share=0.075, width=room - beside)
        self._size(self._message, height // 17, smallest, share=0.085)
        self._headline.set_sizes(height // 10, smallest, max_lines=3)
        self._headline.setFixedHeight(round(height * 0.15))
        self._bar.setFixedHeight(max(6, round(height * 0.028)))
        self._badge.set_font_px(height // 22)
        self._whole.activate()  # at once: otherwise one frame is painted in the old sizes

    def _size(
        self,
        label: FitLabel,
        largest: int,
        smallest: int,
        *,
        share: float,
        width: int | None = None,
    ) -> None:
        """One line of a label, or two where the text does not fit into `width`."""
        height = max(120, self.height())
        if width is None or label.fits_one_line(smallest, width):
            label.set_sizes(largest, smallest)
            label.setFixedHeight(round(height * share))
        else:
            label.set_sizes(largest, smallest, max_lines=2)
            label.setFixedHeight(round(height * TWO_LINES_SHARE))


def _row(*widgets: QWidget) -> QHBoxLayout:
    """Widgets side by side."""
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    return row


def _shape_of(view: RoomView) -> tuple[object, ...]:
    """What changes the lay-out, and not only a text."""
    return (
        view.is_rehearsal,
        bool(view.speaker),
        view.fraction is None,
        bool(view.word),
        view.aside,
        view.context,
        view.clock,
        view.next_label,
        view.next_title,
        view.next_time,
    )

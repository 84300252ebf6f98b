"""The bar under the header: doubts and refusals queue here and never stop the clock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)
from shiboken6 import isValid

from facilitator.ui.icons import icon, set_icon
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.tab_order import put_after, stop_before


class Severity(IntEnum):
    """How much a message matters; the graver ones are shown first."""

    INFO = 1
    WARNING = 2
    ERROR = 3


@dataclass(frozen=True, slots=True)
class MessageAction:
    """A button of a message: what is emitted, and what is written on it."""

    action_id: str
    label: str
    is_primary: bool = False


@dataclass(frozen=True, slots=True)
class Message:
    """One sentence with what can be done about it. A new one replaces one of the same key."""

    key: str
    text: str
    severity: Severity = Severity.INFO
    actions: tuple[MessageAction, ...] = ()
    is_closable: bool = True
    is_answer: bool = False
    """True for the answer to what was just done: it is shown at once, whatever else waits."""
    is_lasting: bool = False
    """True for what stands until it is closed, though there is nothing to answer."""


READ_MS = 15_000
"""So long a message stays that only tells what was done; what can be answered stays until it is."""


class MessageBar(QFrame):
    """Shows one message of several, the gravest and oldest first; hidden while there is none."""

    action_triggered = Signal(str, str)  # key of the message, id of the action
    dismissed = Signal(str)  # key of the message

    def __init__(self, parent: QFrame | None = None) -> None:
        super().__init__(parent)
        self._messages: list[Message] = []
        self._focus_before: QWidget | None = None
        self._index = 0
        self._shown: Message | None = None
        self._read = QTimer(self)
        self._read.setObjectName("message_read")
        self._read.setSingleShot(True)
        self._read.setInterval(READ_MS)
        self._read.timeout.connect(self._forget_read)
        self._build()
        self.hide()

    @property
    def messages(self) -> tuple[Message, ...]:
        """All messages that wait, in the order they are shown."""
        return tuple(self._messages)

    @property
    def current(self) -> Message | None:
        """The message in sight."""
        return self._messages[self._index] if self._messages else None

    def post(self, message: Message) -> None:
        """Add a message, or put it in the place of the one with its key.

        The same words without a button leave those with one as they are: whoever knows no way on
        must not take it away.
        """
        if message in self._messages or any(_says_more(o, message) for o in self._messages):
            return
        others = [other for other in self._messages if other.key != message.key]
        seen = self.current
        self._messages = sorted([*others, message], key=_gravest_first)
        stays = seen is not None and seen.severity >= message.severity and not message.is_answer
        if stays and seen in self._messages:
            self._index = self._messages.index(seen)
        else:
            self._index = self._messages.index(message)
        self._show_current()

    def withdraw(self, key: str) -> None:
        """Take a message away, if it is there."""
        if all(message.key != key for message in self._messages):
            return
        self._messages = [message for message in self._messages if message.key != key]
        self._index = min(self._index, max(0, len(self._messages) - 1))
        self._show_current()

    def clear(self) -> None:
        """Take all messages away."""
        self._messages = []
        self._index = 0
        self._show_current()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground in the message's colour, with a strong edge."""
        if self._shown is None:
            return
        tokens = tokens_for(self)
        role = ROLES[self._shown.severity]
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.soft(role)))
        painter.fillRect(QRectF(0, 0, 4, self.height()), QColor(tokens.colour(role)))
        painter.end()

    def _build(self) -> None:
        """Icon, sentence, its buttons, the counter and the cross."""
        self.setObjectName("message_bar")
        self.setAccessibleName(self.tr("Messages"))
        self._icon = QLabel(self)
        self._text = QLabel(self)
        self._text.setObjectName("message_text")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._more = QPushButton(self)
        self._more.setObjectName("message_more")
        self._more.setProperty("role", "quiet")
        self._more.setToolTip(self.tr("Show the next message"))
        self._more.clicked.connect(self._show_next)
        self._close = QToolButton(self)
        self._close.setObjectName("message_close")
        self._close.setProperty("role", "quiet")
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        set_icon(self._close, "close")
        self._close.clicked.connect(self._dismiss)
        for button in (self._more, self._close):  # a click leaves the keys to the day
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._note_focus)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addLayout(self._buttons)
        row.addWidget(self._more)
        row.addWidget(self._close)

    def _show_current(self) -> None:
        """Show the message at the index, or hide."""
        message = self.current
        if message != self._shown:
            self._give_focus_back()
        self.setVisible(message is not None)
        self._show_count()
        if message is None or message == self._shown:
            self._shown = message
            return
        self._shown = message
        self._read.start()
        role = ROLES[message.severity]
        self._icon.setPixmap(icon(ICONS[message.severity], role=role).pixmap(QSize(20, 20)))
        self._icon.setAccessibleName(self._severity_word(message.severity))
        self._text.setText(message.text)
        self.setAccessibleDescription(message.text)
        self._close.setVisible(message.is_closable)
        self._show_actions(message)
        self._announce(message)
        self.update()

    def _note_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Remember where the focus was before Tab went into the bar."""
        if old is None or new is None or old.window() is not self.window():
            return
        if self.isAncestorOf(new) and not self.isAncestorOf(old):
            self._focus_before = old

    def _give_focus_back(self) -> None:
        """A message that is answered leaves the keys to what they were meant for before."""
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return
        before = self._focus_before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()
        else:
            self.window().setFocus()

    def _announce(self, message: Message) -> None:
        """Have a screen reader speak the message; a grave one at once."""
        if not QAccessible.isActive():
            return
        event = QAccessibleAnnouncementEvent(self, message.text)
        if message.severity is not Severity.INFO:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _show_count(self) -> None:
        """Say how many there are, if more than one."""
        count = len(self._messages)
        self._more.setVisible(count > 1)
        if count > 1:
            text = self.tr("{number} of {count}").format(number=self._index + 1, count=count)
            self._more.setText(text)

    def _show_actions(self, message: Message) -> None:
        """Make the buttons of a message."""
        while (entry := self._buttons.takeAt(0)) is not None:
            if (widget := entry.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        previous: QWidget | None = stop_before(self._more, beside=self)
        for action in message.actions:
            button = QPushButton(action.label, self)
            button.setObjectName(f"message_{action.action_id}")
            button.setAccessibleName(action.label)
            button.setProperty("action_id", action.action_id)
            if action.is_primary:
                button.setProperty("role", "primary")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(self._trigger)
            self._buttons.addWidget(button)
            button.show()
            if previous is not None:
                put_after(previous, button)  # before the counter, where it is seen
            previous = button

    def _trigger(self) -> None:
        """Tell which button was pressed; who listens withdraws the message."""
        button, message = self.sender(), self.current
        if button is not None and message is not None:
            self.action_triggered.emit(message.key, str(button.property("action_id")))

    def _dismiss(self) -> None:
        """Take the message in sight away."""
        message = self.current
        if message is not None:
            self.withdraw(message.key)
            self.dismissed.emit(message.key)

    def _forget_read(self) -> None:
        """A message that only tells has been in sight long enough, unless somebody points at it."""
        message = self.current
        if message is None or message.severity is not Severity.INFO:
            return
        if message.actions or message.is_lasting or not message.is_closable:
            return
        if self.underMouse():
            self._read.start()
        else:
            self._dismiss()

    def _show_next(self) -> None:
        """Turn to the next message."""
        self._index = (self._index + 1) % max(1, len(self._messages))
        self._show_current()

    def _severity_word(self, severity: Severity) -> str:
        """The severity for those who do not see the icon."""
        return {
            Severity.INFO: self.tr("Information"),
            Severity.WARNING: self.tr("Warning"),
            Severity.ERROR: self.tr("Error"),
        }[severity]


ROLES = {Severity.INFO: "accent", Severity.WARNING: "amber", Severity.ERROR: "red"}
ICONS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


def _gravest_first(message: Message) -> int:
    """Sort key; equal severities keep their order."""
    return -message.severity


def _says_more(other: Message, message: Message) -> bool:
    """True for the same words that come with a way on."""
    is_same = (other.key, other.text, other.severity) == (
        message.key,
        message.text,
        message.severity,
    )
    return is_same and bool(other.actions) and not message.actions

"""No key acts while a text is being typed, and a focused button keeps its Space and Enter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QTextEdit,
    QWidget,
)

RUNDOWN = "rundown"
CHOOSES_BY_ENTER = "chooses_by_enter"
"""Property of a drawn widget in which Enter chooses, such as the strip of the day."""
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
PRESS = ENTER | {Qt.Key.Key_Space}
COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def belongs_to_focus(event: QEvent) -> bool:
    """True if a key that may be a shortcut is meant for the control that has the focus."""
    focus = QApplication.focusWidget()
    if event.type() is not QEvent.Type.ShortcutOverride or focus is None:
        return False
    if not isinstance(event, QKeyEvent):
        return False
    if event.modifiers() & COMMANDS or event.key() >= Qt.Key.Key_F1:
        return False
    if is_typing(focus):
        return True
    pressed = Qt.Key(event.key())
    if isinstance(focus, QAbstractButton | QComboBox | QTabBar):
        return pressed in PRESS
    return pressed in ENTER and _chooses_by_enter(focus)


def _chooses_by_enter(focus: QWidget) -> bool:
    """True for lists and the strip of the day; in the rundown Enter goes on, as everywhere."""
    if focus.property(CHOOSES_BY_ENTER):
        return True
    return isinstance(focus, QAbstractItemView) and focus.objectName() != RUNDOWN


def is_typing(focus: QWidget) -> bool:
    """True for a control in which text is typed."""
    if isinstance(focus, QTextEdit | QPlainTextEdit):
        return not focus.isReadOnly()
    return isinstance(focus, QLineEdit | QAbstractSpinBox)

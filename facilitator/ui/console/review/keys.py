"""The keys of the review page; while it shows, no key of the running day acts.

The page takes keys itself instead of leaving them to shortcuts: the window's own shortcuts (Space,
Enter, N …) would act on a day that runs behind the page, or be ambiguous with ours.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
MEANT_FOR_THE_WINDOW = frozenset({Qt.Key.Key_F1, Qt.Key.Key_F11})
Deed = Callable[[], object]


class PageKeys:
    """What each key of a page does."""

    def __init__(self, deeds: Mapping[str, Deed]) -> None:
        self._deeds = {QKeySequence(key).toString(): deed for key, deed in deeds.items()}

    def owns(self, event: QKeyEvent) -> bool:
        """True if no shortcut of the window may take this key."""
        if event.key() in MEANT_FOR_THE_WINDOW:
            return False
        return _name_of(event) in self._deeds or not event.modifiers() & COMMANDS

    def run(self, event: QKeyEvent) -> bool:
        """Do what the key means; returns whether it means anything."""
        deed = self._deeds.get(_name_of(event))
        if deed is not None:
            deed()
        return deed is not None


def _name_of(event: QKeyEvent) -> str:
    """The key as a shortcut is written, without the sign that it came from the number pad."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    key = Qt.Key.Key_Return if event.key() == Qt.Key.Key_Enter else Qt.Key(event.key())
    return QKeySequence(QKeyCombination(modifiers, key)).toString()

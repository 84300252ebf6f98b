"""What can be done to the chosen speakers, in one table. The table of speakers takes the keys:
they act only while it has the focus, so that they never clash with those of the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from facilitator.ui.console.wishes import tip_of
from facilitator.ui.icons import set_icon
from facilitator.ui.named_actions import NamedActions


@dataclass(frozen=True, slots=True)
class SpeakerWish:
    """One thing to wish for a speaker."""

    wish_id: str
    keys: tuple[str, ...] = ()
    icon: str = ""


SPEAKER_WISHES = (
    SpeakerWish("start_row", ("Ctrl+Return", "Ctrl+Enter"), "play"),
    SpeakerWish("recall", ("R",), "back"),
    SpeakerWish("recall_end", ("Shift+R",)),
    SpeakerWish("swap", ("X",), "redo"),
    SpeakerWish("up", ("Alt+Up",)),
    SpeakerWish("down", ("Alt+Down",)),
    SpeakerWish("defer", ("D",), "clock"),
    SpeakerWish("defer_slot", ("Shift+D",), "calendar"),
    SpeakerWish("no_show", ("N",), "close"),
    SpeakerWish("withdrawn", ("Shift+N",), "trash"),
    SpeakerWish("pass", ("P",), "skip"),
    SpeakerWish("edit", ("F2",), "edit"),
    SpeakerWish("remove", ("Del",), "trash"),
    SpeakerWish("copy", ("Ctrl+C",), "document"),
)


class SpeakerActions(NamedActions):
    """The actions of the page, made from the table."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(speaker_text, parent)
        self._actions = {wish.wish_id: self._make(wish) for wish in SPEAKER_WISHES}

    def for_key(self, event: QKeyEvent) -> QAction | None:
        """The action whose key was pressed, or None."""
        kept = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(kept, Qt.Key(event.key())))
        for action in self._actions.values():
            if any(pressed == key for key in action.shortcuts()):
                return action
        return None

    def _make(self, wish: SpeakerWish) -> QAction:
        """One action; its keys are for the tooltip and `for_key` only."""
        action = QAction(speaker_text(wish.wish_id), self)
        action.setObjectName(f"action_speaker_{wish.wish_id}")
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setShortcuts([QKeySequence(key) for key in wish.keys])
        action.setToolTip(tip_of(action))
        if wish.icon:
            set_icon(action, wish.icon)
        return action


def speaker_text(wish_id: str) -> str:
    """The name of a wish while nobody is chosen."""
    texts = {
        "start_row": QCoreApplication.translate("SpeakerWishes", "Start now"),
        "recall": QCoreApplication.translate("SpeakerWishes", "Speaks next"),
        "recall_end": QCoreApplication.translate("SpeakerWishes", "Recall to the end"),
        "swap": QCoreApplication.translate("SpeakerWishes", "Swap"),
        "up": QCoreApplication.translate("SpeakerWishes", "Move up"),
        "down": QCoreApplication.translate("SpeakerWishes", "Move down"),
        "defer": QCoreApplication.translate("SpeakerWishes", "Defer"),
        "defer_slot": QCoreApplication.translate("SpeakerWishes", "Defer to the next slot"),
        "no_show": QCoreApplication.translate("SpeakerWishes", "No-show"),
        "withdrawn": QCoreApplication.translate("SpeakerWishes", "Withdrawn"),
        "pass": QCoreApplication.translate("SpeakerWishes", "Passes"),
        "edit": QCoreApplication.translate("SpeakerWishes", "Edit"),
        "remove": QCoreApplication.translate("SpeakerWishes", "Remove from the list"),
        "copy": QCoreApplication.translate("SpeakerWishes", "Copy as a table"),
    }
    return texts[wish_id]

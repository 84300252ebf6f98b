"""Everything the timekeeper can do, in one table: buttons, menu and keys are made from it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from facilitator.ui.console.dialogs.shortcut_sheet import KeyColumn, KeyLine
from facilitator.ui.console.wishes import tip_of
from facilitator.ui.icons import set_icon
from facilitator.ui.named_actions import NamedActions


@dataclass(frozen=True, slots=True)
class DeskWish:
    """One thing to wish for at the desk; `is_switch` stays on until it is put off."""

    wish_id: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    is_switch: bool = False


DESK_WISHES = (
    DeskWish("next", ("Return", "Enter"), "next"),
    DeskWish("pause", ("Space",), "pause"),
    DeskWish("take", ("-",), "minus-minute"),
    DeskWish("add", ("+",), "plus-minute"),
    DeskWish("questions", ("Q",), "person"),
    DeskWish("finish", ("F",), "finish"),
    DeskWish("no_show", ("N",), "close"),
    DeskWish("withdrawn", ("Shift+N",), "trash"),
    DeskWish("pass", ("P",), "skip"),
    DeskWish("defer", ("D",), "clock"),
    DeskWish("defer_slot", ("Shift+D",), "calendar"),
    DeskWish("recall", ("R",), "back"),
    DeskWish("recall_end", ("Shift+R",)),
    DeskWish("swap", ("X",), "redo"),
    DeskWish("start_row", ("Ctrl+Return", "Ctrl+Enter"), "play"),
    DeskWish("back", ("B",), "back"),
    DeskWish("undo", ("Ctrl+Z",), "undo"),
    DeskWish("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    DeskWish("speaker_view", ("V",), "person", is_switch=True),
    DeskWish("cards", ("C",), "document", is_switch=True),
    DeskWish("sound", ("S",), "info", is_switch=True),
    DeskWish("full_screen", ("F11",), "room"),
    DeskWish("console", ("F10",), "back"),
    DeskWish("keys", ("F1",), "keyboard"),
    DeskWish("leave", ("Esc",)),
)

BACK_AT = [wish.wish_id for wish in DESK_WISHES].index("back")
"""Where the wishes about one speaker end."""


class DeskActions(NamedActions):
    """The actions of the desk, made from the table. Keys never repeat while held down."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(desk_text, window)
        self._actions = {wish.wish_id: _make(wish, window) for wish in DESK_WISHES}


def desk_keys() -> tuple[KeyColumn, ...]:
    """The keys of the desk, in two columns."""
    lines = [
        KeyLine(wish.wish_id, wish.keys, desk_text(wish.wish_id))
        for wish in DESK_WISHES
        if wish.wish_id != "leave"
    ]
    half = [line.name for line in lines].index("no_show")
    return (
        (QCoreApplication.translate("Desk", "The clock"), [*lines[:half], *lines[BACK_AT:]]),
        (QCoreApplication.translate("Desk", "The speaker"), lines[half:BACK_AT]),
    )


def _make(wish: DeskWish, window: QWidget) -> QAction:
    """One action, with its keys and icon."""
    action = QAction(desk_text(wish.wish_id), window)
    action.setObjectName(f"action_{wish.wish_id}")
    action.setShortcuts([QKeySequence(key) for key in wish.keys])
    action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
    action.setAutoRepeat(False)
    action.setCheckable(wish.is_switch)
    action.setToolTip(tip_of(action))
    if wish.icon:
        set_icon(action, wish.icon)
    window.addAction(action)
    return action


def desk_text(wish_id: str) -> str:
    """The name of a wish where nothing more is known."""
    texts = {
        "next": QCoreApplication.translate("Desk", "Next"),
        "pause": QCoreApplication.translate("Desk", "Pause"),
        "take": QCoreApplication.translate("Desk", "Take a minute, by the chair"),
        "add": QCoreApplication.translate("Desk", "Grant a minute, by the chair"),
        "questions": QCoreApplication.translate("Desk", "Questions"),
        "finish": QCoreApplication.translate("Desk", "Finish"),
        "no_show": QCoreApplication.translate("Desk", "No-show"),
        "withdrawn": QCoreApplication.translate("Desk", "Withdrawn"),
        "pass": QCoreApplication.translate("Desk", "Passes"),
        "defer": QCoreApplication.translate("Desk", "Defer"),
        "defer_slot": QCoreApplication.translate("Desk", "Defer to the next slot"),
        "recall": QCoreApplication.translate("Desk", "Recall"),
        "recall_end": QCoreApplication.translate("Desk", "Recall to the end"),
        "swap": QCoreApplication.translate("Desk", "Swap"),
        "start_row": QCoreApplication.translate("Desk", "Start now"),
        "back": QCoreApplication.translate("Desk", "Back"),
        "undo": QCoreApplication.translate("Desk", "Undo"),
        "redo": QCoreApplication.translate("Desk", "Redo"),
        "speaker_view": QCoreApplication.translate("Desk", "Speaker's view"),
        "cards": QCoreApplication.translate("Desk", "Show the printed cards"),
        "sound": QCoreApplication.translate("Desk", "Sound at yellow and red"),
        "full_screen": QCoreApplication.translate("Desk", "Full screen"),
        "console": QCoreApplication.translate("Desk", "Back to the console"),
        "keys": QCoreApplication.translate("Desk", "All keys"),
        "leave": QCoreApplication.translate("Desk", "Put the card away"),
    }
    return texts[wish_id]

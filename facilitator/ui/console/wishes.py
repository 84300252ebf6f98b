"""Everything that can be done from the keyboard, in one table: buttons, tooltips and the sheet
of keys are made from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from facilitator.ui.icons import set_icon


@dataclass(frozen=True, slots=True)
class Wish:
    """One thing the facilitator can wish for."""

    wish_id: str
    group: str
    keys: tuple[str, ...] = ()
    icon: str = ""


WISHES = (
    Wish("next", "run", ("Return", "Enter"), "next"),
    Wish("pause", "run", ("Space",), "pause"),
    Wish("add", "run", ("+",), "plus-minute"),
    Wish("take", "run", ("-",), "minus-minute"),
    Wish("finish", "run", ("F",), "finish"),
    Wish("skip", "run", ("S",), "skip"),
    Wish("back", "run", ("B",), "back"),
    Wish("no_show", "run", ("N",), "close"),
    Wish("defer", "run", ("D",), "clock"),
    Wish("undo", "run", ("Ctrl+Z",), "undo"),
    Wish("redo", "run", ("Ctrl+Shift+Z", "Ctrl+Y"), "redo"),
    Wish("catch_up", "run", ("C",), "clock"),
    Wish("replan", "run", ("Ctrl+R",), "calendar"),
    Wish("close_day", "run", (), "check"),
    Wish("end_of_day", "run", (), "document"),
    Wish("start_row", "item", ("Ctrl+Return",), "play"),
    Wish("edit", "item", ("F2",), "edit"),
    Wish("insert", "item", ("Ins",), "add"),
    Wish("remove", "item", ("Del",), "trash"),
    Wish("skip_row", "item", (), "skip"),
    Wish("move", "item", ("M",), "fixed"),
    Wish("annotation", "item", ("A",), "document"),
    Wish("note", "item", ("T",), "note"),
    Wish("attach", "item", ("Ctrl+Shift+A",), "paperclip"),
    Wish("copy", "item", ("Ctrl+C",), "document"),
    Wish("thresholds", "window", (), "clock"),
    Wish("room", "window", ("F11",), "room"),
    Wish("room_light", "window", ("Shift+F11",), "sun"),
    Wish("timekeeper", "window", ("F10",), "timekeeper"),
    Wish("rapporteur", "window", ("Ctrl+Shift+R",), "edit"),
    Wish("palette", "window", ("Ctrl+K",), "search"),
    Wish("open", "window", ("Ctrl+O",), "folder-open"),
    Wish("export", "window", ("Ctrl+E",), "document"),
    Wish("keys", "window", ("F1",), "keyboard"),
    Wish("guide", "window", ("Shift+F1",), "info"),
)

_ICONS = {wish.wish_id: wish.icon for wish in WISHES}


class ConsoleActions(QObject):
    """The actions of the console, made from the table. Keys never repeat while held down."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for wish in WISHES:
            self._actions[wish.wish_id] = self._make(wish, window)

    def action(self, wish_id: str) -> QAction:
        """The action of that name. Raises KeyError for an unknown one."""
        action = self._actions[wish_id]
        self._dress(action, _ICONS.get(wish_id, ""))
        return action

    def all(self) -> tuple[tuple[Wish, QAction], ...]:
        """Every wish with its action, in the order of the table."""
        return tuple((wish, self.action(wish.wish_id)) for wish in WISHES)

    def set_state(self, wish_id: str, text: str, *, can_use: bool) -> None:
        """Name an action anew and say whether it can be used; nothing happens if nothing changes.

        An empty text stands for the name it has in the table.
        """
        action = self._actions[wish_id]
        text = text or wish_text(wish_id)
        if action.text() != text:
            action.setText(text)
            action.setToolTip(tip_of(action))
        if action.isEnabled() != can_use:
            action.setEnabled(can_use)

    def set_keys(self, groups: frozenset[str]) -> None:
        """Let the keys of these groups act, and no others: a page has only those it shows."""
        for wish in WISHES:
            action = self._actions[wish.wish_id]
            keys = [QKeySequence(key) for key in wish.keys] if wish.group in groups else []
            if action.shortcuts() != keys:
                action.setShortcuts(keys)
                action.setToolTip(tip_of(action))

    def close_day(self) -> None:
        """No day is open: nothing of it can be used."""
        for wish in WISHES:
            if wish.group != "window":
                self.set_state(wish.wish_id, "", can_use=False)

    def _make(self, wish: Wish, window: QWidget) -> QAction:
        """One action, with its keys and icon."""
        action = QAction(wish_text(wish.wish_id), window)
        action.setObjectName(f"action_{wish.wish_id}")
        action.setShortcuts([QKeySequence(key) for key in wish.keys])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setAutoRepeat(False)
        action.setToolTip(tip_of(action))
        window.addAction(action)
        return action

    @staticmethod
    def _dress(action: QAction, icon: str) -> None:
        """Give it its icon when somebody shows it: most are no part of the first window."""
        if icon and action.icon().isNull():
            set_icon(action, icon)


def key_text(action: QAction) -> str:
    """The first key of an action as the platform writes it, or nothing."""
    keys = key_texts(action)
    return keys[0] if keys else ""


def key_texts(action: QAction) -> tuple[str, ...]:
    """All keys of an action; Return is called what is printed on most keyboards."""
    return texts_of_keys(action.shortcuts())


def texts_of_keys(keys: Sequence[QKeySequence]) -> tuple[str, ...]:
    """Keys as the platform writes them, each once."""
    form = QKeySequence.SequenceFormat.NativeText
    pad, big = (QKeySequence(key).toString(form) for key in ("Enter", "Return"))
    return tuple(dict.fromkeys(key.toString(form).replace(big, pad) for key in keys))


def tip_of(action: QAction) -> str:
    """The tooltip of an action: what it does and its key."""
    text = action.text().removesuffix("…")
    key = key_text(action)
    return f"{text} ({key})" if key else text


def wish_text(wish_id: str) -> str:
    """The name of a wish where nothing more is known."""
    texts = {
        "next": QCoreApplication.translate("Wishes", "Next"),
        "pause": QCoreApplication.translate("Wishes", "Pause"),
        "add": QCoreApplication.translate("Wishes", "Add a minute"),
        "take": QCoreApplication.translate("Wishes", "Take a minute"),
        "finish": QCoreApplication.translate("Wishes", "Finish early"),
        "skip": QCoreApplication.translate("Wishes", "Skip the next item"),
        "back": QCoreApplication.translate("Wishes", "Back to the item before"),
        "no_show": QCoreApplication.translate("Wishes", "No-show of the speaker"),
        "defer": QCoreApplication.translate("Wishes", "Defer the speaker"),
        "undo": QCoreApplication.translate("Wishes", "Undo"),
        "redo": QCoreApplication.translate("Wishes", "Redo"),
        "catch_up": QCoreApplication.translate("Wishes", "Catch up…"),
        "replan": QCoreApplication.translate("Wishes", "Plan the week anew…"),
        "close_day": QCoreApplication.translate("Wishes", "Close the day…"),
        "end_of_day": QCoreApplication.translate("Wishes", "End of the day on one page…"),
        "start_row": QCoreApplication.translate("Wishes", "Start the selected item now"),
        "edit": QCoreApplication.translate("Wishes", "Edit the selected item…"),
        "insert": QCoreApplication.translate("Wishes", "Insert an item…"),
        "remove": QCoreApplication.translate("Wishes", "Remove the selected item"),
        "skip_row": QCoreApplication.translate("Wishes", "Skip the selected item"),
        "move": QCoreApplication.translate("Wishes", "Move the selected fixed point…"),
        "annotation": QCoreApplication.translate("Wishes", "Show the annotation"),
        "note": QCoreApplication.translate("Wishes", "Take a note"),
        "attach": QCoreApplication.translate("Wishes", "Attach a file…"),
        "copy": QCoreApplication.translate("Wishes", "Copy the rundown as a table"),
        "thresholds": QCoreApplication.translate("Wishes", "When the clock turns yellow and red…"),
        "room": QCoreApplication.translate("Wishes", "Room window"),
        "room_light": QCoreApplication.translate("Wishes", "Room window light or dark"),
        "timekeeper": QCoreApplication.translate("Wishes", "Timekeeper"),
        "rapporteur": QCoreApplication.translate("Wishes", "Rapporteur…"),
        "palette": QCoreApplication.translate("Wishes", "Find anything"),
        "open": QCoreApplication.translate("Wishes", "Open a workshop…"),
        "export": QCoreApplication.translate("Wishes", "Give it back as a document…"),
        "keys": QCoreApplication.translate("Wishes", "All keys"),
        "guide": QCoreApplication.translate("Wishes", "Guide with pictures"),
    }
    return texts[wish_id]

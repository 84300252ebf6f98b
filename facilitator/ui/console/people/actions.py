"""What can be done on the page of people, each with its key."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from facilitator.ui.icons import set_icon

IN_BAR = ("import", "add", "papers", "undo")
IN_MENU = ("edit", "copy", "remove", "paste", "undo", "redo")


class PeopleActions(QWidget):
    """The actions by name. Keys are read by the page, so the window's own stay as they are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        standard = QKeySequence.StandardKey
        self._keys: dict[str, list[QKeySequence]] = {}
        self._by_name: dict[str, QAction] = {}
        self._add("import", self.tr("Import…"), "document", [], self.tr("Take in a list"))
        self._add("add", self.tr("Add…"), "add", ["Ctrl+Shift+N"], self.tr("Add a person"))
        self._add(
            "papers",
            self.tr("Badges and lists…"),
            "person",
            ["Ctrl+Shift+B"],
            self.tr("Badges, signing sheet, attendance"),
        )
        self._add("edit", self.tr("Edit…"), "edit", ["Ctrl+Shift+E"], self.tr("All of this person"))
        self._add("copy", self.tr("Copy as a table"), "copy", standard.Copy, self.tr("Copy"))
        self._add("remove", self.tr("Remove…"), "trash", standard.Delete, self.tr("Remove"))
        self._add("paste", self.tr("Paste a list…"), "document", standard.Paste, self.tr("Paste"))
        self._add(
            "undo", self.tr("Undo"), "undo", standard.Undo, self.tr("Take the last step back")
        )
        self._add("redo", self.tr("Redo"), "redo", standard.Redo, self.tr("Take it again"))
        self._add("find", self.tr("Find"), "search", standard.Find, self.tr("Find"))

    def action(self, name: str) -> QAction:
        """An action. Raises KeyError for an unknown one."""
        return self._by_name[name]

    def several(self, names: tuple[str, ...]) -> list[QAction]:
        """Some actions in order."""
        return [self._by_name[name] for name in names]

    def for_key(self, event: QKeyEvent) -> QAction | None:
        """The action of a key, or None."""
        pressed = QKeySequence(event.keyCombination())
        for name, keys in self._keys.items():
            if pressed in keys:
                return self._by_name[name]
        return None

    def _add(
        self,
        name: str,
        text: str,
        icon: str,
        keys: QKeySequence.StandardKey | list[str],
        tip: str,
    ) -> None:
        bindings = (
            [QKeySequence(key) for key in keys]
            if isinstance(keys, list)
            else QKeySequence.keyBindings(keys)
        )
        action = QAction(text, self)
        action.setObjectName(f"action_{name}")
        set_icon(action, icon)
        shown = bindings[0].toString(QKeySequence.SequenceFormat.NativeText) if bindings else ""
        action.setToolTip(f"{tip} ({shown})" if shown else tip)
        self._keys[name] = bindings
        self._by_name[name] = action


def is_plain(event: QKeyEvent) -> bool:
    """True for a key without Ctrl or Alt, which belongs to whatever is typed in."""
    held = event.modifiers()
    return not held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)

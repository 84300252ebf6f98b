"""Finding what a user would look for, by object name."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from facilitator.ui.console.window import ConsoleWindow

W = TypeVar("W", bound=QWidget)


def find(root: QWidget, kind: type[W], name: str) -> W:
    """The one control of that kind and name."""
    found = root.findChild(kind, name)
    assert found is not None, f"no {kind.__name__} {name!r}"
    return found


def press(qtbot: QtBot, window: QWidget, name: str) -> None:
    """Click a button by its name."""
    qtbot.mouseClick(find(window, QPushButton, name), Qt.MouseButton.LeftButton)


def key(
    qtbot: QtBot, window: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None
) -> None:
    """Press a key where the focus is."""
    target = QApplication.focusWidget() or window
    qtbot.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)


def rundown(window: ConsoleWindow) -> QTableView:
    """The rundown."""
    return find(window, QTableView, "rundown")


def cells(window: ConsoleWindow, column: int) -> list[str]:
    """The texts of one column of the rundown."""
    model = rundown(window).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def dialog(window: QWidget, name: str) -> QDialog:
    """An open dialog."""
    return find(window, QDialog, name)

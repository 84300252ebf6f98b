"""How much an item's time counts: set in the dialog or by the menu of the rundown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.kinds import Priority
from facilitator.ui.console.window import ConsoleWindow
from tests.ui.console.looking import cells, find, key, press, rundown
from tests.ui.console.test_editing import choose, open_editor
from tests.ui.workshops import Bench


def shape_of(window: ConsoleWindow, title: str) -> str:
    """The shape beside the title of an item."""
    titles = cells(window, 3)
    return cells(window, 2)[next(at for at, text in enumerate(titles) if title in text)]


def the_menu(qtbot: QtBot, window: ConsoleWindow, item_id: str) -> QMenu:
    """The menu of an item in the rundown."""
    choose(window, item_id)
    view = rundown(window)
    view.customContextMenuRequested.emit(view.visualRect(view.currentIndex()).center())
    return find(view, QMenu, "rundown_menu")


def test_the_dialog_sets_it_and_the_rundown_shows_it_in_shape_and_words(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    editor = open_editor(qtbot, window, "overview")
    box = find(editor, QComboBox, "edit_priority")
    assert box.currentText() == "Normal: gives minutes where needed"
    box.setCurrentIndex(box.findData(Priority.LOW.value))
    press(qtbot, editor, "edit_save")
    row = bench.model.record.rows[-1]
    assert (row.kind, row.payload) == (ActionKind.EDIT, {"priority": "low"})
    assert shape_of(window, "Overview") == "▽"
    model = rundown(window).model()
    index = rundown(window).currentIndex()
    assert "low priority" in model.data(index, Qt.ItemDataRole.AccessibleTextRole)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_sets_it_with_one_click_and_undo_takes_it_back(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    menu = the_menu(qtbot, window, "overview")
    checked = [a for a in find(menu, QMenu, "priority_menu").actions() if a.isChecked()]
    assert [action.text() for action in checked] == ["Normal"]
    chosen = menu.findChild(QAction, "priority_protected")
    assert chosen is not None
    chosen.trigger()
    menu.close()
    item = bench.model.state.plan.find("overview")
    assert item is not None
    assert item.priority is Priority.PROTECTED
    assert shape_of(window, "Overview") == "◈"
    key(qtbot, window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shape_of(window, "Overview") == ""

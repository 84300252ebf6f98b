"""The first page: four choices, recents, a drop."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.ui.console.first_run import FirstRunPage, RecentWorkshop
from facilitator.ui.console.paste_text import PasteSheet

HERE = RecentWorkshop("/tmp/kl.workshop", "Kuala Lumpur 2017", "6–10 November 2017")
GONE = RecentWorkshop("/tmp/gone.workshop", "Kampala", "3–7 March 2025", exists=False)


@pytest.fixture
def page(qtbot: QtBot) -> FirstRunPage:
    made = FirstRunPage()
    qtbot.addWidget(made)
    made.resize(1100, 700)
    with qtbot.waitExposed(made, timeout=1000):
        made.show()
    return made


def button(page: FirstRunPage, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("choice_sample", "sample_requested"),
        ("choice_read", "read_dialog_requested"),
        ("choice_empty", "empty_requested"),
        ("choice_open", "open_dialog_requested"),
    ],
)
def test_each_choice_is_one_click_or_one_key(
    qtbot: QtBot, page: FirstRunPage, name: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        qtbot.mouseClick(button(page, name), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(getattr(page, signal), timeout=500):
        qtbot.keyClick(button(page, name), Qt.Key.Key_Return)


def test_a_recent_workshop_opens_and_a_missing_one_says_so(
    qtbot: QtBot, page: FirstRunPage
) -> None:
    page.show_recent((HERE, GONE))
    with qtbot.waitSignal(page.open_requested, timeout=500) as opened:
        qtbot.mouseClick(button(page, "recent_0"), Qt.MouseButton.LeftButton)
    assert opened.args == ["/tmp/kl.workshop"]
    missing = button(page, "recent_1")
    assert not missing.isEnabled()
    assert "not found" in missing.accessibleName()


def test_without_recents_their_list_is_not_there(page: FirstRunPage) -> None:
    page.show_recent(())
    assert all(not label.isVisible() for label in page.findChildren(QLabel, "recent_heading"))


@pytest.mark.parametrize(
    ("path", "signal"),
    [("/tmp/agenda.docx", "read_requested"), ("/tmp/kl.workshop", "open_requested")],
)
def test_a_file_dropped_anywhere_is_read_or_opened(
    qtbot: QtBot, page: FirstRunPage, path: str, signal: str
) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path)])
    entered = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, _NO_KEY
    )
    page.dragEnterEvent(entered)
    assert entered.isAccepted()
    dropped = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, _NO_KEY
    )
    with qtbot.waitSignal(getattr(page, signal), timeout=500) as wished:
        page.dropEvent(dropped)
    assert wished.args == [path]


def test_the_choices_are_reached_with_tab_in_reading_order(
    qtbot: QtBot, page: FirstRunPage
) -> None:
    page.focus_first()
    names = []
    for _ in range(4):
        names.append(page.focusWidget().objectName())
        page.focusNextChild()
    assert names == ["choice_sample", "choice_read", "choice_empty", "choice_open"]


_NO_KEY = Qt.KeyboardModifier.NoModifier


def test_a_text_on_the_clipboard_is_read_with_ctrl_v(qtbot: QtBot, page: FirstRunPage) -> None:
    QGuiApplication.clipboard().setText("9:00 Opening")
    with qtbot.waitSignal(page.text_pasted, timeout=500) as pasted:
        page.findChild(QAction, "first_run_paste").trigger()
    assert pasted.args == ["9:00 Opening"]


def test_a_copied_file_is_read_instead_of_its_name(qtbot: QtBot, page: FirstRunPage) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/agenda.docx")])
    QGuiApplication.clipboard().setMimeData(mime)
    with qtbot.waitSignal(page.read_requested, timeout=500) as read:
        page.paste()
    assert read.args == ["/tmp/agenda.docx"]


def test_an_empty_clipboard_says_what_to_do(qtbot: QtBot, page: FirstRunPage) -> None:
    QGuiApplication.clipboard().setText("  ")
    with qtbot.assertNotEmitted(page.text_pasted):
        page.paste()
    assert "copy an organization of work first" in page.findChild(QLabel, "first_run_hint").text()


def test_a_pasted_text_can_be_changed_before_it_is_read(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("")
    sheet = PasteSheet()
    qtbot.addWidget(sheet)
    sheet.show()
    read = sheet.findChild(QPushButton, "paste_read")
    assert not read.isEnabled()
    sheet.findChild(QPlainTextEdit, "paste_text").setPlainText("9:00 Opening\n")
    with qtbot.waitSignal(sheet.text_entered, timeout=500) as entered:
        qtbot.mouseClick(read, Qt.MouseButton.LeftButton)
    assert entered.args == ["9:00 Opening\n"]

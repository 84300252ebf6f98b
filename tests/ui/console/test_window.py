"""The window navigates, remembers its place and announces wishes."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QStackedWidget,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.dialogs.as_if_date import AsIfDateDialog
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.console.wishes import WISHES
from facilitator.ui.day_model import RunMode
from facilitator.ui.widgets import MessageAction, MessageBar, PhaseBadge
from tests.ui.console.looking import dialog, find, key, press
from tests.ui.workshops import TUESDAY, Bench, a_bench, venue


def menu_entry(window: ConsoleWindow, name: str) -> QAction:
    """An entry of the workshop's menu."""
    action = window.findChild(QAction, name)
    assert action is not None
    return action


@pytest.mark.parametrize(
    ("entry", "signal"),
    [
        ("menu_new", "empty_requested"),
        ("action_open", "open_dialog_requested"),
        ("menu_read", "read_dialog_requested"),
        ("menu_sample", "sample_requested"),
        ("menu_backup", "backup_requested"),
        ("action_room", "room_requested"),
    ],
)
def test_an_entry_of_the_menu_is_only_a_wish(
    qtbot: QtBot, window: ConsoleWindow, entry: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window, signal), timeout=500):
        menu_entry(window, entry).trigger()


def test_rehearsal_and_look_are_wished_for(qtbot: QtBot, window: ConsoleWindow) -> None:
    with qtbot.waitSignal(window.rehearsal_requested, timeout=500) as rehearsal:
        menu_entry(window, "menu_rehearsal").trigger()
    assert rehearsal.args == [True]
    with qtbot.waitSignal(window.theme_requested, timeout=500) as look:
        menu_entry(window, "theme_dark").trigger()
    assert look.args == ["dark"]


def test_a_late_day_as_if_on_another_date_stays_within_the_laptops_screen(
    window: ConsoleWindow,
) -> None:
    late = a_bench(venue(22, 26), mode=RunMode(as_if=date(2017, 11, 6), rehearsal_factor=60))
    window.show_day(late.model)
    late.act(ActionKind.NEXT)
    late.act(
        ActionKind.INSERT,
        None,
        {
            "title": "A very long title of an inserted item " * 3,
            "start": venue(22, 40).isoformat(),
            "minutes": 15,
        },
    )
    QApplication.processEvents()
    assert window.width() == 1366
    last = find(window, QAbstractButton, "button_room")
    assert last.mapTo(window, last.rect().topRight()).x() < 1366
    badge = find(window, PhaseBadge, "header_fixed_point")
    assert badge.mapTo(window, badge.rect().topRight()).x() < 1366
    undo = find(window, QAbstractButton, "button_redo")
    assert undo.mapTo(window, undo.rect().topRight()).x() < 1366
    mode = find(window, PhaseBadge, "header_mode")
    assert mode.width() >= mode.sizeHint().width()
    assert "6 November 2017" in mode.toolTip()


def test_a_recent_workshop_is_opened(qtbot: QtBot, window: ConsoleWindow) -> None:
    window.show_recent(["/somewhere/Kuala Lumpur 2017.workshop"])
    recent = find(window, QMenu, "menu_recent")
    with qtbot.waitSignal(window.open_requested, timeout=500) as wished:
        recent.actions()[0].trigger()
    assert wished.args == ["/somewhere/Kuala Lumpur 2017.workshop"]


def test_another_date_is_chosen_among_the_days(qtbot: QtBot, window: ConsoleWindow) -> None:
    menu_entry(window, "menu_as_if").trigger()
    asked = dialog(window, "as_if_date")
    assert isinstance(asked, AsIfDateDialog)
    find(asked, QWidget, "as_if_day").activated.emit(1)  # type: ignore[attr-defined]
    with qtbot.waitSignal(window.as_if_requested, timeout=500) as wished:
        asked.accept()
    assert wished.args == [TUESDAY]


def test_a_rehearsal_is_marked_in_the_header_and_below(
    window: ConsoleWindow,
) -> None:
    other = a_bench(mode=RunMode(as_if=date(2017, 11, 6), rehearsal_factor=60))
    window.show_day(other.model)
    badge = find(window, PhaseBadge, "header_mode")
    words = badge.toolTip()
    assert words.startswith("Rehearsal at 60×")
    assert "6 November 2017" in words
    assert badge.word in (words, "Rehearsal 60× · As if 6 Nov 2017")
    assert find(window, QLabel, "status_mode").text() == words


def test_saved_and_backup_are_told(window: ConsoleWindow) -> None:
    moment = datetime(2017, 11, 6, 10, 58, 19, tzinfo=venue(9, 0).tzinfo)
    window.show_saved(moment)
    window.show_backup(moment)
    assert find(window, QLabel, "status_saved").text() == "✓ saved 10:58:19"
    assert find(window, QLabel, "status_backup").text() == "backup 10:58"


def test_pages_are_turned_by_their_tabs(window: ConsoleWindow) -> None:
    find(window, QTabBar, "page_tabs").setCurrentIndex(1)
    shown = find(window, QStackedWidget, "pages").currentWidget()
    assert shown.objectName() == "agenda_page"


def test_a_page_without_a_title_has_no_tab(window: ConsoleWindow) -> None:
    page = QWidget()
    window.add_page("review", "", page)
    window.show_page("review")
    tabs = find(window, QTabBar, "page_tabs")
    assert not tabs.isTabVisible(tabs.count() - 1)
    assert find(window, QStackedWidget, "pages").currentWidget() is page


def test_the_agenda_shows_all_days_and_leads_to_an_item(window: ConsoleWindow) -> None:
    window.show_page("agenda")
    tuesday = find(window, QListWidget, "agenda_2017-11-07")
    assert tuesday.item(0).text() == "09:30 – 10:30\n5 · Report back"
    tuesday.setCurrentRow(0)
    assert find(window, QLabel, "agenda_title").text() == "5 · Report back"
    tuesday.itemActivated.emit(tuesday.item(0))
    assert window.day_page is not None
    assert window.day_page.day == TUESDAY
    assert window.day_page.item_id == "report"


def test_no_title_of_the_agenda_is_cut_when_its_column_gets_narrow(window: ConsoleWindow) -> None:
    window.show_page("agenda")
    for width in (1400, 900):
        window.resize(width, 700)
        QApplication.processEvents()
        day = find(window, QListWidget, "agenda_2017-11-07")
        for at in range(day.count()):
            rect = day.visualItemRect(day.item(at))
            wrap = int(Qt.TextFlag.TextWordWrap)
            words = day.fontMetrics().boundingRect(rect, wrap, day.item(at).text())
            assert words.height() <= rect.height()


def test_a_file_that_takes_nothing_is_told_at_once(window: ConsoleWindow, bench: Bench) -> None:
    bench.model.trouble.emit("disk_full", "The disk is full; nothing was saved.")
    bar = find(window, MessageBar, "message_bar")
    assert bar.current is not None
    assert bar.current.text == "The disk is full; nothing was saved."


def test_the_record_tells_every_row_in_words(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    bench.act(ActionKind.PAUSE, None, {"reason": "Point of order"})
    bench.act(ActionKind.UNDO)
    window.show_page("record")
    model = find(window, QTableView, "record_table").model()
    texts = [[str(model.index(row, c).data()) for c in (2, 3, 4)] for row in range(3)]
    assert texts[2][:2] == ["09:30:00", "Go on to Opening of the workshop"]
    assert texts[1][2] == "Point of order"
    assert texts[0][1].startswith("Undone: pause")
    find(window, QLineEdit, "record_search").setText("order")
    assert model.rowCount() == 2


def test_the_sheet_of_keys_names_every_key_of_the_table(
    qtbot: QtBot, window: ConsoleWindow
) -> None:
    window.show_page("speakers")  # where the keys of the day do not act
    key(qtbot, window, Qt.Key.Key_F1)
    sheet = dialog(window, "shortcut_sheet")
    named = {label.objectName() for label in sheet.findChildren(QLabel)}
    assert {f"key_{wish.wish_id}" for wish in WISHES if wish.keys} <= named
    assert find(sheet, QLabel, "key_pause").text() == "Space"


def test_a_command_is_found_by_its_letters(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    key(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = find(window, QLineEdit, "palette_text")
    line.setText("add min")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.model.record.rows[-1].payload == {"seconds": 60}


def test_an_item_is_found_by_its_title_on_any_day(qtbot: QtBot, window: ConsoleWindow) -> None:
    key(qtbot, window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    line = find(window, QLineEdit, "palette_text")
    line.setText("report back")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.day_page is not None
    assert (window.day_page.day, window.day_page.item_id) == (TUESDAY, "report")


def test_thresholds_change_when_the_clock_turns_yellow(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    bench.move_to(9, 41)
    assert find(window, PhaseBadge, "running_phase").word == "Running"
    menu_entry(window, "action_thresholds").trigger()
    asked = dialog(window, "thresholds")
    find(asked, QDoubleSpinBox, "warning_minutes").setValue(5)
    asked.accept()
    assert find(window, PhaseBadge, "running_phase").word == "Ending soon"


def test_a_message_of_the_program_has_its_action(qtbot: QtBot, window: ConsoleWindow) -> None:
    window.show_message(
        "warning", "The disk is nearly full.", [MessageAction("move", "Move…")], "disk"
    )
    with qtbot.waitSignal(window.message_action_triggered, timeout=500) as wished:
        press(qtbot, window, "message_move")
    assert wished.args == ["disk", "move"]
    window.withdraw_message("disk")
    assert find(window, MessageBar, "message_bar").current is None


def test_the_window_comes_back_where_it_was(
    qtbot: QtBot, window: ConsoleWindow, settings: QSettings
) -> None:
    window.setGeometry(0, 50, 1000, 690)
    with qtbot.waitSignal(window.closed, timeout=500):
        window.close()
    again = ConsoleWindow(settings)
    qtbot.addWidget(again)
    assert (again.y(), again.height()) == (50, 690)


def test_every_button_in_sight_says_what_it_is(window: ConsoleWindow) -> None:
    silent = [
        button.objectName() or type(button).__name__
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and not (button.accessibleName() or button.text())
    ]
    assert silent == []


def test_a_screen_reader_speaks_the_figures_and_what_they_are(
    window: ConsoleWindow, bench: Bench
) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    bench.move_to(9, 32)
    for name, value, meaning in (
        ("fact_0", "2:00", "Elapsed"),
        ("venue_clock", "09:32:00", "Venue time"),
    ):
        spoken = QAccessible.queryAccessibleInterface(find(window, QLabel, name))
        assert spoken.text(QAccessible.Text.Name) == value
        assert spoken.text(QAccessible.Text.Description) == meaning


def test_every_day_button_names_its_key(window: ConsoleWindow) -> None:
    for wish in WISHES:
        button = window.findChild(QAbstractButton, f"button_{wish.wish_id}")
        if button is not None and wish.keys:
            assert button.toolTip().endswith(")"), wish.wish_id


def test_tab_goes_through_the_window_as_it_is_seen(window: ConsoleWindow, bench: Bench) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    answers = [MessageAction("yes", "Yes"), MessageAction("no", "No")]
    window.show_message("warning", "What happened?", answers)
    order: list[str] = []
    control = window.nextInFocusChain()
    while control is not window:
        order.append(control.objectName())
        control = control.nextInFocusChain()
    seen = [
        "button_room",
        "message_yes",
        "message_no",
        "rundown",
        "button_next",
        "button_skip",
        "button_back",
        "more_actions",
        "button_pause",
        "button_take",
        "annotation",
        "day_strip",
        "button_undo",
        "button_redo",
    ]
    assert [name for name in order if name in seen] == seen


def test_tab_reaches_every_control_of_the_day(window: ConsoleWindow, bench: Bench) -> None:
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    reached: set[str] = set()
    control = window.nextInFocusChain()
    while control is not window:
        if control.isVisible() and control.isEnabled() and control.focusPolicy():
            reached.add(control.objectName())
        control = control.nextInFocusChain()
    assert {
        "workshop_menu",
        "page_tabs",
        "day_tabs",
        "rundown",
        "button_next",
        "button_pause",
        "pause_reason",
        "button_add",
        "button_take",
        "button_finish",
        "button_skip",
        "annotation",
        "day_strip",
        "button_undo",
    } <= reached

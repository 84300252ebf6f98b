"""Items are edited, inserted, removed and moved; notes and files are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTableWidget,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.window import ConsoleWindow
from tests.ui.console.looking import cells, find, key, press, rundown
from tests.ui.workshops import Bench, a_bench, venue


def choose(window: ConsoleWindow, item_id: str) -> None:
    """Select an item of the rundown."""
    assert window.day_page is not None
    window.day_page.pick(item_id)


def open_editor(qtbot: QtBot, window: ConsoleWindow, item_id: str) -> QDialog:
    """The edit dialog of an item."""
    choose(window, item_id)
    key(qtbot, window, Qt.Key.Key_F2)
    return find(window, QDialog, "edit_item")


def test_only_what_was_changed_is_written(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    editor = open_editor(qtbot, window, "overview")
    find(editor, QLineEdit, "edit_start").setText("10.05")
    find(editor, QCheckBox, "edit_hard").setChecked(True)
    press(qtbot, editor, "edit_save")
    row = bench.model.record.rows[-1]
    assert (row.kind, row.item_id) == (ActionKind.EDIT, "overview")
    assert row.payload == {"start": venue(10, 5).isoformat(), "is_hard": True}
    assert cells(window, 0)[1] == "10:05"


def test_saving_without_a_change_writes_nothing(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    editor = open_editor(qtbot, window, "overview")
    press(qtbot, editor, "edit_save")
    assert bench.model.record.rows == ()


@pytest.mark.parametrize(
    ("field", "text", "sentence"),
    [
        ("edit_title", " ", "The item needs a title."),
        ("edit_start", "soon", "“soon” is not a time; write it like 9:30 or 14:00."),
        ("edit_end", "9:50", "The end must lie after the start."),
        ("edit_minimum", "90", "The minimum length must be between 1 minute and 30 min."),
    ],
)
def test_wrong_input_gets_one_sentence_and_changes_nothing(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench, *, field: str, text: str, sentence: str
) -> None:
    editor = open_editor(qtbot, window, "overview")
    find(editor, QLineEdit, field).setText(text)
    press(qtbot, editor, "edit_save")
    assert find(editor, QLabel, "edit_error").text() == sentence
    assert editor.isVisible()
    assert bench.model.record.rows == ()
    press(qtbot, editor, "edit_cancel")


def test_steps_are_added_and_summed_against_the_slot(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    editor = open_editor(qtbot, window, "open")
    table = find(editor, QTableWidget, "edit_steps")
    assert find(editor, QLabel, "steps_sum").text() == "30 min of 30 min"
    press(qtbot, editor, "step_add")
    row = table.rowCount() - 1
    cell = table.item(row, 0)
    assert cell is not None
    cell.setText("Group photo")
    assert find(editor, QLabel, "steps_sum").text() == "40 min of 30 min: 10 min too long"
    press(qtbot, editor, "edit_save")
    steps = bench.model.state.plan.find("open")
    assert steps is not None
    assert [step.title for step in steps.steps][-1] == "Group photo"


def test_steps_change_places(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    editor = open_editor(qtbot, window, "open")
    find(editor, QTableWidget, "edit_steps").setCurrentCell(1, 0)
    press(qtbot, editor, "step_up")
    press(qtbot, editor, "edit_save")
    item = bench.model.state.plan.find("open")
    assert item is not None
    assert [step.step_id for step in item.steps] == ["secretariat", "host"]


def test_an_item_is_inserted_behind_the_selected_one(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    choose(window, "overview")
    key(qtbot, window, Qt.Key.Key_Insert)
    editor = find(window, QDialog, "edit_item")
    find(editor, QLineEdit, "edit_title").setText("Group photo")
    press(qtbot, editor, "edit_save")
    assert bench.model.record.rows[-1].kind is ActionKind.INSERT
    assert "Group photo" in cells(window, 3)


def test_an_item_that_has_not_begun_is_removed_and_undone(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    choose(window, "overview")
    key(qtbot, window, Qt.Key.Key_Delete)
    assert "2 · Overview" not in cells(window, 3)
    assert find(window, QPushButton, "button_undo").text() == "Undo: remove Overview"
    press(qtbot, window, "button_undo")
    assert "2 · Overview" in cells(window, 3)


def test_a_fixed_point_moves_only_after_it_was_asked(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    choose(window, "lunch")
    key(qtbot, window, Qt.Key.Key_M)
    words = find(window, QLabel, "move_words").text()
    assert words.startswith("Lunch then starts at 12:45 instead of 12:30.")
    press(qtbot, window, "move_accept")
    row = bench.model.record.rows[-1]
    assert (row.kind, row.item_id, row.payload) == (ActionKind.MOVE_HARD, "lunch", {"by": 900.0})
    assert cells(window, 0)[4] == "12:45"


def test_a_selected_item_is_started_out_of_turn(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    choose(window, "groups")
    key(qtbot, window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert bench.model.state.timer is not None
    assert bench.model.state.timer.entry_id == "groups"


def test_a_decision_is_noted_with_its_item(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    choose(window, "overview")
    key(qtbot, window, Qt.Key.Key_T)
    kinds = find(window, QComboBox, "note_category")
    kinds.setCurrentIndex(kinds.findData("decision"))
    line = find(window, QLineEdit, "note_text")
    line.setText("Drafts are due on Thursday.")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    note = bench.model.state.notes[-1]
    assert (note.item_id, note.category) == ("overview", "decision")
    shown = find(window, QListWidget, "note_list").item(0).text()
    assert shown == "◆ Decision · 09:00\nDrafts are due on Thursday."


def test_a_remark_is_filed_under_a_point_of_its_item(
    qtbot: QtBot, window: ConsoleWindow, bench: Bench
) -> None:
    choose(window, "overview")
    key(qtbot, window, Qt.Key.Key_T)
    find(window, QComboBox, "note_heading").setEditText("E-learning module")
    line = find(window, QLineEdit, "note_text")
    line.setText("Needs a version in Khmer")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert bench.model.state.notes[-1].heading == "E-learning module"
    shown = find(window, QListWidget, "note_list").item(0).text()
    assert "E-learning module" in shown


def test_the_annotation_belongs_to_the_selected_item(window: ConsoleWindow) -> None:
    choose(window, "overview")
    text = find(window, QTextBrowser, "annotation").toPlainText()
    assert text == "The document says nothing more about this item."


def test_a_file_is_attached_and_opened(qtbot: QtBot, window: ConsoleWindow, bench: Bench) -> None:
    choose(window, "overview")
    files = find(window, QWidget, "files")
    with qtbot.waitSignal(window.attach_requested, timeout=500) as asked:
        drop_on(files, "deck.pptx")
    assert asked.args == ["overview", "/tmp/deck.pptx"]
    bench.act(ActionKind.ATTACH, "overview", {"name": "deck.pptx", "path": "files/deck.pptx"})
    entries = find(window, QListWidget, "file_list")
    with qtbot.waitSignal(window.open_file_requested, timeout=500) as opened:
        entries.itemActivated.emit(entries.item(0))
    assert opened.args == ["files/deck.pptx"]


@pytest.mark.parametrize(
    ("name", "signal"), [("a.workshop", "open_requested"), ("a.docx", "read_requested")]
)
def test_a_file_dropped_on_the_window_is_opened_or_read(
    qtbot: QtBot, window: ConsoleWindow, name: str, signal: str
) -> None:
    with qtbot.waitSignal(getattr(window, signal), timeout=500) as wished:
        drop_on(window, name)
    assert wished.args == [f"/tmp/{name}"]


def test_the_rundown_is_copied_as_a_table(qtbot: QtBot, window: ConsoleWindow) -> None:
    rundown(window).setFocus()
    key(qtbot, window, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "Planned\tExpected\tState\tItem\tLead"
    assert lines[2] == "10:00\t10:00\tto come\t2 · Overview\t"


def test_the_selection_stays_when_the_state_changes(window: ConsoleWindow, bench: Bench) -> None:
    choose(window, "groups")
    bench.move_to(9, 30)
    bench.act(ActionKind.NOTE, "groups", {"category": "note", "text": "Rooms are ready."})
    assert window.day_page is not None
    assert window.day_page.item_id == "groups"


def test_details_follow_what_runs(window: ConsoleWindow, bench: Bench) -> None:
    choose(window, "groups")
    bench.move_to(9, 30)
    bench.act(ActionKind.NEXT)
    assert window.day_page is not None
    assert window.day_page.item_id == "open"


def test_an_item_that_ends_after_midnight_can_be_typed(qtbot: QtBot, window: ConsoleWindow) -> None:
    other = a_bench()
    window.show_day(other.model)
    editor = open_editor(qtbot, window, "groups")
    find(editor, QLineEdit, "edit_start").setText("22:00")
    find(editor, QLineEdit, "edit_end").setText("0:30")
    press(qtbot, editor, "edit_save")
    item = other.model.state.plan.find("groups")
    assert item is not None
    assert item.length.total_seconds() == 150 * 60


def drop_on(target: QWidget, name: str) -> None:
    """Drop a file on a control."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(f"/tmp/{name}")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    target.dropEvent(event)

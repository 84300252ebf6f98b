"""The review page by mouse and key: deciding, editing, undoing, accepting."""

from __future__ import annotations

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QPushButton,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.commands.review import ReviewedAgenda, empty_agenda
from facilitator.kinds import ItemKind
from facilitator.ui.console.reading_progress import ReadingProgress
from facilitator.ui.console.review import ReviewPage
from facilitator.ui.models.review import Column
from tests.unit.commands.agendas import sample

W = TypeVar("W", bound=QWidget)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_agenda(sample(), "annotated-agenda.docx")
    with qtbot.waitExposed(made, timeout=1000):
        made.show()
    return made


@pytest.fixture
def blank(qtbot: QtBot) -> ReviewPage:
    made = ReviewPage()
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show_agenda(empty_agenda(), "")
    with qtbot.waitExposed(made, timeout=1000):
        made.show()
    return made


def find(page: QWidget, kind: type[W], name: str) -> W:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def click(qtbot: QtBot, page: QWidget, name: str) -> None:
    kind = QToolButton if page.findChild(QToolButton, name) else QPushButton
    qtbot.mouseClick(find(page, kind, name), LEFT)


def cell(page: ReviewPage, title: str, column: Column, nth: int = 0) -> str:
    table = find(page, QTableView, "review_table")
    return str(table.model().index(row_of(page, title, nth), column).data())


def row_of(page: ReviewPage, title: str, nth: int = 0) -> int:
    model = find(page, QTableView, "review_table").model()
    rows = [r for r in range(model.rowCount()) if model.index(r, Column.TITLE).data() == title]
    return rows[nth]


def choose_cell(page: ReviewPage, title: str, column: Column, nth: int = 0) -> QTableView:
    table = find(page, QTableView, "review_table")
    table.setCurrentIndex(table.model().index(row_of(page, title, nth), column))
    return table


def type_into(qtbot: QtBot, page: ReviewPage, title: str, column: Column, text: str) -> None:
    table = choose_cell(page, title, column)
    table.setFocus()
    table.edit(table.currentIndex())
    fill_editor(qtbot, page, text)


def fill_editor(qtbot: QtBot, page: ReviewPage, text: str) -> None:
    """Type into the open editor of a cell and press Enter; Qt takes it over a moment later."""
    editor = find(page, QLineEdit, "cell_edit")
    editor.selectAll()
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.findChild(QLineEdit, "cell_edit") is None, timeout=500)


def status(page: ReviewPage) -> str:
    return find(page, QLabel, "review_status").text()


def error(page: ReviewPage) -> str:
    label = find(page, QLabel, "review_error")
    return label.text() if label.isVisible() else ""


def test_it_opens_at_the_first_doubt_with_its_line_and_row_shown(page: ReviewPage) -> None:
    assert find(page, QLabel, "doubt_position").text() == "1 of 3"
    table = find(page, QTableView, "review_table")
    shown = table.model().index(table.currentIndex().row(), Column.START).data()
    line = find(page, QListView, "source_lines").currentIndex().data()
    assert (shown, line.startswith("10.45 – 12.30 a.m.")) == ("10:45", True)


def test_it_cannot_be_accepted_before_each_doubt_is_answered(
    qtbot: QtBot, page: ReviewPage
) -> None:
    accept = find(page, QPushButton, "review_accept")
    said = []
    for _ in range(3):
        assert not accept.isEnabled()
        said.append(status(page))
        click(qtbot, page, "doubt_choice_0")
    assert [text[:3] for text in said] == ["◆ 3", "◆ 2", "◆ 1"]
    with qtbot.waitSignal(page.accepted, timeout=500) as done:
        click(qtbot, page, "review_accept")
    result: ReviewedAgenda = done.args[0]
    assert (result.zone, len(list(result.plan.items()))) == ("Asia/Kuala_Lumpur", 41)


def test_all_readings_are_accepted_with_one_click(qtbot: QtBot, page: ReviewPage) -> None:
    click(qtbot, page, "keep_all")
    assert status(page) == "✓ Ready: nothing is left to decide"
    assert find(page, QPushButton, "review_accept").isEnabled()
    assert not find(page, QPushButton, "keep_all").isEnabled()


def test_another_reading_changes_the_rundown_and_says_what(qtbot: QtBot, page: ReviewPage) -> None:
    click(qtbot, page, "doubt_next")
    click(qtbot, page, "doubt_choice_1")
    assert cell(page, "Closure of the workshop", Column.START) == "14:15"
    assert "taken out" in error(page)
    click(qtbot, page, "review_undo")
    assert cell(page, "Closure of the workshop", Column.START) == "15:15"
    assert status(page).startswith("◆ 3")


def test_doubts_are_walked_through_by_key(qtbot: QtBot, page: ReviewPage) -> None:
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert find(page, QLabel, "doubt_position").text() == "2 of 3"
    qtbot.keyClick(page, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert find(page, QLabel, "doubt_position").text() == "1 of 3"


def test_a_slot_shows_its_line_and_a_line_its_slot(qtbot: QtBot, page: ReviewPage) -> None:
    choose_cell(page, "Overview and objectives of the workshop", Column.TITLE)
    lines = find(page, QListView, "source_lines")
    assert lines.currentIndex().data().startswith("10 – 10.30 a.m.")
    model = lines.model()
    lunch = next(
        model.index(row, 0)
        for row in range(model.rowCount())
        if str(model.index(row, 0).data()).endswith("Lunch Break")
    )
    lines.setCurrentIndex(lunch)
    table = find(page, QTableView, "review_table")
    assert table.model().index(table.currentIndex().row(), Column.TITLE).data() == "Lunch Break"


@pytest.mark.parametrize("typed", ["9.45", "9:45", "9h45", "0945", "9:45 a.m."])
def test_times_are_typed_in_any_usual_way(qtbot: QtBot, page: ReviewPage, typed: str) -> None:
    type_into(qtbot, page, "Opening of the workshop", Column.START, typed)
    assert cell(page, "Opening of the workshop", Column.START) == "09:45"
    assert error(page) == ""


def test_a_wrong_time_is_told_beside_the_table_and_the_old_one_stays(
    qtbot: QtBot, page: ReviewPage
) -> None:
    type_into(qtbot, page, "Opening of the workshop", Column.END, "soonish")
    assert "“soonish” is no time" in error(page)
    assert cell(page, "Opening of the workshop", Column.END) == "10:00"
    type_into(qtbot, page, "Opening of the workshop", Column.END, "10:05")
    assert error(page) == ""


def test_edits_are_undone_and_done_again_by_key(qtbot: QtBot, page: ReviewPage) -> None:
    type_into(qtbot, page, "Opening of the workshop", Column.TITLE, "Welcome")
    table = find(page, QTableView, "review_table")
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(table, Qt.Key.Key_Z, control)
    assert cell(page, "Opening of the workshop", Column.START) == "09:30"
    qtbot.keyClick(table, Qt.Key.Key_Z, control | Qt.KeyboardModifier.ShiftModifier)
    assert cell(page, "Welcome", Column.START) == "09:30"


def test_a_kind_is_chosen_from_a_list_and_brings_its_fixed_point(
    qtbot: QtBot, page: ReviewPage
) -> None:
    table = choose_cell(page, "Opening of the workshop", Column.KIND)
    table.setFocus()
    table.edit(table.currentIndex())
    combo = find(table, QComboBox, "kind_edit")
    combo.setCurrentIndex(combo.findData(ItemKind.BREAK.value))
    combo.activated.emit(combo.currentIndex())
    assert cell(page, "Opening of the workshop", Column.KIND) == "Break"
    fixed = table.model().index(row_of(page, "Opening of the workshop"), Column.FIXED)
    assert Qt.CheckState(fixed.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def test_a_fixed_point_is_set_with_the_space_bar(qtbot: QtBot, page: ReviewPage) -> None:
    table = choose_cell(page, "Opening of the workshop", Column.FIXED)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Space)
    index = table.model().index(row_of(page, "Opening of the workshop"), Column.FIXED)
    assert Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked


def test_the_date_of_a_day_is_edited_in_its_heading(qtbot: QtBot, page: ReviewPage) -> None:
    table = find(page, QTableView, "review_table")
    table.setCurrentIndex(table.model().index(0, Column.START))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Return)
    editor = find(table, QDateEdit, "date_edit")
    editor.setDate(QDate(2017, 11, 5))
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.findChild(QDateEdit, "date_edit") is None, timeout=500)
    assert table.model().index(0, 0).data() == "Sunday, 5 November 2017"


def test_an_overlap_made_by_an_edit_is_marked(qtbot: QtBot, page: ReviewPage) -> None:
    type_into(qtbot, page, "Opening of the workshop", Column.END, "10:10")
    assert cell(page, "Overview and objectives of the workshop", Column.MARK) == "○ Overlap"


def test_suggested_steps_are_shown_and_can_be_left_out(qtbot: QtBot, page: ReviewPage) -> None:
    choose_cell(page, "Opening of the workshop", Column.TITLE)
    box = find(page, QCheckBox, "review_step_1")
    assert (box.isVisible(), box.isChecked()) == (True, True)
    qtbot.mouseClick(box, LEFT, pos=box.rect().center().__class__(8, box.height() // 2))
    click(qtbot, page, "keep_all")
    first = page.result().plan.days[0].items[0]
    assert [step.title for step in first.steps] == ["Opening"]
    choose_cell(page, "Lunch Break", Column.TITLE)
    assert not box.isVisible()


def test_slots_are_added_and_removed(qtbot: QtBot, page: ReviewPage) -> None:
    choose_cell(page, "Lunch Break", Column.TITLE)
    click(qtbot, page, "review_add")
    fill_editor(qtbot, page, "Group photo")
    assert cell(page, "Group photo", Column.START) == "14:00"
    choose_cell(page, "Group photo", Column.TITLE)
    click(qtbot, page, "review_remove")
    with pytest.raises(IndexError):
        row_of(page, "Group photo")


def test_the_zone_must_be_one_that_exists(qtbot: QtBot, page: ReviewPage) -> None:
    zone = find(page, QComboBox, "review_zone")
    assert zone.currentText() == "Asia/Kuala_Lumpur"
    zone.setEditText("Asia/Atlantis")
    zone.lineEdit().editingFinished.emit()
    assert "no time zone" in error(page)
    assert zone.currentText() == "Asia/Kuala_Lumpur"


def test_a_place_brings_its_zone_along(qtbot: QtBot, page: ReviewPage) -> None:
    place = find(page, QLineEdit, "review_place")
    place.setText("Geneva, Switzerland")
    place.editingFinished.emit()
    assert find(page, QComboBox, "review_zone").currentText() == "Europe/Zurich"


def test_an_empty_workshop_is_filled_and_accepted(qtbot: QtBot, blank: ReviewPage) -> None:
    assert find(blank, QLabel, "review_hint").isVisible()
    assert not find(blank, QWidget, "review_source").isVisible()
    place = find(blank, QLineEdit, "review_place")
    place.setText("Kampala")
    place.editingFinished.emit()
    find(blank, QDateEdit, "review_first_day").setDate(QDate(2025, 3, 31))
    click(qtbot, blank, "review_add")
    fill_editor(qtbot, blank, "Welcome")
    assert not find(blank, QLabel, "review_hint").isVisible()
    with qtbot.waitSignal(blank.accepted, timeout=500) as done:
        click(qtbot, blank, "review_accept")
    result: ReviewedAgenda = done.args[0]
    assert (result.zone, result.first_day) == ("Africa/Kampala", date(2025, 3, 31))


def test_slots_are_added_and_removed_by_key(qtbot: QtBot, page: ReviewPage) -> None:
    table = choose_cell(page, "Lunch Break", Column.TITLE)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Insert)
    fill_editor(qtbot, page, "Group photo")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    with pytest.raises(IndexError):
        row_of(page, "Group photo")


def test_what_is_being_typed_is_taken_over_before_accepting(qtbot: QtBot, page: ReviewPage) -> None:
    click(qtbot, page, "keep_all")
    table = choose_cell(page, "Opening of the workshop", Column.TITLE)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = find(page, QLineEdit, "cell_edit")
    editor.selectAll()
    qtbot.keyClicks(editor, "Welcome")
    with qtbot.waitSignal(page.accepted, timeout=500) as done:
        qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert done.args[0].plan.days[0].items[0].title == "Welcome"


def test_no_key_of_the_window_acts_while_the_page_has_the_focus(qtbot: QtBot) -> None:
    page, window = ReviewPage(), QMainWindow()
    page.show_agenda(sample(), "annotated-agenda.docx")
    qtbot.addWidget(window)
    pressed: list[str] = []
    for key in ("N", "Space", "Ctrl+Z", "Return", "Ctrl+K"):
        action = QAction(key, window)
        action.setShortcut(key)
        action.triggered.connect(lambda _=False, key=key: pressed.append(key))
        window.addAction(action)
    window.setCentralWidget(page)
    with qtbot.waitActive(window, timeout=1000):
        window.show()
        window.activateWindow()
    table = choose_cell(page, "Lunch Break", Column.FIXED)
    table.setFocus()
    for key in (Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_K):
        qtbot.keyClick(table, key, Qt.KeyboardModifier.ControlModifier)
    assert pressed == ["Ctrl+K"]


def test_the_rundown_is_copied_as_a_table(qtbot: QtBot, page: ReviewPage) -> None:
    table = find(page, QTableView, "review_table")
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[:5] == ["Start", "End", "Kind", "Item", "Title"]
    assert lines[2].split("\t")[:2] == ["09:30", "10:00"]
    assert len(lines) == 47


def test_the_first_day_is_chosen_by_key_beginning_with_today(
    qtbot: QtBot, blank: ReviewPage
) -> None:
    field = find(blank, QDateEdit, "review_first_day")
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.date() == QDate.currentDate()
    qtbot.keyClick(field, Qt.Key.Key_Up)
    assert field.date() == QDate.currentDate().addDays(1)


def test_cancelling_hands_nothing_over(qtbot: QtBot, page: ReviewPage) -> None:
    with qtbot.assertNotEmitted(page.accepted), qtbot.waitSignal(page.cancelled, timeout=500):
        click(qtbot, page, "review_cancel")


def test_a_second_document_begins_anew(qtbot: QtBot, page: ReviewPage) -> None:
    click(qtbot, page, "keep_all")
    page.show_agenda(sample(), "again.docx")
    assert status(page).startswith("◆ 3")
    assert not find(page, QToolButton, "review_undo").isEnabled()


def test_every_control_has_a_name(page: ReviewPage) -> None:
    kinds = (QPushButton, QToolButton, QLineEdit, QComboBox, QTableView, QListView)
    own = [w for kind in kinds for w in page.findChildren(kind) if w.objectName()[:3] != "qt_"]
    nameless = [
        w.objectName() or type(w).__name__
        for w in own
        if w.isVisible() and not (w.accessibleName() or getattr(w, "text", str)())
    ]
    assert nameless == []


def test_reading_shows_its_bar_after_a_moment_and_can_be_cancelled(qtbot: QtBot) -> None:
    progress = ReadingProgress()
    qtbot.addWidget(progress)
    progress.show()
    progress.show_reading("agenda.docx")
    bar = find(progress, QWidget, "reading_bar")
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible, timeout=300)
    with qtbot.waitSignal(progress.cancelled, timeout=500):
        click(qtbot, progress, "reading_cancel")
    assert not bar.isVisible()


def test_a_refused_file_offers_another(qtbot: QtBot) -> None:
    progress = ReadingProgress()
    qtbot.addWidget(progress)
    progress.show()
    progress.show_reading("photo.docx")
    progress.show_refusal("photo.docx is a picture; choose the agenda itself.")
    assert "picture" in find(progress, QLabel, "reading_text").text()
    with qtbot.waitSignal(progress.other_file_requested, timeout=500):
        click(qtbot, progress, "reading_other")


def test_doubts_and_refused_edits_are_french_in_a_french_console(
    all_french: None, qtbot: QtBot, page: ReviewPage
) -> None:
    assert "Vérifiez\u00a0: matin ou après-midi." in find(page, QLabel, "doubt_message").text()
    type_into(qtbot, page, "Lunch", Column.START, "soon")
    assert "«\u00a0soon\u00a0» n’est pas une heure" in error(page)

"""Making a queue, filling it, putting it in order, acting on its speakers."""

from __future__ import annotations

import csv
import io
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTableView,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind, SpeakerStatus
from facilitator.ui.console.speakers.country_edit import CountryEdit
from facilitator.ui.console.speakers.page import SpeakersPage
from facilitator.ui.models.speakers import (
    FIRST_POINT,
    MIME,
    FairnessModel,
    SpeakerColumn,
    SpeakersModel,
)
from facilitator.ui.widgets import MessageBar
from tests.ui.console.looking import find
from tests.ui.timekeeper.desks import MINUTE, last_row, one_of, order_of, queue_of, speaking
from tests.ui.workshops import Bench

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Lists of suggestions are raised, which the screenless plugin cannot do."""


def press(qtbot: QtBot, page: QWidget, name: str) -> None:
    """Click a button."""
    qtbot.mouseClick(find(page, QAbstractButton, name), Qt.MouseButton.LeftButton)


def table(page: SpeakersPage) -> QTableView:
    """The table of speakers."""
    return find(page, QTableView, "speakers_table")


def rows(page: SpeakersPage) -> SpeakersModel:
    """Its model."""
    model = table(page).model()
    assert isinstance(model, SpeakersModel)
    return model


def column(page: SpeakersPage, which: SpeakerColumn) -> list[str]:
    """The texts of a column."""
    model = rows(page)
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def cell(page: SpeakersPage, name: str, which: int) -> QModelIndex:
    """A cell in the row of a speaker."""
    model = rows(page)
    at = next(row for row in range(model.rowCount()) if model.rows[row].name == name)
    return model.index(at, which)


def choose(
    qtbot: QtBot,
    page: SpeakersPage,
    name: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> QPoint:
    """Click the row of a speaker; returns where."""
    at = table(page).visualRect(cell(page, name, SpeakerColumn.STATUS)).center()
    qtbot.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, modifier, at)
    return at


def key(
    qtbot: QtBot,
    page: SpeakersPage,
    which: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key in the table."""
    qtbot.keyClick(table(page), which, modifier)


def type_name(qtbot: QtBot, page: SpeakersPage, text: str) -> None:
    """Type a name in the line above the table, then Enter."""
    line = find(page, QLineEdit, "add_name")
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def sentence(page: SpeakersPage) -> str:
    """What fits."""
    return find(page, QLabel, "advice_sentence").text()


def question(page: SpeakersPage) -> str:
    """What is asked about a name, or nothing."""
    bar = find(page, MessageBar, "message_bar")
    return bar.current.text if bar.current is not None and not bar.isHidden() else ""


# -- making and filling ------------------------------------------------------------------------


def test_an_empty_page_says_what_to_do(bare_page: SpeakersPage) -> None:
    assert find(bare_page, QLabel, "speakers_empty").isVisible()
    assert find(bare_page, QToolButton, "make_queue").text() == "Make a queue for item 3…"


def test_one_click_makes_the_queue_of_the_likeliest_item(
    qtbot: QtBot, bare_page: SpeakersPage, bare_bench: Bench
) -> None:
    press(qtbot, bare_page, "make_queue")

    queue = bare_bench.model.state.queues[0]
    assert queue.item_ids == ("talks", "more")
    assert queue.queue.allotment == 10 * MINUTE
    assert find(bare_page, QLabel, "queue_empty").isVisible()
    assert find(bare_page, QLineEdit, "add_name").hasFocus()


def test_any_item_can_have_a_queue(bare_page: SpeakersPage, bare_bench: Bench) -> None:
    menu = find(bare_page, QMenu, "make_queue_menu")

    next(action for action in menu.actions() if "Plenary" in action.text()).trigger()

    assert bare_bench.model.state.queues[0].item_ids == ("plenary",)


def test_a_typed_country_is_written_as_the_un_writes_it(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    type_name(qtbot, page, "south korea")

    assert column(page, SpeakerColumn.NAME)[-1] == "Republic of Korea"
    assert last_row(bench)[0] is ActionKind.ADD_SPEAKER
    assert find(page, QLineEdit, "add_name").text() == ""


def test_countries_are_suggested_in_other_languages(page: SpeakersPage) -> None:
    line = find(page, CountryEdit, "add_name")

    line.textEdited.emit("Япони")

    assert line.suggestions() == ["Japan"]


def test_a_suggestion_is_taken_with_the_arrow_and_enter(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    line = find(page, CountryEdit, "add_name")
    qtbot.keyClicks(line, "south ko")
    popup = line.completer().popup()

    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: order_of(bench)[-1] == "Republic of Korea")
    assert len(order_of(bench)) == 6
    qtbot.waitUntil(lambda: line.text() == "")


def test_a_suggestion_is_taken_by_a_click(qtbot: QtBot, page: SpeakersPage, bench: Bench) -> None:
    line = find(page, CountryEdit, "add_name")
    qtbot.keyClicks(line, "south ko")
    popup = line.completer().popup()
    at = popup.visualRect(popup.model().index(0, 0)).center()

    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=at)

    qtbot.waitUntil(lambda: order_of(bench)[-1] == "Republic of Korea")
    qtbot.waitUntil(lambda: line.text() == "")


def test_a_doubtful_name_is_asked_about_and_one_click_answers(
    qtbot: QtBot, page: SpeakersPage
) -> None:
    type_name(qtbot, page, "Malysia")
    assert question(page) == "Malysia → Malaysia?"
    assert column(page, SpeakerColumn.NAME)[-1] == "Malysia ?"

    answer = next(
        button for button in page.findChildren(QPushButton) if button.text() == "Malaysia"
    )
    qtbot.mouseClick(answer, Qt.MouseButton.LeftButton)

    assert column(page, SpeakerColumn.NAME)[-1] == "Malaysia"
    assert question(page) == ""


def test_a_doubtful_name_can_be_kept_as_typed(qtbot: QtBot, page: SpeakersPage) -> None:
    type_name(qtbot, page, "Malysia")

    keep = next(b for b in page.findChildren(QPushButton) if b.text() == "Keep as typed")
    qtbot.mouseClick(keep, Qt.MouseButton.LeftButton)

    assert column(page, SpeakerColumn.NAME)[-1] == "Malysia"
    assert question(page) == ""


def test_a_pasted_list_is_one_step_that_can_be_undone(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    press(qtbot, page, "paste_list")
    dialog = find(page, QDialog, "paste_dialog")
    find(dialog, QPlainTextEdit, "paste_text").setPlainText("Japan\n\n  Nepal \nWorld Bank")
    press(qtbot, dialog, "paste_accept")

    assert column(page, SpeakerColumn.NAME)[-3:] == ["Japan", "Nepal", "World Bank"]
    bench.act(ActionKind.UNDO)
    assert len(order_of(bench)) == 5


# -- editing -----------------------------------------------------------------------------------


def test_a_cell_is_edited_in_place(qtbot: QtBot, page: SpeakersPage, bench: Bench) -> None:
    index = cell(page, "Bhutan", SpeakerColumn.PERSON)
    table(page).setCurrentIndex(index)
    table(page).edit(index)
    editor = table(page).findChild(QLineEdit)
    assert editor is not None
    editor.setText("Participant 77")
    qtbot.keyClick(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: one_of(bench, "bhutan").speaker.person == "Participant 77")
    assert last_row(bench) == (ActionKind.EDIT_SPEAKER, "bhutan", {"person": "Participant 77"})


def test_f2_edits_the_chosen_row(qtbot: QtBot, page: SpeakersPage) -> None:
    choose(qtbot, page, "Bhutan")

    key(qtbot, page, Qt.Key.Key_F2)

    editor = find(page, CountryEdit, "country_editor")
    assert editor.text() == "Bhutan"
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


def test_a_corrected_country_is_written_as_the_un_writes_it(
    page: SpeakersPage, bench: Bench
) -> None:
    model = rows(page)

    model.setData(cell(page, "India", SpeakerColumn.NAME), "Nippon")

    assert one_of(bench, "india").speaker.name == "Japan"


def test_nothing_is_written_if_nothing_was_changed(page: SpeakersPage, bench: Bench) -> None:
    before = len(bench.model.record.rows)

    rows(page).setData(cell(page, "India", SpeakerColumn.NAME), " India ")

    assert len(bench.model.record.rows) == before


def test_a_click_in_the_box_says_that_the_deck_is_ready(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    index = cell(page, "Bangladesh", SpeakerColumn.READY)
    box = table(page).visualRect(index)
    at = QPoint(box.left() + 16, box.center().y())

    qtbot.mouseClick(table(page).viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert one_of(bench, "bangladesh").speaker.is_deck_ready


def test_points_of_focus_are_ticked(qtbot: QtBot, bench: Bench, page: SpeakersPage) -> None:
    model = rows(page)
    model.set_points(4)
    assert model.columnCount() == FIRST_POINT + 4
    assert model.headings()[-1] == "(d)"

    model.point_ticked.emit("india", 2, True)
    model.point_ticked.emit("india", 0, True)

    assert one_of(bench, "india").speaker.covered == ("a", "c")


# -- order -------------------------------------------------------------------------------------


def test_a_drop_moves_a_speaker_among_those_who_wait(page: SpeakersPage, bench: Bench) -> None:
    data = QMimeData()
    data.setData(MIME, b"india")

    rows(page).dropMimeData(data, Qt.DropAction.MoveAction, 1, 0, QModelIndex())

    assert order_of(bench)[:3] == ["Bangladesh", "India", "Bhutan"]
    assert find(page, QLabel, "order_words").text() == "put in order by hand"


def test_a_drop_below_the_last_row_moves_to_the_end(page: SpeakersPage, bench: Bench) -> None:
    data = QMimeData()
    data.setData(MIME, b"bangladesh")

    rows(page).dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, QModelIndex())

    assert order_of(bench)[-1] == "Bangladesh"


def test_who_was_heard_cannot_be_dragged(page: SpeakersPage, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=5)
    bench.act(ActionKind.NEXT)

    drag = Qt.ItemFlag.ItemIsDragEnabled
    assert not cell(page, "Bangladesh", 0).flags() & drag
    assert cell(page, "India", 0).flags() & drag


def test_alt_and_arrows_move_a_speaker(qtbot: QtBot, page: SpeakersPage, bench: Bench) -> None:
    choose(qtbot, page, "China")

    key(qtbot, page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    key(qtbot, page, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert order_of(bench) == ["Bangladesh", "China", "Bhutan", "Cambodia", "India"]


def test_a_lot_shows_its_seed_and_request_brings_the_first_order_back(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    before = order_of(bench)
    press(qtbot, page, "order_lot")
    drawn = order_of(bench)
    assert drawn != before
    assert find(page, QLabel, "order_words").text() == "drawn by lot, seed 4711"

    press(qtbot, page, "order_request")
    assert order_of(bench) == before
    press(qtbot, page, "order_lot")
    assert order_of(bench) == drawn


def test_un_order_sorts_those_who_wait(qtbot: QtBot, page: SpeakersPage, bench: Bench) -> None:
    type_name(qtbot, page, "Afghanistan")
    speaking(bench, "india", minutes=2)

    press(qtbot, page, "order_un")

    assert order_of(bench)[:3] == ["India", "Afghanistan", "Bangladesh"]


# -- what fits ---------------------------------------------------------------------------------


def test_one_sentence_tells_ahead_that_all_fit(page: SpeakersPage) -> None:
    assert sentence(page) == "5 speakers of 10 min: all fit"


def test_who_does_not_fit_is_told_with_a_time_at_which_all_would(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    for name in ("Nepal", "Japan", "Fiji", "Palau", "Tonga"):
        type_name(qtbot, page, name)
    assert sentence(page) == "10 speakers of 10 min: 9 of 10 fit; all 10 fit at 8 min each"
    assert find(page, QLabel, "advice_unheard").text() == "No place at all: Tonga"

    use = find(page, QPushButton, "advice_use")
    assert use.text() == "Use 8 min each"
    qtbot.mouseClick(use, Qt.MouseButton.LeftButton)

    assert queue_of(bench).queue.allotment == 8 * MINUTE
    assert sentence(page) == "10 speakers of 8 min: all fit"
    assert not use.isVisible()


def test_minutes_can_be_taken_from_a_soft_item_beside_the_queue(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    for name in ("Nepal", "Japan", "Fiji", "Palau", "Tonga"):
        type_name(qtbot, page, name)

    source = find(page, QWidget, "advice_row")._view.sources[0]  # type: ignore[attr-defined]
    assert source.text == "Take 10 min from Plenary, which keeps 50 min"
    find(page, QWidget, "advice_row").take_requested.emit(source)  # type: ignore[attr-defined]

    assert queue_of(bench).unplaced == ()
    plenary = bench.model.state.row("plenary")
    assert plenary is not None
    assert plenary.expected_end == plenary.item.end


def test_times_of_the_queue_are_changed_by_number(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    find(page, QSpinBox, "queue_changeover").setValue(2)
    find(page, QSpinBox, "queue_questions").setValue(1)
    find(page, QSpinBox, "queue_allotment").setValue(7)

    queue = queue_of(bench).queue
    assert (queue.allotment, queue.questions, queue.changeover) == (
        7 * MINUTE,
        1 * MINUTE,
        2 * MINUTE,
    )
    assert sentence(page) == (
        "5 speakers of 7 min, 1 min of questions and 2 min to change over: all fit"
    )


def test_another_allotment_leaves_the_running_countdown_alone(
    page: SpeakersPage, bench: Bench
) -> None:
    speaking(bench, "bangladesh", minutes=4)
    timer = bench.model.state.timer
    assert timer is not None

    find(page, QSpinBox, "queue_allotment").setValue(5)

    now = bench.model.state.timer
    assert now is not None
    assert now.remaining == timer.remaining


# -- acting on speakers ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("which", "kind"),
    [
        (Qt.Key.Key_N, ActionKind.NO_SHOW),
        (Qt.Key.Key_P, ActionKind.PASS),
        (Qt.Key.Key_D, ActionKind.DEFER),
        (Qt.Key.Key_R, ActionKind.RECALL),
        (Qt.Key.Key_X, ActionKind.SWAP),
    ],
)
def test_a_key_in_the_table_acts_on_the_chosen_speaker(
    qtbot: QtBot, page: SpeakersPage, bench: Bench, which: Qt.Key, kind: ActionKind
) -> None:
    choose(qtbot, page, "China")

    key(qtbot, page, which)

    assert last_row(bench)[0] is kind


def test_nothing_can_be_done_while_nobody_is_chosen(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    before = len(bench.model.record.rows)
    assert not find(page, QPushButton, "button_speaker_no_show").isEnabled()

    key(qtbot, page, Qt.Key.Key_N)

    assert len(bench.model.record.rows) == before


def test_a_button_withdraws_and_another_recalls(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    choose(qtbot, page, "China")
    press(qtbot, page, "button_speaker_withdrawn")
    assert one_of(bench, "china").status is SpeakerStatus.WITHDRAWN
    assert column(page, SpeakerColumn.STATUS)[3] == "withdrawn"
    assert one_of(bench, "china").tally.no_shows == 0

    press(qtbot, page, "button_speaker_recall")
    assert order_of(bench)[0] == "China"


def test_a_speaker_is_started_from_the_table(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    choose(qtbot, page, "China")
    press(qtbot, page, "button_speaker_start_row")

    assert one_of(bench, "china").status is SpeakerStatus.SPEAKING
    assert cell(page, "China", SpeakerColumn.STATUS).data() == "speaking"


def test_who_has_not_spoken_can_be_taken_off_the_list(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    choose(qtbot, page, "China")
    choose(qtbot, page, "India", CTRL)

    key(qtbot, page, Qt.Key.Key_Delete)

    assert order_of(bench) == ["Bangladesh", "Bhutan", "Cambodia"]


def test_announced_times_stay_and_a_move_of_five_minutes_is_marked(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    press(qtbot, page, "announce")
    assert column(page, SpeakerColumn.ANNOUNCED)[1] == "10:10"

    speaking(bench, "bangladesh", minutes=15)

    assert column(page, SpeakerColumn.ANNOUNCED)[1] == "◆ 10:10"
    tip = cell(page, "Bhutan", SpeakerColumn.ANNOUNCED).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "tell again, was told 10:10"


def test_the_table_is_copied_with_its_ticks(qtbot: QtBot, page: SpeakersPage) -> None:
    choose(qtbot, page, "China")

    key(qtbot, page, Qt.Key.Key_C, CTRL)

    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t")[1] == "Country or speaker"
    assert lines[4].split("\t")[SpeakerColumn.READY] == "✓"


# -- a list of speakers by request -------------------------------------------------------------


def open_list(page: SpeakersPage) -> None:
    """Open a list of speakers from the menu."""
    menu = find(page, QMenu, "make_queue_menu")
    next(action for action in menu.actions() if "List of speakers" in action.text()).trigger()


def names(page: SpeakersPage) -> list[str]:
    """The names in the table."""
    return column(page, SpeakerColumn.NAME)


def test_a_list_of_speakers_is_filled_by_request(qtbot: QtBot, page: SpeakersPage) -> None:
    open_list(page)
    type_name(qtbot, page, "Nepal")
    type_name(qtbot, page, "Japan")

    assert names(page) == ["Nepal", "Japan"]
    assert sentence(page) == "The list is open: 2 speakers of 3 min"


def test_a_point_of_order_comes_first(qtbot: QtBot, page: SpeakersPage) -> None:
    open_list(page)
    type_name(qtbot, page, "Nepal")

    find(page, QLineEdit, "add_name").setText("Fiji")
    press(qtbot, page, "point_of_order")

    assert names(page) == ["Fiji", "Nepal"]


def test_the_chair_closes_and_opens_the_list(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    open_list(page)
    type_name(qtbot, page, "Nepal")

    press(qtbot, page, "advice_list")
    assert sentence(page) == "The list is closed: 1 speaker of 3 min"
    with qtbot.waitSignal(bench.model.refused, timeout=500):
        type_name(qtbot, page, "Japan")
    assert names(page) == ["Nepal"]

    press(qtbot, page, "advice_list")
    type_name(qtbot, page, "Japan")
    assert names(page) == ["Nepal", "Japan"]


def test_a_queue_of_presentations_knows_no_point_of_order(page: SpeakersPage) -> None:
    assert find(page, QPushButton, "point_of_order").isHidden()
    assert find(page, QPushButton, "advice_list").isHidden()


# -- equal treatment ---------------------------------------------------------------------------


def test_the_sheet_shows_who_was_granted_and_used_what(page: SpeakersPage, bench: Bench) -> None:
    speaking(bench, "bangladesh", minutes=2)
    bench.act(ActionKind.ADD, "bangladesh", {"seconds": 60, "by": "chair"})
    bench.clock.advance(timedelta(minutes=10))
    bench.act(ActionKind.FINISH)

    find(page, QTabWidget, "speakers_tabs").setCurrentIndex(1)

    model = find(page, QTableView, "fairness_table").model()
    cells = [str(model.index(0, at).data()) for at in range(model.columnCount())]
    assert cells[:6] == ["Bangladesh", "1", "10:00", "12:00", "1:00 over", "1:00 by the chair"]


def test_the_sheet_is_exported_copied_and_printed(qtbot: QtBot, page: SpeakersPage) -> None:
    find(page, QTabWidget, "speakers_tabs").setCurrentIndex(1)

    with qtbot.waitSignal(page.export_requested, timeout=500) as exported:
        press(qtbot, page, "fairness_export")
    with qtbot.waitSignal(page.print_requested, timeout=500) as printed:
        press(qtbot, page, "fairness_print")
    press(qtbot, page, "fairness_copy")

    sheet = list(csv.DictReader(io.StringIO(str(exported.args[0]))))
    assert [row["speaker"] for row in sheet][:2] == ["Bangladesh", "Bhutan"]
    document = printed.args[0]
    assert isinstance(document, QTextDocument)
    assert "Cambodia" in document.toPlainText()
    assert "Cambodia" in QGuiApplication.clipboard().text()


# -- the page ----------------------------------------------------------------------------------


def test_another_queue_is_shown_by_a_click(qtbot: QtBot, page: SpeakersPage, bench: Bench) -> None:
    press(qtbot, page, "make_queue")
    assert column(page, SpeakerColumn.NAME) == []

    entries = find(page, QListWidget, "queue_list")
    assert "5 speakers" in entries.item(0).text()
    entries.setCurrentRow(0)

    assert column(page, SpeakerColumn.NAME)[0] == "Bangladesh"


def test_a_speaker_can_be_shown_from_elsewhere(page: SpeakersPage) -> None:
    page.choose_speaker("china")

    chosen = table(page).selectionModel().selectedRows()
    assert [index.row() for index in chosen] == [3]


def test_the_choice_stays_when_the_order_changes(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    choose(qtbot, page, "China")

    bench.act(ActionKind.MOVE_SPEAKER, "india", {"to": 0})
    key(qtbot, page, Qt.Key.Key_D)

    assert order_of(bench)[-1] == "China"


def test_every_control_has_a_name_and_a_tooltip(page: SpeakersPage) -> None:
    for button in page.findChildren(QPushButton):
        if button.isVisible():
            assert button.toolTip() or button.accessibleName(), button.objectName()
            assert button.text() or button.accessibleName(), button.objectName()
    for spin in page.findChildren(QSpinBox):
        assert spin.accessibleName()


def test_the_models_keep_qts_rules(page: SpeakersPage, bench: Bench) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    speakers = QAbstractItemModelTester(rows(page), mode)
    sheet = FairnessModel()
    fairness = QAbstractItemModelTester(sheet, mode)

    speaking(bench, "bangladesh", minutes=4)
    bench.act(ActionKind.MOVE_SPEAKER, "india", {"to": 0})
    rows(page).set_points(2)
    bench.act(ActionKind.NO_SHOW, "china", {"then": "withdrawn"})

    assert speakers.model() is rows(page)
    assert fairness.model() is sheet


def test_who_came_after_all_can_speak_at_the_end(
    qtbot: QtBot, page: SpeakersPage, bench: Bench
) -> None:
    bench.act(ActionKind.NO_SHOW, "bhutan", {"then": "withdrawn"})
    choose(qtbot, page, "Bhutan")

    key(qtbot, page, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)

    assert order_of(bench)[-1] == "Bhutan"
    assert one_of(bench, "bhutan").status is SpeakerStatus.WAITING


def test_widths_are_remembered(
    qtbot: QtBot, page: SpeakersPage, bench: Bench, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    table(page).setColumnWidth(SpeakerColumn.PERSON, 321)
    page.save(settings)

    other = SpeakersPage(bench.model)
    qtbot.addWidget(other)
    other.restore(settings)

    assert table(other).columnWidth(SpeakerColumn.PERSON) == 321


def test_a_released_page_shows_nothing_new(page: SpeakersPage, bench: Bench) -> None:
    page.release()

    bench.act(ActionKind.MOVE_SPEAKER, "india", {"to": 0})

    assert column(page, SpeakerColumn.NAME)[0] == "Bangladesh"

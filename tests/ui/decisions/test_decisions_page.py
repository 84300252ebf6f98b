"""Decisions and follow-ups: found, corrected, copied, saved."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
)
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind
from facilitator.ui.console.day.notes_tab import NotesTab
from facilitator.ui.console.decisions.page import DecisionsPage
from tests.ui.console.looking import find
from tests.ui.workshops import Bench, a_bench


def shown(bench: Bench, qtbot: QtBot) -> DecisionsPage:
    page = DecisionsPage(bench.model)
    qtbot.addWidget(page)
    page.show()
    return page


def noted() -> Bench:
    bench = a_bench()
    bench.act(ActionKind.NOTE, "open", {"category": "parking", "text": "Who pays?"})
    bench.act(
        ActionKind.NOTE,
        "talks",
        {"category": "action", "text": "Send the list", "who": "Bhutan", "due": "2017-12-01"},
    )
    return bench


def test_only_follow_ups_are_shown_when_only_they_are_wanted(qtbot: QtBot) -> None:
    page = shown(noted(), qtbot)
    table = find(page, QTableView, "decisions_table")
    assert table.model().rowCount() == 2
    find(page, QComboBox, "decisions_kind").setCurrentIndex(2)
    assert table.model().rowCount() == 1
    find(page, QPushButton, "decisions_copy").click()
    assert "Send the list\tBhutan\t1 Dec 2017" in QGuiApplication.clipboard().text()


def test_a_row_is_corrected_and_undo_brings_the_first_wording_back(qtbot: QtBot) -> None:
    bench = noted()
    page = shown(bench, qtbot)
    page.select(2)
    find(page, QPushButton, "decisions_edit").click()
    dialog = find(page, QDialog, "edit_decision")
    find(dialog, QLineEdit, "decision_who").setText("Bhutan and Cambodia")
    find(dialog, QPushButton, "decision_keep").click()
    table = find(page, QTableView, "decisions_table")
    assert table.model().index(0, 2).data() == "Bhutan and Cambodia"
    bench.act(ActionKind.UNDO)
    assert table.model().index(0, 2).data() == "Bhutan"


def test_rows_in_sight_are_saved_as_csv(qtbot: QtBot) -> None:
    page = shown(noted(), qtbot)
    find(page, QLineEdit, "decisions_search").setText("pays")
    with qtbot.waitSignal(page.table_requested, timeout=500) as saved:
        find(page, QPushButton, "decisions_save").click()
    assert saved.args is not None
    assert "Who pays?" in saved.args[0]
    assert "Send the list" not in saved.args[0]


def test_the_table_has_french_headings_in_a_french_console(all_french: None, qtbot: QtBot) -> None:
    page = shown(noted(), qtbot)
    with qtbot.waitSignal(page.table_requested, timeout=500) as saved:
        find(page, QPushButton, "decisions_save").click()
    assert saved.args is not None
    lines = saved.args[0].splitlines()
    assert lines[0] == "genre,texte,qui,échéance,numéro,point,sous_point,noté_le"
    assert any(line.startswith("suite à donner,Send the list") for line in lines)


def test_who_and_by_when_are_asked_of_a_follow_up_only(qtbot: QtBot) -> None:
    tab = NotesTab()
    qtbot.addWidget(tab)
    tab.show()
    who = find(tab, QLineEdit, "note_who")
    assert not who.isVisible()
    find(tab, QComboBox, "note_category").setCurrentIndex(2)
    assert who.isVisible()
    find(tab, QLineEdit, "note_text").setText("Send the list")
    who.setText("Bhutan")
    with qtbot.waitSignal(tab.note_requested, timeout=500) as kept:
        who.returnPressed.emit()
    assert kept.args is not None
    assert kept.args[0]["who"] == "Bhutan"


def test_a_follow_up_that_was_forgotten_is_added_and_undo_takes_it_back(qtbot: QtBot) -> None:
    bench = a_bench()
    page = shown(bench, qtbot)
    find(page, QComboBox, "decisions_kind").setCurrentIndex(2)
    find(page, QPushButton, "decisions_add").click()
    dialog = find(page, QDialog, "edit_decision")
    assert not find(dialog, QPushButton, "decision_keep").isEnabled()
    find(dialog, QPlainTextEdit, "decision_text").setPlainText("Send the list")
    find(dialog, QLineEdit, "decision_who").setText("Secretariat")
    item = find(dialog, QComboBox, "decision_item")
    item.setCurrentIndex(item.findData("talks"))
    find(dialog, QPushButton, "decision_keep").click()
    (note,) = bench.model.state.notes
    assert (note.category, note.text, note.who) == ("action", "Send the list", "Secretariat")
    assert note.item_id == "talks"
    bench.act(ActionKind.UNDO)
    assert bench.model.state.notes == ()

"""The page of groups: drawn, changed by hand, taken back, given out."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from types import SimpleNamespace

import openpyxl
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QObject, QPointF, Qt
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QToolButton,
    QWidget,
)

from facilitator.app.draw import Draws
from facilitator.commands.draws import DrawDocument, numbered_groups
from facilitator.commands.draws_store import load_draws
from facilitator.commands.people_store import Participant, save_people
from facilitator.commands.store import MemoryDocuments
from facilitator.countries import load_countries
from facilitator.groups.explain import Price
from facilitator.resources import countries_text
from facilitator.ui.console.draw import DrawActs, DrawPage
from facilitator.ui.console.draw.cards import MIME, SeatList
from facilitator.ui.console.draw.solver import DirectSolver
from facilitator.ui.presenters.draw_signs import signs_html
from facilitator.ui.presenters.draw_view import room_pages, sheet_csv, sheet_html, sheet_xlsx
from facilitator.ui.room.groups_face import GroupsFace
from facilitator.ui.widgets import FitLabel
from facilitator.ui.worker import DirectWorker
from tests.ui.console.looking import find

PEOPLE = tuple(
    Participant(
        person_id=f"p{n:02d}",
        name=f"Participant {n:02d}",
        country=("Bhutan", "India", "Nepal")[n % 3],
        region=("Asia", "Africa")[n % 2],
        gender="FM"[n % 2],
    )
    for n in range(1, 13)
)


@pytest.fixture
def store() -> MemoryDocuments:
    store = MemoryDocuments()
    save_people(store, PEOPLE)
    return store


@pytest.fixture
def page(qtbot, store):
    parent = QWidget()
    qtbot.addWidget(parent)
    acts = DrawActs(store, DirectWorker(), DirectSolver(), parent)
    page = DrawPage(acts, parent)
    page.resize(1300, 600)
    parent.show()
    groups = numbered_groups(3, 12)
    acts.add(DrawDocument(draw_id="d1", title="6 · Entry points", item="6", groups=groups))
    yield page
    parent.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def groups_shown(page: DrawPage) -> list[list[str]]:
    lists = sorted(page.findChildren(SeatList), key=lambda one: one.objectName())
    return [[one.item(at).text() for at in range(one.count())] for one in lists]


def draw(page: DrawPage) -> None:
    find(page, QPushButton, "draw_now").click()


def drop(page: DrawPage, who: str, number: int) -> None:
    """Let somebody go over a group."""
    data = QMimeData()
    data.setData(MIME, who.encode())
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    find(page, SeatList, f"group_{number}").dropEvent(event)


def test_before_a_draw_it_says_what_to_do(page):
    assert "Draw" in find(page, QLabel, "draw_empty").text()
    page.acts.remove()
    assert "New" in find(page, QLabel, "draw_empty").text()


def test_everybody_gets_a_place_and_the_proof_is_told(page, store):
    draw(page)
    shown = groups_shown(page)
    assert [len(group) for group in shown] == [4, 4, 4]
    assert "proven" in find(page, QLabel, "draw_verdict").text()
    assert "by lot" in find(page, QLabel, "draw_verdict").text()
    assert "Region" in find(page, QTextBrowser, "draw_why").toPlainText()
    assert load_draws(store) == page.acts.draws


def test_somebody_dragged_to_another_group_stays_there_and_undo_takes_it_back(page):
    draw(page)
    before = page.acts.document
    who = before.rounds[0].groups[0][0]
    drop(page, who, 3)
    assert who in page.acts.document.rounds[0].groups[2]
    assert page.acts.document.locked == {who: 3}
    find(page, QPushButton, "draw_undo").click()
    assert page.acts.document == before
    find(page, QPushButton, "draw_redo").click()
    assert page.acts.document.locked == {who: 3}


def test_the_menu_does_the_same_without_a_mouse(page):
    draw(page)
    who = page.acts.document.rounds[0].groups[0][1]
    menu = page._cards.menu_for(who, 1)
    move_to = menu.findChild(QMenu)
    next(action for action in move_to.actions() if action.text() == "Group 2").trigger()
    assert who in page.acts.document.rounds[0].groups[1]
    next(action for action in menu.actions() if action.text() == "Is not here").trigger()
    assert who not in page.acts.document.seated()


def test_two_people_are_kept_apart_at_the_next_draw(page):
    draw(page)
    one, other = page.acts.document.rounds[0].groups[0][:2]
    menu = page._cards.menu_for(one, 1)
    apart = find(menu, QMenu, "keep_apart")
    named = page.acts.people[other].name
    everybody = [action for group in apart.findChildren(QMenu) for action in group.actions()]
    next(action for action in everybody if action.text().startswith(named)).trigger()
    assert find(page, QLabel, "draw_rules").text().startswith("Apart: Participant")
    draw(page)
    assert not any({one, other} <= set(group) for group in page.acts.document.rounds[0].groups)
    page.acts.unbind(one)
    assert find(page, QLabel, "draw_rules").isHidden()


def test_nobody_takes_a_role_again_while_others_of_the_group_had_none(page):
    draw(page)
    first = page.acts.document.rounds[0]
    groups = numbered_groups(3, 12)
    page.acts.add(DrawDocument(draw_id="d2", title="7", item="7", groups=groups, seed=5))
    draw(page)
    second = page.acts.document.rounds[0]
    had = {*first.chairs, *first.rapporteurs}
    for at, group in enumerate(second.groups):
        held = {second.chairs[at], second.rapporteurs[at]}
        assert not held & had or set(group) - had <= held


def test_a_group_gets_a_name_a_room_and_a_task(page):
    draw(page)
    find(page, QToolButton, "group_edit_2").click()
    dialog = find(page, QDialog, "group_dialog")
    find(dialog, QLineEdit, "group_name").setText("Rivers")
    find(dialog, QLineEdit, "group_room").setText("Room B")
    find(dialog, QPlainTextEdit, "group_task").setPlainText("What hinders?")
    dialog.accept()
    group = page.acts.document.groups[1]
    assert (group.name, group.room, group.task) == ("Rivers", "Room B", "What hinders?")
    ((_, rivers, _),) = room_pages(page.acts.document, 0, page.acts.people)
    assert rivers[0] == "Rivers · Room B"


def test_a_late_one_is_offered_and_joins(page, store):
    draw(page)
    save_people(store, (Participant(person_id="p99", name="Participant 99"),))
    page.acts.load()
    page.acts.leave("p01")
    told = []
    page.acts.told.connect(lambda severity, sentence: told.append(sentence))
    (late,) = (a for a in page.bar._late_menu.actions() if a.text().startswith("Participant 99"))
    late.trigger()
    assert "p99" in page.acts.document.seated()
    assert "nobody else moves" in told[0]


def test_rooms_that_are_too_small_are_refused_in_one_sentence(page):
    told = []
    page.acts.told.connect(lambda severity, sentence: told.append(sentence))
    rooms = find(page, QLineEdit, "draw_rooms")
    rooms.setText("Room A 4, Room B 4, Room C 3")
    rooms.editingFinished.emit()
    draw(page)
    assert len(told) == 1
    assert "12 people" in told[0]
    assert "11 seats" in told[0]


def test_a_refusal_is_french_in_a_french_console(all_french, page):
    told = []
    page.acts.told.connect(lambda severity, sentence: told.append(sentence))
    rooms = find(page, QLineEdit, "draw_rooms")
    rooms.setText("Room A 4, Room B 4, Room C 3")
    rooms.editingFinished.emit()
    draw(page)
    assert told[0].startswith("11 places pour 12 personnes, il en manque 1")
    assert "donnez 4 places au groupe 3" in told[0]


def test_seats_and_balance_name_countries_and_regions_in_french(all_french, qtbot):
    store, parent = MemoryDocuments(), QWidget()
    qtbot.addWidget(parent)
    region = "Southern Asia"
    save_people(store, [replace(one, region=region) for one in PEOPLE[:2]])
    book = load_countries(countries_text())
    acts = DrawActs(store, DirectWorker(), DirectSolver(), parent, lambda: book)
    acts.load()
    assert {one.country for one in acts.shown.values()} == {"Inde", "Népal"}
    assert {one.region for one in acts.shown.values()} == {"Asie méridionale"}
    assert {one.region for one in acts.people.values()} == {region}


def test_national_teams_are_one_for_each_country(page):
    kind = page._wishes._kind
    kind.setCurrentIndex(kind.findData("country"))
    draw(page)
    assert [group.name for group in page.acts.document.groups] == ["Bhutan", "India", "Nepal"]
    kind.setCurrentIndex(kind.findData(""))
    draw(page)
    assert [group.name for group in page.acts.document.groups] == ["1", "2", "3", "4"]


def test_rounds_get_a_tab_each(page):
    find(page, QSpinBox, "draw_rounds").setValue(3)
    draw(page)
    assert page._tabs.count() == 3
    page._tabs.setCurrentIndex(2)
    assert page.round == 2
    why = find(page, QTextBrowser, "draw_why").toPlainText()
    assert "Met how many others" in why
    assert "Participant 12" in why


def test_sheets_for_the_wall_tell_no_gender_and_no_locks(page):
    draw(page)
    page.acts.move(0, "p01", 2)
    people = page.acts.people
    text = sheet_html(page.acts.document, people)
    assert "Participant 01" in text
    assert "gender" not in text.casefold()
    assert "⚑" not in text
    rows = list(csv.reader(io.StringIO(sheet_csv(page.acts.document, people))))
    assert len(rows) == 13
    assert rows[1][:2] == ["Participant 01", "India"]
    book = openpyxl.load_workbook(io.BytesIO(sheet_xlsx(page.acts.document, people)))
    assert [[cell.value for cell in row] for row in book.active.rows] == rows
    (first,) = room_pages(page.acts.document, 0, people)
    assert [heading for heading, _ in first] == ["Group 1", "Group 2", "Group 3"]


def test_people_taken_off_the_list_leave_their_groups(page, store):
    draw(page)
    save_people(store, (), ["p05"])
    page.acts.load()
    assert "p05" not in page.acts.document.seated()


def test_a_sign_for_each_door_on_a_page_of_its_own(page):
    draw(page)
    document = page.acts.document
    text = signs_html(document, 0, page.acts.people)
    assert text.count("page-break-before") == 2
    assert all(f"Group {number}" in text for number in (1, 2, 3))
    assert "⚑" not in text


def test_the_price_of_a_further_attribute_stands_beside_it_until_the_wishes_change(page):
    draw(page)
    page.show_prices({"country": Price(3, 0), "organization": Price(0, 0)})
    country = find(page, QCheckBox, "spread_country")
    assert country.text() == "Country: 3 more pairs"
    assert find(page, QCheckBox, "spread_organization").text() == "Organization: costs nothing"
    find(page, QSpinBox, "draw_seed").setValue(9)
    assert country.text() == "Country"


def test_undo_goes_on_after_another_draw_was_looked_at(page):
    draw(page)
    first = page.acts.document
    who = first.rounds[0].groups[0][0]
    drop(page, who, 3)
    groups = numbered_groups(2, 12)
    page.acts.add(DrawDocument(draw_id="d2", title="7 · Teams", item="7", groups=groups))
    find(page, QPushButton, "draw_undo").click()
    assert [one.draw_id for one in page.acts.draws] == ["d1"]
    find(page, QPushButton, "draw_undo").click()
    assert page.acts.document == first


def test_a_draw_that_was_removed_comes_back(page, store):
    draw(page)
    before = page.acts.document
    find(page, QPushButton, "draw_remove").click()
    assert load_draws(store) == ()
    find(page, QPushButton, "draw_undo").click()
    assert page.acts.document == before
    assert load_draws(store) == (before,)


def choose(dialog: QDialog, kind: int, one: str, other: str) -> None:
    find(dialog, QComboBox, "rule_kind").setCurrentIndex(kind)
    for name, text in (("rule_one", one), ("rule_other", other)):
        find(dialog, QComboBox, name).setCurrentText(text)
    find(dialog, QPushButton, "rule_add").click()


def test_together_and_apart_can_be_said_before_the_first_draw(page):
    find(page, QPushButton, "draw_rules_edit").click()
    dialog = find(page, QDialog, "draw_rules_dialog")
    choose(dialog, 0, "Participant 01 · India", "Participant 05 · Nepal")
    choose(dialog, 1, "Participant 01 · India", "Participant 02 · Nepal")
    choose(dialog, 1, "Participant 03 · Bhutan", "nobody")
    rules = find(dialog, QListWidget, "rule_list")
    assert [rules.item(at).text() for at in range(rules.count())] == [
        "Together: Participant 01, Participant 05",
        "Apart: Participant 01, Participant 02",
    ]
    rules.setCurrentRow(1)
    find(dialog, QPushButton, "rule_drop").click()
    dialog.reject()
    assert find(page, QLabel, "draw_rules").text() == "Together: Participant 01, Participant 05"
    draw(page)
    assert any({"p01", "p05"} <= set(group) for group in page.acts.document.rounds[0].groups)


class Room(QObject):
    """The room window, as far as groups are shown in it."""

    shown: object = None

    def show_groups(self, title, pages):
        self.shown = (title, pages)


def test_the_room_follows_its_groups_and_not_what_else_is_looked_at(page):
    room = Room()
    window = SimpleNamespace(message_action_triggered=SimpleNamespace(connect=lambda _: None))
    desk = SimpleNamespace(room=lambda: room, window=window)
    keep = Draws(desk, page.acts, page)
    draw(page)
    (action,) = (a for a in page.findChildren(QAction) if a.objectName() == "draw_room")
    action.trigger()
    who = page.acts.document.rounds[0].groups[0][0]
    page.acts.move(0, who, 3)
    name = page.acts.people[who].name.replace(" ", "\u00a0")
    assert name in room.shown[1][0][2][1]
    page.acts.add(DrawDocument(draw_id="d2", title="7", item="7", groups=numbered_groups(2, 12)))
    assert room.shown[0] == "6 · Entry points"
    assert not action.isChecked()
    page.acts.choose("d1")
    assert action.isChecked()
    page.acts.remove()
    assert room.shown == ("", None)
    assert not action.isChecked()
    assert keep.parent() is page


def test_the_room_reads_every_name_of_large_groups(qtbot, page):
    many = tuple(
        Participant(person_id=f"p{n:02d}", name=f"Participant {n:02d}") for n in range(1, 61)
    )
    page.acts.people = {one.person_id: one for one in many}
    page.acts.change(replace(page.acts.document, groups=numbered_groups(6, 60)))
    draw(page)
    pages = room_pages(page.acts.document, 0, page.acts.people)
    assert [len(one) for one in pages] == [4, 2]
    face = GroupsFace()
    qtbot.addWidget(face)
    face.resize(1280, 720)
    face.show()
    face.show_groups("6", pages)
    shown = [find(face, FitLabel, f"room_group_names_{at}") for at in range(4)]
    assert not any(label.is_elided for label in shown)


def test_people_are_spread_by_a_column_of_their_list_too(page, store):
    diets = ("vegetarian", "vegan")
    people = [
        replace(one, others={"diet": (diets[at % 2],), "phone": (str(at),)})
        for at, one in enumerate(PEOPLE)
    ]
    save_people(store, people)
    page.acts.load()
    assert page.findChild(QCheckBox, "spread_phone") is None
    find(page, QCheckBox, "spread_diet").click()
    assert page.acts.document.balance[-1] == "diet"
    draw(page)
    assert "diet" in find(page, QTextBrowser, "draw_why").toPlainText()
    save_people(store, PEOPLE)
    page.acts.load()
    assert find(page, QCheckBox, "spread_diet").isChecked()


def test_fewer_groups_keep_who_sits_in_the_others_and_the_rest_wait(page):
    draw(page)
    kept = page.acts.document.rounds[0].groups[:2]
    find(page, QSpinBox, "draw_count").setValue(2)
    assert page.acts.document.rounds[0].groups == kept
    assert find(page, QLabel, "draw_waiting").text().count("Participant") == 4
    find(page, QSpinBox, "draw_count").setValue(4)
    assert [len(group) for group in groups_shown(page)] == [4, 4, 0, 0]
    draw(page)
    assert [len(group) for group in groups_shown(page)] == [3, 3, 3, 3]
    assert find(page, QLabel, "draw_waiting").isHidden()


def test_national_teams_and_mixed_groups_are_drawn_each_for_itself(page):
    draw(page)
    kind = find(page, QComboBox, "draw_kind")
    kind.setCurrentIndex(1)
    assert not page.acts.document.is_drawn
    draw(page)
    assert [group.name for group in page.acts.document.groups] == ["Bhutan", "India", "Nepal"]
    kind.setCurrentIndex(0)
    assert not page.acts.document.is_drawn
    draw(page)
    assert [len(group) for group in groups_shown(page)] == [3, 3, 3, 3]


def test_groups_without_rooms_have_seats_for_everybody_who_comes(page, store):
    draw(page)
    late = [Participant(person_id=f"p{n}", name=f"Participant {n}") for n in range(90, 95)]
    save_people(store, late)
    page.acts.load()
    page.acts.come("p90")
    assert len(page.acts.document.seated()) == 13
    draw(page)
    assert len(page.acts.document.seated()) == 17


def test_a_room_that_is_full_can_be_given_a_seat(page, store):
    rooms = find(page, QLineEdit, "draw_rooms")
    rooms.setText("Hall 4, Tent 4, Roof 4")
    rooms.editingFinished.emit()
    draw(page)
    save_people(store, [Participant(person_id="p99", name="Participant 99")])
    page.acts.load()
    page.acts.come("p99")
    assert "Participant 99" in find(page, QLabel, "draw_waiting").text()
    find(page, QToolButton, "group_edit_1").click()
    dialog = find(page, QDialog, "group_dialog")
    find(dialog, QSpinBox, "group_seats").setValue(5)
    dialog.accept()
    page.acts.come("p99")
    assert "p99" in page.acts.document.rounds[0].groups[0]
    assert find(page, QLabel, "draw_waiting").isHidden()


def test_rooms_that_are_cleared_are_gone(page):
    rooms = find(page, QLineEdit, "draw_rooms")
    rooms.setText("Hall 4, Tent 8")
    rooms.editingFinished.emit()
    rooms.clear()
    rooms.editingFinished.emit()
    assert [(g.name, g.room, g.seats) for g in page.acts.document.groups] == [
        ("1", "", 6),
        ("2", "", 6),
    ]


def test_even_out_asks_nothing_of_those_bound_to_somebody_who_is_not_here(page):
    draw(page)
    one, other, third = page.acts.document.rounds[0].groups[0][:3]
    page.acts.bind("together", one, other)
    page.acts.bind("apart", other, third)
    page.acts.leave(other)
    page.acts.move(0, page.acts.document.rounds[0].groups[1][0], 3)
    find(page, QPushButton, "draw_even").click()
    assert sorted(map(len, page.acts.document.rounds[0].groups)) == [3, 4, 4]


def test_undo_brings_nobody_back_who_is_off_the_list(page, store):
    draw(page)
    page.acts.move(0, "p01", 3)
    save_people(store, (), ["p02"])
    page.acts.load()
    find(page, QPushButton, "draw_undo").click()
    assert "p02" not in page.acts.document.seated()


def test_rooms_without_a_name_are_none(page):
    before = page.acts.document.groups
    rooms = find(page, QLineEdit, "draw_rooms")
    rooms.setText(", ,")
    rooms.editingFinished.emit()
    assert page.acts.document.groups == before


def test_a_group_whose_chair_has_left_says_so_until_there_is_another(page):
    draw(page)
    assert find(page, QLabel, "group_lacks_1").isHidden()
    chair = page.acts.document.rounds[0].chairs[0]
    page.acts.move(0, chair, 2)
    assert find(page, QLabel, "group_lacks_1").text() == "▲ No chair"
    other = page.acts.document.rounds[0].groups[0][-1]
    page.acts.give_role(0, 0, chair=other)
    assert find(page, QLabel, "group_lacks_1").isHidden()


def test_only_who_is_here_follows_who_is_ticked_meanwhile(page, store):
    half = "2017-11-06 am"
    page.acts.half = lambda: half
    page.show_all()
    assert page.acts.here() == ()
    save_people(store, [replace(one, attendance=frozenset({half})) for one in PEOPLE[:6]])
    page.acts.load()
    draw(page)
    assert page.acts.document.seated() == {one.person_id for one in PEOPLE[:6]}
    save_people(store, [replace(PEOPLE[7], attendance=frozenset({half}))])
    page.acts.load()
    assert [one.person_id for one in page.acts.late_ones()] == [PEOPLE[7].person_id]

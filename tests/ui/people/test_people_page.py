"""The page of people as a registration desk uses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QTableView,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from db import WorkshopFile
from facilitator.commands.people_store import Participant, forget_people, load_people, save_people
from facilitator.commands.store import DocumentStore, MemoryDocuments, StorageError, Workshop
from facilitator.countries import Countries, load_countries
from facilitator.resources import countries_text
from facilitator.ui.console.people import PeopleActs, PeoplePage
from facilitator.ui.worker import DirectWorker
from tests.ui.workshops import VENUE, a_plan

MORNING, AFTERNOON = "2017-11-06 am", "2017-11-06 pm"
HEADINGS = "name,country,region,gender,organization,role,language,expertise"
LIST = (
    HEADINGS,
    "Participant 01,Vietnam,Southeast Asia,F,Ministry,government,English,water;soil",
    "Participant 02,Malysia,Southeast Asia,M,Institute,researcher,English,law",
    "Participant 03,Bhutan,South Asia,F,Network,NGO,English,law",
)


@cache
def countries() -> Countries:
    return load_countries(countries_text())


@dataclass(slots=True)
class Desk:
    root: QWidget
    page: PeoplePage
    store: DocumentStore
    told: list[str]

    def button(self, name: str, parent: QWidget | None = None) -> QAbstractButton:
        found = (parent or self.page).findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton), name
        return found

    @property
    def table(self) -> QTableView:
        found = self.page.findChild(QTableView, "people_table")
        assert isinstance(found, QTableView)
        return found

    @property
    def count(self) -> str:
        found = self.page.findChild(QLabel, "people_count")
        assert isinstance(found, QLabel)
        return found.text()

    @property
    def sheet(self) -> QDialog:
        return self.page.findChildren(QDialog, "import_sheet")[-1]

    def column(self, heading: str) -> list[str]:
        model = self.table.model()
        headings = [
            model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())
        ]
        at = headings.index(heading)
        return [model.index(row, at).data() for row in range(model.rowCount())]

    def go_on(self) -> None:
        self.button("import_next", self.sheet).click()

    def changes(self) -> dict[str, list[tuple[str, str]]]:
        tree = self.sheet.findChild(QTreeWidget)
        assert tree is not None
        tops = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
        return {
            top.text(0): [
                (top.child(at).text(0), top.child(at).text(1)) for at in range(top.childCount())
            ]
            for top in tops
            if top is not None
        }


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot, tmp_path: Path) -> MakeDesk:
    settings = QSettings(str(tmp_path / "console.ini"), QSettings.Format.IniFormat)

    def make(store: DocumentStore | None = None, *, hour: int = 9) -> Desk:
        store = store or MemoryDocuments()
        told: list[str] = []
        root = QWidget()
        qtbot.addWidget(root)
        root.resize(1200, 700)
        acts = PeopleActs(store, DirectWorker(), countries, root)
        plan = a_plan()
        page = PeoplePage(
            acts,
            lambda: plan,
            lambda: datetime(2017, 11, 6, hour, 30, tzinfo=VENUE),
            helper=DirectWorker(),
            settings=settings,
            tell=lambda _severity, sentence: told.append(sentence),
            parent=root,
        )
        page.resize(root.size())
        root.show()
        return Desk(root, page, store, told)

    return make


def take_in(desk: Desk, lines: tuple[str, ...], tmp_path: Path) -> None:
    """Drop a file on the page and say that Malysia is Malaysia."""
    path = tmp_path / "participants.csv"
    path.write_text("\n".join(lines))
    drop(desk.page, path)
    desk.go_on()
    for box in desk.sheet.findChildren(QComboBox):
        if box.objectName().startswith("import_country_"):
            box.setCurrentIndex(0)
    if desk.sheet.findChild(QLabel, "import_title").text() != "What would change":
        desk.go_on()


def drop(page: QWidget, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPointF(QPoint(50, 50)),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def some_people() -> MemoryDocuments:
    store = MemoryDocuments()
    save_people(
        store,
        [
            Participant(person_id="p01", name="Participant 01", country="Nepal", gender="F"),
            Participant(person_id="p02", name="Participant 02", country="Bhutan", role="NGO"),
            Participant(person_id="p03", name="Participant 03", organization="Green Network"),
        ],
    )
    return store


def test_a_list_taken_in_is_kept_and_attendance_lasts(
    make_desk: MakeDesk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "week.workshop"
    file = WorkshopFile.create(path, Workshop(plan=a_plan()))
    desk = make_desk(file)
    take_in(desk, LIST, tmp_path)
    assert desk.changes() == {
        "New (3)": [
            ("Participant 01", "Viet Nam · Ministry"),
            ("Participant 02", "Malaysia · Institute"),
            ("Participant 03", "Bhutan · Network"),
        ]
    }
    assert load_people(file) == ()
    desk.go_on()
    assert desk.column("Country") == ["Bhutan", "Malaysia", "Viet Nam"]
    tick = desk.table.visualRect(desk.table.model().index(1, 0)).center()
    qtbot.mouseClick(desk.table.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert desk.count == "3 people · 3 countries · 1 here this morning"
    file.close()

    again = WorkshopFile.open(path)
    desk = make_desk(again)
    assert desk.count == "3 people · 3 countries · 1 here this morning"
    (here,) = (one for one in load_people(again) if one.attendance)
    assert (here.name, here.typed_country) == ("Participant 02", "Malysia")
    again.close()


def test_a_changed_list_shows_what_would_change_and_asks_nothing_twice(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    take_in(desk, LIST, tmp_path)
    desk.go_on()
    changed = (HEADINGS, LIST[1].replace("Ministry", "University"), LIST[2])
    take_in(desk, changed, tmp_path)
    told = desk.changes()
    assert told["Unchanged (1)"] == [("Participant 02", "Malaysia")]
    assert ("Participant 03", "Bhutan") in told["Missing in the file (2)"]
    assert "same name" in told["New (1)"][0][1]
    note = desk.sheet.findChild(QLabel, "import_namesakes")
    assert "1 row has the name of somebody" in note.text()
    desk.button("import_all_same", desk.sheet).click()
    QGuiApplication.processEvents()
    assert desk.changes()["Changed (1)"] == [
        ("Participant 01", "Organization: Ministry → University")
    ]
    desk.go_on()
    assert len(load_people(desk.store)) == 3
    desk.button("people_undo").click()
    assert "Ministry" in desk.column("Organization")


def test_columns_can_be_taken_otherwise_and_that_is_remembered(make_desk: MakeDesk) -> None:
    desk = make_desk()
    text = "Person\tWho\tTable\nParticipant 01\tNepal\t4\n"
    desk.page.importing.read_text(text)
    boxes = [desk.sheet.findChild(QComboBox, f"import_column_{at}") for at in range(3)]
    assert [box.currentText() for box in boxes][1:] == ["Country", "Keep under this heading"]
    assert not desk.button("import_next", desk.sheet).isEnabled()
    boxes[0].setCurrentText("Name")
    boxes[2].setCurrentText("Leave out")
    desk.go_on()
    desk.go_on()
    desk.page.importing.read_text(text)
    assert desk.sheet.findChild(QComboBox, "import_column_2").currentText() == "Leave out"
    assert load_people(desk.store)[0].others == {}


def test_people_are_sorted_as_the_un_does_and_found(make_desk: MakeDesk) -> None:
    desk = make_desk(some_people())
    assert desk.column("Name") == ["Participant 02", "Participant 01", "Participant 03"]
    finder = desk.page.findChild(QLineEdit, "people_filter")
    finder.setText("green part")
    assert desk.column("Name") == ["Participant 03"]
    assert desk.count.endswith("1 shown")


def test_all_are_here_with_one_click_and_ctrl_z_takes_it_back(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    desk = make_desk(some_people(), hour=14)
    assert not desk.button("people_undo").isEnabled()
    desk.button("people_all_here_1").click()
    assert desk.count == "3 people · 2 countries · 3 here this afternoon"
    assert all(one.attendance == {AFTERNOON} for one in load_people(desk.store))
    desk.table.setFocus()
    qtbot.keyClick(desk.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.count.endswith("0 here this afternoon")
    qtbot.keyClick(desk.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)


def test_a_country_typed_in_place_is_named_as_the_un_does_or_asked(make_desk: MakeDesk) -> None:
    desk = make_desk(some_people())
    model = desk.table.model()
    row, country = 2, desk.table.model().columnCount() - 9
    assert model.headerData(country, Qt.Orientation.Horizontal) == "Country"
    desk.table.selectRow(row)
    model.setData(model.index(row, country), "Lao PDR")
    assert desk.column("Country")[1] == "Lao People's Democratic Republic"
    assert desk.table.currentIndex().row() == 1
    model.setData(model.index(1, country), "Malysia")
    asked = [b for b in desk.page.findChildren(QAbstractButton) if b.text() == "Malaysia"]
    asked[0].click()
    assert "Malaysia" in desk.column("Country")
    assert [one.typed_country for one in load_people(desk.store)][2] == "Malysia"


def test_somebody_is_added_and_removed(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(some_people())
    desk.button("people_add").click()
    form = desk.page.findChild(QDialog, "person_form")
    keep = desk.button("person_keep", form)
    assert not keep.isEnabled()
    form.findChild(QLineEdit, "person_name").setText("Participant 02")
    assert "kept apart" in form.findChild(QLabel, "person_note").text()
    form.findChild(QLineEdit, "person_country").setText("ROK")
    keep.click()
    assert desk.column("Country").count("Republic of Korea") == 1
    assert desk.count == "4 people · 3 countries · 1 here this morning"
    qtbot.keyClick(desk.table, Qt.Key.Key_Delete)
    box = desk.page.findChild(QMessageBox, "people_remove")
    assert box.text() == "Remove Participant 02?"
    desk.button("people_remove_yes", box).click()
    assert [one.person_id for one in load_people(desk.store)] == ["p01", "p02", "p03"]


def test_the_table_is_copied_for_a_spreadsheet(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(some_people())
    desk.table.setFocus()
    qtbot.keyClick(desk.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].startswith("Morning\tAfternoon\tName\tCountry")
    assert lines[1].split("\t")[2:4] == ["Participant 02", "Bhutan"]
    assert len(lines) == 4


def test_what_could_not_be_kept_is_taken_back_and_told(make_desk: MakeDesk) -> None:
    class FullDisk(MemoryDocuments):
        def change_documents(self, _changed: object) -> None:
            raise StorageError("disk_full", "The disk is full; free some space.")

    desk = make_desk(FullDisk(some_people().kept))
    desk.button("people_all_here_0").click()
    assert desk.count.endswith("0 here this morning")
    assert desk.told == ["The disk is full; free some space."]


def test_a_file_that_is_no_list_is_refused_in_a_sentence(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    desk = make_desk()
    (tmp_path / "empty.csv").write_bytes(b"")
    desk.page.importing.read_file(str(tmp_path / "empty.csv"))
    desk.page.importing.read_file(str(tmp_path / "missing.csv"))
    assert "empty.csv is empty" in desk.told[0]
    assert "could not be read" in desk.told[1]


def test_what_was_removed_elsewhere_is_gone_when_the_page_is_seen_again(
    make_desk: MakeDesk,
) -> None:
    desk = make_desk(some_people())
    desk.button("people_all_here_0").click()
    desk.page.hide()
    desk.page.show()
    assert desk.button("people_undo").isEnabled()
    assert forget_people(desk.store) == 3
    desk.page.hide()
    desk.page.show()
    assert desk.button("people_choose").isVisible()


def test_a_list_taken_in_after_removals_gives_nobody_an_id_that_draws_know(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    store = MemoryDocuments()
    save_people(store, [Participant(person_id=who, name=who) for who in ("p01", "p02", "p03")])
    save_people(store, (), ["p03"])
    desk = make_desk(store)
    take_in(desk, LIST, tmp_path)
    desk.go_on()
    assert "p03" not in {one.person_id for one in load_people(store)}
    assert {"p04", "p05", "p06"} <= {one.person_id for one in load_people(store)}

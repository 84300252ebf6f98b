"""Materials: added, shown to the room, withdrawn."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.commands.materials import Material, qr_rows
from facilitator.ui.console.materials.page import MaterialsPage
from facilitator.ui.room.materials_face import RoomMaterial
from facilitator.ui.room.window import RoomWindow
from tests.ui.console.looking import find
from tests.ui.workshops import a_bench


def test_a_material_is_added_and_its_address_made_whole(qtbot: QtBot) -> None:
    page = MaterialsPage((("5", "E-learning"),))
    qtbot.addWidget(page)
    page.show()
    find(page, QPushButton, "materials_add").click()
    dialog = find(page, QDialog, "edit_material")
    assert not find(dialog, QPushButton, "material_keep").isEnabled()
    find(dialog, QLineEdit, "material_title").setText("Module")
    find(dialog, QLineEdit, "material_place").setText("bch.cbd.int/module")
    with qtbot.waitSignal(page.kept, timeout=500) as kept:
        find(dialog, QPushButton, "material_keep").click()
    assert kept.args is not None
    page.show_materials((kept.args[0],), frozenset())
    assert find(page, QTableView, "materials_table").model().index(0, 1).data() == "Module"
    assert find(page, QLabel, "materials_address").text() == "https://bch.cbd.int/module"


def test_a_lost_file_says_so_and_an_attached_one_is_not_changed(qtbot: QtBot) -> None:
    page = MaterialsPage(())
    qtbot.addWidget(page)
    page.show_materials((Material("a", "Toolkit", "x.pdf", "5", True),), frozenset({"a"}))
    table = find(page, QTableView, "materials_table")
    assert "not found" in table.model().index(0, 3).data()
    assert not find(page, QPushButton, "materials_edit").isEnabled()


def test_the_room_sees_a_material_until_it_is_withdrawn(qtbot: QtBot) -> None:
    room = RoomWindow(a_bench().model)
    qtbot.addWidget(room)
    room.show()
    face, clock = find(room, QWidget, "room_material"), find(room, QWidget, "room_face")
    room.show_material(RoomMaterial("Materials", "Module", "bch.cbd.int", qr_rows("https://x.org")))
    assert (face.isVisible(), clock.isVisible()) == (True, False)
    room.show_material(None)
    assert (face.isVisible(), clock.isVisible()) == (False, True)
    room.hide()


def test_a_removed_material_comes_back_and_goes_again(qtbot: QtBot) -> None:
    page = MaterialsPage(())
    qtbot.addWidget(page)
    kept = {
        one.material_id: one for one in (Material("m1", "A", "x.org/a"), Material("m2", "B", "b"))
    }

    def keep(one: Material) -> None:
        kept[one.material_id] = one
        page.show_materials(tuple(kept.values()), frozenset())

    def remove(one: Material) -> None:
        del kept[one.material_id]
        page.show_materials(tuple(kept.values()), frozenset())

    page.kept.connect(keep)
    page.removed.connect(remove)
    page.show_materials(tuple(kept.values()), frozenset())
    page.show()
    page.select("m2")
    find(page, QPushButton, "materials_remove").click()
    assert set(kept) == {"m1"}
    assert "Undo: remove B" in find(page, QPushButton, "page_undo").toolTip()
    find(page, QPushButton, "page_undo").click()
    assert set(kept) == {"m1", "m2"}
    current = page.current()
    assert current is not None
    assert current.title == "B"
    find(page, QPushButton, "page_redo").click()
    assert set(kept) == {"m1"}

"""The tab of materials: kept with the workshop, opened by the system, shown to the room."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from facilitator.app.subjects import Desk
from facilitator.app.week_files import put
from facilitator.commands.materials import (
    Material,
    attached_materials,
    load_materials,
    qr_rows,
    remove_material,
    save_material,
)
from facilitator.ui.console.materials.page import MaterialsPage
from facilitator.ui.presenters.materials_table import missing_files

if TYPE_CHECKING:
    from facilitator.ui.room.materials_face import RoomMaterial

Listed = tuple[tuple[Material, ...], frozenset[str]]


def make_materials(desk: Desk, parent: QWidget) -> QWidget:
    """The list on the open workshop."""
    items = {item.number: item.title for item in desk.session.workshop.plan.items() if item.number}
    page = MaterialsPage(tuple(items.items()), parent)
    _Materials(desk, page).refresh()
    return page


class _Materials(QObject):
    """Between the page, the workshop file, the system and the room."""

    def __init__(self, desk: Desk, page: MaterialsPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        page.kept.connect(self._keep)
        page.removed.connect(self._remove)
        page.open_requested.connect(self._open)
        page.room_requested.connect(self._show_room)
        page.refresh_requested.connect(self.refresh)

    def refresh(self) -> None:
        """Read the list anew."""
        put(self._desk, self._read, self._show)

    def _read(self) -> Listed:
        session = self._desk.session
        found = (*load_materials(session.file), *attached_materials(self._desk.model.state))
        # The library of codes is loaded here, so that the first code costs the screen no time.
        qr_rows(next((one.address for one in found if one.address), ""))
        return found, missing_files(found, session.path.parent)

    def _show(self, listed: Listed) -> None:
        self._page.show_materials(*listed)

    def _keep(self, material: Material) -> None:
        def job() -> Listed:
            save_material(self._desk.session.file, material)
            return self._read()

        put(self._desk, job, self._show)

    def _remove(self, material: Material) -> None:
        def job() -> Listed:
            remove_material(self._desk.session.file, material.material_id)
            return self._read()

        put(self._desk, job, self._show)

    def _open(self, material: Material) -> None:
        if material.address:
            QDesktopServices.openUrl(QUrl(material.address))
            return
        path = material.path(self._desk.session.path.parent)
        if path.exists():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        else:
            sentence = self.tr("{file} is not there any more; change where the material is.")
            self._desk.tell("warning", sentence.format(file=path.name))

    def _show_room(self, material: Material | None) -> None:
        room = self._desk.room()
        if room is None:
            return
        shown = None if material is None else _for_room(material, self.tr("Materials"))
        room.show_material(shown)
        self._page.show_in_room(shown is not None)


def _for_room(material: Material, context: str) -> RoomMaterial:
    from facilitator.ui.room.materials_face import RoomMaterial  # noqa: PLC0415 (with the room)

    address = material.address
    shown = address.removeprefix("https://") or Path(material.place).name
    return RoomMaterial(context, material.title, shown, qr_rows(address))

"""A material as the room sees it: its title, its address in letters, and as a QR code."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.ui.widgets import FitLabel
from facilitator.ui.widgets.materials_code import QrCode

SMALLEST_SHARE = 30


@dataclass(frozen=True, slots=True)
class RoomMaterial:
    """What the room is shown of a material."""

    context: str
    title: str
    address: str
    code: tuple[tuple[bool, ...], ...]


class MaterialFace(QWidget):
    """Stands in the place of the clock while it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room_material")
        self._context = self._label("room_material_context")
        self._title = self._label("room_material_title")
        self._title.set_bold(True)
        self._address = self._label("room_material_address")
        self._code = QrCode(self)
        self._code.setObjectName("room_material_code")
        box = QVBoxLayout(self)
        box.addWidget(self._context)
        box.addWidget(self._title)
        box.addWidget(self._code, 1)
        box.addWidget(self._address)

    def show_material(self, material: RoomMaterial) -> None:
        """Show another one."""
        self._context.set_text(material.context, "text_muted")
        self._title.set_text(material.title)
        self._address.set_text(material.address)
        self._code.show_rows(material.code)
        self._code.setAccessibleName(
            self.tr("QR code of {address}").format(address=material.address)
        )
        self.setAccessibleDescription(f"{material.title}: {material.address}")
        self._scale()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale every part."""
        super().resizeEvent(event)
        self._scale()

    def _label(self, name: str) -> FitLabel:
        label = FitLabel("", self)
        label.setObjectName(name)
        label.set_alignment(Qt.AlignmentFlag.AlignHCenter)
        return label

    def _scale(self) -> None:
        height = max(120, self.height())
        smallest = -(-height // SMALLEST_SHARE)
        box = self.layout()
        assert box is not None
        side = round(height * 0.06)
        box.setContentsMargins(side, round(height * 0.03), side, round(height * 0.04))
        box.setSpacing(round(height * 0.02))
        self._context.set_sizes(height // 24, smallest)
        self._context.setFixedHeight(round(height * 0.055))
        self._title.set_sizes(height // 11, smallest, max_lines=2)
        self._title.setFixedHeight(round(height * 0.16))
        self._address.set_sizes(height // 16, smallest, max_lines=2)
        self._address.setFixedHeight(round(height * 0.11))

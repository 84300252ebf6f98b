"""The room window: a full-screen clock without mouse and menu."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.day import DayState
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.room import room_view
from facilitator.ui.room.face import RoomFace
from facilitator.ui.room.groups_face import GroupsFace, Page
from facilitator.ui.room.materials_face import MaterialFace, RoomMaterial
from facilitator.ui.theme import set_theme_of

MESSAGE_MS = 30_000
"""How long a message stays."""
WINDOW_SHARE = 0.6
"""Part of the screen, in each direction, that the window takes once it leaves full screen."""


class RoomWindow(QWidget):
    """Shows the running day to the room; closing it hides it."""

    closed = Signal()
    full_screen_changed = Signal(bool)

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._model = model
        self._is_full = False
        self._place = QRect(80, 80, 960, 540)
        self._face = RoomFace(self)
        self.setObjectName("room_window")
        self.setWindowTitle(self.tr("Room"))
        self.setAccessibleName(self.tr("Room window"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(480, 270)
        self.setGeometry(self._place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._face)
        self._material = MaterialFace(self)
        self._material.hide()
        layout.addWidget(self._material)
        self._groups = GroupsFace(self)
        self._groups.hide()
        layout.addWidget(self._groups)
        self.message_timer = QTimer(self)
        self.message_timer.setSingleShot(True)
        self.message_timer.setInterval(MESSAGE_MS)
        self.message_timer.timeout.connect(self._end_message)
        self.set_theme("dark")
        model.state_changed.connect(self._show_state)

    def set_theme(self, name: str) -> None:
        """Dark (the default) or light, whatever the other windows are."""
        set_theme_of(self, name)

    def show_material(self, material: RoomMaterial | None) -> None:
        """Show a material in the place of the clock; None gives the clock back."""
        if material is not None:
            self._material.show_material(material)
        self._show_only(self._material if material is not None else self._face)

    def show_groups(self, title: str, pages: tuple[Page, ...] | None) -> None:
        """Show groups in the place of the clock; None gives the clock back."""
        if pages:
            self._groups.show_groups(title, pages)
        self._show_only(self._groups if pages else self._face)

    def _show_only(self, wanted: QWidget) -> None:
        for part in (self._face, self._material, self._groups):
            part.setVisible(part is wanted)

    def show_message(self, text: str) -> None:
        """Show a line to the room; it goes by itself after half a minute."""
        self._face.show_message(text)
        self.message_timer.start()

    def _end_message(self) -> None:
        """The message has been read."""
        self._face.show_message("")

    def show_full_screen_on(self, geometry: QRect, screen: QScreen | None) -> None:
        """Fill a screen."""
        if self.isFullScreen():  # a full-screen window would stay on the screen it was on
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        if screen is not None:
            self.setScreen(screen)
        self._place = _middle_of(geometry)
        self._fill(geometry)

    def show_window_on(self, geometry: QRect, screen: QScreen | None) -> None:
        """Stand as a window at a place."""
        if screen is not None:
            self.setScreen(screen)
        self._place = geometry
        self._leave()

    def toggle_full_screen(self) -> None:
        """Fill the screen the window is on, or stop filling it."""
        if self.isFullScreen():
            self._leave()
            return
        self._place = self.geometry()
        self._fill(self.screen().geometry())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """F11 toggles full screen; Escape leaves it, then closes the window."""
        if event.key() == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave() if self.isFullScreen() else self.close()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click toggles full screen."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle_full_screen()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while hidden."""
        super().showEvent(event)
        self._show_state(self._model.state, is_seen=True)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Hide; the program goes on."""
        super().closeEvent(event)
        self.closed.emit()

    def _show_state(self, state: DayState, *, is_seen: bool = False) -> None:
        """Show the state, unless nobody can see it."""
        if not (is_seen or self.isVisible()):
            return
        view = room_view(
            state,
            is_rehearsal=self._model.mode.is_rehearsal,
            thresholds=self._model.thresholds,
        )
        self._face.show_view(view)

    def changeEvent(self, event: QEvent) -> None:
        """Hide the mouse while the window fills the screen, whoever made it do so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange and self._is_full != self.isFullScreen():
            self._is_full = self.isFullScreen()
            if self._is_full:
                self.setCursor(Qt.CursorShape.BlankCursor)
            else:
                self.unsetCursor()
            self.full_screen_changed.emit(self._is_full)

    def _fill(self, geometry: QRect) -> None:
        """Fill a screen; where no window manager does it (bare X11), by size."""
        self.setGeometry(geometry)
        self.showFullScreen()
        if self.geometry() != geometry and sys.platform != "darwin":
            self.setGeometry(geometry)

    def _leave(self) -> None:
        """Stand as a window where it stood before."""
        self.showNormal()
        self.setGeometry(self._place)


def _middle_of(geometry: QRect) -> QRect:
    """A window of a fair size in the middle of a screen."""
    place = QRect(QPoint(), geometry.size() * WINDOW_SHARE)
    place.moveCenter(geometry.center())
    return place

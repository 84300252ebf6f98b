"""Keeping the room window on the projector, whatever workshop is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from facilitator.ui.day_model import DayModel
    from facilitator.ui.room.screens import QtScreens, RoomScreens
    from facilitator.ui.room.window import RoomWindow

SETTING = "room/screen"
THEME = "room/theme"


class RoomKeeper(QObject):
    """Makes the room window when it is wanted first, and a new one for another workshop."""

    def __init__(
        self, application: QApplication, settings: QSettings, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._application = application
        self._screens: QtScreens | None = None
        self._model: DayModel | None = None
        self._window: RoomWindow | None = None
        self._place: RoomScreens | None = None

    @property
    def window(self) -> RoomWindow | None:
        """The room window, or None while there is none."""
        return self._window

    def show_day(self, model: DayModel | None) -> None:
        """Show another day; a window that was seen stays seen."""
        was_wanted = self._place is not None and self._place.is_wanted
        self._drop()
        self._model = model
        if was_wanted and model is not None:
            self.open()

    def open(self) -> bool:
        """Show the window; False without a workshop, which has nothing for the room to see."""
        if self._model is None:
            return False
        if self._window is None:
            self._make(self._model)
        assert self._place is not None
        self._place.open()
        return True

    def turn_light(self) -> None:
        """Light in a bright room, dark again in a dim one; it is remembered."""
        name = "dark" if self._theme() == "light" else "light"
        self._settings.setValue(THEME, name)
        if self._window is not None:
            self._window.set_theme(name)

    def _theme(self) -> str:
        return "light" if self._settings.value(THEME) == "light" else "dark"

    def close(self) -> None:
        """Take the window away."""
        self._drop()

    def _make(self, model: DayModel) -> None:
        # Loaded when the room is wanted: the console itself opens without it.
        from facilitator.ui.room.screens import QtScreens, RoomScreens  # noqa: PLC0415
        from facilitator.ui.room.window import RoomWindow  # noqa: PLC0415

        if self._screens is None:
            self._screens = QtScreens(self._application, self)
        self._window = RoomWindow(model)
        self._window.set_theme(self._theme())
        self._place = RoomScreens(
            self._window,
            self._screens,
            remembered_key=str(self._settings.value(SETTING, "")),
            parent=self,
        )
        self._place.remembered.connect(self._remember)
        self._window.closed.connect(self._place.forget_wish)

    def _drop(self) -> None:
        window, self._window = self._window, None
        place, self._place = self._place, None
        if place is not None:
            place.close()
            place.deleteLater()
        if window is not None:
            window.deleteLater()

    def _remember(self, key: str) -> None:
        self._settings.setValue(SETTING, key)

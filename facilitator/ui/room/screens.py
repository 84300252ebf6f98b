"""Where the room window stands: on the projector, and back there when it is plugged in again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QScreen

WINDOW_SHARE = 0.4
"""Part of the primary screen that the room window takes where there is no projector."""


class Screen(Protocol):
    """A screen, real or made up."""

    @property
    def key(self) -> str:
        """What it is remembered by."""
        ...

    @property
    def geometry(self) -> QRect:
        """All of it."""
        ...

    @property
    def available(self) -> QRect:
        """Without the bars of the desktop."""
        ...

    @property
    def handle(self) -> QScreen | None:
        """Qt's own screen, or None."""
        ...


class Screens(Protocol):
    """The screens of the laptop."""

    changed: Any  # Signal(): a screen came or went

    def all(self) -> Sequence[Screen]:
        """All screens that are plugged in."""
        ...

    def primary_key(self) -> str:
        """The key of the one with the console."""
        ...


class RoomPlace(Protocol):
    """The window that is placed."""

    def show_full_screen_on(self, geometry: QRect, screen: QScreen | None) -> None:
        """Fill a screen."""
        ...

    def show_window_on(self, geometry: QRect, screen: QScreen | None) -> None:
        """Stand as a window at a place."""
        ...

    def hide(self) -> None:
        """Be out of sight."""
        ...


class RoomScreens(QObject):
    """Keeps the room window on the projector while it is wanted."""

    remembered = Signal(str)  # key of the screen, to be kept as a setting
    screen_lost = Signal()  # the projector is gone; the window waits for it
    screen_found = Signal()  # it is back, and so is the window

    def __init__(
        self,
        window: RoomPlace,
        screens: Screens,
        *,
        remembered_key: str = "",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._screens = screens
        self._key = remembered_key
        self._is_wanted = False
        self._is_on: str | None = None
        screens.changed.connect(self.follow_screens)

    @property
    def is_wanted(self) -> bool:
        """True if the window is to be seen wherever it can be."""
        return self._is_wanted

    def open(self) -> None:
        """Show the window: full screen on the projector, else as a window beside the console."""
        self._is_wanted = True
        screen = self._choose()
        if screen is not None:
            self._fill(screen)
            return
        self._is_on = None
        primary = self._primary()
        if primary is not None:
            self._window.show_window_on(_corner(primary.available), primary.handle)

    def close(self) -> None:
        """Hide the window until it is opened again."""
        self._is_wanted = False
        self._is_on = None
        self._window.hide()

    def forget_wish(self) -> None:
        """The user closed the window: do not bring it back."""
        self._is_wanted = False
        self._is_on = None

    def follow_screens(self) -> None:
        """A screen came or went: leave a lost one, return to the projector."""
        if not self._is_wanted:
            return
        screen = self._choose()
        if screen is not None and screen.key != self._is_on:
            self._fill(screen)
            self.screen_found.emit()
        elif screen is None and self._is_on is not None:
            self._is_on = None
            self._window.hide()
            self.screen_lost.emit()

    def _fill(self, screen: Screen) -> None:
        """Fill a screen and remember it."""
        self._is_on = screen.key
        self._window.show_full_screen_on(screen.geometry, screen.handle)
        if screen.key != self._key:
            self._key = screen.key
            self.remembered.emit(screen.key)

    def _choose(self) -> Screen | None:
        """The remembered screen, else one that is not the console's."""
        primary = self._screens.primary_key()
        others = [screen for screen in self._screens.all() if screen.key != primary]
        known = [screen for screen in others if screen.key == self._key]
        present = [screen for screen in others if screen.key == self._is_on]
        return next(iter([*known, *present, *others]), None)

    def _primary(self) -> Screen | None:
        """The console's screen."""
        key = self._screens.primary_key()
        return next((screen for screen in self._screens.all() if screen.key == key), None)


class QtScreens(QObject):
    """The screens as Qt tells them."""

    changed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._gone: QScreen | None = None
        app.screenAdded.connect(self._add)
        app.screenRemoved.connect(self._remove)
        app.primaryScreenChanged.connect(self._change)

    def all(self) -> Sequence[Screen]:
        """All screens that are plugged in."""
        screens = [screen for screen in self._app.screens() if screen is not self._gone]
        return [_QtScreen(screen) for screen in screens]

    def primary_key(self) -> str:
        """The key of the primary screen."""
        screen = self._app.primaryScreen()
        return screen_key(screen) if screen is not None else ""

    def _add(self, _screen: QScreen) -> None:
        """Tell that a screen came."""
        self._gone = None
        self.changed.emit()

    def _remove(self, screen: QScreen) -> None:
        """Tell at once, before Qt moves the windows to another screen."""
        self._gone = screen
        self.changed.emit()
        self._gone = None

    def _change(self, _screen: QScreen) -> None:
        """Another screen is the console's now."""
        self.changed.emit()


class _QtScreen:
    """One of Qt's screens."""

    def __init__(self, screen: QScreen) -> None:
        self._screen = screen

    @property
    def key(self) -> str:
        """What it is remembered by."""
        return screen_key(self._screen)

    @property
    def geometry(self) -> QRect:
        """All of it."""
        return self._screen.geometry()

    @property
    def available(self) -> QRect:
        """Without the bars of the desktop."""
        return self._screen.availableGeometry()

    @property
    def handle(self) -> QScreen | None:
        """Qt's own screen."""
        return self._screen


def screen_key(screen: QScreen) -> str:
    """Name, model and serial number of a screen, as far as it tells them."""
    parts = (screen.name(), screen.model(), screen.serialNumber())
    return "|".join(part.strip() for part in parts)


def _corner(available: QRect) -> QRect:
    """A window in the lower right corner, so that most of the console stays in sight."""
    width = round(available.width() * WINDOW_SHARE)
    size = QSize(16, 9).scaled(QSize(width, available.height()), Qt.AspectRatioMode.KeepAspectRatio)
    corner = available.bottomRight()
    return QRect(corner.x() - size.width() - 16, corner.y() - size.height() - 48, *size.toTuple())

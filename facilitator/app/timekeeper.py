"""Keeping the timekeeper's window, whatever workshop is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

if TYPE_CHECKING:
    from facilitator.ui.day_model import DayModel
    from facilitator.ui.timekeeper.window import TimekeeperWindow


class TimekeeperKeeper(QObject):
    """Makes the window when it is wanted first, and a new one for another workshop."""

    console_requested = Signal()

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._model: DayModel | None = None
        self._window: TimekeeperWindow | None = None

    @property
    def window(self) -> TimekeeperWindow | None:
        """The window, or None while there is none."""
        return self._window

    def show_day(self, model: DayModel | None) -> None:
        """Show another day; a window that was seen stays seen."""
        was_seen = self._window is not None and self._window.isVisible()
        self.close()
        self._model = model
        if was_seen and model is not None:
            self.open()

    def open(self) -> bool:
        """Show the window; False without a workshop."""
        if self._model is None:
            return False
        if self._window is None:
            # Loaded when it is wanted: the console itself opens without it.
            from facilitator.ui.timekeeper.window import TimekeeperWindow  # noqa: PLC0415

            self._window = TimekeeperWindow(self._model)
            self._window.restore(self._settings)
            self._window.console_requested.connect(self.console_requested)
        if self._window.isVisible():
            self._window.raise_()
            self._window.activateWindow()
        self._window.show()
        return True

    def close(self) -> None:
        """Take the window away and remember where it was."""
        window, self._window = self._window, None
        if window is not None:
            window.save(self._settings)
            window.hide()
            window.deleteLater()

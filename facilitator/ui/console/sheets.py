"""The small windows of the console: keys, commands, another date, thresholds, about."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.ui.console.dialogs.as_if_date import AsIfDateDialog
from facilitator.ui.console.dialogs.command_palette import CommandPalette
from facilitator.ui.console.dialogs.shortcut_sheet import ShortcutSheet, console_keys
from facilitator.ui.console.dialogs.thresholds import ThresholdsDialog
from facilitator.ui.console.guide.about_dialog import AboutDialog, Lines
from facilitator.ui.console.guide.window import GuideWindow
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.anything_found import Place
from facilitator.ui.presenters.guide_facts import FileFacts
from facilitator.ui.presenters.rundown import findable_items


class Sheets(QWidget):
    """Opens them over the window. An invisible child of it."""

    date_chosen = Signal(object)  # date
    item_chosen = Signal(str)  # item_id
    place_chosen = Signal(object)  # Place
    anything_requested = Signal()
    about_facts_requested = Signal()

    def __init__(self, actions: ConsoleActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sheets")
        self.hide()
        self._actions = actions
        self._model: DayModel | None = None
        self._palette: CommandPalette | None = None
        self._about: AboutDialog | None = None

    def follow(self, model: DayModel | None) -> None:
        """Ask about this day from now on."""
        self._model = model

    def show_keys(self) -> None:
        """All keys on one sheet."""
        ShortcutSheet(console_keys(), self.parentWidget()).open()

    def show_palette(self, places: Sequence[Place] = ()) -> None:
        """Find a command, an item or another place of the workshop."""
        items = findable_items(self._model.state) if self._model is not None else ()
        palette = CommandPalette(self._actions, items, self.parentWidget())
        palette.add_places(places)
        palette.item_chosen.connect(self.item_chosen)
        palette.place_chosen.connect(self.place_chosen)
        palette.finished.connect(self._forget_palette)
        self._palette = palette
        palette.open()
        self.anything_requested.emit()

    def add_places(self, places: Sequence[Place]) -> None:
        """More to be found, as it has been read by now."""
        if self._palette is not None:
            self._palette.add_places(places)

    def ask_date(self) -> None:
        """As if today were…"""
        if self._model is None:
            return
        state = self._model.state
        days = tuple(day.date for day in state.plan.days)
        dialog = AsIfDateDialog(days, state.today, self.parentWidget())
        dialog.accepted.connect(self._take_date)
        dialog.open()

    def ask_thresholds(self) -> None:
        """When the clock turns yellow and red."""
        if self._model is not None:
            dialog = ThresholdsDialog(self._model.thresholds, self.parentWidget())
            dialog.accepted.connect(self._take_thresholds)
            dialog.open()

    def show_about(self) -> None:
        """What this program is, and how the open file is."""
        self._about = AboutDialog(self.parentWidget())
        self._about.finished.connect(self._forget_about)
        self._about.open()
        self.about_facts_requested.emit()

    def show_about_facts(self, versions: Lines, facts: FileFacts | None) -> None:
        """What has been looked up by now."""
        if self._about is not None:
            self._about.show_facts(versions, facts)

    def show_guide(self) -> None:
        """The guide with pictures, beside the window."""
        guide = GuideWindow(self.parentWidget())
        guide.show()

    def _forget_about(self) -> None:
        """It is closed."""
        self._about = None

    def _forget_palette(self) -> None:
        """It is closed."""
        self._palette = None

    def _take_date(self) -> None:
        """A date was chosen."""
        dialog = self.sender()
        if isinstance(dialog, AsIfDateDialog):
            self.date_chosen.emit(dialog.date)

    def _take_thresholds(self) -> None:
        """Thresholds were chosen."""
        dialog = self.sender()
        if isinstance(dialog, ThresholdsDialog) and self._model is not None:
            self._model.set_thresholds(dialog.thresholds)

"""Offers to catch up while there is something to catch up, and opens the sheet for it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from facilitator.day import DayState
from facilitator.ui.console.catch_up.dialog import CatchUpDialog
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.catch_up import has_trouble


class CatchUpActs(QWidget):
    """Follows one model after the other. An invisible child of the window."""

    offered = Signal(bool)  # there are plans, or there are none any more

    def __init__(self, actions: ConsoleActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("catch_up_acts")
        self.hide()
        self._actions = actions
        self._model: DayModel | None = None
        self._sheet: CatchUpDialog | None = None
        actions.action("catch_up").triggered.connect(self._open)

    def follow(self, model: DayModel | None) -> None:
        """Offer it for this day from now on; a sheet about another one is closed."""
        self._model = model
        if self._sheet is not None:
            self._sheet.reject()
        if model is None:
            self._offer(False)

    def show_state(self, state: DayState) -> None:
        """Look whether there is something to catch up."""
        if self._model is not None:
            self._offer(has_trouble(state) and bool(self._model.plans()))

    def _offer(self, is_offered: bool) -> None:
        """The wish can be used while there are plans."""
        self._actions.set_state("catch_up", "", can_use=is_offered)
        self.offered.emit(is_offered)

    def _open(self) -> None:
        """Open the sheet over the window."""
        if self._model is None or self._sheet is not None:
            return
        sheet = self._sheet = CatchUpDialog(self._model, self.window())
        sheet.finished.connect(self._forget)
        sheet.open()

    def _forget(self, _result: int) -> None:
        """The sheet is closed."""
        self._sheet = None

"""Opens the sheet for planning the week anew, over one day's model after the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from facilitator.ui.console.replan.dialog import ReplanDialog
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel


class ReplanActs(QWidget):
    """An invisible child of the window."""

    def __init__(self, actions: ConsoleActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("replan_acts")
        self.hide()
        self._actions = actions
        self._model: DayModel | None = None
        self._sheet: ReplanDialog | None = None
        actions.action("replan").triggered.connect(self.open)

    def follow(self, model: DayModel | None) -> None:
        """Offer it for this day from now on; a sheet about another one is closed."""
        self._model = model
        if self._sheet is not None:
            self._sheet.reject()
        self._actions.set_state("replan", "", can_use=model is not None)

    def open(self) -> None:
        """Open the sheet over the window."""
        if self._model is None or self._sheet is not None:
            return
        sheet = self._sheet = ReplanDialog(self._model, self.window())
        sheet.finished.connect(self._forget)
        sheet.open()

    def _forget(self, _result: int) -> None:
        """The sheet is closed."""
        self._sheet = None

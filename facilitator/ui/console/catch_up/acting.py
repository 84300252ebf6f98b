"""Offers to catch up while there is something to catch up, and to close the day; asks first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.catch_up.dialog import CatchUpDialog
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.catch_up import is_worth_it
from facilitator.ui.presenters.closing import (
    can_close,
    closing_title,
    closing_words,
    day_to_tell,
)
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of


class CatchUpActs(QWidget):
    """Follows one model after the other. An invisible child of the window."""

    offered = Signal(bool)  # there are plans, or there are none any more

    def __init__(self, actions: ConsoleActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("catch_up_acts")
        self.hide()
        self._actions = actions
        self._model: DayModel | None = None
        self._look: Look | None = None
        self._sheet: CatchUpDialog | None = None
        self._question: QMessageBox | None = None
        actions.action("catch_up").triggered.connect(self._open)
        actions.action("close_day").triggered.connect(self._ask_close)

    def follow(self, model: DayModel | None) -> None:
        """Offer it for this day from now on; a sheet about another one is closed."""
        self._model, self._look = model, None
        if self._sheet is not None:
            self._sheet.reject()
        if self._question is not None:
            self._question.reject()
        if model is None:
            self._offer(False)
            self._actions.set_state("close_day", "", can_use=False)
            self._actions.set_state("end_of_day", "", can_use=False)

    def show_state(self, state: DayState) -> None:
        """Look whether there is something to catch up; plans cost too much to be made each tick."""
        if self._model is not None:
            look = look_of(state, self._model.record)
            if is_new_minute_text(self._look, look):
                self._look = look
                self._offer(is_worth_it(state, self._model.plans()))
            is_open = can_close(state, self._model.record)
            self._actions.set_state("close_day", "", can_use=is_open)
            can_tell = day_to_tell(state, self._model.record) is not None
            self._actions.set_state("end_of_day", "", can_use=can_tell)

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
        sheet.week_wanted.connect(self._actions.action("replan").trigger)
        sheet.open()

    def _ask_close(self) -> None:
        """Ask once whether the day is over, in words that say what follows."""
        if self._model is None or self._question is not None:
            return
        state = self._model.state
        box = self._question = QMessageBox(self.window())
        box.setObjectName("close_day")
        box.setWindowTitle(self.tr("Close the day"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(closing_title(state))
        box.setInformativeText(closing_words(state))
        close = box.addButton(self.tr("Close the day"), QMessageBox.ButtonRole.AcceptRole)
        close.setObjectName("close_day_accept")
        leave = box.addButton(self.tr("Leave it open"), QMessageBox.ButtonRole.RejectRole)
        leave.setObjectName("close_day_leave")
        box.setDefaultButton(close)
        box.setEscapeButton(leave)
        close.clicked.connect(self._close_day)
        box.finished.connect(self._forget_question)
        box.open()

    def _close_day(self) -> None:
        """The day is over."""
        if self._model is not None:
            self._model.act(ActionKind.CLOSE_DAY)

    def _forget_question(self, _result: int) -> None:
        """It is answered."""
        box, self._question = self._question, None
        if box is not None:
            box.deleteLater()

    def _forget(self, _result: int) -> None:
        """The sheet is closed."""
        self._sheet = None

"""Brings the program's question and its refusals into the bar below the header."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtWidgets import QWidget

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.dialogs.ended_at import EndedAtDialog
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.question import QuestionView, question_view
from facilitator.ui.widgets import Message, MessageAction, MessageBar, Severity

QUESTION_KEY = "question"
REFUSED_KEY = "refused"


class Asker(QWidget):
    """Asks in the bar; an answer becomes a row of the log. An invisible child of the window."""

    def __init__(self, bar: MessageBar, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("asker")
        self.hide()
        self._bar = bar
        self._model: DayModel | None = None
        self._shown: QuestionView | None = None
        bar.action_triggered.connect(self._answer)

    def follow(self, model: DayModel | None) -> None:
        """Ask about this day from now on."""
        self._model = model
        self._withdraw()
        self._bar.withdraw(REFUSED_KEY)
        if model is not None:
            model.refused.connect(self._refuse)
            model.trouble.connect(self._tell_trouble)
            model.acted.connect(self._forget_refusal)
            self.show_state(model.state)

    def show_state(self, state: DayState) -> None:
        """Ask the open question, if there is one."""
        view = question_view(state)
        if view == self._shown:
            return
        if view is None:
            self._withdraw()
            return
        self._shown = view
        actions = tuple(MessageAction(answer.choice, answer.text) for answer in view.answers)
        self._bar.post(
            Message(QUESTION_KEY, view.text, Severity.WARNING, actions, is_closable=False)
        )

    def _answer(self, key: str, choice: str) -> None:
        """A button of the question was pressed."""
        model = self._model
        if key != QUESTION_KEY or model is None:
            return
        if choice == "ended_at":
            self._ask_when(model)
        else:
            model.act(ActionKind.ANSWER, None, {"choice": choice})

    def _ask_when(self, model: DayModel) -> None:
        """Ask when it ended; the beginning of the doubtful span is the first guess."""
        question = model.state.question
        if question is None:
            return
        plan = model.state.plan
        dialog = EndedAtDialog(plan.venue_time(question.since), self.parentWidget())
        dialog.accepted.connect(self._take_end)
        dialog.open()

    def _take_end(self) -> None:
        """It ended at the time given."""
        dialog = self.sender()
        if isinstance(dialog, EndedAtDialog) and self._model is not None:
            time = _as_iso(dialog.moment)
            self._model.act(ActionKind.ANSWER, None, {"choice": "ended_at", "time": time})

    def _refuse(self, sentence: str) -> None:
        """Say why an action was not taken."""
        self._bar.post(Message(REFUSED_KEY, sentence, Severity.INFO))

    def _tell_trouble(self, _code: str, sentence: str) -> None:
        """The file did not take the action: it was not done."""
        self._bar.post(Message(sentence, sentence, Severity.ERROR))

    def _forget_refusal(self, _changes: object) -> None:
        """Something was done since: the refusal is old."""
        self._bar.withdraw(REFUSED_KEY)

    def _withdraw(self) -> None:
        """The question is answered."""
        self._shown = None
        self._bar.withdraw(QUESTION_KEY)


def _as_iso(moment: datetime) -> str:
    """An instant as the log keeps it."""
    return moment.astimezone(UTC).isoformat()

"""The sheet for planning the rest of the week anew: a wish, its plans, one click to apply."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QDialog, QVBoxLayout, QWidget

from facilitator.day import ActionKind
from facilitator.day.replan_wish import WeekAnswer, WeekWish
from facilitator.ui.console.replan.parts import ReplanParts
from facilitator.ui.console.replan.wish_form import WeekWishForm
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.replan import ReplanCard, ReplanView, replan_view, topic_choices

FIRST_SIZE = QSize(1180, 660)
MARGIN = 80
"""So much of the window stays in sight around the sheet."""


class ReplanDialog(QDialog):
    """Offers the plans that grant a wish; the one applied becomes one row of the log."""

    def __init__(self, model: DayModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("replan")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Plan the week anew"))
        self._model = model
        self._wish: WeekWish | None = None
        self._view = ReplanView((), "")
        self._is_asking = False
        form = WeekWishForm(model.state, topic_choices(model.state, model.topics()), self)
        self._form, self._parts = form, ReplanParts(form, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._parts)
        self._group = QButtonGroup(self)
        for at, card in enumerate(self._parts.cards):
            self._group.addButton(card, at)
            QShortcut(QKeySequence(f"Alt+{at + 1}"), self).activated.connect(self._choose_by_key)
        self._group.idClicked.connect(self._choose)
        self._parts.apply.clicked.connect(self._want)
        self._parts.leave.clicked.connect(self._step_back)
        form.changed.connect(self._renew)
        model.acted.connect(self._renew)
        self._renew()
        if parent is not None:
            room = parent.window().size() - QSize(MARGIN, MARGIN)
            self.resize(FIRST_SIZE.boundedTo(room))

    def _renew(self, _changes: object = None) -> None:
        """Another wish, or another day: have the plans worked out beside the screen."""
        self._ask(None)
        self._wish = self._form.wish()
        if self._wish is None:
            self._show(WeekAnswer(()))
            return
        self._model.plan_week(self._wish, self._take)

    def _take(self, wish: WeekWish, answer: WeekAnswer) -> None:
        """The plans are there; those of an older wish are let go."""
        if wish is self._wish:
            self._show(answer)

    def _show(self, answer: WeekAnswer) -> None:
        """Show the plans, the first one chosen."""
        self._view = replan_view(self._model.state, answer)
        self._parts.show_view(self._view)
        if self._view.cards:
            self._parts.cards[0].setChecked(True)
        self._parts.show_choice(self._chosen())

    def _chosen(self) -> ReplanCard | None:
        """The chosen plan, or None."""
        at = self._group.checkedId()
        return self._view.cards[at] if 0 <= at < len(self._view.cards) else None

    def _choose(self, _at: int) -> None:
        """Another plan was chosen."""
        self._ask(None)
        self._parts.show_choice(self._chosen())

    def _choose_by_key(self) -> None:
        """A number was pressed."""
        shortcut = self.sender()
        if isinstance(shortcut, QShortcut):
            card = self._parts.cards[int(shortcut.key().toString()[-1]) - 1]
            if not card.isHidden():
                card.setFocus()
                card.click()

    def _want(self) -> None:
        """Apply the chosen plan, unless it needs a yes first."""
        chosen = self._chosen()
        if chosen is None:
            return
        if chosen.card.needs_yes and not self._is_asking:
            self._ask(chosen)
            return
        self._wish = None
        self._model.acted.disconnect(self._renew)
        self._model.act(ActionKind.REPLAN, None, chosen.card.payload)
        self.accept()

    def _ask(self, chosen: ReplanCard | None) -> None:
        """Ask for the yes that a plan needs; None takes the question back."""
        self._is_asking = chosen is not None
        self._parts.show_question(chosen.card.question if chosen is not None else "")

    def _step_back(self) -> None:
        """No to the question; without one, leave everything as it is."""
        if self._is_asking:
            self._ask(None)
        else:
            self.reject()

    def done(self, result: int) -> None:
        """Whatever still comes is not for a closed sheet."""
        self._wish = None
        super().done(result)

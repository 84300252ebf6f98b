"""One queue: its times, what fits, its speakers, and what is done to the chosen ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from facilitator.commands.queues import CountryBook, order_now
from facilitator.countries import Match
from facilitator.day import DayState
from facilitator.ui.console.buttons import ActionButton
from facilitator.ui.console.speakers.acting import QueueActs
from facilitator.ui.console.speakers.advice_row import AdviceRow
from facilitator.ui.console.speakers.doubts import DoubtBar
from facilitator.ui.console.speakers.keys import SpeakerActions
from facilitator.ui.console.speakers.paste_dialog import PasteDialog
from facilitator.ui.console.speakers.table import SpeakerTable
from facilitator.ui.console.speakers.times_row import TimesRow
from facilitator.ui.console.speakers.tool_row import ToolRow
from facilitator.ui.day_model import DayModel
from facilitator.ui.models.speakers import SpeakersModel
from facilitator.ui.presenters.controls import Control
from facilitator.ui.presenters.speakers import order_words, queue_title, speaker_rows
from facilitator.ui.presenters.speakers_advice import advice
from facilitator.ui.presenters.speakers_controls import speaker_controls
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel

BUTTONS = ("start_row", "recall", "swap", "defer", "no_show", "withdrawn", "pass")


class QueuePane(QWidget):
    """Shows and edits the queue that `acts` works on."""

    choice_changed = Signal()

    def __init__(
        self,
        model: DayModel,
        acts: QueueActs,
        book: CountryBook | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("queue_pane")
        self._model = model
        self._acts = acts
        self._points: tuple[str, ...] = ()
        self._shown: dict[str, Control] | None = None
        self._actions = SpeakerActions(self)
        self._title = FitLabel("", self)
        self._title.setObjectName("queue_title")
        self._title.set_bold(True)
        line = self.fontMetrics().height()
        self._title.set_sizes(round(line * 1.1), round(line * 0.8), max_lines=2)
        self._title.make_snug()
        self.times = TimesRow(self)
        self._advice = AdviceRow(self)
        self._tools = ToolRow(book, self)
        self.doubts = DoubtBar(self)
        self._rows = SpeakersModel(self)
        self._table = SpeakerTable(self._rows, self._actions, book, self)
        self._empty = QLabel(
            self.tr("Nobody is on this list yet. Type a country above, or paste a list."), self
        )
        self._empty.setObjectName("queue_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._arrange()
        self._connect()

    def show_queue(self, state: DayState) -> None:
        """Show the queue in this state; only what changed is touched."""
        queue = self._acts.queue
        if queue is None:
            return
        self._title.set_text(queue_title(state, queue))
        self.times.show_queue(queue.queue)
        self._advice.show_advice(advice(state, queue))
        self._tools.show_debate(queue.is_debate)
        self._tools.show_order(order_words(*order_now(self._model.record.undo, queue)))
        self._show_points(state, queue.item_ids)
        rows = speaker_rows(state, queue, len(self._points), self.doubts.speakers)
        self._rows.set_rows(rows)
        self._empty.setVisible(not rows)
        self._table.setVisible(bool(rows))
        self._show_controls()

    def begin(self) -> None:
        """Type the first name of a new queue."""
        self._tools.begin()

    def save(self, settings: QSettings) -> None:
        """Remember the widths of the columns."""
        self._table.save_columns(settings)

    def restore(self, settings: QSettings) -> None:
        """Take up the widths of last time."""
        self._table.restore_columns(settings)

    def choose(self, speaker_id: str) -> None:
        """Choose a speaker in the table."""
        self._table.choose(speaker_id)

    def forget_choice(self) -> None:
        """Another queue is shown: nobody is chosen, nothing is doubted."""
        self._table.clear_choice()

    def _show_points(self, state: DayState, item_ids: Sequence[str]) -> None:
        """A column for each point of focus of the item."""
        item = state.plan.find(item_ids[0]) if item_ids else None
        number = item.number if item is not None else None
        points = next(
            (entry.focus for entry in self._model.workshop.agenda_items if entry.number == number),
            (),
        )
        if points != self._points:
            self._points = points
            self._rows.set_points(len(points))
            self._table.size_columns()

    def _arrange(self) -> None:
        """Title and times, advice, tools, doubts, table, actions, from above."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        top = QHBoxLayout()
        top.setSpacing(tokens.space_m)
        top.addWidget(self._title, 1)
        top.addWidget(self.times)
        box.addLayout(top)
        for widget in (self._advice, self._tools, self.doubts):
            box.addWidget(widget)
        box.addWidget(self._table, 1)
        box.addWidget(self._empty, 1)
        box.addLayout(self._action_row())

    def _action_row(self) -> QHBoxLayout:
        """What is done to the chosen speakers."""
        row = QHBoxLayout()
        row.setSpacing(tokens_for(self).space_s)
        names = {
            "start_row": self.tr("Start now"),
            "recall": self.tr("Speaks next"),
            "swap": self.tr("Swap"),
            "defer": self.tr("Defer"),
            "no_show": self.tr("No-show"),
            "withdrawn": self.tr("Withdrawn"),
            "pass": self.tr("Passes"),
        }
        for wish_id in BUTTONS:
            button = ActionButton(self._actions.action(wish_id), self, text=names[wish_id])
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._remove_button())
        return row

    def _remove_button(self) -> QToolButton:
        """Taking somebody off the list stands apart, and small."""
        action = self._actions.action("remove")
        button = QToolButton(self)
        button.setObjectName("button_speaker_remove")
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(action.text())
        return button

    def _connect(self) -> None:
        """The table and the buttons tell their wishes."""
        acts = self._acts
        takers: dict[str, Callable[[], None]] = {
            "start_row": acts.start,
            "recall": acts.recall,
            "recall_end": acts.recall_end,
            "swap": acts.swap,
            "up": self._move_up,
            "down": self._move_down,
            "defer": acts.defer,
            "defer_slot": acts.defer_slot,
            "no_show": acts.no_show,
            "withdrawn": acts.withdraw,
            "pass": acts.pass_turn,
            "edit": self._table.edit_chosen,
            "remove": acts.remove,
            "copy": self._copy,
        }
        for wish_id, take in takers.items():
            self._actions.action(wish_id).triggered.connect(take)
        self._table.chosen.connect(self._choose)
        self._rows.text_typed.connect(self._edit)
        self._rows.ready_ticked.connect(acts.set_ready)
        self._rows.point_ticked.connect(acts.set_point)
        self._rows.move_requested.connect(acts.move)
        self._advice.use_requested.connect(acts.set_times)
        self._advice.list_requested.connect(acts.set_open)
        self._advice.take_requested.connect(acts.take_minutes)
        self.times.allotment_changed.connect(acts.set_times)
        self.times.questions_changed.connect(self._set_questions)
        self.times.changeover_changed.connect(self._set_changeover)
        self._tools.names_typed.connect(acts.add)
        self._tools.order_raised.connect(acts.raise_order)
        self._tools.paste_requested.connect(self._paste)
        self._tools.order_requested.connect(acts.order)
        self._tools.announce_requested.connect(acts.announce)
        acts.doubted.connect(self._doubt)
        self.doubts.answered.connect(self._answer)

    def _choose(self, speakers: tuple[str, ...]) -> None:
        self._acts.choose(speakers)
        self._show_controls()

    def _show_controls(self) -> None:
        """Name the actions for the chosen speakers."""
        controls = speaker_controls(self._model.state, self._acts.queue, self._acts.chosen)
        if controls != self._shown:
            self._shown = controls
            self._actions.show(controls)

    def _edit(self, speaker_id: str, field: str, text: str) -> None:
        if field == "name":
            self.doubts.forget(speaker_id)
        self._acts.edit(speaker_id, field, text)

    def _set_questions(self, span: object) -> None:
        self._acts.set_times(questions=span)  # type: ignore[arg-type]

    def _set_changeover(self, span: object) -> None:
        self._acts.set_times(changeover=span)  # type: ignore[arg-type]

    def _move_up(self) -> None:
        self._acts.move_by(-1)

    def _move_down(self) -> None:
        self._acts.move_by(1)

    def _paste(self) -> None:
        """Ask for a list."""
        dialog = PasteDialog(self)
        dialog.names_given.connect(self._acts.add)
        dialog.open()

    def _doubt(self, doubts: Sequence[tuple[str, Match]]) -> None:
        """Ask which countries are meant."""
        self.doubts.ask(doubts)
        self.show_queue(self._model.state)

    def _answer(self, speaker_id: str, name: str) -> None:
        """A doubt was answered; without a name it stays as typed."""
        if name:
            self._acts.edit(speaker_id, "name", name)
        self.show_queue(self._model.state)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._table.table_text())

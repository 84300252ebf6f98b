"""The console's page of speakers: the queues at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSettings, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from facilitator.commands.queues import CountryBook, Offer, queue_offers
from facilitator.day import DayState
from facilitator.ui.console.speakers.acting import QueueActs, fresh_seed
from facilitator.ui.console.speakers.fairness_pane import FairnessPane
from facilitator.ui.console.speakers.queue_list import QueueList
from facilitator.ui.console.speakers.queue_pane import QueuePane
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.speakers import queue_entries
from facilitator.ui.presenters.timekeeper_list import desk_queue
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.tab_order import put_after

LIST_PX = 240
SPLIT_KEY = "speakers/split"


class SpeakersPage(QWidget):
    """Makes and edits queues; days ahead it says what fits, on the day who comes when."""

    export_requested = Signal(str)  # the fairness sheet as CSV
    print_requested = Signal(object)  # QTextDocument

    def __init__(
        self,
        model: DayModel,
        countries: CountryBook | None = None,
        *,
        draw_seed: Callable[[], int] = fresh_seed,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("speakers_page")
        self._model = model
        self._look: Look | None = None
        self._wanted: str | None = None
        self._is_released = False
        self._acts = QueueActs(model, countries, draw_seed, self)
        self._list = QueueList(self)
        self._pane = QueuePane(model, self._acts, countries, self)
        self._fairness = FairnessPane(self)
        self._empty = QLabel(
            self.tr(
                "There is no queue of speakers yet.\nMake one for an item: countries are placed"
                " into its slots, and you see at once who fits."
            ),
            self,
        )
        self._arrange()
        self._connect()
        self._show_all(model.state)

    def show_queue(self, queue_id: str) -> None:
        """Show another queue."""
        if queue_id == self._acts.queue_id:
            return
        self._acts.queue_id = queue_id
        self._pane.forget_choice()
        self._tabs.setCurrentIndex(0)
        self._show_all(self._model.state)

    def choose_speaker(self, speaker_id: str) -> None:
        """Show the queue of a speaker with the speaker chosen."""
        for queue in self._model.state.queues:
            if any(one.speaker.speaker_id == speaker_id for one in queue.speakers):
                self.show_queue(queue.queue.queue_id)
                self._pane.choose(speaker_id)
                return

    def save(self, settings: QSettings) -> None:
        """Remember widths."""
        settings.setValue(SPLIT_KEY, self._split.saveState())
        self._pane.save(settings)

    def restore(self, settings: QSettings) -> None:
        """Take up the widths of last time."""
        state = settings.value(SPLIT_KEY)
        if isinstance(state, QByteArray):
            self._split.restoreState(state)
        self._pane.restore(settings)

    def release(self) -> None:
        """Act no more: another day is shown."""
        self._is_released = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up when somebody looks."""
        super().showEvent(event)
        self._show_all(self._model.state)

    def _arrange(self) -> None:
        """List, then the tabs."""
        tokens = tokens_for(self)
        self._empty.setObjectName("speakers_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._pane)
        holder = QWidget(self)
        holder_box = QVBoxLayout(holder)
        holder_box.setContentsMargins(0, tokens.space_s, 0, 0)
        holder_box.addWidget(self._stack)
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("speakers_tabs")
        self._tabs.addTab(holder, self.tr("Queue"))
        self._tabs.addTab(self._fairness, self.tr("Equal treatment"))
        self._tabs.currentChanged.connect(self._show_tab)
        self._split = split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setObjectName("speakers_split")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(tokens.space_m)
        split.addWidget(self._list)
        split.addWidget(self._tabs)
        split.setStretchFactor(1, 1)
        split.setSizes([LIST_PX, 1000])
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.addWidget(split)
        put_after(self._list.last_control, self._tabs.tabBar())

    def _connect(self) -> None:
        """The model tells the page; the parts tell their wishes."""
        self._model.state_changed.connect(self._show_state)
        self._list.queue_chosen.connect(self.show_queue)
        self._list.queue_requested.connect(self._make)
        self._list.debate_requested.connect(self._make_debate)
        self._fairness.export_requested.connect(self.export_requested)
        self._fairness.print_requested.connect(self.print_requested)

    def _show_state(self, state: DayState) -> None:
        """Show the state, if the page is in sight and anything can differ."""
        look = look_of(state, self._model.record)
        is_due = is_new_minute_text(self._look, look)
        if self._is_released or not is_due or not self.isVisible():
            return
        self._show_all(state)

    def _show_all(self, state: DayState) -> None:
        """Show everything; each part touches only what changed."""
        self._look = look_of(state, self._model.record)
        self._pick(state)
        entries = queue_entries(state)
        self._list.show_entries(entries, self._acts.queue_id)
        self._list.show_offers(queue_offers(state.plan, self._model.workshop.agenda_items))
        self._stack.setCurrentIndex(0 if self._acts.queue is None else 1)
        self._show_tab(self._tabs.currentIndex())
        if self._wanted is not None and self._wanted == self._acts.queue_id:
            self._wanted = None
            self._pane.begin()

    def _show_tab(self, at: int) -> None:
        """Fill the tab in sight."""
        if at == 0:
            self._pane.show_queue(self._model.state)
        else:
            self._fairness.show_state(self._model.state)

    def _pick(self, state: DayState) -> None:
        """The queue just made, else the one shown, else that of the day."""
        if self._wanted is not None and state.queue(self._wanted) is not None:
            self._acts.queue_id = self._wanted
        elif state.queue(self._acts.queue_id) is None:
            queue = desk_queue(state) or (state.queues[0] if state.queues else None)
            self._acts.queue_id = None if queue is None else queue.queue.queue_id

    def _make(self, offer: Offer) -> None:
        """Make the queue of an item and turn to it."""
        self._wanted = offer.queue_id
        self._pane.forget_choice()
        self._tabs.setCurrentIndex(0)
        self._acts.make(offer)

    def _make_debate(self) -> None:
        """Open a list of speakers and turn to it."""
        self._pane.forget_choice()
        self._tabs.setCurrentIndex(0)
        self._wanted = self._acts.open_debate(self.tr("List of speakers"))
        self._show_all(self._model.state)

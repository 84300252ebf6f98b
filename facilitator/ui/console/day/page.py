"""The page from which the day is run: rundown, running item, what is next, details."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QByteArray, QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from facilitator.day import ActionKind, DayState
from facilitator.ui.console.catch_up.day_end import DayEndCard
from facilitator.ui.console.day.acting import DayActs
from facilitator.ui.console.day.detail_pane import DetailPane
from facilitator.ui.console.day.editing import ItemActs
from facilitator.ui.console.day.next_pane import NextPane
from facilitator.ui.console.day.rundown_pane import RundownPane
from facilitator.ui.console.day.running_pane import RunningPane
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.closing import day_end_view
from facilitator.ui.presenters.details import detail_view
from facilitator.ui.presenters.pace import Look, is_new_minute_text, look_of
from facilitator.ui.presenters.rundown import rundown_rows
from facilitator.ui.presenters.strip import strip_view
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.day_strip import DayStrip

SPLIT_KEY = "console/day_split"
BOTH_LINES = 44
"""A page of so many lines of text has room for the strip below the card of a closed day."""


class DayPage(QWidget):
    """Shows one day of the shared model; the running item stays in sight whichever day it is."""

    attach_requested = Signal(object, str)  # item_id, path
    open_file_requested = Signal(str)  # path
    day_shown = Signal(object)  # date

    def __init__(
        self, model: DayModel, actions: ConsoleActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("day_page")
        self._model = model
        self._day = model.state.today
        self._follows_today = True
        self._running_id: str | None = None
        self._is_released = False
        self._look: Look | None = None
        self.rundown = RundownPane(actions, self)
        self.running = RunningPane(actions, self)
        self.next = NextPane(self)
        self.details = DetailPane(self)
        self.strip = DayStrip(self)
        self._end = DayEndCard(self)
        self._acts = DayActs(model, actions, self)
        self._item_acts = ItemActs(model, actions, self)
        self._actions = actions
        self._arrange()
        self._connect()
        self._show_state(model.state)

    @property
    def day(self) -> date:
        """The day whose rundown is shown."""
        return self._day

    @property
    def item_id(self) -> str | None:
        """The item that the details are about: the selected one, else the running, else next."""
        row = self.rundown.selected_row()
        return row.item_id if row is not None else self._default_item()

    def show_day(self, day: date) -> None:
        """Show another day's rundown; what runs goes on undisturbed."""
        if day == self._day:
            return
        self._day = day
        self._follows_today = day == self._model.state.today
        self.rundown.clear_choice()
        self._show_slow(self._model.state)
        self.day_shown.emit(day)

    def pick(self, item_id: str) -> None:
        """Select an item in the rundown, on its day."""
        row = self._model.state.row(item_id)
        if row is not None:
            self.show_day(row.day)
            self.rundown.select(item_id)

    def release(self) -> None:
        """Act no more: another page takes over the actions."""
        for acts in (self._acts, self._item_acts):
            acts.release()
        self._is_released = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A higher window has room for the strip again."""
        super().resizeEvent(event)
        self._show_strip()

    def save(self, settings: QSettings) -> None:
        """Remember widths."""
        settings.setValue(SPLIT_KEY, self._split.saveState())
        self.rundown.save_columns(settings)

    def restore(self, settings: QSettings) -> None:
        """Take up the widths of last time."""
        state = settings.value(SPLIT_KEY)
        if isinstance(state, QByteArray):
            self._split.restoreState(state)
        self.rundown.restore_columns(settings)

    def _arrange(self) -> None:
        """Rundown, running item, next and details side by side; the strip below."""
        tokens = tokens_for(self)
        right = RightColumn(self.next, self.details, self)
        self._split = QSplitter(Qt.Orientation.Horizontal, self)
        self._split.setObjectName("day_split")
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(tokens.space_s)
        for widget, minimum, stretch in (
            (self.rundown, 300, 4),
            (self.running, 0, 6),
            (right, 260, 4),
        ):
            if minimum:
                widget.setMinimumWidth(minimum)
            self._split.addWidget(widget)
            self._split.setStretchFactor(self._split.count() - 1, stretch)
        self._split.setSizes([410, 660, 272])
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, tokens.space_s)
        box.setSpacing(tokens.space_s)
        self._end.add_action(self._actions.action("end_of_day"))
        box.addWidget(self._end)
        box.addWidget(self._split, 1)
        self._strip = self._strip_card()
        box.addWidget(self._strip)

    def _strip_card(self) -> QFrame:
        """The strip on a ground of its own."""
        card = QFrame(self)
        card.setProperty("role", "card")
        row = QHBoxLayout(card)
        tokens = tokens_for(self)
        row.setContentsMargins(tokens.space_s, tokens.space_xs, tokens.space_s, tokens.space_xs)
        row.addWidget(self.strip)
        return card

    def _connect(self) -> None:
        """The model tells the panes; the panes tell their wishes."""
        self._model.state_changed.connect(self._show_state)
        self.rundown.row_selected.connect(self._show_details)
        self.rundown.priority_wanted.connect(self._item_acts.set_priority)
        self.strip.item_activated.connect(self.pick)
        self.running.controls.pause_requested.connect(self._acts.pause_because)
        self.running.push_requested.connect(self._item_acts.ask_move)
        self.details.note_requested.connect(self._take_note)
        self.details.notes.left.connect(self.rundown.setFocus)
        self.details.attach_requested.connect(self.attach_requested)
        self.details.open_file_requested.connect(self.open_file_requested)
        for wish_id, take in (
            ("annotation", self.details.show_annotation),
            ("note", self.details.begin_note),
            ("attach", self.details.choose_file),
            ("copy", self.rundown.copy_table),
        ):
            self._actions.action(wish_id).triggered.connect(take)

    def _show_state(self, state: DayState) -> None:
        """Show the state; only what changed is touched."""
        look = look_of(state, self._model.record)
        if self._is_released or look == self._look:
            return
        is_slow_due = is_new_minute_text(self._look, look)
        self._look = look
        self.running.show_state(state)
        if is_slow_due:
            self._show_slow(state)

    def _show_slow(self, state: DayState) -> None:
        """What is told to the minute or changes by an action only."""
        self._follow_day(state)
        view = self._acts.show_state(state, self._chosen())
        self.running.controls.show_paused(view.is_paused)
        self.rundown.show_rows(rundown_rows(state, self._day))
        self.next.show_state(state)
        ending = day_end_view(state, self._model.record, self._day)
        self._end.show_view(ending)
        self._show_strip()
        self.strip.set_view(strip_view(state, self._day))
        self._item_acts.show_choice(self.rundown.selected_row())
        self._show_details("")

    def _show_strip(self) -> None:
        """On a laptop's screen the card of a closed day takes the place of the strip."""
        is_high = self.height() >= BOTH_LINES * self.fontMetrics().height()
        is_shown = is_high or self._end.isHidden()
        if self._strip.isHidden() is is_shown:
            self._strip.setVisible(is_shown)

    def _follow_day(self, state: DayState) -> None:
        """Another item runs: show its day if today was shown, and bring it into view."""
        if self._follows_today and self._day != state.today:
            self._day = state.today
            self.day_shown.emit(self._day)
        running = state.timer.entry_id if state.timer is not None else None
        if running != self._running_id:
            self._running_id = running
            if self._day == state.today:
                self.rundown.clear_choice()
                self.rundown.show_rows(rundown_rows(state, self._day))
                self.rundown.show_running()

    def _show_details(self, _item_id: str) -> None:
        """Show the details of the item they are about now."""
        self._item_acts.show_choice(self.rundown.selected_row())
        self._acts.show_state(self._model.state, self._chosen())
        items = self._model.workshop.agenda_items
        self.details.show_details(detail_view(self._model.state, self.item_id, items))

    def _chosen(self) -> str | None:
        """The selected entry, which may be a speaker."""
        row = self.rundown.selected_row()
        return None if row is None else row.entry_id

    def _default_item(self) -> str | None:
        """The running item, else the next one, if their day is shown."""
        state = self._model.state
        if self._day != state.today:
            return None
        row = state.running_row
        if row is not None:
            return row.item.item_id
        return state.next_up.item.item_id if state.next_up is not None else None

    def _take_note(self, item_id: str, payload: dict[str, str]) -> None:
        """Keep a note with an item."""
        self._model.act(ActionKind.NOTE, item_id or None, payload)


class RightColumn(QWidget):
    """What comes next above the details, which keep the height they need."""

    def __init__(self, upper: NextPane, lower: DetailPane, parent: QWidget) -> None:
        super().__init__(parent)
        self._upper, self._lower = upper, lower
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_s)
        box.addWidget(upper)
        box.addWidget(lower, 1)

    def event(self, event: QEvent) -> bool:
        """The lower part may need another height by now."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._share()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another height is shared anew."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Tell the upper part how high it may be."""
        needed = self._lower.minimumSizeHint().height() + tokens_for(self).space_s
        self._upper.set_room(self.height() - needed)

"""The clocks of parallel groups: one row for each, one common return, reporting back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.breakout import BreakoutCommands, drawn_groups
from facilitator.commands.store import StorageError
from facilitator.day import IllegalActionError, Reading
from facilitator.day import breakout_deeds as clocks
from facilitator.day.breakout import MINUTE, Breakout, breakout_state
from facilitator.ui.console.breakout.head import BreakoutHead
from facilitator.ui.console.breakout.report_pane import ReportPane
from facilitator.ui.console.breakout.rows import GroupRows
from facilitator.ui.console.breakout.setup import SetupCard, SetupWish
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.breakout_clocks import (
    BreakoutView,
    breakout_items,
    breakout_view,
    item_end,
    item_name,
    keys_of,
    message_words,
    usual_item,
    warn_text,
)
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.theme import tokens_for
from facilitator.ui.worker import Worker

REPORT_WIDTH = 330
Draws = Callable[[], dict[str, str]]
Deed = Callable[[Breakout, Reading], Breakout]


class BreakoutPage(QWidget):
    """Shows the clocks of one item and takes wishes; what is done is kept before it is shown."""

    message_requested = Signal(str)  # for the room window
    told = Signal(str, str)  # severity, sentence

    def __init__(
        self,
        model: DayModel,
        commands: BreakoutCommands,
        *,
        worker: Worker,
        draws: Draws,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("breakout_page")
        self._model, self._commands = model, commands
        self._worker, self._draws = worker, draws
        self._clocks: dict[str, Breakout] = {}
        self._is_released = False
        self._view: BreakoutView | None = None
        self._listed: tuple[tuple[str, str], ...] = ()
        self._drawn_for: frozenset[str] = frozenset()
        self._bodies: dict[str, str] | None = None
        self._items = QComboBox(self)
        self._items.setObjectName("breakout_items")
        self._items.setAccessibleName(self.tr("Item"))
        self._items.setToolTip(self.tr("The item in which the groups work"))
        self._head, self._rows = BreakoutHead(self), GroupRows(self)
        self._report, self._setup = ReportPane(self), SetupCard(self)
        self._empty = QLabel(
            self.tr(
                "No item of this workshop is group work. Start the item in which the groups meet, "
                "or set its kind to “Group work” on the day page."
            ),
            self,
        )
        self._empty.setObjectName("breakout_empty")
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._list_items(usual_item(model.state))
        worker.submit(self._load, self._take_all, self._refuse)

    @property
    def item_id(self) -> str:
        """The item whose groups are shown, or nothing."""
        return str(self._items.currentData() or "")

    def release(self) -> None:
        """The workshop closes: what still comes back is not shown any more."""
        self._is_released = True

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what happened while nobody looked, and what was drawn."""
        super().showEvent(event)
        self._show()
        self._worker.submit(self._draws, self._take_drawn, self._refuse)

    def _connect(self) -> None:
        self._model.state_changed.connect(self._tick)
        self._items.currentIndexChanged.connect(self._turn)
        self._setup.made.connect(self._make)
        head, rows, report = self._head, self._rows, self._report
        head.start_requested.connect(self._start_all)
        head.end_requested.connect(self._end_all)
        head.warn_requested.connect(self._warn)
        head.return_moved.connect(self._move_return)
        head.item_return_requested.connect(self._follow_item)
        head.undo_requested.connect(self._undo)
        head.redo_requested.connect(self._redo)
        head.anew_requested.connect(self._remove)
        rows.start_requested.connect(self._start_one)
        rows.end_requested.connect(self._end_one)
        rows.give_requested.connect(self._give)
        report.next_requested.connect(self._next_report)
        report.stop_requested.connect(self._stop_report)
        report.move_requested.connect(self._move_report)
        report.minutes_requested.connect(self._set_report)

    # -- showing -----------------------------------------------------------------------------

    def _tick(self, _state: object) -> None:
        if self.isVisible():
            self._show()

    def _show(self) -> None:
        """Show the clocks of the item, or ask for them."""
        if self._is_released:
            return
        self._list_items(self.item_id or usual_item(self._model.state, self._drawn_for))
        one = self._clocks.get(self.item_id)
        if one is None:
            self._stack.setCurrentIndex(1 if self.item_id else 2)
            return
        now, state = breakout_state(one, self._model.read()), self._model.state
        view = breakout_view(one, now, state)
        if view != self._view:
            self._view = view
            self._head.show_view(view, warn_text(now))
            self._rows.show_groups(view.groups)
            self._report.show_view(view.report, round(one.report / MINUTE))
        self._stack.setCurrentIndex(0)

    def _list_items(self, wanted: str | None) -> None:
        """The items to choose from, if they are not these already."""
        found = {
            r.item.item_id: item_name(r) for r in breakout_items(self._model.state, self._drawn_for)
        }
        for item_id in self._clocks:
            row = self._model.state.row(item_id)
            found.setdefault(item_id, item_id if row is None else item_name(row))
        if tuple(found.items()) == self._listed:
            return
        self._listed = tuple(found.items())
        blocker = QSignalBlocker(self._items)
        self._items.clear()
        for item_id, name in self._listed:
            self._items.addItem(name, item_id)
        self._items.setCurrentIndex(max(0, self._items.findData(wanted)))
        blocker.unblock()
        self._items.setVisible(bool(found))
        self._propose()

    def _turn(self, _at: int) -> None:
        self._view = None
        self._propose()
        self._show()

    def _propose(self) -> None:
        """The end of the item as the common return."""
        state = self._model.state
        self._setup.show_return(state.plan.venue_time(item_end(state, self.item_id)).time())
        row = state.row(self.item_id)
        self._setup.propose_drawn(keys_of(row) if row is not None else ())

    # -- what is done ------------------------------------------------------------------------

    def _make(self, wish: SetupWish) -> None:
        state, item_id = self._model.state, self.item_id
        zone = ZoneInfo(state.plan.zone)
        day = state.plan.venue_time(item_end(state, item_id)).date()
        back = datetime.combine(day, wish.back, zone)
        order = tuple(range(len(wish.groups)))
        one = Breakout(
            item_id=item_id, groups=wish.groups, returns=back, work=wish.work, order=order
        )
        self._worker.submit(lambda: self._commands.make(one), self._take, self._refuse)

    def _do(self, deed: Deed) -> None:
        """Do it now; it is shown once it is on the disk."""
        item_id, at = self.item_id, self._model.read()

        def job() -> Breakout:
            return self._commands.change(item_id, lambda one: deed(one, at))

        self._worker.submit(job, self._take, self._refuse)

    def _start_all(self) -> None:
        self._do(clocks.start)

    def _end_all(self) -> None:
        self._do(clocks.end)

    def _start_one(self, group: int) -> None:
        self._do(lambda one, at: clocks.start(one, at, group))

    def _end_one(self, group: int) -> None:
        self._do(lambda one, at: clocks.end(one, at, group))

    def _give(self, group: int, is_past: bool) -> None:
        self._do(lambda one, at: clocks.give(one, at, group, past=is_past))

    def _move_return(self, minutes: int) -> None:
        by = timedelta(minutes=minutes)

        def move(one: Breakout, at: Reading) -> Breakout:
            returns = breakout_state(one, at).returns
            base = max(returns, at.utc) if minutes > 0 else returns  # past it, from now on
            return clocks.set_return(one, at, base + by)

        self._do(move)

    def _follow_item(self) -> None:
        end = item_end(self._model.state, self.item_id)
        self._do(lambda one, at: clocks.set_return(one, at, end))

    def _undo(self) -> None:
        self._do(lambda one, _: clocks.undo(one))

    def _redo(self) -> None:
        self._do(lambda one, _: clocks.redo(one))

    def _next_report(self) -> None:
        self._do(clocks.report)

    def _stop_report(self) -> None:
        self._do(clocks.end_report)

    def _move_report(self, group: int, by: int) -> None:
        self._do(lambda one, _: clocks.move_report(one, group, by))

    def _set_report(self, minutes: int) -> None:
        self._do(lambda one, _: replace(one, report=timedelta(minutes=minutes)))

    def _remove(self) -> None:
        item_id = self.item_id

        def job() -> tuple[dict[str, Breakout], dict[str, str]]:
            self._commands.remove(item_id)
            return self._load()

        self._worker.submit(job, self._take_all, self._refuse)

    def _warn(self) -> None:
        """Tell the room how long there is."""
        one = self._clocks.get(self.item_id)
        if one is not None:
            now = breakout_state(one, self._model.read())
            self.message_requested.emit(message_words(now, self._model.state))

    # -- what came of it ---------------------------------------------------------------------

    def _load(self) -> tuple[dict[str, Breakout], dict[str, str]]:
        return self._commands.load(), self._draws()

    def _take_all(self, loaded: tuple[dict[str, Breakout], dict[str, str]]) -> None:
        if self._is_released:
            return
        self._clocks, drawn = loaded
        self._view = None
        self._take_drawn(drawn)
        self._propose()
        self._show()

    def _take_drawn(self, bodies: dict[str, str]) -> None:
        """What is drawn now; the item to begin with is chosen among those it is for."""
        if self._is_released or bodies == self._bodies:
            return
        is_first, self._bodies = self._bodies is None, bodies
        drawn = drawn_groups(bodies)
        self._drawn_for = frozenset(one.item for one in drawn.values() if one.item)
        self._setup.show_drawn(drawn)
        if is_first:
            self._list_items(usual_item(self._model.state, self._drawn_for))
        self._propose()
        self._show()

    def _take(self, one: Breakout) -> None:
        if not self._is_released:
            self._clocks[one.item_id] = one
            self._show()

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, IllegalActionError | StorageError):
            raise error
        if not self._is_released:
            is_trouble = isinstance(error, StorageError)
            self.told.emit("error" if is_trouble else "warning", spoken(error))

    def _lay_out(self) -> None:
        """The item, then its clocks, or what makes them."""
        tokens = tokens_for(self)
        scroll = QScrollArea(self)
        scroll.setObjectName("breakout_scroll")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        holder = QWidget(scroll)
        inner = QVBoxLayout(holder)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self._rows)
        inner.addStretch(1)
        scroll.setWidget(holder)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(scroll)
        split.addWidget(self._report)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 1)
        split.setSizes([1000, REPORT_WIDTH])
        running = QWidget(self)
        box = QVBoxLayout(running)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_m)
        box.addWidget(self._head)
        box.addWidget(split, 1)
        making = QWidget(self)
        place = QHBoxLayout(making)
        place.addStretch(1)
        place.addWidget(self._setup, 0, Qt.AlignmentFlag.AlignVCenter)
        place.addStretch(1)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        for page in (running, making, self._empty):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        whole.setSpacing(tokens.space_m)
        whole.addWidget(self._items, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._stack, 1)

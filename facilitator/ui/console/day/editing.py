"""What can be done with the selected row: start, edit, insert, remove, skip, move."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from facilitator.day import ActionKind, Item, Progress
from facilitator.kinds import Priority
from facilitator.ui.console.dialogs.edit_item import EditItemDialog
from facilitator.ui.console.dialogs.move_point import MovePointDialog
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.item_form import new_form
from facilitator.ui.presenters.rundown import RundownRow

QUARTER_S = 15 * 60.0
ALWAYS = ("insert", "annotation", "note", "attach", "copy")
"""What can be done whichever row is selected."""


class ItemActs(QWidget):
    """Acts on the selected row. An invisible child of its page, so that dialogs have a parent."""

    def __init__(self, model: DayModel, actions: ConsoleActions, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._model = model
        self._actions = actions
        self._row: RundownRow | None = None
        self._shown: tuple[object, ...] | None = None
        for wish_id, take in self._takers():
            actions.action(wish_id).triggered.connect(take)
        for wish_id in ALWAYS:
            actions.set_state(wish_id, "", can_use=True)

    def show_choice(self, row: RundownRow | None) -> None:
        """Another row is selected, or the same one in another state."""
        self._row = row
        is_waiting = row is not None and row.progress in (Progress.WAITING, Progress.PASSED)
        is_item = row is not None and not row.is_step
        can_move = is_waiting and row is not None and row.is_fixed
        shown = (row is not None, is_waiting, is_item, can_move, row and row.is_running)
        if shown == self._shown:
            return
        self._shown = shown
        for wish_id, can_use in (
            ("start_row", row is not None and not row.is_running),
            ("edit", row is not None),
            ("remove", is_waiting and is_item),
            ("skip_row", is_waiting),
            ("move", can_move),
        ):
            self._actions.set_state(wish_id, "", can_use=can_use)

    def release(self) -> None:
        """Act no more."""
        self._row = None
        for wish_id, take in self._takers():
            self._actions.action(wish_id).triggered.disconnect(take)

    def ask_move(self, item_id: str, by_s: float) -> None:
        """Ask by how much a fixed point moves, in words that say what follows."""
        row = self._model.state.row(item_id)
        if row is None or row.fixed_start is None:
            return
        start = self._model.state.plan.venue_time(row.fixed_start)
        dialog = MovePointDialog(
            item_id, row.item.title, start, by_s=by_s, parent=self.parentWidget()
        )
        dialog.accepted.connect(self._take_move)
        dialog.open()

    def set_priority(self, priority: Priority) -> None:
        """From now on the time of the selected item counts so much."""
        item = self._item()
        if item is not None and item.priority is not priority:
            self._model.act(ActionKind.EDIT, item.item_id, {"priority": priority.value})

    def _takers(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        """Which action does what."""
        return (
            ("start_row", self._start),
            ("edit", self._edit),
            ("insert", self._insert),
            ("remove", self._remove),
            ("skip_row", self._skip),
            ("move", self._move),
        )

    def _start(self) -> None:
        if self._row is not None:
            self._model.act(ActionKind.START, self._row.entry_id)

    def _skip(self) -> None:
        if self._row is not None:
            self._model.act(ActionKind.SKIP, self._row.entry_id)

    def _remove(self) -> None:
        if self._row is not None:
            title = {"title": self._row.title}
            self._model.act(ActionKind.REMOVE, self._row.item_id, title)

    def _move(self) -> None:
        if self._row is not None:
            self.ask_move(self._row.item_id, QUARTER_S)

    def _edit(self) -> None:
        """Edit the item of the selected row."""
        item = self._item()
        if item is not None:
            plan = self._model.state.plan
            dialog = EditItemDialog.for_item(item, plan, self.parentWidget())
            dialog.accepted.connect(self._take_edit)
            dialog.open()

    def _insert(self) -> None:
        """Describe a new item behind the selected one."""
        state = self._model.state
        after = self._item()
        day = state.plan.venue_time(after.start).date() if after is not None else state.today
        form = new_form(day, state.plan, after)
        dialog = EditItemDialog(form, state.plan, None, self.parentWidget())
        dialog.accepted.connect(self._take_edit)
        dialog.open()

    def _take_edit(self) -> None:
        """Write what the dialog changed."""
        dialog = self.sender()
        if not isinstance(dialog, EditItemDialog):
            return
        if dialog.item is None:
            self._model.act(ActionKind.INSERT, None, dialog.payload)
        elif dialog.payload:
            self._model.act(ActionKind.EDIT, dialog.item.item_id, dialog.payload)

    def _take_move(self) -> None:
        """Move the fixed point."""
        dialog = self.sender()
        if isinstance(dialog, MovePointDialog):
            self._model.act(ActionKind.MOVE_HARD, dialog.item_id, {"by": dialog.seconds})

    def _item(self) -> Item | None:
        """The item of the selected row."""
        return None if self._row is None else self._model.state.plan.find(self._row.item_id)

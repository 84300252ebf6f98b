"""The review page: nothing enters the day before the facilitator has accepted it here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from facilitator.agenda import Agenda
from facilitator.commands import review_edits as edits
from facilitator.commands import review_shape as shape
from facilitator.commands.agenda import PlanError, guess_zone, zone_names
from facilitator.commands.readings import choose, keep_all, keep_as_read
from facilitator.commands.review import (
    EditError,
    ReviewDraft,
    ReviewedAgenda,
    draft_of,
    empty_agenda,
    reviewed,
)
from facilitator.kinds import ItemKind
from facilitator.ui.console.review.doubts import DoubtStrip
from facilitator.ui.console.review.header import ReviewHeader
from facilitator.ui.console.review.history import History
from facilitator.ui.console.review.keys import PageKeys
from facilitator.ui.console.review.rundown import RundownPanel
from facilitator.ui.console.review.source import SourcePanel
from facilitator.ui.models.review import Column
from facilitator.ui.presenters.review import (
    ReviewView,
    is_left_over,
    present_review,
    present_steps,
)
from facilitator.ui.presenters.review_words import changes_sentence
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.theme import tokens_for

TYPED: dict[Column, Callable[[ReviewDraft, int, str], ReviewDraft]] = {
    Column.START: edits.set_start,
    Column.END: edits.set_end,
    Column.NUMBER: edits.set_number,
    Column.TITLE: edits.set_title,
    Column.LEAD: edits.set_lead,
}


class ReviewPage(QWidget):
    """Document and result side by side, with every doubt and every edit."""

    accepted = Signal(object)  # ReviewedAgenda
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("review_page")
        self._history = History(draft_of(empty_agenda()))
        self._view: ReviewView = present_review(self._draft)
        self._file_name = ""
        self._header = ReviewHeader()
        self._doubts = DoubtStrip()
        self._source = SourcePanel()
        self._rundown = RundownPanel()
        self._status = QLabel()
        self._status.setObjectName("review_status")
        self._is_fresh = False
        self._lay_out()
        self._connect()
        self._keys = PageKeys(
            {
                **self._doubts.keys(),
                **self._source.keys(),
                **self._rundown.keys(),
                "Ctrl+Return": self._press_accept,
            }
        )
        self._show()

    def show_agenda(self, agenda: Agenda, file_name: str) -> None:
        """Begin the review of a read agenda; an empty `file_name` means there is no document."""
        self._history = History(draft_of(agenda))
        self._file_name = file_name
        self._source.setVisible(bool(agenda.source))
        self._rundown.show_error("")
        self._show()
        self._source.scroll_to_first_slot()
        self._is_fresh = True
        if self._draft.doubts:
            self._doubts.go_to(0)
        self._rundown.table.setFocus()

    def result(self) -> ReviewedAgenda:
        """What would be accepted now. Raises PlanError with what is missing."""
        return reviewed(self._draft)

    @property
    def _draft(self) -> ReviewDraft:
        return self._history.current

    def showEvent(self, event: QShowEvent) -> None:
        """Scroll once the lines have their true heights."""
        super().showEvent(event)
        if self._is_fresh:
            self._is_fresh = False
            self._point_at(self._rundown.selected_key())

    def event(self, event: QEvent) -> bool:
        """No key meant for this page may act on a day that runs behind it."""
        is_claim = event.type() == QEvent.Type.ShortcutOverride
        if is_claim and isinstance(event, QKeyEvent) and self._keys.owns(event):
            event.accept()
            return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another look has other colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_keys"):
            self._show_status()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that the focused control has not taken."""
        if not self._keys.run(event):
            super().keyPressEvent(event)

    def _press_accept(self) -> None:
        self._rundown.finish_edit()
        if self._accept.isEnabled():
            self._accept.click()
        elif self._draft.open_doubts:
            self._doubts.go_to_next_open()
        elif not self._draft.zone:
            self._header.focus_zone()

    def _show(self) -> None:
        """Show the current draft everywhere."""
        draft = self._draft
        view = self._view = present_review(draft)
        self._header.show_draft(draft)
        self._doubts.show_doubts(view.doubts, view.open_doubts)
        self._source.show_lines(view.lines, self._file_name, view.unused)
        self._rundown.show_rows(view.rows, view.summary)
        self._rundown.show_history(can_undo=self._history.can_undo, can_redo=self._history.can_redo)
        self._rundown.show_steps(present_steps(draft, self._rundown.selected_key()))
        self._show_status()
        self._accept.setEnabled(view.can_accept)

    def _show_status(self) -> None:
        colour = tokens_for(self).colour(self._view.status_role)
        self._status.setText(self._view.status)
        self._status.setStyleSheet(f"color: {colour};")

    def _change(self, change: Callable[[ReviewDraft], ReviewDraft]) -> bool:
        """Take an edit, or say why not; the old value stays then."""
        try:
            draft = change(self._draft)
        except EditError as error:
            self._rundown.show_error(self.tr("◆ {why}").format(why=spoken(error)))
            self._show()
            return False
        self._history.push(shape.settle(draft))
        self._rundown.show_error("")
        self._show()
        return True

    def _edit_cell(self, key: int, column: int, value: object) -> None:
        if isinstance(value, bool):
            self._change(lambda draft: edits.set_hard(draft, key, is_hard=value))
        elif isinstance(value, date):
            self._change(lambda draft: edits.set_date(draft, key, value))
        elif isinstance(value, ItemKind):
            self._change(lambda draft: edits.set_kind(draft, key, value))
        else:
            self._change(lambda draft: TYPED[Column(column)](draft, key, str(value)))

    def _add_row(self, after: int | None) -> None:
        title = self.tr("New slot")
        self._change_and_select(lambda draft: edits.add_row(draft, after, title))
        key = self._rundown.selected_key()
        if key is not None:
            self._rundown.edit(key, Column.TITLE)

    def _add_day(self) -> None:
        self._change_and_select(lambda draft: edits.add_day(draft, ""))

    def _split_row(self, key: int) -> None:
        self._change_and_select(lambda draft: shape.split_row(draft, key))

    def _join_next(self, key: int) -> None:
        self._change(lambda draft: shape.join_next(draft, key))

    def _move_row(self, key: int, by: int) -> None:
        self._change(lambda draft: shape.move_row(draft, key, by))

    def _copy_day(self, key: int) -> None:
        self._change_and_select(lambda draft: shape.copy_day(draft, key))

    def _use_line(self, line: int) -> None:
        """Make a slot of a line that was not used."""
        self._change_and_select(lambda draft: shape.use_line(draft, line))
        self._source.show_row(self._rundown.selected_key(), line)

    def _change_and_select(self, change: Callable[[ReviewDraft], tuple[ReviewDraft, int]]) -> None:
        """Take an edit that makes something new, and select that."""
        made: list[int] = []

        def make(draft: ReviewDraft) -> ReviewDraft:
            done, key = change(draft)
            made.append(key)
            return done

        if self._change(make):
            self._rundown.select(made[0])

    def _remove(self, key: int) -> None:
        remove = edits.remove_row if self._draft.row(key) else edits.remove_day
        self._change(lambda draft: remove(draft, key))

    def _set_step(self, key: int, number: int, is_on: bool) -> None:
        self._change(lambda draft: edits.set_step(draft, key, number, is_on=is_on))

    def _set_title(self, title: str) -> None:
        self._change(lambda draft: replace(draft, title=title))

    def _set_place(self, place: str) -> None:
        """A new place sets the zone too, where its zone is known."""
        if place != self._draft.place:
            zone = guess_zone(place)
            self._change(lambda d: replace(d, place=place, zone=zone or d.zone))

    def _set_zone(self, zone: str) -> None:
        known = next((name for name in zone_names() if name.casefold() == zone.casefold()), None)
        if known is None and zone:
            self._show()
            sentence = self.tr("◆ There is no time zone “{zone}”; choose one of the list.")
            self._rundown.show_error(sentence.format(zone=zone))
            return
        self._change(lambda draft: replace(draft, zone=known or draft.zone))

    def _set_first_day(self, day: date | None) -> None:
        self._change(lambda draft: replace(draft, first_day=day))

    def _answer(self, number: int, choice: int) -> None:
        """Take a reading; what it changed is said, and the next open doubt shows."""
        before = self._draft
        entry = before.doubts[number]
        if choice == 0:
            self._change(lambda draft: keep_as_read(draft, number))
        elif is_left_over(entry) and entry.doubt.source_line is not None:
            self._use_line(entry.doubt.source_line)
        else:
            self._change(lambda draft: choose(draft, number, choice - 1))
        self._rundown.show_error(changes_sentence(before, self._draft), role="text_muted")
        if self._draft.open_doubts:
            self._doubts.go_to_next_open()
        else:
            self._accept.setFocus()

    def _keep_all(self) -> None:
        self._change(keep_all)
        self._accept.setFocus()

    def _undo(self) -> None:
        self._history.undo()
        self._rundown.show_error("")
        self._show()

    def _redo(self) -> None:
        self._history.redo()
        self._show()

    def _show_doubt(self, number: int) -> None:
        """Bring the row and the line of a doubt into view."""
        doubt = self._view.doubts[number]
        self._rundown.select(doubt.row)
        self._source.show_row(doubt.row, doubt.line)
        self._rundown.show_steps(present_steps(self._draft, self._rundown.selected_key()))

    def _point_at(self, key: int | None) -> None:
        """Bring the line of a slot into view."""
        row = self._draft.row(key)
        line = row.slot.source_line if row and row.slot.source_line >= 0 else None
        self._source.show_row(key, line)
        self._doubts.go_to_row(key)
        self._rundown.show_steps(present_steps(self._draft, key))

    def _find_row(self, line: int) -> None:
        """Bring the slot of a line into view, and the doubt about it."""
        view = next((entry for entry in self._view.lines if entry.index == line), None)
        about = next((doubt for doubt in self._view.doubts if doubt.line == line), None)
        row = view.row if view and view.row is not None else about.row if about else None
        self._rundown.select(row)
        self._doubts.go_to_row(row)
        self._doubts.go_to_line(line)
        self._rundown.show_steps(present_steps(self._draft, self._rundown.selected_key()))

    def _finish(self) -> None:
        """Hand over what is accepted, or say what is still wrong."""
        try:
            result = reviewed(self._draft)
        except PlanError as error:
            self._rundown.show_error(self.tr("◆ {why}").format(why=spoken(error)))
        else:
            self.accepted.emit(result)

    def _lay_out(self) -> None:
        space = tokens_for(self).space_m
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setObjectName("review_split")
        self._split.setHandleWidth(space // 2)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._source)
        self._split.addWidget(self._rundown)
        self._split.setStretchFactor(0, 33)
        self._split.setStretchFactor(1, 67)
        self._split.setSizes([330, 670])
        body = QVBoxLayout()
        body.setContentsMargins(space, space - 4, space, space // 2)
        body.setSpacing(space // 2)
        body.addWidget(self._header)
        body.addWidget(self._doubts)
        body.addWidget(self._split, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(body, 1)
        layout.addWidget(self._made_footer())

    def _made_footer(self) -> QFrame:
        footer = QFrame()
        footer.setObjectName("review_footer")
        footer.setProperty("role", "footer")
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("review_cancel")
        self._cancel.setToolTip(self.tr("Leave without taking anything over"))
        self._accept = QPushButton(self.tr("Use this organization of work"))
        self._accept.setObjectName("review_accept")
        self._accept.setProperty("role", "primary")
        self._accept.setToolTip(self.tr("Take it over into the workshop (Ctrl+Enter)"))
        self._accept.setDefault(True)
        space = tokens_for(self).space_m
        row = QHBoxLayout(footer)
        row.setContentsMargins(space, space // 2, space, space // 2)
        row.addWidget(self._status, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._accept)
        return footer

    def _connect(self) -> None:
        self._header.title_entered.connect(self._set_title)
        self._header.place_entered.connect(self._set_place)
        self._header.zone_entered.connect(self._set_zone)
        self._header.first_day_entered.connect(self._set_first_day)
        self._doubts.shown.connect(self._show_doubt)
        self._doubts.choice_requested.connect(self._answer)
        self._doubts.keep_all_requested.connect(self._keep_all)
        self._source.line_selected.connect(self._find_row)
        self._source.use_requested.connect(self._use_line)
        table = self._rundown
        table.edit_requested.connect(self._edit_cell)
        table.row_selected.connect(self._point_at)
        table.add_requested.connect(self._add_row)
        table.add_day_requested.connect(self._add_day)
        table.remove_requested.connect(self._remove)
        table.split_requested.connect(self._split_row)
        table.join_requested.connect(self._join_next)
        table.move_requested.connect(self._move_row)
        table.copy_day_requested.connect(self._copy_day)
        table.undo_requested.connect(self._undo)
        table.redo_requested.connect(self._redo)
        table.step_requested.connect(self._set_step)
        self._cancel.clicked.connect(self.cancelled)
        self._accept.clicked.connect(self._finish)

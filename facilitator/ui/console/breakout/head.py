"""Above the groups: the common return, how long until then, and what is done to all at once."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.breakout_clocks import BreakoutView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown

DIGITS_HEIGHT = 72
DIGITS_WIDTH = 240


class BreakoutHead(QFrame):
    """The common return and the buttons for all groups."""

    start_requested = Signal()
    end_requested = Signal()
    warn_requested = Signal()
    return_moved = Signal(int)  # minutes
    item_return_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    anew_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breakout_head")
        self.setProperty("role", "card")
        self._shown: BreakoutView | None = None
        self._warn_text = ""
        self._back, self._note = QLabel(self), QLabel(self)
        self._back.setObjectName("breakout_return")
        self._back.setProperty("role", "heading")
        self._note.setObjectName("breakout_note")
        self._note.setProperty("role", "muted")
        self._digits = Countdown(self)
        self._digits.setObjectName("breakout_until_return")
        self._digits.setAccessibleName(self.tr("Time until the common return"))
        self._digits.setFixedSize(DIGITS_WIDTH, DIGITS_HEIGHT)
        self._start = self._button("breakout_start", self.tr("Start all"))
        self._start.setProperty("role", "primary")
        self._start.setToolTip(self.tr("Start every clock that has not run yet"))
        self._warn = self._button("breakout_warn", "")
        self._warn.setToolTip(self.tr("Show it on the room window for half a minute"))
        self._end = self._button("breakout_end", self.tr("All are back"))
        self._end.setToolTip(self.tr("Stop every clock that runs"))
        self._less = self._button("breakout_return_less", self.tr("−5 min"))
        self._less.setToolTip(self.tr("All groups are back five minutes earlier"))
        self._more = self._button("breakout_return_more", self.tr("+5 min"))
        self._more.setToolTip(self.tr("All groups are back five minutes later"))
        self._item = self._button("breakout_return_item", "")
        self._item.setToolTip(self.tr("Take the end of the item as the common return"))
        self._undo = self._quiet("breakout_undo", "undo")
        self._undo.setShortcut(QKeySequence("Ctrl+Z"))
        self._redo = self._quiet("breakout_redo", "redo")
        self._redo.setShortcut(QKeySequence("Ctrl+Shift+Z"))
        self._anew = self._quiet("breakout_anew", "")
        self._anew.setText(self.tr("New clocks…"))
        self._anew.setToolTip(self.tr("Take these clocks away and make others"))
        self._connect()
        self._lay_out()

    def show_view(self, view: BreakoutView, warn_text: str) -> None:
        """Show where the groups stand; only what changed is touched."""
        before, self._shown = self._shown, view
        self._digits.set_value(view.digits, view.role)
        if self._warn_text != warn_text:
            self._warn_text = warn_text
            self._warn.setText(warn_text)
            self._warn.setAccessibleName(warn_text)
        if before is not None and _still(before) == _still(view):
            return
        self._back.setText(view.back)
        self._note.setText(view.note)
        self._start.setEnabled(view.can_start)
        self._end.setEnabled(view.can_end)
        self._warn.setEnabled(view.can_warn)
        self._item.setText(view.item_return)
        self._item.setVisible(bool(view.item_return))
        undo = self.tr("Undo: {what} (Ctrl+Z)").format(what=view.undo)
        redo = self.tr("Redo: {what} (Ctrl+Shift+Z)").format(what=view.redo)
        for button, what, tip in ((self._undo, view.undo, undo), (self._redo, view.redo, redo)):
            button.setEnabled(bool(what))
            button.setToolTip(tip if what else "")
            button.setAccessibleName(tip)

    def _connect(self) -> None:
        self._start.clicked.connect(self.start_requested)
        self._end.clicked.connect(self.end_requested)
        self._warn.clicked.connect(self.warn_requested)
        self._less.clicked.connect(self._earlier)
        self._more.clicked.connect(self._later)
        self._item.clicked.connect(self.item_return_requested)
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._anew.clicked.connect(self.anew_requested)

    def _earlier(self) -> None:
        self.return_moved.emit(-5)

    def _later(self) -> None:
        self.return_moved.emit(5)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        if text:
            button.setAccessibleName(text)
        return button

    def _quiet(self, name: str, icon: str) -> QPushButton:
        button = self._button(name, "")
        button.setProperty("role", "quiet")
        if icon:
            set_icon(button, icon)
        return button

    def _lay_out(self) -> None:
        """Left the return and the digits, right the buttons, in two lines."""
        tokens = tokens_for(self)
        words = QVBoxLayout()
        words.setSpacing(tokens.space_xs)
        words.addWidget(self._back)
        words.addWidget(self._note)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.addStretch(1)
        for button in (self._start, self._warn, self._end):
            first.addWidget(button)
        second.addStretch(1)
        for button in (self._item, self._less, self._more, self._undo, self._redo, self._anew):
            second.addWidget(button)
        acts = QVBoxLayout()
        acts.setSpacing(tokens.space_s)
        acts.addLayout(first)
        acts.addLayout(second)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        row.setSpacing(tokens.space_l)
        row.addLayout(words)
        row.addWidget(self._digits)
        row.addLayout(acts, 1)


def _still(view: BreakoutView) -> tuple[object, ...]:
    """What does not tick."""
    return (
        view.back, view.note, view.can_start, view.can_end, view.can_warn,
        view.undo, view.redo, view.item_return,
    )  # fmt: skip

"""One row for each group: its phase, its name, its clock, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.breakout_clocks import GroupView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown, PhaseBadge

DIGITS_WIDTH = 118
DIGITS_HEIGHT = 44


class _Row:
    """The widgets of one group."""

    def __init__(self, rows: GroupRows, index: int) -> None:
        self.words, self.acts = QWidget(rows), QWidget(rows)
        self.badge = PhaseBadge(rows)
        self.badge.setObjectName(f"breakout_phase_{index}")
        self.name, self.about, self.until = QLabel(rows), QLabel(rows), QLabel(rows)
        self.name.setObjectName(f"breakout_name_{index}")
        self.until.setObjectName(f"breakout_until_{index}")
        self.name.setProperty("role", "title")
        for label in (self.name, self.about):
            label.setWordWrap(True)
        self.about.setProperty("role", "muted")
        self.until.setProperty("role", "muted")
        self.digits = Countdown(rows)
        self.digits.setObjectName(f"breakout_digits_{index}")
        self.digits.setFixedSize(DIGITS_WIDTH, DIGITS_HEIGHT)
        self.give = rows.button(f"breakout_give_{index}", index)
        self.end = rows.button(f"breakout_end_{index}", index)
        self.start = rows.button(f"breakout_start_{index}", index)


class GroupRows(QFrame):
    """All groups, in aligned columns."""

    start_requested = Signal(int)
    end_requested = Signal(int)
    give_requested = Signal(int, bool)  # group, past the common return

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breakout_rows")
        self.setProperty("role", "card")
        tokens = tokens_for(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(
            tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s
        )
        self._grid.setHorizontalSpacing(tokens.space_m)
        self._grid.setVerticalSpacing(tokens.space_xs)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[_Row] = []
        self._shown: tuple[GroupView, ...] = ()

    def show_groups(self, views: tuple[GroupView, ...]) -> None:
        """Show the groups; only what changed is touched."""
        while len(self._rows) > len(views):
            self._drop(self._rows.pop())
        while len(self._rows) < len(views):
            self._add()
        before = (*self._shown, *(None for _ in views))
        self._shown = views
        for row, view, old in zip(self._rows, views, before, strict=False):
            if view != old:
                self._show(row, view, old)

    def button(self, name: str, index: int) -> QPushButton:
        """A button of a row."""
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("group", index)
        return button

    def _show(self, row: _Row, view: GroupView, old: GroupView | None) -> None:
        row.digits.set_value(view.digits, view.role)
        row.digits.setAccessibleName(self.tr("Time left for {group}").format(group=view.name))
        row.badge.set_value(view.shape, view.word, _badge_role(view.role))
        if old is not None and old.digits != view.digits and _still(old) == _still(view):
            return  # most seconds change the digits alone
        row.name.setText(view.name)
        row.about.setText(view.about)
        row.about.setVisible(bool(view.about))
        row.until.setText(view.until)
        row.give.setText(view.give_text)
        row.give.setVisible(view.can_give)
        row.give.setToolTip(
            self.tr("{group} comes back a minute after the others").format(group=view.name)
            if view.is_past
            else self.tr("A minute more for {group}").format(group=view.name)
        )
        row.end.setText(self.tr("Back"))
        row.end.setToolTip(self.tr("{group} is back; the others go on").format(group=view.name))
        row.end.setVisible(view.can_end)
        row.start.setText(view.start_text)
        row.start.setToolTip(self.tr("Start the clock of {group} alone").format(group=view.name))
        row.start.setVisible(not view.can_end)
        row.start.setEnabled(view.can_start)
        for button in (row.give, row.end, row.start):
            button.setAccessibleName(f"{view.name}: {button.text()}")

    def _add(self) -> None:
        """One row more, at the end."""
        index = len(self._rows)
        row = _Row(self, index)
        space = tokens_for(self).space_s
        self._grid.addWidget(row.badge, index, 0)
        self._grid.addWidget(
            _together(row.words, (row.name, row.about), QVBoxLayout(), 0), index, 1
        )
        self._grid.addWidget(row.digits, index, 2)
        self._grid.addWidget(row.until, index, 3)
        buttons = (row.give, row.end, row.start)
        self._grid.addWidget(_together(row.acts, buttons, QHBoxLayout(), space), index, 4)
        row.give.clicked.connect(self._give)
        row.end.clicked.connect(self._end)
        row.start.clicked.connect(self._start)
        self._rows.append(row)

    def _drop(self, row: _Row) -> None:
        for widget in vars(row).values():
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()

    def _index(self) -> int:
        """The group whose button was pressed."""
        sender = self.sender()
        return int(sender.property("group")) if sender is not None else -1

    def _give(self) -> None:
        index = self._index()
        self.give_requested.emit(index, self._shown[index].is_past)

    def _end(self) -> None:
        self.end_requested.emit(self._index())

    def _start(self) -> None:
        self.start_requested.emit(self._index())


def _together(
    holder: QWidget, widgets: tuple[QWidget, ...], box: QBoxLayout, spacing: int
) -> QWidget:
    """Widgets in one place."""
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for widget in widgets:
        box.addWidget(widget)
    holder.setLayout(box)
    return holder


def _badge_role(role: str) -> str:
    """The ground of a phase from the colour of its digits."""
    return {"text": "green", "text_muted": "grey"}.get(role, role)


def _still(view: GroupView) -> tuple[object, ...]:
    """What does not tick."""
    return (
        view.name, view.about, view.until, view.give_text, view.start_text,
        view.can_start, view.can_end, view.can_give,
    )  # fmt: skip

"""Reporting back: the order of the groups, and a clock for each report."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.breakout_clocks import ReportView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import Countdown
from facilitator.ui.widgets.number_field import give_margin

DIGITS_HEIGHT = 64


class ReportPane(QFrame):
    """Shows who reports and who follows; every press is a wish."""

    next_requested = Signal()
    stop_requested = Signal()
    move_requested = Signal(int, int)  # group, by how many places
    minutes_requested = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breakout_report")
        self.setProperty("role", "card")
        self._shown: ReportView | None = None
        self._title = QLabel(self)
        self._title.setObjectName("breakout_report_title")
        self._digits = Countdown(self)
        self._digits.setObjectName("breakout_report_digits")
        self._digits.setAccessibleName(self.tr("Time left for the report"))
        self._digits.setFixedHeight(DIGITS_HEIGHT)
        self._next = self._button("breakout_report_next", self.tr("End the report, start the next"))
        self._stop = self._button("breakout_report_stop", self.tr("End the report"))
        self._stop.setText(self.tr("Stop"))
        self._list = QListWidget(self)
        self._list.setObjectName("breakout_order")
        self._list.setStyleSheet("QListWidget::item { padding: 4px 5px; }")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Order of reporting back"))
        self._up = self._button("breakout_up", self.tr("The chosen group reports earlier"))
        self._down = self._button("breakout_down", self.tr("The chosen group reports later"))
        set_icon(self._up, "move-up")
        set_icon(self._down, "move-down")
        self._minutes = QSpinBox(self)
        self._minutes.setObjectName("breakout_report_minutes")
        self._minutes.setRange(1, 60)
        self._minutes.setSuffix(self.tr(" min each"))
        self._minutes.setAccessibleName(self.tr("Time of each report"))
        self._minutes.setToolTip(self.tr("Time of each report"))
        give_margin(self._minutes)
        self._connect()
        self._lay_out()

    def show_view(self, view: ReportView, minutes: int) -> None:
        """Show where reporting back stands; only what changed is touched."""
        before, self._shown = self._shown, view
        self._digits.set_value(view.digits, view.role)
        if self._minutes.value() != minutes and not self._minutes.hasFocus():
            blocker = QSignalBlocker(self._minutes)
            self._minutes.setValue(minutes)
            blocker.unblock()
        if before is not None and _still(before) == _still(view):
            return
        self._title.setText(view.title)
        self._next.setText(view.next_text)
        self._next.setEnabled(view.can_next)
        self._stop.setEnabled(view.can_stop)
        chosen = self._chosen(before)
        self._list.clear()
        self._list.addItems(list(view.lines))
        if chosen in view.order:
            self._list.setCurrentRow(view.order.index(chosen))

    def _chosen(self, view: ReportView | None) -> int:
        """The group that is selected, or -1."""
        row = self._list.currentRow()
        return view.order[row] if view is not None and 0 <= row < len(view.order) else -1

    def _earlier(self) -> None:
        self._move(-1)

    def _later(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        group = self._chosen(self._shown)
        if group >= 0:
            self.move_requested.emit(group, by)

    def _connect(self) -> None:
        self._next.clicked.connect(self.next_requested)
        self._stop.clicked.connect(self.stop_requested)
        self._up.clicked.connect(self._earlier)
        self._down.clicked.connect(self._later)
        self._minutes.valueChanged.connect(self.minutes_requested)

    def _button(self, name: str, tip: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button

    def _lay_out(self) -> None:
        """Heading, who reports and the digits, the order, the buttons."""
        tokens = tokens_for(self)
        heading = QLabel(self.tr("Reporting back"), self)
        heading.setProperty("role", "title")
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addWidget(heading)
        box.addWidget(self._title)
        box.addWidget(self._digits)
        pressed = QHBoxLayout()
        pressed.addWidget(self._next, 1)
        pressed.addWidget(self._stop)
        box.addLayout(pressed)
        box.addWidget(self._list, 1)
        order = QHBoxLayout()
        order.addWidget(self._up)
        order.addWidget(self._down)
        order.addStretch(1)
        order.addWidget(self._minutes)
        box.addLayout(order)


def _still(view: ReportView) -> tuple[object, ...]:
    """What does not tick."""
    return view.title, view.lines, view.order, view.can_next, view.can_stop, view.next_text

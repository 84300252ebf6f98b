"""Above the table: how many there are, the day that is ticked, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people_store import MORNING
from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.people_table import day_title
from facilitator.ui.theme import tokens_for

MOST_HALVES = 2


class PeopleBar(QWidget):
    """Two rows of controls; it changes nothing."""

    day_chosen = Signal(object)  # date
    all_here_requested = Signal(str)  # half-day
    looked_for = Signal(str)

    def __init__(self, actions: Sequence[QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("people_bar")
        self._days: tuple[date, ...] = ()
        self._halves: tuple[str, ...] = ()
        self._count = QLabel(self)
        self._count.setObjectName("people_count")
        self._count.setProperty("role", "title")
        self._make_filter()
        self._make_day()
        tokens = tokens_for(self)
        top = QHBoxLayout()
        top.setSpacing(tokens.space_s)
        top.addWidget(self._count, 1)
        for action in actions:
            top.addWidget(self._button(action))
        below = QHBoxLayout()
        below.setSpacing(tokens.space_s)
        below.addWidget(self._day_label)
        below.addWidget(self._day)
        for button in self._all:
            below.addWidget(button)
        below.addStretch(1)
        below.addWidget(self._filter)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        box.addLayout(top)
        box.addLayout(below)

    def show_count(self, text: str) -> None:
        """How many there are."""
        if text != self._count.text():
            self._count.setText(text)

    def show_days(self, days: Sequence[date], chosen: date | None) -> None:
        """The days on which the workshop meets."""
        if tuple(days) != self._days:
            self._days = tuple(days)
            self._day.blockSignals(True)
            self._day.clear()
            for day in days:
                self._day.addItem(day_title(day), day)
            self._day.blockSignals(False)
        if chosen in self._days:
            self._day.blockSignals(True)
            self._day.setCurrentIndex(self._days.index(chosen))
            self._day.blockSignals(False)

    def show_halves(self, halves: tuple[str, ...]) -> None:
        """The half-days of the day shown."""
        if halves == self._halves:
            return
        self._halves = halves
        for at, button in enumerate(self._all):
            button.setVisible(at < len(halves))
            if at < len(halves):
                is_morning = halves[at].endswith(MORNING)
                text = (
                    self.tr("All here: morning") if is_morning else self.tr("All here: afternoon")
                )
                button.setText(text)
                button.setAccessibleName(text)

    def begin_search(self) -> None:
        """Type what to look for."""
        self._filter.setFocus()
        self._filter.selectAll()

    def _make_filter(self) -> None:
        self._filter = QLineEdit(self)
        self._filter.setObjectName("people_filter")
        self._filter.setPlaceholderText(self.tr("Find a person, country or word"))
        self._filter.setAccessibleName(self.tr("Find"))
        self._filter.setToolTip(self.tr("Show only rows with these words (Ctrl+F)"))
        self._filter.setClearButtonEnabled(True)
        self._filter.setMinimumWidth(28 * self._filter.fontMetrics().averageCharWidth())
        self._filter.textChanged.connect(self.looked_for)

    def _make_day(self) -> None:
        self._day_label = QLabel(self.tr("Attend&ance on"), self)
        self._day = QComboBox(self)
        self._day.setObjectName("people_day")
        self._day.setAccessibleName(self.tr("Attendance on"))
        self._day.setToolTip(self.tr("The day whose half-days are ticked in the table"))
        self._day.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._day.currentIndexChanged.connect(self._choose_day)
        self._day_label.setBuddy(self._day)
        self._all = [QPushButton(self) for _ in range(MOST_HALVES)]
        for at, button in enumerate(self._all):
            button.setObjectName(f"people_all_here_{at}")
            button.setToolTip(self.tr("Tick every row that is shown; untick who is missing"))
            button.clicked.connect(self._want_all)
            button.hide()

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setObjectName(action.objectName().replace("action_", "people_"))
        button.setToolTip(action.toolTip())
        name = action.property("icon_name")
        if name:
            set_icon(button, str(name))
        button.clicked.connect(action.trigger)
        action.enabledChanged.connect(button.setEnabled)
        return button

    def _choose_day(self, at: int) -> None:
        if 0 <= at < len(self._days):
            self.day_chosen.emit(self._days[at])

    def _want_all(self) -> None:
        at = self._all.index(self.sender())  # type: ignore[arg-type]
        self.all_here_requested.emit(self._halves[at])

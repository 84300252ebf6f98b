"""The wish for the rest of the week: which of three, for which item, on which day."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from facilitator.day import DayState
from facilitator.day.replan_wish import WeekWish, WishKind
from facilitator.ui.presenters.replan import day_choices, parts_of_day
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

KINDS = (WishKind.FINISH, WishKind.MORE_TIME, WishKind.LOSE)
FIRST_MINUTES, MOST_MINUTES, STEP_MINUTES = 30, 240, 5


class WeekWishForm(QWidget):
    """Says which wish it is whenever it changes; None while something is missing."""

    changed = Signal()

    def __init__(
        self, state: DayState, topics: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("replan_form")
        self._state = state
        self._make_kinds()
        self._make_pickers(topics)
        self._arrange()
        self._show_day()
        self._show_kind()
        self._connect()

    def wish(self) -> WeekWish | None:
        """What is wished, or None."""
        kind, day = KINDS[self._kinds.checkedId()], self._day()
        topic = str(self._topic.currentData() or "")
        if day is None or (kind is not WishKind.LOSE and not topic):
            return None
        if kind is WishKind.LOSE:
            start, end = self._instant(day, self._from), self._instant(day, self._to)
            return (
                WeekWish(kind=kind, date=day, start=start, end=end, is_whole=self._is_whole())
                if start < end
                else None
            )
        more = timedelta(minutes=self._minutes.value())
        return WeekWish(kind=kind, date=day, topic=topic, more=more, is_whole=self._is_whole())

    def _is_whole(self) -> bool:
        return self._whole.isChecked()

    def _day(self) -> date | None:
        """The chosen day."""
        at = self._date.currentIndex()
        days = day_choices(self._state)
        return days[at][0] if 0 <= at < len(days) else None

    def _instant(self, day: date, box: QTimeEdit) -> datetime:
        """A time of that day on the venue's clock."""
        time = box.time()
        zone = self._state.plan.venue_time(self._state.now).tzinfo
        return datetime(day.year, day.month, day.day, time.hour(), time.minute(), tzinfo=zone)

    def _make_kinds(self) -> None:
        """The three wishes."""
        self._kinds = QButtonGroup(self)
        texts = (
            (self.tr("&Finish an item"), self.tr("Finish an item on a day")),
            (self.tr("&Give an item more time"), self.tr("Give an item more time on a day")),
            (self.tr("Time is &lost"), self.tr("A part of a day is lost")),
        )
        self._choices = []
        for at, (text, tip) in enumerate(texts):
            button = QRadioButton(text, self)
            button.setObjectName(f"replan_{KINDS[at].value}")
            button.setToolTip(tip)
            self._kinds.addButton(button, at)
            self._choices.append(button)
        self._choices[0].setChecked(True)

    def _make_pickers(self, topics: tuple[tuple[str, str], ...]) -> None:
        """Item, day, minutes, part of the day."""
        self._topic, self._date, self._part = (QComboBox(self) for _ in range(3))
        for topic, text in topics:
            self._topic.addItem(text, topic)
        for _, text in day_choices(self._state):
            self._date.addItem(text)
        for text in (self.tr("Morning"), self.tr("Afternoon"), self.tr("Whole day")):
            self._part.addItem(text)
        self._part.setCurrentIndex(1)
        self._minutes = QSpinBox(self)
        self._minutes.setRange(STEP_MINUTES, MOST_MINUTES)
        self._minutes.setSingleStep(STEP_MINUTES)
        self._minutes.setValue(FIRST_MINUTES)
        self._minutes.setSuffix(self.tr(" min"))
        self._from, self._to = QTimeEdit(self), QTimeEdit(self)
        for spin in (self._minutes, self._from, self._to):
            give_margin(spin)
        self._whole = QCheckBox(self.tr("Keep in one piece what is in one piece"), self)
        named = (
            (self._topic, "replan_topic", self.tr("Item")),
            (self._date, "replan_date", self.tr("Day")),
            (self._minutes, "replan_minutes", self.tr("Minutes more")),
            (self._part, "replan_part", self.tr("Part of the day")),
            (self._from, "replan_from", self.tr("Lost from")),
            (self._to, "replan_to", self.tr("Lost until")),
            (self._whole, "replan_whole", self._whole.text()),
        )
        for widget, name, text in named:
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            widget.setToolTip(text)

    def _arrange(self) -> None:
        """The wishes above, what belongs to them in one row below."""
        space = tokens_for(self).space_s
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space)
        kinds, pickers = QHBoxLayout(), QHBoxLayout()
        kinds.setSpacing(space * 2)
        for button in self._choices:
            kinds.addWidget(button)
        kinds.addStretch(1)
        kinds.addWidget(self._whole)
        self._dash = QLabel("–", self)
        pickers.setSpacing(space)
        pickers.addWidget(self._topic, 2)
        pickers.addWidget(self._minutes)
        pickers.addWidget(self._date, 1)
        for widget in (self._part, self._from, self._dash, self._to):
            pickers.addWidget(widget)
        pickers.addStretch(1)
        grid.addLayout(kinds, 0, 0)
        grid.addLayout(pickers, 1, 0)

    def _connect(self) -> None:
        """Every change is told once."""
        self._kinds.idClicked.connect(self._take_kind)
        self._topic.currentIndexChanged.connect(self._tell)
        self._date.currentIndexChanged.connect(self._take_day)
        self._minutes.valueChanged.connect(self._tell)
        self._part.currentIndexChanged.connect(self._take_day)
        self._from.timeChanged.connect(self._tell)
        self._to.timeChanged.connect(self._tell)
        self._whole.toggled.connect(self._tell)

    def _take_kind(self, _kind: int) -> None:
        self._show_kind()
        self._tell()

    def _take_day(self, _at: int) -> None:
        self._show_day()
        self._tell()

    def _tell(self, _value: object = None) -> None:
        self.changed.emit()

    def _show_kind(self) -> None:
        """Only what belongs to the wish."""
        kind = KINDS[self._kinds.checkedId()]
        self._topic.setVisible(kind is not WishKind.LOSE)
        self._minutes.setVisible(kind is WishKind.MORE_TIME)
        for widget in (self._part, self._from, self._dash, self._to):
            widget.setVisible(kind is WishKind.LOSE)

    def _show_day(self) -> None:
        """The times of the chosen part of the chosen day."""
        day = self._day()
        spans = parts_of_day(self._state, day) if day is not None else ()
        at = self._part.currentIndex()
        if 0 <= at < len(spans):
            for box, moment in zip((self._from, self._to), spans[at], strict=True):
                box.blockSignals(True)
                box.setTime(QTime(moment.hour, moment.minute))
                box.blockSignals(False)

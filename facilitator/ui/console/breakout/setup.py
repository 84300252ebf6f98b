"""Making clocks: how many groups, their names, how long, and when all are back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import time, timedelta

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTimeEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.breakout import MOST_GROUPS, DrawnGroups
from facilitator.day.breakout import Group
from facilitator.ui.presenters.breakout_clocks import called_groups, named_groups
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

FIELD_WIDTH = 400


@dataclass(frozen=True, slots=True)
class SetupWish:
    """What is wanted: groups, their time (None: until the return), the return by venue time."""

    groups: tuple[Group, ...]
    work: timedelta | None
    back: time


class SetupCard(QFrame):
    """Asks for what the clocks need; what it proposes can be taken as it is."""

    made = Signal(object)  # SetupWish

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("breakout_setup")
        self.setProperty("role", "card")
        self._drawn: Mapping[str, DrawnGroups] = {}
        self._number = QSpinBox(self)
        self._number.setObjectName("breakout_number")
        self._number.setRange(1, MOST_GROUPS)
        self._number.setValue(4)
        self._number.setToolTip(self.tr("How many groups work at the same time"))
        self._names = QLineEdit(self)
        self._names.setObjectName("breakout_names")
        self._names.setPlaceholderText(self.tr("Names with commas between; else they are numbered"))
        self._names.setToolTip(self.tr("The names of the groups, with commas between"))
        self._draw = QComboBox(self)
        self._draw.setObjectName("breakout_draw")
        self._draw.setToolTip(self.tr("Take names and rooms from groups that were drawn"))
        self._work = QSpinBox(self)
        self._work.setObjectName("breakout_work")
        self._work.setRange(0, 480)
        self._work.setSuffix(self.tr(" min"))
        self._work.setSpecialValueText(self.tr("until the common return"))
        self._work.setToolTip(self.tr("The time of each group from its own start"))
        self._back = QTimeEdit(self)
        self._back.setObjectName("breakout_back")
        self._back.setToolTip(self.tr("When all groups are to be back, in venue time"))
        self._make = QPushButton(self.tr("Make the clocks"), self)
        self._make.setObjectName("breakout_make")
        self._make.setProperty("role", "primary")
        self._make.setToolTip(self.tr("Make a clock for each group; nothing starts yet"))
        self._make.clicked.connect(self._tell)
        self._draw.currentTextChanged.connect(self._show_picked)
        self._lay_out()
        self.show_drawn({})

    def show_return(self, back: time) -> None:
        """Propose a common return."""
        self._back.setTime(QTime(back.hour, back.minute))

    def show_drawn(self, drawn: Mapping[str, DrawnGroups]) -> None:
        """Offer the groups that were drawn."""
        self._drawn = drawn
        self._draw.clear()
        self._draw.addItem(self.tr("by number or name"))
        self._draw.addItems(list(drawn))
        self._form.setRowVisible(self._draw, bool(drawn))

    def propose_drawn(self, keys: Collection[str]) -> None:
        """Propose the groups that were drawn for the item of these keys, if there are any."""
        names = [name for name, drawn in self._drawn.items() if drawn.item in keys]
        self._draw.setCurrentIndex(max(0, self._draw.findText(names[0])) if names else 0)

    def _show_picked(self, title: str) -> None:
        """Groups that were drawn have their number and names already."""
        picked = self._drawn.get(title)
        for field in (self._number, self._names):
            self._form.setRowVisible(field, picked is None)

    def _tell(self) -> None:
        """Take what is typed."""
        picked = self._drawn.get(self._draw.currentText())
        typed = named_groups(self._number.value(), self._names.text())
        groups = typed if picked is None else called_groups(picked.groups)
        minutes, back = self._work.value(), self._back.time()
        work = timedelta(minutes=minutes) if minutes else None
        self.made.emit(SetupWish(groups[:MOST_GROUPS], work, time(back.hour(), back.minute())))

    def _lay_out(self) -> None:
        """A heading, a form, a button."""
        tokens = tokens_for(self)
        title = QLabel(self.tr("A clock for each group"), self)
        title.setProperty("role", "title")
        hint = QLabel(self.tr("The groups work side by side and all come back at one time."), self)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        self._form = form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setHorizontalSpacing(tokens.space_m)
        form.setVerticalSpacing(tokens.space_s)
        for label, field in (
            (self.tr("As &drawn"), self._draw),
            (self.tr("&Groups"), self._number),
            (self.tr("&Names"), self._names),
            (self.tr("&Time of each"), self._work),
            (self.tr("Common &return"), self._back),
        ):
            field.setAccessibleName(label.replace("&", ""))
            field.setMinimumWidth(FIELD_WIDTH)
            form.addRow(label, field)
        for box in (self._number, self._work, self._back):
            give_margin(box)
        body = QVBoxLayout(self)
        body.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_l)
        body.setSpacing(tokens.space_m)
        body.addWidget(title)
        body.addWidget(hint)
        body.addLayout(form)
        body.addWidget(self._make, 0, Qt.AlignmentFlag.AlignRight)

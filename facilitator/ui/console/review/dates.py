"""Date fields with a calendar, their arrow drawn like that of a combo box."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QWidget

from facilitator.ui.theme import tokens_for
from facilitator.ui.theme.stylesheet import PARTS_FOLDER

UNSET = QDate(2000, 1, 1)
"""Stands for "no date yet"."""
BEGINNING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F4})
STYLE = (
    "QDateEdit::drop-down { border: 0; width: 22px; }"
    'QDateEdit::down-arrow { image: url("ARROW"); width: 12px; }'
)


class DateField(QDateEdit):
    """A date field without a date: the first key begins with today, and goes on from there."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        begins = event.key() in BEGINNING or event.text().isdigit()
        if self.date() == UNSET and begins:
            self.setDate(QDate.currentDate())
            self.setSelectedSection(self.sectionAt(0))
            if event.key() in BEGINNING:
                return
        super().keyPressEvent(event)


def made_date_edit(name: str, spoken: str, parent: QWidget | None = None) -> QDateEdit:
    """A date field that opens a calendar; it has no date until one is chosen."""
    edit = DateField(parent)
    edit.setObjectName(name)
    edit.setAccessibleName(spoken)
    edit.setCalendarPopup(True)
    edit.setMinimumDate(UNSET)
    edit.setSpecialValueText(QCoreApplication.translate("Dates", "Choose a date"))
    today = QDate.currentDate()
    edit.calendarWidget().setCurrentPage(today.year(), today.month())
    draw_arrow(edit)
    return edit


def show_date(edit: QDateEdit, when: date | None) -> None:
    """Show a date, or that there is none."""
    edit.setDate(UNSET if when is None else QDate(when.year, when.month, when.day))


def date_in(edit: QDateEdit) -> date | None:
    """The date that was chosen, if one was."""
    day = edit.date()
    return None if day == UNSET else date(day.year(), day.month(), day.day())


def draw_arrow(edit: QDateEdit) -> None:
    """Draw the arrow in the colour of the look that is on."""
    arrow = f"{PARTS_FOLDER.as_posix()}/arrow-{tokens_for(edit).name}.svg"
    style = STYLE.replace("ARROW", arrow)
    if edit.styleSheet() != style:
        edit.setStyleSheet(style)

"""Asks for the date the program should take for today."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date as Date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.presenters.words import date_text
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin


class AsIfDateDialog(QDialog):
    """`date` is the answer: a day of the workshop, or any other date."""

    def __init__(
        self, days: Sequence[Date], chosen: Date | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("as_if_date")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("As if today were…"))
        self._days = QComboBox(self)
        self._days.setObjectName("as_if_day")
        self._days.setAccessibleName(self.tr("Day of the workshop"))
        for day in days:
            self._days.addItem(date_text(day), day)
        self._edit = QDateEdit(self)
        give_margin(self._edit)
        self._edit.setObjectName("as_if_any")
        self._edit.setAccessibleName(self.tr("Any date"))
        start = chosen or (days[0] if days else None)
        if start is not None:
            self._edit.setDate(QDate(start.year, start.month, start.day))
            self._days.setCurrentIndex(list(days).index(start) if start in days else 0)
        self._days.activated.connect(self._take_day)
        self._arrange()

    @property
    def date(self) -> Date:
        """The date chosen."""
        chosen = self._edit.date()
        return Date(chosen.year(), chosen.month(), chosen.day())

    def _arrange(self) -> None:
        """The workshop's days, any date, what it means."""
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.setVerticalSpacing(tokens.space_m)
        form.addRow(self.tr("&Day of the workshop"), self._days)
        form.addRow(self.tr("or &any date"), self._edit)
        hint = QLabel(
            self.tr(
                "The time of day stays; a day that would be over by now begins in its morning.\n"
                "The clock is marked until you go back."
            ),
            self,
        )
        hint.setProperty("role", "muted")
        form.addRow(hint)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        make_primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _take_day(self, at: int) -> None:
        """A day of the workshop was chosen."""
        day: Date = self._days.itemData(at)
        self._edit.setDate(QDate(day.year, day.month, day.day))

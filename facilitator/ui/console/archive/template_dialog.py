"""Asks for the first day of the workshop that a template becomes."""

from __future__ import annotations

from datetime import date as Date

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin


class TemplateDialog(QDialog):
    """`date` and `name` are the answers."""

    def __init__(self, first: Date, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("template_dialog")
        self.setWindowTitle(self.tr("Template for the next workshop"))
        self._name = QLineEdit(name, self)
        self._name.setObjectName("template_name")
        self._day = QDateEdit(QDate(first.year, first.month, first.day), self)
        self._day.setObjectName("template_day")
        self._day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.LongFormat))
        self._day.setCalendarPopup(True)
        give_margin(self._day)
        self._arrange()

    @property
    def date(self) -> Date:
        """The first day."""
        day = self._day.date()
        return Date(day.year(), day.month(), day.day())

    @property
    def name(self) -> str:
        """What the new workshop file is called."""
        return self._name.text().strip()

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.setVerticalSpacing(tokens.space_m)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Name"), self._name)
        form.addRow(self.tr("&First day"), self._day)
        hint = QLabel(
            self.tr(
                "The agenda as it stands now, its annotations, evaluation forms and materials go "
                "along; people, speakers, answers, notes and the log stay here."
            ),
            self,
        )
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        form.addRow(hint)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        keep = buttons.button(QDialogButtonBox.StandardButton.Ok)
        keep.setText(self.tr("Make the template"))
        keep.setObjectName("template_make")
        make_primary(keep)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 64)

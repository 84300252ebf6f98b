"""Asks when the clock turns yellow and red."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QWidget,
)

from facilitator.day import Thresholds
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

MOST_MIN = 60.0


class ThresholdsDialog(QDialog):
    """`thresholds` is the answer; red never comes before yellow."""

    def __init__(self, thresholds: Thresholds, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thresholds")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("When the clock changes"))
        self._warning = self._minutes("warning_minutes", thresholds.warning)
        self._danger = self._minutes("danger_minutes", thresholds.danger)
        self._warning.valueChanged.connect(self._danger.setMaximum)
        self._danger.setMaximum(self._warning.value())
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.setVerticalSpacing(tokens.space_m)
        form.addRow(self.tr("◆ &Yellow, when there are left"), self._warning)
        form.addRow(self.tr("■ &Red, when there are left"), self._danger)
        hint = QLabel(self.tr("The same on all screens. Overtime is always red."), self)
        hint.setProperty("role", "muted")
        form.addRow(hint)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        make_primary(buttons.button(QDialogButtonBox.StandardButton.Ok))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    @property
    def thresholds(self) -> Thresholds:
        """The thresholds chosen."""
        return Thresholds(
            warning=timedelta(minutes=self._warning.value()),
            danger=timedelta(minutes=self._danger.value()),
        )

    def _minutes(self, name: str, span: timedelta) -> QDoubleSpinBox:
        """A number of minutes, in halves."""
        box = QDoubleSpinBox(self)
        give_margin(box)
        box.setObjectName(name)
        box.setDecimals(1)
        box.setSingleStep(0.5)
        box.setRange(0.0, MOST_MIN)
        box.setSuffix(self.tr(" min"))
        box.setValue(span / timedelta(minutes=1))
        return box

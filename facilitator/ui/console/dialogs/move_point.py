"""Moving a fixed point: asked once, in words that say what follows."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QSpinBox, QWidget

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.presenters.words import time_text
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

MOST_MIN = 12 * 60


class MovePointDialog(QDialog):
    """Asks by how many minutes; `seconds` is the answer."""

    def __init__(
        self,
        item_id: str,
        title: str,
        start: datetime,
        *,
        by_s: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("move_point")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move a fixed point"))
        self.item_id = item_id
        self._title, self._start = title, start
        self._minutes = QSpinBox(self)
        give_margin(self._minutes)
        self._minutes.setObjectName("move_minutes")
        self._minutes.setAccessibleName(self.tr("Minutes later; negative is earlier"))
        self._minutes.setRange(-MOST_MIN, MOST_MIN)
        self._minutes.setSuffix(self.tr(" min later"))
        self._minutes.setValue(round(by_s / 60))
        self._minutes.valueChanged.connect(self._say)
        self._words = QLabel(self)
        self._words.setObjectName("move_words")
        self._words.setWordWrap(True)
        self._arrange()
        self._say(self._minutes.value())

    @property
    def seconds(self) -> float:
        """By how much to move."""
        return self._minutes.value() * 60.0

    def _arrange(self) -> None:
        """The minutes, what follows from them, the buttons."""
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.setVerticalSpacing(tokens.space_m)
        form.addRow(self.tr("Move {title} by").format(title=self._title), self._minutes)
        form.addRow(self._words)
        buttons = QDialogButtonBox(self)
        self._move = buttons.addButton(self.tr("Move it"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._move.setObjectName("move_accept")
        make_primary(self._move)
        buttons.addButton(self.tr("Leave it"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 60)
        self._words.setMinimumHeight(self.fontMetrics().height() * 4)

    def _say(self, minutes: int) -> None:
        """What follows."""
        self._move.setEnabled(minutes != 0)
        if minutes == 0:
            self._words.setText(
                self.tr("{title} stands at {time}.").format(
                    title=self._title, time=time_text(self._start)
                )
            )
            return
        words = self.tr(
            "{title} then starts at {new} instead of {old}. What comes after it follows, up to"
            " the next fixed point. Those who serve, interpret or wait have to be told."
        )
        self._words.setText(
            words.format(
                title=self._title,
                new=time_text(self._start + timedelta(minutes=minutes)),
                old=time_text(self._start),
            )
        )

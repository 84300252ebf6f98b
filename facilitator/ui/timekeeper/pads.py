"""The buttons of the desk: going on, the clock, and what is done to a speaker."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from facilitator.ui.presenters.timekeeper_controls import DeskControls
from facilitator.ui.theme import tokens_for
from facilitator.ui.timekeeper.buttons import DeskButton
from facilitator.ui.timekeeper.keys import DeskActions
from facilitator.ui.widgets import FitLabel

COLUMNS = 12
ROWS = (
    (("next", 5), ("pause", 3), ("take", 2), ("add", 2)),
    (("questions", 3), ("finish", 2), ("back", 2), ("undo", 5)),
    (("", 3), ("no_show", 2), ("withdrawn", 3), ("pass", 2), ("defer", 2)),
)
"""Each button with the columns it takes; the last row begins with the name it is about."""


class Pads(QWidget):
    """Three rows of large buttons."""

    def __init__(self, actions: DeskActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pads")
        self._actions = actions
        self._buttons: dict[str, DeskButton] = {}
        self._about = FitLabel("", self)
        self._about.setObjectName("desk_about")
        self._about.set_bold(True)
        self._about.set_alignment(Qt.AlignmentFlag.AlignRight)
        line = self.fontMetrics().height()
        self._about.set_sizes(round(line * 0.72), round(line * 0.6), max_lines=2)
        self._arrange()

    def show_controls(self, view: DeskControls) -> None:
        """Pause becomes Resume; the last row says whom it is about."""
        self._buttons["pause"].set_icon_name("play" if view.is_paused else "pause")
        self._about.set_text(view.about, "text_muted")

    def _arrange(self) -> None:
        """The rows of the table."""
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(tokens_for(self).space_s)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        for at, row in enumerate(ROWS):
            left = 0
            for wish_id, span in row:
                widget = self._button(wish_id) if wish_id else self._about
                grid.addWidget(widget, at, left, 1, span)
                left += span

    def _button(self, wish_id: str) -> DeskButton:
        """One button; in the narrow ones the words are short and the tooltip says the rest."""
        own = {
            "add": self.tr("+1 min"),
            "take": self.tr("−1 min"),
            "no_show": self.tr("No-show"),
            "withdrawn": self.tr("Withdrawn"),
            "pass": self.tr("Passes"),
            "defer": self.tr("Defer"),
        }
        role = "primary" if wish_id == "next" else ""
        button = DeskButton(
            self._actions.action(wish_id), self, text=own.get(wish_id, ""), role=role
        )
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._buttons[wish_id] = button
        return button

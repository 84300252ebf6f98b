"""What comes next, and when: four lines at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator.day import DayState
from facilitator.ui.presenters.console import NextRow, next_rows
from facilitator.ui.presenters.rundown import FIXED_GLYPH
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel

LIMIT = 4


class NextPane(QFrame):
    """Shows the next entries with their expected times."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("next_pane")
        self.setProperty("role", "card")
        self._rows: tuple[NextRow, ...] | None = None
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        heading = QLabel(self.tr("Next"), self)
        heading.setProperty("role", "title")
        box.addWidget(heading)
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.space_m)
        grid.setVerticalSpacing(tokens.space_xs)
        grid.setColumnStretch(1, 1)
        self._lines = [self._line(grid, at) for at in range(LIMIT)]
        box.addLayout(grid)
        self._empty = QLabel(self.tr("Nothing more today."), self)
        self._empty.setProperty("role", "muted")
        box.addWidget(self._empty)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_state(self, state: DayState) -> None:
        """Show what comes next; only what changed is touched."""
        rows = next_rows(state, LIMIT)
        if rows == self._rows:
            return
        self._rows = rows
        self._empty.setVisible(not rows)
        for at, line in enumerate(self._lines):
            _show(line, rows[at] if at < len(rows) else None, is_first=at == 0)

    def _line(self, grid: QGridLayout, at: int) -> tuple[QLabel, FitLabel]:
        """One line: when, and what."""
        time, title = QLabel(self), FitLabel("", self)
        px = QFontInfo(self.font()).pixelSize()
        title.set_sizes(px, px, max_lines=6)
        title.make_snug()
        time.setObjectName(f"next_time_{at}")
        title.setObjectName(f"next_title_{at}")
        time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        time.setProperty("role", "muted")
        grid.addWidget(time, at, 0)
        grid.addWidget(title, at, 1)
        return time, title


def _show(line: tuple[QLabel, FitLabel], row: NextRow | None, *, is_first: bool) -> None:
    """Fill one line or hide it."""
    time, title = line
    time.setVisible(row is not None)
    title.setVisible(row is not None)
    if row is None:
        return
    if time.text() != row.time:
        time.setText(row.time)
    mark = f"{FIXED_GLYPH} " if row.is_fixed else ""
    detail = f" · {row.detail}" if row.detail else ""
    title.set_text(f"{mark}{row.title}{detail}", "text" if is_first else "text_muted")

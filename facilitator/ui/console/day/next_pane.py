"""What comes next, and when: four lines at most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from facilitator.day import DayState
from facilitator.ui.presenters.console import NextRow, next_rows
from facilitator.ui.presenters.rundown import FIXED_GLYPH
from facilitator.ui.presenters.timekeeper_list import queue_words
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel

LIMIT = 4
FRAME = 1
"""The line around a card, in pixels."""
QUEUE_SHARE = 0.9
"""The size of what is said of the queue, beside the size of the text."""
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own word for no limit."""


class NextPane(QFrame):
    """Shows the next entries with their expected times."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("next_pane")
        self.setProperty("role", "card")
        self._rows: tuple[NextRow, ...] | None = None
        self._room: int | None = None
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        self._heading = QLabel(self.tr("Next"), self)
        self._heading.setProperty("role", "title")
        box.addWidget(self._heading)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.space_m)
        grid.setVerticalSpacing(tokens.space_xs)
        grid.setColumnStretch(1, 1)
        self._lines = [self._line(grid, at) for at in range(LIMIT)]
        box.addLayout(grid)
        self._queue = FitLabel("", self)
        self._queue.setObjectName("next_queue")
        px = round(QFontInfo(self.font()).pixelSize() * QUEUE_SHARE)
        self._queue.set_sizes(px, px, max_lines=6)
        self._queue.make_snug()
        self._queue.hide()
        box.addWidget(self._queue)
        self._empty = QLabel(self.tr("Nothing more today."), self)
        self._empty.setProperty("role", "muted")
        box.addWidget(self._empty)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_state(self, state: DayState) -> None:
        """Show what comes next; only what changed is touched."""
        rows, queue = next_rows(state, LIMIT), queue_words(state)
        if rows == self._rows and queue == self._queue.text:
            return
        self._rows = rows
        self._queue.set_text(queue, "text_muted")
        self._queue.setVisible(bool(queue))
        self._empty.setVisible(not rows)
        for at, line in enumerate(self._lines):
            _fill(line, rows[at] if at < len(rows) else None, is_first=at == 0)
        self._fit()

    def set_room(self, height: int) -> None:
        """Be at most so high: what comes last is left out rather than cut."""
        if height != self._room:
            self._room = height
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """At another width titles take more lines, or fewer."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """Show the lines for which there is room, the first one always."""
        box = self.layout()
        assert box is not None
        margins, gap = box.contentsMargins(), self._grid.verticalSpacing()
        times = max((time.sizeHint().width() for time, _ in self._lines), default=0)
        width = self.width() - margins.left() - margins.right() - times
        width -= self._grid.horizontalSpacing() + 2 * FRAME
        left = self._room if self._room is not None else QWIDGETSIZE_MAX
        left -= margins.top() + margins.bottom() + box.spacing() + 2 * FRAME
        left -= self._heading.sizeHint().height()
        if not self._queue.isHidden():
            left -= self._queue.heightForWidth(width + times) + box.spacing()
        for at, (time, title) in enumerate(self._lines):
            left -= title.heightForWidth(width) + (gap if at else 0)
            is_shown = at < len(self._rows or ()) and (at == 0 or left >= 0)
            for part in (time, title):
                if part.isHidden() is is_shown:
                    part.setVisible(is_shown)

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


def _fill(line: tuple[QLabel, FitLabel], row: NextRow | None, *, is_first: bool) -> None:
    """Put a row into a line."""
    time, title = line
    if row is None:
        return
    if time.text() != row.time:
        time.setText(row.time)
    mark = f"{FIXED_GLYPH} " if row.is_fixed else ""
    detail = f" · {row.detail}" if row.detail else ""
    title.set_text(f"{mark}{row.title}{detail}", "text" if is_first else "text_muted")

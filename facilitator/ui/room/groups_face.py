"""The groups as the room sees them: a few on each page, large; the pages turn by themselves."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from facilitator.ui.widgets import FitLabel

Page = tuple[tuple[str, str], ...]
TURN_MS = 12_000
COLUMNS = 2
SMALLEST_SHARE = 30


class GroupsFace(QWidget):
    """Stands in the place of the clock while it is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("room_groups")
        self._pages: tuple[Page, ...] = ()
        self._at = 0
        self._heads: list[FitLabel] = []
        self._names: list[FitLabel] = []
        self._title = FitLabel("", self)
        self._title.setObjectName("room_groups_title")
        self._title.set_bold(True)
        self._grid = QGridLayout()
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        box = QVBoxLayout(self)
        box.addWidget(self._title)
        box.addLayout(self._grid, 1)
        self.turning = QTimer(self)
        self.turning.setInterval(TURN_MS)
        self.turning.timeout.connect(self._turn)

    def show_groups(self, title: str, pages: tuple[Page, ...]) -> None:
        """Show these pages, the first one now."""
        self._pages, self._at = pages, 0
        self._title.set_text(title)
        self._show_page()
        if len(pages) > 1:
            self.turning.start()
        else:
            self.turning.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scale every part."""
        super().resizeEvent(event)
        self._scale()

    def _turn(self) -> None:
        self._at = (self._at + 1) % max(1, len(self._pages))
        self._show_page()

    def _show_page(self) -> None:
        page = self._pages[self._at] if self._pages else ()
        while len(self._heads) < len(page):
            self._add(len(self._heads))
        for at, (head, names) in enumerate(zip(self._heads, self._names, strict=True)):
            head.setVisible(at < len(page))
            names.setVisible(at < len(page))
            if at < len(page):
                head.set_text(page[at][0])
                names.set_text(page[at][1], "text_muted")
        self._scale()

    def _add(self, at: int) -> None:
        head, names = FitLabel("", self), FitLabel("", self)
        head.setObjectName(f"room_group_{at}")
        names.setObjectName(f"room_group_names_{at}")
        head.set_bold(True)
        row, column = 2 * (at // COLUMNS), at % COLUMNS
        self._grid.addWidget(head, row, column)
        self._grid.addWidget(names, row + 1, column)
        self._heads.append(head)
        self._names.append(names)

    def _scale(self) -> None:
        height = max(120, self.height())
        smallest = -(-height // SMALLEST_SHARE)
        shown = len(self._pages[self._at]) if self._pages else 1
        rows = max(1, -(-shown // COLUMNS))
        side = round(height * 0.06)
        box = self.layout()
        assert box is not None
        box.setContentsMargins(side, round(height * 0.04), side, round(height * 0.04))
        self._grid.setHorizontalSpacing(side)
        self._title.set_sizes(height // 14, smallest)
        self._title.setFixedHeight(round(height * 0.1))
        room = round(height * 0.78 / rows)
        for head, names in zip(self._heads, self._names, strict=True):
            head.set_sizes(height // 18, smallest)
            head.setFixedHeight(round(height * 0.08))
            names.set_sizes(height // 24, smallest, max_lines=16)
            names.setFixedHeight(max(smallest, room - round(height * 0.09)))

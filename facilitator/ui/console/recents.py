"""The workshops that were open before: name, dates, last opened; missing ones muted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator.ui.theme import tokens_for

MOST = 5


@dataclass(frozen=True, slots=True)
class RecentWorkshop:
    """A workshop that was open before; `when_text` has its dates and when it was last opened."""

    path: str
    title: str
    when_text: str
    exists: bool = True


class RecentList(QWidget):
    """A row for each workshop, newest first; one click or Enter opens it."""

    open_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recent_list")
        self._shown: tuple[RecentWorkshop, ...] = ()
        self._rows: list[RecentRow] = []
        self._heading = QLabel(self.tr("Recent workshops"))
        self._heading.setProperty("role", "small")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(tokens_for(self).space_xs)
        self._layout.addWidget(self._heading)
        self.hide()

    def show_recent(self, recents: Sequence[RecentWorkshop]) -> None:
        """Show the newest of these workshops."""
        shown = tuple(recents[:MOST])
        if shown == self._shown:
            return
        self._shown = shown
        while len(self._rows) < len(shown):
            self._add_row()
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(shown))
            if number < len(shown):
                row.show_workshop(shown[number])
        self.setVisible(bool(shown))

    def _add_row(self) -> None:
        row = RecentRow(f"recent_{len(self._rows)}")
        row.open_requested.connect(self.open_requested)
        self._rows.append(row)
        self._layout.addWidget(row)


class RecentRow(QPushButton):
    """One workshop; a missing one cannot be opened and says so."""

    open_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("role", "quiet")
        self._path = ""
        self._title = QLabel()
        self._when = QLabel()
        self._when.setProperty("role", "muted")
        for label in (self._title, self._when):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = self._row = QHBoxLayout(self)
        space = tokens_for(self).space_s
        row.setContentsMargins(space + 2, space, space + 2, space)
        row.setSpacing(space * 2)
        row.addWidget(self._title, 1)
        row.addWidget(self._when)
        self.clicked.connect(self._open)

    def show_workshop(self, recent: RecentWorkshop) -> None:
        """Show another workshop in this row."""
        self._path = recent.path
        when = recent.when_text
        if not recent.exists:
            when = self.tr("{when} · file not found").format(when=when)
        self._title.setText(recent.title)
        self._title.setProperty("role", "" if recent.exists else "muted")
        self._title.style().polish(self._title)
        self._when.setText(when)
        self.setEnabled(recent.exists)
        self.setToolTip(self.tr("{path} (Enter)").format(path=recent.path))
        self.setAccessibleName(f"{recent.title}, {when}")

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def _open(self) -> None:
        self.open_requested.emit(self._path)

"""Find a command, an item or anything else of the workshop by a few letters of its name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.wishes import ConsoleActions, key_text
from facilitator.ui.presenters.anything_found import Place, folded
from facilitator.ui.presenters.rundown import Findable
from facilitator.ui.theme import tokens_for

Entry = QAction | Findable | Place
MOST_ROWS = 150
"""More than anybody reads; typing on makes them fewer."""
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


class CommandPalette(QDialog):
    """Lists what can be done now, the items of all days, then all else; Enter goes there."""

    item_chosen = Signal(str)  # item_id
    place_chosen = Signal(object)  # Place

    def __init__(
        self,
        actions: ConsoleActions,
        items: Sequence[Findable] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("command_palette")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find anything"))
        self._found: list[Entry] = []
        self._all: list[Entry] = [
            action
            for wish, action in actions.all()
            if action.isEnabled() and wish.wish_id != "palette"
        ]
        self._all += items
        self._hay: list[str] = []
        self._line = QLineEdit(self)
        self._line.setObjectName("palette_text")
        self._line.setPlaceholderText(self.tr("Command, item, country, person, note, material…"))
        self._line.setAccessibleName(self.tr("Find anything"))
        self._list = self._make_list()
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_s, tokens.space_s, tokens.space_s, tokens.space_s)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._line)
        box.addWidget(self._list)
        self.setMinimumSize(self.fontMetrics().averageCharWidth() * 72, 400)
        self._line.textChanged.connect(self._filter)
        self._line.returnPressed.connect(self._do)
        self._list.itemClicked.connect(self._do)
        self._line.installEventFilter(self)
        self._filter("")

    def add_places(self, places: Sequence[Place]) -> None:
        """More that can be found; what is marked stays marked."""
        at = self._marked()
        self._all += places
        self._filter(self._line.text())
        self._mark(at)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk through the list while the line has the focus."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = STEPS.get(Qt.Key(event.key()))
            if step is not None and self._found:
                self._mark(self._marked() + step)
                return True
        return super().eventFilter(watched, event)

    def _make_list(self) -> QTreeWidget:
        """Two columns: what, and its key or its time."""
        made = QTreeWidget(self)
        made.setObjectName("palette_list")
        made.setAccessibleName(self.tr("Found"))
        made.setColumnCount(2)
        made.setHeaderHidden(True)
        made.setRootIsDecorated(False)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setStyleSheet("QTreeView::item { padding: 4px 2px; }")
        made.header().setStretchLastSection(False)
        made.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        made.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _filter(self, text: str) -> None:
        """Show what holds every typed word."""
        words = folded(text).split()
        self._hay += [folded(_haystack(entry)) for entry in self._all[len(self._hay) :]]
        found = [
            (any(f" {word}" not in f" {hay}" for word in words), entry)
            for entry, hay in zip(self._all, self._hay, strict=True)
            if all(word in hay for word in words)
        ]
        found.sort(key=_is_inside)  # what begins a word stands before what is inside one
        self._found = [entry for _, entry in found[:MOST_ROWS]]
        self._list.clear()
        for entry in self._found:
            self._list.addTopLevelItem(self._row(entry))
        self._mark(0)

    def _row(self, entry: Entry) -> QTreeWidgetItem:
        """One line."""
        if not isinstance(entry, QAction):
            row = QTreeWidgetItem([entry.title, entry.when])
        else:
            row = QTreeWidgetItem([entry.text().removesuffix("…"), key_text(entry)])
            row.setIcon(0, entry.icon())
        row.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.setForeground(1, QColor(tokens_for(self).text_muted))
        return row

    def _marked(self) -> int:
        """The line that Enter means."""
        current = self._list.currentItem()
        return self._list.indexOfTopLevelItem(current) if current is not None else 0

    def _mark(self, at: int) -> None:
        """Mark a line."""
        if self._found:
            at = max(0, min(len(self._found) - 1, at))
            row = self._list.topLevelItem(at)
            if row is not None:
                self._list.setCurrentItem(row)

    def _do(self) -> None:
        """Do what is marked, once this window is gone."""
        at = self._marked()
        if not 0 <= at < len(self._found):
            return
        entry = self._found[at]
        self.accept()
        if isinstance(entry, Findable):
            self.item_chosen.emit(entry.item_id)
        elif isinstance(entry, Place):
            self.place_chosen.emit(entry)
        else:
            entry.trigger()


def _is_inside(found: tuple[bool, Entry]) -> bool:
    return found[0]


def _haystack(entry: Entry) -> str:
    """The text that is searched."""
    return entry.text() if isinstance(entry, QAction) else entry.haystack

"""Above the groups: which draw, who came late, a step back, and what is given out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from facilitator.ui.icons import set_icon


class DrawBar(QWidget):
    """A row of controls; it changes nothing."""

    chosen = Signal(str)  # draw id
    new_requested = Signal()
    remove_requested = Signal()
    came_late = Signal(str)  # person id
    even_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    print_requested = Signal()
    signs_requested = Signal()
    csv_requested = Signal()
    xlsx_requested = Signal()
    room_requested = Signal(bool)

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("draw_bar")
        self._choice = QComboBox(self)
        self._choice.setObjectName("draw_choice")
        self._choice.setAccessibleName(self.tr("Draws of this workshop"))
        self._new = self._button("draw_new", self.tr("New"), "add")
        self._remove = self._button("draw_remove", self.tr("Remove"), "trash")
        self._late_menu, self._give_out = QMenu(self), QMenu(self)
        self._late = self._tool("draw_late", self.tr("Came late"), self._late_menu)
        self._even = self._button("draw_even", self.tr("Even out"))
        self._even.setToolTip(self.tr("The fewest moves that make the groups equally large"))
        self._undo = self._button("draw_undo", self.tr("Undo"), "undo")
        self._redo = self._button("draw_redo", self.tr("Redo"), "redo")
        self._more = self._tool("draw_more", self.tr("Show and give out"), self._give_out)
        self._make_menu()
        self._arrange()
        self._connect()
        self._add_keys(page)

    def show_draws(self, draws: Sequence[tuple[str, str]], chosen: str) -> None:
        """The draws of the workshop, by id and title."""
        blocker = QSignalBlocker(self._choice)
        self._choice.clear()
        for draw_id, title in draws:
            self._choice.addItem(title, draw_id)
        self._choice.setCurrentIndex(self._choice.findData(chosen))
        self._choice.setVisible(bool(draws))
        del blocker

    def show_late(self, people: Sequence[tuple[str, str]]) -> None:
        """Those who may still come, by id and name."""
        self._late_menu.clear()
        for person_id, text in people:
            self._late_menu.addAction(text, partial(self.came_late.emit, person_id))
        self._late.setEnabled(bool(people))

    def allow(
        self, *, has_draw: bool, is_drawn: bool, can_undo: bool, can_redo: bool, is_in_room: bool
    ) -> None:
        """What can be done now, and whether the room sees what is in sight."""
        self._remove.setEnabled(has_draw)
        self._undo.setEnabled(can_undo)
        self._redo.setEnabled(can_redo)
        for button in (self._even, self._more):
            button.setEnabled(is_drawn)
        blocker = QSignalBlocker(self._room)
        self._room.setChecked(is_in_room)
        del blocker

    def _button(self, name: str, words: str, icon: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        if icon:
            set_icon(button, icon)
        return button

    def _tool(self, name: str, words: str, menu: QMenu) -> QToolButton:
        tool = QToolButton(self)
        tool.setObjectName(name)
        tool.setText(words)
        tool.setMenu(menu)
        tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return tool

    def _make_menu(self) -> None:
        menu = self._give_out
        self._print = menu.addAction(self.tr("Print or save as PDF…"))
        self._signs = menu.addAction(self.tr("Signs for the doors…"))
        self._csv = menu.addAction(self.tr("Save as CSV…"))
        self._xlsx = menu.addAction(self.tr("Save as XLSX…"))
        self._room = menu.addAction(self.tr("Show to the room"))
        self._room.setCheckable(True)
        named = zip(
            (self._print, self._signs, self._csv, self._xlsx, self._room),
            ("print", "signs", "csv", "xlsx", "room"),
            strict=True,
        )
        for action, name in named:
            action.setObjectName(f"draw_{name}")

    def _arrange(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for chooser in (self._choice, self._new, self._remove):
            row.addWidget(chooser)
        row.addStretch(1)
        for tool in (self._late, self._even, self._undo, self._redo, self._more):
            row.addWidget(tool)

    def _connect(self) -> None:
        self._choice.currentIndexChanged.connect(self._choose)
        for button, wish in (
            (self._new, self.new_requested),
            (self._remove, self.remove_requested),
            (self._even, self.even_requested),
            (self._undo, self.undo_requested),
            (self._redo, self.redo_requested),
        ):
            button.clicked.connect(wish)
        for action, wish in (
            (self._print, self.print_requested),
            (self._signs, self.signs_requested),
            (self._csv, self.csv_requested),
            (self._xlsx, self.xlsx_requested),
        ):
            action.triggered.connect(wish)
        self._room.toggled.connect(self.room_requested)

    def _add_keys(self, page: QWidget) -> None:
        """A step back and forward, wherever on the page the hand is."""
        keys = QKeySequence.StandardKey
        for key, wish in ((keys.Undo, self.undo_requested), (keys.Redo, self.redo_requested)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(wish)
            page.addAction(action)

    def _choose(self, at: int) -> None:
        self.chosen.emit(str(self._choice.itemData(at)))

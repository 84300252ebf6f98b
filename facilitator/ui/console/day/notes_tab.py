"""Notes, decisions, actions and the parking lot of an item: one line to type, Enter keeps it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.presenters.details import CATEGORIES, NoteRow, category_word
from facilitator.ui.theme import tokens_for


class NotesTab(QWidget):
    """Shows the notes of an item, newest first, and takes new ones."""

    note_requested = Signal(object)  # payload of the row: category, text, heading, who, due
    left = Signal()  # Escape: the keys are meant for the day again

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notes")
        self._notes: tuple[NoteRow, ...] = ()
        self._category = QComboBox(self)
        self._category.setObjectName("note_category")
        self._category.setAccessibleName(self.tr("Kind of note"))
        self._category.setToolTip(self.tr("Kind of note"))
        for category in CATEGORIES:
            self._category.addItem(category_word(category), category)
        self._heading = QComboBox(self)
        self._heading.setObjectName("note_heading")
        self._heading.setAccessibleName(self.tr("Point of the item it is filed under"))
        self._heading.setToolTip(self.tr("Point of the item it is filed under"))
        heading = QLineEdit(self._heading)
        heading.setPlaceholderText(self.tr("Under no point; choose or type one"))
        self._heading.setLineEdit(heading)
        self._heading.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._headings: tuple[str, ...] | None = None
        self._line = QLineEdit(self)
        self._line.setObjectName("note_text")
        self._line.setAccessibleName(self.tr("New note"))
        self._line.setPlaceholderText(self.tr("Type, then Enter"))
        self._line.setToolTip(self.tr("Enter keeps the note, Esc goes back to the day"))
        self._line.setAcceptDrops(False)  # a dropped file is for the window, not a note
        self._line.returnPressed.connect(self._keep)
        self._who = self._part("note_who", self.tr("Who does it"))
        self._due = self._part("note_due", self.tr("By when"))
        self._category.currentIndexChanged.connect(self._show_parts)
        self._list = QListWidget(self)
        self._list.setObjectName("note_list")
        self._list.setAccessibleName(self.tr("Notes of this item"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setSpacing(4)
        self._list.setMinimumHeight(2 * self.fontMetrics().height())
        self._list.setStyleSheet("QListWidget { border: 0; }")
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self._arrange()

    def show_headings(self, headings: tuple[str, ...]) -> None:
        """Offer these points to file a note under; what is being typed stays."""
        if headings == self._headings:
            return
        self._headings = headings
        typed = self._heading.currentText()
        self._heading.clear()
        self._heading.addItems(["", *headings])
        self._heading.setEditText(typed)

    def show_notes(self, notes: tuple[NoteRow, ...]) -> None:
        """Show these notes; nothing happens if they are shown already."""
        if notes == self._notes:
            return
        self._notes = notes
        self._list.clear()
        for note in notes:
            entry = QListWidgetItem(f"{note.head}\n{note.text}")
            entry.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._list.addItem(entry)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the lines to type in."""
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def begin(self) -> None:
        """Be ready to type."""
        self._line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _arrange(self) -> None:
        """The line to type above the notes."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, tokens.space_s, 0, 0)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.addWidget(self._category)
        row.addWidget(self._line, 1)
        box.addLayout(row)
        parts = QHBoxLayout()
        parts.addWidget(self._who, 1)
        parts.addWidget(self._due, 1)
        box.addLayout(parts)
        box.addWidget(self._heading)
        box.addWidget(self._list, 1)

    def _part(self, name: str, words: str) -> QLineEdit:
        """A line that only an action has."""
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        line.setPlaceholderText(words)
        line.setToolTip(words)
        line.returnPressed.connect(self._keep)
        line.hide()
        return line

    def _show_parts(self, _at: int) -> None:
        """Who and by when are asked of an action only."""
        for line in (self._who, self._due):
            line.setVisible(self._category.currentData() == "action")

    def _keep(self) -> None:
        """Wish to keep what was typed."""
        text = self._line.text().strip()
        if not text:
            return
        heading = self._heading.currentText().strip()
        payload = {"category": self._category.currentData(), "text": text, "heading": heading}
        if payload["category"] == "action":
            payload |= {"who": self._who.text().strip(), "due": self._due.text().strip()}
        self.note_requested.emit(payload)
        for line in (self._line, self._who, self._due):
            line.clear()

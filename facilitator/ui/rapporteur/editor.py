"""The sections of one report and the editor of the chosen one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.rapporteur_templates import kind_name, section_name
from facilitator.ui.rapporteur.outline_edit import OutlineEdit, new_id
from facilitator.ui.rapporteur.photo_edit import PhotoEdit
from facilitator.ui.rapporteur.start_card import StartCard
from facilitator.ui.rapporteur.table_edit import TableEdit

ID_ROLE = Qt.ItemDataRole.UserRole
LIST_WIDTH = 190
Editor = OutlineEdit | TableEdit | PhotoEdit
Section = dict[str, Any]


class FindingsEditor(QWidget):
    """Left the list of sections, beside it the points, the table or the photo of one."""

    changed = Signal()
    section_removed = Signal(str)  # its name
    photos_offered = Signal(object)  # paths, or one QImage
    section_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sections: dict[str, Section] = {}
        self._editors: dict[str, Editor] = {}
        self._photos: Mapping[str, bytes] = {}
        self._removed: tuple[int, Section] | None = None
        self._language = "en"
        self.list = QListWidget()
        self._title = QLineEdit()
        self._hint = QLabel()
        self._stack = QStackedWidget()
        self.start = StartCard()
        self.add_button = QToolButton()
        self._remove = QToolButton()
        self._name_parts()
        self._arrange()
        self._connect()

    # -- what is shown -----------------------------------------------------------------------

    def show_sections(
        self, sections: Sequence[Mapping[str, Any]], photos: Mapping[str, bytes], language: str
    ) -> None:
        """Show other findings; the chosen section stays chosen if it is among them."""
        chosen = self._current_id()
        is_writing = isinstance(self.current_editor, OutlineEdit) and self._has_focus()
        self._photos, self._language = photos, language
        for editor in self._editors.values():
            self._stack.removeWidget(editor)
            editor.deleteLater()
        self._editors = {}
        self._sections = {}
        self.list.blockSignals(True)
        self.list.clear()
        for section in sections:
            self._append(dict(section))
        self.list.blockSignals(False)
        order = self._order()
        if order:
            self.list.setCurrentRow(order.index(chosen) if chosen in order else 0)
        self._show_current(self.list.currentRow())
        if is_writing:
            self._focus_editor()

    def set_language(self, language: str) -> None:
        """Write all points in another language's direction."""
        self._language = language
        for editor in self._editors.values():
            if isinstance(editor, OutlineEdit):
                editor.set_language(language)

    def sections(self) -> list[Section]:
        """The sections as findings have them, in the order of the list."""
        return [self._sections[section_id] for section_id in self._order()]

    @property
    def current_name(self) -> str:
        """The name of the chosen section, or nothing."""
        section = self._sections.get(self._current_id())
        return section_name(section) if section is not None else ""

    @property
    def current_row(self) -> int:
        """Which section is chosen, from 0; -1 for none."""
        return self.list.currentRow()

    @property
    def current_editor(self) -> Editor | None:
        """The editor of the chosen section."""
        return self._editors.get(self._current_id())

    def add_section(self, section: Mapping[str, Any], photos: Mapping[str, bytes]) -> None:
        """One more section at the end, chosen."""
        self._photos = photos
        self._append(dict(section))
        self.list.setCurrentRow(self.list.count() - 1)
        self._focus_editor()
        self.changed.emit()

    def bring_back(self) -> None:
        """Put the section back that was removed last."""
        if self._removed is None:
            return
        (row, section), self._removed = self._removed, None
        self._append(section, row)
        self.list.setCurrentRow(row)
        self.changed.emit()

    # -- parts -------------------------------------------------------------------------------

    def _name_parts(self) -> None:
        self.list.setObjectName("rapporteur_sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setMaximumWidth(LIST_WIDTH)
        self.list.setSpacing(3)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setToolTip(
            self.tr("Drag a section to another place, or move it with Alt+↑ and Alt+↓")
        )
        self._title.setObjectName("rapporteur_title")
        self._title.setAccessibleName(self.tr("Heading of the section"))
        self._hint.setProperty("role", "small")
        self._hint.setWordWrap(True)
        for button, name, text, icon in (
            (self.add_button, "rapporteur_add", self.tr("Section"), "add"),
            (self._remove, "rapporteur_remove", self.tr("Remove the section"), "trash"),
        ):
            button.setObjectName(name)
            button.setToolTip(text)
            button.setAccessibleName(text)
            button.setProperty("role", "quiet")
            set_icon(button, icon)
        self.add_button.setText(self.tr("Section"))
        self.add_button.setToolTip(self.tr("Add a section, a table or a photo"))
        self.add_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        buttons.addWidget(self._remove)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addLayout(buttons)
        right = QVBoxLayout()
        right.addWidget(self.start, 1)
        right.addWidget(self._title)
        right.addWidget(self._stack, 1)
        right.addWidget(self._hint)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(left)
        box.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_current)
        self.list.model().rowsMoved.connect(self._tell)
        self._remove.clicked.connect(self._remove_current)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, owner, slot in (
            ("Ctrl+PgUp", self, self._go_back),
            ("Ctrl+PgDown", self, self._go_on),
            ("Alt+Up", self.list, self._move_up),
            ("Alt+Down", self.list, self._move_down),
        ):
            QShortcut(QKeySequence(keys), owner, slot, context=inside)
        self._title.textEdited.connect(self._retitle)

    def _append(self, section: Section, row: int | None = None) -> None:
        section_id = str(section.get("id") or new_id())
        self._sections[section_id] = {**section, "id": section_id}
        item = QListWidgetItem(section_name(section))
        item.setData(ID_ROLE, section_id)
        self.list.insertItem(self.list.count() if row is None else row, item)

    def _order(self) -> list[str]:
        return [str(self.list.item(row).data(ID_ROLE)) for row in range(self.list.count())]

    def _current_id(self) -> str:
        item = self.list.currentItem()
        return str(item.data(ID_ROLE)) if item is not None else ""

    def _show_current(self, row: int) -> None:
        section = self._sections.get(self._current_id()) if row >= 0 else None
        self.start.setVisible(section is None)
        for widget in (self._title, self._stack, self._hint):
            widget.setVisible(section is not None)
        self._remove.setEnabled(section is not None)
        if section is None:
            return
        section_id = str(section["id"])
        if section_id not in self._editors:
            self._editors[section_id] = self._make_editor(section)
            self._stack.addWidget(self._editors[section_id])
        editor = self._editors[section_id]
        self._stack.setCurrentWidget(editor)
        self._title.setVisible(isinstance(editor, OutlineEdit))
        self._title.setText(str(section.get("title") or ""))
        self._title.setPlaceholderText(kind_name(str(section.get("kind") or "")))
        self._hint.setText(self._hint_for(editor, str(section.get("kind"))))
        self.section_chosen.emit()

    def _make_editor(self, section: Section) -> Editor:
        kind = str(section.get("kind"))
        if kind == "table":
            table = TableEdit()
            table.show_section(section)
            table.changed.connect(self._take_current)
            return table
        if kind == "image":
            photo = PhotoEdit()
            photo.show_section(section, self._photos.get(str(section.get("file") or "")))
            photo.changed.connect(self._take_current)
            return photo
        outline = OutlineEdit(is_quotes=kind == "quotes")
        outline.setObjectName("rapporteur_outline")
        outline.setAccessibleName(section_name(section))
        outline.setPlaceholderText(self.tr("Write a point, or paste a list"))
        outline.set_language(self._language)
        outline.show_items(section.get("items") or ())
        outline.textChanged.connect(self._take_current)
        outline.photos_offered.connect(self.photos_offered)
        return outline

    def _hint_for(self, editor: Editor, kind: str) -> str:
        if isinstance(editor, TableEdit):
            return self.tr("The first row names the columns. Ctrl+V pastes from a spreadsheet.")
        if isinstance(editor, PhotoEdit):
            return self.tr("Place and camera were taken out of the photo.")
        if kind == "quotes":
            return self.tr("Who said it stands behind a dash: We need a law — Participant 01")
        return self.tr(
            "Tab and Shift+Tab: level · Alt+↑ and Alt+↓: move · Enter: new point · "
            "Ctrl+PgDn: next section"
        )

    def _take_current(self) -> None:
        """The chosen section has other content: read it from its editor."""
        section_id, editor = self._current_id(), self.current_editor
        if editor is None:
            return
        section = self._sections[section_id]
        fields = {"items": editor.items()} if isinstance(editor, OutlineEdit) else editor.fields()
        made = {**section, **fields}
        if made != section:
            self._sections[section_id] = made
            self._name_current()
            self.changed.emit()

    def _retitle(self, text: str) -> None:
        section_id = self._current_id()
        self._sections[section_id] = {**self._sections[section_id], "title": text.strip()}
        self._name_current()
        self.changed.emit()

    def _name_current(self) -> None:
        name = section_name(self._sections[self._current_id()])
        item = self.list.currentItem()
        if item.text() != name:
            item.setText(name)

    def _remove_current(self) -> None:
        row, section_id = self.list.currentRow(), self._current_id()
        if row < 0:
            return
        editor = self._editors.pop(section_id, None)
        section = self._sections.pop(section_id)
        self._removed = (row, section)
        self.list.takeItem(row)
        if editor is not None:
            self._stack.removeWidget(editor)
            editor.deleteLater()
        self.changed.emit()
        self.section_removed.emit(section_name(section))

    def _go_back(self) -> None:
        self._go(-1)

    def _go_on(self) -> None:
        self._go(1)

    def _go(self, by: int) -> None:
        """Write in the section above or below."""
        row = self.list.currentRow() + by
        if 0 <= row < self.list.count():
            self.list.setCurrentRow(row)
            editor = self.current_editor
            if editor is not None:
                (editor if isinstance(editor, OutlineEdit) else editor.first).setFocus()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        """The chosen section one place up or down."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + by < self.list.count():
            self.list.blockSignals(True)
            self.list.insertItem(row + by, self.list.takeItem(row))
            self.list.setCurrentRow(row + by)
            self.list.blockSignals(False)
            self.changed.emit()

    def _has_focus(self) -> bool:
        editor = self.current_editor
        return editor is not None and editor.hasFocus()

    def _focus_editor(self) -> None:
        editor = self.current_editor
        if isinstance(editor, OutlineEdit):
            editor.setFocus()

    def _tell(self) -> None:
        self.changed.emit()

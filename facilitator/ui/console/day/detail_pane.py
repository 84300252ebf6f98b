"""The details of one item: its annotation, what was noted, its files."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QFrame, QTabWidget, QVBoxLayout, QWidget

from facilitator.ui.console.day.annotation_tab import AnnotationTab
from facilitator.ui.console.day.files_tab import FilesTab
from facilitator.ui.console.day.notes_tab import NotesTab
from facilitator.ui.presenters.details import DetailView
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets import FitLabel


class DetailPane(QFrame):
    """Three tabs about the selected item, or the running one where none is selected."""

    note_requested = Signal(str, object)  # item_id, payload of the row
    attach_requested = Signal(object, str)  # item_id, path
    open_file_requested = Signal(str)  # path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detail_pane")
        self.setProperty("role", "card")
        self._shown: DetailView | None = None
        self._title = FitLabel("", self)
        self._title.setObjectName("detail_title")
        self._title.set_bold(True)
        px = QFontInfo(self.font()).pixelSize()
        self._title.set_sizes(px, px, max_lines=4)
        self._title.make_snug()
        self._annotation, self.notes, self._files = AnnotationTab(), NotesTab(), FilesTab()
        self._tabs = QTabWidget(self)
        self._tabs.setObjectName("detail_tabs")
        self._tabs.setDocumentMode(True)
        self._tabs.setUsesScrollButtons(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.tabBar().setStyleSheet("QTabBar::tab { padding: 8px 7px; }")
        for tab in (self._annotation, self.notes, self._files):
            self._tabs.addTab(tab, "")
        self.notes.note_requested.connect(self._pass_note)
        self._files.attach_requested.connect(self._pass_attach)
        self._files.open_file_requested.connect(self.open_file_requested)
        self._arrange()
        self._name_tabs(0, 0)

    def show_details(self, view: DetailView) -> None:
        """Show the details; only what changed is touched."""
        if view == self._shown:
            return
        self._shown = view
        self._title.set_text(view.title or self.tr("No item selected"))
        self._annotation.show_passages(view.passages, view.points)
        self.notes.show_headings(view.headings)
        self.notes.show_notes(view.notes)
        self._files.show_files(view.files)
        self.notes.setEnabled(bool(view.item_id))
        self._files.setEnabled(bool(view.item_id))
        self._name_tabs(len(view.notes), len(view.files))

    def hasHeightForWidth(self) -> bool:
        """No: its tabs scroll, and what comes next above it is to be shown whole."""
        return False

    def show_annotation(self) -> None:
        """Turn to the annotation."""
        self._tabs.setCurrentWidget(self._annotation)

    def begin_note(self) -> None:
        """Turn to the notes, ready to type."""
        self._tabs.setCurrentWidget(self.notes)
        self.notes.begin()

    def choose_file(self) -> None:
        """Turn to the files and choose one to attach."""
        self._tabs.setCurrentWidget(self._files)
        self._files.choose()

    def _arrange(self) -> None:
        """Title above the tabs."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        box.setSpacing(tokens.space_xs)
        box.addWidget(self._title)
        box.addWidget(self._tabs, 1)

    def _name_tabs(self, notes: int, files: int) -> None:
        """The tabs say how much is behind them."""
        names = (
            self.tr("Annotation"),
            self.tr("Notes ({count})").format(count=notes) if notes else self.tr("Notes"),
            self.tr("Files ({count})").format(count=files) if files else self.tr("Files"),
        )
        for at, name in enumerate(names):
            if self._tabs.tabText(at) != name:
                self._tabs.setTabText(at, name)

    def _pass_note(self, payload: object) -> None:
        """A note is about the shown item."""
        if self._shown is not None:
            self.note_requested.emit(self._shown.item_id, payload)

    def _pass_attach(self, path: str) -> None:
        """A file goes with the shown item."""
        if self._shown is not None and self._shown.item_id:
            self.attach_requested.emit(self._shown.item_id, path)

"""The record of the meeting as it will be written, to be changed paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.meeting_edits import Chapter, Edit, Paragraph, chapters, edited
from facilitator.commands.meeting_findings import GroupFindings
from facilitator.commands.meeting_record import Part, meeting_parts
from facilitator.ui.console.meeting.editor import ParagraphEditor
from facilitator.ui.console.meeting.wrapped import WrappedRows
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.meeting_words import count_words, line_text
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.week_steps import Step, StepButtons

PARAGRAPH_ROLE = Qt.ItemDataRole.UserRole + 1


class MeetingPage(QWidget):
    """Shows facts with their edits; announces what is to be kept and what is to be written."""

    edits_changed = Signal(object)  # dict[str, Edit]
    export_requested = Signal(object, str)  # chapters, language
    refresh_requested = Signal()

    def __init__(
        self, model: DayModel, language: str = "en", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_page")
        self._model = model
        self._findings: Sequence[GroupFindings] = ()
        self._edits: dict[str, Edit] = {}
        self._parts: tuple[Part, ...] = ()
        self._chapters: tuple[Chapter, ...] | None = None
        self._record: object = None
        self._make_widgets(language)
        self._arrange()
        model.state_changed.connect(self._follow)
        self._show_facts()

    @property
    def language(self) -> str:
        """What the record is written in."""
        return str(self._language.currentData())

    @property
    def chapters(self) -> tuple[Chapter, ...]:
        """The record as it stands."""
        return self._chapters or ()

    def show_kept(self, edits: Mapping[str, Edit], findings: Sequence[GroupFindings]) -> None:
        """Edits and findings as the workshop file has them."""
        self._edits, self._findings = dict(edits), findings
        self._show_facts()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what other tabs may have changed."""
        super().showEvent(event)
        self.refresh_requested.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """Another tab is turned to: what was typed is kept. A window that closes has no file."""
        super().hideEvent(event)
        if not event.spontaneous() and not self.window().isHidden():
            self._editor.leave()

    def _make_widgets(self, language: str) -> None:
        self._count = QLabel(self)
        self._count.setObjectName("meeting_count")
        self._count.setProperty("role", "muted")
        self._language = QComboBox(self)
        self._language.setObjectName("meeting_language")
        self._language.setAccessibleName(self.tr("Language of the record"))
        self._language.setToolTip(self.tr("Language of the record"))
        for code, name in (("en", "English"), ("fr", "Français")):
            self._language.addItem(name, code)
        self._language.setCurrentIndex(max(0, self._language.findData(language)))
        self._language.currentIndexChanged.connect(self._show_facts)
        self._export = QPushButton(self.tr("Write as Word document…"), self)
        self._export.setObjectName("meeting_export")
        self._export.setProperty("role", "primary")
        self._export.setToolTip(self.tr("Write the record as a Word document; nothing is replaced"))
        self._export.clicked.connect(self._want_export)
        self._list = QListWidget(self)
        self._list.setObjectName("meeting_list")
        self._list.setAccessibleName(self.tr("Paragraphs of the record"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.setItemDelegate(WrappedRows(self._list))
        self._list.currentItemChanged.connect(self._show_current)
        self._editor = ParagraphEditor(self)
        self._editor.kept.connect(self._keep)
        self._steps = StepButtons(self)
        self._steps.wanted.connect(self._step)
        self._empty = QLabel(
            self.tr(
                "The record writes itself while the days are run: who spoke, when, what was "
                "decided. Nothing has been run yet."
            ),
            self,
        )
        self._empty.setObjectName("meeting_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        row = QHBoxLayout()
        row.addWidget(self._count)
        row.addStretch(1)
        row.addWidget(self._steps)
        row.addWidget(self._language)
        row.addWidget(self._export)
        box.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(self._editor)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(split)
        self._stack.addWidget(self._empty)
        box.addWidget(self._stack, 1)

    def _follow(self, _state: object) -> None:
        """The log has a row more, and somebody looks."""
        if self._record is not self._model.record and self.isVisible():
            self._show_facts()

    def _show_facts(self, _at: object = None) -> None:
        self._record = self._model.record
        self._parts = meeting_parts(self._model.state, self._findings, self.language)
        self._show_chapters()

    def _show_chapters(self) -> None:
        made = chapters(self._parts, self._edits)
        if made == self._chapters:
            return
        self._chapters = made
        with QSignalBlocker(self._list):  # the editor follows once, when all is there
            self._fill(made)
        self._count.setText(count_words(made))
        self._export.setEnabled(bool(made))
        self._stack.setCurrentIndex(0 if made else 1)
        self._show_paragraph()

    def _fill(self, made: Sequence[Chapter]) -> None:
        """Headings and paragraphs; rows that are there stay, so that nothing jumps."""
        rows = [
            row for chapter in made for row in ((chapter.heading, None), *_rows(chapter.paragraphs))
        ]
        current = self._current()
        if self._keys() != [_key(paragraph) for _, paragraph in rows]:
            self._list.clear()
            self._list.addItems([text for text, _ in rows])
        for at, (text, paragraph) in enumerate(rows):
            self._fill_row(self._list.item(at), text, paragraph)
            if current and _key(paragraph) == current:
                self._list.setCurrentRow(at)
        if self._list.currentItem() is None and rows:
            self._list.setCurrentRow(1)

    def _fill_row(self, row: QListWidgetItem, text: str, paragraph: Paragraph | None) -> None:
        font = self._list.font()
        row.setText(text)
        row.setData(PARAGRAPH_ROLE, paragraph)
        if paragraph is None:
            row.setFlags(Qt.ItemFlag.NoItemFlags)
            row.setForeground(QColor(tokens_for(self).text))
            font.setBold(True)
        else:
            font.setItalic(paragraph.is_edited)
            font.setStrikeOut(paragraph.is_left_out)
        row.setFont(font)

    def _keys(self) -> list[str]:
        rows = (self._list.item(at) for at in range(self._list.count()))
        return [_key(row.data(PARAGRAPH_ROLE)) for row in rows]

    def _current(self) -> str:
        row = self._list.currentItem()
        return _key(row.data(PARAGRAPH_ROLE)) if row is not None else ""

    def _show_current(self, _row: object, _before: object) -> None:
        self._editor.leave()  # which fills the list anew, if there is something to keep
        self._show_paragraph()

    def _show_paragraph(self) -> None:
        row = self._list.currentItem()
        self._editor.show_paragraph(row.data(PARAGRAPH_ROLE) if row is not None else None)

    def _keep(self, paragraph: Paragraph, text: str) -> None:
        after = edited(self._edits, paragraph, text)
        name = self.tr("change a paragraph") if text else self.tr("leave a paragraph out")
        self._steps.take(Step(name, self._edits, after))
        self._step(self._edits, after)

    def _step(self, _there: object, wanted: dict[str, Edit]) -> None:
        """Take up these edits; a step forth or back."""
        self._edits = dict(wanted)
        self._show_chapters()
        self.edits_changed.emit(dict(wanted))

    def _want_export(self) -> None:
        self._editor.leave()
        self.export_requested.emit(self.chapters, self.language)


def _rows(paragraphs: Sequence[Paragraph]) -> list[tuple[str, Paragraph | None]]:
    return [(line_text(paragraph), paragraph) for paragraph in paragraphs]


def _key(paragraph: Paragraph | None) -> str:
    """What a row is known by; a heading by nothing."""
    return "" if paragraph is None else paragraph.key

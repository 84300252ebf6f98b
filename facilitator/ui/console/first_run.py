"""The first page: four ways to begin, and a place to drop a document."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from facilitator.ui.console.choice_card import ChoiceCard
from facilitator.ui.console.recents import RecentList, RecentWorkshop
from facilitator.ui.theme import tokens_for

__all__ = ["FirstRunPage", "RecentWorkshop"]

MOST_WIDE = 940
WORKSHOP_SUFFIX = ".workshop"


class FirstRunPage(QWidget):
    """Sample, read a document, start empty, open; a file can be dropped anywhere."""

    sample_requested = Signal()
    read_requested = Signal(str)  # path of a document that was dropped
    read_dialog_requested = Signal()
    text_pasted = Signal(str)
    empty_requested = Signal()
    open_requested = Signal(str)  # path of a workshop
    open_dialog_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("first_run_page")
        self.setAcceptDrops(True)
        self._is_over = False
        self._make_cards()
        self._recents = RecentList()
        self._recents.open_requested.connect(self.open_requested)
        self._lay_out()
        self._sample.clicked.connect(self.sample_requested)
        self._read.clicked.connect(self.read_dialog_requested)
        self._empty.clicked.connect(self.empty_requested)
        self._open.clicked.connect(self.open_dialog_requested)
        self._make_paste()

    def show_recent(self, recents: Sequence[RecentWorkshop]) -> None:
        """Show the workshops that were open before, newest first."""
        self._recents.show_recent(recents)

    def focus_first(self) -> None:
        """Put the focus on the first choice."""
        self._sample.setFocus(Qt.FocusReason.OtherFocusReason)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path(event.mimeData()):
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        path = _path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self._take_path(path)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_over:
            tokens = tokens_for(self)
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(tokens.accent_soft))
            edge = tokens.space_m
            painter.drawRoundedRect(self.rect().adjusted(edge, edge, -edge, -edge), 12, 12)

    def paste(self) -> None:
        """Take what is on the clipboard: a copied file, else a text."""
        mime = QGuiApplication.clipboard().mimeData()
        if _path(mime):
            self._take_path(_path(mime))
        elif mime.text().strip():
            self.text_pasted.emit(mime.text())
        else:
            self._hint.setText(
                self.tr("There is no text on the clipboard; copy an organization of work first.")
            )

    def _make_paste(self) -> None:
        """Ctrl+V anywhere on this page; only while it shows."""
        action = QAction(self.tr("Read the text on the clipboard"), self)
        action.setObjectName("first_run_paste")
        action.setShortcut(QKeySequence(QKeySequence.StandardKey.Paste))
        action.setAutoRepeat(False)
        action.triggered.connect(self.paste)
        self.addAction(action)

    def _take_path(self, path: str) -> None:
        is_workshop = path.casefold().endswith(WORKSHOP_SUFFIX)
        (self.open_requested if is_workshop else self.read_requested).emit(path)

    def _show_over(self, is_over: bool) -> None:
        """Say that a file can be let go here."""
        self._is_over = is_over
        drop = self.tr("Let go to read this document.")
        self._hint.setText(drop if is_over else self._hint_text)
        self.update()

    def _make_cards(self) -> None:
        self._sample = ChoiceCard(
            "choice_sample", "play", self.tr("Open the sample: Kuala Lumpur 2017"), "Ctrl+1"
        )
        self._sample.describe(self.tr("Five days of a real workshop, to try everything with."))
        self._read = ChoiceCard(
            "choice_read", "document", self.tr("Read an organization of work"), "Ctrl+2"
        )
        self._read.describe(self.tr("From a Word, text, Excel or CSV file; you check it first."))
        self._empty = ChoiceCard("choice_empty", "add", self.tr("Start empty"), "Ctrl+3")
        self._empty.describe(self.tr("One day without slots, to be filled by hand."))
        self._open = ChoiceCard("choice_open", "folder-open", self.tr("Open a workshop"), "Ctrl+4")
        self._open.describe(self.tr("A workshop file you have kept, or a recent one below."))

    def _lay_out(self) -> None:
        tokens = tokens_for(self)
        self._hint_text = self.tr(
            "Begin with a document, and it becomes a day you can run. "
            "Nothing enters the day before you have accepted it. "
            "You can also drop a document anywhere in this window, or paste its text (Ctrl+V)."
        )
        title = QLabel(self.tr("Run a workshop day"))
        title.setObjectName("first_run_title")
        title.setProperty("role", "heading")
        self._hint = QLabel(self._hint_text)
        self._hint.setObjectName("first_run_hint")
        self._hint.setProperty("role", "muted")
        self._hint.setWordWrap(True)
        cards = QGridLayout()
        cards.setSpacing(tokens.space_m)
        for number, card in enumerate((self._sample, self._read, self._empty, self._open)):
            cards.addWidget(card, number // 2, number % 2)
        column = QVBoxLayout()
        column.setSpacing(tokens.space_m)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(self._hint)
        column.addSpacing(tokens.space_s)
        column.addLayout(cards)
        column.addSpacing(tokens.space_s)
        column.addWidget(self._recents)
        column.addStretch(3)
        self._scrolled(column)

    def _scrolled(self, column: QVBoxLayout) -> None:
        """The column in the middle; on a small screen or at a large scale it scrolls."""
        body = QWidget()
        body.setMaximumWidth(MOST_WIDE)
        body.setLayout(column)
        frame = QWidget()
        middle = QGridLayout(frame)
        middle.setColumnStretch(0, 1)
        middle.setColumnStretch(1, 20)
        middle.setColumnStretch(2, 1)
        middle.addWidget(body, 0, 1)
        area = QScrollArea()
        area.setObjectName("first_run_scroll")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        area.setWidget(frame)
        frame.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)


def _path(mime: QMimeData) -> str:
    """The first local file that is dragged, or nothing."""
    files = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return files[0] if files else ""

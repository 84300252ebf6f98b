"""Results of a form, told so that nobody can be known by them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from facilitator.evaluation import FormResult, result_rows
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.console.evaluation.form_picker import FormPicker
from facilitator.ui.console.evaluation.results_card import ResultCard
from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.evaluation_results import (
    StatementView,
    counted_note,
    empty_text,
    sheets_text,
    statement_views,
)
from facilitator.ui.theme import tokens_for

WIDEST_PX = 1320


class ResultsTab(QWidget):
    """Shows what a form found; it changes nothing."""

    table_requested = Signal(object)  # FormResult
    report_requested = Signal(object, str)  # FormResult, the kind of file

    def __init__(
        self,
        book: EvaluationBook,
        language: str,
        *,
        make_random: Callable[[], Random],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("results_tab")
        self._book = book
        self._language = language
        self._make_random = make_random
        self._result: FormResult | None = None
        self._shown: tuple[StatementView, ...] | None = None
        self._picker = FormPicker(book, language, self)
        self._sheets = QLabel(self)
        self._sheets.setObjectName("results_sheets")
        self._sheets.setProperty("role", "title")
        self._sheets.setWordWrap(True)
        self._note = QLabel(self)
        self._note.setObjectName("results_note")
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._copy = self._button("results_copy", self.tr("Copy as a table"), "copy")
        self._save = self._button("results_save", self.tr("Save as CSV…"), "document")
        self._deck = self._button("results_deck", self.tr("Export"), "document")
        self._deck.setProperty("role", "primary")
        set_icon(self._deck, "document", role="accent_text")
        self._deck.setMenu(self._make_menu())
        self._copy.setToolTip(self.tr("Copy the results, for a spreadsheet"))
        self._save.setToolTip(self.tr("Save the results as a table (CSV)"))
        self._deck.setToolTip(self.tr("Save the results as slides, a document or JSON"))
        self._empty = QLabel(self)
        self._empty.setObjectName("results_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._scroll = QScrollArea(self)
        self._scroll.setObjectName("results_scroll")
        self._scroll.setAccessibleName(self.tr("Results"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._arrange()
        book.changed.connect(self._show)
        self._copy.clicked.connect(self.copy_table)
        self._save.clicked.connect(self._want_table)

    def release(self) -> None:
        """The workshop is gone."""
        self._book.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again."""
        super().showEvent(event)
        self._book.reload()

    def copy_table(self) -> None:
        """Put the results on the clipboard as a table."""
        if self._result is not None:
            rows = result_rows(self._result, self._language)
            lines = ("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addWidget(self._picker, 1)
        row.addWidget(self._sheets, 1)
        for button in (self._copy, self._save, self._deck):
            row.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addLayout(row)
        box.addWidget(self._note)
        box.addWidget(self._empty, 1)
        box.addWidget(self._scroll, 1)

    def _show(self) -> None:
        """Count anew; what is shown already stays where it is scrolled to."""
        form = self._book.form
        if form is None or not self.isVisible():
            return
        book = self._book.evaluations
        self._result = book.result(form, self._make_random())
        self._sheets.setText(sheets_text(self._result))
        self._note.setText(counted_note(book.waiting_for(form)))
        self._empty.setText(empty_text(book.waiting_for(form)))
        has_any = self._result.sheets > 0
        self._empty.setVisible(not has_any)
        self._scroll.setVisible(has_any)
        for button in (self._copy, self._save, self._deck):
            button.setEnabled(has_any)
        views = statement_views(self._result, self._language)
        if views != self._shown:
            self._shown = views
            self._fill(views)

    def _fill(self, views: tuple[StatementView, ...]) -> None:
        holder = QWidget(self)
        inner = QWidget(holder)
        inner.setMaximumWidth(WIDEST_PX)
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_s)
        for view in views:
            box.addWidget(ResultCard(view, inner))
        box.addStretch(1)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, tokens_for(self).space_s, 0)
        row.addWidget(inner, 1)
        self._scroll.setWidget(holder)

    def _want_table(self) -> None:
        if self._result is not None:
            self.table_requested.emit(self._result)

    def _make_menu(self) -> QMenu:
        """The kinds of files results are given out as."""
        menu = QMenu(self)
        for kind, words in (
            (".pptx", self.tr("Slides (PowerPoint)…")),
            (".docx", self.tr("Document (Word)…")),
            (".json", self.tr("Findings for the deck of the week (JSON)…")),
        ):
            action = menu.addAction(words)
            action.setObjectName(f"results_as{kind}")
            action.setData(kind)
        menu.triggered.connect(self._want_report)
        return menu

    def _want_report(self, action: QAction) -> None:
        if self._result is not None:
            self.report_requested.emit(self._result, str(action.data()))

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        set_icon(button, icon)
        return button

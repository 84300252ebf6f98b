"""Answers: typed in from printed sheets, read from a table, or given at the kiosk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from facilitator.evaluation import Answer, form_problems
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.console.evaluation.entry import SheetEntry
from facilitator.ui.console.evaluation.form_picker import FormPicker
from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.evaluation_forms import form_note
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.number_field import give_margin

MOST_PEOPLE = 9999


class AnswersTab(QWidget):
    """Takes answers to one form, counts them, and shows none of them."""

    kiosk_requested = Signal(object)  # Form
    import_requested = Signal(object)  # Form
    template_requested = Signal(object)  # Form
    released = Signal()

    def __init__(self, book: EvaluationBook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("answers_tab")
        self._book = book
        self._language = language
        self._picker = FormPicker(book, language, self)
        self._count = QLabel(self)
        self._count.setObjectName("sheet_count")
        self._count.setProperty("role", "title")
        self._people = QSpinBox(self)
        self._people.setObjectName("people_count")
        self._people.setRange(0, MOST_PEOPLE)
        self._people.setSpecialValueText(self.tr("not known"))
        self._people.setAccessibleName(self.tr("Number of people who could answer"))
        self._people.setToolTip(self.tr("Number of people who could answer"))
        self._people.setMinimumWidth(self.fontMetrics().averageCharWidth() * 13)
        self._people.setKeyboardTracking(False)
        give_margin(self._people)
        self._last = QLabel(self)
        self._last.setObjectName("sheet_last")
        self._last.setProperty("role", "muted")
        self._keys = self.tr(
            "Keys: 1–5 or the number of the choice · 0 or n not applicable · arrows move"
            " · Enter keeps the sheet and begins the next"
        )
        self._why = QLabel(self._keys, self)
        self._why.setObjectName("answers_why")
        self._why.setProperty("role", "small")
        self._why.setWordWrap(True)
        self._entry = SheetEntry(self)
        self._undo = self._button("undo_sheet", self.tr("Undo last sheet"), "undo")
        self._import = self._button("import_answers", self.tr("Read a table…"), "document")
        self._template = self._button("answer_template", self.tr("Table to fill in…"), "add")
        self._kiosk = self._button("start_kiosk", self.tr("Start the kiosk"), "room")
        self._kiosk.setProperty("role", "primary")
        set_icon(self._kiosk, "room", role="accent_text")
        self._keep = self._button("keep_sheet", self.tr("Keep this sheet"), "")
        self._forget = self._button("forget_answers", self.tr("Remove all answers…"), "trash")
        self._explain()
        self._arrange()
        self._connect()

    def release(self) -> None:
        """The workshop is gone, and with it the kiosk."""
        self.released.emit()
        self._book.release()

    def take_up(self, given: int = 0) -> None:
        """Count, also what the kiosk was given, and be ready to type."""
        self._book.reload()
        self._entry.setFocus()
        if given:
            many = self.tr("✓ %n answers given at the kiosk", "", given)
            self._last.setText(self.tr("✓ 1 answer given at the kiosk") if given == 1 else many)

    def showEvent(self, event: QShowEvent) -> None:
        """Look again, and be ready to type."""
        super().showEvent(event)
        self.take_up()

    def _explain(self) -> None:
        """What each button does."""
        self._undo.setToolTip(self.tr("Take back what was typed or read last (Ctrl+Backspace)"))
        self._undo.setShortcut("Ctrl+Backspace")
        self._import.setToolTip(self.tr("Read answers from a table (CSV or Excel)"))
        self._template.setToolTip(self.tr("Save an empty table with a column for each statement"))
        self._kiosk.setToolTip(
            self.tr("Let participants answer on this screen, one by one (Ctrl+Shift+Q ends it)")
        )
        self._keep.setToolTip(self.tr("Keep what is typed and begin the next sheet (Enter)"))
        self._forget.setToolTip(self.tr("Remove every answer to this form, for good"))

    def _arrange(self) -> None:
        """Form and buttons, count, the sheet, what to press."""
        tokens = tokens_for(self)
        first = QHBoxLayout()
        first.setSpacing(tokens.space_s)
        first.addWidget(self._picker, 1)
        for button in (self._template, self._import, self._kiosk):
            first.addWidget(button)
        second = QHBoxLayout()
        second.setSpacing(tokens.space_s)
        second.addWidget(self._count)
        second.addWidget(QLabel(self.tr("of"), self))
        second.addWidget(self._people)
        second.addWidget(QLabel(self.tr("people"), self))
        second.addSpacing(tokens.space_m)
        second.addWidget(self._last, 1)
        for button in (self._forget, self._undo):
            second.addWidget(button)
        foot = QHBoxLayout()
        foot.addWidget(self._why, 1)
        foot.addWidget(self._keep)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addLayout(first)
        box.addLayout(second)
        box.addWidget(self._entry, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self._book.changed.connect(self._show)
        self._book.kept.connect(self._tell_kept)
        self._entry.finished.connect(self._keep_answer)
        self._keep.clicked.connect(self._entry.finish)
        self._undo.clicked.connect(self._take_back)
        self._import.clicked.connect(self._want_import)
        self._template.clicked.connect(self._want_template)
        self._kiosk.clicked.connect(self._want_kiosk)
        self._forget.clicked.connect(self._ask_to_forget)
        self._people.valueChanged.connect(self._set_people)

    def _show(self) -> None:
        """Count; the sheet stays as it is typed."""
        form = self._book.form
        self._entry.show_form(form, self._language)
        sheets = self._book.evaluations.sheets(form) if form is not None else 0
        is_one = sheets == 1  # English has no file of plurals
        self._count.setText(self.tr("1 sheet") if is_one else self.tr("%n sheets", "", sheets))
        expected = self._book.evaluations.expected(form) if form is not None else None
        self._people.blockSignals(True)
        self._people.setValue(expected or 0)
        self._people.blockSignals(False)
        self._undo.setEnabled(self._book.can_undo)
        self._forget.setEnabled(sheets > 0)
        is_ready = form is not None and not form_problems(form)
        self._why.setText(form_note(form) if form is not None and not is_ready else self._keys)
        for widget in (self._kiosk, self._template, self._import, self._keep):
            widget.setEnabled(is_ready)

    def _keep_answer(self, answer: Answer) -> None:
        form = self._book.form
        if form is None:
            return
        if answer.is_blank:
            self._last.setText(self.tr("The sheet was blank; it is not counted."))
        else:
            self._book.keep(form, (answer,))

    def _tell_kept(self, number: int) -> None:
        many = self.tr("✓ %n sheets kept", "", number)
        self._last.setText(self.tr("✓ 1 sheet kept") if number == 1 else many)

    def _take_back(self) -> None:
        self._last.setText(self.tr("The last sheet was taken back."))
        self._book.undo()
        self._entry.setFocus()

    def _set_people(self, number: int) -> None:
        """As typed; nothing typed is the list of participants."""
        form = self._book.form
        if form is not None:
            self._book.save(replace(form, expected=number or None))

    def _want_kiosk(self) -> None:
        if self._book.form is not None:
            self.kiosk_requested.emit(self._book.form)

    def _want_import(self) -> None:
        if self._book.form is not None:
            self.import_requested.emit(self._book.form)

    def _want_template(self) -> None:
        if self._book.form is not None:
            self.template_requested.emit(self._book.form)

    def _ask_to_forget(self) -> None:
        """Ask once: it cannot be undone."""
        box = QMessageBox(self)
        box.setObjectName("forget_question")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Remove all answers"))
        box.setText(self.tr("Remove every answer to this form? This cannot be undone."))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        remove.setObjectName("forget_yes")
        box.addButton(QMessageBox.StandardButton.Cancel)
        remove.clicked.connect(self._forget_all)
        box.finished.connect(box.deleteLater)
        box.open()

    def _forget_all(self) -> None:
        if self._book.form is not None:
            self._last.clear()
            self._book.forget(self._book.form)

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        if icon:
            set_icon(button, icon)
        return button

"""Which form a tab is about."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from facilitator.evaluation import LANGUAGES, NAMES, Form, said
from facilitator.ui.console.evaluation.book import EvaluationBook


class FormPicker(QComboBox):
    """A list of the forms of a book; choosing one tells the book."""

    form_changed = Signal()

    def __init__(self, book: EvaluationBook, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form_picker")
        self.setAccessibleName(self.tr("Form"))
        self.setToolTip(self.tr("Form"))
        self.setMinimumContentsLength(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._book = book
        self._language = language
        self._shown: tuple[tuple[str, str], ...] = ()
        self.activated.connect(self._choose)
        book.changed.connect(self._show)

    def _show(self) -> None:
        wanted = tuple((form.form_id, self._title(form)) for form in self._book.evaluations.forms)
        if wanted != self._shown:
            self._shown = wanted
            self.clear()
            for form_id, title in wanted:
                self.addItem(title, form_id)
        form = self._book.form
        if form is not None:
            self.setCurrentIndex(self.findData(form.form_id))

    def _title(self, form: Form) -> str:
        title = said(form.title, self._language) or self.tr("Form without a title")
        return f"{form.item} · {title}" if form.item else title

    def _choose(self, at: int) -> None:
        self._book.choose(str(self.itemData(at)))


class LanguagePicker(QComboBox):
    """The languages a form can be in; beginning with that of the windows."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("form_language")
        self.setAccessibleName(self.tr("Language"))
        self.setToolTip(self.tr("The language that is edited, shown and printed"))
        for code in LANGUAGES:
            self.addItem(NAMES[code], code)
        self.setCurrentIndex(max(0, self.findData(language)))

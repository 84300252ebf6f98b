"""Forms: the list at the left, the chosen one in the middle, its printed sheet at the right."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facilitator.evaluation import (
    Form,
    Kind,
    Statement,
    added,
    moved,
    of_kind,
    removed,
    with_options,
    with_statement,
    with_text,
)
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.console.evaluation.form_picker import FormPicker, LanguagePicker
from facilitator.ui.console.evaluation.statement_editor import StatementEditor, is_typed_in
from facilitator.ui.console.evaluation.statement_list import StatementList
from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.evaluation_forms import form_note
from facilitator.ui.presenters.evaluation_paper import sheet_html
from facilitator.ui.theme import tokens_for


class FormsTab(QWidget):
    """Edits forms; each change is kept at once and can be taken back."""

    print_requested = Signal(object, str)  # Form, language
    pdf_requested = Signal(object, str)

    def __init__(
        self, book: EvaluationBook, language: str, *, workshop: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("forms_tab")
        self._book = book
        self._language = language
        self._workshop = workshop
        self._undo_forms: list[tuple[str, Form | None]] = []
        self._sheet_shown = ""
        self._shown = ""
        self._picker = FormPicker(book, language, self)
        self._new = self._button("form_new", self.tr("New form"), "add")
        self._copy = self._button("form_copy", self.tr("Copy"), "copy")
        self._remove = self._button("form_remove", self.tr("Remove"), "trash")
        self._undo = self._button("form_undo", self.tr("Undo"), "undo")
        self._languages = LanguagePicker(language, self)
        self._title = self._line("form_title", self.tr("Title"))
        self._item = self._line("form_item", self.tr("Agenda item"))
        self._item.setMaximumWidth(self.fontMetrics().averageCharWidth() * 10)
        self._intro = self._line("form_intro", self.tr("Introduction"))
        self._intro.setPlaceholderText(self.tr("A sentence before the first statement, if wanted"))
        self._list = StatementList(self)
        self._add = self._button("statement_add", self.tr("Add a statement"), "add")
        self._up = self._button("statement_up", "", "move-up")
        self._down = self._button("statement_down", "", "move-down")
        self._drop = self._button("statement_remove", "", "trash")
        self._editor = StatementEditor(self)
        self._note = QLabel(self)
        self._note.setObjectName("form_note")
        self._note.setProperty("role", "small")
        self._note.setWordWrap(True)
        self._sheet = QTextBrowser(self)
        self._sheet.setObjectName("form_preview")
        self._sheet.setAccessibleName(self.tr("The printed sheet"))
        self._sheet.setStyleSheet("QTextBrowser { background: white; color: black; }")
        self._print = self._button("form_print", self.tr("Print…"), "document")
        self._pdf = self._button("form_pdf", self.tr("Save as PDF…"), "document")
        self._explain()
        self._arrange()
        self._connect()

    def release(self) -> None:
        """The workshop is gone."""
        self._book.release()

    def showEvent(self, event: QShowEvent) -> None:
        """Look again."""
        super().showEvent(event)
        self._book.reload()

    # -- what is seen ------------------------------------------------------------------------

    def _explain(self) -> None:
        for button, words in (
            (self._up, self.tr("Move up")),
            (self._down, self.tr("Move down")),
            (self._drop, self.tr("Remove the statement")),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._new.setToolTip(self.tr("Begin an empty form"))
        self._copy.setToolTip(self.tr("Begin with a copy of this form"))
        self._remove.setToolTip(self.tr("Remove this form; it must have no answers"))
        self._undo.setToolTip(self.tr("Take back the last change to a form (Ctrl+Z)"))
        self._undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self._pdf.setToolTip(self.tr("The sheet in the chosen language, to be printed"))
        self._print.setToolTip(self.tr("Look at the printed sheet, then print it"))

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        first = QHBoxLayout()
        first.setSpacing(tokens.space_s)
        first.addWidget(self._picker, 1)
        for button in (self._new, self._copy, self._remove, self._undo):
            first.addWidget(button)
        first.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setObjectName("forms_split")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(tokens.space_m)
        split.addWidget(self._edit_side())
        split.addWidget(self._paper_side())
        split.setSizes([640, 640])
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addLayout(first)
        box.addWidget(split, 1)

    def _edit_side(self) -> QWidget:
        tokens = tokens_for(self)
        side = QWidget(self)
        head = QFormLayout()
        head.addRow(self.tr("Language"), self._languages)
        title = QHBoxLayout()
        title.setSpacing(tokens.space_s)
        title.addWidget(self._title, 1)
        title.addWidget(QLabel(self.tr("Agenda item"), side))
        title.addWidget(self._item)
        head.addRow(self.tr("Title"), title)
        head.addRow(self.tr("Introduction"), self._intro)
        tools = QHBoxLayout()
        tools.setSpacing(tokens.space_s)
        tools.addWidget(self._add)
        tools.addStretch(1)
        for button in (self._up, self._down, self._drop):
            tools.addWidget(button)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        box.addLayout(head)
        box.addWidget(self._list, 1)
        box.addLayout(tools)
        box.addWidget(self._editor)
        box.addWidget(self._note)
        scroll = QScrollArea(self)  # for a window that is low, or letters that are large
        scroll.setObjectName("form_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        scroll.setMinimumWidth(
            side.minimumSizeHint().width() + scroll.verticalScrollBar().sizeHint().width()
        )
        return scroll

    def _paper_side(self) -> QWidget:
        tokens = tokens_for(self)
        side = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        row.addStretch(1)
        row.addWidget(self._print)
        row.addWidget(self._pdf)
        box = QVBoxLayout(side)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._sheet, 1)
        box.addLayout(row)
        return side

    def _show(self) -> None:
        """Show the form as it is kept; the chosen statement stays chosen."""
        form = self._book.form
        code = self._code()
        name = form.form_id if form is not None else ""
        is_same, self._shown = name == self._shown, name
        self._list.show_form(form, code)
        for line, text in (
            (self._title, form.title.get(code, "") if form is not None else ""),
            (self._intro, form.intro.get(code, "") if form is not None else ""),
            (self._item, form.item if form is not None else ""),
        ):
            if line.text() != text and not (is_same and is_typed_in(line)):
                line.setText(text)
        self._note.setText(form_note(form) if form is not None else "")
        html = sheet_html(form, code, self._workshop) if form is not None else ""
        if html != self._sheet_shown:
            self._sheet_shown = html
            self._sheet.setHtml(html)
        self._undo.setEnabled(bool(self._undo_forms))
        for widget in (self._copy, self._remove, self._print, self._pdf, self._add, self._title):
            widget.setEnabled(form is not None)
        self._show_statement()

    def _show_statement(self, _at: int = 0) -> None:
        form, place = self._book.form, self._list.currentRow()
        is_there = form is not None and 0 <= place < len(form.statements)
        statement = form.statements[place] if form is not None and is_there else None
        self._editor.show_statement(statement, self._code())
        self._up.setEnabled(is_there and place > 0)
        self._down.setEnabled(is_there and place < self._list.count() - 1)
        self._drop.setEnabled(is_there)

    # -- what is changed ---------------------------------------------------------------------

    def _connect(self) -> None:
        self._book.changed.connect(self._show)
        self._languages.activated.connect(self._show)
        self._list.currentRowChanged.connect(self._show_statement)
        self._title.editingFinished.connect(self._set_title)
        self._intro.editingFinished.connect(self._set_intro)
        self._item.editingFinished.connect(self._set_item)
        self._add.clicked.connect(self._add_statement)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._drop.clicked.connect(self._remove_statement)
        self._editor.text_changed.connect(self._set_text)
        self._editor.kind_changed.connect(self._set_kind)
        self._editor.na_changed.connect(self._set_na)
        self._editor.options_changed.connect(self._set_options)
        self._new.clicked.connect(self._begin_form)
        self._copy.clicked.connect(self._copy_form)
        self._remove.clicked.connect(self._remove_form)
        self._undo.clicked.connect(self._take_back)
        self._print.clicked.connect(self._want_print)
        self._pdf.clicked.connect(self._want_pdf)

    def _keep(self, changed: Form) -> None:
        """Keep a change, unless it is none."""
        before = self._book.form
        if before is not None and changed != before:
            self._undo_forms.append((before.form_id, before))
            self._book.save(changed)

    def _take_back(self) -> None:
        form_id, before = self._undo_forms.pop()
        if before is None:  # it was not there
            self._book.remove(form_id)
            return
        self._book.choose(form_id)
        self._book.save(before)

    def _set_title(self) -> None:
        form = self._book.form
        if form is not None:
            self._keep(replace(form, title=with_text(form.title, self._code(), self._title.text())))

    def _set_intro(self) -> None:
        form = self._book.form
        if form is not None:
            self._keep(replace(form, intro=with_text(form.intro, self._code(), self._intro.text())))

    def _set_item(self) -> None:
        form = self._book.form
        if form is not None:
            self._keep(replace(form, item=self._item.text().strip()))

    def _add_statement(self) -> None:
        form = self._book.form
        if form is None:
            return
        place = self._list.currentRow() + 1
        statement = Statement(self._book.new_name(), Kind.SCALE, {})
        self._keep(added(form, statement, place))
        self._list.setCurrentRow(place)
        self._editor.begin()

    def _move_up(self) -> None:
        self._move(-1)

    def _move_down(self) -> None:
        self._move(1)

    def _move(self, step: int) -> None:
        form, place = self._book.form, self._list.currentRow()
        if form is not None:
            self._keep(moved(form, place, step))
            self._list.setCurrentRow(place + step)

    def _remove_statement(self) -> None:
        if self._book.form is not None:
            self._keep(removed(self._book.form, self._list.currentRow()))

    def _set_text(self, words: str) -> None:
        one = self._chosen()
        if one is not None:
            self._change(replace(one, text=with_text(one.text, self._code(), words)))

    def _set_kind(self, kind: Kind) -> None:
        one = self._chosen()
        if one is not None and one.kind is not kind:
            self._change(of_kind(one, kind, self._book.new_name()))

    def _set_na(self, has_na: bool) -> None:
        one = self._chosen()
        if one is not None:
            self._change(replace(one, has_na=has_na))

    def _set_options(self, lines: list[str]) -> None:
        one = self._chosen()
        if one is not None:
            self._change(with_options(one, self._code(), lines))

    def _chosen(self) -> Statement | None:
        form, place = self._book.form, self._list.currentRow()
        if form is None or not 0 <= place < len(form.statements):
            return None
        return form.statements[place]

    def _change(self, statement: Statement) -> None:
        form = self._book.form
        if form is not None:
            self._keep(with_statement(form, self._list.currentRow(), statement))

    def _begin_form(self) -> None:
        self._take_up(Form(self._book.new_name(), {self._code(): self.tr("New form")}))
        self._title.setFocus()
        self._title.selectAll()

    def _copy_form(self) -> None:
        form = self._book.form
        if form is not None:
            titles = {code: f"{words} (2)" for code, words in form.title.items()}
            self._take_up(replace(form, form_id=self._book.new_name(), title=titles))

    def _take_up(self, form: Form) -> None:
        """A new form, to be looked at from now on."""
        self._undo_forms.append((form.form_id, None))
        self._book.save(form)
        self._book.choose(form.form_id)

    def _remove_form(self) -> None:
        form = self._book.form
        if form is not None:
            if not self._book.evaluations.answers_to(form):
                self._undo_forms.append((form.form_id, form))
            self._book.remove(form.form_id)

    def _want_print(self) -> None:
        if self._book.form is not None:
            self.print_requested.emit(self._book.form, self._code())

    def _want_pdf(self) -> None:
        if self._book.form is not None:
            self.pdf_requested.emit(self._book.form, self._code())

    # -- parts -------------------------------------------------------------------------------

    def _code(self) -> str:
        """The language that is edited and shown."""
        return str(self._languages.currentData())

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(words)
        return line

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        set_icon(button, icon)
        return button

"""The statement that is chosen in the list: its text, how it is answered, its options."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from facilitator.evaluation import CHOICES, Kind, Statement
from facilitator.ui.presenters.evaluation_forms import kind_word


class Lines(QPlainTextEdit):
    """Several lines; they count when one leaves the box."""

    edited = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed."""
        super().focusOutEvent(event)
        self.edited.emit()

    def is_typed_in(self) -> bool:
        """True while somebody types here."""
        return self.hasFocus() and self.document().isModified()


def is_typed_in(line: QLineEdit) -> bool:
    """True while somebody types in the line."""
    return line.hasFocus() and line.isModified()


class StatementEditor(QWidget):
    """Shows one statement in one language and tells what is changed."""

    text_changed = Signal(str)
    kind_changed = Signal(object)  # Kind
    na_changed = Signal(bool)
    options_changed = Signal(object)  # list of str

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statement_editor")
        self._options_shown: list[str] = []
        self._shown = ""
        self._text = QLineEdit(self)
        self._text.setObjectName("statement_text")
        self._text.editingFinished.connect(self._tell_text)
        self._kind = QComboBox(self)
        self._kind.setObjectName("statement_kind")
        for kind in Kind:
            self._kind.addItem(kind_word(kind), kind.value)
        self._kind.activated.connect(self._tell_kind)
        self._na = QCheckBox(self.tr("Offer “not applicable”"), self)
        self._na.setObjectName("statement_na")
        self._na.clicked.connect(self.na_changed)
        self._options = Lines(self)
        self._options.setObjectName("statement_options")
        self._options.setTabChangesFocus(True)
        self._options.setFixedHeight(round(self.fontMetrics().lineSpacing() * 5.2))
        self._options.edited.connect(self._tell_options)
        self._box = box = QFormLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        self._na.setAccessibleName(self._na.text())
        kind_row = QHBoxLayout()
        kind_row.addWidget(self._kind, 1)
        kind_row.addWidget(self._na)
        for words, widget, row in (
            (self.tr("Statement"), self._text, self._text),
            (self.tr("Answered by"), self._kind, kind_row),
            (self.tr("Options"), self._options, self._options),
        ):
            widget.setAccessibleName(words)
            box.addRow(words, row)

    def show_statement(self, statement: Statement | None, language: str) -> None:
        """Show it; what does not belong to its kind stays in its place, greyed.

        Words that are being typed are left alone: what is kept can arrive later than a letter.
        """
        name = statement.statement_id if statement is not None else ""
        is_same, self._shown = name == self._shown, name
        self.setEnabled(statement is not None)
        kind = statement.kind if statement is not None else Kind.SCALE
        text = statement.text.get(language, "") if statement is not None else ""
        if self._text.text() != text and not (is_same and is_typed_in(self._text)):
            self._text.setText(text)
        hint = statement.text.get("en", "") if statement is not None else ""
        self._text.setPlaceholderText(hint)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._na.setEnabled(kind is Kind.SCALE)
        self._na.setChecked(kind is Kind.SCALE and statement is not None and statement.has_na)
        self._show_options(statement, language, is_same=is_same)

    def _show_options(self, statement: Statement | None, language: str, *, is_same: bool) -> None:
        is_choice = statement is not None and statement.kind in CHOICES
        self._options.setEnabled(is_choice)
        self._options.setPlaceholderText(self.tr("One option a line") if is_choice else "")
        options = [] if statement is None else list(statement.options)
        self._options_shown = [one.text.get(language, "") for one in options]
        lines = "\n".join(self._options_shown)
        if self._options.toPlainText() != lines and not (is_same and self._options.is_typed_in()):
            self._options.setPlainText(lines)

    def begin(self) -> None:
        """Type its text."""
        self._text.setFocus()

    def _tell_text(self) -> None:
        self.text_changed.emit(self._text.text())

    def _tell_kind(self, at: int) -> None:
        self.kind_changed.emit(Kind(self._kind.itemData(at)))

    def _tell_options(self) -> None:
        lines = self._options.toPlainText().split("\n")
        if lines != self._options_shown and self.isEnabled():
            self.options_changed.emit(lines)

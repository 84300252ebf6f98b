"""The statement that is chosen in the list: its text, how it is answered, its options."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from facilitator.evaluation import CHOICES, Kind, Statement
from facilitator.ui.presenters.evaluation_forms import kind_word


class Lines(QPlainTextEdit):
    """Several lines; they count when one leaves the box."""

    edited = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed."""
        super().focusOutEvent(event)
        self.edited.emit()


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
        self._options.setPlaceholderText(self.tr("One option a line"))
        self._options.setTabChangesFocus(True)
        self._options.setFixedHeight(round(self.fontMetrics().lineSpacing() * 5.5))
        self._options.edited.connect(self._tell_options)
        self._box = box = QFormLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        for words, widget in (
            (self.tr("Statement"), self._text),
            (self.tr("Answered by"), self._kind),
            ("", self._na),
            (self.tr("Options"), self._options),
        ):
            widget.setAccessibleName(words or self._na.text())
            box.addRow(words, widget)

    def show_statement(self, statement: Statement | None, language: str) -> None:
        """Show it; only what belongs to its kind is seen."""
        self.setEnabled(statement is not None)
        kind = statement.kind if statement is not None else Kind.TEXT
        text = statement.text.get(language, "") if statement is not None else ""
        if self._text.text() != text:
            self._text.setText(text)
        hint = statement.text.get("en", "") if statement is not None else ""
        self._text.setPlaceholderText(hint)
        self._kind.setCurrentIndex(self._kind.findData(kind.value))
        self._box.setRowVisible(self._na, kind is Kind.SCALE)
        self._na.setChecked(statement is not None and statement.has_na)
        self._box.setRowVisible(self._options, kind in CHOICES)
        options = [] if statement is None else list(statement.options)
        self._options_shown = [one.text.get(language, "") for one in options]
        lines = "\n".join(self._options_shown)
        if self._options.toPlainText() != lines:
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

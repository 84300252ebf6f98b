"""The sheet on which a note is corrected, or taken away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from facilitator.commands.decisions import CATEGORIES, Decision, correction, removal
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.presenters.decisions_table import kind_text
from facilitator.ui.theme import tokens_for


class EditDecisionDialog(QDialog):
    """Announces the payload of the row that corrects; the row before stays in the log."""

    corrected = Signal(object, object)  # Decision, payload

    def __init__(self, decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("edit_decision")
        self.setWindowTitle(self.tr("Correct what was noted"))
        self._decision = decision
        self._kind = QComboBox(self)
        self._kind.setObjectName("decision_kind")
        for category in CATEGORIES:
            self._kind.addItem(kind_text(category), category)
        self._kind.setCurrentIndex(CATEGORIES.index(decision.category))
        self._kind.currentIndexChanged.connect(self._show_parts)
        self._text = QPlainTextEdit(decision.text, self)
        self._text.setObjectName("decision_text")
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._check)
        self._who = self._line("decision_who", decision.who)
        self._due = self._line("decision_due", decision.due)
        self._due.setPlaceholderText(self.tr("A date such as 2017-11-30, or words"))
        self._arrange()
        self._show_parts(0)

    def _line(self, name: str, text: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setObjectName(name)
        return line

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        form = QFormLayout(self)
        form.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        form.setVerticalSpacing(tokens.space_m)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Kind"), self._kind)
        form.addRow(self.tr("&What"), self._text)
        form.addRow(self.tr("W&ho"), self._who)
        form.addRow(self.tr("&By when"), self._due)
        self._form = form
        hint = QLabel(self.tr("The record keeps both wordings; Undo brings the first one back."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        form.addRow(hint)
        buttons = QDialogButtonBox(self)
        self._save = QPushButton(self.tr("Keep"), self)
        self._save.setObjectName("decision_keep")
        remove = QPushButton(self.tr("Take it away"), self)
        remove.setObjectName("decision_remove")
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        make_primary(self._save)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        remove.clicked.connect(self._remove)
        form.addRow(buttons)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 66)

    def _show_parts(self, _at: int) -> None:
        """Who and by when belong to a follow-up."""
        for line in (self._who, self._due):
            self._form.setRowVisible(line, self._kind.currentData() == "action")

    def _check(self) -> None:
        self._save.setEnabled(bool(self._text.toPlainText().strip()))

    def _keep(self) -> None:
        changed = {
            "category": str(self._kind.currentData()),
            "text": " ".join(self._text.toPlainText().split()),
            "who": self._who.text(),
            "due": self._due.text(),
        }
        payload = correction(self._decision, changed)
        if payload:
            self.corrected.emit(self._decision, payload)
        self.accept()

    def _remove(self) -> None:
        self.corrected.emit(self._decision, removal(self._decision))
        self.accept()

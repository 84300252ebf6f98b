"""The sheet on which a note is written afterwards, corrected, or taken away."""

from __future__ import annotations

from collections.abc import Sequence

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
    """Announces the payload of the row that corrects; the row before stays in the log.

    Without a decision it asks for a new one, of one of the `items` (name and title) or of none.
    """

    corrected = Signal(object, object)  # Decision, payload
    noted = Signal(str, object)  # the item's name or nothing, payload

    def __init__(
        self,
        decision: Decision | None,
        parent: QWidget | None = None,
        *,
        category: str = "decision",
        items: Sequence[tuple[str, str]] = (),
        item_id: str = "",
    ) -> None:
        super().__init__(parent)
        self.setObjectName("edit_decision")
        is_new = decision is None
        correct, note = self.tr("Correct what was noted"), self.tr("Note something down")
        self.setWindowTitle(note if is_new else correct)
        self._decision = decision
        text = who = due = ""
        if decision is not None:
            text, who, due, category = (
                decision.text,
                decision.who,
                decision.due,
                decision.category,
            )
        self._item = self._make_items(items, item_id)
        self._kind = QComboBox(self)
        self._kind.setObjectName("decision_kind")
        for kind in CATEGORIES:
            self._kind.addItem(kind_text(kind), kind)
        self._kind.setCurrentIndex(CATEGORIES.index(category))
        self._kind.currentIndexChanged.connect(self._show_parts)
        self._text = QPlainTextEdit(text, self)
        self._text.setObjectName("decision_text")
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._check)
        self._who = self._line("decision_who", who)
        self._due = self._line("decision_due", due)
        self._due.setPlaceholderText(self.tr("A date such as 2017-11-30, or words"))
        self._arrange()
        self._show_parts(0)
        self._check()
        if is_new:
            self._text.setFocus()

    def _make_items(self, items: Sequence[tuple[str, str]], item_id: str) -> QComboBox:
        box = QComboBox(self)
        box.setObjectName("decision_item")
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.addItem(self.tr("No item"), "")
        for name, title in items:
            box.addItem(title, name)
        box.setCurrentIndex(max(0, box.findData(item_id)))
        return box

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
        form.addRow(self.tr("For &item"), self._item)
        form.setRowVisible(self._item, self._decision is None)
        self._form = form
        afterwards = self.tr("It is kept in the log with the time of now; Undo takes it back.")
        both = self.tr("The record keeps both wordings; Undo brings the first one back.")
        hint = QLabel(afterwards if self._decision is None else both)
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        form.addRow(hint)
        buttons = QDialogButtonBox(self)
        self._save = QPushButton(self.tr("Keep"), self)
        self._save.setObjectName("decision_keep")
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        if self._decision is not None:
            remove = QPushButton(self.tr("Take it away"), self)
            remove.setObjectName("decision_remove")
            remove.clicked.connect(self._remove)
            buttons.addButton(remove, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        make_primary(self._save)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
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
        if self._decision is None:
            is_action = changed["category"] == "action"
            own = {"category", "text", "who", "due"} if is_action else {"category", "text"}
            payload = {name: words.strip() for name, words in changed.items() if name in own}
            self.noted.emit(str(self._item.currentData()), payload)
        elif payload := correction(self._decision, changed):
            self.corrected.emit(self._decision, payload)
        self.accept()

    def _remove(self) -> None:
        if self._decision is not None:
            self.corrected.emit(self._decision, removal(self._decision))
        self.accept()

"""A list of countries pasted at once, one a line."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.theme import tokens_for


class PasteDialog(QDialog):
    """Asks for names, one a line."""

    names_given = Signal(object)  # list of str

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste a list"))
        words = QLabel(
            self.tr("One country or speaker a line, in any of the six languages of the UN."), self
        )
        words.setWordWrap(True)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("paste_text")
        self._text.setAccessibleName(self.tr("Names, one a line"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("Bangladesh\nBhutan\nCambodia"))
        self._text.textChanged.connect(self._judge)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._add = buttons.addButton(self.tr("Add them"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._add.setObjectName("paste_accept")
        make_primary(self._add)
        buttons.accepted.connect(self._give)
        buttons.rejected.connect(self.reject)
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        for widget in (words, self._text, buttons):
            box.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 56)
        self._judge()

    def _names(self) -> list[str]:
        """What was typed, without blank lines."""
        return [line.strip() for line in self._text.toPlainText().splitlines() if line.strip()]

    def _judge(self) -> None:
        self._add.setEnabled(bool(self._names()))

    def _give(self) -> None:
        self.names_given.emit(self._names())
        self.accept()

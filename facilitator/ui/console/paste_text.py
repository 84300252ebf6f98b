"""Text from the clipboard: what can be read of it, and a sheet to look at it first."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.theme import tokens_for

FIRST_SIZE = QSize(720, 520)
READ_KEY = "Ctrl+Return"


class PasteSheet(QDialog):
    """Shows the text of the clipboard, to be changed before it is read."""

    text_entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paste_sheet")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Read pasted text"))
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("paste_text")
        self._text.setAccessibleName(self.tr("Text of the organization of work"))
        self._text.setPlaceholderText(
            self.tr("Paste an organization of work here: from an e-mail, a web page or a table.")
        )
        self._text.setTabChangesFocus(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setPlainText(QGuiApplication.clipboard().text())
        self._read = QPushButton(self.tr("Read"), self)
        self._read.setObjectName("paste_read")
        self._read.setToolTip(
            self.tr("Read this text; you check it before it is used (Ctrl+Enter)")
        )
        make_primary(self._read)
        self._cancel = QPushButton(self.tr("Cancel"), self)
        self._cancel.setObjectName("paste_cancel")
        self._cancel.setToolTip(self.tr("Close without reading (Esc)"))
        self._lay_out()
        self._text.textChanged.connect(self._show_state)
        self._read.clicked.connect(self._finish)
        self._cancel.clicked.connect(self.reject)
        QShortcut(QKeySequence(READ_KEY), self, self._read.click)
        self._show_state()
        self.resize(FIRST_SIZE)

    def _lay_out(self) -> None:
        space = tokens_for(self).space_m
        hint = QLabel(self.tr("A line of the text for each slot; days as headings."), self)
        hint.setProperty("role", "muted")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._read)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space, space, space, space)
        layout.setSpacing(space // 2)
        layout.addWidget(hint)
        layout.addWidget(self._text, 1)
        layout.addLayout(buttons)

    def _show_state(self) -> None:
        self._read.setEnabled(bool(self._text.toPlainText().strip()))

    def _finish(self) -> None:
        self.text_entered.emit(self._text.toPlainText())
        self.accept()

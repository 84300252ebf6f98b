"""Says what personal data will go, asks once, then shows the report of what went."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.archive_forget import Forgotten, PersonalData
from facilitator.ui.presenters.archive_words import going_words, report_words
from facilitator.ui.theme import tokens_for


class ForgetDialog(QDialog):
    """Nothing is deleted before the red button is pressed."""

    forget_requested = Signal(bool)  # whether the backups go too

    def __init__(self, data: PersonalData, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forget_dialog")
        self.setWindowTitle(self.tr("Delete personal data"))
        self._words = QLabel(self)
        self._words.setObjectName("forget_words")
        self._words.setWordWrap(True)
        self._list = QPlainTextEdit(self)
        self._list.setObjectName("forget_list")
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        self._list.setAccessibleName(self.tr("What goes"))
        self._backups = QCheckBox(self.tr("Remove the old backups too; a new one is made"), self)
        self._backups.setObjectName("forget_backups")
        self._backups.setChecked(True)
        self._stays = QLabel(
            self.tr(
                "What stays: the agenda, country names, the log with its notes, what groups found "
                "with its photos, and attached files. Copies that were sent or put elsewhere are "
                "not reached from here. This cannot be undone."
            ),
            self,
        )
        self._stays.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self._delete = QPushButton(self.tr("Delete for good"), self)
        self._delete.setObjectName("forget_delete")
        self._buttons.addButton(self._delete, QDialogButtonBox.ButtonRole.DestructiveRole)
        self._close = self._buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self._close.setDefault(True)
        self._delete.setAutoDefault(False)
        self._delete.clicked.connect(self._want)
        self._buttons.rejected.connect(self.reject)
        self._arrange()
        self._show(data)

    def show_report(self, done: Forgotten, file_name: str) -> None:
        """Show what went; the report lies beside the workshop."""
        words = self.tr("Done. This report is kept as {file}, without any name in it.")
        self._words.setText(words.format(file=file_name))
        self._list.setPlainText(report_words(done))
        for widget in (self._backups, self._stays, self._delete):
            widget.hide()
        self._close.setText(self.tr("Close"))
        self._close.setEnabled(True)

    def show_failure(self, sentence: str) -> None:
        """It did not work; the sentence says why."""
        self._words.setText(sentence)
        self._close.setEnabled(True)

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        for widget in (self._words, self._list, self._backups, self._stays, self._buttons):
            box.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _show(self, data: PersonalData) -> None:
        self._list.setPlainText(going_words(data))
        self._list.setVisible(not data.is_empty)
        self._backups.setVisible(not data.is_empty)
        self._stays.setVisible(not data.is_empty)
        self._delete.setVisible(not data.is_empty)
        ask = self.tr("This goes from the workshop file and is overwritten:")
        nothing = self.tr("This workshop holds no personal data outside its log.")
        self._words.setText(nothing if data.is_empty else ask)

    def _want(self) -> None:
        self._delete.setEnabled(False)
        self._close.setEnabled(False)
        self._words.setText(self.tr("Deleting, then searching the files for what is left…"))
        self.forget_requested.emit(self._backups.isChecked())

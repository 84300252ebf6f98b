"""Says what personal data will go, asks once, then shows the report of what went."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.archive_attached import Attached
from facilitator.commands.archive_forget import Forgotten, PersonalData
from facilitator.ui.presenters.archive_words import attached_word, going_words, report_words
from facilitator.ui.theme import tokens_for

LINES_OF_REPORT = 16
WHICH = Qt.ItemDataRole.UserRole


class ForgetDialog(QDialog):
    """Nothing is deleted before the red button is pressed."""

    forget_requested = Signal(bool, object)  # whether the backups go too, tuple of Attached

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
        self._attached = self._make_attached(data.attached)
        self._all = QCheckBox(
            self.tr("Photos and attached files may show or name people; tick those that go:"), self
        )
        self._all.setObjectName("forget_all_attached")
        self._all.setToolTip(self.tr("Tick all of them, or none"))
        self._all.clicked.connect(self._tick_all)
        lines = self.fontMetrics().lineSpacing()
        self._list.setFixedHeight(lines * 6)
        self._attached.setFixedHeight(lines * 7)
        self._backups = QCheckBox(self.tr("Remove the old backups too; a new one is made"), self)
        self._backups.setObjectName("forget_backups")
        self._backups.setChecked(True)
        self._stays = QLabel(
            self.tr(
                "What stays: the agenda, country names, the log with its notes and the names of "
                "attached files, and what groups found. Copies that were sent or put elsewhere are "
                "not reached from here. This cannot be undone."
            ),
            self,
        )
        self._stays.setWordWrap(True)
        self._buttons = QDialogButtonBox(self)
        self._delete = QPushButton(self.tr("Delete for good"), self)
        self._delete.setObjectName("forget_delete")
        self._delete.setProperty("role", "danger")
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
        self._list.setFixedHeight(self.fontMetrics().lineSpacing() * LINES_OF_REPORT)
        self._list.show()
        for widget in (self._all, self._attached, self._backups, self._stays, self._delete):
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
        for widget in (
            self._words,
            self._list,
            self._all,
            self._attached,
            self._backups,
            self._stays,
            self._buttons,
        ):
            box.addWidget(widget)
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 76)

    def _show(self, data: PersonalData) -> None:
        self._list.setPlainText(going_words(data))
        has_people = bool(self._list.toPlainText())
        self._list.setVisible(has_people)
        for widget in (self._all, self._attached):
            widget.setVisible(bool(data.attached))
        self._backups.setVisible(not data.is_empty)
        self._stays.setVisible(not data.is_empty)
        self._delete.setVisible(not data.is_empty)
        ask = self.tr("This goes from the workshop file and is overwritten:")
        nothing = self.tr("This workshop holds no personal data outside its log.")
        self._words.setText(ask if has_people else nothing)
        self._words.setVisible(has_people or data.is_empty)

    def _want(self) -> None:
        self._delete.setEnabled(False)
        self._close.setEnabled(False)
        self._words.setText(self.tr("Deleting, then searching the files for what is left…"))
        self._words.show()
        rows = (self._attached.item(row) for row in range(self._attached.count()))
        wanted = (row.data(WHICH) for row in rows if row.checkState() is Qt.CheckState.Checked)
        self.forget_requested.emit(self._backups.isChecked(), tuple(wanted))

    def _make_attached(self, attached: Sequence[Attached]) -> QListWidget:
        """What may show or name people, to be ticked one by one."""
        made = QListWidget(self)
        made.setObjectName("forget_attached")
        made.setAccessibleName(self.tr("Photos and attached files that go"))
        for one in attached:
            row = QListWidgetItem(attached_word(one), made)
            row.setData(WHICH, one)
            row.setToolTip(one.name)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(Qt.CheckState.Unchecked)
        made.itemChanged.connect(self._show_ticked)
        return made

    def _tick_all(self) -> None:
        """All, unless all are ticked already."""
        rows = [self._attached.item(row) for row in range(self._attached.count())]
        is_whole = all(row.checkState() is Qt.CheckState.Checked for row in rows)
        for row in rows:
            row.setCheckState(Qt.CheckState.Unchecked if is_whole else Qt.CheckState.Checked)
        self._show_ticked()

    def _show_ticked(self, _row: object = None) -> None:
        rows = [self._attached.item(row) for row in range(self._attached.count())]
        ticked = sum(row.checkState() is Qt.CheckState.Checked for row in rows)
        states = {0: Qt.CheckState.Unchecked, len(rows): Qt.CheckState.Checked}
        self._all.setCheckState(states.get(ticked, Qt.CheckState.PartiallyChecked))

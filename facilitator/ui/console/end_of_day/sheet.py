"""The sheet at the end of a day on the screen, and what is saved of it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.theme import tokens_for

SIZE = (820, 640)


@dataclass(frozen=True, slots=True)
class SheetWish:
    """What is to be written: the sheet or tomorrow's organization of work, in which form."""

    is_tomorrow: bool
    form: str
    folder: Path


class EndOfDaySheet(QDialog):
    """Shows the sheet and takes wishes to save it. It writes nothing itself."""

    save_requested = Signal(object)  # SheetWish

    def __init__(
        self, html: str, folder: Path, *, has_tomorrow: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("end_of_day_sheet")
        self.setWindowTitle(self.tr("End of the day"))
        self._folder = folder
        self._text = QTextBrowser(self)
        self._text.setObjectName("end_of_day_text")
        self._text.setAccessibleName(self.tr("End of the day"))
        self._text.setHtml(html)
        self._note = QLabel(self)
        self._note.setObjectName("end_of_day_note")
        self._note.setWordWrap(True)
        self._place = QLabel(self)
        self._place.setObjectName("end_of_day_folder")
        self._place.setProperty("role", "muted")
        self._choose = self._button("end_of_day_choose", self.tr("C&hoose…"))
        self._choose.setToolTip(self.tr("Choose another folder"))
        self._choose.clicked.connect(self._ask_folder)
        self._buttons = [
            self._save("docx", self.tr("Sheet as &Word"), is_tomorrow=False),
            self._save("pdf", self.tr("Sheet as &PDF"), is_tomorrow=False),
        ]
        if has_tomorrow:
            self._buttons += [
                self._save("docx", self.tr("Next day as W&ord"), is_tomorrow=True),
                self._save("pdf", self.tr("Next day as P&DF"), is_tomorrow=True),
            ]
        make_primary(self._buttons[0])
        self._close = self._button("end_of_day_close", self.tr("Close"))
        self._close.setToolTip(self.tr("Close (Esc)"))
        self._close.clicked.connect(self.reject)
        self._show_folder()
        self._lay_out()

    def show_busy(self) -> None:
        """Something is being written."""
        self._tell(self.tr("Writing…"), "text_muted")
        self._enable(False)

    def show_done(self, sentence: str) -> None:
        """It is written, and where."""
        self._tell(f"✓ {sentence}", "green")
        self._enable(True)

    def show_refusal(self, sentence: str) -> None:
        """It could not be written: why."""
        self._tell(f"◆ {sentence}", "red")
        self._enable(True)

    def _save(self, form: str, text: str, *, is_tomorrow: bool) -> QPushButton:
        """A button that writes."""
        what = "tomorrow" if is_tomorrow else "sheet"
        button = self._button(f"end_of_day_{what}_{form}", text)
        button.setProperty("wish", [form, is_tomorrow])
        button.setToolTip(self.tr("Write it into the folder; nothing is overwritten"))
        button.clicked.connect(self._want)
        return button

    def _want(self) -> None:
        sender = self.sender()
        if sender is not None:
            form, is_tomorrow = sender.property("wish")
            self.save_requested.emit(SheetWish(bool(is_tomorrow), str(form), self._folder))

    def _ask_folder(self) -> None:
        title = self.tr("Where to put the document")
        chosen = QFileDialog.getExistingDirectory(self, title, str(self._folder))
        if chosen:
            self._folder = Path(chosen)
            self._show_folder()

    def _show_folder(self) -> None:
        text = QDir.toNativeSeparators(str(self._folder))
        self._place.setText(self.tr("Folder: {folder}").format(folder=self._folder.name or text))
        self._place.setToolTip(text)

    def _tell(self, sentence: str, role: str) -> None:
        self._note.setStyleSheet(f"color: {tokens_for(self).colour(role)};")
        self._note.setText(sentence)

    def _enable(self, can_write: bool) -> None:
        for button in (*self._buttons, self._choose):
            button.setEnabled(can_write)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        """The sheet, where files go, the buttons."""
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._text, 1)
        where = QHBoxLayout()
        where.addWidget(self._place)
        where.addWidget(self._choose)
        where.addWidget(self._note, 1)
        box.addLayout(where)
        row = QHBoxLayout()
        row.setSpacing(tokens.space_s)
        for button in self._buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self._close)
        box.addLayout(row)
        self.resize(*SIZE)

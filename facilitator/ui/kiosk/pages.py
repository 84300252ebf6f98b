"""The pages of the kiosk between two people: welcome, thanks, still there, and the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.evaluation import NAMES, Form, fixed_word, said
from facilitator.ui.kiosk.sizes import (
    ANSWER_PT,
    HINT_PT,
    STATEMENT_PT,
    large_label,
    padding,
    set_letters,
)
from facilitator.ui.theme import tokens_for


def large_button(name: str, parent: QWidget, *, is_primary: bool = False) -> QPushButton:
    """A button of the kiosk."""
    button = QPushButton(parent)
    button.setObjectName(name)
    button.setStyleSheet(padding(button, 10, 28))
    set_letters(button, ANSWER_PT)
    button.setAutoDefault(is_primary)
    if is_primary:
        button.setProperty("role", "primary")
    return button


class Notice(QWidget):
    """Two lines and a button: thanks, a question, or trouble."""

    pressed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._title = large_label(f"{name}_title", STATEMENT_PT * 1.4, self)
        self._text = large_label(f"{name}_text", HINT_PT, self)
        self._button = large_button(f"{name}_button", self, is_primary=True)
        self._button.clicked.connect(self.pressed)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setSpacing(tokens_for(self).space_l)
        box.addStretch(1)
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)

    def show_words(self, title: str, text: str, button: str) -> None:
        """Say it, and be ready for Enter."""
        self._title.setText(title)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setFocus()


class Welcome(QWidget):
    """What the form is about, the language, and Begin."""

    begun = Signal()
    leave_requested = Signal()
    language_chosen = Signal(str)

    def __init__(self, form: Form, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk_welcome")
        self._form = form
        self._title = large_label("kiosk_title", STATEMENT_PT * 1.3, self)
        self._text = large_label("kiosk_text", HINT_PT, self)
        self._begin = large_button("kiosk_begin", self, is_primary=True)
        self._begin.clicked.connect(self.begun)
        self._leave = QPushButton(self.tr("For the facilitator: end (Ctrl+Shift+Q)"), self)
        self._leave.setObjectName("kiosk_leave")
        self._leave.setProperty("role", "quiet")
        self._leave.setAutoDefault(False)
        self._leave.clicked.connect(self.leave_requested)
        self._languages = [self._language(code) for code in form.languages]
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in self._languages:
            row.addWidget(button)
        row.addStretch(1)
        box = QVBoxLayout(self)
        box.setSpacing(tokens_for(self).space_l)
        box.addStretch(1)
        box.addWidget(self._title)
        box.addWidget(self._text)
        box.addLayout(row)
        box.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)
        box.addWidget(self._leave, 0, Qt.AlignmentFlag.AlignHCenter)

    def show_language(self, language: str) -> None:
        """Say it in a language."""
        self._title.setText(said(self._form.title, language))
        intro = said(self._form.intro, language)
        text = fixed_word("anonymous", language)
        self._text.setText(f"{intro}\n{text}" if intro else text)
        self._begin.setText(fixed_word("begin", language))
        for button in self._languages:
            button.setChecked(button.objectName() == f"kiosk_language_{language}")
        self._begin.setFocus()

    def _language(self, code: str) -> QPushButton:
        button = large_button(f"kiosk_language_{code}", self)
        button.setCheckable(True)
        button.setText(NAMES.get(code, code))
        button.clicked.connect(self._choose)
        return button

    def _choose(self) -> None:
        """A language was pressed."""
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.language_chosen.emit(sender.objectName().removeprefix("kiosk_language_"))


class Leaving(QWidget):
    """Only who types the word ends the kiosk: the facilitator's way out."""

    left = Signal()
    stayed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk_leaving")
        self._word = self.tr("end")
        title = large_label("kiosk_leaving_title", STATEMENT_PT, self)
        title.setText(self.tr("For the facilitator: end the evaluation on this laptop?"))
        text = large_label("kiosk_leaving_text", HINT_PT, self)
        text.setText(
            self.tr(
                "Type “{word}” and press Enter. A form that is half filled in is thrown away."
            ).format(word=self._word)
        )
        self._line = QLineEdit(self)
        self._line.setObjectName("kiosk_leaving_word")
        self._line.setAccessibleName(self.tr("Word that ends the evaluation"))
        self._line.setMaximumWidth(320)
        set_letters(self._line, ANSWER_PT)
        stay = large_button("kiosk_stay", self)
        stay.setText(self.tr("Go on with the evaluation"))
        stay.clicked.connect(self.stayed)
        box = QVBoxLayout(self)
        box.setSpacing(tokens_for(self).space_l)
        box.addStretch(1)
        for label in (title, text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            box.addWidget(label)
        box.addWidget(self._line, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addWidget(stay, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(1)

    def begin(self) -> None:
        """Ask."""
        self._line.clear()
        self._line.setFocus()

    def is_word(self, watched: object) -> bool:
        """True for the line in which the word is typed."""
        return watched is self._line

    def decide(self) -> None:
        """The word ends it; anything else does not."""
        if self._line.text().strip().casefold() == self._word.casefold():
            self.left.emit()
        else:
            self.stayed.emit()

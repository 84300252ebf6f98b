"""One statement, large: its answers to press, or room for words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from facilitator.evaluation import Kind, fixed_word, said
from facilitator.ui.kiosk.sizes import (
    ANSWER_PT,
    HINT_PT,
    STATEMENT_PT,
    large_label,
    padding,
    set_letters,
)
from facilitator.ui.presenters.evaluation_sheet import Choice, Sheet, choices
from facilitator.ui.theme import tokens_for


class AnswerButton(QPushButton):
    """An answer with its number; it stays pressed when it is chosen."""

    chosen = Signal(int)

    def __init__(self, key: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setObjectName(f"answer_{key}")
        self.setCheckable(True)
        self.setStyleSheet(f"text-align: left; {padding(self, 13, 18)}")
        set_letters(self, ANSWER_PT)
        self.clicked.connect(self._choose)

    def show_choice(self, choice: Choice) -> None:
        """Say it, and whether it is chosen: by a sign, too."""
        self.setChecked(choice.is_chosen)
        sign = "●" if choice.is_chosen else "○"
        self.setText(f"{sign}   {choice.key}   {choice.words}".replace("&", "&&"))
        self.setAccessibleName(f"{choice.key} {choice.words}")

    def _choose(self) -> None:
        self.chosen.emit(self._key)


class Question(QWidget):
    """Shows the statement a sheet is at."""

    pressed = Signal(int)
    worded = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("kiosk_question")
        self._statement = large_label("kiosk_statement", STATEMENT_PT, self)
        self._hint = large_label("kiosk_hint", HINT_PT, self)
        self._hint.setProperty("role", "muted")
        self._words = QPlainTextEdit(self)
        self._words.setObjectName("kiosk_words")
        self._words.setTabChangesFocus(True)
        set_letters(self._words, ANSWER_PT)
        self._words.textChanged.connect(self._say)
        self._buttons: list[AnswerButton] = []
        self._box = box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(tokens_for(self).space_s)
        box.addWidget(self._statement)
        box.addWidget(self._hint)
        box.addSpacing(tokens_for(self).space_s)
        box.addWidget(self._words, 1)
        box.addStretch(1)

    def show_sheet(self, sheet: Sheet, language: str, *, is_new: bool) -> None:
        """Show the statement and what is answered; `is_new` if it was another one before."""
        statement = sheet.statement
        text = said(statement.text, language)
        is_text = statement.kind is Kind.TEXT
        self._statement.setText(text)
        self.setAccessibleName(text)
        hint = {Kind.ONE: "one", Kind.SEVERAL: "several", Kind.TEXT: "own words"}
        self._hint.setVisible(statement.kind in hint)
        if statement.kind in hint:
            self._hint.setText(fixed_word(hint[statement.kind], language))
        self._show_choices(choices(sheet, statement, language))
        self._words.setVisible(is_text)
        if is_new:
            self._show_words(sheet.value(statement))
            self._words.setAccessibleName(text)
            (self._words if is_text else self).setFocus()

    def is_writing(self) -> bool:
        """True while words are typed."""
        return self._words.hasFocus()

    def _show_words(self, value: object) -> None:
        self._words.blockSignals(True)
        self._words.setPlainText(value if isinstance(value, str) else "")
        self._words.blockSignals(False)

    def _show_choices(self, wanted: tuple[Choice, ...]) -> None:
        """As many buttons as there are answers; those there are stay, and keep the focus."""
        keys = [choice.key for choice in wanted]
        if [button.objectName() for button in self._buttons] != [f"answer_{k}" for k in keys]:
            for button in self._buttons:
                button.setObjectName("")
                button.hide()
                button.deleteLater()
            self._buttons = [AnswerButton(key, self) for key in keys]
            for place, button in enumerate(self._buttons):
                self._box.insertWidget(3 + place, button)
                button.chosen.connect(self.pressed)
                button.show()
        for button, choice in zip(self._buttons, wanted, strict=True):
            button.show_choice(choice)

    def _say(self) -> None:
        self.worded.emit(self._words.toPlainText())

"""Where one paragraph of the record gets other words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.meeting_edits import Paragraph
from facilitator.ui.presenters.meeting_words import state_words
from facilitator.ui.theme import tokens_for


class ParagraphEditor(QFrame):
    """Words, the fact they stand for, and three ways to decide."""

    kept = Signal(object, str)  # Paragraph, words

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("meeting_editor")
        self.setProperty("role", "card")
        self._paragraph: Paragraph | None = None
        self._state = QLabel(self)
        self._state.setObjectName("paragraph_state")
        self._state.setWordWrap(True)
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("paragraph_text")
        self._text.setAccessibleName(self.tr("Words of this paragraph"))
        self._text.setTabChangesFocus(True)
        self._text.textChanged.connect(self._show_buttons)
        self._fact = QLabel(self)
        self._fact.setObjectName("paragraph_fact")
        self._fact.setProperty("role", "muted")
        self._fact.setWordWrap(True)
        self._keep = self._button("paragraph_keep", self.tr("Keep these words"), self._keep_text)
        self._back = self._button("paragraph_back", self.tr("Back to the facts"), self._keep_fact)
        self._drop = self._button("paragraph_drop", self.tr("Leave it out"), self._leave_out)
        self._arrange()
        self.show_paragraph(None)

    def show_paragraph(self, paragraph: Paragraph | None) -> None:
        """Show another paragraph, or the same as the log has it now: typed words stay then."""
        before, self._paragraph = self._paragraph, paragraph
        is_same = before is not None and paragraph is not None and before.key == paragraph.key
        if not (is_same and self._text.document().isModified()):
            self._text.setPlainText(paragraph.text if paragraph is not None else "")
        self._state.setText(state_words(paragraph))
        is_edited = paragraph is not None and paragraph.is_edited
        self._fact.setVisible(is_edited)
        fact = paragraph.fact if paragraph is not None else ""
        self._fact.setText(self.tr("By the log: {fact}").format(fact=fact))
        self.setEnabled(paragraph is not None)
        self._show_buttons()

    def leave(self) -> None:
        """Keep words that were typed: another paragraph, or another page, is turned to."""
        if self._text.document().isModified() and self._keep.isEnabled():
            self._keep_text()

    def _button(self, name: str, text: str, slot: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.clicked.connect(slot)
        return button

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.setSpacing(tokens.space_s)
        box.addWidget(self._state)
        box.addWidget(self._text, 2)
        box.addWidget(self._fact)
        box.addWidget(self._keep)
        row = QHBoxLayout()
        row.addWidget(self._back)
        row.addWidget(self._drop)
        box.addLayout(row)
        box.addStretch(1)

    def _show_buttons(self) -> None:
        one, words = self._paragraph, self._text.toPlainText().strip()
        self._keep.setEnabled(
            one is not None and bool(words) and words != " ".join(one.text.split())
        )
        self._back.setEnabled(one is not None and one.is_edited)
        self._drop.setEnabled(one is not None and not one.is_left_out)

    def _keep_text(self) -> None:
        self._decide(self._text.toPlainText())

    def _keep_fact(self) -> None:
        if self._paragraph is not None:
            self._decide(self._paragraph.fact)

    def _leave_out(self) -> None:
        self._decide("")

    def _decide(self, words: str) -> None:
        """Nothing is typed any more, so that the decision is what is shown."""
        if self._paragraph is not None:
            self._text.document().setModified(False)
            self.kept.emit(self._paragraph, words)

"""Typing in a printed sheet: numbers answer and go on by themselves, Enter keeps the sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from facilitator.evaluation import Form, Kind, Statement, said
from facilitator.ui.presenters.evaluation_sheet import Sheet, choices
from facilitator.ui.theme import tokens_for

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
ON = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Space})
BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
TEXT_SHARE = 5
ANSWERS_SHARE = 6


class EntryRow(QWidget):
    """One statement of the sheet with its answers."""

    reached = Signal(int)  # its place
    pressed = Signal(int, int)  # its place, the number
    worded = Signal(int, str)

    def __init__(
        self, place: int, statement: Statement, language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"entry_{place + 1}")
        self._place = place
        self._statement = statement
        self._language = language
        self._is_current = False
        self._buttons: dict[int, QPushButton] = {}
        number = QLabel(str(place + 1), self)
        number.setProperty("role", "muted")
        number.setMinimumWidth(self.fontMetrics().averageCharWidth() * 4)
        text = QLabel(said(statement.text, language), self)
        text.setWordWrap(True)
        row = QHBoxLayout(self)
        tokens = tokens_for(self)
        row.setContentsMargins(tokens.space_m, tokens.space_xs, tokens.space_m, tokens.space_xs)
        row.setSpacing(tokens.space_s)
        row.addWidget(number)
        row.addWidget(text, TEXT_SHARE)
        answers = QHBoxLayout()
        answers.setSpacing(tokens.space_xs)
        row.addLayout(answers, ANSWERS_SHARE)
        self.line: QLineEdit | None = None
        if statement.kind is Kind.TEXT:
            self.line = self._make_line(text.text())
            answers.addWidget(self.line)
        else:
            self._make_buttons(answers)

    def show_sheet(self, sheet: Sheet, *, is_current: bool) -> None:
        """Show what is answered, and whether one is here."""
        if is_current is not self._is_current:
            self._is_current = is_current
            self.update()
        for choice in choices(sheet, self._statement, self._language):
            self._buttons[choice.key].setChecked(choice.is_chosen)
        value = sheet.value(self._statement)
        words = value if isinstance(value, str) else ""
        if self.line is not None and self.line.text() != words and not self.line.hasFocus():
            self.line.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A soft ground and a bar where one is."""
        if not self._is_current:
            return
        tokens = tokens_for(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.accent_soft))
        painter.fillRect(0, 0, 4, self.height(), QColor(tokens.accent))
        painter.end()

    def _make_line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(f"entry_words_{self._place + 1}")
        line.setAccessibleName(name)
        line.setPlaceholderText(self.tr("Words; Enter goes on"))
        line.textEdited.connect(self._say)
        return line

    def _make_buttons(self, box: QHBoxLayout) -> None:
        is_scale = self._statement.kind is Kind.SCALE
        sheet = Sheet(Form("entry", {}, (self._statement,)))
        for choice in choices(sheet, self._statement, self._language):
            full = f"{choice.key} {choice.words}"
            short = self.tr("0 n/a") if choice.key == 0 else str(choice.key)
            button = QPushButton((short if is_scale else full).replace("&", "&&"), self)
            button.setObjectName(f"entry_{self._place + 1}_{choice.key}")
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setToolTip(full)
            button.setAccessibleName(full)
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.clicked.connect(self._press)
            self._buttons[choice.key] = button
            box.addWidget(button)
        box.addStretch(1)

    def _press(self) -> None:
        """A number was clicked."""
        sender = self.sender()
        key = next((key for key, button in self._buttons.items() if button is sender), None)
        if key is not None:
            self.pressed.emit(self._place, key)

    def _say(self, words: str) -> None:
        self.worded.emit(self._place, words)


class SheetEntry(QScrollArea):
    """A whole sheet to type in. It has the keyboard; no key of the console acts meanwhile."""

    finished = Signal(object)  # Answer

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet_entry")
        self.setAccessibleName(self.tr("Printed sheet to type in"))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet: Sheet | None = None
        self._rows: list[EntryRow] = []

    @property
    def sheet(self) -> Sheet | None:
        """The sheet as typed so far."""
        return self._sheet

    def show_form(self, form: Form | None, language: str) -> None:
        """Take sheets of this form; what was typed of another is gone."""
        if self._sheet is not None and self._sheet.form == form:
            return
        self._sheet = Sheet(form) if form is not None and form.statements else None
        holder = QWidget(self)
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        statements = form.statements if form is not None else ()
        self._rows = [EntryRow(at, one, language, holder) for at, one in enumerate(statements)]
        for row in self._rows:
            box.addWidget(row)
            row.pressed.connect(self._press_in)
            row.worded.connect(self._write_in)
            if row.line is not None:
                row.line.installEventFilter(self)
        box.addStretch(1)
        self.setWidget(holder)
        self._show()

    def begin(self) -> None:
        """The first statement of an empty sheet."""
        if self._sheet is not None:
            self._sheet = Sheet(self._sheet.form)
            self.verticalScrollBar().setValue(0)
            self._show(takes_focus=True)

    def finish(self) -> None:
        """Hand the sheet over and begin the next."""
        if self._sheet is not None:
            answer = self._sheet.answer
            self.begin()
            self.finished.emit(answer)

    def event(self, event: QEvent) -> bool:
        """While a sheet is typed in, keys are for it alone."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            if not event.modifiers() & commands and event.key() < Qt.Key.Key_F1:
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Words take the focus on to their line."""
        super().focusInEvent(event)
        self._show(takes_focus=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A number answers, n is not applicable, arrows move, Enter keeps the sheet."""
        key = Qt.Key(event.key())
        if self._sheet is None:
            super().keyPressEvent(event)
        elif key in ENTER:
            self.finish()
        elif key in ON or key in BACK:
            self._move(1 if key in ON else -1)
        elif key == Qt.Key.Key_N:
            self._press(0)
        elif key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            self._set(self._sheet.with_value(None))
        elif event.text().isdecimal():
            self._press(int(event.text()))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In a line of words: Enter and the arrows move on, after the last it keeps the sheet."""
        if event.type() is QEvent.Type.FocusIn:
            self._reach(watched)
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        is_done = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if key in ENTER:
            is_last = self._sheet is not None and self._sheet.is_last
            self.finish() if is_done or is_last else self._move(1)
            return True
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(1 if key == Qt.Key.Key_Down else -1)
            return True
        return super().eventFilter(watched, event)

    def _press(self, key: int) -> None:
        """Answer the statement one is at, and go on where that is the whole answer."""
        sheet = self._sheet
        if sheet is None:
            return
        is_whole = sheet.is_answered_by_one_key() and sheet.has_key(key)
        pressed = sheet.pressed(key)
        self._set(pressed.moved(1) if is_whole else pressed)

    def _press_in(self, place: int, key: int) -> None:
        """A number of some row was clicked."""
        if self._sheet is not None:
            self._sheet = self._sheet.at_place(place)
            self._press(key)

    def _write_in(self, place: int, words: str) -> None:
        if self._sheet is not None:
            self._set(self._sheet.at_place(place).with_value(words))

    def _move(self, step: int) -> None:
        if self._sheet is not None:
            self._set(self._sheet.moved(step))

    def _reach(self, line: QObject) -> None:
        """A line of words was clicked."""
        place = next((at for at, row in enumerate(self._rows) if row.line is line), None)
        if place is not None and self._sheet is not None and self._sheet.at != place:
            self._sheet = self._sheet.at_place(place)
            self._show()

    def _set(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._show(takes_focus=True)

    def _show(self, *, takes_focus: bool = False) -> None:
        """Show the sheet; the row one is at is in sight and has the keyboard."""
        sheet = self._sheet
        if sheet is None:
            return
        for at, row in enumerate(self._rows):
            row.show_sheet(sheet, is_current=at == sheet.at)
        current = self._rows[sheet.at]
        self.ensureWidgetVisible(current)
        self.setAccessibleDescription(f"{sheet.at + 1}: {said(sheet.statement.text, '')}")
        if takes_focus:
            wanted = current.line or self
            if not wanted.hasFocus() and self.isVisible():
                wanted.setFocus()

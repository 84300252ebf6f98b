"""The kiosk: a full-screen form that one participant after the other fills in.

Nobody gets back to another's answers: after the last statement they are handed over and gone from
the window. A form that is left alone is asked about after two minutes and then thrown away. Esc
does nothing; the way out is Ctrl+Shift+Q and a word to type.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.evaluation import Answer, Form, Kind, fixed_word, is_right_to_left
from facilitator.ui.kiosk.pages import Leaving, Notice, Welcome, large_button
from facilitator.ui.kiosk.question import Question
from facilitator.ui.kiosk.sizes import HINT_PT, MIDDLE_PX, large_label, share_of
from facilitator.ui.presenters.evaluation_sheet import Sheet
from facilitator.ui.theme import tokens_for

IDLE_S = 120.0
ASKED_S = 30.0
THANKS_S = 10.0
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
KEYS = {
    Kind.SCALE: "keys",
    Kind.ONE: "keys of choices",
    Kind.SEVERAL: "keys of choices",
    Kind.TEXT: "keys of words",
}
OUT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class KioskWindow(QWidget):
    """Shows one form again and again; `seconds` is a monotonic clock."""

    answered = Signal(object)  # Answer
    ended = Signal()

    def __init__(
        self,
        form: Form,
        *,
        language: str,
        seconds: Callable[[], float],
        screen: QScreen | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("kiosk_window")
        if screen is not None:
            self.setScreen(screen)  # first, because the sizes of all that follows depend on it
        self.setWindowTitle(self.tr("Evaluation"))
        self.setAccessibleName(self.tr("Evaluation"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._form = form
        codes = form.languages or ("en",)
        self._first = language if language in codes else codes[0]
        self._language = self._first
        self._seconds = seconds
        self._since = seconds()
        self._sheet = Sheet(form)
        self._waiting: Answer | None = None
        self._before: QWidget | None = None
        self._may_close = False
        self._make_pages()
        self._connect()
        self.begin_anew()

    @property
    def language(self) -> str:
        """The language it speaks now."""
        return self._language

    def begin_anew(self) -> None:
        """Welcome the next person; nothing is left of the one before."""
        self._sheet, self._waiting = Sheet(self._form), None
        self._speak(self._first)
        self._turn(self._welcome)
        self._welcome.show_language(self._language)

    def show_kept(self) -> None:
        """The answers are safe: thank for them."""
        self._waiting = None
        self._turn(self._thanks)
        self._thanks.show_words(self._w("thanks"), self._w("kept"), self._w("next person"))

    def show_not_kept(self) -> None:
        """The file did not take the answers: they wait here until it does."""
        self._turn(self._trouble)
        self._trouble.show_words("⚠", self._w("not kept"), self._w("finish"))

    def look(self, _state: object = None) -> None:
        """Look at the clock: a form that was left alone goes, after asking."""
        page, passed = self._stack.currentWidget(), self._seconds() - self._since
        if page is self._asking_page and passed >= IDLE_S:
            self._turn(self._still)
            self._still.show_words(
                self._w("still there"), self._w("will be emptied"), self._w("go on")
            )
        elif (page is self._still and passed >= ASKED_S) or (
            page is self._thanks and passed >= THANKS_S
        ):
            self.begin_anew()
        elif page is self._leaving and passed >= ASKED_S:
            self._stay()

    def end(self) -> None:
        """Close for good."""
        self._may_close = True
        self._sheet, self._waiting = Sheet(self._form), None
        self.close()
        self.ended.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing it in any other way asks for the word."""
        if self._may_close:
            super().closeEvent(event)
        else:
            event.ignore()
            self._ask_to_leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers answer, Enter goes on; Esc does nothing."""
        self._touch()
        if event.modifiers() == OUT and event.key() == Qt.Key.Key_Q:
            self._ask_to_leave()
        elif self._stack.currentWidget() is self._welcome and event.key() in ENTER:
            self._begin()
        elif self._stack.currentWidget() is self._asking_page:
            self._take_key(Qt.Key(event.key()), event.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press anywhere is a sign of life; Ctrl+Shift+Q and Ctrl+Enter work while typing."""
        if event.type() is QEvent.Type.MouseButtonPress:
            self._touch()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._touch()
            if event.key() in ENTER and self._leaving.is_word(watched):
                self._leaving.decide()  # taken here, so that it does not also begin a form
                return True
            is_control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            is_out = event.modifiers() == OUT and event.key() == Qt.Key.Key_Q
            if is_out or (is_control and event.key() in ENTER):
                self._ask_to_leave() if is_out else self._go_on()
                return True
        return super().eventFilter(watched, event)

    def _take_key(self, key: Qt.Key, text: str) -> None:
        if key in ENTER:
            self._go_on()
        elif key == Qt.Key.Key_Backspace:
            self._go_back()
        elif text.isdecimal():
            self._press(int(text))

    def _make_pages(self) -> None:
        self._stack = QStackedWidget(self)
        self._welcome = Welcome(self._form, self)
        self._thanks = Notice("kiosk_thanks", self)
        self._still = Notice("kiosk_still", self)
        self._trouble = Notice("kiosk_trouble", self)
        self._leaving = Leaving(self)
        self._asking_page = self._make_question()
        pages = (
            self._welcome,
            self._asking_page,
            self._thanks,
            self._still,
            self._trouble,
            self._leaving,
        )
        for page in pages:
            page.setMaximumWidth(MIDDLE_PX)
            self._stack.addWidget(page)
        self._stack.setMaximumWidth(MIDDLE_PX)
        tokens = tokens_for(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(*(round(tokens.space_l * 2 * share_of(self) ** 2),) * 4)
        row.addStretch(1)
        row.addWidget(self._stack, 20)
        row.addStretch(1)

    def _make_question(self) -> QWidget:
        """Progress, the statement with its answers, and the way back and on."""
        page = QWidget(self)
        page.setObjectName("kiosk_form")
        self._progress: QLabel = large_label("kiosk_progress", HINT_PT, page)
        self._progress.setProperty("role", "muted")
        self._keys: QLabel = large_label("kiosk_keys", HINT_PT * 0.85, page)
        self._keys.setProperty("role", "muted")
        self._question = Question(page)
        self._question.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._back = large_button("kiosk_back", page)
        self._next = large_button("kiosk_next", page, is_primary=True)
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._next)
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(round(tokens_for(self).space_m * share_of(self)))
        box.addWidget(self._progress)
        self._scroll = self._scrolled(self._question)
        box.addWidget(self._scroll, 1)
        box.addWidget(self._keys)
        box.addLayout(foot)
        return page

    def _scrolled(self, question: Question) -> QScrollArea:
        """The statement scrolls where it is long; the buttons below it are always in sight."""
        scroll = QScrollArea(self)
        scroll.setObjectName("kiosk_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(question)
        return scroll

    def _connect(self) -> None:
        self._welcome.leave_requested.connect(self._ask_to_leave)
        self._welcome.begun.connect(self._begin)
        self._welcome.language_chosen.connect(self._choose_language)
        self._question.pressed.connect(self._press)
        self._question.worded.connect(self._write)
        self._back.clicked.connect(self._go_back)
        self._next.clicked.connect(self._go_on)
        self._thanks.pressed.connect(self.begin_anew)
        self._still.pressed.connect(self._resume)
        self._trouble.pressed.connect(self._hand_over)
        self._leaving.left.connect(self.end)
        self._leaving.stayed.connect(self._stay)
        for widget in (self, *self.findChildren(QWidget)):
            widget.installEventFilter(self)

    # -- one person's way through the form ---------------------------------------------------

    def _choose_language(self, code: str) -> None:
        self._speak(code)
        self._welcome.show_language(code)

    def _begin(self) -> None:
        if self._form.statements:
            self._turn(self._asking_page)
            self._show_sheet(is_new=True)

    def _press(self, key: int) -> None:
        """An answer; pressing is not going on, so that a slip can be put right."""
        self._touch()
        self._sheet = self._sheet.pressed(key)
        self._show_sheet(is_new=False)

    def _write(self, words: str) -> None:
        self._touch()
        if self._sheet.statement.kind is Kind.TEXT:
            self._sheet = self._sheet.with_value(words)

    def _go_back(self) -> None:
        if self._stack.currentWidget() is self._asking_page:
            self._sheet = self._sheet.moved(-1)
            self._show_sheet(is_new=True)

    def _go_on(self) -> None:
        """The next statement, or after the last one the answers are handed over."""
        if self._stack.currentWidget() is not self._asking_page:
            return
        if self._sheet.is_last:
            self._waiting = self._sheet.answer
            self._sheet = Sheet(self._form)
            self._hand_over()
        else:
            self._sheet = self._sheet.moved(1)
            self._show_sheet(is_new=True)

    def _hand_over(self) -> None:
        if self._waiting is not None:
            self.answered.emit(self._waiting)

    def _resume(self) -> None:
        self._turn(self._asking_page)
        self._show_sheet(is_new=True)

    # -- the facilitator's way out -----------------------------------------------------------

    def _ask_to_leave(self) -> None:
        if self._stack.currentWidget() is not self._leaving:
            self._before = self._stack.currentWidget()
            self._turn(self._leaving)
            self._leaving.begin()

    def _stay(self) -> None:
        self._turn(self._before or self._welcome)
        if self._stack.currentWidget() is self._asking_page:
            self._show_sheet(is_new=True)

    # -- what is seen ------------------------------------------------------------------------

    def _show_sheet(self, *, is_new: bool) -> None:
        sheet = self._sheet
        self._question.show_sheet(sheet, self._language, is_new=is_new)
        if is_new:
            self._scroll.verticalScrollBar().setValue(0)
        self._progress.setText(f"{sheet.at + 1} / {len(self._form.statements)}")
        self._back.setEnabled(sheet.at > 0)
        self._next.setText(self._w("finish" if sheet.is_last else "next"))
        self._back.setText(self._w("back"))
        self._keys.setText(self._w(KEYS[sheet.statement.kind]))

    def _turn(self, page: QWidget) -> None:
        self._stack.setCurrentWidget(page)
        self._touch()

    def _touch(self) -> None:
        self._since = self._seconds()

    def _speak(self, language: str) -> None:
        self._language = language
        is_back = is_right_to_left(language)
        direction = Qt.LayoutDirection
        self.setLayoutDirection(direction.RightToLeft if is_back else direction.LeftToRight)

    def _w(self, name: str) -> str:
        return fixed_word(name, self._language)

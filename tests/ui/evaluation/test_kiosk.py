"""The kiosk: one person after the other, anonymous, and nobody gets back to another's answers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator.evaluation import Answer, Form, Kind, Option, Statement
from facilitator.ui.kiosk.window import KioskWindow

OPTIONS = (Option("a", {"en": "First", "fr": "Premier"}), Option("b", {"en": "Second"}))
FORM = Form(
    form_id="f",
    title={"en": "A form", "fr": "Un formulaire", "ar": "استمارة"},
    statements=(
        Statement("scale", Kind.SCALE, {"en": "It was good.", "fr": "C’était bien."}),
        Statement("several", Kind.SEVERAL, {"en": "Choose."}, OPTIONS),
        Statement("text", Kind.TEXT, {"en": "Say."}),
    ),
)


@dataclass
class Bench:
    """A kiosk on a clock that moves only when told to, and what it handed over."""

    window: KioskWindow
    now: list[float]
    handed: list[Answer] = field(default_factory=list)

    def wait(self, seconds: float) -> None:
        self.now[0] += seconds
        self.window.look()

    def press(self, name: str) -> None:
        button = self.window.findChild(QPushButton, name)
        assert button is not None, name
        assert button.isVisible(), name
        button.click()

    def sees(self, name: str) -> bool:
        widget = self.window.findChild(QWidget, name)
        return widget is not None and widget.isVisible()

    def text(self, name: str) -> str:
        return self.window.findChild(QLabel, name).text()


@pytest.fixture
def kiosk(qtbot: QtBot) -> Iterator[Bench]:
    now = [0.0]
    window = KioskWindow(FORM, language="en", seconds=lambda: now[0])
    qtbot.addWidget(window)
    bench = Bench(window, now)

    def keep(answer: Answer) -> None:
        bench.handed.append(answer)
        window.show_kept()

    window.answered.connect(keep)
    window.show()
    yield bench
    window.end()


def test_a_form_is_filled_in_by_clicks(kiosk: Bench) -> None:
    for name in ("kiosk_begin", "answer_4", "kiosk_next", "answer_1", "answer_2", "kiosk_next"):
        kiosk.press(name)
    kiosk.window.findChild(QPlainTextEdit, "kiosk_words").setPlainText("More cases.")
    kiosk.press("kiosk_next")
    assert kiosk.handed == [Answer("f", {"scale": 4, "several": ("a", "b"), "text": "More cases."})]
    assert kiosk.sees("kiosk_thanks")


def test_a_form_is_filled_in_by_keys(qtbot: QtBot, kiosk: Bench) -> None:
    window = kiosk.window
    for key in (
        *(Qt.Key.Key_Return, Qt.Key.Key_2, Qt.Key.Key_0, Qt.Key.Key_Return, Qt.Key.Key_1),
        *(Qt.Key.Key_Return, Qt.Key.Key_Backspace, Qt.Key.Key_Backspace, Qt.Key.Key_5),
        *(Qt.Key.Key_Return, Qt.Key.Key_Return),
    ):
        qtbot.keyClick(window, key)
    words = window.findChild(QPlainTextEdit, "kiosk_words")
    qtbot.keyClicks(words, "Go on.")
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert kiosk.handed == [Answer("f", {"scale": 5, "several": ("a",), "text": "Go on."})]


def test_the_next_person_finds_nothing_of_the_one_before(kiosk: Bench) -> None:
    for name in ("kiosk_begin", "answer_4", "kiosk_next", "kiosk_next", "kiosk_next"):
        kiosk.press(name)
    assert not kiosk.sees("kiosk_back")
    kiosk.press("kiosk_thanks_button")
    kiosk.press("kiosk_begin")
    assert not kiosk.window.findChild(QPushButton, "kiosk_back").isEnabled()
    assert not kiosk.window.findChild(QPushButton, "answer_4").isChecked()
    for _ in range(3):
        kiosk.press("kiosk_next")
    assert kiosk.handed[1].is_blank


def test_thanks_go_by_themselves(kiosk: Bench) -> None:
    for name in ("kiosk_begin", "kiosk_next", "kiosk_next", "kiosk_next"):
        kiosk.press(name)
    kiosk.wait(9)
    assert kiosk.sees("kiosk_thanks")
    kiosk.wait(2)
    assert kiosk.sees("kiosk_welcome")


def test_a_form_left_alone_is_asked_about_and_then_thrown_away(kiosk: Bench) -> None:
    kiosk.press("kiosk_begin")
    kiosk.press("answer_1")
    kiosk.wait(119)
    assert kiosk.sees("kiosk_form")
    kiosk.wait(2)
    assert kiosk.text("kiosk_still_title") == "Still there?"
    kiosk.press("kiosk_still_button")
    assert kiosk.window.findChild(QPushButton, "answer_1").isChecked()
    kiosk.wait(121)
    kiosk.wait(31)
    assert kiosk.sees("kiosk_welcome")
    kiosk.press("kiosk_begin")
    assert not kiosk.window.findChild(QPushButton, "answer_1").isChecked()
    assert kiosk.handed == []


def test_escape_and_closing_do_not_end_it(qtbot: QtBot, kiosk: Bench) -> None:
    kiosk.press("kiosk_begin")
    qtbot.keyClick(kiosk.window, Qt.Key.Key_Escape)
    assert kiosk.sees("kiosk_form")
    assert not kiosk.window.close()
    assert kiosk.sees("kiosk_leaving")
    kiosk.press("kiosk_stay")
    assert kiosk.sees("kiosk_form")


def test_only_the_word_ends_it(qtbot: QtBot, kiosk: Bench) -> None:
    out = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    line = kiosk.window.findChild(QLineEdit, "kiosk_leaving_word")
    qtbot.keyClick(kiosk.window, Qt.Key.Key_Q, out)
    qtbot.keyClicks(line, "please")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert kiosk.sees("kiosk_welcome")
    qtbot.keyClick(kiosk.window, Qt.Key.Key_Q, out)
    assert line.text() == ""
    qtbot.keyClicks(line, "End")
    with qtbot.waitSignal(kiosk.window.ended, timeout=500):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert not kiosk.window.isVisible()


def test_everybody_chooses_a_language_and_the_next_one_chooses_anew(kiosk: Bench) -> None:
    kiosk.press("kiosk_language_fr")
    assert kiosk.text("kiosk_title") == "Un formulaire"
    kiosk.press("kiosk_begin")
    assert kiosk.text("kiosk_statement") == "C’était bien."
    assert "d’accord" in kiosk.window.findChild(QPushButton, "answer_4").text()
    kiosk.press("kiosk_next")
    assert kiosk.text("kiosk_statement") == "Choose."
    kiosk.window.begin_anew()
    assert kiosk.text("kiosk_title") == "A form"
    kiosk.press("kiosk_language_ar")
    assert kiosk.window.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_answers_that_the_file_did_not_take_are_handed_over_again(kiosk: Bench) -> None:
    kiosk.window.answered.disconnect()
    tries: list[Answer] = []
    kiosk.window.answered.connect(tries.append)
    for name in ("kiosk_begin", "answer_3", "kiosk_next", "kiosk_next", "kiosk_next"):
        kiosk.press(name)
    kiosk.window.show_not_kept()
    kiosk.press("kiosk_trouble_button")
    assert tries == [Answer("f", {"scale": 3})] * 2


def test_the_welcome_shows_the_facilitator_the_way_out(kiosk: Bench) -> None:
    kiosk.press("kiosk_leave")
    assert kiosk.sees("kiosk_leaving")
    kiosk.press("kiosk_stay")
    assert kiosk.sees("kiosk_welcome")


def test_the_way_on_is_in_sight_in_a_low_window(kiosk: Bench) -> None:
    kiosk.window.resize(700, 450)
    kiosk.press("kiosk_begin")
    button = kiosk.window.findChild(QPushButton, "kiosk_next")
    foot = button.mapTo(kiosk.window, button.rect().bottomRight())
    assert kiosk.window.height() == 450
    assert kiosk.window.rect().contains(foot)

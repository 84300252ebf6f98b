"""Pictures of evaluations: thirty made-up sheets, every tab, and the kiosk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from random import Random

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QScrollArea, QWidget

from facilitator.app.console import Console
from facilitator.app.language import written_language
from facilitator.commands.evaluations import keep_answers, load_evaluations, save_form
from facilitator.day import ManualClock
from facilitator.evaluation import Answer, Form, Kind, Value
from facilitator.ui.kiosk.window import KioskWindow

SHEETS, PEOPLE, SEED = 30, 34, 9
KIOSK_SIZE = QSize(1366, 768)
COMMENTS = (
    "The group work on entry points.",
    "Hearing how other countries do it.",
    "More time for the strategy tool, please.",
    "The hypothetical cases.",
    "Slides should be sent before the session.",
    "The e-learning module needs a version that works offline.",
)


def scenes(console: Console, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """Forms, answers half-way through a sheet, results, and the kiosk's pages."""
    session = console.running.session
    assert session is not None
    window = console.window
    answers = window.show_tab("answers")
    assert answers is not None
    yield "evaluation-answers-empty", window
    random = Random(SEED)
    for form in load_evaluations(session.file).forms:
        whole = replace(form, expected=PEOPLE)
        save_form(session.file, whole)
        made = [_made_up(whole, random) for _ in range(SHEETS)]
        keep_answers(session.file, whole, made, lambda: f"{random.getrandbits(96):024x}")
    window.show_tab("forms")
    yield "evaluation-forms", window
    window.show_tab("answers")
    for name in ("entry_1_4", "entry_2_5", "entry_3_0", "entry_10_2"):
        _press(answers, name)
    yield "evaluation-answers", window
    results = window.show_tab("results")
    assert results is not None
    yield "evaluation-results", window
    scroll = results.findChild(QScrollArea, "results_scroll")
    assert scroll is not None
    scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())
    yield "evaluation-results-comments", window
    yield from _kiosk(load_evaluations(session.file).forms[-1], clock)
    window.show_page("day")


def _kiosk(form: Form, clock: ManualClock) -> Iterator[tuple[str, QWidget]]:
    """From the welcome to the question whether anybody is there."""
    language = written_language()
    kiosk = KioskWindow(
        form, language=language, seconds=lambda: clock.read().monotonic.total_seconds()
    )
    kiosk.resize(KIOSK_SIZE)
    kiosk.show()
    yield "kiosk-welcome", kiosk
    _press(kiosk, "kiosk_begin")
    _press(kiosk, "answer_4")
    yield "kiosk-scale", kiosk
    for _ in range(9):
        _press(kiosk, "kiosk_next")
    yield "kiosk-choice", kiosk
    _press(kiosk, "kiosk_next")
    yield "kiosk-words", kiosk
    clock.advance(timedelta(minutes=2))
    kiosk.look()
    yield "kiosk-still-there", kiosk
    kiosk.show_kept()
    yield "kiosk-thanks", kiosk
    kiosk.close()
    yield "kiosk-leaving", kiosk
    kiosk.end()
    kiosk.deleteLater()


def _made_up(form: Form, random: Random) -> Answer:
    """A sheet as somebody content might fill it in."""
    values: dict[str, Value] = {}
    for statement in form.statements:
        options = [one.option_id for one in statement.options]
        if random.random() < 0.06:
            continue
        if statement.kind is Kind.SCALE:
            values[statement.statement_id] = random.choices(range(6), (2, 2, 3, 6, 12, 10))[0]
        elif statement.kind is Kind.ONE:
            values[statement.statement_id] = (random.choices(options, (9, 14, 5, 1))[0],)
        elif statement.kind is Kind.SEVERAL:
            chosen = tuple(one for one in options if random.random() < 0.6)
            values[statement.statement_id] = chosen
        elif random.random() < 0.2:
            values[statement.statement_id] = random.choice(COMMENTS)
    return Answer(form.form_id, values)


def _press(window: QWidget, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None, name
    button.click()

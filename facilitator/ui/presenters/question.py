"""The question the program asks after a sleep, a crash or a set clock, and its answers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, Question
from facilitator.ui.presenters.words import span_text, time_text

CHOICES = ("went_on", "was_paused", "ended_at")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer: the choice of the log's row and the words on its button."""

    choice: str
    text: str


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question in one sentence with its answers; `seq` tells one question from another."""

    seq: int
    text: str
    answers: tuple[Answer, ...]


def question_view(state: DayState) -> QuestionView | None:
    """The open question in words, or None."""
    question = state.question
    if question is None:
        return None
    if question.code == "clock_moved":
        understood = (Answer("understood", answer_word("understood")),)
        return QuestionView(question.seq, _clock_text(question), understood)
    answers = tuple(Answer(choice, answer_word(choice)) for choice in CHOICES)
    return QuestionView(question.seq, _away_text(state, question), answers)


def answer_word(choice: str) -> str:
    """An answer as its button has it; an unknown one as the log has it."""
    words = {
        "went_on": QCoreApplication.translate("Question", "It went on"),
        "was_paused": QCoreApplication.translate("Question", "It was paused"),
        "ended_at": QCoreApplication.translate("Question", "It ended at…"),
        "understood": QCoreApplication.translate("Question", "Understood"),
    }
    return words.get(choice, choice)


def _clock_text(question: Question) -> str:
    """The system clock was set."""
    words = QCoreApplication.translate(
        "Question",
        "The laptop's clock was set by {span}. The countdown goes on as before;"
        " check the planned times.",
    )
    return words.format(span=span_text(question.span))


def _away_text(state: DayState, question: Question) -> str:
    """The laptop slept, or the program was away, while something ran."""
    if question.code == "slept":
        words = QCoreApplication.translate(
            "Question", "The laptop slept for {span} from {time}. What happened to {title}?"
        )
    else:
        words = QCoreApplication.translate(
            "Question", "The program was away for {span} from {time}. What happened to {title}?"
        )
    title = state.timer.title if state.timer is not None else ""
    since = time_text(state.plan.venue_time(question.since))
    return words.format(span=span_text(question.span), time=since, title=title)

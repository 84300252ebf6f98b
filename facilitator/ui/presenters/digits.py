"""The huge digits in the middle, and what they count."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import DayState, Phase, Timer, clock_text, countdown_s
from facilitator.ui.presenters.console import is_workshop_day
from facilitator.ui.presenters.words import phase_role, phase_shape, phase_word, time_text

FAR = timedelta(hours=12)
"""A start further away than this is not counted down to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DigitsView:
    """Digits with their colour role, what they are of, and the phase as shape and word.

    `fraction` is the share of the time that is left; below zero in overtime.
    """

    text: str
    role: str
    caption: str
    shape: str
    word: str
    phase_role: str
    fraction: float


def digits_view(state: DayState) -> DigitsView:
    """Remaining time of what has the floor, else the time until the next planned start."""
    if state.timer is None:
        return _idle(state)
    view = _running(state.timer)
    return _asking(state.timer, view) if state.timer.is_questions else view


def _running(timer: Timer) -> DigitsView:
    """The countdown; the calm colour of text until it matters."""
    role = phase_role(timer.phase)
    of = QCoreApplication.translate("Digits", "of {time}")
    return DigitsView(
        text=clock_text(countdown_s(timer.remaining)),
        role="text" if timer.phase is Phase.RUNNING else role,
        caption=of.format(time=clock_text(countdown_s(timer.allotment))),
        shape=phase_shape(timer.phase),
        word=phase_word(timer.phase),
        phase_role=role,
        fraction=timer.remaining / timer.allotment if timer.allotment else 0.0,
    )


def _asking(timer: Timer, view: DigitsView) -> DigitsView:
    """The talk is over: caption, word and share are those of the questions."""
    total = timer.questions
    of = QCoreApplication.translate("Timekeeper", "of {time} for questions")
    return replace(
        view,
        caption=of.format(time=clock_text(countdown_s(total))) if total > timedelta(0) else "",
        word=_question_word(timer.phase),
        fraction=timer.remaining / total if total > timedelta(0) else -1.0,
    )


def _question_word(phase: Phase) -> str:
    """The phase while questions are asked."""
    return {
        Phase.RUNNING: QCoreApplication.translate("Timekeeper", "Questions"),
        Phase.WARNING: QCoreApplication.translate("Timekeeper", "Questions, ending soon"),
        Phase.DANGER: QCoreApplication.translate("Timekeeper", "Questions, please conclude"),
        Phase.OVERTIME: QCoreApplication.translate("Timekeeper", "Questions, overtime"),
    }.get(phase, phase_word(phase))


def _idle(state: DayState) -> DigitsView:
    """Nothing has the floor: how long until the planned start, if it is near."""
    text, caption = _until(state)
    is_over = state.next_up is None and is_workshop_day(state)
    phase = Phase.DONE if is_over else Phase.WAITING
    return DigitsView(
        text=text,
        role="text_muted",
        caption=caption,
        shape=phase_shape(phase),
        word=phase_word(phase),
        phase_role=phase_role(phase),
        fraction=0.0,
    )


def _until(state: DayState) -> tuple[str, str]:
    """Digits and caption for the time to the planned start; empty if it is far away.

    Between two parts of an item it is the time left for the item.
    """
    row = state.running_row
    if row is not None and row.expected_end is not None:
        ends = time_text(state.plan.venue_time(row.expected_end))
        words = QCoreApplication.translate("Digits", "left of the item, until {time}")
        digits = clock_text(countdown_s(row.expected_end - state.now))
        return digits, words.format(time=ends)
    if state.next_up is None:
        return "", ""
    start = state.next_up.item.start
    left = start - state.now
    if abs(left) >= FAR:
        return "", ""
    at = time_text(state.plan.venue_time(start))
    if left >= timedelta(0):
        words = QCoreApplication.translate("Digits", "until {time}")
    else:
        words = QCoreApplication.translate("Digits", "since {time}")
    return clock_text(countdown_s(left)), words.format(time=at)

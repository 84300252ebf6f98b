"""The words of all screens: times, spans, phases and kinds, in the user's language and form."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from facilitator.day import Phase, Progress
from facilitator.kinds import ItemKind, Priority
from facilitator.ui.presenters.deeds import action_words
from facilitator.ui.presenters.spans import (
    minutes_text,
    over_under_role,
    over_under_words,
    span_text,
)

__all__ = [
    "action_words",
    "clock_time_text",
    "date_text",
    "day_text",
    "kind_word",
    "minutes_text",
    "over_under_role",
    "over_under_words",
    "phase_role",
    "phase_shape",
    "phase_word",
    "priority_word",
    "progress_word",
    "short_date_text",
    "span_of_times",
    "span_text",
    "steady_minute",
    "time_text",
]

SHAPES = {
    Phase.WAITING: "○",
    Phase.RUNNING: "●",
    Phase.WARNING: "◆",
    Phase.DANGER: "■",
    Phase.OVERTIME: "■",
    Phase.PAUSED: "‖",
    Phase.DONE: "✓",
}

ROLES = {
    Phase.WAITING: "grey",
    Phase.RUNNING: "green",
    Phase.WARNING: "amber",
    Phase.DANGER: "red",
    Phase.OVERTIME: "red",
    Phase.PAUSED: "grey",
    Phase.DONE: "grey",
}


def phase_word(phase: Phase) -> str:
    """What time has done to an item, as the operator reads it."""
    return {
        Phase.WAITING: QCoreApplication.translate("Words", "Waiting"),
        Phase.RUNNING: QCoreApplication.translate("Words", "Running"),
        Phase.WARNING: QCoreApplication.translate("Words", "Ending soon"),
        Phase.DANGER: QCoreApplication.translate("Words", "Please conclude"),
        Phase.OVERTIME: QCoreApplication.translate("Words", "Overtime"),
        Phase.PAUSED: QCoreApplication.translate("Words", "Paused"),
        Phase.DONE: QCoreApplication.translate("Words", "Done"),
    }[phase]


def phase_shape(phase: Phase) -> str:
    """The shape that goes with a phase's colour: ● ◆ ■ ‖ ○ ✓."""
    return SHAPES[phase]


def phase_role(phase: Phase) -> str:
    """The colour role of a phase."""
    return ROLES[phase]


def progress_word(progress: Progress) -> str:
    """How far a row of the rundown is."""
    return {
        Progress.WAITING: QCoreApplication.translate("Words", "to come"),
        Progress.RUNNING: QCoreApplication.translate("Words", "running"),
        Progress.DONE: QCoreApplication.translate("Words", "done"),
        Progress.SKIPPED: QCoreApplication.translate("Words", "skipped"),
        Progress.PASSED: QCoreApplication.translate("Words", "passed over"),
    }[progress]


def kind_word(kind: ItemKind) -> str:
    """The kind of an item."""
    return {
        ItemKind.SESSION: QCoreApplication.translate("Words", "Session"),
        ItemKind.PRESENTATIONS: QCoreApplication.translate("Words", "Presentations"),
        ItemKind.BREAKOUT: QCoreApplication.translate("Words", "Group work"),
        ItemKind.REPORT_BACK: QCoreApplication.translate("Words", "Report back"),
        ItemKind.EVALUATION: QCoreApplication.translate("Words", "Evaluation"),
        ItemKind.BREAK: QCoreApplication.translate("Words", "Break"),
        ItemKind.LUNCH: QCoreApplication.translate("Words", "Lunch"),
        ItemKind.OPENING: QCoreApplication.translate("Words", "Opening"),
        ItemKind.CLOSING: QCoreApplication.translate("Words", "Closing"),
        ItemKind.REGISTRATION: QCoreApplication.translate("Words", "Registration"),
        ItemKind.OTHER: QCoreApplication.translate("Words", "Other"),
    }[kind]


def priority_word(priority: Priority) -> str:
    """How much an item's time counts."""
    return {
        Priority.PROTECTED: QCoreApplication.translate("Words", "Protected"),
        Priority.HIGH: QCoreApplication.translate("Words", "Important"),
        Priority.NORMAL: QCoreApplication.translate("Words", "Normal"),
        Priority.LOW: QCoreApplication.translate("Words", "Low"),
    }[priority]


def time_text(moment: datetime) -> str:
    """A venue time in the locale's short form, without seconds: "14:00" or "2:00 PM"."""
    return QLocale().toString(_time(moment), _short_format())


def clock_time_text(moment: datetime) -> str:
    """A venue time in the locale's form, with seconds: "14:00:05"."""
    form = re.sub(r"([:.])mm", r"\1mm\1ss", _short_format())
    return QLocale().toString(_time(moment), form)


def steady_minute(instant: datetime) -> datetime:
    """The minute an expected instant lies in, a hair before the full minute counting as full.

    Expected times tremble by a millisecond between two ticks; their minute must not.
    """
    moved = instant + timedelta(milliseconds=500)
    return moved.replace(second=0, microsecond=0)


def span_of_times(start: datetime, end: datetime) -> str:
    """From one venue time to another: "10:45 – 12:30"."""
    return f"{time_text(start)} – {time_text(end)}"


def date_text(day: date) -> str:
    """A date in the locale's long form, with its weekday."""
    return QLocale().toString(_date(day), QLocale.FormatType.LongFormat)


def short_date_text(day: date) -> str:
    """A date in few letters, with its year: "6 Nov 2017"."""
    return QLocale().toString(_date(day), "d MMM yyyy")


def day_text(day: date) -> str:
    """A date as a tab has it: "Mon 6"."""
    return QLocale().toString(_date(day), "ddd d")


def _short_format() -> str:
    """The locale's short form of a time; some locales put seconds in it, we do not."""
    return re.sub(r"[:.]ss?", "", QLocale().timeFormat(QLocale.FormatType.ShortFormat))


def _time(moment: datetime) -> QTime:
    """The time of day of a venue time."""
    return QTime(moment.hour, moment.minute, moment.second)


def _date(day: date) -> QDate:
    """A date for Qt."""
    return QDate(day.year, day.month, day.day)

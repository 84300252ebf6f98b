"""The words and measures of the room window, apart from what is shown when."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from facilitator.day import ItemState, Phase, Thresholds, Timer, countdown_s
from facilitator.kinds import ItemKind
from facilitator.ui.presenters.words import kind_word, minutes_text, phase_word


def share_left(seconds: int, total: timedelta) -> float:
    """Share of the time that is left, in steps of whole seconds."""
    if seconds < 0:
        return -1.0
    return seconds / max(1, countdown_s(total))


def of_allotment(allotment: timedelta) -> str:
    """How long the entry has in all."""
    return QCoreApplication.translate("Room", "of {span}").format(span=minutes_text(allotment))


def room_word(phase: Phase, seconds: int) -> str:
    """The phase, as the speaker reads it from the floor."""
    if phase is Phase.RUNNING:
        return QCoreApplication.translate("Room", "In progress")
    if phase is Phase.WARNING:
        return minutes_left(seconds)
    if phase is Phase.DANGER or (phase is Phase.OVERTIME and seconds >= 0):
        return phase_word(Phase.DANGER)
    if phase is Phase.OVERTIME:
        return QCoreApplication.translate("Room", "Overtime – please conclude")
    return phase_word(phase)


def minutes_left(seconds: int) -> str:
    """How many minutes are left, the last one included."""
    minutes = -(-seconds // 60)
    if minutes <= 1:
        return QCoreApplication.translate("Room", "1 minute left")
    return QCoreApplication.translate("Room", "%n minutes left", "", minutes)


def pause_phase(timer: Timer, left: timedelta, thresholds: Thresholds) -> Phase:
    """A break ends softly: never red, never overtime."""
    if timer.is_paused:
        return Phase.PAUSED
    return Phase.WARNING if left <= thresholds.warning else Phase.RUNNING


def pause_word(row: ItemState, phase: Phase, seconds: int) -> str:
    """The word of a break: what it is, then that it ends."""
    if phase is Phase.PAUSED:
        return phase_word(phase)
    if phase is Phase.RUNNING:
        is_lunch = row.item.kind is ItemKind.LUNCH
        return kind_word(ItemKind.LUNCH if is_lunch else ItemKind.BREAK)
    return minutes_left(seconds) if seconds else _take_seats()


def resuming() -> str:
    """The headline when a break is over."""
    return QCoreApplication.translate("Room", "We resume now")


def _take_seats() -> str:
    """The word when a break is over."""
    return QCoreApplication.translate("Room", "Please take your seats")


def digits_of(clock: str) -> str:
    """A time of day without its AM or PM, which has no place among huge digits."""
    return "".join(sign for sign in clock if sign.isdigit() or sign in ":.").strip(".")

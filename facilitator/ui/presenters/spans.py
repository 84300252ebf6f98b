"""Spans of time in words: never a bare sign, always a unit."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from facilitator.day import elapsed_s, whole_minutes

HOUR_MIN = 60


def over_under_words(span: timedelta) -> str:
    """Over/under (positive = behind) in words: "4 min behind", "on time", "2 min ahead"."""
    minutes = whole_minutes(span)
    if minutes == 0:
        return QCoreApplication.translate("Words", "on time")
    if minutes > 0:
        return QCoreApplication.translate("Words", "{span} behind").format(span=minutes_text(span))
    return QCoreApplication.translate("Words", "{span} ahead").format(span=minutes_text(span))


def over_under_role(span: timedelta) -> str:
    """The colour role of an over/under: quiet on time or ahead, amber when late."""
    return "amber" if whole_minutes(span) > 0 else "text_muted"


def minutes_text(span: timedelta) -> str:
    """A span to the nearest minute, without its sign: "10 min", "1 h 30 min", "2 h"."""
    hours, minutes = divmod(abs(whole_minutes(span)), HOUR_MIN)
    number = QLocale().toString
    if not hours:
        return QCoreApplication.translate("Words", "{minutes} min").format(minutes=number(minutes))
    if not minutes:
        return QCoreApplication.translate("Words", "{hours} h").format(hours=number(hours))
    return QCoreApplication.translate("Words", "{hours} h {minutes} min").format(
        hours=number(hours), minutes=number(minutes)
    )


def span_text(span: timedelta) -> str:
    """A span to the second, without its sign: "1 min 30 s", "45 s", "10 min"."""
    whole, seconds = divmod(elapsed_s(abs(span)), 60)
    seconds_part = QCoreApplication.translate("Words", "{seconds} s").format(
        seconds=QLocale().toString(seconds)
    )
    if not whole:
        return seconds_part
    minutes_part = minutes_text(timedelta(minutes=whole))
    return minutes_part if not seconds else f"{minutes_part} {seconds_part}"

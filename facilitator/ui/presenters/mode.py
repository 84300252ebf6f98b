"""Words that mark a rehearsal or another date, so that nobody takes them for the real day."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from facilitator.ui.presenters.words import date_text, short_date_text


def mode_words(as_if: date | None, rehearsal_factor: int | None, *, is_look: bool = False) -> str:
    """How the clock is read; empty for the real thing."""
    parts: list[str] = []
    if is_look:
        parts.append(QCoreApplication.translate("Mode", "Only to look at; time stands still"))
    if rehearsal_factor is not None:
        words = QCoreApplication.translate("Mode", "Rehearsal at {factor}×, kept out of the record")
        parts.append(words.format(factor=rehearsal_factor))
    if as_if is not None:
        words = QCoreApplication.translate("Mode", "As if today were {date}")
        parts.append(words.format(date=date_text(as_if)))
    return " · ".join(parts)


def mode_badge(as_if: date | None, rehearsal_factor: int | None, *, is_look: bool = False) -> str:
    """The same in a few letters, where there is little room."""
    parts: list[str] = []
    if is_look:
        parts.append(QCoreApplication.translate("Mode", "Only to look at"))
    if rehearsal_factor is not None:
        words = QCoreApplication.translate("Mode", "Rehearsal {factor}×")
        parts.append(words.format(factor=rehearsal_factor))
    if as_if is not None:
        words = QCoreApplication.translate("Mode", "As if {date}")
        parts.append(words.format(date=short_date_text(as_if)))
    return " · ".join(parts)

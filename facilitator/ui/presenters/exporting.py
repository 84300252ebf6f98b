"""The forms in which an organization of work is given back, in words."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

PDF = "pdf"
PAPER = "paper"
"""The two forms that are made by Qt; all others come from the commands."""


@dataclass(frozen=True, slots=True)
class FormView:
    """A form that can be chosen; `is_file` is false for the printed page."""

    name: str
    title: str
    hint: str
    is_file: bool = True


@dataclass(frozen=True, slots=True)
class ExportWish:
    """What was chosen: the form, which timetable, and the folder it goes to."""

    form: str
    with_changes: bool
    folder: Path


def form_views() -> tuple[FormView, ...]:
    """All forms, the usual one first."""
    return (
        FormView(
            "docx",
            QCoreApplication.translate("Export", "&Word document"),
            QCoreApplication.translate(
                "Export", "In the layout of an annotated agenda, to be edited further"
            ),
        ),
        FormView(
            PDF,
            QCoreApplication.translate("Export", "&PDF"),
            QCoreApplication.translate("Export", "The same page, ready to be sent"),
        ),
        FormView(
            PAPER,
            QCoreApplication.translate("Export", "P&rinted page"),
            QCoreApplication.translate("Export", "With a preview"),
            is_file=False,
        ),
        FormView(
            "xlsx",
            QCoreApplication.translate("Export", "E&xcel table"),
            QCoreApplication.translate(
                "Export", "One row for each slot; this program reads it back"
            ),
        ),
        FormView(
            "csv",
            QCoreApplication.translate("Export", "CS&V table"),
            QCoreApplication.translate("Export", "The same as plain text"),
        ),
        FormView(
            "ics",
            QCoreApplication.translate("Export", "&iCalendar"),
            QCoreApplication.translate(
                "Export", "One event for each slot, for the participants’ calendars"
            ),
        ),
        FormView(
            "md",
            QCoreApplication.translate("Export", "Mar&kdown"),
            QCoreApplication.translate("Export", "For a web page or a wiki"),
        ),
    )


def button_text(form: FormView) -> str:
    """What the button of the sheet says."""
    if form.is_file:
        return QCoreApplication.translate("Export", "Export")
    return QCoreApplication.translate("Export", "Preview…")

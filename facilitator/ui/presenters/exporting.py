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
    text = QCoreApplication.translate
    return (
        FormView(
            "docx",
            text("Export", "&Word document"),
            text("Export", "In the layout of an annotated agenda, to be edited further"),
        ),
        FormView(PDF, text("Export", "&PDF"), text("Export", "The same page, ready to be sent")),
        FormView(
            PAPER,
            text("Export", "P&rinted page"),
            text("Export", "With a preview"),
            is_file=False,
        ),
        FormView(
            "xlsx",
            text("Export", "E&xcel table"),
            text("Export", "One row for each slot; this program reads it back"),
        ),
        FormView("csv", text("Export", "CS&V table"), text("Export", "The same as plain text")),
        FormView(
            "ics",
            text("Export", "&iCalendar"),
            text("Export", "One event for each slot, for the participants’ calendars"),
        ),
        FormView("md", text("Export", "Mar&kdown"), text("Export", "For a web page or a wiki")),
    )


def button_text(form: FormView) -> str:
    """What the button of the sheet says."""
    if form.is_file:
        return QCoreApplication.translate("Export", "Export")
    return QCoreApplication.translate("Export", "Preview…")

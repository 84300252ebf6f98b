"""An Agenda becomes a document again: Word, tables, a calendar, Markdown, a page to print.

Pure functions: whatever date a document bears is given by the caller. `word` is not imported
here, because the Word library takes 80 ms that nothing else needs.
"""

from __future__ import annotations

from facilitator.agenda.writing.calendar import timetable_ics
from facilitator.agenda.writing.changes import Changes, SlotKey
from facilitator.agenda.writing.markdown import timetable_md
from facilitator.agenda.writing.own_table import read_own_table
from facilitator.agenda.writing.page import timetable_html
from facilitator.agenda.writing.table import (
    template_csv,
    template_xlsx,
    timetable_csv,
    timetable_xlsx,
)

__all__ = [
    "Changes",
    "SlotKey",
    "read_own_table",
    "template_csv",
    "template_xlsx",
    "timetable_csv",
    "timetable_html",
    "timetable_ics",
    "timetable_md",
    "timetable_xlsx",
]

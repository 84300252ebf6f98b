"""The tab with the record of the meeting: its edits kept with the workshop, written as Word."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from facilitator.app.language import written_language
from facilitator.app.subjects import Desk
from facilitator.app.week_files import WeekFiles, is_real, put
from facilitator.commands.meeting_edits import (
    KIND,
    NAME,
    Chapter,
    Edit,
    edits_from_json,
    edits_json,
)
from facilitator.commands.meeting_findings import GroupFindings, group_findings
from facilitator.commands.store import DocumentStore, StorageError
from facilitator.day import Plan
from facilitator.ui.console.meeting.page import MeetingPage

Kept = tuple[dict[str, Edit], tuple[GroupFindings, ...]]
LANGUAGE_KEY = "meeting/language"


def make_meeting(desk: Desk, parent: QWidget) -> QWidget:
    """The record on the open workshop."""
    spoken = written_language()
    page = MeetingPage(desk.model, str(desk.settings.value(LANGUAGE_KEY, spoken)), parent)
    _Meeting(desk, page).refresh()
    return page


def read_kept(file: DocumentStore) -> Kept:
    """Edits and findings of a workshop file. Raises StorageError."""
    body = file.documents(KIND).get(NAME)
    try:
        edits = edits_from_json(body) if body else {}
    except ValueError as error:
        raise StorageError("damaged", str(error)) from error
    return edits, group_findings(file.documents("findings"))


def record_docx(plan: Plan, chapters: Sequence[Chapter], language: str, at: datetime) -> bytes:
    """The record as a Word document; takes a while, so not in the interface's thread."""
    # Loaded only now: the Word library takes a while that nothing else needs.
    from facilitator.commands.meeting_docx import meeting_docx  # noqa: PLC0415
    from facilitator.commands.meeting_words import where_said  # noqa: PLC0415

    where = where_said(language, plan.place, [day.date for day in plan.days])
    return meeting_docx(plan.title, where, chapters, language=language, made_at=at)


class _Meeting(QObject):
    """Between the page and the workshop file."""

    def __init__(self, desk: Desk, page: MeetingPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._files = WeekFiles(desk, self, "meeting")
        page.refresh_requested.connect(self.refresh)
        page.edits_changed.connect(self._keep)
        page.export_requested.connect(self._export)

    def refresh(self) -> None:
        """Read edits and findings anew."""
        put(self._desk, partial(read_kept, self._desk.session.file), self._show)

    def _show(self, kept: Kept) -> None:
        self._page.show_kept(*kept)

    def _keep(self, edits: dict[str, Edit]) -> None:
        if not is_real(self._desk):
            return
        body = edits_json(edits) if edits else None
        change = partial(self._desk.session.file.change_documents, {KIND: {NAME: body}})
        put(self._desk, change, _nothing)

    def _export(self, chapters: Sequence[Chapter], language: str) -> None:
        if not is_real(self._desk):
            return
        self._desk.settings.setValue(LANGUAGE_KEY, language)
        plan = self._desk.model.state.plan
        now = self._desk.clock.read().utc

        make = partial(record_docx, plan, chapters, language, now)
        self._files.save(self.tr("record of the meeting"), ".docx", make, self.tr("Word document"))


def _nothing(_: object) -> None:
    """Nothing to do with this result."""

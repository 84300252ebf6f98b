"""The tab of notes by country: kept at every change, given out as deck, document and reports."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.app.findings_files import Opened
from facilitator.app.language import written_language
from facilitator.app.subjects import Desk
from facilitator.app.week_files import FOLDER_KEY, WeekFiles, put
from facilitator.commands.country_notes import (
    CountryNote,
    load_notes,
    notes_as_findings,
    save_note,
)
from facilitator.commands.deck_template import load_template
from facilitator.commands.fairness import fairness_rows
from facilitator.commands.findings_merge import merge
from facilitator.commands.findings_store import FindingsDocument, load_findings, save_findings
from facilitator.day import elapsed_s
from facilitator.ui.console.country_notes.page import CountryNotesPage
from facilitator.ui.presenters.country_notes import NotedItem, lettered
from facilitator.ui.presenters.findings_list import ExportWish

LANGUAGES = ("en", "fr", "es", "ru", "ar", "zh")


def make_country_notes(desk: Desk, parent: QWidget) -> QWidget:
    """The notes of the open workshop."""
    page = CountryNotesPage(parent)
    _Notes(desk, page).refresh()
    return page


class _Notes(QObject):
    """Between the page and the workshop file."""

    def __init__(self, desk: Desk, page: CountryNotesPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._files = WeekFiles(desk, self, "country_notes")
        page.refresh_requested.connect(self.refresh)
        page.note_changed.connect(self._keep_note)
        page.export_requested.connect(self._ask_export)
        page.keep_requested.connect(self._keep_reports)

    def refresh(self) -> None:
        """Read the notes anew."""
        put(self._desk, partial(load_notes, self._desk.session.file), self._show)

    def _show(self, notes: tuple[CountryNote, ...]) -> None:
        timer = self._desk.model.state.timer
        speaking = timer.speaker if timer is not None else ""
        self._page.show_items(self._items(notes), {one.name: one for one in notes}, speaking)

    def _keep_note(self, note: CountryNote) -> None:
        put(self._desk, partial(save_note, self._desk.session.file, note), _nothing)

    def _items(self, notes: tuple[CountryNote, ...]) -> tuple[NotedItem, ...]:
        """Items with points whose speakers are known, or on which there are notes."""
        found = []
        for item in self._desk.session.workshop.agenda_items:
            countries = self._countries(item.number)
            countries += [n.country for n in notes if n.item == item.number]
            if item.focus and countries:
                known = tuple(dict.fromkeys(countries))
                found.append(NotedItem(item.number, item.title, item.focus, known))
        return tuple(found)

    def _countries(self, number: str) -> list[str]:
        state = self._desk.model.state
        queues = {i.queue_id for i in state.plan.items() if i.number == number and i.queue_id}
        return [
            one.speaker.name
            for queue in state.queues
            if queue.queue.queue_id in queues
            for one in queue.speakers
        ]

    def _documents(self, number: str, notes: tuple[CountryNote, ...]) -> tuple[Any, ...]:
        item = next(one for one in self._items(notes) if one.number == number)
        spoken = written_language()
        return notes_as_findings(
            item.countries,
            {one.country: one for one in notes if one.item == number},
            lettered(item.points),
            item=number,
            workshop=self._desk.session.workshop.plan.title or self._desk.session.path.stem,
            session=f"{number} · {item.title}",
            language=spoken if spoken in LANGUAGES else "en",
        )

    def _ask_export(self, number: str) -> None:
        """Choose a folder; then a deck and a Word document go there."""
        title = self.tr("Folder for the deck and the document")
        start = str(self._files.folder())
        folder = QFileDialog.getExistingDirectory(self._desk.window, title, start)
        if folder:
            self._desk.settings.setValue(FOLDER_KEY, folder)
            self.export(number, Path(folder))

    def export(self, number: str, folder: Path) -> None:
        """Write the presentations of an item with their times; what is there stays."""
        file = self._desk.session.file
        used = {
            row.name: (elapsed_s(row.used), round(row.allotted.total_seconds()))
            for row in fairness_rows(self._desk.model.state.queues)
            if row.heard
        }
        wish = ExportWish("presentations", ("pptx", "docx"), folder)

        def write(read: tuple[Any, Any]) -> None:
            opened = Opened(self._documents(number, read[0]), read[1])
            job = partial(opened.write, wish, used, QFontDatabase.families(), _go_on)
            self._desk.helper.submit(job, self._tell, self._files.refuse)

        put(self._desk, lambda: (load_notes(file), load_template(file)), write)

    def _tell(self, written: Any) -> None:
        self._files.tell(written.files[0], self.tr("The Word document lies beside it."))

    def _keep_reports(self, number: str) -> None:
        file = self._desk.session.file
        changed = self._desk.clock.read().utc.isoformat()

        def keep(notes: tuple[CountryNote, ...]) -> None:
            documents = self._documents(number, notes)
            put(self._desk, partial(_keep_all, file, documents, changed), self._tell_kept)

        put(self._desk, partial(load_notes, file), keep)

    def _tell_kept(self, count: int) -> None:
        text = self.tr("Kept among the reports: {count}.")
        self._desk.tell("info", text.format(count=QLocale().toString(count)))


def _keep_all(file: Any, documents: tuple[FindingsDocument, ...], changed: str) -> int:
    """Keep those with notes; what was written into a report since is kept, too."""
    known = load_findings(file)
    noted = [one for one in documents if any(s["items"] for s in one.body["sections"])]
    for one in noted:
        before = known.get(one.findings_id)
        both = merge(before, one).document if before is not None else one
        save_findings(file, both, changed=changed)
    return len(noted)


def _go_on(_done: int, _whole: int) -> bool:
    return True


def _nothing(_: object) -> None:
    """Nothing to do with this result."""

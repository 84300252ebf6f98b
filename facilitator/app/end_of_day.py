"""The sheet at the end of a day: shown, and written off the interface's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, Signal
from PySide6.QtWidgets import QWidget

from facilitator.app.exports import FOLDER_KEY
from facilitator.app.language import written_language
from facilitator.app.running import Running
from facilitator.commands.end_of_day import EndOfDay, end_of_day, timetable_of_day
from facilitator.commands.store import Workshop
from facilitator.day import Clock, DayState
from facilitator.ui.console.end_of_day.sheet import EndOfDaySheet, SheetWish
from facilitator.ui.presenters.closing import day_to_tell
from facilitator.ui.presenters.end_of_day import (
    end_of_day_paper,
    file_words,
    tomorrow_file_words,
)
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import Worker


class EndOfDaySheets(QObject):
    """Opens the sheet of the open workshop and writes what is wished for."""

    refused = Signal(str)  # one sentence

    def __init__(
        self,
        running: Running,
        worker: Worker,
        clock: Clock,
        *,
        settings: QSettings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._running, self._worker, self._clock = running, worker, clock
        self._settings, self._window = settings, window
        self._sheet: EndOfDaySheet | None = None
        self._told: tuple[Workshop, DayState, EndOfDay] | None = None

    @property
    def sheet(self) -> EndOfDaySheet | None:
        """The sheet while it is open."""
        return self._sheet

    def open(self) -> None:
        """Show the sheet of today, or of the day that was closed last."""
        from facilitator.agenda.writing.one_page import paper_html  # noqa: PLC0415

        session, model = self._running.session, self._running.model
        day = None if model is None else day_to_tell(model.state, model.record)
        if session is None or model is None or day is None:
            self.refused.emit(self.tr("No day has begun yet; there is nothing to tell."))
            return
        if self._sheet is not None:
            self._sheet.raise_()
            return
        facts = end_of_day(session.workshop, model.state, model.record, day)
        self._told = session.workshop, model.state, facts
        html = paper_html(end_of_day_paper(facts, model.state), is_printed=False)
        sheet = EndOfDaySheet(
            html,
            self._folder(session.path),
            has_tomorrow=facts.next_day is not None,
            parent=self._window,
        )
        sheet.save_requested.connect(self.save)
        sheet.finished.connect(self._forget)
        self._sheet = sheet
        sheet.open()

    def save(self, wish: SheetWish) -> None:
        """Write the sheet, or tomorrow's organization of work."""
        session = self._running.session
        if self._told is None or self._sheet is None or session is None:
            return
        model = self._running.model
        if model is not None and model.mode.is_rehearsal:
            self._sheet.show_refusal(self.tr("What was only rehearsed is not given out."))
            return
        self._settings.setValue(FOLDER_KEY, str(wish.folder))
        self._sheet.show_busy()
        workshop, state, facts = self._told
        job = _job(
            wish,
            workshop,
            state,
            facts,
            name=session.path.stem,
            clock=self._clock,
            language=written_language(),
        )
        self._worker.submit(job, self._tell, self._refuse)

    def _tell(self, written: Path) -> None:
        if self._sheet is not None:
            sentence = self.tr("{file} is in {folder}.")
            folder = written.parent.name or str(written.parent)
            self._sheet.show_done(sentence.format(file=written.name, folder=folder))

    def _refuse(self, error: Exception) -> None:
        from facilitator.commands.exporting import ExportError  # noqa: PLC0415

        is_known = isinstance(error, ExportError)
        if self._sheet is not None:
            sentence = spoken(error) if is_known else self.tr("It could not be written.")
            self._sheet.show_refusal(sentence)
        if not is_known:
            raise error

    def _forget(self) -> None:
        sheet, self._sheet = self._sheet, None
        self._told = None
        if sheet is not None:
            sheet.deleteLater()

    def _folder(self, workshop: Path) -> Path:
        """The folder of the last export, else that of documents, else that of the workshop."""
        usual = QStandardPaths.StandardLocation.DocumentsLocation
        wanted = (self._settings.value(FOLDER_KEY, ""), QStandardPaths.writableLocation(usual))
        known = (Path(str(folder)) for folder in wanted if folder)
        return next((folder for folder in known if folder.is_dir()), workshop.parent)


def _job(
    wish: SheetWish,
    workshop: Workshop,
    state: DayState,
    facts: EndOfDay,
    *,
    name: str,
    clock: Clock,
    language: str,
) -> Callable[[], Path]:
    """What the worker does; returns the file."""

    def make() -> Path:
        # Loaded only now: nothing of it is needed to open the console.
        from facilitator.agenda.writing.one_page import paper_docx, paper_html  # noqa: PLC0415
        from facilitator.commands import exporting  # noqa: PLC0415
        from facilitator.ui.console.exporting import pdf_of  # noqa: PLC0415

        now = clock.read().utc
        if wish.is_tomorrow and facts.next_day is not None:
            stem = tomorrow_file_words(facts, name)
            table = timetable_of_day(workshop, state, facts.next_day, language)
            order = exporting.Order(table, now, workshop.plan.zone)
            form = "html" if wish.form == "pdf" else wish.form
            data = exporting.document_of(order, form)
            title, html = table.agenda.title, data.decode() if form == "html" else ""
        else:
            stem = file_words(facts, name)
            paper = end_of_day_paper(facts, state)
            title, html = paper.title, paper_html(paper) if wish.form == "pdf" else ""
            data = b"" if html else paper_docx(paper, made_at=now)
        if wish.form == "pdf":
            data = pdf_of(html, title=title)
        target = wish.folder / f"{exporting.file_stem(stem)}.{wish.form}"
        return exporting.write_beside(data, target)

    return make

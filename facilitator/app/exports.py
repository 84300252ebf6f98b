"""Giving the organization of work back: the sheet, the writing off the interface's thread."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QStandardPaths, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.agenda import AgendaError
from facilitator.app.language import written_language
from facilitator.app.running import Running
from facilitator.commands.store import Workshop
from facilitator.day import Clock, DayState
from facilitator.ui.console.exporting import ExportSheet, pdf_of, preview
from facilitator.ui.presenters.exporting import PAPER, PDF, ExportWish
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.widgets.message_bar import MessageAction
from facilitator.ui.worker import Worker

EXPORTED = "exported"
OPEN, SHOW_FOLDER = "open_export", "show_export_folder"
FOLDER_KEY, FORM_KEY = "export/folder", "export/form"
Write = Callable[[], Path | str]


class Exports(QObject):
    """Exports the open workshop. An answer that comes after Cancel is thrown away."""

    told = Signal(str, str, object, str)  # severity, sentence, actions, key

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
        self._running = running
        self._worker = worker
        self._clock = clock
        self._settings = settings
        self._window = window
        self._sheet: ExportSheet | None = None
        self._wanted = 0
        self._written: Path | None = None

    @property
    def sheet(self) -> ExportSheet | None:
        """The sheet while it is open."""
        return self._sheet

    def ask(self) -> None:
        """Open the sheet, as it was left the last time."""
        if self._running.model is None:
            self.told.emit("warning", self.tr("Open a workshop first; then export it."), (), "")
            return
        if self._sheet is not None:
            self._sheet.raise_()
            return
        sheet = ExportSheet(
            self._folder(),
            form=str(self._settings.value(FORM_KEY, "")),
            why_no_changes=self._why_no_changes(),
            parent=self._window,
        )
        sheet.export_requested.connect(self.export)
        sheet.cancel_requested.connect(self.cancel)
        sheet.finished.connect(self._forget_sheet)
        self._sheet = sheet
        sheet.open()

    def export(self, wish: ExportWish) -> None:
        """Write the document, or show it as it will be printed."""
        session, model = self._running.session, self._running.model
        if session is None or model is None:
            return
        self._settings.setValue(FORM_KEY, wish.form)
        if wish.form != PAPER:
            self._settings.setValue(FOLDER_KEY, str(wish.folder))
        workshop = session.workshop
        state = model.state if wish.with_changes else None
        name = self._file_name(session.path.stem, wish)
        job = _job(wish, workshop, state, self._clock, name, written_language())
        self._submit(job, self._show_paper if wish.form == PAPER else self._tell_written)

    def cancel(self) -> None:
        """Throw away what is being written."""
        self._wanted += 1

    def ask_template(self) -> None:
        """Choose where an empty table goes."""
        excel, plain = self.tr("Excel table (*.xlsx)"), self.tr("CSV table (*.csv)")
        name = self.tr("Organization of work to fill in")
        path, chosen = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save a table to fill in"),
            str(self._folder() / f"{name}.xlsx"),
            f"{excel};;{plain}",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            suffix = ".csv" if chosen == plain else ".xlsx"
            target = Path(path)
            known = target.suffix.casefold() in (".csv", ".xlsx")
            self.save_template(target if known else target.with_name(target.name + suffix))

    def save_template(self, target: Path) -> None:
        """Write a table to start from, as CSV or for a spreadsheet."""
        self._settings.setValue(FOLDER_KEY, str(target.parent))
        self._submit(lambda: _template(target), self._tell_written)

    def answer(self, key: str, action_id: str) -> None:
        """A button of our message was pressed."""
        if key == EXPORTED and self._written is not None:
            what = self._written if action_id == OPEN else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(what)))

    def _submit(self, job: Write, done: Callable[[Path | str], None]) -> None:
        self._wanted += 1
        number = self._wanted
        if self._sheet is not None:
            self._sheet.show_busy()

        def write() -> Path | str | None:
            return job() if number == self._wanted else None

        def finish(result: Path | str | None) -> None:
            if number == self._wanted and result is not None:
                done(result)
            elif isinstance(result, Path):
                result.unlink(missing_ok=True)

        def refuse(error: Exception) -> None:
            if number == self._wanted:
                self._refuse(error)

        self._worker.submit(write, finish, refuse)

    def _tell_written(self, written: Path | str) -> None:
        self._written = Path(written)
        if self._sheet is not None:
            self._sheet.accept()
        sentence = self.tr("{file} is in {folder}.").format(
            file=self._written.name, folder=self._written.parent.name or self._written.parent
        )
        actions = (
            MessageAction(OPEN, self.tr("Open"), is_primary=True),
            MessageAction(SHOW_FOLDER, self.tr("Show in folder")),
        )
        self.told.emit("info", sentence, actions, EXPORTED)

    def _show_paper(self, html: Path | str) -> None:
        if self._sheet is not None:
            self._sheet.accept()
        session = self._running.session
        title = session.workshop.plan.title if session is not None else ""
        preview(str(html), title=title, parent=self._window)

    def _refuse(self, error: Exception) -> None:
        """Known trouble is told in its sentence; anything else is a bug."""
        from facilitator.commands.exporting import ExportError  # noqa: PLC0415 (as in _job)

        if not isinstance(error, ExportError | AgendaError):
            if self._sheet is not None:
                self._sheet.show_refusal(self.tr("It could not be written."))
            raise error
        if self._sheet is not None:
            self._sheet.show_refusal(spoken(error))
        else:
            self.told.emit("error", spoken(error), (), EXPORTED)

    def _forget_sheet(self) -> None:
        sheet, self._sheet = self._sheet, None
        if sheet is not None:
            sheet.deleteLater()

    def _file_name(self, workshop: str, wish: ExportWish) -> str:
        """What the file is called: after the workshop, and whether the changes are in it."""
        if wish.with_changes:
            return self.tr("{workshop} organization of work as changed").format(workshop=workshop)
        return self.tr("{workshop} organization of work").format(workshop=workshop)

    def _folder(self) -> Path:
        """The folder of the last export, else that of documents, else that of the workshop."""
        usual = QStandardPaths.StandardLocation.DocumentsLocation
        wanted = (self._settings.value(FOLDER_KEY, ""), QStandardPaths.writableLocation(usual))
        known = (Path(str(folder)) for folder in wanted if folder)
        session = self._running.session
        beside = session.path.parent if session is not None else Path.home()
        return next((folder for folder in known if folder.is_dir()), beside)

    def _why_no_changes(self) -> str:
        model = self._running.model
        if model is None or not model.mode.is_rehearsal:
            return ""
        return self.tr("The changes of a rehearsal are not given out; end it first.")


def _job(
    wish: ExportWish,
    workshop: Workshop,
    state: DayState | None,
    clock: Clock,
    name: str,
    language: str,
) -> Write:
    """What the worker does: a file's path, or for the printed page its text."""

    def make() -> Path | str:
        # Loaded only now: nothing of it is needed to open the console.
        from facilitator.commands import exporting  # noqa: PLC0415
        from facilitator.commands.timetable import (  # noqa: PLC0415
            agenda_as_it_stands,
            planned_timetable,
        )

        table = (
            planned_timetable(workshop, language)
            if state is None
            else agenda_as_it_stands(workshop, state, language)
        )
        order = exporting.Order(table, clock.read().utc, workshop.plan.zone)
        if wish.form in (PAPER, PDF):
            html = exporting.document_of(order, "html").decode()
            if wish.form == PAPER:
                return html
            data = pdf_of(html, title=table.agenda.title)
        else:
            data = exporting.document_of(order, wish.form)
        target = wish.folder / f"{exporting.file_stem(name)}.{wish.form}"
        return exporting.write_beside(data, target)

    return make


def _template(target: Path) -> Path:
    """An empty table beside what is there already."""
    from facilitator.agenda.writing import template_csv, template_xlsx  # noqa: PLC0415
    from facilitator.commands.exporting import write_beside  # noqa: PLC0415

    make = template_csv if target.suffix.casefold() == ".csv" else template_xlsx
    return write_beside(make(), target)

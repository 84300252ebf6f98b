"""What becomes of a workshop at its end: the template, the archive, personal data deleted."""

from __future__ import annotations

import json
import tempfile
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QObject, Qt

from facilitator.app.folders import free_workshop_path
from facilitator.app.language import written_language
from facilitator.app.meeting import LANGUAGE_KEY, Kept, read_kept, record_docx
from facilitator.app.subjects import Desk
from facilitator.app.week_files import WeekFiles, is_known, is_real, put, while_there
from facilitator.commands.archive_attached import Attached
from facilitator.commands.archive_file import Archive, attachments_of, write_archive
from facilitator.commands.archive_forget import (
    ForgetfulStore,
    Forgotten,
    PersonalData,
    forget,
    personal_data,
)
from facilitator.commands.archive_template import copy_documents, template_of
from facilitator.commands.meeting_edits import chapters
from facilitator.commands.meeting_record import meeting_parts
from facilitator.commands.placing import file_stem, write_beside
from facilitator.ui.console.archive.forget_dialog import ForgetDialog
from facilitator.ui.console.archive.template_dialog import TemplateDialog
from facilitator.ui.presenters.archive_words import report_words
from facilitator.ui.presenters.csv_words import csv_words
from facilitator.ui.presenters.sentences import spoken


class WorkshopEnd(QObject):
    """Makes them for the open workshop; a child of the tab that asks for it."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files = WeekFiles(desk, self, "archive")
        self._dialog: ForgetDialog | None = None
        self._has_forgotten = False

    # -- template ----------------------------------------------------------------------------

    def ask_template(self) -> None:
        """Ask for the first day of the next workshop."""
        plan = self._desk.model.state.plan
        if not plan.days or not is_real(self._desk):
            return
        name = self.tr("{workshop} template").format(workshop=self._desk.session.path.stem)
        dialog = TemplateDialog(plan.days[0].date, name, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._take_template)
        dialog.open()

    def _take_template(self) -> None:
        dialog = self.sender()
        if not isinstance(dialog, TemplateDialog):
            return
        session, first = self._desk.session, dialog.date
        path = free_workshop_path(session.path.parent, dialog.name)
        workshop = template_of(session.workshop, self._desk.model.state.plan, first)
        clock = self._desk.clock

        def make() -> Path:
            from db import WorkshopFile  # noqa: PLC0415 (in the worker, as everywhere)

            made = WorkshopFile.create(path, workshop, clock=clock)
            try:
                copy_documents(session.file, made)
            finally:
                made.close()
            return path

        put(self._desk, make, self._tell_template)

    def _tell_template(self, path: Path) -> None:
        sentence = self.tr("{file} is beside this workshop; open it from the menu when it is time.")
        self._desk.tell("info", sentence.format(file=path.name), (), "archive")

    # -- archive -----------------------------------------------------------------------------

    def ask_archive(self) -> None:
        """Ask where the one file goes, then pack it off the interface's thread."""
        if not is_real(self._desk):
            return
        target = self._files.ask(self.tr("archive"), ".zip", "ZIP")
        if target is not None:
            self.archive(target)

    def archive(self, target: Path) -> None:
        """Copy the workshop in its own thread, then pack and check in the helper's."""
        session, desk = self._desk.session, self._desk
        folder = tempfile.TemporaryDirectory()
        copy = Path(folder.name) / session.path.name

        def save() -> Kept:
            session.file.save_copy(copy)
            return read_kept(session.file)

        def pack(kept: Kept) -> None:
            desk.helper.submit(partial(write, kept), while_there(self._tell_archive), refuse)

        def write(kept: Kept) -> Archive:
            with folder:
                papers = papers_of(desk, kept)
                files = {session.path.name: copy, **attachments_of(session.path)}
                return write_archive(target, files, papers)

        def refuse(error: Exception) -> None:
            folder.cleanup()
            while_there(self._files.refuse)(error)

        desk.worker.submit(save, pack, refuse)

    def _tell_archive(self, made: Archive) -> None:
        more = self.tr("Read back and checked; files in it: {count}.").format(count=made.files)
        self._files.tell(made.path, more)

    # -- personal data -----------------------------------------------------------------------

    def ask_forget(self) -> None:
        """Find out what there is, then ask."""
        session = self._desk.session
        put(self._desk, lambda: personal_data(session.file, session.path), self._show_forget)

    def _show_forget(self, data: PersonalData) -> None:
        dialog = ForgetDialog(data, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.forget_requested.connect(self._forget)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        dialog.open()

    def _forget(self, drop_backups: bool, attached: tuple[Attached, ...]) -> None:
        session = self._desk.session
        words = self.tr("{workshop} deletion report")
        name = f"{words.format(workshop=file_stem(session.path.stem))}.txt"

        def job() -> tuple[Forgotten, Path]:
            rows = session.file.load_log()
            log_text = json.dumps([dict(row.payload) for row in rows], ensure_ascii=False)
            store = cast(ForgetfulStore, session.file)
            done = forget(
                store, session.path, log_text, drop_backups=drop_backups, attached=attached
            )
            text = report_words(done).encode("utf-8-sig")
            return done, write_beside(text, session.path.with_name(name))

        refuse = while_there(self._refuse_forget)
        self._desk.worker.submit(job, while_there(self._tell_forgotten), refuse)

    def _tell_forgotten(self, result: tuple[Forgotten, Path]) -> None:
        done, report = result
        self._has_forgotten = True
        if self._dialog is not None:
            self._dialog.show_report(done, report.name)

    def _refuse_forget(self, error: Exception) -> None:
        if not is_known(error):
            raise error
        if self._dialog is not None:
            self._dialog.show_failure(spoken(error))

    def _forget_dialog(self) -> None:
        """The sheet is closed; the other tabs are built anew, without what they had read."""
        self._dialog = None
        if self._has_forgotten:
            self._desk.window.show_day(self._desk.model)


def papers_of(desk: Desk, kept: Kept) -> dict[str, bytes]:
    """The papers of a workshop as they stand, for its archive."""
    from facilitator.commands.actual import actual_csv, actual_rows  # noqa: PLC0415
    from facilitator.commands.decisions import decisions_csv, decisions_of  # noqa: PLC0415
    from facilitator.commands.exporting import Order, document_of  # noqa: PLC0415
    from facilitator.commands.fairness import fairness_csv, fairness_rows  # noqa: PLC0415
    from facilitator.commands.timetable import agenda_as_it_stands  # noqa: PLC0415

    model, workshop = desk.model, desk.session.workshop
    state, record = model.state, model.record
    now = desk.clock.read().utc
    table = agenda_as_it_stands(workshop, state, written_language())
    words = csv_words()
    decisions = QCoreApplication.translate("Archive", "decisions and follow-ups.csv")
    actual = QCoreApplication.translate("Archive", "plan and actual.csv")
    treatment = QCoreApplication.translate("Archive", "equal treatment.csv")
    tables = {
        decisions: decisions_csv(decisions_of(state), words),
        actual: actual_csv(actual_rows(record, state), state.plan, words),
        treatment: fairness_csv(fairness_rows(state.queues), words),
    }
    papers = {f"papers/{name}": text.encode("utf-8-sig") for name, text in tables.items()}
    order = Order(table, now, state.plan.zone)
    work = QCoreApplication.translate("Archive", "organization of work.docx")
    papers[f"papers/{work}"] = document_of(order, "docx")
    edits, findings = kept
    language = str(desk.settings.value(LANGUAGE_KEY, written_language()))
    made = chapters(meeting_parts(state, findings, language), edits)
    meeting = QCoreApplication.translate("Archive", "record of the meeting.docx")
    papers[f"papers/{meeting}"] = record_docx(state.plan, made, language, now)
    return papers

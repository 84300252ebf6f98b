"""The tab with the week: its days, and what is made of it at the end."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.app.subjects import Desk
from facilitator.app.week_files import FOLDER_KEY, WeekFiles, is_real, put, while_there
from facilitator.commands.meeting_findings import GroupFindings, group_findings
from facilitator.commands.store import StorageError
from facilitator.ui.console.week.page import WeekPage

if TYPE_CHECKING:
    from facilitator.app.archive import WorkshopEnd
    from facilitator.commands.deck_template import DeckTemplate
    from facilitator.commands.evaluations import Evaluations
    from facilitator.commands.findings_deck import DeckMaker
    from facilitator.reports import Findings

    Kept = tuple[tuple[GroupFindings, ...], Evaluations, DeckTemplate]


def make_week(desk: Desk, parent: QWidget) -> QWidget:
    """The week of the open workshop."""
    page = WeekPage(desk.model, parent)
    page.day_requested.connect(desk.window.show_date)
    page.overview_requested.connect(Overview(desk, page).ask)
    end = _End(desk, page)
    page.template_requested.connect(end.ask_template)
    page.archive_requested.connect(end.ask_archive)
    page.forget_requested.connect(end.ask_forget)
    return page


class _End(QObject):
    """Loads what ends a workshop when it is wished for: the tab is drawn without it."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._made: WorkshopEnd | None = None

    def ask_template(self) -> None:
        """Ask for the first day of the next workshop."""
        self._end().ask_template()

    def ask_archive(self) -> None:
        """Ask where the one file goes."""
        self._end().ask_archive()

    def ask_forget(self) -> None:
        """Ask what personal data goes."""
        self._end().ask_forget()

    def _end(self) -> WorkshopEnd:
        from facilitator.app.archive import WorkshopEnd  # noqa: PLC0415 (as above)

        if self._made is None:
            self._made = WorkshopEnd(self._desk, self._page)
        return self._made


class Overview(QObject):
    """The overview for the closing, as slides and as a Word document."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._files = WeekFiles(desk, self, "overview")

    def ask(self) -> None:
        """Choose a folder, then write both; what is there stays."""
        if not is_real(self._desk):
            return
        title = self.tr("Folder for the overview")
        folder = QFileDialog.getExistingDirectory(
            self._desk.window, title, str(self._files.folder())
        )
        if folder:
            self._desk.settings.setValue(FOLDER_KEY, folder)
            self.write(Path(folder))

    def write(self, folder: Path) -> None:
        """Write slides and document into a folder, under a name that is free."""
        file = self._desk.session.file

        def read() -> Kept:
            # Loaded only now, in the worker's thread: the tab is drawn without them.
            from facilitator.commands.deck_template import load_template  # noqa: PLC0415
            from facilitator.commands.evaluations import load_evaluations  # noqa: PLC0415
            from facilitator.evaluation import EvaluationError  # noqa: PLC0415

            try:
                groups = group_findings(file.documents("findings"))
                return groups, load_evaluations(file), load_template(file)
            except EvaluationError as error:
                raise StorageError("damaged", str(error)) from error

        def make(kept: Kept) -> None:
            self._make(folder, kept)

        put(self._desk, read, make)

    def _make(self, folder: Path, kept: Kept) -> None:
        language = "fr" if QLocale().language() is QLocale.Language.French else "en"
        state, stem = self._desk.model.state, self._desk.session.path.stem
        name = self.tr("{workshop} overview").format(workshop=stem)
        families = QFontDatabase.families()

        def write() -> Sequence[Path]:
            # Loaded only now, in the helper's thread: slides and documents take their time.
            from facilitator.commands.week_closing import closing_findings  # noqa: PLC0415

            groups, evaluations, template = kept
            findings = closing_findings(state, groups, evaluations, language=language)
            return write_overview(findings, folder, name, template.maker(families))

        refuse = while_there(self._files.refuse)
        self._desk.helper.submit(write, while_there(self._tell), refuse)

    def _tell(self, written: Sequence[Path]) -> None:
        more = self.tr("The Word document lies beside it.")
        self._files.tell(written[0], more)


def write_overview(findings: Findings, folder: Path, name: str, maker: DeckMaker) -> Sequence[Path]:
    """The slides and the document of an overview, under the first version that is free."""
    from facilitator.reports import (  # noqa: PLC0415 (as above)
        Report,
        Source,
        make_decks,
        write_docx,
        write_pptx,
        write_version,
    )

    sources = [Source(findings, {})]
    made = make_decks("group", sources, maker.look, maker.measure, Report())[0]
    contents = {
        "pptx": write_pptx(made.deck, maker.look, maker.template, {}),
        "docx": write_docx(made.deck.title, sources),
    }
    return write_version(folder, name, contents)

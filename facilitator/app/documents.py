"""From a document to an accepted plan: choose, read off the interface's thread, look over."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog

from facilitator.app.folders import SAMPLE
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.agenda import Agenda
    from facilitator.app.intake import Intake
    from facilitator.commands.review import ReviewedAgenda
    from facilitator.commands.store import SourceDocument
    from facilitator.ui.console.first_run import FirstRunPage
    from facilitator.ui.console.reading_progress import ReadingProgress
    from facilitator.ui.console.review import ReviewPage

DOCUMENTS = "*.docx *.txt *.md *.csv *.xlsx"
"""What an organization of work can be read from."""


class Documents(QObject):
    """Owns the pages on which a document is read and looked over."""

    accepted = Signal(object, object)  # ReviewedAgenda, SourceDocument or None
    abandoned = Signal()

    def __init__(
        self, window: ConsoleWindow, reader: Worker, settings: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = settings
        self._source: SourceDocument | None = None
        self._review: ReviewPage | None = None
        self._reader = reader

    def follow(self, *askers: ConsoleWindow | FirstRunPage) -> None:
        """Read what these ask for."""
        for asker in askers:
            asker.read_requested.connect(self.read)
            asker.read_dialog_requested.connect(self.ask_for_document)
            asker.sample_requested.connect(self.read_sample)
            asker.empty_requested.connect(self.start_empty)
            if isinstance(asker, ConsoleWindow):
                asker.paste_dialog_requested.connect(self.ask_for_text)
            else:
                asker.text_pasted.connect(self.read_text)

    @cached_property
    def _intake(self) -> Intake:
        """What reads; made when something is read first."""
        from facilitator.app.intake import Intake  # noqa: PLC0415

        made = Intake(self._reader, self)
        made.started.connect(self._show_reading)
        made.read.connect(self._show_review)
        made.refused.connect(self.progress.show_refusal)
        return made

    @cached_property
    def progress(self) -> ReadingProgress:
        """The page that is seen while a document is read."""
        from facilitator.ui.console.reading_progress import ReadingProgress  # noqa: PLC0415

        made = ReadingProgress()
        self._window.add_page("reading", "", made)
        made.cancelled.connect(self._cancel)
        made.other_file_requested.connect(self.ask_for_document)
        return made

    @property
    def review(self) -> ReviewPage:
        """The page on which a read agenda is looked over; made when it is wanted first."""
        if self._review is None:
            # Loaded only now: the grammar of agendas is no part of opening the console.
            from facilitator.ui.console.review import ReviewPage  # noqa: PLC0415

            self._review = ReviewPage()
            self._review.accepted.connect(self._accept)
            self._review.cancelled.connect(self.abandoned)
            self._window.add_page("review", "", self._review)
        return self._review

    def read(self, path: str) -> None:
        """Read a document from a file."""
        self._intake.start(Path(path))

    def read_sample(self) -> None:
        """Read the sample's own Word document."""
        self._intake.start(SAMPLE)

    def read_text(self, text: str) -> None:
        """Read a pasted text."""
        self._intake.start_text(text)

    def start_empty(self) -> None:
        """Look over a workshop with one empty day."""
        from facilitator.commands.review import empty_agenda  # noqa: PLC0415

        self._source = None
        self.review.show_agenda(empty_agenda(), "")
        self._window.show_page("review")

    def ask_for_document(self) -> None:
        """Choose a file, then read it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Read an organization of work"),
            str(self._settings.value("folder", "")),
            self.tr("Documents ({patterns})").format(patterns=DOCUMENTS),
        )
        if path:
            self._settings.setValue("folder", str(Path(path).parent))
            self.read(path)

    def ask_for_text(self) -> None:
        """A sheet to look at a pasted text before it is read."""
        from facilitator.ui.console.paste_text import PasteSheet  # noqa: PLC0415

        sheet = PasteSheet(self._window)
        sheet.text_entered.connect(self.read_text)
        sheet.open()

    def _show_reading(self, file_name: str) -> None:
        self.progress.show_reading(file_name)
        self._window.show_page("reading")

    def _cancel(self) -> None:
        self._intake.cancel()
        self.abandoned.emit()

    def _show_review(self, agenda: Agenda, source: SourceDocument) -> None:
        self.progress.stop()
        self._source = source
        self.review.show_agenda(agenda, source.name)
        self._window.show_page("review")

    def _accept(self, accepted: ReviewedAgenda) -> None:
        self.accepted.emit(accepted, self._source)

"""The tabs of evaluations on the open workshop, and the kiosk."""

from __future__ import annotations

import secrets
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator.app.language import written_language
from facilitator.app.subjects import Desk
from facilitator.app.week_files import WeekFiles
from facilitator.commands.store import DocumentStore, MemoryDocuments
from facilitator.evaluation import EvaluationError, Form, FormResult, results_csv, said
from facilitator.sentences import of_system, say
from facilitator.ui.console.evaluation.answers_tab import AnswersTab
from facilitator.ui.console.evaluation.book import EvaluationBook
from facilitator.ui.console.evaluation.forms_tab import FormsTab
from facilitator.ui.console.evaluation.results_tab import ResultsTab
from facilitator.ui.presenters.evaluation_paper import sheet_html
from facilitator.ui.presenters.sentences import spoken

if TYPE_CHECKING:
    from facilitator.commands.evaluation_import import AnswerTable
    from facilitator.ui.kiosk.window import KioskWindow

# What reads, prints and writes files, and the kiosk, are loaded when they are wished for: the
# tabs are drawn without them.
KEY = "evaluation"
NAME_BYTES = 12
MOST_TOLD = 3


def forms_tab(desk: Desk, parent: QWidget) -> QWidget:
    """The forms, their editor and the printed sheet."""
    book = _book(desk, parent)
    tab = FormsTab(
        book, written_language(), workshop=desk.session.workshop.plan.title, parent=parent
    )
    _Papers(desk, tab)
    return _owning(tab, book)


def answers_tab(desk: Desk, parent: QWidget) -> QWidget:
    """Answers from sheets, tables and the kiosk."""
    book = _book(desk, parent)
    tab = AnswersTab(book, written_language(), parent)
    KioskKeeper(desk, book, tab)
    _Tables(desk, book, tab)
    return _owning(tab, book)


def results_tab(desk: Desk, parent: QWidget) -> QWidget:
    """Results, and what is given out of them."""
    book = _book(desk, parent)
    # One order of the comments for as long as they are looked at, another the next time.
    shuffled = partial(Random, secrets.randbits(64))
    tab = ResultsTab(book, written_language(), make_random=shuffled, parent=parent)
    _Reports(desk, tab)
    return _owning(tab, book)


class KioskKeeper(QObject):
    """Opens the kiosk over everything, keeps what it is given, and takes it away at the end."""

    def __init__(self, desk: Desk, book: EvaluationBook, tab: AnswersTab) -> None:
        super().__init__(tab)
        self.setObjectName("kiosk_keeper")
        self._desk = desk
        self._book = book
        self._tab = tab
        self._form: Form | None = None
        self._window: KioskWindow | None = None
        self._given = 0
        tab.kiosk_requested.connect(self.open)
        tab.released.connect(self._end)

    @property
    def window(self) -> KioskWindow | None:
        """The kiosk while it is open."""
        return self._window

    def open(self, form: Form) -> None:
        """Fill the screen with a form; it follows the clock with the other windows."""
        if self._window is not None:
            self._window.raise_()
            return
        from facilitator.ui.kiosk.window import KioskWindow  # noqa: PLC0415 (see above)

        screen = self._desk.window.screen()
        window = KioskWindow(
            form, language=written_language(), seconds=self._seconds, screen=screen
        )
        self._form, self._window = form, window
        window.answered.connect(self._keep)
        window.ended.connect(self._forget)
        self._desk.model.state_changed.connect(window.look)
        window.setGeometry(screen.geometry())  # where no window manager fills the screen
        window.showFullScreen()
        window.activateWindow()

    def _seconds(self) -> float:
        return self._desk.clock.read().monotonic.total_seconds()

    def _keep(self, answer: object) -> None:
        window, form = self._window, self._form
        if window is not None and form is not None:
            self._book.keep_unseen(form, answer, self._kept, window.show_not_kept)  # type: ignore[arg-type]

    def _kept(self) -> None:
        self._given += 1
        if self._window is not None:
            self._window.show_kept()

    def _end(self) -> None:
        if self._window is not None:
            self._window.end()

    def _forget(self) -> None:
        window, self._window = self._window, None
        if window is not None:
            window.hide()
            window.deleteLater()
            self._desk.window.activateWindow()
            self._tab.take_up(self._given)
            self._given = 0


class _Papers(QObject):
    """The printed sheet, as PDF or on paper."""

    def __init__(self, desk: Desk, tab: FormsTab) -> None:
        super().__init__(tab)
        self._desk = desk
        self._files = WeekFiles(desk, self, KEY)
        tab.print_requested.connect(self._print)
        tab.pdf_requested.connect(self._save)

    def _save(self, form: Form, language: str) -> None:
        from facilitator.ui.console.exporting.paper import pdf_of  # noqa: PLC0415 (see above)

        title, html = said(form.title, language), self._html(form, language)
        self._files.save(title, ".pdf", lambda: pdf_of(html, title=title), "PDF")

    def _print(self, form: Form, language: str) -> None:
        from facilitator.ui.console.exporting.paper import preview  # noqa: PLC0415 (see above)

        title = said(form.title, language)
        preview(self._html(form, language), title=title, parent=self._desk.window)

    def _html(self, form: Form, language: str) -> str:
        return sheet_html(form, language, self._desk.session.workshop.plan.title)


class _Tables(QObject):
    """Tables of answers: read, and to fill in."""

    def __init__(self, desk: Desk, book: EvaluationBook, tab: AnswersTab) -> None:
        super().__init__(tab)
        self.setObjectName("answer_tables")
        self._desk = desk
        self._book = book
        self._files = WeekFiles(desk, self, KEY)
        tab.import_requested.connect(self._ask)
        tab.template_requested.connect(self._save)

    def _save(self, form: Form) -> None:
        title = said(form.title, written_language())
        name = self.tr("{form} to fill in").format(form=title)

        def make() -> bytes:
            from facilitator.app.evaluation_files import answer_table  # noqa: PLC0415 (see above)

            return answer_table(form, written_language())

        self._files.save(name, ".xlsx", make, "Excel")

    def _ask(self, form: Form) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._desk.window,
            self.tr("Read answers"),
            str(self._files.folder()),
            self.tr("Tables (*.csv *.xlsx *.txt)"),
        )
        if path:
            self.read(form, Path(path))

    def read(self, form: Form, path: Path) -> None:
        """Read a table of answers in the helper, keep its sheets, tell its doubts."""

        def job() -> AnswerTable:
            from facilitator.commands.evaluation_import import read_answers  # noqa: PLC0415

            try:
                return read_answers(path.read_bytes(), path.name, form)
            except OSError as error:
                why = say(
                    "{name} cannot be read ({reason}); choose another file.",
                    name=path.name,
                    reason=of_system(error),
                )
                raise EvaluationError(why) from error

        def take(table: AnswerTable) -> None:
            self._book.keep(form, table.answers)
            self._tell(table)

        self._desk.helper.submit(job, take, self._refuse)

    def _tell(self, table: AnswerTable) -> None:
        """How many sheets there are, and the first doubts."""
        sheets, doubts = len(table.answers), len(table.doubts)
        is_one = sheets == 1  # English has no file of plurals
        sentence = self.tr("1 sheet read.") if is_one else self.tr("%n sheets read.", "", sheets)
        if table.doubts:
            told = " ".join(map(spoken, table.doubts[:MOST_TOLD]))
            many = self.tr("%n doubts:", "", doubts)
            more = self.tr("1 doubt:") if doubts == 1 else many
            sentence = f"{sentence} {more} {told}"
        severity = "warning" if table.doubts else "info"
        self._desk.tell(severity, sentence, (), KEY)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, EvaluationError):
            raise error
        self._desk.tell("error", spoken(error), (), KEY)


class _Reports(QObject):
    """Results as a table, slides, a document or findings."""

    def __init__(self, desk: Desk, tab: ResultsTab) -> None:
        super().__init__(tab)
        self.setObjectName("evaluation_reports")
        self._desk = desk
        self._files = WeekFiles(desk, self, KEY)
        tab.table_requested.connect(self._save_table)
        tab.report_requested.connect(self._save_report)

    def _save_table(self, result: FormResult) -> None:
        data = results_csv(result, written_language()).encode("utf-8-sig")
        self._files.save(self._name(result), ".csv", lambda: data, "CSV")

    def _save_report(self, result: FormResult, suffix: str) -> None:
        workshop, language = self._desk.session.workshop.plan.title, written_language()

        def make() -> bytes:
            from facilitator.app.evaluation_files import report_of  # noqa: PLC0415 (see above)

            return report_of(result, suffix, workshop=workshop, language=language)

        kinds = {".pptx": "PowerPoint", ".docx": "Word", ".json": "JSON"}
        self._files.save(self._name(result), suffix, make, kinds[suffix])

    def _name(self, result: FormResult) -> str:
        title = said(result.form.title, written_language())
        return self.tr("{form} results").format(form=title)


class _Rehearsed(QObject):
    """What a rehearsal writes; it goes with the rehearsal."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.documents = MemoryDocuments()


def _store(desk: Desk) -> DocumentStore:
    """The workshop file; in a rehearsal a memory of its own."""
    if not desk.model.mode.is_rehearsal:
        return desk.session.file
    kept = desk.model.findChild(_Rehearsed) or _Rehearsed(desk.model)
    return kept.documents


def _book(desk: Desk, parent: QWidget) -> EvaluationBook:
    book = EvaluationBook(
        _store(desk),
        desk.worker,
        new_name=lambda: secrets.token_hex(NAME_BYTES),
        settings=desk.settings,
        parent=parent,
    )
    book.trouble.connect(lambda sentence: desk.tell("error", sentence, (), KEY))
    return book


def _owning(tab: QWidget, book: EvaluationBook) -> QWidget:
    """The book goes with its tab."""
    book.setParent(tab)
    return tab

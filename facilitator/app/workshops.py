"""Which workshop is open: chosen, made of a document, taken up again, or in trouble."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QFileDialog

from facilitator.app.folders import SUFFIX, Folders, as_workshop, free_workshop_path
from facilitator.app.opening import create, open_existing
from facilitator.app.recent import as_shown, load_recent, remember
from facilitator.commands.store import SourceDocument, StorageError, Workshop
from facilitator.ui.console.first_run import FirstRunPage
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.widgets.message_bar import MessageAction
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.app.rescue import Rescue
    from facilitator.app.running import Running
    from facilitator.app.session import Session
    from facilitator.commands.review import ReviewedAgenda
    from facilitator.day import Clock

MAKE = "make_elsewhere"


class Workshops(QObject):
    """Opens workshops and shows the first page while there is none.

    Clock and running day are asked for when they are needed: neither is part of start-up.
    """

    leaving = Signal()  # another workshop comes
    taken = Signal()  # it is open

    def __init__(
        self,
        window: ConsoleWindow,
        first_run: FirstRunPage,
        parent: QObject,
        *,
        settings: QSettings,
        folders: Folders,
        worker: Worker,
        running: Callable[[], Running],
        clock: Callable[[], Clock],
        local_time: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._first_run = first_run
        self._settings = settings
        self._folders = folders
        self._worker = worker
        self._running = running
        self._clock = clock
        self._local_time = local_time
        self._is_one_open = False
        self._is_rescue_made = False
        self._unmade: tuple[Path, Workshop] | None = None
        window.open_requested.connect(self.open)
        window.open_dialog_requested.connect(self._ask)
        window.message_action_triggered.connect(self._answer)
        first_run.open_requested.connect(self.open)
        first_run.open_dialog_requested.connect(self._ask)

    @cached_property
    def rescue(self) -> Rescue:
        """The ways on when a file is in trouble; made when one is."""
        # Loaded only now: trouble is no part of drawing the first window.
        from facilitator.app.rescue import Rescue  # noqa: PLC0415

        self._is_rescue_made = True
        made = Rescue(self._window, self._worker, self, spare=self._folders.workshops)
        made.rescued.connect(self.open)
        made.looked.connect(self._look)
        return made

    def forget_failure(self, _saved: object) -> None:
        """Something was written: that it could not be is no news any more."""
        if self._is_rescue_made:
            self.rescue.forget_failure()

    @property
    def last(self) -> str:
        """The path of the workshop that was open last, if it is still there."""
        last = str(self._settings.value("last", ""))
        return last if last and Path(last).is_file() else ""

    def open(self, path: str) -> None:
        """Open a workshop file, or show the day if it is open already."""
        target = Path(path).resolve()
        session = self._running().session
        if session is not None and session.path.resolve() == target and not session.is_look:
            self.show_start()
            return
        clock = self._clock()

        def fail(error: Exception) -> None:
            self._take_error(error, target)

        self._worker.submit(lambda: open_existing(target, clock), self.take, fail)

    def accept(self, accepted: ReviewedAgenda, source: SourceDocument | None) -> None:
        """Make a workshop file of what the facilitator has accepted, and run it."""
        plan = accepted.plan
        year = plan.days[0].date.year
        document = Path(source.name).stem if source is not None else ""
        name = plan.place or plan.title or document or self.tr("Workshop")
        path = free_workshop_path(self._folders.workshops, f"{name} {year}")
        workshop = Workshop(
            plan=plan,
            agenda_items=accepted.agenda.items,
            source=source,
            doubts=accepted.doubts,
        )
        self._make(path, workshop)

    def _make(self, path: Path, workshop: Workshop) -> None:
        """Make a file; where that fails, what was accepted can be kept in another place."""
        clock = self._clock()

        def fail(error: Exception) -> None:
            if not isinstance(error, StorageError):
                raise error
            self._unmade = (path, workshop)
            action = MessageAction(MAKE, self.tr("Keep it in another place…"), is_primary=True)
            self._window.show_message("error", spoken(error), [action], MAKE)

        self._worker.submit(lambda: create(path, workshop, clock), self.take, fail)

    def _answer(self, key: str, action_id: str) -> None:
        """Ask for the other place."""
        if action_id != MAKE or self._unmade is None:
            return
        path, workshop = self._unmade
        target, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Keep the workshop in another place"),
            str(Path.home() / path.name),
            self.tr("Workshops ({patterns})").format(patterns=f"*{SUFFIX}"),
        )
        if target:
            self._window.withdraw_message(key)
            self._make(as_workshop(target), workshop)

    def take(self, session: Session) -> None:
        """Run an open workshop, and come back to it at the next start."""
        if self._is_rescue_made:
            self.rescue.withdraw()
        self._unmade = None
        plan = session.workshop.plan
        self._settings.setValue("last", str(session.path))
        now = self._local_time()
        remember(self._settings, session.path, plan.title or session.path.stem, now)
        self._settings.sync()
        self._run(session)
        self._show_recent()
        if self._is_rescue_made:
            self.rescue.tell_made(session.path)

    def show_start(self) -> None:
        """The day if a workshop is open, else the four choices."""
        if self._is_one_open:
            self._window.show_page("day")
            return
        self._show_recent()
        self._window.show_page("start")

    def _look(self, session: Session) -> None:
        """Show what can be read of a damaged workshop; it is not one to come back to."""
        self._run(session)
        self.rescue.tell_looking(session)

    def _run(self, session: Session) -> None:
        """Show its day."""
        self._is_one_open = True
        self.leaving.emit()
        self._running().take(session)
        self._window.show_page("day")
        self.taken.emit()

    def _show_recent(self) -> None:
        rows = load_recent(self._settings)
        self._first_run.show_recent(tuple(as_shown(row) for row in rows))
        self._window.show_recent([row.path for row in rows if row.exists])

    def _ask(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Open a workshop"),
            str(self._folders.workshops),
            self.tr("Workshops ({patterns})").format(patterns=f"*{SUFFIX}"),
        )
        if path:
            self.open(path)

    def _take_error(self, error: Exception, path: Path | None = None) -> None:
        if not isinstance(error, StorageError):
            raise error
        self.rescue.tell_opening(error, path)
        self.show_start()

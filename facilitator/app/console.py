"""The console put together: wishes of the windows become commands, results become pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QFileDialog

from facilitator.app.anything import Anything
from facilitator.app.documents import Documents
from facilitator.app.folders import SUFFIX, Folders, free_workshop_path
from facilitator.app.guide import About
from facilitator.app.opening import countries, create, load_pages, open_existing
from facilitator.app.papers import Papers
from facilitator.app.recent import as_shown, load_recent, remember
from facilitator.app.rescue import Rescue
from facilitator.app.room import RoomKeeper
from facilitator.app.timekeeper import TimekeeperKeeper
from facilitator.commands.store import SourceDocument, StorageError, Workshop
from facilitator.ui.console.first_run import FirstRunPage
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.icons import app_icon
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.theme import apply_theme
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.app.end_of_day import EndOfDaySheets
    from facilitator.app.exports import Exports
    from facilitator.app.running import Running
    from facilitator.app.session import Session
    from facilitator.app.subjects import Desk
    from facilitator.commands.review import ReviewedAgenda
    from facilitator.day import Clock
    from facilitator.ui.console.tabbed_page import Tab
    from facilitator.ui.day_model import DayModel
    from facilitator.ui.room.window import RoomWindow

ZONE = "zone"
"""Key of the message about the laptop's clock."""


class Console(QObject):
    """Builds the windows and ties them to the running workshop.

    The clock is made with the first workshop: the engine of the day is no part of start-up.
    """

    def __init__(
        self,
        application: QApplication,
        *,
        settings: QSettings,
        folders: Folders,
        make_clock: Callable[[], Clock],
        worker: Worker,
        reader: Worker,
        ticker: Ticker,
        local_time: Callable[[], datetime],
    ) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._folders = folders
        self._make_clock = make_clock
        self._local_time = local_time
        self._worker = worker
        self._reader = reader
        self._ticker = ticker
        self.room = RoomKeeper(application, settings, self)
        self.timekeeper = TimekeeperKeeper(settings, self)
        theme = str(settings.value("theme", "system"))
        apply_theme(application, theme)
        self._running: Running | None = None
        self.window = ConsoleWindow(settings)
        self.window.show_theme(theme)
        self.window.show_language(str(settings.value("language", "")))
        self.first_run = FirstRunPage()
        self.documents = Documents(self.window, reader, settings, self)
        self.rescue = Rescue(self.window, worker, self, spare=folders.workshops)
        self.rescue.rescued.connect(self._open_workshop)
        self.rescue.looked.connect(self._look)
        Papers(self.window, lambda: self.running, folders.workshops)
        Anything(self.window, lambda: self.running, worker)
        About(self.window, lambda: self.running, worker)
        self._connect_window()
        self._connect_pages()

    def open(self, path: Path | None) -> None:
        """Show the console: on `path`, else on the last workshop, else at the start."""
        self.window.show()
        self._application.processEvents()  # the window is seen before anything is loaded into it
        self._application.setWindowIcon(app_icon())
        self._ticker.start()
        last = str(self._settings.value("last", ""))
        if path is not None and path.suffix != SUFFIX:
            self.documents.read(str(path))
        elif path is not None:
            self._open_workshop(str(path))
        elif last and Path(last).is_file():
            self._open_workshop(last)
        else:
            self._show_start()

    @property
    def folders(self) -> Folders:
        """Where this console keeps its things."""
        return self._folders

    @property
    def application(self) -> QApplication:
        """The application the windows live in."""
        return self._application

    def run(self) -> int:
        """Run until the window is closed; the exit status of the program."""
        status = self._application.exec()
        self._reader.stop()
        self._worker.stop()
        return status

    def close(self) -> None:
        """Let the workshop go and remember it as the last one."""
        self._ticker.stop()
        self.room.close()
        self.timekeeper.close()
        if self._running is not None:
            self._running.close()
        self._settings.sync()

    def report_bug(self) -> None:
        """Tell the facilitator of an error nobody expected."""
        from facilitator.app.running import crash_notice  # noqa: PLC0415

        self.window.show_message("error", crash_notice())

    def _connect_window(self) -> None:
        window = self.window
        window.open_requested.connect(self._open_workshop)
        window.open_dialog_requested.connect(self._ask_for_workshop)
        window.rehearsal_requested.connect(self._rehearse)
        window.as_if_requested.connect(self._set_as_if)
        window.room_requested.connect(self.show_room)
        window.timekeeper_requested.connect(self.show_timekeeper)
        window.rapporteur_requested.connect(self.show_rapporteur)
        window.set_countries(countries)
        window.set_tabs(self._tabs)
        window.theme_requested.connect(self._set_theme)
        window.language_requested.connect(self._set_language)
        window.backup_requested.connect(self._back_up)
        window.export_requested.connect(self._export)
        window.end_of_day_requested.connect(self._open_end_of_day)
        window.template_requested.connect(self._save_template)
        window.closed.connect(self.close)

    def _connect_pages(self) -> None:
        self.window.add_page("start", "", self.first_run)
        self.documents.follow(self.window, self.first_run)
        self.first_run.open_requested.connect(self._open_workshop)
        self.first_run.open_dialog_requested.connect(self._ask_for_workshop)
        self.documents.accepted.connect(self._accept)
        self.documents.abandoned.connect(self._show_start)

    @cached_property
    def _clock(self) -> Clock:
        return self._make_clock()

    @property
    def running(self) -> Running:
        """The workshop as it runs; made when the first one is opened."""
        if self._running is None:
            # Loaded only now: the engine of the day is no part of drawing the first window.
            from facilitator.app.running import Running  # noqa: PLC0415
            from facilitator.app.trial import TrialOffer  # noqa: PLC0415

            running = Running(
                self._clock,
                self._worker,
                self._ticker,
                local_time=self._local_time,
                parent=self,
            )
            running.model_changed.connect(self._show_model)
            running.saved.connect(self.window.show_saved)
            running.saved.connect(self.rescue.forget_failure)
            running.backed_up.connect(self.window.show_backup)
            running.refused.connect(self._warn)
            running.trouble.connect(self._show_trouble)
            TrialOffer(self.window, running)
            running.zone_differs.connect(self._note)
            self._running = running
        return self._running

    # -- what a workshop is about besides its day --------------------------------------------

    def _tabs(self) -> tuple[Tab, ...]:
        from facilitator.app.subjects import tabs_of  # noqa: PLC0415

        return tabs_of(self.desk)

    def desk(self) -> Desk:
        """What the tabs of the open workshop work with. There must be an open workshop."""
        from facilitator.app.subjects import Desk  # noqa: PLC0415

        session, model = self.running.session, self.running.model
        assert session is not None
        assert model is not None
        return Desk(
            session=session,
            model=model,
            clock=self._clock,
            worker=self._worker,
            helper=self._reader,
            settings=self._settings,
            window=self.window,
            room=self._room_window,
        )

    def _room_window(self) -> RoomWindow | None:
        self.show_room()
        return self.room.window

    # -- an accepted document ----------------------------------------------------------------

    def _accept(self, accepted: ReviewedAgenda, source: SourceDocument | None) -> None:
        """Make a workshop file of what the facilitator has accepted, and run it."""
        plan = accepted.plan
        year = plan.days[0].date.year
        document = Path(source.name).stem if source is not None else ""
        name = plan.place or plan.title or document
        path = free_workshop_path(self._folders.workshops, f"{name} {year}")
        clock = self._clock
        workshop = Workshop(
            plan=plan,
            agenda_items=accepted.agenda.items,
            source=source,
            doubts=accepted.doubts,
        )
        self._worker.submit(lambda: create(path, workshop, clock), self._take, self._take_error)

    # -- giving it back ----------------------------------------------------------------------

    @cached_property
    def exports(self) -> Exports:
        """What gives the organization of work back; made when it is wanted first."""
        from facilitator.app.exports import Exports  # noqa: PLC0415

        made = Exports(
            self.running, self._reader, self._clock, settings=self._settings, window=self.window
        )
        made.told.connect(self.window.show_answer)
        self.window.message_action_triggered.connect(made.answer)
        return made

    def _export(self) -> None:
        self.exports.ask()

    @cached_property
    def end_of_day(self) -> EndOfDaySheets:
        """The sheet at the end of a day; made when it is wanted first."""
        from facilitator.app.end_of_day import EndOfDaySheets  # noqa: PLC0415

        made = EndOfDaySheets(
            self.running, self._reader, self._clock, settings=self._settings, window=self.window
        )
        made.refused.connect(self._warn)
        return made

    def _open_end_of_day(self) -> None:
        self.end_of_day.open()

    def _save_template(self) -> None:
        self.exports.ask_template()

    # -- workshops ---------------------------------------------------------------------------

    def _show_start(self) -> None:
        """The day if a workshop is open, else the four choices."""
        if self._running is not None and self._running.model is not None:
            self.window.show_page("day")
            return
        self._show_recent()
        self.window.show_page("start")

    def _show_recent(self) -> None:
        rows = load_recent(self._settings)
        self.first_run.show_recent(tuple(as_shown(row) for row in rows))
        self.window.show_recent([row.path for row in rows if row.exists])

    def _ask_for_workshop(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self.window,
            self.tr("Open a workshop"),
            str(self._folders.workshops),
            self.tr("Workshops ({patterns})").format(patterns=f"*{SUFFIX}"),
        )
        if path:
            self._open_workshop(path)

    def _open_workshop(self, path: str) -> None:
        target = Path(path).resolve()
        session = self.running.session
        if session is not None and session.path.resolve() == target and not session.is_look:
            self._show_start()
            return
        clock = self._clock

        def fail(error: Exception) -> None:
            self._take_error(error, target)

        self._worker.submit(lambda: open_existing(target, clock), self._take, fail)

    def _take(self, session: Session) -> None:
        self.rescue.withdraw()
        plan = session.workshop.plan
        self._settings.setValue("last", str(session.path))
        now = self._local_time()
        remember(self._settings, session.path, plan.title or session.path.stem, now)
        self._settings.sync()
        self.window.withdraw_message(ZONE)  # it was about another workshop
        self.running.take(session)
        self._show_recent()
        self.window.show_page("day")
        self._reader.submit(load_pages, _ignore, self._take_error)

    def _look(self, session: Session) -> None:
        """Show what can be read of a damaged workshop; it is not one to come back to."""
        self.running.take(session)
        self.window.show_page("day")
        self.rescue.tell_looking(session)

    def _take_error(self, error: Exception, path: Path | None = None) -> None:
        if not isinstance(error, StorageError):
            raise error
        self.rescue.tell_opening(error.code, spoken(error), path)
        self._show_start()

    # -- the running day ---------------------------------------------------------------------

    def _show_model(self, model: DayModel | None) -> None:
        self.window.show_day(model)
        self.room.show_day(model)
        self._lend_keys()
        self.timekeeper.show_day(model)

    def _rehearse(self, is_wanted: bool) -> None:
        self.running.rehearse(is_wanted)

    def _back_up(self) -> None:
        self.running.back_up()

    def _set_as_if(self, wanted: date | None) -> None:
        self.running.set_as_if(wanted)

    def show_room(self) -> None:
        """Show the room window, on the projector if there is one."""
        if self.room.open():
            self._lend_keys()
        else:
            self._warn(self.tr("Open a workshop first; then the room has something to see."))

    def _lend_keys(self) -> None:
        """The keys of the day act also while the room window has the focus."""
        if self.room.window is not None:
            self.window.lend_keys(self.room.window)

    def show_timekeeper(self) -> None:
        """Show the timekeeper's window."""
        if not self.timekeeper.open():
            self._warn(self.tr("Open a workshop first; then there is time to keep."))

    def show_rapporteur(self) -> None:
        """Show the window in which findings are written."""
        if self._running is None or self._running.model is None:
            self._warn(self.tr("Open a workshop first; then there are findings to write."))
            return
        from facilitator.app.rapporteur import open_rapporteur  # noqa: PLC0415

        open_rapporteur(self.desk())

    def _set_theme(self, name: str) -> None:
        self._settings.setValue("theme", name)
        apply_theme(self._application, name)
        self.window.show_theme(name)

    def _set_language(self, code: str) -> None:
        self._settings.setValue("language", code)
        self.window.show_language(code)
        sentence = self.tr("The language changes at the next start.")
        self.window.show_message("info", sentence, key="language")

    def _note(self, sentence: str) -> None:
        self.window.show_message("info", sentence, key=ZONE)

    def _warn(self, sentence: str) -> None:
        self.window.show_message("warning", sentence)

    def _show_trouble(self, code: str, sentence: str) -> None:
        self.rescue.tell_running(code, sentence, self.running.session)


def _ignore(_: object) -> None:
    """Nothing to do with this result."""

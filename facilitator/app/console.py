"""The console put together: wishes of the windows become commands, results become pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication

from facilitator.app.anything import Anything
from facilitator.app.documents import Documents
from facilitator.app.folders import SUFFIX, Folders
from facilitator.app.guide import About
from facilitator.app.opening import countries, load_pages
from facilitator.app.papers import Papers
from facilitator.app.room import RoomKeeper
from facilitator.app.timekeeper import TimekeeperKeeper
from facilitator.app.workshops import Workshops
from facilitator.ui.console.first_run import FirstRunPage
from facilitator.ui.console.window import ConsoleWindow
from facilitator.ui.icons import app_icon
from facilitator.ui.theme import apply_theme, known_theme
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import Worker

if TYPE_CHECKING:
    from facilitator.app.end_of_day import EndOfDaySheets
    from facilitator.app.exports import Exports
    from facilitator.app.running import Running
    from facilitator.app.subjects import Desk
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
        theme = known_theme(settings.value("theme"))
        apply_theme(application, theme)
        self._running: Running | None = None
        self.window = ConsoleWindow(settings)
        self.window.show_theme(theme)
        self.window.show_language(str(settings.value("language", "")))
        self.first_run = FirstRunPage()
        self.documents = Documents(self.window, reader, settings, self)
        self.workshops = Workshops(
            self.window,
            self.first_run,
            self,
            settings=settings,
            folders=folders,
            worker=worker,
            running=lambda: self.running,
            clock=lambda: self._clock,
            local_time=local_time,
        )
        Papers(self.window, lambda: self.running, folders.workshops)
        Anything(self.window, lambda: self.running, worker)
        About(self.window, lambda: self.running, worker)
        self.timekeeper.console_requested.connect(self._raise)
        self._connect_window()
        self._connect_pages()

    def open(self, path: Path | None) -> None:
        """Show the console: on `path`, else on the last workshop, else at the start."""
        self.window.show()
        self._application.processEvents()  # the window is seen before anything is loaded into it
        self._application.setWindowIcon(app_icon())
        self._ticker.start()
        if path is not None and path.suffix != SUFFIX:
            self.documents.read(str(path))
        elif wanted := str(path) if path is not None else self.workshops.last:
            self.workshops.open(wanted)
        else:
            self.workshops.show_start()

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
        window.rehearsal_requested.connect(self._rehearse)
        window.as_if_requested.connect(self._set_as_if)
        window.room_requested.connect(self.show_room)
        window.room_light_requested.connect(self.room.turn_light)
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
        self.documents.accepted.connect(self.workshops.accept)
        self.documents.abandoned.connect(self.workshops.show_start)
        self.workshops.leaving.connect(self._forget_zone)
        self.workshops.taken.connect(self._load_pages)

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
            running.saved.connect(self.workshops.forget_failure)
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

    # -- the running day ---------------------------------------------------------------------

    def _forget_zone(self) -> None:
        self.window.withdraw_message(ZONE)  # it was about another workshop

    def _load_pages(self) -> None:
        self._reader.submit(load_pages, _ignore, _raise)

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

    def _raise(self) -> None:
        """From the timekeeper's window back to the console."""
        self.window.raise_()
        self.window.activateWindow()

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
        self.window.show_message("notice", sentence, key=ZONE)

    def _warn(self, sentence: str) -> None:
        self.window.show_message("warning", sentence)

    def _show_trouble(self, code: str, sentence: str) -> None:
        self.workshops.rescue.tell_running(code, sentence, self.running.session)


def _ignore(_: object) -> None:
    """Nothing to do with this result."""


def _raise(error: Exception) -> None:
    """What fails there is a bug."""
    raise error

"""Opening the console: checks first, then Qt, then the windows."""

from __future__ import annotations

import logging
import sys
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from facilitator.app.folders import Folders, folders_in
from facilitator.app.startup import reason_not_to_start

if TYPE_CHECKING:
    from facilitator.app.console import Console
    from facilitator.day import Clock

log = logging.getLogger(__name__)

MOST_LOG_BYTES = 500_000
"""A longer log is put aside at the start; one old one is kept."""


def run_console(path: Path | None, *, home: Path | None = None) -> int:
    """Open the console, on a workshop if one is named; the exit status of the program."""
    reason = reason_not_to_start()
    if reason is not None:
        sys.stderr.write(reason + "\n")
        return 2
    folders = folders_in(home)
    log_to(folders)
    console = build_console(folders)
    sys.excepthook = Reporter(console.report_bug)
    console.open(path)
    return console.run()


def build_console(folders: Folders) -> Console:
    """The application and its windows, not shown yet. There can be one in a process."""
    # Qt is imported only now: without a screen or a library its import would end the program.
    from PySide6.QtCore import QSettings  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from facilitator.app.console import Console  # noqa: PLC0415
    from facilitator.app.language import speak  # noqa: PLC0415
    from facilitator.ui.ticker import Ticker  # noqa: PLC0415
    from facilitator.ui.worker import ThreadWorker  # noqa: PLC0415

    application = QApplication(sys.argv[:1])
    application.setApplicationName("facilitator-console")
    application.setApplicationDisplayName("Facilitator console")
    settings = QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat)
    speak(application, str(settings.value("language", "")))
    return Console(
        application,
        settings=settings,
        folders=folders,
        make_clock=_system_clock,
        local_time=_local_time,
        worker=ThreadWorker(),
        reader=ThreadWorker(),
        ticker=Ticker(),
    )


def _system_clock() -> Clock:
    """The laptop's own clock; the engine is loaded with it."""
    from facilitator.day import SystemClock  # noqa: PLC0415

    return SystemClock()


def _local_time() -> datetime:
    """The laptop's own time, in its own zone."""
    return datetime.now().astimezone()


def log_to(folders: Folders) -> None:
    """Keep the program's own log in a file; without a place for it, do without."""
    path = folders.logs / "console.log"
    try:
        folders.logs.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > MOST_LOG_BYTES:
            path.replace(path.with_suffix(".old.log"))
        handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    log.info("console started at %s", datetime.now().astimezone().isoformat(timespec="seconds"))


class Reporter:
    """Writes a bug whole into the log and tells the facilitator in one sentence."""

    def __init__(self, tell: object) -> None:
        self._tell = tell

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        log.critical("unexpected error", exc_info=(kind, error, trace))
        if callable(self._tell):
            self._tell()

"""The real console on a clock that moves only when told to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from facilitator.app.console import Console
from facilitator.app.folders import folders_in
from facilitator.day import ManualClock
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import DirectWorker, Worker


def a_console(
    home: Path,
    clock: ManualClock,
    *,
    reader: Worker | None = None,
    zone: str = "Asia/Kuala_Lumpur",
    settings: Mapping[str, str] | None = None,
) -> Console:
    """A console that keeps everything below `home` and does every job at once, not shown yet.

    `settings` are those it finds from an earlier start.
    """
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folders = folders_in(home)
    kept = QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat)
    for name, value in (settings or {}).items():
        kept.setValue(name, value)
    return Console(
        application,
        settings=kept,
        folders=folders,
        make_clock=lambda: clock,
        local_time=lambda: clock.read().utc.astimezone(ZoneInfo(zone)),
        worker=DirectWorker(),
        reader=reader or DirectWorker(),
        ticker=Ticker(),
    )

"""A home folder with the sample workshop open and an item of Monday running."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSettings

from facilitator.agenda import read_agenda
from facilitator.app.folders import SAMPLE, folders_in
from facilitator.app.session import create_session, shift_session
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, SystemClock


def make_sample_home(home: Path) -> None:
    """Leave a workshop in `home` that the console opens by itself, running as if on Monday."""
    folders = folders_in(home)
    agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
    plan = plan_from_agenda(agenda, "Asia/Kuala_Lumpur")
    path = folders.workshops / "sample.workshop"
    clock = SystemClock()
    session = create_session(path, Workshop(plan=plan, agenda_items=agenda.items), clock)
    shift_session(session, clock, datetime(2017, 11, 6).date())  # noqa: DTZ001 (a date)
    session.commands.act(ActionKind.START, session.clock.read(), item_id=_longest(plan))
    session.file.close()
    settings = QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat)
    settings.setValue("last", str(path))
    settings.sync()


def _longest(plan: object) -> str:
    """The longest item of the first day: it will not run into overtime meanwhile."""
    items = plan.days[0].items  # type: ignore[attr-defined]
    return max(items, key=lambda item: (item.length, timedelta(0))).item_id

"""What is loaded only when it is wanted: workshop files, in the worker, and the countries."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.commands.store import Workshop
from facilitator.resources import countries_text

DAY = "facilitator.ui.console.open_day"
PAGES = (
    "facilitator.ui.console.speakers.page",
    "facilitator.ui.timekeeper.window",
    "facilitator.ui.room.window",
)
"""Modules whose loading would hold up the clock for longer than it should."""

if TYPE_CHECKING:
    from facilitator.app.session import Session
    from facilitator.countries import Countries
    from facilitator.day import Clock


def create(path: Path, workshop: Workshop, clock: Clock) -> Session:
    """Make a workshop file; the database is loaded in the worker, never before the window."""
    from facilitator.app.session import create_session  # noqa: PLC0415

    _load_day()
    return create_session(path, workshop, clock)


def open_existing(path: Path, clock: Clock) -> Session:
    """Open a workshop file, in the worker."""
    from facilitator.app.session import open_session  # noqa: PLC0415

    _load_day()
    return open_session(path, clock)


def load_pages() -> None:
    """Load what is turned to first while the day is shown: turning to it then takes no time."""
    for name in PAGES:
        importlib.import_module(name)


def _load_day() -> None:
    """Load the pages of the day here in the worker, not while they are to be shown."""
    importlib.import_module(DAY)


def countries() -> Countries:
    """The table of countries, read when a queue is made first."""
    from facilitator.countries import load_countries  # noqa: PLC0415

    return load_countries(countries_text())

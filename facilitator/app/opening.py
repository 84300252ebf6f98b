"""What is loaded only when it is wanted: workshop files, in the worker, and the countries."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from facilitator.commands.store import Workshop
from facilitator.resources import countries_text

if TYPE_CHECKING:
    from facilitator.app.session import Session
    from facilitator.countries import Countries
    from facilitator.day import Clock


def create(path: Path, workshop: Workshop, clock: Clock) -> Session:
    """Make a workshop file; the database is loaded in the worker, never before the window."""
    from facilitator.app.session import create_session  # noqa: PLC0415

    return create_session(path, workshop, clock)


def open_existing(path: Path, clock: Clock) -> Session:
    """Open a workshop file, in the worker."""
    from facilitator.app.session import open_session  # noqa: PLC0415

    return open_session(path, clock)


def countries() -> Countries:
    """The table of countries, read when a queue is made first."""
    from facilitator.countries import load_countries  # noqa: PLC0415

    return load_countries(countries_text())

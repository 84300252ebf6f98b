"""The tab of people: the list of the open workshop, kept in its file."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from facilitator.countries import Countries, load_countries
from facilitator.resources import countries_text
from facilitator.ui.console.people import PeopleActs, PeoplePage

if TYPE_CHECKING:
    from facilitator.app.subjects import Desk
    from facilitator.day import Plan


def make_people(desk: Desk, parent: QWidget) -> QWidget:
    """The page of people of the open workshop."""
    acts = PeopleActs(desk.session.file, desk.worker, _countries, parent)

    def plan() -> Plan:
        return desk.model.state.plan

    def now() -> datetime:
        return plan().venue_time(desk.session.clock.read().utc)

    page = PeoplePage(
        acts,
        plan,
        now,
        helper=desk.helper,
        settings=desk.settings,
        tell=desk.tell,
        parent=parent,
    )
    desk.model.state_changed.connect(page.show_now)
    return page


def _countries() -> Countries:
    """The table of countries, read with the list."""
    return load_countries(countries_text())

"""The participants: who they are, who is here, and the papers with their names."""

from __future__ import annotations

from facilitator.ui.console.people.acting import PeopleActs
from facilitator.ui.console.people.page import PeoplePage

__all__ = ["PeopleActs", "PeoplePage"]

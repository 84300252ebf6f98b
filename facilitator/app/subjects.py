"""What an open workshop is about besides its day: one entry for each tab that shows it.

A tab is built when somebody turns to it, from what its maker is given here; it is thrown away
when the workshop is closed or another is opened.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator.ui.console.tabbed_page import Tab

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from facilitator.app.session import Session
    from facilitator.day import Clock
    from facilitator.ui.console.window import ConsoleWindow
    from facilitator.ui.day_model import DayModel
    from facilitator.ui.room.window import RoomWindow
    from facilitator.ui.widgets.message_bar import MessageAction
    from facilitator.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class Desk:
    """What the maker of a tab works with.

    `worker` is the only one that may touch `session.file`; `helper` is for everything else that
    takes longer than a blink: reading, solving, exporting. `room` makes the room window if need
    be, or gives None while no screen can show it.
    """

    session: Session
    model: DayModel
    clock: Clock
    worker: Worker
    helper: Worker
    settings: QSettings
    window: ConsoleWindow
    room: Callable[[], RoomWindow | None]

    def tell(
        self, severity: str, sentence: str, actions: Sequence[MessageAction] = (), key: str = ""
    ) -> None:
        """Say something in the bar under the header; severity is info, warning or error."""
        self.window.show_answer(severity, sentence, actions, key)


@dataclass(frozen=True, slots=True)
class Subject:
    """A tab: on which page it stands, its name, and the function that makes it.

    `maker` is "module:function", imported when the tab is wanted first; the function takes the
    desk and the parent widget and returns the tab. A tab with a method `release` is told before
    it goes.
    """

    page: str
    name: str
    maker: str


SUBJECTS: tuple[Subject, ...] = (
    Subject("groups", "people", "facilitator.app.people:make_people"),
    Subject("groups", "draw", "facilitator.app.draw:make_draw"),
    Subject("groups", "clocks", "facilitator.app.breakout:clocks_tab"),
    Subject("findings", "findings", "facilitator.app.findings_tab:make_findings"),
    Subject("findings", "country_notes", "facilitator.app.country_notes:make_country_notes"),
    Subject("findings", "template", "facilitator.app.deck_template:make_template"),
    Subject("evaluation", "forms", "facilitator.app.evaluation:forms_tab"),
    Subject("evaluation", "answers", "facilitator.app.evaluation:answers_tab"),
    Subject("evaluation", "results", "facilitator.app.evaluation:results_tab"),
    Subject("record", "week", "facilitator.app.week:make_week"),
    Subject("record", "decisions", "facilitator.app.decisions:make_decisions"),
    Subject("record", "meeting", "facilitator.app.meeting:make_meeting"),
    Subject("record", "materials", "facilitator.app.materials:make_materials"),
)
"""In the order in which the tabs stand."""


def page_title(page: str) -> str:
    """The name of a page in the header."""
    titles = {
        "groups": QCoreApplication.translate("Subjects", "Groups"),
        "findings": QCoreApplication.translate("Subjects", "Findings"),
        "evaluation": QCoreApplication.translate("Subjects", "Evaluation"),
        "record": QCoreApplication.translate("Subjects", "Record"),
    }
    return titles[page]


def tab_title(name: str) -> str:
    """The name of a tab."""
    titles = {
        "people": QCoreApplication.translate("Subjects", "People"),
        "draw": QCoreApplication.translate("Subjects", "Groups"),
        "clocks": QCoreApplication.translate("Subjects", "Clocks"),
        "findings": QCoreApplication.translate("Subjects", "Reports"),
        "country_notes": QCoreApplication.translate("Subjects", "Notes by country"),
        "template": QCoreApplication.translate("Subjects", "Template"),
        "forms": QCoreApplication.translate("Subjects", "Forms"),
        "answers": QCoreApplication.translate("Subjects", "Answers"),
        "results": QCoreApplication.translate("Subjects", "Results"),
        "week": QCoreApplication.translate("Subjects", "Week"),
        "decisions": QCoreApplication.translate("Subjects", "Decisions and follow-ups"),
        "meeting": QCoreApplication.translate("Subjects", "Record of the meeting"),
        "materials": QCoreApplication.translate("Subjects", "Materials"),
    }
    return titles[name]


def tabs_of(desk: Callable[[], Desk]) -> tuple[Tab, ...]:
    """Every tab; `desk` is asked for when one is built."""
    return tuple(
        Tab(
            subject.page,
            page_title(subject.page),
            subject.name,
            tab_title(subject.name),
            partial(_make, subject, desk),
            partial(_load, subject, desk),
        )
        for subject in SUBJECTS
    )


def _load(subject: Subject, desk: Callable[[], Desk], then: Callable[[], None]) -> None:
    """Import the maker off the interface's thread, for which it takes too long; then go on."""
    module, _, _ = subject.maker.partition(":")
    if module in sys.modules:
        then()
        return

    def go_on(_: object) -> None:
        then()  # what could not be imported is told where the tab is made

    desk().helper.submit(lambda: importlib.import_module(module), go_on, go_on)


def _make(subject: Subject, desk: Callable[[], Desk], parent: QWidget) -> QWidget:
    """Import the maker now and build the tab."""
    module, _, name = subject.maker.partition(":")
    make: Callable[[Desk, QWidget], QWidget] = getattr(importlib.import_module(module), name)
    return make(desk(), parent)

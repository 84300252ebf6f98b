"""The part of the window that shows an open workshop: its pages, header, question, status."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from facilitator.day import DayState
from facilitator.ui.console.actual.page import ActualPage
from facilitator.ui.console.agenda_page import AgendaPage
from facilitator.ui.console.asking import Asker
from facilitator.ui.console.catch_up.acting import CatchUpActs
from facilitator.ui.console.day.page import DayPage
from facilitator.ui.console.header import HeaderBar
from facilitator.ui.console.record_page import RecordPage
from facilitator.ui.console.replan.acting import ReplanActs
from facilitator.ui.console.status_line import StatusLine
from facilitator.ui.console.tabbed_page import Tab, TabbedPage
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.console.workshop_menu import WorkshopMenu
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.anything_found import (
    Place,
    note_places,
    page_places,
    speaker_places,
)
from facilitator.ui.presenters.console import header_view, workshop_name
from facilitator.ui.presenters.mode import mode_badge, mode_words
from facilitator.ui.presenters.pace import Look, is_new_minute_text, is_new_second, look_of
from facilitator.ui.presenters.rundown import day_tabs
from facilitator.ui.widgets.message_bar import MessageBar

if TYPE_CHECKING:
    from facilitator.commands.queues import CountryBook
    from facilitator.ui.console.speakers.page import SpeakersPage


TAB_OF = {
    "note": "decisions",
    "person": "people",
    "findings": "findings",
    "material": "materials",
}
"""The tab on which what was found stands; a tab is its own."""


class OpenDay(QObject):
    """Follows one model after the other and keeps what is always in sight up to date."""

    attach_requested = Signal(object, str)  # item_id, path
    open_file_requested = Signal(str)  # path, relative to the workshop
    page_requested = Signal(str)  # name of a page
    fairness_requested = Signal(str)  # the sheet of equal treatment as CSV
    table_requested = Signal(str)  # planned and actual times as CSV
    print_requested = Signal(object)  # QTextDocument

    def __init__(self, actions: ConsoleActions, settings: QSettings, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._settings = settings
        self._model: DayModel | None = None
        self._page: DayPage | None = None
        self._look: Look | None = None
        self._speakers: SpeakersPage | None = None
        self._load_countries: Callable[[], CountryBook] | None = None
        self._holder, self._box = _holder(parent)
        self._speakers_holder, self._speakers_box = _holder(parent)
        self._agenda, self._record = AgendaPage(parent), RecordPage(parent)
        self._record.restore(settings)
        self._actual = ActualPage(parent)
        self._actual.table_requested.connect(self.table_requested)
        records = TabbedPage("record", parent)
        records.addTab(self._record, self.tr("Log"))
        records.addTab(self._actual, self.tr("Plan and actual"))
        self._tabbed = {"record": records}
        self._titles = {"record": self.tr("Record")}
        self._agenda.item_chosen.connect(self.show_item)

    def set_countries(self, load: Callable[[], CountryBook] | None) -> None:
        """Where the names of countries come from."""
        self._load_countries = load

    def add_tabs(self, tabs: Sequence[Tab]) -> None:
        """Tabs more; a page that is not there yet stands before the record."""
        for tab in tabs:
            if tab.page not in self._tabbed:
                self._tabbed[tab.page] = TabbedPage(tab.page, self._holder)
                self._titles[tab.page] = tab.page_title
            self._tabbed[tab.page].add_maker(tab.name, tab.title, tab.make, tab.load)

    def show_tab(self, name: str) -> QWidget | None:
        """Turn to a tab, on whatever page it is; what stands there. None if there is none."""
        for page, tabs in self._tabbed.items():
            if tabs.has_tab(name):
                tabs.turn_to(name)
                self.page_requested.emit(page)
                return tabs.show_tab(name)
        return None

    def take_parts(
        self, header: HeaderBar, status: StatusLine, menu: WorkshopMenu, bar: MessageBar
    ) -> None:
        """The parts of the window that are there without a workshop too."""
        self._header, self._status, self._menu = header, status, menu
        self._asker = Asker(bar, self._holder)
        self._catch_up = CatchUpActs(self._actions, self._holder)
        self._catch_up.offered.connect(header.show_catch_up)
        self._replan = ReplanActs(self._actions, self._holder)

    @property
    def model(self) -> DayModel | None:
        """What is shown, or None while the workshop is closed."""
        return self._model

    @property
    def page(self) -> DayPage | None:
        """The page of the running day, or None while no workshop is open."""
        return self._page

    @property
    def title(self) -> str:
        """The short name of the open workshop."""
        return workshop_name(self._model.state.plan) if self._model is not None else ""

    def pages(self) -> tuple[tuple[str, str, QWidget], ...]:
        """Name, title and widget of the pages of an open workshop."""
        names = [*(name for name in self._tabbed if name != "record"), "record"]
        return (
            ("day", self.tr("Day"), self._holder),
            ("agenda", self.tr("Agenda"), self._agenda),
            ("speakers", self.tr("Speakers"), self._speakers_holder),
            *((name, self._titles[name], self._tabbed[name]) for name in names),
        )

    def show(self, model: DayModel) -> None:
        """Show this day from now on."""
        self.close()
        self._model = model
        self._asker.follow(model)
        self._catch_up.follow(model)
        self._replan.follow(model)
        page = DayPage(model, self._actions, self._holder)
        page.attach_requested.connect(self.attach_requested)
        page.open_file_requested.connect(self.open_file_requested)
        page.day_shown.connect(self._show_days)
        page.restore(self._settings)
        self._page = page
        self._box.addWidget(page)
        page.show()
        page.rundown.setFocus()
        model.state_changed.connect(self._show_state)
        self._agenda.show_model(model)
        self._record.show_model(model)
        self._actual.show_model(model)
        for wish in ("thresholds", "export"):
            self._actions.action(wish).setEnabled(True)
        for tabs in self._tabbed.values():
            tabs.open()
        self._show_open(model)

    def prepare(self, name: str) -> None:
        """Make a page that is built only when somebody turns to it."""
        if self._model is not None and name in self._tabbed:
            self._tabbed[name].load_current()
        if name != "speakers" or self._model is None or self._speakers is not None:
            return
        from facilitator.ui.console.speakers.page import SpeakersPage  # noqa: PLC0415

        countries = self._load_countries() if self._load_countries is not None else None
        page = SpeakersPage(self._model, countries, parent=self._speakers_holder)
        page.export_requested.connect(self.fairness_requested)
        page.print_requested.connect(self.print_requested)
        page.restore(self._settings)
        self._speakers = page
        self._speakers_box.addWidget(page)
        page.show()

    def close(self) -> None:
        """Let the old page go; its controls act no more."""
        for tabs in self._tabbed.values():
            tabs.close_workshop()
        speakers, self._speakers = self._speakers, None
        if speakers is not None:
            speakers.save(self._settings)
            speakers.release()
            speakers.hide()
            speakers.deleteLater()
        self._model = None
        self._look = None
        self._asker.follow(None)
        self._catch_up.follow(None)
        self._replan.follow(None)
        page, self._page = self._page, None
        if page is not None:
            page.save(self._settings)
            page.release()
            page.hide()
            page.deleteLater()

    def save(self) -> None:
        """Keep columns and places for the next time."""
        self._record.save(self._settings)
        if self._page is not None:
            self._page.save(self._settings)
        if self._speakers is not None:
            self._speakers.save(self._settings)

    def want_day(self, day: date) -> None:
        """Another day's rundown, on the day page."""
        if self._page is not None:
            self._page.show_day(day)
            self.page_requested.emit("day")

    def show_item(self, item_id: str) -> None:
        """An item was chosen on another page: show it on its day."""
        if self._page is not None:
            self._page.pick(item_id)
            self.page_requested.emit("day")

    def places(self) -> list[Place]:
        """What can be found and gone to, besides commands and items."""
        if self._model is None:
            return []
        pages = [(name, title) for name, title, _ in self.pages()]
        tabs = [each for page in self._tabbed.values() for each in page.names()]
        state = self._model.state
        return [*page_places(pages, tabs), *speaker_places(state), *note_places(state)]

    def show_place(self, place: Place) -> None:
        """Go to what was found, and mark it there where that can be."""
        if place.kind == "page":
            self.page_requested.emit(place.target)
        elif place.kind == "speaker":
            self.page_requested.emit("speakers")
            if self._speakers is not None:
                self._speakers.choose_speaker(place.target)
        else:
            tab = self.show_tab(TAB_OF.get(place.kind, place.target))
            select = getattr(tab, "select", None)
            if callable(select) and place.kind != "tab":
                select(place.target)

    def _show_open(self, model: DayModel) -> None:
        """A workshop is open."""
        mode = model.mode
        self._header.show_title(self.title, model.state.plan.title)
        self._header.show_workshop_parts(True)
        words = mode_words(mode.as_if, mode.rehearsal_factor, is_look=mode.is_look)
        badge = mode_badge(mode.as_if, mode.rehearsal_factor, is_look=mode.is_look)
        self._header.show_mode(words, badge)
        self._status.show_mode(words)
        self._status.show()
        self._menu.show_mode(
            is_open=True, is_rehearsal=mode.is_rehearsal, is_as_if=mode.as_if is not None
        )
        self._show_state(model.state)

    def _show_state(self, state: DayState) -> None:
        """The parts of the window that are always in sight."""
        if self._model is None or state is not self._model.state:
            return
        look = look_of(state, self._model.record)
        before, self._look = self._look, look
        if is_new_second(before, look):
            self._header.show_view(header_view(state))
        if is_new_minute_text(before, look):
            self._show_days(None)
            self._asker.show_state(state)
            self._catch_up.show_state(state)

    def _show_days(self, _day: date | None) -> None:
        """The tabs of the days, the shown one marked."""
        if self._model is not None and self._page is not None:
            self._header.show_days(day_tabs(self._model.state), self._page.day)


def _holder(parent: QWidget) -> tuple[QWidget, QVBoxLayout]:
    """A place for a page that comes and goes with the model."""
    holder = QWidget(parent)
    box = QVBoxLayout(holder)
    box.setContentsMargins(0, 0, 0, 0)
    return holder, box

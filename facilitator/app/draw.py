"""The tab of groups: draws of the open workshop, on its people."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QInputDialog, QWidget

from facilitator.app.opening import countries
from facilitator.app.people import store_of
from facilitator.app.subjects import Desk
from facilitator.app.week_files import WeekFiles
from facilitator.commands.draws import DrawDocument, numbered_groups, wishes_of
from facilitator.commands.people_list import half_of
from facilitator.commands.people_store import as_person
from facilitator.groups import RefusedError
from facilitator.groups.explain import Price, price_of_attribute
from facilitator.kinds import ItemKind
from facilitator.ui.console.draw import DrawActs, DrawPage
from facilitator.ui.console.draw.solver import DirectSolver, ProcessSolver, Solver
from facilitator.ui.presenters.draw_attributes import ATTRIBUTES, other_attributes
from facilitator.ui.presenters.draw_signs import signs_html
from facilitator.ui.presenters.draw_view import room_pages, sheet_csv, sheet_html, sheet_xlsx
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import DirectWorker

if TYPE_CHECKING:
    from facilitator.ui.room.window import RoomWindow

USUAL_GROUPS = 4


def make_draw(desk: Desk, parent: QWidget) -> QWidget:
    """The page of groups of the open workshop."""
    solver: Solver = (
        DirectSolver() if isinstance(desk.helper, DirectWorker) else ProcessSolver(parent)
    )
    acts = DrawActs(store_of(desk), desk.worker, solver, parent, countries)
    acts.told.connect(desk.tell)
    page = DrawPage(acts, parent)
    Draws(desk, acts, page)
    return page


class Draws(QObject):
    """Between the page, the plan, the papers and the room."""

    def __init__(self, desk: Desk, acts: DrawActs, page: DrawPage) -> None:
        super().__init__(page)
        self.setObjectName("draws")
        self._desk, self._acts, self._page = desk, acts, page
        self._files = WeekFiles(desk, self, "draw")
        self._in_room = ("", 0)
        self._room: RoomWindow | None = None
        page.here_toggled.connect(self._take_here)
        page.prices_requested.connect(self._ask_prices)
        bar = page.bar
        bar.new_requested.connect(self.ask_new)
        bar.print_requested.connect(self._print)
        bar.signs_requested.connect(self._print_signs)
        bar.csv_requested.connect(self._save)
        bar.xlsx_requested.connect(self._save_workbook)
        bar.room_requested.connect(self._show_room)
        acts.changed.connect(self._follow)

    def ask_new(self) -> None:
        """Choose the item that the groups are for."""
        plan = self._desk.model.state.plan
        items = {i.number or i.item_id: i for i in plan.items() if not i.kind.is_pause}
        texts = [f"{number} · {item.title}" for number, item in items.items()]
        kinds = [item.kind for item in items.values()]
        likely = kinds.index(ItemKind.BREAKOUT) if ItemKind.BREAKOUT in kinds else 0
        title = self.tr("Groups for an item")
        text, is_chosen = QInputDialog.getItem(
            self._page, title, self.tr("Which item?"), texts, likely, editable=False
        )
        if is_chosen and text in texts:
            self.make_new(list(items)[texts.index(text)], text)

    def make_new(self, item: str, title: str) -> None:
        """A draw for an item, with four groups to begin with."""
        numbers = [int(one.draw_id[1:]) for one in self._acts.draws if one.draw_id[1:].isdecimal()]
        groups = numbered_groups(USUAL_GROUPS, len(self._acts.here()))
        draw_id = f"d{max(numbers, default=0) + 1}"
        self._acts.add(DrawDocument(draw_id=draw_id, title=title, item=item, groups=groups))

    def _take_here(self, is_wanted: bool) -> None:
        """Those who are here when somebody draws: who comes meanwhile is among them."""
        self._acts.half = (lambda: half_of(self._now())) if is_wanted else None
        self._page.show_all()

    def _now(self) -> datetime:
        return self._desk.model.state.plan.venue_time(self._desk.session.clock.read().utc)

    def _print(self) -> None:
        if self._acts.document is not None:
            self._print_html(sheet_html(self._acts.document, self._acts.shown))

    def _print_signs(self) -> None:
        document = self._acts.document
        if document is not None and document.is_drawn:
            self._print_html(signs_html(document, self._page.round, self._acts.shown))

    def _print_html(self, text: str) -> None:
        paper = QTextDocument(self)
        paper.setHtml(text)
        self._desk.window.print_requested.emit(paper)

    def _ask_prices(self) -> None:
        """Two short draws for each attribute that is not chosen yet, off the thread."""
        document = self._acts.document
        if document is None:
            return
        here = self._acts.here()
        people = tuple(as_person(one) for one in here)
        names = (*ATTRIBUTES, *other_attributes(here))

        def count() -> dict[str, Price]:
            wishes = wishes_of(document, people)
            further = [name for name in names if name not in document.balance]
            return {
                name: price_of_attribute(wishes, name)
                for name in further
                if any(person.values(name) for person in people)
            }

        self._desk.helper.submit(count, self._page.show_prices, self._refuse)

    def _refuse(self, error: Exception) -> None:
        if not isinstance(error, RefusedError):
            raise error
        self._desk.tell("warning", spoken(error))

    def _save(self) -> None:
        if self._acts.document is not None:
            text = sheet_csv(self._acts.document, self._acts.shown)
            self._files.save(self.tr("groups"), ".csv", lambda: text.encode("utf-8-sig"), "CSV")

    def _save_workbook(self) -> None:
        document, people = self._acts.document, dict(self._acts.shown)
        if document is not None:
            self._files.save(
                self.tr("groups"), ".xlsx", lambda: sheet_xlsx(document, people), "XLSX"
            )

    def _show_room(self, is_wanted: bool) -> None:
        """The round in sight for the room, until it is taken away; it follows every change."""
        document = self._acts.document
        is_wanted = is_wanted and document is not None and document.is_drawn
        room = self._desk.room() if is_wanted else self._room
        if room is None and is_wanted:
            words = self.tr("No screen can show the room window; connect one and try again.")
            self._desk.tell("warning", words)
        if room is not None and room is not self._room:
            self._room = room
            room.destroyed.connect(self._forget_room)
        if room is None or not is_wanted:
            self._clear_room()
            return
        self._in_room = (self._acts.chosen, self._page.round)
        self._page.show_in_room(*self._in_room)
        self._follow()

    def _follow(self) -> None:
        """Show the room what has become of its groups; nothing once they are gone."""
        draw_id, at = self._in_room
        if not draw_id or self._room is None:
            return
        document = next((one for one in self._acts.draws if one.draw_id == draw_id), None)
        if document is None or at >= len(document.rounds):
            self._clear_room()
        else:
            pages = room_pages(document, at, self._acts.shown)
            self._room.show_groups(document.title, pages)

    def _clear_room(self) -> None:
        """The room sees its clock again."""
        if self._room is not None and self._in_room[0]:
            self._room.show_groups("", None)
        self._in_room = ("", 0)
        self._page.show_in_room(*self._in_room)

    def _forget_room(self) -> None:
        """The room window was closed for good."""
        self._room = None
        self._in_room = ("", 0)

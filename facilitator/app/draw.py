"""The tab of groups: draws of the open workshop, on its people."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QInputDialog, QWidget

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
from facilitator.ui.console.draw.wishes_form import ATTRIBUTES
from facilitator.ui.presenters.draw_signs import signs_html
from facilitator.ui.presenters.draw_view import room_pages, sheet_csv, sheet_html, sheet_xlsx
from facilitator.ui.presenters.sentences import spoken
from facilitator.ui.worker import DirectWorker

USUAL_GROUPS = 4


def make_draw(desk: Desk, parent: QWidget) -> QWidget:
    """The page of groups of the open workshop."""
    solver: Solver = (
        DirectSolver() if isinstance(desk.helper, DirectWorker) else ProcessSolver(parent)
    )
    acts = DrawActs(store_of(desk), desk.worker, solver, parent)
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
        page.new_requested.connect(self.ask_new)
        page.here_toggled.connect(self._take_here)
        page.print_requested.connect(self._print)
        page.signs_requested.connect(self._print_signs)
        page.prices_requested.connect(self._ask_prices)
        page.csv_requested.connect(self._save)
        page.xlsx_requested.connect(self._save_workbook)
        page.room_requested.connect(self._show_room)

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
        half = half_of(self._now())
        here = {p.person_id for p in self._acts.people.values() if half in p.attendance}
        self._acts.only = frozenset(here) if is_wanted else None
        self._page.show_all()

    def _now(self) -> datetime:
        return self._desk.model.state.plan.venue_time(self._desk.session.clock.read().utc)

    def _print(self) -> None:
        if self._acts.document is not None:
            self._print_html(sheet_html(self._acts.document, self._acts.people))

    def _print_signs(self) -> None:
        document = self._acts.document
        if document is not None and document.is_drawn:
            self._print_html(signs_html(document, self._page.round, self._acts.people))

    def _print_html(self, text: str) -> None:
        paper = QTextDocument(self)
        paper.setHtml(text)
        self._desk.window.print_requested.emit(paper)

    def _ask_prices(self) -> None:
        """Two short draws for each attribute that is not chosen yet, off the thread."""
        document = self._acts.document
        if document is None:
            return
        people = tuple(as_person(one) for one in self._acts.here())

        def count() -> dict[str, Price]:
            wishes = wishes_of(document, people)
            further = [name for name in ATTRIBUTES if name not in document.balance]
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
            text = sheet_csv(self._acts.document, self._acts.people)
            self._files.save(self.tr("groups"), ".csv", lambda: text.encode("utf-8-sig"), "CSV")

    def _save_workbook(self) -> None:
        document, people = self._acts.document, dict(self._acts.people)
        if document is not None:
            self._files.save(
                self.tr("groups"), ".xlsx", lambda: sheet_xlsx(document, people), "XLSX"
            )

    def _show_room(self, is_wanted: bool) -> None:
        room, document = self._desk.room(), self._acts.document
        if room is None:
            return
        if not is_wanted or document is None or not document.is_drawn:
            room.show_groups("", None)
            return
        pages = room_pages(document, self._page.round, self._acts.people)
        room.show_groups(document.title, pages)

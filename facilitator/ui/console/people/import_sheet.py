"""The sheet of an import: columns, doubtful countries, what would change, and only then a step."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people import ListTable
from facilitator.commands.people_import import (
    CountryDoubt,
    ImportPlan,
    Incoming,
    Mapped,
    country_doubts,
    incoming_rows,
    named_rows,
    plan_import,
)
from facilitator.commands.people_store import Participant
from facilitator.countries import Countries
from facilitator.ui.console.dialogs.primary import make_primary
from facilitator.ui.console.people.import_changes import ChangesStep
from facilitator.ui.console.people.import_columns import ColumnsStep
from facilitator.ui.console.people.import_countries import CountriesStep
from facilitator.ui.presenters.people_import import take_text
from facilitator.ui.theme import tokens_for

COLUMNS, COUNTRIES, CHANGES = range(3)
OF_PAGE = 0.92


class ImportSheet(QDialog):
    """Three steps, the second only where a country is doubtful. It writes nothing itself."""

    mapping_chosen = Signal(object, object)  # headings, what they are taken as
    taken = Signal(object)  # dict of people by id, None for those removed

    def __init__(
        self,
        table: ListTable,
        mapped: Mapped,
        people: tuple[Participant, ...],
        countries: Countries,
        *,
        used: Collection[str] = (),
        is_remembered: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_sheet")
        self.setWindowTitle(self.tr("Take in a list of participants"))
        self._table, self._people, self._countries = table, people, countries
        self._used = frozenset(used)
        self._plan = ImportPlan()
        self._read: tuple[Mapped, tuple[Incoming, ...]] = ((), ())
        # What was answered the last time is not asked again.
        self._known = {one.typed_country: one.country for one in people if one.typed_country}
        self._columns = ColumnsStep(table, mapped, is_remembered=is_remembered, parent=self)
        self._doubts = CountriesStep(self)
        self._changes = ChangesStep(self)
        self._stack = QStackedWidget(self)
        for step in (self._columns, self._doubts, self._changes):
            self._stack.addWidget(step)
        self._arrange()
        self._columns.changed.connect(self._judge)
        self._doubts.changed.connect(self._judge)
        self._changes.changed.connect(self._judge)
        self._changes.same_changed.connect(self._plan_again, Qt.ConnectionType.QueuedConnection)
        self.resize(parent.window().size() * OF_PAGE)
        self._show_step(COLUMNS)

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        self._title = QLabel(self)
        self._title.setObjectName("import_title")
        self._title.setProperty("role", "title")
        self._cancel = self._button("import_cancel", self.tr("Cancel"), self.reject)
        self._cancel.setToolTip(self.tr("Take nothing in (Esc)"))
        self._back = self._button("import_back", self.tr("Back"), self._go_back)
        self._back.setToolTip(self.tr("To the step before"))
        self._next = self._button("import_next", "", self._go_on)
        make_primary(self._next)
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.space_s)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._next)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_l, tokens.space_m, tokens.space_l, tokens.space_m)
        box.setSpacing(tokens.space_m)
        box.addWidget(self._title)
        box.addWidget(self._stack, 1)
        box.addLayout(buttons)

    def _button(self, name: str, text: str, do: object) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(do)
        return button

    def _go_on(self) -> None:
        step = self._stack.currentIndex()
        if step == COLUMNS:
            doubts = self._open_doubts()
            self._doubts.ask(doubts)
            self._show_step(COUNTRIES if doubts else CHANGES)
        elif step == COUNTRIES:
            self._show_step(CHANGES)
        else:
            self._take()

    def _go_back(self) -> None:
        at_changes = self._stack.currentIndex() == CHANGES
        self._show_step(COUNTRIES if at_changes and self._open_doubts() else COLUMNS)

    def _open_doubts(self) -> tuple[CountryDoubt, ...]:
        doubts = country_doubts(self._rows(), self._countries)
        return tuple(doubt for doubt in doubts if doubt.typed not in self._known)

    def _show_step(self, step: int) -> None:
        self._stack.setCurrentIndex(step)
        titles = (
            self.tr("Columns of the list"),
            self.tr("Countries to be sure of"),
            self.tr("What would change"),
        )
        self._title.setText(titles[step])
        self._back.setVisible(step != COLUMNS)
        if step == CHANGES:
            self._plan_again()
        self._judge()

    def _rows(self) -> tuple[Incoming, ...]:
        """The rows as the columns are taken now, read once."""
        mapped = self._columns.mapped
        if self._read[0] != mapped:
            self._read = (mapped, incoming_rows(self._table, mapped))
        return self._read[1]

    def _plan_again(self) -> None:
        named = named_rows(self._rows(), self._countries, {**self._known, **self._doubts.answers})
        self._plan = plan_import(named, self._people, self._changes.same, self._used)
        self._changes.show_plan(self._plan)

    def _judge(self) -> None:
        """What the button says, and whether it can be pressed."""
        step = self._stack.currentIndex()
        text = self.tr("Continue")
        can = self._columns.is_usable if step == COLUMNS else self._doubts.is_answered
        if step == CHANGES:
            removes = self._changes.removes_missing
            text = take_text(self._plan, remove_missing=removes)
            can = bool(self._plan.result(remove_missing=removes))
        self._next.setText(text)
        self._next.setToolTip(self.tr("{what} (Enter)").format(what=text))
        self._next.setEnabled(can)

    def _take(self) -> None:
        result = self._plan.result(remove_missing=self._changes.removes_missing)
        self.mapping_chosen.emit(self._table.headings, self._columns.mapped)
        self.accept()
        self.taken.emit(result)

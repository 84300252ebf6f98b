"""The page of groups: wishes at the left, the groups in the middle, why it is fair at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.draws import DrawDocument
from facilitator.groups.explain import Price
from facilitator.ui.console.draw.acting import DrawActs
from facilitator.ui.console.draw.cards import Cards
from facilitator.ui.console.draw.group_dialog import GroupDialog
from facilitator.ui.console.draw.wishes_form import WishesForm
from facilitator.ui.icons import set_icon
from facilitator.ui.presenters.draw_view import (
    cards_of,
    fairness_html,
    round_title,
    rules_text,
    verdict,
    waiting_of,
)
from facilitator.ui.theme import tokens_for


class DrawPage(QWidget):
    """Shows one draw; everything on it is one step that can be taken back."""

    new_requested = Signal()
    here_toggled = Signal(bool)  # only those who are here
    print_requested = Signal()
    signs_requested = Signal()
    prices_requested = Signal()
    csv_requested = Signal()
    xlsx_requested = Signal()
    room_requested = Signal(bool)

    def __init__(self, acts: DrawActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draw_page")
        self._acts = acts
        self._round = 0
        self._is_made = False
        self._make_widgets()
        self._arrange()
        self._connect()
        self._is_made = True
        acts.load()
        self.show_all()

    def release(self) -> None:
        """Act no more: the workshop is closed."""
        self._acts.release()

    def show_prices(self, prices: dict[str, Price]) -> None:
        """What each further attribute would cost."""
        self._wishes.show_prices(prices)

    @property
    def acts(self) -> DrawActs:
        """What changes the draws."""
        return self._acts

    @property
    def round(self) -> int:
        """The round in sight, from 0."""
        return self._round

    def showEvent(self, event: QShowEvent) -> None:
        """People may have come and gone on their own page."""
        super().showEvent(event)
        self._acts.load()

    def show_all(self) -> None:
        """Show the chosen draw as it stands."""
        acts, document = self._acts, self._acts.document
        self._show_draws()
        self._wishes.show_draw(document, len(acts.here()))
        rounds = len(document.rounds) if document is not None else 0
        self._show_rounds(rounds)
        self._undo.setEnabled(acts.can_undo)
        self._redo.setEnabled(acts.can_redo)
        self._draw.setEnabled(document is not None and not acts.is_busy)
        self._remove.setEnabled(document is not None)
        is_drawn = document is not None and document.is_drawn
        for button in (self._even, self._late, self._more):
            button.setEnabled(is_drawn)
        self._stack.setCurrentIndex(1 if is_drawn else 0)
        self._empty.setText(self._what_to_do(document))
        if document is not None and is_drawn:
            self._show_groups(document)
        else:
            self._verdict.clear()
            self._rules.hide()
            self._waiting.hide()
        self._why.setVisible(is_drawn)

    def _what_to_do(self, document: DrawDocument | None) -> str:
        if not self._acts.people:
            return self.tr("Take in the list of participants first, on the tab “People”.")
        if document is None:
            return self.tr("No groups yet. “New” makes a draw for an item of the agenda.")
        return self.tr("Say how many groups there are, then press “Draw”.")

    def _show_draws(self) -> None:
        names = [(one.draw_id, one.title) for one in self._acts.draws]
        self._choice.blockSignals(True)
        self._choice.clear()
        for draw_id, title in names:
            self._choice.addItem(title, draw_id)
        self._choice.setCurrentIndex(self._choice.findData(self._acts.chosen))
        self._choice.setVisible(bool(names))
        self._choice.blockSignals(False)

    def _show_rounds(self, rounds: int) -> None:
        self._tabs.blockSignals(True)
        while self._tabs.count() > rounds:
            self._tabs.removeTab(self._tabs.count() - 1)
        while self._tabs.count() < rounds:
            self._tabs.addTab(round_title(self._tabs.count()))
        self._round = min(self._round, max(0, rounds - 1))
        self._tabs.setCurrentIndex(self._round)
        self._tabs.setVisible(rounds > 1)
        self._tabs.blockSignals(False)

    def _show_groups(self, document: DrawDocument) -> None:
        acts = self._acts
        self._cards.show_cards(cards_of(document, self._round, acts.people))
        self._verdict.setText(verdict(document, self._round))
        rules = rules_text(document, acts.people)
        self._rules.setText(rules)
        self._rules.setVisible(bool(rules))
        self._show_why(document)
        waiting = waiting_of(document, acts.people)
        names = ", ".join(seat.name for seat in waiting)
        self._waiting.setText(self.tr("◆ Waiting for a place: {names}").format(names=names))
        self._waiting.setVisible(bool(waiting))
        self._late_menu.clear()
        for one in acts.late_ones():
            name = " · ".join(part for part in (one.name, one.country) if part)
            self._late_menu.addAction(name, partial(acts.come, one.person_id))
        self._late.setEnabled(bool(self._late_menu.actions()))

    def _show_why(self, document: DrawDocument) -> None:
        people = tuple(self._acts.people.values())
        self._why.setHtml(fairness_html(document, self._round, people, tokens_for(self).colour))

    def changeEvent(self, event: QEvent) -> None:
        """Another look has other colours."""
        super().changeEvent(event)
        document = self._acts.document
        is_look = event.type() is QEvent.Type.PaletteChange
        if is_look and self._is_made and document is not None and document.is_drawn:
            self._show_why(document)

    def _make_widgets(self) -> None:
        self._choice = QComboBox(self)
        self._choice.setObjectName("draw_choice")
        self._choice.setAccessibleName(self.tr("Draws of this workshop"))
        self._new = self._button("draw_new", self.tr("New"), "add")
        self._remove = self._button("draw_remove", self.tr("Remove"), "trash")
        self._undo = self._button("draw_undo", self.tr("Undo"), "undo")
        self._redo = self._button("draw_redo", self.tr("Redo"), "redo")
        self._wishes = WishesForm(self)
        self._here = QCheckBox(self.tr("Only who is here now"), self)
        self._here.setObjectName("draw_only_here")
        self._draw = self._button("draw_now", self.tr("Draw"))
        self._draw.setProperty("role", "primary")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._cancel = self._button("draw_cancel", self.tr("Take the best so far"))
        self._cancel.hide()
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("draw_rounds")
        self._cards = Cards(self)
        self._waiting = QLabel(self)
        self._waiting.setObjectName("draw_waiting")
        self._waiting.setWordWrap(True)
        self._empty = QLabel(self)
        self._empty.setObjectName("draw_empty")
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._verdict, self._why = QLabel(self), QTextBrowser(self)
        self._verdict.setObjectName("draw_verdict")
        self._verdict.setWordWrap(True)
        self._rules = QLabel(self)
        self._rules.setObjectName("draw_rules")
        self._rules.setProperty("role", "muted")
        self._rules.setWordWrap(True)
        self._why.setObjectName("draw_why")
        self._why.setAccessibleName(self.tr("Groups by attribute"))
        self._even = self._button("draw_even", self.tr("Even out"))
        self._even.setToolTip(self.tr("The fewest moves that make the groups equally large"))
        self._late, self._late_menu = QToolButton(self), QMenu(self)
        self._more, more = QToolButton(self), QMenu(self)
        for tool, name, words, menu in (
            (self._late, "draw_late", self.tr("Came late"), self._late_menu),
            (self._more, "draw_more", self.tr("Show and give out"), more),
        ):
            tool.setObjectName(name)
            tool.setText(words)
            tool.setMenu(menu)
            tool.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._print = more.addAction(self.tr("Print or save as PDF…"))
        self._signs = more.addAction(self.tr("Signs for the doors…"))
        self._signs.setObjectName("draw_signs")
        self._csv = more.addAction(self.tr("Save as CSV…"))
        self._xlsx = more.addAction(self.tr("Save as XLSX…"))
        self._xlsx.setObjectName("draw_xlsx")
        self._room = more.addAction(self.tr("Show to the room"))
        self._room.setCheckable(True)
        for action, name in ((self._print, "print"), (self._csv, "csv"), (self._room, "room")):
            action.setObjectName(f"draw_{name}")

    def _button(self, name: str, words: str, icon: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setObjectName(name)
        if icon:
            set_icon(button, icon)
        return button

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        top = QHBoxLayout()
        for chooser in (self._choice, self._new, self._remove):
            top.addWidget(chooser)
        top.addStretch(1)
        for tool in (self._late, self._even, self._undo, self._redo, self._more):
            top.addWidget(tool)
        left = QVBoxLayout()
        left.addWidget(self._wishes_area())
        for widget in (self._here, self._draw, self._progress, self._cancel):
            left.addWidget(widget)
        groups = QWidget(self)
        groups_box = QVBoxLayout(groups)
        groups_box.setContentsMargins(0, 0, 0, 0)
        groups_box.addWidget(self._tabs)
        groups_box.addWidget(self._waiting)
        groups_box.addWidget(self._cards, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(groups)
        right = QVBoxLayout()
        right.addWidget(self._verdict)
        right.addWidget(self._rules)
        right.addWidget(self._why, 1)
        middle = QHBoxLayout()
        middle.setSpacing(tokens.space_m)
        middle.addLayout(left)
        middle.addWidget(self._stack, 5)
        middle.addLayout(right, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        box.addLayout(top)
        box.addLayout(middle, 1)

    def _wishes_area(self) -> QScrollArea:
        """The wishes, which scroll on a low screen; the button below them never does."""
        area = QScrollArea(self)
        area.setWidget(self._wishes)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(self._wishes.sizeHint().width() + 2 * tokens_for(self).space_m)
        return area

    def _connect(self) -> None:
        acts = self._acts
        acts.changed.connect(self.show_all)
        acts.progressed.connect(self._show_progress)
        acts.ended.connect(self._show_end)
        self._wishes.wished.connect(acts.change)
        self._choice.currentIndexChanged.connect(self._choose)
        self._new.clicked.connect(self.new_requested)
        self._remove.clicked.connect(acts.remove)
        self._undo.clicked.connect(acts.undo)
        self._redo.clicked.connect(acts.redo)
        self._draw.clicked.connect(self._begin)
        self._cancel.clicked.connect(acts.cancel)
        self._here.toggled.connect(self.here_toggled)
        self._tabs.currentChanged.connect(self._turn)
        self._even.clicked.connect(self._even_out)
        self._cards.moved.connect(self._move)
        self._cards.left.connect(acts.leave)
        self._cards.unlocked.connect(acts.unlock)
        self._cards.bound.connect(acts.bind)
        self._cards.unbound.connect(acts.unbind)
        self._cards.edit_wanted.connect(self._edit_group)
        self._cards.chair_given.connect(self._give_chair)
        self._cards.report_given.connect(self._give_report)
        self._print.triggered.connect(self.print_requested)
        self._signs.triggered.connect(self.signs_requested)
        self._wishes.prices_requested.connect(self.prices_requested)
        self._csv.triggered.connect(self.csv_requested)
        self._xlsx.triggered.connect(self.xlsx_requested)
        self._room.toggled.connect(self.room_requested)
        keys = QKeySequence.StandardKey
        for key, take in ((keys.Undo, acts.undo), (keys.Redo, acts.redo)):
            action = QAction(self)
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(take)
            self.addAction(action)

    def _begin(self) -> None:
        self._progress.setRange(0, 0)
        self._progress.show()
        self._cancel.show()
        self._draw.setEnabled(False)
        self._acts.draw()
        if not self._acts.is_busy:
            self._show_end()

    def _show_progress(self, share: float, _over: float) -> None:
        self._progress.setRange(0, 100)
        self._progress.setValue(round(share * 100))

    def _show_end(self) -> None:
        self._progress.hide()
        self._cancel.hide()
        self._draw.setEnabled(self._acts.document is not None)

    def _choose(self, at: int) -> None:
        self._acts.choose(str(self._choice.itemData(at)))

    def _turn(self, at: int) -> None:
        self._round = max(0, at)
        self.show_all()

    def _move(self, who: str, target: int) -> None:
        self._acts.move(self._round, who, target)

    def _give_chair(self, who: str, group: int) -> None:
        self._acts.give_role(self._round, group - 1, chair=who)

    def _give_report(self, who: str, group: int) -> None:
        self._acts.give_role(self._round, group - 1, rapporteur=who)

    def _edit_group(self, number: int) -> None:
        document = self._acts.document
        if document is None:
            return
        dialog = GroupDialog(document.groups[number - 1], self)
        dialog.accepted.connect(partial(self._take_group, number, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _take_group(self, number: int, dialog: GroupDialog) -> None:
        document = self._acts.document
        if document is not None and number <= len(document.groups):
            groups = list(document.groups)
            groups[number - 1] = dialog.group()
            self._acts.change(replace(document, groups=tuple(groups)))

    def _even_out(self) -> None:
        count = len(self._acts.even_out(self._round))
        words = self.tr("The groups are as equal as the rules allow; nobody moves.")
        if count == 1:  # English has no file of plurals
            words = self.tr("1 person moves; Undo takes it back.")
        elif count:
            words = self.tr("%n people move; Undo takes it back.", "", count)
        self._acts.told.emit("info", words)

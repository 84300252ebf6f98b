"""The page of groups: wishes at the left, the groups in the middle, why it is fair at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.draws import DrawDocument
from facilitator.groups.explain import Price
from facilitator.ui.console.draw.acting import DrawActs
from facilitator.ui.console.draw.bar import DrawBar
from facilitator.ui.console.draw.cards import Cards
from facilitator.ui.console.draw.group_dialog import GroupDialog
from facilitator.ui.console.draw.rules_dialog import RulesDialog
from facilitator.ui.console.draw.wishes_form import WishesForm
from facilitator.ui.presenters.draw_attributes import other_attributes
from facilitator.ui.presenters.draw_rules import choices_of, rule_lines
from facilitator.ui.presenters.draw_view import (
    cards_of,
    fairness_html,
    legend,
    round_title,
    verdict,
    waiting_of,
)
from facilitator.ui.theme import tokens_for


class DrawPage(QWidget):
    """Shows one draw; everything on it is one step that can be taken back."""

    here_toggled = Signal(bool)  # only those who are here
    prices_requested = Signal()
    shown = Signal()  # another draw, round or state is in sight

    def __init__(self, acts: DrawActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("draw_page")
        self._acts = acts
        self._round = 0
        self._in_room = ("", 0)
        self._was_loaded = True
        self._told = ""
        self._dialog: RulesDialog | None = None
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
    def bar(self) -> DrawBar:
        """The controls above the groups."""
        return self._bar

    @property
    def round(self) -> int:
        """The round in sight, from 0."""
        return self._round

    def show_in_room(self, draw_id: str, at: int) -> None:
        """The room sees this round of this draw; no id if it sees none."""
        self._in_room = (draw_id, at)
        self._allow()

    def showEvent(self, event: QShowEvent) -> None:
        """People may have come and gone on their own page since."""
        super().showEvent(event)
        if not self._was_loaded:
            self._acts.load()
        self._was_loaded = False

    def show_all(self) -> None:
        """Show the chosen draw as it stands."""
        acts, document = self._acts, self._acts.document
        self._bar.show_draws([(one.draw_id, one.title) for one in acts.draws], acts.chosen)
        chosen = document.balance if document is not None else ()
        others = other_attributes(acts.people.values(), chosen)
        self._wishes.show_draw(document, len(acts.here()), others)
        self._left.setVisible(document is not None)
        self._show_rounds(len(document.rounds) if document is not None else 0)
        is_drawn = document is not None and document.is_drawn
        self._stack.setCurrentIndex(1 if is_drawn else 0)
        self._empty.setText(self._what_to_do(document))
        if document is not None and is_drawn:
            self._show_groups(document)
        else:
            self._verdict.clear()
            self._waiting.hide()
            self._bar.show_late(())
        self._show_rules(document)
        for part in (self._verdict, self._legend, self._why):
            part.setVisible(is_drawn)
        self._right.setVisible(is_drawn or not self._rules.isHidden())
        self._allow()
        self.shown.emit()

    def _allow(self) -> None:
        """What can be done now."""
        acts, document = self._acts, self._acts.document
        self._bar.allow(
            has_draw=document is not None,
            is_drawn=document is not None and document.is_drawn,
            can_undo=acts.can_undo,
            can_redo=acts.can_redo,
            is_in_room=self._in_room == (acts.chosen, self._round) and bool(acts.chosen),
        )
        self._draw.setEnabled(document is not None and not acts.is_busy)

    def _what_to_do(self, document: DrawDocument | None) -> str:
        if not self._acts.people:
            return self.tr("Take in the list of participants first, on the tab “People”.")
        if document is None:
            return self.tr("No groups yet. “New” makes a draw for an item of the agenda.")
        return self.tr("Say how many groups there are, then press “Draw”.")

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
        self._cards.show_cards(cards_of(document, self._round, acts.shown))
        self._verdict.setText(verdict(document, self._round))
        self._show_why(document)
        waiting = waiting_of(document, acts.shown)
        names = ", ".join(seat.name for seat in waiting)
        self._waiting.setText(self.tr("◆ Waiting for a place: {names}").format(names=names))
        self._waiting.setVisible(bool(waiting))
        self._bar.show_late(choices_of(acts.late_ones()))

    def _show_rules(self, document: DrawDocument | None) -> None:
        lines = rule_lines(document, self._acts.people) if document is not None else ()
        self._rules.setText("\n".join(line.text for line in lines))
        self._rules.setVisible(bool(lines))
        if self._dialog is not None:
            self._dialog.show_rules(lines)

    def _show_why(self, document: DrawDocument) -> None:
        people = tuple(self._acts.shown.values())
        text = fairness_html(document, self._round, people, tokens_for(self).colour)
        if text != self._told:
            self._told = text
            bar = self._why.verticalScrollBar()
            at = bar.value()
            self._why.setHtml(text)
            bar.setValue(at)  # who follows a drag in the tables stays where they were

    def changeEvent(self, event: QEvent) -> None:
        """Another look has other colours."""
        super().changeEvent(event)
        document = self._acts.document
        is_look = event.type() is QEvent.Type.PaletteChange
        if is_look and self._is_made and document is not None and document.is_drawn:
            self._show_why(document)

    def _make_widgets(self) -> None:
        self._bar = DrawBar(self)
        self._wishes = WishesForm(self)
        self._bind = QPushButton(self.tr("Together and apart…"), self)
        self._bind.setObjectName("draw_rules_edit")
        self._bind.setToolTip(self.tr("Who is to sit together and who is not, before you draw"))
        self._here = QCheckBox(self.tr("Only who is here now"), self)
        self._here.setObjectName("draw_only_here")
        self._draw = QPushButton(self.tr("Draw"), self)
        self._draw.setObjectName("draw_now")
        self._draw.setProperty("role", "primary")
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._cancel = QPushButton(self.tr("Take the best so far"), self)
        self._cancel.setObjectName("draw_cancel")
        self._cancel.hide()
        self._tabs = QTabBar(self)
        self._tabs.setObjectName("draw_rounds")
        self._cards = Cards(self)
        self._waiting, self._empty = self._label("draw_waiting"), self._label("draw_empty", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._verdict = self._label("draw_verdict")
        self._legend = self._label("draw_legend", "muted")
        self._legend.setText(legend())
        self._rules = self._label("draw_rules", "muted")
        self._why = QTextBrowser(self)
        self._why.setObjectName("draw_why")
        self._why.setAccessibleName(self.tr("Groups by attribute"))

    def _label(self, name: str, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        return label

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        self._left = QWidget(self)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._wishes_area())
        for widget in (self._bind, self._here, self._draw, self._progress, self._cancel):
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
        self._right = QWidget(self)
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._verdict)
        right.addWidget(self._legend)
        right.addWidget(self._rules)
        right.addWidget(self._why, 1)
        right.addStretch(0)
        middle = QHBoxLayout()
        middle.setSpacing(tokens.space_m)
        middle.addWidget(self._left)
        middle.addWidget(self._stack, 5)
        middle.addWidget(self._right, 2)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_s, tokens.space_m, tokens.space_s)
        box.addWidget(self._bar)
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
        acts, bar, cards = self._acts, self._bar, self._cards
        acts.changed.connect(self.show_all)
        acts.progressed.connect(self._show_progress)
        acts.ended.connect(self._show_end)
        bar.chosen.connect(acts.choose)
        bar.remove_requested.connect(acts.remove)
        bar.undo_requested.connect(acts.undo)
        bar.redo_requested.connect(acts.redo)
        bar.came_late.connect(acts.come)
        bar.even_requested.connect(self._even_out)
        self._wishes.wished.connect(acts.wish)
        self._wishes.prices_requested.connect(self.prices_requested)
        self._bind.clicked.connect(self._edit_rules)
        self._draw.clicked.connect(self._begin)
        self._cancel.clicked.connect(acts.cancel)
        self._here.toggled.connect(self.here_toggled)
        self._tabs.currentChanged.connect(self._turn)
        cards.moved.connect(self._move)
        cards.left.connect(acts.leave)
        cards.unlocked.connect(acts.unlock)
        cards.bound.connect(acts.bind)
        cards.unbound.connect(acts.unbind)
        cards.edit_wanted.connect(self._edit_group)
        cards.chair_given.connect(self._give_chair)
        cards.report_given.connect(self._give_report)

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

    def _turn(self, at: int) -> None:
        self._round = max(0, at)
        self.show_all()

    def _move(self, who: str, target: int) -> None:
        self._acts.move(self._round, who, target)

    def _give_chair(self, who: str, group: int) -> None:
        self._acts.give_role(self._round, group - 1, chair=who)

    def _give_report(self, who: str, group: int) -> None:
        self._acts.give_role(self._round, group - 1, rapporteur=who)

    def _edit_rules(self) -> None:
        self._dialog = dialog = RulesDialog(choices_of(self._acts.here()), self)
        dialog.bound.connect(self._acts.bind)
        dialog.dropped.connect(self._acts.drop_rule)
        dialog.finished.connect(self._let_dialog_go)
        self._show_rules(self._acts.document)
        dialog.open()

    def _let_dialog_go(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None

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

"""The page of people: the list as the UN sorts it, ticked and typed in place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from facilitator.commands.people_list import half_days, half_of, halves_of
from facilitator.countries import Match
from facilitator.day import Plan
from facilitator.ui.console.dropping import dropped_paths, is_workshop
from facilitator.ui.console.people.acting import PeopleActs
from facilitator.ui.console.people.actions import IN_BAR, IN_MENU, PeopleActions, is_plain
from facilitator.ui.console.people.bar import PeopleBar
from facilitator.ui.console.people.form import PersonForm
from facilitator.ui.console.people.importing import Importing
from facilitator.ui.console.people.papers import PapersDialog
from facilitator.ui.console.people.table import PeopleTable
from facilitator.ui.console.speakers.doubts import DoubtBar
from facilitator.ui.models.people import PeopleModel
from facilitator.ui.presenters.people_table import (
    count_line,
    other_names,
    people_count,
    rows_of,
    table_text,
)
from facilitator.ui.theme import tokens_for
from facilitator.ui.worker import Worker

Tell = Callable[[str, str], None]
"""Says a sentence in the bar of the window: severity, sentence."""


class PeoplePage(QWidget):
    """Shows everybody; a tick, a text, a row more or less is one step that can be taken back."""

    def __init__(
        self,
        acts: PeopleActs,
        plan: Callable[[], Plan],
        now: Callable[[], datetime],
        *,
        helper: Worker,
        settings: QSettings,
        tell: Tell,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("people_page")
        self.setAcceptDrops(True)
        self._acts, self._plan, self._now = acts, plan, now
        self._helper, self._settings, self._tell = helper, settings, tell
        self._day: date | None = None
        self._half = ""
        self._looked_for = ""
        self._wanted = ""
        self._actions = PeopleActions(self)
        self._bar = PeopleBar(self._actions.several(IN_BAR), self)
        self._model = PeopleModel(self)
        self._table = PeopleTable(self._model, self._actions.several(IN_MENU), self)
        self._doubts = DoubtBar(self)
        self._importing = Importing(acts, helper, settings, tell, self)
        self._arrange()
        self._connect()

    @property
    def importing(self) -> Importing:
        """What takes in lists."""
        return self._importing

    def release(self) -> None:
        """Act no more: the workshop is closed."""
        self._acts.release()
        self._importing.release()

    def reload(self) -> None:
        """Read the list again: it was changed elsewhere, or everybody was forgotten."""
        self._acts.load()

    def show_now(self) -> None:
        """Another half-day may have begun."""
        if self.isVisible() and half_of(self._now()) != self._half:
            self.show_all()

    def select(self, person_id: str) -> None:
        """Choose one person, as soon as the list is read."""
        self._wanted = person_id
        self.show_all()

    def show_all(self) -> None:
        """Show the list as it stands."""
        acts, plan, now = self._acts, self._plan(), self._now()
        halves = half_days(plan)
        self._half = half_of(now)
        days = sorted({date.fromisoformat(half.split()[0]) for half in halves})
        if self._day not in days:
            self._day = now.date() if now.date() in days else next(iter(days), None)
        shown = halves_of(halves, self._day) if self._day is not None else ()
        people = acts.people
        rows = rows_of(people, acts.names, shown, self._looked_for)
        chosen = [self._wanted] if self._wanted else self._table.chosen_ids()
        self._model.show(rows, shown, other_names(people))
        self._table.hide_blank()
        if chosen and not self._table.chosen_ids():
            self._table.choose(chosen[0])
        elif self._wanted:
            self._table.choose(self._wanted)
        if acts.is_loaded:
            self._wanted = ""
        self._bar.show_days(days, self._day)
        self._bar.show_halves(shown)
        is_today = self._half in shown
        half = self._half if is_today else (shown[0] if shown else "")
        line = count_line(people, acts.names, half, is_today=is_today)
        if self._looked_for.strip():
            line = self.tr("{line} · {count} shown").format(line=line, count=len(rows))
        self._bar.show_count(line)
        is_empty = acts.is_loaded and not people
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self._allow()

    def ask_file(self) -> None:
        """Choose a list to take in."""
        path, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose the list of participants"),
            "",
            self.tr("Lists (*.xlsx *.xlsm *.csv *.tsv *.txt);;All files (*)"),
        )
        if path:
            self._importing.read_file(path)

    def paste(self) -> None:
        """Take in a list from the clipboard."""
        text = QGuiApplication.clipboard().text()
        if text.strip():
            self._importing.read_text(text)
        else:
            self._tell("info", self.tr("The clipboard holds no list; copy the cells first."))

    def copy(self) -> None:
        """Copy the chosen rows, or all that are shown, for a spreadsheet."""
        chosen = set(self._table.chosen_ids())
        rows = [row for row in self._model.rows if not chosen or row.person_id in chosen]
        QGuiApplication.clipboard().setText(table_text(self._model.headings(), rows))
        self._tell("info", self.tr("Copied: {count}.").format(count=people_count(len(rows))))

    def event(self, event: QEvent) -> bool:
        """Keys of this page are not taken by the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_ours = not is_plain(event) and self._actions.for_key(event) is not None
            if is_ours:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key of this page."""
        action = self._actions.for_key(event)
        if action is not None and action.isEnabled() and not event.isAutoRepeat():
            action.trigger()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up when somebody looks."""
        super().showEvent(event)
        self.show_all()
        self.reload()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A list is welcome; a workshop is the window's."""
        paths = dropped_paths(event.mimeData())
        if paths and not is_workshop(paths[0]):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take in the list that was dropped."""
        for path in dropped_paths(event.mimeData())[:1]:
            event.acceptProposedAction()
            self._importing.read_file(path)

    def _arrange(self) -> None:
        tokens = tokens_for(self)
        full = QWidget(self)
        inner = QVBoxLayout(full)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(tokens.space_m)
        inner.addWidget(self._bar)
        inner.addWidget(self._doubts)
        inner.addWidget(self._table, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(full)
        self._stack.addWidget(self._made_empty())
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_m, tokens.space_m, tokens.space_m, tokens.space_m)
        box.addWidget(self._stack)

    def _made_empty(self) -> QWidget:
        """What to do while there is nobody."""
        page = QWidget(self)
        title = QLabel(self.tr("Nobody is on the list yet"), page)
        title.setProperty("role", "heading")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(
            self.tr(
                "Choose the registration list, a spreadsheet or CSV with any columns, drop it"
                " here,\nor copy its cells and press Ctrl+V. Nothing is taken in before you have"
                " seen it."
            ),
            page,
        )
        text.setObjectName("people_empty")
        text.setProperty("role", "muted")
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        choose = QPushButton(self.tr("Choose a list…"), page)
        choose.setObjectName("people_choose")
        choose.setProperty("role", "primary")
        choose.setToolTip(self.tr("Take in a list of participants"))
        choose.clicked.connect(self.ask_file)
        one = QPushButton(self.tr("Add a person…"), page)
        one.setObjectName("people_add_first")
        one.setToolTip(self._actions.action("add").toolTip())
        one.clicked.connect(self._add)
        box = QVBoxLayout(page)
        box.setSpacing(tokens_for(self).space_m)
        box.addStretch(1)
        for widget in (title, text, choose, one):
            box.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        box.addStretch(2)
        return page

    def _connect(self) -> None:
        self._acts.changed.connect(self._take_change)
        self._acts.troubled.connect(self._warn)
        self._acts.doubted.connect(self._ask_country)
        self._doubts.answered.connect(self._acts.answer)
        self._model.here_ticked.connect(self._acts.set_here)
        self._model.text_typed.connect(self._acts.type_text)
        self._bar.day_chosen.connect(self._show_day)
        self._bar.all_here_requested.connect(self._all_here)
        self._bar.looked_for.connect(self._look_for)
        self._table.chosen.connect(self._allow)
        self._table.copy_requested.connect(self.copy)
        does = {
            "import": self.ask_file,
            "add": self._add,
            "papers": self.show_papers,
            "edit": self._edit,
            "copy": self.copy,
            "remove": self._ask_remove,
            "paste": self.paste,
            "undo": self._acts.undo,
            "redo": self._acts.redo,
            "find": self._bar.begin_search,
        }
        for name, do in does.items():
            self._actions.action(name).triggered.connect(do)

    def _take_change(self) -> None:
        if self._table.countries is not self._acts.countries:
            self._table.use_countries(self._acts.countries)
        self.show_all()

    def _ask_country(self, person_id: str, match: Match) -> None:
        self._doubts.ask(((person_id, match),))

    def _allow(self) -> None:
        """What can be done now."""
        chosen = self._table.chosen_ids()
        self._actions.action("edit").setEnabled(len(chosen) == 1)
        self._actions.action("remove").setEnabled(bool(chosen))
        self._actions.action("redo").setEnabled(self._acts.can_redo)
        self._actions.action("undo").setEnabled(self._acts.can_undo)

    def _show_day(self, day: date) -> None:
        self._day = day
        self.show_all()

    def _look_for(self, text: str) -> None:
        self._looked_for = text
        self.show_all()

    def _all_here(self, half: str) -> None:
        self._acts.set_all_here([row.person_id for row in self._model.rows], half)

    def _add(self) -> None:
        self._open_form(None)

    def _edit(self) -> None:
        chosen = self._table.chosen_ids()
        if len(chosen) == 1:
            self._open_form(chosen[0])

    def _open_form(self, person_id: str | None) -> None:
        half = self._half if self._half in half_days(self._plan()) else ""
        form = PersonForm(self._acts, person_id, half, self)
        form.kept.connect(self._table.choose)
        form.open()

    def _ask_remove(self) -> None:
        chosen = self._table.chosen_ids()
        if not chosen:
            return
        names = [one.name for one in map(self._acts.find, chosen) if one is not None]
        box = QMessageBox(self)
        box.setObjectName("people_remove")
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Remove from the list"))
        text = self.tr("Remove {name}?").format(name=names[0])
        if len(names) > 1:
            text = self.tr("Remove {count}?").format(count=people_count(len(names)))
        box.setText(text)
        box.setInformativeText(self.tr("Their attendance goes too. Undo brings them back."))
        remove = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.AcceptRole)
        remove.setObjectName("people_remove_yes")
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.accepted.connect(self._remove)
        box.finished.connect(box.deleteLater)
        box.open()

    def _remove(self) -> None:
        self._acts.remove(self._table.chosen_ids())

    def show_papers(self) -> None:
        """Badges, the signing sheet, the table of attendance."""
        dialog = PapersDialog(
            self._acts,
            self._plan(),
            tuple(self._table.chosen_ids()),
            helper=self._helper,
            settings=self._settings,
            parent=self,
        )
        dialog.written.connect(self._tell_written)
        dialog.open()

    def _tell_written(self, sentence: str) -> None:
        self._tell("info", sentence)

    def _warn(self, sentence: str) -> None:
        self._tell("error", sentence)

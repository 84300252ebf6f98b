"""The facilitator's window: it navigates, shows the day and announces wishes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from facilitator.day import DayState
from facilitator.ui.console.agenda_page import AgendaPage
from facilitator.ui.console.asking import Asker
from facilitator.ui.console.day.page import DayPage
from facilitator.ui.console.dropping import dropped_paths, is_workshop
from facilitator.ui.console.header import HeaderBar
from facilitator.ui.console.record_page import RecordPage
from facilitator.ui.console.sheets import Sheets
from facilitator.ui.console.status_line import StatusLine
from facilitator.ui.console.typing_guard import belongs_to_focus
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.console.workshop_menu import WorkshopMenu
from facilitator.ui.day_model import DayModel
from facilitator.ui.presenters.console import header_view, workshop_name
from facilitator.ui.presenters.mode import mode_words
from facilitator.ui.presenters.pace import Look, is_new_minute_text, is_new_second, look_of
from facilitator.ui.presenters.rundown import day_tabs
from facilitator.ui.widgets import Message, MessageAction, MessageBar, Severity

FIRST_SIZE = QSize(1600, 960)
"""Size of the window when it is opened for the first time; a smaller screen is filled."""
GEOMETRY_KEY = "console/geometry"
KEYS_OF = {
    "day": frozenset({"run", "item", "window"}),
    "agenda": frozenset({"run", "window"}),
    "record": frozenset({"run", "window"}),
}
"""Groups of keys that act on a page; elsewhere, as in a review, none of the day's do."""
SEVERITIES = {"info": Severity.INFO, "warning": Severity.WARNING, "error": Severity.ERROR}


class ConsoleWindow(QMainWindow):
    """One window for the whole workshop. It changes nothing itself: every wish is a signal."""

    open_requested = Signal(str)  # path of a workshop
    open_dialog_requested = Signal()
    read_requested = Signal(str)  # path of a document
    read_dialog_requested = Signal()
    sample_requested = Signal()
    empty_requested = Signal()
    rehearsal_requested = Signal(bool)
    as_if_requested = Signal(object)  # date, or None for the real one
    room_requested = Signal()
    theme_requested = Signal(str)
    backup_requested = Signal()
    attach_requested = Signal(object, str)  # item_id, path
    open_file_requested = Signal(str)  # path, relative to the workshop
    message_action_triggered = Signal(str, str)  # key of the message, id of the action
    closed = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console")
        self.setWindowTitle(self.tr("Facilitator's console"))
        self.setAcceptDrops(True)
        self._settings = settings
        self._model: DayModel | None = None
        self._day_page: DayPage | None = None
        self._look: Look | None = None
        self._pages: dict[str, QWidget] = {}
        self._console_actions = ConsoleActions(self)
        self._header = HeaderBar(self._console_actions, self)
        self._menu = WorkshopMenu(self._console_actions, self)
        self._header.workshop.setMenu(self._menu)
        self._bar = MessageBar()
        self._status = StatusLine(self._console_actions, self)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("pages")
        self._asker = Asker(self._bar, self)
        self._sheets = Sheets(self._console_actions, self)
        self._arrange()
        self._connect()
        self._add_own_pages()
        self._show_closed()
        self._restore_place()

    @property
    def day_page(self) -> DayPage | None:
        """The page of the running day, or None while no workshop is open."""
        return self._day_page

    def add_page(self, name: str, title: str, widget: QWidget) -> None:
        """A page more; with a title it gets a tab in the header."""
        self._pages[name] = widget
        self._stack.addWidget(widget)
        self._header.add_page(name, title)

    def show_page(self, name: str) -> None:
        """Turn to a page. Raises KeyError for an unknown one."""
        self._stack.setCurrentWidget(self._pages[name])
        self._console_actions.set_keys(KEYS_OF.get(name, frozenset({"window"})))
        self._header.show_page(name)

    def show_day(self, model: DayModel | None) -> None:
        """Show this day from now on; None closes the workshop."""
        self._model = model
        self._look = None
        self._asker.follow(model)
        self._sheets.follow(model)
        self._drop_day_page()
        if model is None:
            self._show_closed()
            return
        page = DayPage(model, self._console_actions, self)
        page.attach_requested.connect(self.attach_requested)
        page.open_file_requested.connect(self.open_file_requested)
        page.day_shown.connect(self._show_days)
        page.restore(self._settings)
        self._day_page = page
        self._day_box.addWidget(page)
        page.show()
        page.rundown.setFocus()
        model.state_changed.connect(self._show_state)
        self._agenda.show_model(model)
        self._record.show_model(model)
        self._show_open(model)

    def show_message(
        self,
        severity: str,
        text: str,
        actions: Sequence[MessageAction] = (),
        key: str = "",
    ) -> None:
        """Say something in the bar; severity is info, warning or error."""
        message = Message(key or text, text, SEVERITIES[severity], tuple(actions))
        self._bar.post(message)

    def withdraw_message(self, key: str) -> None:
        """Take a message back."""
        self._bar.withdraw(key)

    def show_saved(self, moment: datetime) -> None:
        """When the last row was safe on the disk, in venue time."""
        self._status.show_saved(moment)

    def show_backup(self, moment: datetime) -> None:
        """When the last backup was made, in venue time."""
        self._status.show_backup(moment)

    def show_recent(self, paths: Sequence[str]) -> None:
        """The workshops opened last, for the menu."""
        self._menu.show_recent(paths)

    def show_theme(self, name: str) -> None:
        """Mark the look that is on in the menu."""
        self._menu.show_theme(name)

    def event(self, event: QEvent) -> bool:
        """Keys that belong to a text or a focused button are not taken as commands."""
        if belongs_to_focus(event):
            event.accept()
            return True
        return super().event(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files are welcome everywhere."""
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A workshop is opened, any other file is read."""
        for path in dropped_paths(event.mimeData())[:1]:
            (self.open_requested if is_workshop(path) else self.read_requested).emit(path)
            event.acceptProposedAction()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place, then tell."""
        self._settings.setValue(GEOMETRY_KEY, self.saveGeometry())
        self._record.save(self._settings)
        if self._day_page is not None:
            self._day_page.save(self._settings)
        self.closed.emit()
        super().closeEvent(event)

    def _arrange(self) -> None:
        """Header, messages, pages, status, from above."""
        body = QWidget(self)
        box = QVBoxLayout(body)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for widget in (self._header, self._bar, self._stack, self._status):
            box.addWidget(widget, 1 if widget is self._stack else 0)
        self.setCentralWidget(body)

    def _add_own_pages(self) -> None:
        """Day, Agenda, Record; the day's holder stays while its page comes and goes."""
        self._day_holder = QWidget(self)
        self._day_box = QVBoxLayout(self._day_holder)
        self._day_box.setContentsMargins(0, 0, 0, 0)
        self._agenda, self._record = AgendaPage(self), RecordPage(self)
        self._record.restore(self._settings)
        self._agenda.item_chosen.connect(self._show_item)
        self.add_page("day", self.tr("Day"), self._day_holder)
        self.add_page("agenda", self.tr("Agenda"), self._agenda)
        self.add_page("record", self.tr("Record"), self._record)

    def _connect(self) -> None:
        """Wishes of the parts become wishes of the window."""
        menu = self._menu
        menu.empty_requested.connect(self.empty_requested)
        menu.open_requested.connect(self.open_requested)
        menu.open_dialog_requested.connect(self.open_dialog_requested)
        menu.read_dialog_requested.connect(self.read_dialog_requested)
        menu.sample_requested.connect(self.sample_requested)
        menu.rehearsal_requested.connect(self.rehearsal_requested)
        menu.theme_requested.connect(self.theme_requested)
        menu.backup_requested.connect(self.backup_requested)
        menu.about_requested.connect(self._sheets.show_about)
        menu.as_if_dialog_requested.connect(self._sheets.ask_date)
        menu.as_if_ended.connect(self._end_as_if)
        self._sheets.item_chosen.connect(self._show_item)
        self._sheets.date_chosen.connect(self.as_if_requested)
        self._console_actions.action("room").triggered.connect(self._want_room)
        self._header.page_requested.connect(self.show_page)
        self._header.day_requested.connect(self._want_day)
        self._bar.action_triggered.connect(self.message_action_triggered)

    def _show_open(self, model: DayModel) -> None:
        """A workshop is open."""
        mode = model.mode
        plan = model.state.plan
        name = workshop_name(plan)
        self._header.show_title(name, plan.title)
        self._header.show_workshop_parts(True)
        self.setWindowTitle(self.tr("{title} – Facilitator's console").format(title=name))
        words = mode_words(mode.as_if, mode.rehearsal_factor)
        self._header.show_mode(words)
        self._status.show_mode(words)
        self._status.show()
        self._menu.show_mode(
            is_open=True, is_rehearsal=mode.is_rehearsal, is_as_if=mode.as_if is not None
        )
        self._show_state(model.state)

    def _show_closed(self) -> None:
        """No workshop is open: nothing of the day can be used."""
        self._header.show_title("", "")
        self._header.show_workshop_parts(False)
        self._header.show_view(None)
        self._header.show_mode("")
        self._status.clear()
        self._status.hide()
        self._menu.show_mode(is_open=False, is_rehearsal=False, is_as_if=False)
        self._console_actions.close_day()
        self.setWindowTitle(self.tr("Facilitator's console"))

    def _drop_day_page(self) -> None:
        """Let the old page go; its controls act no more."""
        page, self._day_page = self._day_page, None
        if page is not None:
            page.save(self._settings)
            page.release()
            page.hide()
            page.deleteLater()

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

    def _show_days(self, _day: date | None) -> None:
        """The tabs of the days, the shown one marked."""
        if self._model is not None and self._day_page is not None:
            self._header.show_days(day_tabs(self._model.state), self._day_page.day)

    def _want_day(self, day: date) -> None:
        """Another day's rundown, on the day page."""
        if self._day_page is not None:
            self._day_page.show_day(day)
            self.show_page("day")

    def _show_item(self, item_id: str) -> None:
        """An item was chosen on another page: show it on its day."""
        if self._day_page is not None:
            self._day_page.pick(item_id)
            self.show_page("day")

    def _end_as_if(self) -> None:
        """Back to the real date."""
        self.as_if_requested.emit(None)

    def _want_room(self) -> None:
        """The room window."""
        self.room_requested.emit()

    def _restore_place(self) -> None:
        """Come back where the window was; Qt moves it onto a screen that exists."""
        state = self._settings.value(GEOMETRY_KEY)
        if isinstance(state, QByteArray):
            self.restoreGeometry(state)
        else:
            room = self.screen().availableSize()
            self.resize(room.boundedTo(FIRST_SIZE))

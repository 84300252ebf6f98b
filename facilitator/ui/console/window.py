"""The facilitator's window: it navigates, shows the day and announces wishes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSettings, QSize, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from facilitator.ui.console.dropping import dropped_paths, is_workshop
from facilitator.ui.console.header import HeaderBar
from facilitator.ui.console.status_line import StatusLine
from facilitator.ui.console.typing_guard import belongs_to_focus
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.console.workshop_menu import WorkshopMenu
from facilitator.ui.widgets.message_bar import Message, MessageAction, MessageBar, Severity

if TYPE_CHECKING:
    from facilitator.commands.queues import CountryBook
    from facilitator.ui.console.day.page import DayPage
    from facilitator.ui.console.open_day import OpenDay
    from facilitator.ui.console.sheets import Sheets
    from facilitator.ui.console.tabbed_page import Tab
    from facilitator.ui.day_model import DayModel
    from facilitator.ui.presenters.anything_found import Place
    from facilitator.ui.presenters.guide_facts import FileFacts

FIRST_SIZE = QSize(1600, 960)
"""Size of the window when it is opened for the first time; a smaller screen is filled."""
LEAST = QSize(1120, 600)
GEOMETRY_KEY = "console/geometry"
KEYS_OF = {
    "day": frozenset({"run", "item", "window"}),
    "agenda": frozenset({"run", "window"}),
    "record": frozenset({"run", "window"}),
}
"""Groups of keys that act on a page; elsewhere, as in a review, none of the day's do."""
SEVERITIES = {
    "info": Severity.INFO,
    "notice": Severity.INFO,
    "warning": Severity.WARNING,
    "error": Severity.ERROR,
}


class ConsoleWindow(QMainWindow):
    """One window for the whole workshop. It changes nothing itself: every wish is a signal."""

    open_requested = Signal(str)  # path of a workshop
    open_dialog_requested = Signal()
    read_requested = Signal(str)  # path of a document
    read_dialog_requested = Signal()
    paste_dialog_requested = Signal()
    template_requested = Signal()
    export_requested = Signal()
    end_of_day_requested = Signal()
    sample_requested = Signal()
    empty_requested = Signal()
    rehearsal_requested = Signal(bool)
    as_if_requested = Signal(object)  # date, or None for the real one
    room_requested = Signal()
    room_light_requested = Signal()
    timekeeper_requested = Signal()
    rapporteur_requested = Signal()
    day_left = Signal()  # the workshop is closed, or another or a rehearsal comes
    fairness_requested = Signal(str)  # the sheet of equal treatment as CSV
    table_requested = Signal(str)  # planned and actual times as CSV
    print_requested = Signal(object)  # QTextDocument
    theme_requested = Signal(str)
    language_requested = Signal(str)
    backup_requested = Signal()
    attach_requested = Signal(object, str)  # item_id, path
    open_file_requested = Signal(str)  # path, relative to the workshop
    message_action_triggered = Signal(str, str)  # key of the message, id of the action
    anything_requested = Signal()
    about_facts_requested = Signal()
    closed = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("console")
        self.setWindowTitle(self.tr("Facilitator's console"))
        self.setAcceptDrops(True)
        self.setMinimumSize(LEAST)  # without one of its own a long text would make it wider
        self._settings = settings
        self._day: OpenDay | None = None
        self._made_sheets: Sheets | None = None
        self._load_countries: Callable[[], CountryBook] | None = None
        self._load_tabs: Callable[[], Sequence[Tab]] | None = None
        self._pages: dict[str, QWidget] = {}
        self._console_actions = ConsoleActions(self)
        self._header = HeaderBar(self._console_actions, self)
        self._menu = WorkshopMenu(self._console_actions, self)
        self._header.workshop.setMenu(self._menu)
        self._bar = MessageBar()
        self._status = StatusLine(self._console_actions, self)
        self._stack = QStackedWidget(self)
        self._stack.setObjectName("pages")
        self._arrange()
        self._connect()
        self._show_closed()
        self._restore_place()

    @property
    def day_page(self) -> DayPage | None:
        """The page of the running day, or None while no workshop is open."""
        return self._day.page if self._day is not None else None

    def set_countries(self, load: Callable[[], CountryBook]) -> None:
        """Where the names of countries come from, when a queue is made first."""
        self._load_countries = load

    def set_tabs(self, load: Callable[[], Sequence[Tab]]) -> None:
        """What an open workshop is about besides its day, asked for with the first one."""
        self._load_tabs = load

    def show_tab(self, name: str) -> QWidget | None:
        """Turn to a tab of the open workshop; what stands there, or None."""
        return self._day.show_tab(name) if self._day is not None else None

    def show_date(self, day: date) -> None:
        """Turn to a day's rundown."""
        if self._day is not None:
            self._day.want_day(day)

    def show_about_facts(
        self, versions: Sequence[tuple[str, str]], facts: FileFacts | None
    ) -> None:
        """Versions and the open file, for the page about the program."""
        self._sheets.show_about_facts(versions, facts)

    def show_places(self, places: Sequence[Place]) -> None:
        """More that can be found, while somebody searches."""
        self._sheets.add_places(places)

    def add_page(self, name: str, title: str, widget: QWidget) -> None:
        """A page more; with a title it gets a tab in the header."""
        self._pages[name] = widget
        self._stack.addWidget(widget)
        self._header.add_page(name, title)

    def show_page(self, name: str) -> None:
        """Turn to a page. Raises KeyError for an unknown one."""
        if self._day is not None:
            self._day.prepare(name)
        self._stack.setCurrentWidget(self._pages[name])
        self._console_actions.set_keys(KEYS_OF.get(name, frozenset({"window"})))
        self._header.show_page(name)
        self._status.come_last()

    def show_day(self, model: DayModel | None) -> None:
        """Show this day from now on; None closes the workshop."""
        self.day_left.emit()
        if model is not None:
            self._opened().show(model)
            self.setWindowTitle(
                self.tr("{title} – Facilitator's console").format(title=self._opened().title)
            )
        elif self._day is not None:
            self._day.close()
        if self._made_sheets is not None:
            self._made_sheets.follow(model)
        if model is None:
            self._show_closed()

    def show_message(
        self,
        severity: str,
        text: str,
        actions: Sequence[MessageAction] = (),
        key: str = "",
    ) -> None:
        """Say something in the bar; severity is info, warning, error, or notice for what is no
        more than that, yet stands until it is closed.
        """
        is_lasting = severity == "notice"
        grave = SEVERITIES[severity]
        self._bar.post(Message(key or text, text, grave, tuple(actions), is_lasting=is_lasting))

    def show_answer(
        self, severity: str, text: str, actions: Sequence[MessageAction], key: str
    ) -> None:
        """Answer what was just done; it is shown before what waits."""
        self._bar.post(
            Message(key or text, text, SEVERITIES[severity], tuple(actions), is_answer=True)
        )

    def lend_keys(self, other: QWidget) -> None:
        """Let the keys of the running day act in another window of it too."""
        for wish, action in self._console_actions.all():
            if wish.group == "run" or wish.wish_id == "room_light":
                other.addAction(action)

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

    def show_language(self, code: str) -> None:
        """Mark the chosen language in the menu."""
        self._menu.show_language(code)

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
        if self._day is not None:
            self._day.save()
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

    def _opened(self) -> OpenDay:
        """The part of the window that shows an open workshop; made for the first one."""
        if self._day is None:
            # Loaded only now: the start page is drawn without the pages of the day.
            from facilitator.ui.console.open_day import OpenDay  # noqa: PLC0415

            day = OpenDay(self._console_actions, self._settings, self)
            day.set_countries(self._load_countries)
            day.take_parts(self._header, self._status, self._menu, self._bar)
            day.attach_requested.connect(self.attach_requested)
            day.open_file_requested.connect(self.open_file_requested)
            day.page_requested.connect(self.show_page)
            day.fairness_requested.connect(self.fairness_requested)
            day.table_requested.connect(self.table_requested)
            day.print_requested.connect(self.print_requested)
            if self._load_tabs is not None:
                day.add_tabs(self._load_tabs())
            for name, title, page in day.pages():
                self.add_page(name, title, page)
            self._header.day_requested.connect(day.want_day)
            self._day = day
        return self._day

    @property
    def _sheets(self) -> Sheets:
        """The small windows; made when one is wanted first."""
        if self._made_sheets is None:
            from facilitator.ui.console.sheets import Sheets  # noqa: PLC0415

            self._made_sheets = Sheets(self._console_actions, self)
            self._made_sheets.date_chosen.connect(self.as_if_requested)
            self._made_sheets.anything_requested.connect(self.anything_requested)
            self._made_sheets.about_facts_requested.connect(self.about_facts_requested)
            if self._day is not None:
                self._made_sheets.follow(self._day.model)
                self._made_sheets.item_chosen.connect(self._day.show_item)
                self._made_sheets.place_chosen.connect(self._day.show_place)
        return self._made_sheets

    def _connect(self) -> None:
        """Wishes of the parts become wishes of the window."""
        menu = self._menu
        menu.empty_requested.connect(self.empty_requested)
        menu.open_requested.connect(self.open_requested)
        menu.open_dialog_requested.connect(self.open_dialog_requested)
        menu.read_dialog_requested.connect(self.read_dialog_requested)
        menu.paste_dialog_requested.connect(self.paste_dialog_requested)
        menu.template_requested.connect(self.template_requested)
        menu.sample_requested.connect(self.sample_requested)
        menu.rehearsal_requested.connect(self.rehearsal_requested)
        menu.theme_requested.connect(self.theme_requested)
        menu.language_requested.connect(self.language_requested)
        menu.backup_requested.connect(self.backup_requested)
        menu.about_requested.connect(self._show_about)
        menu.as_if_dialog_requested.connect(self._ask_date)
        menu.as_if_ended.connect(self._end_as_if)
        actions = self._console_actions
        actions.action("room").triggered.connect(self._want_room)
        actions.action("room_light").triggered.connect(self.room_light_requested)
        actions.action("timekeeper").triggered.connect(self._want_timekeeper)
        actions.action("rapporteur").triggered.connect(self.rapporteur_requested)
        actions.action("keys").triggered.connect(self._show_keys)
        actions.action("palette").triggered.connect(self._show_palette)
        actions.action("guide").triggered.connect(self._show_guide)
        actions.action("thresholds").triggered.connect(self._ask_thresholds)
        actions.action("export").triggered.connect(self._want_export)
        actions.action("end_of_day").triggered.connect(self._want_end_of_day)
        self._header.page_requested.connect(self.show_page)
        self._bar.action_triggered.connect(self.message_action_triggered)

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
        for wish in ("thresholds", "export"):
            self._console_actions.action(wish).setEnabled(False)
        self.setWindowTitle(self.tr("Facilitator's console"))

    def _show_keys(self) -> None:
        """All keys on one sheet."""
        self._sheets.show_keys()

    def _show_guide(self) -> None:
        """The guide with pictures."""
        self._sheets.show_guide()

    def _show_palette(self) -> None:
        """Find a command or an item."""
        self._sheets.show_palette(self._day.places() if self._day is not None else ())

    def _ask_thresholds(self) -> None:
        """When the clock turns yellow and red."""
        self._sheets.ask_thresholds()

    def _ask_date(self) -> None:
        """As if today were…"""
        self._sheets.ask_date()

    def _show_about(self) -> None:
        """What this program is."""
        self._sheets.show_about()

    def _end_as_if(self) -> None:
        """Back to the real date."""
        self.as_if_requested.emit(None)

    def _want_export(self) -> None:
        """The organization of work as a document."""
        self.export_requested.emit()

    def _want_end_of_day(self) -> None:
        """The day on one page."""
        self.end_of_day_requested.emit()

    def _want_timekeeper(self) -> None:
        """The timekeeper's window."""
        self.timekeeper_requested.emit()

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

"""The menu behind the workshop's name: everything about the workshop as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.icons import set_icon


class WorkshopMenu(QMenu):
    """Announces wishes; it does nothing itself."""

    empty_requested = Signal()
    open_dialog_requested = Signal()
    open_requested = Signal(str)  # path
    read_dialog_requested = Signal()
    paste_dialog_requested = Signal()
    template_requested = Signal()
    sample_requested = Signal()
    rehearsal_requested = Signal(bool)
    as_if_dialog_requested = Signal()
    as_if_ended = Signal()
    theme_requested = Signal(str)
    language_requested = Signal(str)  # code, or empty for the system's
    backup_requested = Signal()
    about_requested = Signal()

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("menu_workshop")
        # Its button is mirrored to have the arrow behind the name; the menu is not.
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self._entry(self.tr("New, empty workshop…"), "new", self.empty_requested, "add")
        self._room_light = actions.action("room_light")
        self.addAction(actions.action("open"))
        actions.action("open").triggered.connect(self.open_dialog_requested)
        self._recent = self.addMenu(self.tr("Open recent"))
        self._recent.setObjectName("menu_recent")
        self._recent.triggered.connect(self._open_recent)
        read = self.tr("Read an organization of work…")
        self._entry(read, "read", self.read_dialog_requested, "document")
        paste = self.tr("Read pasted text…")
        self._entry(paste, "paste", self.paste_dialog_requested)
        sample = self.tr("Open the sample: Kuala Lumpur 2017")
        self._entry(sample, "sample", self.sample_requested, "calendar")
        self.addSeparator()
        self.addAction(actions.action("replan"))
        self.addAction(actions.action("close_day"))
        self.addAction(actions.action("end_of_day"))
        self.addAction(actions.action("export"))
        template = self.tr("Save a table to fill in…")
        self._entry(template, "template", self.template_requested)
        self.addSeparator()
        self._rehearsal = self._entry(
            self.tr("Rehearse at 60×"), "rehearsal", self.rehearsal_requested, "rehearsal"
        )
        self._rehearsal.setCheckable(True)
        self._as_if = self._entry(
            self.tr("As if today were…"), "as_if", self.as_if_dialog_requested, "clock"
        )
        self._real = self._entry(self.tr("Back to the real date"), "real_date", self.as_if_ended)
        self._backup = self._entry(self.tr("Make a backup now"), "backup", self.backup_requested)
        self.addAction(actions.action("thresholds"))
        self.addSeparator()
        self._make_themes()
        self._make_languages()
        self.addAction(actions.action("keys"))
        self.addAction(actions.action("guide"))
        self._entry(self.tr("About this program"), "about", self.about_requested, "info")
        self.show_recent(())
        self.show_mode(is_open=False, is_rehearsal=False, is_as_if=False)

    def show_recent(self, paths: Sequence[str]) -> None:
        """The workshops opened last."""
        self._recent.clear()
        self._recent.setEnabled(bool(paths))
        for path in paths:
            action = self._recent.addAction(Path(path).stem)
            action.setData(path)
            action.setToolTip(path)

    def show_mode(self, *, is_open: bool, is_rehearsal: bool, is_as_if: bool) -> None:
        """What is on, and what can be used."""
        for action in (self._rehearsal, self._as_if, self._backup):
            action.setEnabled(is_open)
        self._real.setVisible(is_as_if)
        self._rehearsal.blockSignals(True)
        self._rehearsal.setChecked(is_rehearsal)
        self._rehearsal.blockSignals(False)

    def show_theme(self, name: str) -> None:
        """Mark the look that is on."""
        for action in self._themes.actions():
            action.setChecked(action.data() == name)

    def show_language(self, code: str) -> None:
        """Mark the language that was chosen."""
        for action in self._languages.actions():
            action.setChecked(action.data() == code)

    def _make_themes(self) -> None:
        """The looks."""
        choices = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("high_contrast", self.tr("High contrast")),
        )
        menu = self.addMenu(self.tr("Appearance"))
        menu.setObjectName("menu_appearance")
        self._themes = self._group(menu, "theme", choices)
        self._themes.triggered.connect(self._want_theme)
        menu.addSeparator()
        menu.addAction(self._room_light)

    def _make_languages(self) -> None:
        """The languages, each in its own words so that its readers find it."""
        choices = (("", self.tr("As the system")), ("en", "English"), ("fr", "Français"))
        menu = self.addMenu(self.tr("Language"))
        menu.setObjectName("menu_language")
        self._languages = self._group(menu, "language", choices)
        self._languages.triggered.connect(self._want_language)

    def _group(self, menu: QMenu, name: str, choices: Sequence[tuple[str, str]]) -> QActionGroup:
        """Entries of which one is marked."""
        group = QActionGroup(self)
        for code, text in choices:
            action = group.addAction(text)
            action.setObjectName(f"{name}_{code or 'system'}")
            action.setCheckable(True)
            action.setData(code)
            menu.addAction(action)
        return group

    def _entry(self, text: str, name: str, signal: object, icon: str = "") -> QAction:
        """One entry of the menu."""
        action = self.addAction(text)
        action.setObjectName(f"menu_{name}")
        if icon:
            set_icon(action, icon)
        connect = action.toggled.connect if name == "rehearsal" else action.triggered.connect
        connect(signal)
        return action

    def _want_theme(self, action: QAction) -> None:
        """A look was chosen."""
        self.theme_requested.emit(str(action.data()))

    def _want_language(self, action: QAction) -> None:
        """A language was chosen."""
        self.language_requested.emit(str(action.data()))

    def _open_recent(self, action: QAction) -> None:
        """A recent workshop was chosen."""
        self.open_requested.emit(str(action.data()))

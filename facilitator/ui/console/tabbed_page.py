"""A page of several tabs that are each built only when somebody turns to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

MakeTab = Callable[[QWidget], QWidget]
LoadTab = Callable[[Callable[[], None]], None]
"""Loads what a tab is made of, off the interface's thread, and calls back when it is there."""


def at_once(then: Callable[[], None]) -> None:
    """Nothing is to be loaded."""
    then()


@dataclass(frozen=True, slots=True)
class Tab:
    """A tab to be: the page it stands on, its name and title, and what makes it."""

    page: str
    page_title: str
    name: str
    title: str
    make: MakeTab
    load: LoadTab = at_once


class TabbedPage(QTabWidget):
    """Holds tabs that last, and tabs that come and go with the open workshop."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}_tabs")
        self.setDocumentMode(True)
        self._makers: dict[QWidget, MakeTab] = {}
        self._loaders: dict[QWidget, LoadTab] = {}
        self._made: dict[QWidget, QWidget] = {}
        self._holders: dict[str, QWidget] = {}
        self._is_open = False
        self.currentChanged.connect(self._load_turned)

    def add_maker(self, name: str, title: str, make: MakeTab, load: LoadTab = at_once) -> None:
        """A tab more, before those that last; `make` is called with the widget it lives in."""
        holder = QWidget(self)
        holder.setObjectName(f"tab_{name}")
        box = QVBoxLayout(holder)
        box.setContentsMargins(0, 0, 0, 0)
        self._makers[holder], self._loaders[holder] = make, load
        self._holders[name] = holder
        self.insertTab(len(self._makers) - 1, holder, title)
        self.setCurrentIndex(0)  # also where a tab that lasts was there before

    def open(self) -> None:
        """A workshop is open: what is turned to next is built on it."""
        self._is_open = True
        if self.isVisible():
            self.load_current()

    def close_workshop(self) -> None:
        """The workshop is gone, and with it what was built on it."""
        self._is_open = False
        for page in self._made.values():
            release = getattr(page, "release", None)
            if callable(release):
                release()
            page.hide()
            page.deleteLater()
        self._made.clear()

    def turn_to(self, name: str) -> None:
        """Have a tab in front, so that no other is built when the page comes into sight."""
        self.setCurrentWidget(self._holders[name])

    def show_tab(self, name: str) -> QWidget | None:
        """Turn to a tab; what was built there. Raises KeyError for an unknown one."""
        self.turn_to(name)
        self.build_current()
        return self._made.get(self._holders[name])

    def has_tab(self, name: str) -> bool:
        """True if there is a tab of this name."""
        return name in self._holders

    def names(self) -> tuple[tuple[str, str], ...]:
        """Name and title of the tabs that come and go."""
        titles = ((name, self.indexOf(holder)) for name, holder in self._holders.items())
        return tuple((name, self.tabText(at)) for name, at in titles)

    def build_current(self) -> None:
        """Build what is in sight, once for each workshop."""
        holder = self.currentWidget()
        if not self._is_open or holder in self._made or holder not in self._makers:
            return
        page = self._makers[holder](holder)
        self._made[holder] = page
        box = holder.layout()
        assert box is not None
        box.addWidget(page)
        page.show()

    def load_current(self) -> None:
        """Build what is in sight as soon as its parts are loaded; the window goes on meanwhile."""
        holder = self.currentWidget()
        if self._is_open and holder in self._makers and holder not in self._made:
            self._loaders[holder](partial(self._build_loaded, holder))

    def _build_loaded(self, holder: QWidget) -> None:
        if self.currentWidget() is holder:
            self.build_current()

    def _load_turned(self, _at: int) -> None:
        """The tab was changed while the page is in sight."""
        if self.isVisible():
            self.load_current()

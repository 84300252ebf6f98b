"""The head of the window: workshop, pages, days, the venue's clock and how the day stands."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from facilitator.ui.console.buttons import ActionButton
from facilitator.ui.console.wishes import ConsoleActions
from facilitator.ui.icons import set_icon
from facilitator.ui.theme import tokens_for
from facilitator.ui.widgets.phase_badge import PhaseBadge

if TYPE_CHECKING:
    from facilitator.ui.presenters.console import HeaderView
    from facilitator.ui.presenters.rundown import DayTab

TITLE_CHARS = 34
SHORT_TITLE_CHARS = 16
FIRST_STEPS, SECOND_STEPS = 5, 2
"""How often the two rows can be shortened."""
BADGE_CHARS = 12
"""So many letters of how the day stands are left where there is little room."""


class HeaderBar(QFrame):
    """Shows the header; tells which page and which day is wished for."""

    page_requested = Signal(str)
    day_requested = Signal(object)  # date

    def __init__(self, actions: ConsoleActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setProperty("role", "header")
        self._pages: list[str] = []
        self._days: tuple[DayTab, ...] = ()
        self._shown: HeaderView | None = None
        self._name = self.tr("Workshop")
        self._mode_words = ("", "")
        self._make_widgets(actions)
        self._arrange()

    def add_page(self, name: str, title: str) -> None:
        """A page more in the row of pages; it stays hidden while it has no title."""
        self._pages.append(name)
        at = self._page_tabs.addTab(title)
        self._page_tabs.setTabVisible(at, bool(title))

    def show_page(self, name: str) -> None:
        """Mark a page as the one in sight."""
        if name in self._pages:
            self._page_tabs.setCurrentIndex(self._pages.index(name))

    def show_title(self, name: str, title: str) -> None:
        """Name the workshop, in short and in full."""
        self._name = name or self.tr("Workshop")
        self.workshop.setToolTip(title)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow window gets shorter words."""
        super().resizeEvent(event)
        self._fit()

    def show_days(self, days: tuple[DayTab, ...], shown: date | None) -> None:
        """The days as tabs, today marked."""
        self._day_tabs.blockSignals(True)
        if days != self._days:
            self._days = days
            while self._day_tabs.count():
                self._day_tabs.removeTab(0)
            for day in days:
                at = self._day_tabs.addTab(f"{day.text} •" if day.is_today else day.text)
                self._day_tabs.setTabToolTip(at, self._day_tip(day))
        dates = [day.date for day in days]
        if shown in dates:
            self._day_tabs.setCurrentIndex(dates.index(shown))
        self._day_tabs.blockSignals(False)

    def show_workshop_parts(self, is_open: bool) -> None:
        """Pages, search and room window are there only while a workshop is open."""
        for widget in (self._page_tabs, self._find, self._timekeeper, self._room):
            widget.setVisible(is_open)
            widget.updateGeometry()
        self._fit()

    def show_view(self, view: HeaderView | None) -> None:
        """The line of the clock; only what changed is touched."""
        if view == self._shown:
            return
        self._shown = view
        self._second.setVisible(view is not None)
        if view is None:
            return
        for label, text in ((self._clock, view.clock), (self._place, view.place)):
            if label.text() != text:
                label.setText(text)
        is_resized = (self._over.word, self._fixed.word) != (view.over_under, view.fixed)
        self._over.set_value(view.over_shape, view.over_under, view.over_role)
        self._fixed.set_value(view.fixed_shape, view.fixed, view.fixed_role)
        if is_resized:
            self._fit()

    def show_catch_up(self, is_offered: bool) -> None:
        """The button is there only while there is something to catch up."""
        if self._catch_up.isHidden() is is_offered:
            self._catch_up.setVisible(is_offered)
            self._fit()

    def show_mode(self, words: str, short: str = "") -> None:
        """Mark a rehearsal or another date so that nobody overlooks it."""
        self._mode_words = (words, short or words)
        self._mode.setVisible(bool(words))
        self._mode.setAccessibleDescription(words)
        self._fit()

    def _fit(self) -> None:
        """Leave words out until all parts have room: no title makes the window wider."""
        room = self.contentsRect().width() - self._margins
        for step in range(FIRST_STEPS + 1):
            self._shorten_first(step)
            if self._needed(self._first) <= room:
                break
        for step in range(SECOND_STEPS + 1):
            self._shorten_second(step)
            if self._needed(self._second) <= room:
                break

    def _shorten_first(self, step: int) -> None:
        """The workshop, its pages and windows; each step leaves more out."""
        words, short = self._mode_words
        self._mode.set_value("◆", short if step >= 1 else words, "amber")
        self._mode.setToolTip(words)
        self._find.set_icon_only(step >= 2)
        for button in (self._timekeeper, self._room):
            button.set_icon_only(step >= 3)
        metrics = self.workshop.fontMetrics()
        wide = metrics.averageCharWidth() * (SHORT_TITLE_CHARS if step >= 4 else TITLE_CHARS)
        text = metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, wide)
        if self.workshop.text() != text:
            self.workshop.setText(text)
        self._page_tabs.setUsesScrollButtons(step >= 5)

    def _shorten_second(self, step: int) -> None:
        """The days and how they stand; the badges cut themselves before anything is left out."""
        is_place_shown = step < 1
        if self._place.isHidden() is is_place_shown:
            self._place.setVisible(is_place_shown)
        self._day_tabs.setUsesScrollButtons(step >= 2)

    def _needed(self, row: QWidget) -> int:
        """The least width of a row as it is now."""
        layout = row.layout()
        assert layout is not None
        layout.invalidate()
        return layout.minimumSize().width()

    def _make_widgets(self, actions: ConsoleActions) -> None:
        """All parts."""
        self.workshop = QToolButton(self)
        self.workshop.setObjectName("workshop_menu")
        self.workshop.setProperty("role", "quiet")
        self.workshop.setAccessibleName(self.tr("Workshop menu"))
        self.workshop.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.workshop.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.workshop.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.workshop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_icon(self.workshop, "chevron-down")
        self._page_tabs = self._tabs("page_tabs", self.tr("Pages"))
        self._page_tabs.currentChanged.connect(self._want_page)
        self._day_tabs = self._tabs("day_tabs", self.tr("Days"))
        self._day_tabs.currentChanged.connect(self._want_day)
        self._find = ActionButton(actions.action("palette"), self, role="quiet")
        self._timekeeper = ActionButton(actions.action("timekeeper"), self)
        self._room = ActionButton(actions.action("room"), self)
        self._catch_up = ActionButton(actions.action("catch_up"), self)
        self._clock, self._place = QLabel(self), QLabel(self)
        self._clock.setObjectName("venue_clock")
        self._clock.setProperty("role", "title")
        self._clock.setAccessibleDescription(self.tr("Venue time"))  # its name is the time
        self._place.setObjectName("venue_place")
        self._place.setProperty("role", "muted")
        self._over, self._fixed, self._mode = (PhaseBadge(self) for _ in range(3))
        for badge in (self._over, self._fixed):
            badge.let_shrink(BADGE_CHARS)
        self._over.setObjectName("header_over_under")
        self._fixed.setObjectName("header_fixed_point")
        self._mode.setObjectName("header_mode")

    def _arrange(self) -> None:
        """Two rows: the workshop and its pages; the days and how they stand."""
        tokens = tokens_for(self)
        self._first, self._second = QWidget(self), QWidget(self)
        for row in (self._first, self._second):
            # As wide as the window, whatever is in it: the words are made to fit.
            row.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        first = QHBoxLayout(self._first)
        first.setContentsMargins(0, 0, 0, 0)
        first.setSpacing(tokens.space_s)
        first.addWidget(self.workshop)
        first.addWidget(self._page_tabs)
        first.addStretch(1)
        for widget in (self._mode, self._find, self._timekeeper, self._room):
            first.addWidget(widget)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(tokens.space_s)
        second.addWidget(self._day_tabs)
        second.addStretch(1)
        for part in (self._clock, self._place, self._over, self._fixed, self._catch_up):
            second.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(tokens.space_s, tokens.space_xs, tokens.space_m, 0)
        box.setSpacing(0)
        box.addWidget(self._first)
        box.addWidget(self._second)
        self._margins = tokens.space_s + tokens.space_m
        self._second.hide()
        self._catch_up.hide()
        self._mode.hide()

    def _tabs(self, name: str, spoken: str) -> QTabBar:
        """A row of tabs without a frame."""
        tabs = QTabBar(self)
        tabs.setObjectName(name)
        tabs.setAccessibleName(spoken)
        tabs.setDrawBase(False)
        tabs.setExpanding(False)
        tabs.setUsesScrollButtons(False)
        tabs.setElideMode(Qt.TextElideMode.ElideNone)
        tabs.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tabs.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return tabs

    def _day_tip(self, day: DayTab) -> str:
        """The date in full."""
        return self.tr("{date} (today)").format(date=day.full) if day.is_today else day.full

    def _want_page(self, at: int) -> None:
        """A page was chosen."""
        if 0 <= at < len(self._pages):
            self.page_requested.emit(self._pages[at])

    def _want_day(self, at: int) -> None:
        """A day was chosen."""
        if 0 <= at < len(self._days):
            self.day_requested.emit(self._days[at].date)

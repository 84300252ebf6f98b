"""A page of tabs: each is built when somebody turns to it, and goes with its workshop."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from facilitator.ui.console.tabbed_page import TabbedPage


class Made(QLabel):
    """A tab that tells when it is let go."""

    released: list[str]

    def release(self) -> None:
        self.released.append(self.text())


@pytest.fixture
def page(qtbot):
    page = TabbedPage("groups")
    qtbot.addWidget(page)
    page.addTab(QWidget(page), "Log")
    page.made, page.released = [], []

    def maker(name):
        def make(parent):
            tab = Made(name, parent)
            tab.released = page.released
            page.made.append(name)
            return tab

        return make

    page.add_maker("people", "People", maker("people"))
    page.add_maker("draw", "Groups", maker("draw"))
    return page


def test_tabs_stand_in_the_order_they_came_before_those_that_last(page):
    assert [page.tabText(at) for at in range(page.count())] == ["People", "Groups", "Log"]


def test_nothing_is_built_before_a_workshop_is_open_and_somebody_looks(page):
    page.show()
    assert page.made == []
    page.open()
    assert page.made == ["people"]
    page.setCurrentIndex(1)
    assert page.made == ["people", "draw"]
    page.setCurrentIndex(2)
    page.setCurrentIndex(1)
    assert page.made == ["people", "draw"]


def test_a_tab_is_built_when_its_parts_are_loaded_if_it_is_still_in_sight(page):
    loaded = []
    page.add_maker("clocks", "Clocks", lambda parent: Made("clocks", parent), loaded.append)
    page.show()
    page.open()
    page.setCurrentIndex(2)
    assert not page.findChildren(Made, "")[1:]
    page.setCurrentIndex(0)
    loaded.pop()()
    assert [one.text() for one in page.findChildren(Made)] == ["people"]
    page.setCurrentIndex(2)
    loaded.pop()()
    assert [one.text() for one in page.findChildren(Made)] == ["people", "clocks"]


def test_turning_to_a_tab_by_its_name_gives_what_stands_there(page):
    page.open()
    tab = page.show_tab("people")
    assert tab.text() == "people"
    assert page.currentIndex() == 0


def test_another_workshop_gets_tabs_of_its_own(page):
    page.open()
    first = page.show_tab("people")
    page.close_workshop()
    assert page.released == ["people"]
    page.open()
    assert page.show_tab("people") is not first

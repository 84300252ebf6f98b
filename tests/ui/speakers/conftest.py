"""The page of speakers on a small workshop, with all countries and a lot that is known."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from facilitator.commands.queues import CountryBook
from facilitator.countries import load_countries
from facilitator.ui.console.speakers.page import SpeakersPage
from tests.ui.timekeeper.desks import a_desk, a_desk_plan
from tests.ui.workshops import Bench, a_bench, venue

TABLE = Path(__file__).resolve().parents[3] / "resources" / "countries.csv"
SEED = 4711


@pytest.fixture(scope="session")
def book() -> CountryBook:
    """All countries."""
    return load_countries(TABLE.read_text(encoding="utf-8"))


@pytest.fixture
def bench() -> Bench:
    """Five countries, ten minutes each, at ten o'clock."""
    return a_desk()


@pytest.fixture
def page(qtbot: QtBot, bench: Bench, book: CountryBook) -> Iterator[SpeakersPage]:
    """The page with its queue."""
    shown = _shown(qtbot, bench, book)
    yield shown
    shown.close()


@pytest.fixture
def bare_bench() -> Bench:
    """The same workshop without a queue."""
    return a_bench(venue(9, 0), plan=a_desk_plan())


@pytest.fixture
def bare_page(qtbot: QtBot, bare_bench: Bench, book: CountryBook) -> Iterator[SpeakersPage]:
    """The page before there is a queue."""
    shown = _shown(qtbot, bare_bench, book)
    yield shown
    shown.close()


def _shown(qtbot: QtBot, bench: Bench, book: CountryBook) -> SpeakersPage:
    page = SpeakersPage(bench.model, book, draw_seed=lambda: SEED)
    page.setWindowFlag(Qt.WindowType.Window)
    qtbot.addWidget(page)
    page.resize(1366, 640)
    page.show()
    qtbot.waitExposed(page)
    return page

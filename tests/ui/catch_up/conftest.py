"""A morning that runs late, in the console."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facilitator.day import ActionKind, Day, Plan, Queue
from facilitator.kinds import ItemKind
from facilitator.ui.console.window import ConsoleWindow
from tests.ui.workshops import MONDAY, TUESDAY, Bench, a_bench, an_item

COUNTRIES = ("Bangladesh", "Bhutan", "Cambodia", "India")


def a_tight_plan() -> Plan:
    """Two soft items before a coffee break that can be shortened, then a queue and lunch."""
    monday = (
        an_item("open", "Opening", (9, 30), (10, 0), kind=ItemKind.OPENING),
        an_item("overview", "Overview", (10, 0), (10, 30)),
        an_item("work", "Work", (10, 30), (10, 50)),
        an_item(
            "coffee",
            "Coffee break",
            (10, 50),
            (11, 10),
            kind=ItemKind.BREAK,
            minimum=timedelta(minutes=10),
        ),
        an_item("talks", "Talks", (11, 10), (12, 30), queue_id="countries"),
        an_item("lunch", "Lunch", (12, 30), (14, 0), kind=ItemKind.LUNCH),
    )
    tuesday = (an_item("report", "Report back", (9, 30), (10, 30), day=TUESDAY),)
    queue = Queue("countries", timedelta(minutes=10), COUNTRIES, title="Countries")
    return Plan(
        zone="Asia/Kuala_Lumpur",
        days=(Day(MONDAY, monday), Day(TUESDAY, tuesday)),
        queues=(queue,),
        title="Workshop",
        place="Kuala Lumpur",
    )


def run_late(bench: Bench) -> None:
    """The opening took six minutes too long."""
    bench.move_to(9, 30)
    bench.act(ActionKind.START, "open")
    bench.move_to(10, 6)
    bench.act(ActionKind.NEXT)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings that belong to the test alone."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def bench() -> Bench:
    """A workshop at nine o'clock on its first day."""
    return a_bench(plan=a_tight_plan())


@pytest.fixture
def window(qtbot: QtBot, settings: QSettings, bench: Bench) -> Iterator[ConsoleWindow]:
    """The console with that workshop open, on its day page."""
    console = ConsoleWindow(settings)
    qtbot.addWidget(console)
    console.resize(1366, 768)
    console.show()
    qtbot.waitExposed(console)
    console.show_day(bench.model)
    console.show_page("day")
    yield console
    console.close()

"""A timekeeper's window on a small workshop."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from facilitator.ui.timekeeper import TimekeeperWindow
from tests.ui.timekeeper.desks import a_desk
from tests.ui.workshops import Bench


class Bells:
    """A sounder that only remembers."""

    def __init__(self) -> None:
        self.heard: list[str] = []

    def yellow(self) -> None:
        self.heard.append("yellow")

    def red(self) -> None:
        self.heard.append("red")


@pytest.fixture
def bells() -> Bells:
    """What was sounded."""
    return Bells()


@pytest.fixture
def bench() -> Bench:
    """Five countries, ten minutes each, at ten o'clock."""
    return a_desk(questions=0)


@pytest.fixture
def window(qtbot: QtBot, bench: Bench, bells: Bells) -> Iterator[TimekeeperWindow]:
    """The window at its smallest size."""
    desk = TimekeeperWindow(bench.model, sounder=bells)
    qtbot.addWidget(desk)
    desk.resize(1280, 720)
    desk.show()
    qtbot.waitExposed(desk)
    yield desk
    desk.close()

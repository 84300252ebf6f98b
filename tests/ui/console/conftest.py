"""A console window on a small workshop."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from facilitator.ui.console.window import ConsoleWindow
from tests.ui.workshops import Bench, a_bench


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings that belong to the test alone."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def bench() -> Bench:
    """A workshop at nine o'clock on its first day."""
    return a_bench()


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

"""A workshop that cannot be made where workshops are kept: what was accepted is not lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from facilitator.app.session import create_session
from facilitator.commands.store import Workshop
from facilitator.day import ManualClock
from facilitator.ui.widgets.message_bar import MessageBar
from tests.ui.console.looking import find
from tests.ui.consoles import a_console
from tests.ui.workshops import a_plan


def test_an_accepted_day_is_kept_in_another_place_where_its_folder_takes_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home, other = tmp_path / "home", tmp_path / "other"
    home.mkdir()
    other.mkdir()
    (home / "workshops").write_text("a file where the folder should be")
    console = a_console(home, ManualClock(datetime(2017, 11, 6, 1, 0, tzinfo=UTC)))
    qtbot.addWidget(console.window)
    console.open(None)
    console.first_run.sample_requested.emit()
    find(console.documents.review, QAbstractButton, "keep_all").click()
    find(console.documents.review, QAbstractButton, "review_accept").click()
    assert "cannot be made" in find(console.window, QLabel, "message_text").text()
    assert console.documents.review.isVisible()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other / "kl"), ""))
    find(console.window, QAbstractButton, "message_make_elsewhere").click()
    assert console.running.session is not None
    assert console.running.session.path == other / "kl.workshop"
    told = [each.text for each in find(console.window, MessageBar, "message_bar").messages]
    assert not any("cannot be made" in text for text in told)
    console.window.close()


def test_settings_that_make_no_sense_keep_no_workshop_from_opening(
    qtbot: QtBot, tmp_path: Path
) -> None:
    names = ["rundown_columns", "day_split", "record_columns", "geometry"]
    settings = {f"console/{name}": "garbage" for name in names}
    settings |= {"theme": "purple", "recent": "[1,", "last": "nowhere", "speakers/split": "-1"}
    clock = ManualClock(datetime(2017, 11, 6, 1, 0, tzinfo=UTC))
    console = a_console(tmp_path, clock, settings=settings)
    qtbot.addWidget(console.window)
    console.open(None)
    session = create_session(tmp_path / "week.workshop", Workshop(plan=a_plan()), clock)
    console.workshops.take(session)
    for page in ("day", "speakers", "record"):
        console.window.show_page(page)
    assert console.window.day_page is not None
    console.window.close()

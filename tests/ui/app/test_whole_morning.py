"""The console as a facilitator uses it, from the first start to the power cut and after it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QDate, QSettings, Qt
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDateEdit,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from facilitator.app.console import Console
from facilitator.app.folders import folders_in
from facilitator.day import ManualClock, Playback
from facilitator.ui.theme import tokens_for
from facilitator.ui.ticker import Ticker
from facilitator.ui.widgets import Countdown, MessageBar
from facilitator.ui.worker import DirectWorker

MONDAY = datetime(2017, 11, 6, 1, 30, tzinfo=UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(MONDAY)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


def opened(
    qtbot: QtBot, home: Path, clock: ManualClock, zone: str = "Asia/Kuala_Lumpur"
) -> Console:
    """A console on a home folder; its clock moves only when told to."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    folders = folders_in(home)
    console = Console(
        application,
        settings=QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat),
        folders=folders,
        make_clock=lambda: clock,
        local_time=lambda: clock.read().utc.astimezone(ZoneInfo(zone)),
        worker=DirectWorker(),
        reader=DirectWorker(),
        ticker=Ticker(),
    )
    qtbot.addWidget(console.window)
    console.open(None)
    return console


@pytest.fixture
def console(qtbot: QtBot, home: Path, clock: ManualClock) -> Iterator[Console]:
    console = opened(qtbot, home, clock)
    yield console
    console.window.close()


def button(widget: QWidget, name: str) -> QAbstractButton:
    found = widget.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    return found


def accept_sample(console: Console) -> None:
    """Open the sample and accept every reading as shown."""
    console.first_run.sample_requested.emit()
    button(console.documents.review, "keep_all").click()
    button(console.documents.review, "review_accept").click()


def press(qtbot: QtBot, console: Console, key: Qt.Key, text: str = "") -> None:
    """Press a key in the console's window."""
    qtbot.keyClick(console.window, key)
    console.running.tick()


def pass_time(console: Console, clock: ManualClock, minutes: float) -> None:
    clock.advance(timedelta(minutes=minutes))
    console.running.tick()


def test_nothing_enters_the_day_before_it_is_accepted(console: Console, home: Path) -> None:
    console.first_run.sample_requested.emit()
    assert not button(console.documents.review, "review_accept").isEnabled()
    assert console.running.model is None
    assert not (home / "workshops").exists()


def test_the_sample_becomes_five_days_that_can_be_run(console: Console) -> None:
    accept_sample(console)
    model = console.running.model
    assert model is not None
    assert len(model.state.plan.days) == 5
    assert len(model.state.rows) == 41
    assert model.state.next_up is not None
    assert model.state.next_up.item.title == "Opening of the workshop"


def test_the_morning_runs_by_keyboard(qtbot: QtBot, console: Console, clock: ManualClock) -> None:
    accept_sample(console)
    model = console.running.model
    assert model is not None
    press(qtbot, console, Qt.Key.Key_Return)
    assert model.state.timer is not None
    assert model.state.timer.title == "Opening"
    pass_time(console, clock, 5)
    press(qtbot, console, Qt.Key.Key_Space)
    assert model.state.playback is Playback.PAUSED
    pass_time(console, clock, 2)
    press(qtbot, console, Qt.Key.Key_Space)
    press(qtbot, console, Qt.Key.Key_Plus)
    assert model.state.timer.added == timedelta(minutes=1)
    assert model.state.timer.paused == timedelta(minutes=2)
    press(qtbot, console, Qt.Key.Key_F)
    assert model.state.playback is Playback.IDLE
    press(qtbot, console, Qt.Key.Key_B)
    assert model.state.timer is not None
    assert [row.kind.value for row in model.record.rows] == [
        "next", "pause", "resume", "add", "finish", "back",
    ]  # fmt: skip


def test_after_a_power_cut_the_same_item_runs_and_it_asks(
    qtbot: QtBot, console: Console, clock: ManualClock, home: Path, tmp_path: Path
) -> None:
    accept_sample(console)
    press(qtbot, console, Qt.Key.Key_Return)
    pass_time(console, clock, 4)
    disk = tmp_path / "what the disk holds"
    shutil.copytree(home, disk)  # the console is still open: nothing was closed in good order
    (copy,) = (disk / "workshops").glob("*.workshop")
    for lock in (disk / "workshops").glob("*.lock"):
        lock.unlink()  # its process is this one; after a power cut it is no more
    settings = QSettings(str(disk / "settings" / "console.ini"), QSettings.Format.IniFormat)
    settings.setValue("last", str(copy))
    settings.sync()
    clock.advance(timedelta(minutes=2))
    again = opened(qtbot, disk, clock)
    model = again.running.model
    assert model is not None
    assert model.state.timer is not None
    assert model.state.timer.title == "Opening"
    assert model.state.question is not None
    assert model.state.question.code == "interrupted"
    again.window.close()


def test_another_date_is_offered_when_today_is_not_a_day_of_the_workshop(
    qtbot: QtBot, home: Path
) -> None:
    console = opened(qtbot, home, ManualClock(datetime(2026, 11, 24, 2, 0, tzinfo=UTC)))
    accept_sample(console)
    console.running.set_as_if(date(2017, 11, 6))
    model = console.running.model
    assert model is not None
    assert model.mode.as_if == date(2017, 11, 6)
    assert model.state.plan.venue_time(model.state.now).isoformat() == "2017-11-06T10:00:00+08:00"
    console.window.close()


def test_a_workshop_without_a_name_gets_one(console: Console) -> None:
    console.first_run.empty_requested.emit()
    review = console.documents.review
    button(review, "review_add").click()
    zone = review.findChild(QComboBox, "review_zone")
    assert zone is not None
    zone.setCurrentText("Africa/Nairobi")
    zone.activated.emit(zone.currentIndex())
    day = review.findChild(QDateEdit, "review_first_day")
    assert day is not None
    day.setDate(QDate(2017, 11, 6))
    button(review, "review_accept").click()
    session = console.running.session
    assert session is not None
    assert session.path.stem == "Workshop 2017"


def test_a_trial_begins_in_the_morning_where_the_day_would_be_over(
    qtbot: QtBot, home: Path
) -> None:
    console = opened(qtbot, home, ManualClock(datetime(2026, 11, 24, 14, 30, tzinfo=UTC)))
    accept_sample(console)
    bar = console.window.findChild(MessageBar)
    assert bar is not None
    assert bar.current is not None
    assert "Monday, 6 November 2017, 09:29" in bar.current.text
    button(bar, "message_as_if").click()
    model = console.running.model
    assert model is not None
    assert model.state.plan.venue_time(model.state.now).isoformat() == "2017-11-06T09:29:00+08:00"
    assert all(message.key != "as_if" for message in bar.messages)
    console.window.close()


def test_a_rehearsal_is_kept_out_of_the_record(
    qtbot: QtBot, console: Console, clock: ManualClock
) -> None:
    accept_sample(console)
    console.running.rehearse(True)
    rehearsal = console.running.model
    assert rehearsal is not None
    assert rehearsal.mode.is_rehearsal
    press(qtbot, console, Qt.Key.Key_Return)
    pass_time(console, clock, 0.1)
    assert rehearsal.state.timer is not None
    assert rehearsal.state.timer.elapsed == timedelta(minutes=6)
    console.running.rehearse(False)
    model = console.running.model
    assert model is not None
    assert model.record.rows == ()


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("photo.docx", b"\xff\xd8\xff\xe0" + bytes(2000)),
        ("empty.docx", b""),
        ("noise.txt", bytes(range(256)) * 4000),
        ("letter.txt", b"Dear colleagues, thank you for your kind letter.\n"),
    ],
)
def test_a_wrong_file_gets_one_sentence_and_leaves_the_workshop_untouched(
    console: Console, tmp_path: Path, name: str, content: bytes
) -> None:
    accept_sample(console)
    session = console.running.session
    wrong = tmp_path / name
    wrong.write_bytes(content)
    console.window.read_requested.emit(str(wrong))
    told = console.documents.progress.findChild(QWidget, "reading_text")
    assert told is not None
    sentence = told.property("text")
    assert name in sentence
    assert "\n" not in sentence.strip()
    assert console.running.session is session


def test_a_missing_document_is_told_in_one_sentence(console: Console, tmp_path: Path) -> None:
    console.window.read_requested.emit(str(tmp_path / "gone.docx"))
    told = console.documents.progress.findChild(QWidget, "reading_text")
    assert told is not None
    assert "gone.docx" in told.property("text")


def test_the_room_is_light_on_demand_and_stays_so(console: Console) -> None:
    accept_sample(console)
    console.show_room()
    room = console.room.window
    assert room is not None
    dark = QColor(tokens_for(room).window).lightness()
    action = console.window.findChild(QAction, "action_room_light")
    assert action is not None
    action.trigger()
    assert QColor(tokens_for(room).window).lightness() > dark + 100
    console.running.rehearse(True)
    again = console.room.window
    assert again is not None
    assert QColor(tokens_for(again).window).lightness() > dark + 100
    action.trigger()
    assert QColor(tokens_for(again).window).lightness() == dark


def test_all_windows_show_the_same_digits_at_the_same_instant(
    qtbot: QtBot, console: Console, clock: ManualClock
) -> None:
    accept_sample(console)
    press(qtbot, console, Qt.Key.Key_Return)
    console.show_room()
    console.show_timekeeper()
    room, desk = console.room.window, console.timekeeper.window
    assert room is not None
    assert desk is not None
    pass_time(console, clock, 3.008)
    shown = {countdown.text for countdown in room.findChildren(Countdown)}
    assert shown == {countdown.text for countdown in console.window.findChildren(Countdown)}
    seen = {c.text for c in desk.findChildren(Countdown) if c.isVisible()}
    assert shown == seen == {"12:00"}


def test_a_laptop_with_home_time_is_told_and_labels_stay_in_the_venue_s(
    qtbot: QtBot, home: Path, clock: ManualClock
) -> None:
    console = opened(qtbot, home, clock, zone="America/Montreal")
    accept_sample(console)
    texts = [label.text() for label in console.window.findChildren(QLabel)]
    assert any("all times here are those of Kuala Lumpur" in text for text in texts)
    assert any(text == "09:30:00" for text in texts)
    console.window.close()

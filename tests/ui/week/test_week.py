"""The week of Kuala Lumpur through the windows: from the first start to Friday's closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from facilitator.app.console import Console
from facilitator.app.folders import folders_in
from facilitator.day import DayState, ManualClock, Progress, SpeakerStatus
from facilitator.ui.models.speakers import SpeakerColumn
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import DirectWorker
from tests import week_of_kuala_lumpur as story
from tests.ui.console.looking import find

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Lists of suggestions are raised, which the screenless plugin cannot do."""

SHIFT = Qt.KeyboardModifier.ShiftModifier
BEFORE = datetime(2017, 11, 6, 1, 20, tzinfo=UTC)


class Week:
    """A facilitator who presses keys and buttons, and never calls a command."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot, self.clock = qtbot, ManualClock(BEFORE)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        folders = folders_in(home)
        self.console = Console(
            application,
            settings=QSettings(str(folders.settings / "console.ini"), QSettings.Format.IniFormat),
            folders=folders,
            make_clock=lambda: self.clock,
            local_time=lambda: self.clock.read().utc.astimezone(ZoneInfo("Asia/Kuala_Lumpur")),
            worker=DirectWorker(),
            reader=DirectWorker(),
            ticker=Ticker(),
        )
        qtbot.addWidget(self.console.window)
        self.console.open(None)
        self._deeds: dict[str, Callable[[story.Moment], None]] = {
            "next": self._next,
            "finish": self._finish,
            "no_show": self._no_show,
            "shorten": self._shorten,
            "close_day": self._close_day,
        }

    @property
    def state(self) -> DayState:
        """How the day stands."""
        model = self.console.running.model
        assert model is not None
        return model.state

    def accept_sample(self) -> None:
        """Read the sample and keep every reading as shown."""
        self.console.first_run.sample_requested.emit()
        for name in ("keep_all", "review_accept"):
            find(self.console.documents.review, QAbstractButton, name).click()

    def make_queues(self) -> None:
        """Items 3 and 12 hear every country; two minutes to change over."""
        window = self.console.window
        window.show_page("speakers")
        for _ in ("item 3", "item 12"):
            find(window, QAbstractButton, "make_queue").click()
            find(window, QSpinBox, "queue_changeover").setValue(2)
            for country in story.COUNTRIES:
                line = find(window, QLineEdit, "add_name")
                line.setText(country)
                self.qtbot.keyClick(line, Qt.Key.Key_Return)
        window.show_page("day")

    def live(self, moment: story.Moment) -> None:
        """Let time pass until the moment, then do it."""
        self.clock.advance(moment.at - self.clock.read().utc)
        self.console.running.tick()
        self._deeds[moment.deed](moment)
        self.console.running.tick()

    def _next(self, _: story.Moment) -> None:
        self.qtbot.keyClick(self.console.window, Qt.Key.Key_Return)

    def _finish(self, _: story.Moment) -> None:
        self.qtbot.keyClick(self.console.window, Qt.Key.Key_F)

    def _no_show(self, moment: story.Moment) -> None:
        self.console.window.show_page("speakers")
        self._choose_queue(0)
        table = find(self.console.window, QTableView, "speakers_table")
        model = table.model()
        names = [
            str(model.index(row, SpeakerColumn.NAME).data()) for row in range(model.rowCount())
        ]
        at = model.index(names.index(moment.details["who"]), SpeakerColumn.STATUS)
        self.qtbot.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(at).center()
        )
        self.qtbot.keyClick(table, Qt.Key.Key_N, SHIFT)
        self.console.window.show_page("day")

    def _shorten(self, _: story.Moment) -> None:
        self.console.window.show_page("speakers")
        self._choose_queue(1)
        minutes = story.SHORTER // timedelta(minutes=1)
        find(self.console.window, QSpinBox, "queue_allotment").setValue(minutes)
        self.console.window.show_page("day")

    def _choose_queue(self, row: int) -> None:
        find(self.console.window, QListWidget, "queue_list").setCurrentRow(row)

    def _close_day(self, _: story.Moment) -> None:
        find(self.console.window, QAction, "action_close_day").trigger()
        boxes = self.console.window.findChildren(QMessageBox, "close_day")
        (box,) = (box for box in boxes if box.isVisible())
        find(box, QAbstractButton, "close_day_accept").click()


@pytest.fixture
def week(qtbot: QtBot, tmp_path: Path) -> Iterator[Week]:
    week = Week(qtbot, tmp_path / "home")
    yield week
    week.console.window.close()


def test_the_week_from_opening_to_closing(week: Week) -> None:
    week.accept_sample()
    week.make_queues()
    for moment in story.whole_week():
        week.live(moment)
        timer = week.state.timer
        assert (timer.title if timer else None) == moment.runs, moment
    state = week.state
    closing = state.rows[-1]
    assert closing.actual_end == closing.item.end
    assert all(row.progress is Progress.DONE for row in state.rows)
    left = {
        queue.queue.queue_id: [s.speaker.name for s in queue.speakers if not _is_heard(s.status)]
        for queue in state.queues
    }
    assert left == {"queue3": [story.ABSENT], "queue12": []}


def _is_heard(status: SpeakerStatus) -> bool:
    return status is SpeakerStatus.HEARD

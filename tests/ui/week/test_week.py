"""The week of Kuala Lumpur through the windows: from the first start to Friday's closing."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from docx import Document
from pptx import Presentation
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMessageBox,
    QPushButton,
    QSpinBox,
    QTableView,
)
from pytestqt.qtbot import QtBot

from facilitator.app.draw import Draws
from facilitator.commands.draws_store import load_draws
from facilitator.day import ActionKind, DayState, ManualClock, Progress, SpeakerStatus
from facilitator.ui.console.evaluation.entry import SheetEntry
from facilitator.ui.console.people import PeoplePage
from facilitator.ui.models.speakers import SpeakerColumn
from tests import week_of_kuala_lumpur as story
from tests.ui.console.looking import find
from tests.ui.consoles import a_console

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
"""Lists of suggestions are raised, which the screenless plugin cannot do."""

SHIFT = Qt.KeyboardModifier.ShiftModifier
BEFORE = datetime(2017, 11, 6, 1, 20, tzinfo=UTC)


class Week:
    """A facilitator who presses keys and buttons, and never calls a command."""

    def __init__(self, qtbot: QtBot, home: Path) -> None:
        self.qtbot, self.clock = qtbot, ManualClock(BEFORE)
        self.console = a_console(home, self.clock)
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

    def take_in_people(self) -> None:
        """Two people of each country, from a pasted list."""
        page = self.console.window.show_tab("people")
        assert isinstance(page, PeoplePage)
        lines = ["Id\tName\tCountry\tGender"]
        for at, country in enumerate(story.COUNTRIES * 2, start=1):
            lines.append(f"K{at}\tParticipant {at:02d}\t{country}\t{'FM'[at % 2]}")
        page.importing.read_text("\n".join(lines))
        sheet = find(page, QDialog, "import_sheet")
        while sheet.isVisible():
            find(sheet, QPushButton, "import_next").click()
        self.console.window.show_page("day")

    def draw_groups(self, item: str, by: str) -> None:
        """Groups for an item: mixed, or teams by an attribute."""
        page = self.console.window.show_tab("draw")
        assert page is not None
        draws = page.findChild(Draws, "draws")
        assert draws is not None
        draws.make_new(item, f"Item {item}")
        kind = find(page, QComboBox, "draw_kind")
        kind.setCurrentIndex(kind.findData(by))
        find(page, QPushButton, "draw_now").click()
        self.console.window.show_page("day")

    def evaluate(self, form: int, sheets: int) -> None:
        """Type in so many sheets of a form, all with the same answer to the first statement."""
        tab = self.console.window.show_tab("answers")
        assert tab is not None
        find(tab, QComboBox, "form_picker").activated.emit(form)
        for _ in range(sheets):
            entry = find(tab, SheetEntry, "sheet_entry")
            self.qtbot.keyClick(entry, Qt.Key.Key_4)
            self.qtbot.keyClick(entry, Qt.Key.Key_Return)
        self.console.window.show_page("day")

    def note(self, category: str, text: str) -> None:
        """Note something under the item in sight, as with the key T."""
        model = self.console.running.model
        assert model is not None
        model.act(ActionKind.NOTE, None, {"category": category, "text": text})

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


def aside(week: Week) -> dict[datetime, Callable[[], None]]:
    """What happens beside the clock, by the moment after which it does."""
    return {
        story.at(0, 9, 30): week.take_in_people,
        story.at(1, 15, 15): partial(week.draw_groups, "6", ""),
        story.at(1, 17): partial(week.note, "decision", "The toolkit is tried out."),
        story.at(2, 9): partial(week.draw_groups, "7", "country"),
        story.at(2, 16): partial(week.evaluate, 0, 6),
        story.at(4, 9): partial(week.draw_groups, "13", ""),
        story.at(4, 15, 15): partial(week.evaluate, 1, 7),
    }


def test_the_week_from_opening_to_closing(
    week: Week, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    week.accept_sample()
    week.make_queues()
    beside = aside(week)
    for moment in story.whole_week():
        week.live(moment)
        beside.get(moment.at, _nothing)()
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
    check_groups(week)
    check_papers(week, tmp_path, monkeypatch)
    check_findings(week, tmp_path, monkeypatch)


def check_groups(week: Week) -> None:
    """Mixed groups, a team for each country, groups for the cases: everybody has a place."""
    session = week.console.running.session
    assert session is not None
    mixed, teams, cases = load_draws(session.file)
    assert [len(draw.seated()) for draw in (mixed, teams, cases)] == [28, 28, 28]
    assert [group.name for group in teams.groups] == sorted(story.COUNTRIES)
    results = week.console.window.show_tab("results")
    assert results is not None
    find(results, QComboBox, "form_picker").activated.emit(1)
    assert find(results, QLabel, "results_sheets").text().startswith("7 ")


def check_papers(week: Week, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The record, the overview and the archive are written and read back."""

    def name(_parent: object, _title: str, start: str, *_: object, **__: object) -> tuple[str, str]:
        return str(folder / Path(start).name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", name)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    window = week.console.window
    meeting = window.show_tab("meeting")
    assert meeting is not None
    find(meeting, QPushButton, "meeting_export").click()
    record = next(path for path in folder.glob("*.docx") if "overview" not in path.name)
    lines = [one.text for one in Document(str(record)).paragraphs]
    text = "\n".join(lines).replace("\N{NO-BREAK SPACE}", " ")
    for part in ("9.30 a.m. on Monday, 6 November 2017", "Viet Nam", "The toolkit is tried out."):
        assert part in text
    page = window.show_tab("week")
    assert page is not None
    find(page, QPushButton, "week_overview").click()
    deck = Presentation(str(next(folder.glob("*overview*.pptx"))))
    slides = "\n".join(
        shape.text_frame.text
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_text_frame
    )
    assert "The toolkit is tried out." in slides
    find(page, QPushButton, "week_archive").click()
    with zipfile.ZipFile(next(folder.glob("*.zip"))) as archive:
        assert archive.testzip() is None
        assert any(entry.endswith(".workshop") for entry in archive.namelist())


def check_findings(week: Week, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two groups hand in what they found; the plenary's deck holds all of it."""
    files = []
    for group in ("Group 1", "Group 2"):
        point = {"text": f"What {group} recommends"}
        found = {
            "schema": "findings/1",
            "workshop": "Kuala Lumpur",
            "session": "13",
            "language": "en",
            "group": group,
            "rapporteur": "Participant 01",
            "question": "Which article answers the case?",
            "sections": [{"kind": "recommendations", "items": [point]}],
        }
        files.append(folder / f"{group}.json")
        files[-1].write_text(json.dumps(found), encoding="utf-8")
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *_, **__: ([str(one) for one in files], "")
    )
    tab = week.console.window.show_tab("findings")
    assert tab is not None
    find(tab, QPushButton, "findings_import").click()
    before = set(folder.glob("*.pptx"))
    find(tab, QPushButton, "findings_choose").click()
    find(tab, QPushButton, "findings_export_now").click()
    (deck,) = set(folder.glob("*.pptx")) - before
    texts = [
        shape.text_frame.text
        for slide in Presentation(str(deck)).slides
        for shape in slide.shapes
        if shape.has_text_frame
    ]
    for group in ("Group 1", "Group 2"):
        assert sum(f"What {group} recommends" in text for text in texts) >= 1


def _nothing() -> None:
    """Nothing happens beside the clock."""


def _is_heard(status: SpeakerStatus) -> bool:
    return status is SpeakerStatus.HEARD

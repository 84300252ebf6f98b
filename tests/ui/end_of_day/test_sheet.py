"""The day on one page: what was heard, what is carried over, tomorrow; on screen and on paper."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import docx
import pytest
from PySide6.QtWidgets import QLabel, QTextBrowser
from pytestqt.qtbot import QtBot

from facilitator.agenda.writing.one_page import Paper, paper_docx, paper_html
from facilitator.app.end_of_day import EndOfDaySheets
from facilitator.app.session import create_session
from facilitator.commands.end_of_day import end_of_day
from facilitator.commands.store import Workshop
from facilitator.day import ActionKind, ManualClock
from facilitator.ui.console.end_of_day.sheet import EndOfDaySheet, SheetWish
from facilitator.ui.presenters.end_of_day import end_of_day_paper
from tests.ui.catch_up.conftest import a_tight_plan, run_late
from tests.ui.console.looking import find, press
from tests.ui.consoles import a_console
from tests.ui.workshops import MONDAY, Bench, a_bench, venue


def texts(data: bytes) -> list[tuple[str, str]]:
    """The rows of the table in a Word document."""
    table = docx.Document(io.BytesIO(data)).tables[0]
    return [(row.cells[0].text, row.cells[1].text) for row in table.rows]


def a_closed_day() -> Bench:
    """Late from the opening on; two of four countries heard, then closed at half past eleven."""
    bench = a_bench(plan=a_tight_plan())
    run_late(bench)
    bench.act(ActionKind.NOTE, "overview", {"category": "note", "text": "Slides are shared."})
    bench.act(ActionKind.NOTE, None, {"category": "decision", "text": "We meet in May."})
    bench.move_to(11, 10)
    bench.act(ActionKind.START, "talks")
    bench.move_to(11, 20)
    bench.act(ActionKind.NEXT)
    bench.move_to(11, 30)
    bench.act(ActionKind.CLOSE_DAY)
    return bench


@pytest.fixture
def paper() -> Paper:
    bench = a_closed_day()
    state = bench.model.state
    facts = end_of_day(Workshop(plan=state.plan), state, bench.model.record, MONDAY)
    return end_of_day_paper(facts, state)


def test_the_paper_says_all_of_the_day_in_word(paper: Paper) -> None:
    rows = texts(paper_docx(paper, made_at=venue(11, 30)))
    assert ("09:30 – 10:06", "Opening – 6 min longer than planned") in rows
    assert ("Speakers", "Bangladesh (10 min), Bhutan (10 min)") in rows
    assert ("Items not held", "Work") in rows
    assert ("Without a place", "Cambodia, India") in rows
    assert ("Ended at 11:30", "planned 12:30: 1 h ahead") in rows
    heading = "Organization of work of Tuesday, 7 November 2017"
    assert (heading, heading) in rows
    assert ("09:30 – 10:30", "Report back") in rows
    notes = [row for row in rows if row[0] in ("Decision", "Note")]
    assert notes == [("Decision", "We meet in May."), ("Note", "Slides are shared. – Overview")]


def test_a_page_for_the_screen_has_no_colours_of_its_own(paper: Paper) -> None:
    html = paper_html(paper, is_printed=False)
    assert "color" not in html
    assert "Cambodia, India" in html


@pytest.fixture
def sheets(qtbot: QtBot, tmp_path: Path) -> Iterator[EndOfDaySheets]:
    """The real console on a workshop whose Monday has begun."""
    clock = ManualClock(datetime(2017, 11, 6, 1, tzinfo=UTC))
    console = a_console(tmp_path / "home", clock)
    qtbot.addWidget(console.window)
    workshop = Workshop(plan=a_tight_plan())
    console.running.take(create_session(tmp_path / "day.workshop", workshop, clock))
    model = console.running.model
    assert model is not None
    model.act(ActionKind.START, "open")
    yield console.end_of_day
    console.window.close()


def test_the_sheet_opens_from_the_palette_and_overwrites_nothing(
    qtbot: QtBot, sheets: EndOfDaySheets, tmp_path: Path
) -> None:
    window = sheets.parent()
    window.findChild(object, "action_end_of_day").trigger()
    sheet = sheets.sheet
    assert isinstance(sheet, EndOfDaySheet)
    assert "since 09:00" in find(sheet, QTextBrowser, "end_of_day_text").toPlainText()
    for is_tomorrow, form in ((False, "docx"), (False, "docx"), (False, "pdf"), (True, "docx")):
        sheets.save(SheetWish(is_tomorrow, form, tmp_path))
    names = {path.name for path in tmp_path.glob("day *")}
    assert names == {
        "day end of day 2017-11-06.docx",
        "day end of day 2017-11-06 (2).docx",
        "day end of day 2017-11-06.pdf",
        "day organization of work 2017-11-07.docx",
    }
    tomorrow = texts((tmp_path / "day organization of work 2017-11-07.docx").read_bytes())
    assert [row[1] for row in tomorrow[1:]] == ["Tuesday, 7 November 2017", "Report back"]
    assert (tmp_path / "day end of day 2017-11-06.pdf").read_bytes().startswith(b"%PDF")
    sheets.save(SheetWish(False, "docx", tmp_path / "missing"))
    assert "cannot be written" in find(sheet, QLabel, "end_of_day_note").text()
    press(qtbot, sheet, "end_of_day_close")
    assert sheets.sheet is None

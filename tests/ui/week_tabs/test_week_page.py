"""The tab with the week, and the overview that is written from it."""

from __future__ import annotations

from pathlib import Path

import docx
import pptx
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from facilitator.app.week import write_overview
from facilitator.commands.deck_template import plain_template
from facilitator.commands.week_closing import closing_findings
from facilitator.day import ActionKind
from facilitator.ui.console.week.page import WeekPage
from tests.ui.console.looking import find
from tests.ui.workshops import MONDAY, a_bench


def test_a_card_tells_how_its_day_stands_and_leads_there(qtbot: QtBot) -> None:
    bench = a_bench()
    page = WeekPage(bench.model)
    qtbot.addWidget(page)
    page.show()
    button = find(page, QPushButton, "week_go_2017-11-06")
    assert "to come" in button.accessibleName()
    assert "Begins with: 1 · Opening of the workshop" in button.accessibleName()
    bench.move_to(9, 30)
    bench.act(ActionKind.START, "open")
    assert "going on" in button.accessibleName()
    with qtbot.waitSignal(page.day_requested, timeout=500) as wanted:
        button.click()
    assert wanted.args == [MONDAY]


def test_the_overview_is_written_twice_without_replacing_anything(tmp_path: Path) -> None:
    bench = a_bench()
    bench.move_to(9, 30)
    bench.act(ActionKind.START, "open")
    bench.act(ActionKind.NOTE, "open", {"category": "decision", "text": "To meet again"})
    findings = closing_findings(bench.model.state)
    maker = plain_template().maker(())
    first = write_overview(findings, tmp_path, "week overview", maker)
    second = write_overview(findings, tmp_path, "week overview", maker)
    assert len({*first, *second}) == 4
    slides = pptx.Presentation(str(first[0])).slides
    titles = [slide.shapes.title.text for slide in slides]
    assert titles[0] == "Overview of the results"
    assert {"What was heard", "Decisions"} <= set(titles)
    text = "\n".join(p.text for p in docx.Document(str(first[1])).paragraphs)
    assert "To meet again" in text

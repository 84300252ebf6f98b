"""The guide has a picture for each chapter; the page about the program tells the versions."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QListWidget
from pytestqt.qtbot import QtBot

from facilitator.app.guide import facts_of, versions
from facilitator.app.session import create_session
from facilitator.commands.store import Workshop
from facilitator.day import ManualClock
from facilitator.resources import RESOURCES
from facilitator.ui.console.guide.about_dialog import AboutDialog
from facilitator.ui.console.guide.window import GuideWindow, Picture, picture_file
from facilitator.ui.presenters.guide_chapters import chapters
from facilitator.ui.presenters.guide_facts import file_lines
from facilitator.version import VERSION
from tests.ui.console.looking import find
from tests.ui.workshops import a_plan, venue


def test_each_chapter_has_its_picture_and_words(qtbot: QtBot) -> None:
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.show()
    chapters = find(guide, QListWidget, "guide_chapters")
    seen = set()
    for row in range(chapters.count()):
        chapters.setCurrentRow(row)
        assert not find(guide, Picture, "guide_picture").pixmap.isNull()
        assert not guide.grab().isNull()
        seen.add(find(guide, QLabel, "guide_text").text())
    assert len(seen) == chapters.count() == 13


def test_in_french_the_pictures_are_french(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.French))
    try:
        for chapter in chapters():
            assert picture_file(chapter.picture).parent.name == "fr"
            assert picture_file(chapter.picture).is_file()
    finally:
        QLocale.setDefault(before)


def test_the_file_and_its_backups_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    clock = ManualClock(venue(9, 0))
    session = create_session(tmp_path / "week.workshop", Workshop(plan=a_plan()), clock)
    session.file.back_up()
    facts = facts_of(session)
    session.file.close()
    assert (facts.backups, facts.problems, facts.rows) == (1, (), 0)
    assert facts.last_backup == datetime(2017, 11, 6, 1, 0, tzinfo=UTC)
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show_facts(versions(), facts)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert VERSION in texts
    assert "1, the last one Mon 6 09:00" in texts
    assert "✓ nothing wrong with it" in texts
    assert file_lines(None) == ()


def test_the_version_is_that_of_the_project() -> None:
    project = tomllib.loads((RESOURCES.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == VERSION

"""The tab of reports on an open workshop: what is marked is removed, brought back and exported."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QSettings
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from facilitator.agenda import read_agenda
from facilitator.app.console import Console
from facilitator.app.folders import SAMPLE, folders_in
from facilitator.app.session import create_session
from facilitator.commands.agenda import plan_from_agenda
from facilitator.commands.findings_store import (
    load_findings,
    load_photos,
    new_findings,
    save_findings,
)
from facilitator.commands.store import Workshop
from facilitator.day import ManualClock
from facilitator.ui.console.findings.export_card import MARKED
from facilitator.ui.console.findings.page import FindingsPage
from facilitator.ui.ticker import Ticker
from facilitator.ui.worker import DirectWorker
from tests.ui.console.looking import find
from tests.unit.reports.builders import a_jpeg

NOW = datetime(2017, 11, 6, 3, tzinfo=UTC)


@pytest.fixture
def console(qapp: QApplication, tmp_path: Path) -> Iterator[Console]:
    """A console on the sample workshop with three reports, one of them with a photo."""
    clock = ManualClock(NOW)
    made = Console(
        qapp,
        settings=QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat),
        folders=folders_in(tmp_path),
        make_clock=lambda: clock,
        local_time=lambda: clock.read().utc,
        worker=DirectWorker(),
        reader=DirectWorker(),
        ticker=Ticker(),
    )
    agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
    plan = plan_from_agenda(agenda, "Asia/Kuala_Lumpur")
    session = create_session(
        tmp_path / "sample.workshop", Workshop(plan=plan, agenda_items=agenda.items), clock
    )
    for group in ("Bhutan", "Fiji", "India"):
        one = new_findings(f"3/{group}", group=group, session="3 · Mainstreaming")
        photo = {"kind": "image", "file": "photo-1.jpg", "alt": f"Cards of {group}"}
        body = {**one.body, "sections": [photo] if group == "Fiji" else []}
        save_findings(
            session.file,
            type(one)(one.findings_id, body),
            changed=NOW.isoformat(),
            photos={"photo-1.jpg": a_jpeg((40, 30))} if group == "Fiji" else {},
        )
    made.workshops.take(session)
    made.window.show()
    yield made
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def _mark(page: FindingsPage, *groups: str) -> None:
    table = find(page, QTableView, "findings_table")
    table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in range(table.model().rowCount()):
        if table.model().index(row, 0).data() in groups:
            table.selectionModel().select(table.model().index(row, 0), flags)


def _shown(page: FindingsPage) -> dict[str, str]:
    model = find(page, QTableView, "findings_table").model()
    rows = range(model.rowCount())
    return {str(model.index(row, 0).data()): str(model.index(row, 3).data()) for row in rows}


def test_marked_reports_are_exported_removed_and_brought_back(
    console: Console, qtbot: QtBot, tmp_path: Path
) -> None:
    session: Any = console.running.session
    page: Any = console.window.show_tab("findings")
    assert _shown(page) == {"Bhutan": "2", "Fiji": "3", "India": "2"}
    _mark(page, "Bhutan", "Fiji")
    items = find(page, QComboBox, "findings_item")
    items.setCurrentIndex(items.findData(MARKED))
    page.card.take_folder(tmp_path / "decks")
    kinds = find(page, QComboBox, "findings_kind")
    kinds.setCurrentIndex(kinds.findData("group"))
    find(page, QPushButton, "findings_export_now").click()
    written = sorted(path.name for path in (tmp_path / "decks").iterdir())
    assert written == ["Bhutan_v01.pptx", "Fiji_v01.pptx"]

    _mark(page, "Fiji")
    find(page, QPushButton, "findings_remove").click()
    _mark(page, "Bhutan", "India")
    find(page, QPushButton, "findings_remove").click()
    assert _shown(page) == {}
    console.window.message_action_triggered.emit("undo_remove_findings", "undo_remove_findings")
    assert set(_shown(page)) == {"Bhutan", "India"}
    console.window.message_action_triggered.emit("undo_remove_findings", "undo_remove_findings")
    assert _shown(page)["Fiji"] == "3"
    back = load_findings(session.file)["3/Fiji"]
    assert set(load_photos(session.file, back)) == {"photo-1.jpg"}

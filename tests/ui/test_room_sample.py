"""The room window on the sample workshop: its long titles are never cut."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from facilitator.agenda import read_agenda
from facilitator.commands.agenda import plan_from_agenda
from facilitator.day import ActionKind, Plan
from facilitator.ui.room import RoomWindow
from facilitator.ui.widgets import FitLabel
from tests.ui.workshops import a_bench

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "annotated-agenda.docx"


@pytest.fixture(scope="module")
def sample() -> Plan:
    """The plan of the sample workshop."""
    agenda = read_agenda(SAMPLE.read_bytes(), SAMPLE.name)
    return plan_from_agenda(agenda, "Asia/Kuala_Lumpur")


@pytest.mark.parametrize("size", [(1280, 720), (3840, 2160)])
def test_no_title_of_the_sample_is_cut_or_too_small(
    qapp: QApplication, qtbot: QtBot, sample: Plan, size: tuple[int, int]
) -> None:
    bench = a_bench(next(sample.items()).start - timedelta(minutes=1), plan=sample)
    window = RoomWindow(bench.model)
    qtbot.addWidget(window)
    window.resize(*size)
    window.show()
    for item in sample.items():
        bench.clock.advance(item.start - bench.clock.read().utc)
        bench.act(ActionKind.START, item.item_id)
        for label in window.findChildren(FitLabel):
            if label.isVisible():
                assert not label.is_elided, label.text
                assert label.font_px >= size[1] / 30, label.text

"""Every window and dialog on the sample: no words cut, nothing outside its window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QWidget

from facilitator.app.showcase import Showcase
from tests.ui.clipping import cut_off

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(2560, 1440)], ids=["small", "large"])
def test_nothing_is_cut_off(qapp: QApplication, tmp_path: Path, size: QSize) -> None:
    faults = [
        f"{name}: {fault}"
        for name, window in Showcase(qapp, tmp_path, size, "light").scenes()
        for fault in [*cut_off(window), *_too_large(name, window, size)]
    ]
    assert faults == []


def _too_large(name: str, window: QWidget, screen: QSize) -> list[str]:
    """A window that grew beyond its screen; the room's are shown on several projectors."""
    is_on_a_projector = "room" in name
    if is_on_a_projector or window.size().boundedTo(screen) == window.size():
        return []
    return [f"is {window.width()} × {window.height()}"]

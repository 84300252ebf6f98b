"""What is looked at before Qt is loaded."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from facilitator.app import startup


def test_the_pair_that_aborts_is_refused_with_the_way_on() -> None:
    sentence = startup.bad_pair((3, 11), (6, 12))
    assert sentence is not None
    assert 'pip install "PySide6-Essentials>=6.11.3,<6.12"' in sentence


@pytest.mark.parametrize(("python", "pyside"), [((3, 11), (6, 11)), ((3, 12), (6, 12))])
def test_sound_pairs_are_let_through(python: tuple[int, int], pyside: tuple[int, int]) -> None:
    assert startup.bad_pair(python, pyside) is None


def test_a_missing_qt_is_told_with_the_command_that_has_it() -> None:
    sentence = startup.bad_pair((3, 11), (0,))
    assert sentence is not None
    assert "uv run main.py" in sentence


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    sentence = startup.missing_on_linux("linux", lambda name: True)
    assert sentence is not None
    assert "no screen" in sentence


def test_missing_libraries_are_named_with_the_line_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    sentence = startup.missing_on_linux("linux", lambda name: "cursor" not in name)
    assert sentence is not None
    assert sentence.endswith("sudo apt install libxcb-cursor0")


def test_other_systems_are_not_asked_for_linux_libraries() -> None:
    assert startup.missing_on_linux("win32", lambda name: False) is None


FIRST_WINDOW = """
import sys
from pathlib import Path
from facilitator.app.folders import folders_in
from facilitator.app.start import build_console
console = build_console(folders_in(Path(sys.argv[1])))
console.window.show()
console.application.processEvents()
print("\\n".join(sys.modules))
"""


def test_the_first_window_is_drawn_without_engine_database_and_documents(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_WINDOW, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        check=True,
        text=True,
    )
    loaded = set(done.stdout.split())
    assert "facilitator.app.console" in loaded
    assert not loaded & {"facilitator.day", "facilitator.reports", "facilitator.groups", "db"}
    assert not loaded & {"peewee", "sqlite3", "numpy", "docx", "pptx", "openpyxl", "PIL"}

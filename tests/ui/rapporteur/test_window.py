"""The rapporteur's window on a file: kept at once, seen as slides, merged when it comes back."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image
from pptx import Presentation
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from facilitator.app.rapporteur_acts import RapporteurActs, read_handover
from facilitator.app.rapporteur_files import RapporteurFiles
from facilitator.app.rapporteur_program import make_window, open_or_begin
from facilitator.ui.rapporteur.outline_edit import OutlineEdit
from facilitator.ui.rapporteur.table_edit import TableEdit
from facilitator.ui.rapporteur.window import RapporteurWindow
from facilitator.ui.worker import DirectWorker, ThreadWorker

NOW = datetime(2017, 11, 7, 6, 30, tzinfo=UTC)
Open = Callable[[Path], RapporteurWindow]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Opens windows on files."""
    windows = []

    def make(path: Path) -> RapporteurWindow:
        window = make_window(
            path,
            open_or_begin(path),
            settings=QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat),
            worker=DirectWorker(),
            helper=DirectWorker(),
            now=lambda: NOW,
            pause_ms=0,
        )
        window.show()
        windows.append(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def _write(qtbot: QtBot, window: RapporteurWindow, *points: str) -> None:
    edit = window.editor.current_editor
    assert isinstance(edit, OutlineEdit)
    for number, point in enumerate(points):
        if number:
            qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.keyClicks(edit, point)


def _begin(qtbot: QtBot, window: RapporteurWindow) -> None:
    """Take the first outline: entry points, challenges, recommendations, quotes, references."""
    button = window.findChild(QPushButton, "rapporteur_template_0")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def _message(window: RapporteurWindow) -> str:
    current = window.bar.current
    return current.text if current is not None else ""


def test_every_letter_is_in_the_file_at_once(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "group.findings"
    window = opened(path)
    _begin(qtbot, window)
    _write(qtbot, window, "A", "B")
    kept = read_handover(path).document.body["sections"]
    assert [item["text"] for item in kept[0]["items"]] == ["A", "B"]
    qtbot.keyClicks(window.editor.current_editor, "c")
    assert read_handover(path).document.body["sections"][0]["items"][1]["text"] == "Bc"
    qtbot.keyClicks(window.findChild(QLineEdit, "rapporteur_question"), "Why?")
    assert read_handover(path).document.body["question"] == "Why?"
    assert "saved" in window.header.saved.text()


def test_the_preview_has_as_many_slides_as_the_deck(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    window = opened(tmp_path / "group.findings")
    _begin(qtbot, window)
    edit = window.editor.current_editor
    assert isinstance(edit, OutlineEdit)
    edit.show_items([{"text": f"A long point about subject {n} " * 6} for n in range(30)])
    shown = window.preview.view.slides
    acts = window.findChild(RapporteurActs)
    assert acts is not None
    acts.export(tmp_path / "out", ("pptx", "docx", "md"))
    deck = Presentation(str(next((tmp_path / "out").glob("*.pptx"))))
    titles = [slide.shapes.title.text_frame.text for slide in deck.slides]
    assert [slide.title for slide in shown] == titles
    assert len(titles) > 5
    assert len(list((tmp_path / "out").iterdir())) == 3
    assert "Written:" in _message(window)
    label = window.findChild(QLabel, "rapporteur_count")
    assert label is not None
    assert label.text() == f"Slides: {len(titles)}"


def test_what_came_back_by_usb_is_merged_and_can_be_undone(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    console, carried = opened(tmp_path / "console.findings"), tmp_path / "carried.findings"
    _begin(qtbot, console)
    _write(qtbot, console, "First")
    acts = console.findChild(RapporteurActs)
    assert acts is not None
    acts.hand_over(carried)
    elsewhere = opened(carried)
    _write(qtbot, elsewhere, "Very ")
    elsewhere.editor.list.setCurrentRow(1)
    _write(qtbot, elsewhere, "There")
    console.editor.list.setCurrentRow(2)
    _write(qtbot, console, "Here")
    before = console.document.body["sections"]
    acts.take_in(carried)
    sections = console.document.body["sections"]
    texts = [[item["text"] for item in section.get("items", ())] for section in sections]
    assert texts == [["Very First"], ["There"], ["Here"], [], []]
    assert "Taken in" in _message(console)
    console.bar.action_triggered.emit("removed", "undo_merge")
    assert console.document.body["sections"] == before


def test_a_removed_section_comes_back(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened(tmp_path / "group.findings")
    _begin(qtbot, window)
    _write(qtbot, window, "First")
    before = window.document.body["sections"]
    button = window.findChild(object, "rapporteur_remove")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(window.document.body["sections"]) == 4
    window.bar.action_triggered.emit("removed", "undo_section")
    assert window.document.body["sections"] == before


def test_a_table_grows_with_what_a_spreadsheet_has_copied(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    window = opened(tmp_path / "group.findings")
    window.editor.add_section({"kind": "table"}, {})
    table = window.editor.current_editor
    assert isinstance(table, TableEdit)
    QGuiApplication.clipboard().setText("Step\tWho\tWhen\tHow\nLaw\tA\tMay\tBill\n")
    qtbot.keyClick(table.grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    section = window.document.body["sections"][0]
    assert section["columns"] == ["Step", "Who", "When", "How"]
    assert section["rows"] == [["Law", "A", "May", "Bill"]]
    assert any("Table" in slide.title for slide in window.preview.view.slides)


def _jpeg_with_place() -> bytes:
    image = Image.new("RGB", (400, 200), "white")
    image.paste((200, 30, 30), (0, 0, 200, 200))
    exif = Image.Exif()
    exif[274] = 6
    exif.get_ifd(0x8825)[1] = "N"
    made = io.BytesIO()
    image.save(made, "JPEG", exif=exif)
    return made.getvalue()


def test_a_photo_is_upright_without_its_place_and_asks_for_words(
    opened: Open, tmp_path: Path
) -> None:
    (tmp_path / "IMG_1.jpg").write_bytes(_jpeg_with_place())
    window = opened(tmp_path / "group.findings")
    window.photos_offered.emit([str(tmp_path / "IMG_1.jpg")])
    kept = read_handover(tmp_path / "group.findings")
    image = Image.open(io.BytesIO(next(iter(kept.photos.values()))))
    assert image.size == (200, 400)
    assert not image.getexif()
    marks = window.findChild(QLabel, "rapporteur_marks")
    assert marks is not None
    assert "Photos without words: 1" in marks.text()


def _bomb() -> bytes:
    """A PNG of 20 000 × 20 000 pixels in a few hundred bytes."""
    head = struct.pack(">IIBBBBB", 20_000, 20_000, 8, 2, 0, 0, 0)
    chunks = b""
    for name, body in ((b"IHDR", head), (b"IDAT", zlib.compress(b"\0")), (b"IEND", b"")):
        crc = zlib.crc32(name + body)
        chunks += struct.pack(">I", len(body)) + name + body + struct.pack(">I", crc)
    return b"\x89PNG\r\n\x1a\n" + chunks


def test_hostile_photos_are_refused_in_one_sentence(opened: Open, tmp_path: Path) -> None:
    window = opened(tmp_path / "group.findings")
    large, bomb = tmp_path / "large.jpg", tmp_path / "bomb.png"
    with large.open("wb") as file:
        file.truncate(200_000_000)
    bomb.write_bytes(_bomb())
    window.photos_offered.emit([str(large)])
    assert "200 MB" in _message(window)
    window.photos_offered.emit([str(bomb)])
    assert "pixels" in _message(window)
    assert window.document.body["sections"] == []


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    window = opened(tmp_path / "file" / "group.findings")
    _begin(qtbot, window)
    _write(qtbot, window, "A")
    assert "cannot be written" in _message(window)
    assert window.header.saved.text() == "not saved"
    assert window.document.body["sections"][0]["items"][0]["text"] == "A"


def test_the_program_refuses_a_spoilt_file_in_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "spoilt.findings"
    path.write_bytes(b"no findings")
    done = subprocess.run(
        [sys.executable, "main.py", "--home", str(tmp_path), "--rapporteur", str(path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "spoilt.findings is damaged" in done.stderr


def test_another_file_opens_in_a_window_of_its_own(
    qtbot: QtBot, opened: Open, tmp_path: Path
) -> None:
    first, second = tmp_path / "one.findings", tmp_path / "two.findings"
    _begin(qtbot, opened(second))
    files = RapporteurFiles(lambda path, _: opened(path), open_or_begin, DirectWorker(), tmp_path)
    window = files.show(first, open_or_begin(first))
    files.open(second, window)
    other = QApplication.topLevelWidgets()
    assert {w.windowTitle() for w in other if isinstance(w, RapporteurWindow)} == {
        "one.findings – Rapporteur",
        "two.findings – Rapporteur",
    }
    assert files.last == second


def test_sections_are_reached_and_moved_by_keys(qtbot: QtBot, opened: Open, tmp_path: Path) -> None:
    window = opened(tmp_path / "a.findings")
    for kind in ("challenges", "quotes", "table"):
        window.editor.add_section({"kind": kind}, {})
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    window.editor.list.setCurrentRow(0)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=500)
    assert window.editor.current_editor is not None
    window.editor.current_editor.setFocus()
    qtbot.keyClick(window.editor.current_editor, Qt.Key.Key_PageDown, control)
    assert window.editor.current_name == "Quotes"
    qtbot.keyClick(window.editor.current_editor, Qt.Key.Key_PageDown, control)
    assert isinstance(window.editor.current_editor, TableEdit)
    window.editor.list.setFocus()
    qtbot.keyClick(window.editor.list, Qt.Key.Key_Up, alt)
    kept = read_handover(tmp_path / "a.findings").document.body["sections"]
    assert [section["kind"] for section in kept] == ["challenges", "table", "quotes"]


@pytest.mark.skipif(os.name == "nt", reason="the program is a script of sh")
def test_export_of_a_pdf_is_cancelled(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "bin" / "soffice"
    program.parent.mkdir()
    program.write_text("#!/bin/sh\nsleep 60\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{program.parent}{os.pathsep}{os.environ['PATH']}")
    path, helper = tmp_path / "a.findings", ThreadWorker()
    settings = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    window = make_window(
        path, open_or_begin(path), settings=settings, worker=DirectWorker(), helper=helper
    )
    acts = window.findChild(RapporteurActs)
    assert acts is not None
    acts.export(tmp_path / "out", ("pptx", "pdf"))
    window.bar.action_triggered.emit("trouble", "cancel_export")
    qtbot.waitUntil(lambda: "Cancelled" in _message(window), timeout=5000)
    assert not (tmp_path / "out").exists()
    helper.stop()
    window.close()
    window.deleteLater()

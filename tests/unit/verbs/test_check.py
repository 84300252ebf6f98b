from __future__ import annotations

import json
from pathlib import Path

import pytest

from db import WorkshopFile
from facilitator.cli import run
from facilitator.verbs import check


def _change_a_note(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data.replace(b"second line", b"second lime"))


def test_sound_file_exits_0(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check.run(str(path)) == 0
    printed = capsys.readouterr()
    assert "4 rows" in printed.out
    assert printed.err == ""


def test_file_of_a_running_program_is_sound(
    running: WorkshopFile, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check.run(str(running.path)) == 0
    running.close()


def test_changed_row_exits_1_with_its_number_and_a_hint(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _change_a_note(path)
    assert check.run(str(path)) == 1
    printed = capsys.readouterr()
    assert "Row 2 of the log was changed" in printed.out
    assert "What to do:" in printed.out
    assert printed.err == ""


def test_json_is_one_document(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _change_a_note(path)
    assert check.run(str(path), as_json=True) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["sound"] is False
    assert document["rows"] == 4
    assert len(document["problems"]) == 1
    assert document["hints"]


def test_what_can_be_read_is_saved_as_a_new_workshop(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _change_a_note(path)
    before, new = path.read_bytes(), path.with_name("new.workshop")
    assert run(["check", str(path), "--save", str(new)]) == 1
    assert path.read_bytes() == before
    printed = capsys.readouterr()
    assert "which is the plan and rows 1 to 1 of 4 of the log, as a new workshop" in printed.out
    assert printed.err == f"{new} holds the plan and rows 1 to 1 of 4 of the log.\n"
    assert check.run(str(new)) == 0


def test_a_name_that_is_taken_is_refused(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    _change_a_note(path)
    before = path.read_bytes()
    assert run(["check", str(path), "--save", str(path)]) == 2
    assert path.read_bytes() == before
    assert "already a file" in capsys.readouterr().err


def test_zeroed_header_exits_1_with_a_hint(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path.write_bytes(bytes(100) + path.read_bytes()[100:])
    assert check.run(str(path)) == 1
    assert "damaged" in capsys.readouterr().out


@pytest.mark.parametrize("name", ["missing", ".", "empty", "notes.txt", "newer"])
def test_what_cannot_be_checked_exits_2_with_one_sentence(
    name: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path.parent / "empty").touch()
    (path.parent / "notes.txt").write_text("nothing")
    data = path.read_bytes()
    (path.parent / "newer").write_bytes(data[:60] + (9).to_bytes(4, "big") + data[64:])
    assert check.run(str(path.parent / name)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1
